import { countProblem, refuse } from "../core/guard.js";
import type { Interval, Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { UnknownReason } from "../core/reason.js";
import { numberOr, requireObject } from "../core/require-object.js";
import { normalProbability } from "../statistics/normal.js";
import type { Bounds } from "../statistics/order-statistic-interval.js";
import { takeLevel } from "../statistics/take-level.js";
import { differenceBounds, type Group, ratioBounds, scoreOf } from "./score-bounds.js";

/** A group of people (or shops, or regions), and how many of them converted. */
export interface LiftGroup {
  /** How many converted; each counts once. */
  readonly conversions: Maybe<number>;
  /** How many there were. */
  readonly n: Maybe<number>;
}

/** Who could see the campaign, and who was kept from it by chance. */
export interface LiftGroups {
  /** The group that the campaign was shown to. */
  readonly treated: LiftGroup;
  /** The group that was held out. */
  readonly holdout: LiftGroup;
}

/** How much a campaign changed. */
export type LiftMeasure = Measure & {
  /** The rate of the treated less that of the holdout, with its interval. */
  readonly difference: Measure;
  /** The conversions that would not have been without the campaign: the difference times the treated. */
  readonly incrementalConversions: Measure;
  /** The two-sided probability of so large a difference by chance alone; `null` where it cannot be told. */
  readonly p: number | null;
};

const model: ModelId = "incremental-lift@1";

/** The p of the score statistic at no difference: Pearson's χ² without correction. */
function probabilityOf(one: Group, two: Group): number {
  return Math.min(1, 2 * normalProbability(-Math.abs(scoreOf(one, two, 0, 1))));
}

function takeGroup(group: LiftGroup, path: string): Group | UnknownReason {
  requireObject(group, path);
  const n = numberOr(group.n, `${path}.n`, undefined, countProblem);
  const conversions = numberOr(group.conversions, `${path}.conversions`, undefined, countProblem);
  if (n === undefined) return "missing-denominator";
  if (conversions === undefined) return "not-given";
  if (conversions > n) refuse("out-of-range", `${path}.conversions`);
  return n === 0 ? "zero-denominator" : { conversions, n };
}

/**
 * The incremental lift: by how much the conversion rate of those who could see a campaign exceeds that of a holdout
 * group, T / C − 1. 0.25 is a quarter more. It rests on chance having parted the groups; then it counts what no tracking
 * has to catch, and leaves out what would have been bought anyway.
 *
 * Interval and p are those of one test, the score test: the interval of the lift is Koopman's, that of the difference
 * Mee's, and p is Pearson's χ² without correction. So either interval excludes 0 exactly where p is below 1 − level.
 *
 * @param groups - conversions and size of both groups
 * @param options - `level`: the confidence level, 0.95 where not given
 * @returns the lift, from −1, with `difference`, `incrementalConversions` and `p`; unknown with `not-given`,
 * `missing-denominator`, `zero-denominator` (a group of nobody, or for the lift a holdout that bought nothing: the
 * difference is known all the same)
 * @throws InvalidInputError `out-of-range` for more conversions than people and at `level`; `negative`, `not-an-integer`,
 * `not-an-object`
 * @see Koopman, P. A. R. (1984). Confidence intervals for the ratio of two binomial proportions. Biometrics 40(2).
 * @see Mee, R. W. (1984). Confidence bounds for the difference between two probabilities. Biometrics 40(4).
 * @example
 * import { incrementalLift } from "influencer-scoring/roi";
 * const lift = incrementalLift({ treated: { conversions: 260, n: 10_000 }, holdout: { conversions: 200, n: 10_000 } });
 * console.log(lift.value?.toFixed(2), lift.interval?.low?.toFixed(2), lift.interval?.high?.toFixed(2)); // => 0.30 0.08 0.56
 * console.log(lift.incrementalConversions.value?.toFixed(0), lift.p?.toFixed(4)); // => 60 0.0047
 */
export function incrementalLift(groups: LiftGroups, options: { readonly level?: Maybe<number> } = {}): LiftMeasure {
  requireObject(groups, "");
  requireObject(options, "options");
  const level = takeLevel(options.level);
  const treated = takeGroup(groups.treated, "treated");
  const holdout = takeGroup(groups.holdout, "holdout");
  const bases = ["treated/holdout-1", "treated-holdout", "(treated-holdout)*people"] as const;
  const unknown = (reason: UnknownReason, basis: string): Measure => ({
    value: null,
    reason,
    n: 0,
    basis: `conversions/people:${basis}`,
    model,
    notes: [],
  });
  const reason = typeof treated === "string" ? treated : holdout;
  if (typeof treated === "string" || typeof holdout === "string") {
    const why = reason as UnknownReason;
    const [difference, incrementalConversions] = [unknown(why, bases[1]), unknown(why, bases[2])];
    return { ...unknown(why, bases[0]), difference, incrementalConversions, p: null };
  }

  const n = treated.n + holdout.n;
  const known = (value: number, [low, high]: Bounds, basis: string, method: string): Measure => {
    const interval: Interval = { low, high, shape: "between", level, method };
    return { value, interval, n, basis: `conversions/people:${basis}`, model, notes: [] };
  };
  const more = treated.conversions / treated.n - holdout.conversions / holdout.n;
  const bounds = differenceBounds(treated, holdout, level);
  const count = bounds.map((bound) => bound * treated.n) as unknown as Bounds;
  const lift = (): Measure => {
    const [low, high] = ratioBounds(treated, holdout, level);
    const ratio = (treated.conversions * holdout.n) / (holdout.conversions * treated.n);
    return known(ratio - 1, [low - 1, high - 1], bases[0], "koopman");
  };
  return {
    ...(holdout.conversions === 0 ? { ...unknown("zero-denominator", bases[0]), n } : lift()),
    difference: known(more, bounds, bases[1], "mee"),
    incrementalConversions: known(more * treated.n, count, bases[2], "mee"),
    p: probabilityOf(treated, holdout),
  };
}
