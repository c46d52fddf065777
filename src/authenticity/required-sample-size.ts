import { amountProblem, countProblem, refuse, shareProblem } from "../core/guard.js";
import type { Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import { normalQuantile } from "../statistics/normal.js";
import { requireLevel } from "../statistics/order-statistic-interval.js";

/** The precision that is wanted, and what it depends on. */
export interface WantedPrecision {
  /** How far the estimate may be off on either side, a fraction: 0.03 for 3 points. */
  readonly margin: number;
  /** The share that is expected; 0.5, where nothing is said, needs the largest sample. */
  readonly share?: Maybe<number>;
  /** Confidence level; 0.95 where nothing is said. */
  readonly level?: Maybe<number>;
  /** How many followers there are; without end where nothing is said. */
  readonly population?: Maybe<number>;
  /** How often fakes are flagged; always, where nothing is said. */
  readonly sensitivity?: Maybe<number>;
  /** How often genuine accounts are not flagged; always, where nothing is said. */
  readonly specificity?: Maybe<number>;
}

const model: ModelId = "required-sample-size@1";

/**
 * How many followers to sample for a wanted precision of their fake share: z² · p (1 − p) / (margin · J)², with p the share
 * that is flagged and J = sensitivity + specificity − 1, less where a good part of all followers is sampled (the finite
 * population correction). A poor check needs far more followers: halving J takes four times as many.
 *
 * @param wanted - the precision, and what it depends on
 * @returns the number of followers, rounded up; unknown with `not-identified` (sensitivity and specificity tell nothing),
 * `out-of-reach` (not even all followers suffice)
 * @throws InvalidInputError for shares outside 0 to 1, a margin that is not above 0, and impossible counts
 * @see Cochran, W. G. (1977). Sampling techniques, chapter 4.
 * @example
 * import { requiredSampleSize } from "influencer-scoring/authenticity";
 * console.log(requiredSampleSize({ margin: 0.03 }).value); // => 1068
 * console.log(requiredSampleSize({ margin: 0.03, share: 0.1, population: 5_000 }).value); // => 357
 * console.log(requiredSampleSize({ margin: 0.03, share: 0.1, sensitivity: 0.8, specificity: 0.9 }).value); // => 1230
 */
export function requiredSampleSize(wanted: WantedPrecision): Measure {
  if (typeof wanted !== "object" || !wanted) refuse("not-an-object", "");
  const { margin } = wanted;
  refuse(amountProblem(margin) ?? (margin > 0 && margin < 1 ? undefined : "out-of-range"), "margin");
  const shareOf = (name: "share" | "sensitivity" | "specificity", otherwise: number): number => {
    const value = wanted[name] ?? otherwise;
    refuse(shareProblem(value), name);
    return value;
  };
  const share = shareOf("share", 0.5);
  const sensitivity = shareOf("sensitivity", 1);
  const specificity = shareOf("specificity", 1);
  const level = wanted.level ?? 0.95;
  requireLevel(level);
  const population = wanted.population ?? Number.POSITIVE_INFINITY;
  if (population !== Number.POSITIVE_INFINITY) refuse(countProblem(population), "population");

  const common = { n: 0, basis: "followers to sample", model, notes: [] };
  const gain = sensitivity + specificity - 1;
  if (gain <= 0) return { value: null, reason: "not-identified", ...common };
  if (population === 0) return { value: null, reason: "no-profiles", ...common };
  const flagged = share * sensitivity + (1 - share) * (1 - specificity);
  const variance = flagged * (1 - flagged);
  // What is left of the error when everybody was looked at: who of the fakes happens to be flagged.
  const remaining =
    (share * sensitivity * (1 - sensitivity) + (1 - share) * specificity * (1 - specificity)) / population;
  const allowed = ((margin * gain) / normalQuantile((1 + level) / 2)) ** 2 - remaining;
  const size = variance / (allowed + variance / population);
  const reachable = allowed >= 0 && size <= population && size < Number.MAX_SAFE_INTEGER;
  if (!reachable) return { value: null, reason: "out-of-reach", ...common };
  return { value: Math.max(1, Math.ceil(size)), ...common };
}
