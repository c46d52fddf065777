import type { Aggregate, Basis, Denominator } from "./basis.js";
import { InvalidInputError } from "./error.js";
import { type Interaction, interactions } from "./interaction.js";
import { type PostFormat, postFormats } from "./platform.js";

const grammar =
  /^(?:([a-z-]+) )?([^/ ]+)\/(followers\/day|followers|reach|impressions|views):(median|mean|pooled|trimmed)(?:-(\d+(?:\.\d+)?(?:e-?\d+)?))?$/;
const term = /^(?:(\d+(?:\.\d+)?(?:e-?\d+)?)\*)?([A-Za-z]+)$/;

/**
 * Reads a basis sentence, such as `likes+comments/followers:median` or
 * `short-video likes+2*comments/views:trimmed-0.1`. {@link formatBasis} writes the same sentence back, with the
 * interactions sorted. It is the grammar of engagement rates; the basis of a cost, a return or a share is plain words, such
 * as `cost/1000 impressions`, which are to be compared as they are.
 *
 * @param text - the sentence
 * @returns its parts
 * @throws InvalidInputError `invalid-basis` where the sentence does not follow the grammar
 * @example
 * import { parseBasis } from "influencer-scoring";
 * const basis = parseBasis("short-video likes+comments/views:median");
 * console.log(basis.format, basis.denominator, basis.aggregate); // => short-video views median
 */
export function parseBasis(text: string): Basis {
  const basis = readBasis(text);
  if (!basis) throw new InvalidInputError("invalid-basis", "basis");
  return basis;
}

/** The parts of a basis sentence, or `undefined` where it is none. */
export function readBasis(text: unknown): Basis | undefined {
  const match = typeof text === "string" && text.length < 500 ? grammar.exec(text) : null;
  if (!match) return undefined;
  const [, format, sum, denominator, aggregate, trimText] = match as unknown as [string, ...string[]];
  if (format !== undefined && !postFormats.includes(format as PostFormat)) return undefined;
  const weights: Partial<Record<Interaction, number>> = {};
  const found: Interaction[] = [];
  for (const part of (sum as string).split("+")) {
    const [, weight, name] = term.exec(part) ?? [];
    const factor = Number(weight ?? 1);
    if (!interactions.includes(name as Interaction) || found.includes(name as Interaction)) return undefined;
    if (!Number.isFinite(factor)) return undefined;
    found.push(name as Interaction);
    if (factor !== 1) weights[name as Interaction] = factor;
  }
  const trim = trimText === undefined ? undefined : Number(trimText);
  if ((aggregate === "trimmed") !== (trim !== undefined) || (trim !== undefined && !(trim > 0 && trim < 0.5)))
    return undefined;
  return {
    ...(format === undefined ? {} : { format: format as PostFormat }),
    interactions: interactions.filter((name) => found.includes(name)),
    weights,
    denominator: denominator === "followers/day" ? "day" : (denominator as Denominator),
    aggregate: aggregate as Aggregate,
    ...(trim === undefined ? {} : { trim }),
  };
}
