import { InvalidInputError } from "./error.js";
import { type Interaction, interactions } from "./interaction.js";
import { type PostFormat, postFormats } from "./platform.js";

/** What a rate is divided by. `day`: followers and days, so that the rate is interactions per follower per day. */
export const denominators = ["followers", "reach", "impressions", "views", "day"] as const;

/** One of {@link denominators}. */
export type Denominator = (typeof denominators)[number];

/**
 * How the rates of posts become one rate. `median`: the middle post. `mean`: the average of the posts' rates.
 * `pooled`: all interactions over all denominators. `trimmed`: the mean without the most extreme posts on both sides.
 */
export const aggregates = ["median", "mean", "pooled", "trimmed"] as const;

/** One of {@link aggregates}. */
export type Aggregate = (typeof aggregates)[number];

/** The parts of a rate's basis. */
export interface Basis {
  /** The only post format that was counted; absent where all were. */
  readonly format?: PostFormat;
  /** The interactions of the numerator, in the order of {@link interactions}. */
  readonly interactions: readonly Interaction[];
  /** The weights that are not 1, by interaction. */
  readonly weights: Readonly<Partial<Record<Interaction, number>>>;
  /** What the interactions are divided by. */
  readonly denominator: Denominator;
  /** How posts become one rate. */
  readonly aggregate: Aggregate;
  /** For `trimmed`: the share of posts cut off at each end. */
  readonly trim?: number;
}

const decimal = "(?:\\d+(?:\\.\\d+)?(?:e-?\\d+)?)";
const grammar =
  /^(?:([a-z-]+) )?([^/ ]+)\/(followers\/day|followers|reach|impressions|views):(median|mean|pooled|trimmed)(?:-([^-].*))?$/;
const term = new RegExp(`^(?:(${decimal})\\*)?([A-Za-z]+)$`);

/**
 * Writes a basis as its sentence: `[format ][weight*]interaction+…/denominator:aggregate`, the interactions in the
 * order of {@link interactions}. The denominator `day` is written `followers/day`; a trimmed mean carries its trim,
 * `trimmed-0.1`.
 *
 * @param basis - the parts
 * @returns the sentence
 * @example
 * import { formatBasis } from "influencer-scoring";
 * const basis = formatBasis({
 *   interactions: ["comments", "likes"], weights: { comments: 2 }, denominator: "views", aggregate: "pooled",
 * });
 * console.log(basis); // => likes+2*comments/views:pooled
 */
export function formatBasis(basis: Basis): string {
  const terms = interactions
    .filter((name) => basis.interactions.includes(name))
    .map((name) => ((basis.weights[name] ?? 1) === 1 ? name : `${basis.weights[name]}*${name}`));
  return `${basis.format ? `${basis.format} ` : ""}${terms.join("+")}/${
    basis.denominator === "day" ? "followers/day" : basis.denominator
  }:${basis.aggregate}${basis.trim === undefined ? "" : `-${basis.trim}`}`;
}

/**
 * Reads a basis sentence, such as `likes+comments/followers:median` or
 * `short-video likes+2*comments/views:trimmed-0.1`. {@link formatBasis} writes the same sentence back, with the
 * interactions sorted.
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
    if (!interactions.includes(name as Interaction) || found.includes(name as Interaction)) return undefined;
    found.push(name as Interaction);
    if (weight !== undefined && Number(weight) !== 1) weights[name as Interaction] = Number(weight);
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
