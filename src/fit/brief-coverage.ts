import { pathKey } from "../core/checks.js";
import { InvalidInputError } from "../core/error.js";
import { countProblem, refuse } from "../core/guard.js";
import type { Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import type { PostFormat } from "../core/platform.js";
import { requireObject, requireRecord } from "../core/require-object.js";
import { sum } from "../statistics/trimmed-mean.js";
import { between } from "./fit-interval.js";
import { shareOfCounts } from "./share-measure.js";

/** One line of a brief. */
export interface BriefLine {
  /** The format asked for. */
  readonly format?: Maybe<PostFormat>;
  /** The type of content asked for, where content is told apart by type. */
  readonly contentType?: Maybe<string>;
  /** How many; 1 where nothing is said. */
  readonly count?: Maybe<number>;
}

/**
 * What was asked for: types, each of which counts one; lines with a count, such as a quote's deliverables; or counts by type.
 * Where a count is not said, or `null`, it is 1.
 */
export type ContentBrief = readonly (string | BriefLine)[] | Readonly<Record<string, Maybe<number>>>;

/** What was delivered of one type. */
export interface Delivered {
  /** The type asked for. */
  readonly type: string;
  /** How many were asked for. */
  readonly asked: number;
  /** How many posts are of it. */
  readonly delivered: number;
  /** How many are missing. */
  readonly missing: number;
}

/** How much of a brief was delivered. */
export type BriefCoverageMeasure = Measure & {
  /** Type by type, in the order of the brief. */
  readonly delivered: readonly Delivered[];
  /** The share of posts that are of a type asked for, with Wilson's interval; posts of unknown type may be or not. */
  readonly onBrief: Measure;
};

const model: ModelId = "content-diversity@1";

/** Reads a brief: how many of each type. `undefined` where there is none. */
export function takeBrief(
  given: Maybe<ContentBrief>,
  by: "format" | "contentType",
  typeOf: (word: unknown, path: string) => string,
): ReadonlyMap<string, number> | undefined {
  if (given === undefined || given === null) return undefined;
  const asked = new Map<string, number>();
  const ask = (word: unknown, count: unknown, path: string): void => {
    const type = typeOf(word, path);
    if (!type) throw new InvalidInputError("empty-string", path);
    refuse(countProblem(count), path);
    asked.set(type, (asked.get(type) ?? 0) + (count as number));
  };
  if (Array.isArray(given)) {
    for (let i = 0; i < given.length; i++) {
      const path = `brief[${i}]`;
      const line: unknown = given[i];
      if (typeof line === "string") ask(line, 1, path);
      else {
        requireObject(line, path);
        ask((line as BriefLine)[by], (line as BriefLine).count ?? 1, path);
      }
    }
  } else {
    requireRecord(given, "brief");
    for (const [word, count] of Object.entries(given)) ask(word, count ?? 1, `brief${pathKey(word)}`);
  }
  if (![...asked.values()].some((count) => count > 0)) throw new InvalidInputError("empty", "brief");
  return asked;
}

/**
 * How much of a brief was delivered: Σ min(delivered, asked) / Σ asked. More of one type does not make up for another. Posts
 * whose type is unknown may be what is missing: the interval takes them as nothing and as that.
 */
export function briefCoverage(
  brief: ReadonlyMap<string, number> | undefined,
  counts: ReadonlyMap<string, number>,
  unknown: number | undefined,
  level: number,
  by: string,
): BriefCoverageMeasure {
  const lines = [...(brief ?? [])].filter(([, asked]) => asked > 0);
  const delivered = lines.map(([type, asked]): Delivered => {
    const posts = counts.get(type) ?? 0;
    return { type, asked, delivered: posts, missing: Math.max(asked - posts, 0) };
  });
  const notes: readonly Note[] = unknown ? [{ code: "missing-type", path: by, count: unknown }] : [];
  const told = sum([...counts.values()]);
  const common = { n: told, basis: `delivered/asked:${by}`, model, notes };
  const share = { basis: `posts on brief/posts:${by}`, model, notes };
  if (!brief || unknown === undefined) {
    const reason = brief ? "no-posts" : "not-given";
    const onBrief: Measure = { value: null, reason, n: told, ...share };
    return { value: null, reason, ...common, delivered: brief ? [] : delivered, onBrief };
  }
  const asked = delivered.reduce((total, line) => total + line.asked, 0);
  const missing = delivered.reduce((total, line) => total + line.missing, 0);
  const [low, high] = [(asked - missing) / asked, (asked - Math.max(missing - unknown, 0)) / asked];
  const hits = delivered.reduce((total, line) => total + line.delivered, 0);
  const onBrief = shareOfCounts(hits, told, unknown, level, share, "missing-type");
  return { value: low, ...between(low, high, 1, "worst-case"), ...common, delivered, onBrief };
}
