import { type Interaction, interactions } from "./interaction.js";
import type { PostFormat } from "./platform.js";

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
  readonly format?: PostFormat | undefined;
  /** The interactions of the numerator, in the order of {@link interactions}. */
  readonly interactions: readonly Interaction[];
  /** The weights that are not 1, by interaction. */
  readonly weights: Readonly<Partial<Record<Interaction, number>>>;
  /** What the interactions are divided by. */
  readonly denominator: Denominator;
  /** How posts become one rate. */
  readonly aggregate: Aggregate;
  /** For `trimmed`: the share of posts cut off at each end. */
  readonly trim?: number | undefined;
}

/**
 * Writes a basis as its sentence: `[format ][weight*]interaction+…/denominator:aggregate`, the interactions in the
 * order of {@link interactions}. The denominator `day` is written `followers/day`; a trimmed mean carries its trim,
 * `trimmed-0.1`.
 *
 * @param basis - the parts; weights up to a million
 * @returns the sentence
 * @example
 * import { formatBasis } from "influencer-scoring";
 * const basis = formatBasis({
 *   interactions: ["comments", "likes"], weights: { comments: 2 }, denominator: "views", aggregate: "pooled",
 * });
 * console.log(basis); // => likes+2*comments/views:pooled
 */
export function formatBasis(basis: Basis): string {
  const { format, denominator, aggregate, trim } = basis;
  const terms = interactions
    .filter((name) => basis.interactions.includes(name))
    .map((name) => ((basis.weights[name] ?? 1) === 1 ? name : `${basis.weights[name]}*${name}`));
  const divisor = denominator === "day" ? "followers/day" : denominator;
  return `${format ? `${format} ` : ""}${terms.join("+")}/${divisor}:${aggregate}${trim ? `-${trim}` : ""}`;
}
