import { type Aggregate, aggregates, type Basis, type Denominator } from "../core/basis.js";
import { amountProblem, countProblem, refuse, requireOneOf } from "../core/guard.js";
import { type Interaction, interactions as knownInteractions } from "../core/interaction.js";
import type { Maybe } from "../core/measure.js";
import { type PostFormat, postFormats } from "../core/platform.js";
import { requireLevel } from "../statistics/order-statistic-interval.js";

/** What an engagement rate is made of. */
export interface EngagementOptions {
  /** What the interactions are divided by: `followers` (of the publish day where known), `reach`, `impressions`, `views`, or `day` (followers and days). */
  readonly by: Denominator;
  /** Followers now, for posts that do not tell those of their publish day. */
  readonly followers?: Maybe<number>;
  /** Count only posts of this format; the basis then begins with it. */
  readonly format?: PostFormat | undefined;
  /** The interactions of the numerator; likes and comments where none are given. */
  readonly interactions?: readonly Interaction[] | undefined;
  /** Weights other than 1, from 0 to a million. No published set of weights has a source, so none is built in. */
  readonly weights?: Readonly<Partial<Record<Interaction, number>>> | undefined;
  /** How posts become one rate: `median` where nothing is said, except by `day`, which is a `mean` by definition. */
  readonly aggregate?: Aggregate | undefined;
  /** For `trimmed`: the share of posts cut off at each end, above 0 and below 0.5; a tenth where nothing is said. */
  readonly trim?: number | undefined;
  /** `false` for none; or another confidence level than 95 %. */
  readonly interval?: boolean | { readonly level?: number } | undefined;
  /** By `day`: over how many days the posts were gathered; from the day of the first to that of the last where nothing is said. */
  readonly days?: number | undefined;
}

/** Options with every default filled in, and checked. */
export interface ResolvedOptions {
  /** What will be computed. */
  readonly basis: Basis;
  /** Share cut off at each end; 0 unless trimmed. */
  readonly trim: number;
  /** Confidence level, or `false` where no interval is wanted. */
  readonly level: number | false;
}

/** The usual confidence level. */
const usualLevel = 0.95;
/** No interaction counts for more than a million others; beyond, sums leave the range of numbers. */
const mostWeight = 1e6;
/** The usual trim of a trimmed mean. */
const usualTrim = 0.1;

/** Checks the options and fills in what was not said. */
export function resolveOptions(options: EngagementOptions): ResolvedOptions {
  const { followers, format, interactions = ["likes", "comments"], weights = {}, interval = true } = options;
  const { aggregate = "median" } = options;
  requireOneOf(aggregate, aggregates, "unknown-option", "aggregate");
  if (format) requireOneOf(format, postFormats, "unknown-format", "format");
  refuse(countProblem(followers ?? 0), "followers");
  if (interactions.length === 0) refuse("empty", "interactions");
  interactions.forEach((name, index) => {
    requireOneOf(name, knownInteractions, "unknown-interaction", "interactions");
    if (interactions.indexOf(name) < index) refuse("duplicate-interaction", "interactions");
  });
  for (const [name, weight] of Object.entries(weights)) {
    requireOneOf(name, interactions, "unknown-interaction", "weights");
    refuse(amountProblem(weight) ?? (weight > mostWeight ? "out-of-range" : undefined), `weights.${name}`);
  }
  const level = typeof interval === "object" ? (interval.level ?? usualLevel) : interval && usualLevel;
  if (level !== false) requireLevel(level);
  const trim = aggregate === "trimmed" ? (options.trim ?? usualTrim) : undefined;
  if (trim !== undefined && !(trim > 0 && trim < 0.5)) refuse("out-of-range", "trim");
  const basis = { interactions, weights, denominator: options.by, aggregate, format, trim };
  return { basis, trim: trim ?? 0, level };
}
