import { InvalidInputError } from "../core/error.js";
import { countProblem, refuse, shareProblem } from "../core/guard.js";
import type { Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import { expectedProblem, numberOr, requireObject } from "../core/require-object.js";
import { normalProbability, normalQuantile } from "../statistics/normal.js";
import { requireFinite } from "../statistics/require-numbers.js";
import { takeLevel } from "../statistics/take-level.js";

/** A lift that a test is to find. */
export interface LiftToFind {
  /** The conversion rate without the campaign, 0 to 1. */
  readonly holdoutRate: number;
  /** The lift that is worth finding, as a fraction of that rate: 0.2 is a fifth more. */
  readonly lift: number;
  /** The confidence level of the test, two-sided; 0.95 where not given. */
  readonly level?: Maybe<number>;
}

/** How many people a test needs. */
export type LiftSampleSize = Measure & {
  /** People in the treated group, rounded up; `null` where unknown. */
  readonly treated: number | null;
  /** People in the holdout, rounded up; `null` where unknown. */
  readonly holdout: number | null;
};

/** Both rates, and how far into the tail the test reaches. */
function ratesOf(test: LiftToFind): { treated: number; holdout: number; reach: number } {
  requireObject(test, "");
  const { holdoutRate, lift } = test;
  const level = takeLevel(test.level);
  refuse(shareProblem(holdoutRate), "holdoutRate");
  requireFinite(lift, "lift");
  const treated = holdoutRate * (1 + lift);
  if (treated < 0 || treated > 1) throw new InvalidInputError("out-of-range", "lift");
  return { treated, holdout: holdoutRate, reach: -normalQuantile((1 - level) / 2) };
}

const spread = (rate: number): number => rate * (1 - rate);

/**
 * The power of a holdout test: the probability that a lift which is really there is found. With groups of one size it is
 * R's `power.prop.test(n, p1, p2)`.
 *
 * @param test - the rate without the campaign, the lift, and how many people the `treated` group and the `holdout` have
 * @returns the probability, 0 to 1; half of 1 − level where there is no lift; unknown with `zero-denominator` for a
 * group of nobody, `no-variation` where rates of 0 or 1 leave nothing to chance
 * @throws InvalidInputError `out-of-range` at `holdoutRate`, `level`, or at `lift` where the treated rate would leave 0
 * to 1; `negative`, `not-an-integer` and so on at `treated` and `holdout`
 * @see R Core Team, power.prop.test, for the definition
 * @example
 * import { liftPower } from "influencer-scoring/roi";
 * const power = liftPower({ holdoutRate: 0.02, lift: 0.2, treated: 10_000, holdout: 10_000 });
 * console.log(power.value?.toFixed(3)); // => 0.487
 */
export function liftPower(test: LiftToFind & { readonly treated: number; readonly holdout: number }): Measure {
  const { treated, holdout, reach } = ratesOf(test);
  refuse(countProblem(test.treated), "treated");
  refuse(countProblem(test.holdout), "holdout");
  const model: ModelId = "lift-power@1";
  const n = test.treated + test.holdout;
  const common = { n, basis: "power:treated/holdout-1", model, notes: [] };
  if (test.treated === 0 || test.holdout === 0) return { value: null, reason: "zero-denominator", ...common };
  const pooled = (test.treated * treated + test.holdout * holdout) / n;
  const expected = Math.sqrt(spread(treated) / test.treated + spread(holdout) / test.holdout);
  if (expected === 0) return { value: null, reason: "no-variation", ...common };
  const without = Math.sqrt(spread(pooled) * (1 / test.treated + 1 / test.holdout));
  return { value: normalProbability((Math.abs(treated - holdout) - reach * without) / expected), ...common };
}

/**
 * How many people a holdout test needs to find a lift with a given power. With groups of one size it is the `n` of R's
 * `power.prop.test(p1, p2, power)`; a smaller holdout needs more people in all.
 *
 * @param test - the rate without the campaign, the lift to find, the `power` (0.8 where not given), and
 * `holdoutPerTreated`: the size of the holdout over that of the treated group, 1 where not given
 * @returns the size of the treated group, not rounded, with `treated` and `holdout` rounded up; unknown with `unbounded`
 * where there is no lift, or where nobody converts without the campaign, so that a lift of that rate is nothing
 * @throws InvalidInputError `out-of-range` at `holdoutRate`, `level`, `power`, `holdoutPerTreated`, or at `lift` where the
 * treated rate would leave 0 to 1
 * @see R Core Team, power.prop.test, for the definition
 * @example
 * import { liftSampleSize } from "influencer-scoring/roi";
 * const { treated, holdout } = liftSampleSize({ holdoutRate: 0.02, lift: 0.2 });
 * console.log(treated, holdout); // => 21109 21109
 */
export function liftSampleSize(
  test: LiftToFind & { readonly power?: Maybe<number>; readonly holdoutPerTreated?: Maybe<number> },
): LiftSampleSize {
  const { treated, holdout, reach } = ratesOf(test);
  const power = numberOr(test.power, "power", 0.8, shareProblem);
  if (power === 0 || power === 1) throw new InvalidInputError("out-of-range", "power");
  const ratio = numberOr(test.holdoutPerTreated, "holdoutPerTreated", 1, expectedProblem);
  if (ratio === 0) throw new InvalidInputError("out-of-range", "holdoutPerTreated");
  const model: ModelId = "lift-sample-size@1";
  const common = { basis: "people:power", model, notes: [] };
  const pooled = (treated + ratio * holdout) / (1 + ratio);
  const without = Math.sqrt(spread(pooled) * (1 + 1 / ratio));
  const expected = Math.sqrt(spread(treated) + spread(holdout) / ratio);
  const value = ((reach * without + normalQuantile(power) * expected) / (treated - holdout)) ** 2;
  if (!(value < Number.POSITIVE_INFINITY))
    return { value: null, reason: "unbounded", n: 0, ...common, treated: null, holdout: null };
  return { value, n: 0, ...common, treated: Math.ceil(value), holdout: Math.ceil(value * ratio) };
}
