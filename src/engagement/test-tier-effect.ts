import type { Interval, Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import type { UnknownReason } from "../core/reason.js";
import { requireObject } from "../core/require-object.js";
import { fewestCreators } from "../reference/tier-effect.js";
import { leastSquares } from "../statistics/least-squares.js";
import { normalQuantile } from "../statistics/normal.js";
import { requireLevel } from "../statistics/order-statistic-interval.js";
import { median } from "../statistics/quantile.js";
import { robustSlope } from "../statistics/robust-slope.js";
import { studentTQuantile } from "../statistics/student-t.js";
import { mean } from "../statistics/trimmed-mean.js";
import { type CreatorOrPeer, type SizedRate, sizedRates, type TierEffectOptions } from "./sized-rates.js";

/** What the creators say to a claim: they bear it out, they do not, or they are too few to say. */
export type ClaimVerdict = "supported" | "not-supported" | "too-few";

/** How engagement changes with size. */
export type TierEffectMeasure = Measure & {
  /** Whether these creators bear out that engagement falls with size: the interval lies below 0. */
  readonly verdict: ClaimVerdict;
  /** What the rate of ten times the followers is, as a share of the rate: 10 to the power of the value. */
  readonly perTenfold: Measure;
  /** The slope that would be found in four of five cases; effects nearer to 0 than this may be missed. */
  readonly detectable: number | null;
  /** The slope among the smaller half of the creators. */
  readonly below: Measure;
  /** The slope among the larger half. */
  readonly above: Measure;
  /** The followers that part the halves: the median, or as asked. */
  readonly splitAt: number | null;
  /** By how much the slope changes as followers grow tenfold; below 0 the line bends down. */
  readonly curvature: Measure;
  /** Whether engagement first rises and then falls: the slope below lies above 0, and the slope above lies below 0. */
  readonly invertedU: ClaimVerdict;
  /** The slope by ordinary least squares, for comparison: outliers turn it. */
  readonly leastSquares: Measure;
};

const model: ModelId = "tier-effect@1";
/** In how many of its cases a test is usually asked to find what is there. */
const usualPower = 0.8;

interface Slope {
  readonly measure: Measure;
  readonly standardError: number | null;
}

/** The slope among creators, where there are enough of them. */
function slopeAmong(sized: readonly SizedRate[], common: Common): Slope {
  const { basis, level, notes } = common;
  const n = sized.length;
  const unknown = (reason: UnknownReason): Slope => ({
    measure: { value: null, reason, n, basis, model, notes },
    standardError: null,
  });
  if (n < fewestCreators.value) return unknown("too-few-creators");
  const sizes = sized.map(({ logFollowers }) => logFollowers);
  if (sizes.every((size) => size === sizes[0])) return unknown("no-variation");
  const { slope, low, high, standardError } = robustSlope(
    sizes,
    sized.map(({ logRate }) => logRate),
    level,
  );
  const interval: Interval = { low, high, shape: "between", level, method: "theil-sen-jackknife" };
  return { measure: { value: slope, interval, n, basis, model, notes }, standardError };
}

interface Common {
  readonly basis: string;
  readonly level: number;
  readonly notes: readonly Note[];
}

/** The change of the slope between the halves, over how far their middles lie apart. */
function curvatureOf(below: Slope, above: Slope, distance: number, { level }: Common, basis: string): Measure {
  const n = below.measure.n + above.measure.n;
  const common = { n, basis, model, notes: [] };
  for (const { measure } of [below, above])
    if (measure.value === null) return { value: null, reason: measure.reason, ...common };
  const value = ((above.measure.value as number) - (below.measure.value as number)) / distance;
  if (below.standardError === null || above.standardError === null) return { value, ...common };
  const error = Math.hypot(below.standardError, above.standardError) / distance;
  const reach = -normalQuantile((1 - level) / 2) * error;
  const interval: Interval = { low: value - reach, high: value + reach, shape: "between", level, method: "normal" };
  return { value, interval, ...common };
}

/** The slope by least squares, with Student's interval. */
function leastSquaresOf(sized: readonly SizedRate[], measure: Measure, { basis, level }: Common): Measure {
  const { n } = measure;
  const common = { n, basis: `${basis}:least-squares`, model, notes: [] };
  if (measure.value === null) return { value: null, reason: measure.reason, ...common };
  const { slope, standardError } = leastSquares(
    sized.map(({ logFollowers }) => logFollowers),
    sized.map(({ logRate }) => logRate),
  );
  // A creator through whose point the line must pass leaves no error to tell.
  if (standardError === null) return { value: slope, ...common };
  const reach = -studentTQuantile((1 - level) / 2, n - 2) * standardError;
  const interval: Interval = { low: slope - reach, high: slope + reach, shape: "between", level, method: "student-t" };
  return { value: slope, interval, ...common };
}

/** The same change, as a factor for ten times the followers. */
function tenfoldOf(measure: Measure, basis: string): Measure {
  const { n, interval } = measure;
  const common = { n, basis, model, notes: [] };
  const factor = (slope: number): number | null => (10 ** slope < Number.POSITIVE_INFINITY ? 10 ** slope : null);
  const value = measure.value === null ? null : factor(measure.value);
  if (value === null) return { value, reason: measure.reason ?? "unbounded", ...common };
  if (!interval) return { value, ...common };
  // A slope of any size is a factor from 0.
  const low = interval.low === null ? 0 : (factor(interval.low) ?? value);
  return {
    value,
    ...common,
    interval: { ...interval, low, high: interval.high === null ? null : factor(interval.high) },
  };
}

const isBelow = ({ interval }: Measure): boolean => (interval?.high ?? 0) < 0;
const isAbove = ({ interval }: Measure): boolean => (interval?.low ?? 0) > 0;
const verdictOf = (measures: readonly Measure[], isSo: boolean): ClaimVerdict =>
  measures.some(({ value }) => value === null) ? "too-few" : isSo ? "supported" : "not-supported";

/**
 * Does engagement fall with size among these creators? That micro-influencers engage more than macro-influencers is said
 * of some platforms, years and tools, and found the other way round in others; so look at your own. The value is the
 * elasticity: the slope of the logarithm of the rate on the logarithm of followers. −0.12 means that ten times the
 * followers have 10^−0.12 = .76 of the rate (`perTenfold`).
 *
 * The slope is the median of the slopes between all pairs of creators (Theil and Sen), which a quarter of wild rates cannot
 * turn, with an interval that allows for creators whose rates scatter more because few of their posts are known. Each
 * creator counts once, by the rate of its posts (their median), however many these are.
 *
 * Whether there is an *inverted U* (small creators engage more as they grow, large ones less; Wies et al. 2023 found it for
 * sponsored posts) is told by two lines, as Simonsohn advises: the slope among the smaller half must lie above 0, and
 * that among the larger half below. A quadratic curve would find a U in any bend.
 *
 * What it cannot tell: whether size is the *cause*. Followers stand in the rate and on the other axis, so an error in a
 * follower count makes a slope of its own; and large creators differ in age, country and category.
 *
 * @param creators - creators with `followers` and `posts`, or pairs of `followers` and `rate` (all on one basis)
 * @param options - what rate to take of posts, as {@link engagementRate} does (likes and comments by followers, median);
 * `splitAt` and `level`
 * @returns the elasticity with its verdict; unknown with `too-few-creators` (fewer than 10 with followers and a rate above
 * 0; each half needs as many) or `no-variation` (all of one size). Creators whose followers or rate are unknown, or whose
 * rate is 0, are left out and counted in the notes
 * @throws InvalidInputError `not-an-array` at `creators`; `basis-conflict` at `creators[i].rate`; `out-of-range` at
 * `splitAt`, `level`; impossible counts and rates with their path
 * @see Wies, S., Bleier, A. & Edeling, A. (2023). Finding Goldilocks influencers. Journal of Marketing 87(3).
 * @see Simonsohn, U. (2018). Two lines: a valid alternative to the invalid testing of U-shaped relationships with quadratic
 * regressions. Advances in Methods and Practices in Psychological Science 1(4).
 * @see docs/tier-effect.md for false alarms, power, and what it finds on real posts
 * @example
 * import { testTierEffect } from "influencer-scoring/engagement";
 * const creators = Array.from({ length: 40 }, (_, i) => ({
 *   followers: 5_000 * 1.15 ** i | 0,
 *   rate: 0.05 * 1.15 ** (-0.2 * i) * (i % 3 === 0 ? 1.4 : 0.9),
 * }));
 * const effect = testTierEffect(creators);
 * console.log(effect.value?.toFixed(2), effect.verdict, effect.invertedU); // => -0.20 supported not-supported
 * console.log(effect.perTenfold.value?.toFixed(2)); // => 0.63
 */
export function testTierEffect(
  creators: readonly Maybe<CreatorOrPeer>[],
  options: TierEffectOptions = {},
): TierEffectMeasure {
  requireObject(options, "options");
  const level = options.level ?? 0.95;
  requireLevel(level);
  const { sized, basis: rate, notes } = sizedRates(creators, options);
  const common: Common = { basis: `log(${rate})/log(followers):theil-sen`, level, notes };
  const whole = slopeAmong(sized, common);
  const splitAt = options.splitAt ?? (sized.length > 0 ? median(sized.map(({ followers }) => followers)) : null);
  const half = { ...common, notes: [] };
  const [small, large] = [true, false].map((isBelowSplit) =>
    sized.filter(({ followers }) => followers < (splitAt as number) === isBelowSplit),
  ) as [SizedRate[], SizedRate[]];
  const [below, above] = [slopeAmong(small, half), slopeAmong(large, half)];
  const middle = (list: readonly SizedRate[]): number => mean(list.map(({ logFollowers }) => logFollowers / Math.LN10));
  const distance = small.length > 0 && large.length > 0 ? middle(large) - middle(small) : 1;
  const isKnown = whole.measure.value !== null && whole.standardError !== null;
  const sides = [below.measure, above.measure];
  return {
    ...whole.measure,
    verdict: verdictOf([whole.measure], isBelow(whole.measure)),
    perTenfold: tenfoldOf(whole.measure, `${rate}:per-tenfold-followers`),
    detectable: isKnown
      ? 0 - (normalQuantile(usualPower) - normalQuantile((1 - level) / 2)) * (whole.standardError as number)
      : null,
    below: below.measure,
    above: above.measure,
    splitAt,
    curvature: curvatureOf(below, above, distance, { ...half, level }, `${common.basis}/log10(followers)`),
    invertedU: verdictOf(sides, isAbove(below.measure) && isBelow(above.measure)),
    leastSquares: leastSquaresOf(sized, whole.measure, { ...half, basis: `log(${rate})/log(followers)` }),
  };
}
