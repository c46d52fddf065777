import type { FollowerProfile, FollowerSample } from "../core/creator.js";
import { countProblem, refuse } from "../core/guard.js";
import type { Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import type { PointsModel } from "../core/points-model.js";
import type { UnknownReason } from "../core/reason.js";
import { requireTime, type Time } from "../core/time.js";
import { fakeAccountPoints } from "../reference/fake-account-points.js";
import { followerShareLimits } from "../reference/follower-share.js";
import { requireLevel } from "../statistics/order-statistic-interval.js";
import { calibratedPoints } from "./follower-share/calibrated-points.js";
import { calibratedShare } from "./follower-share/calibrated-share.js";
import { type Accuracy, correctedShare, guardAccuracy } from "./follower-share/corrected-share.js";
import { type FollowerClasses, observedClasses } from "./follower-share/follower-classes.js";
import { handCheckedShare } from "./follower-share/hand-checked-share.js";
import type { BoundedShare } from "./follower-share/mixture.js";
import { guardProfiles, guardSampling, samplingNotes } from "./follower-share/sample-profiles.js";
import { upperBoundOfFakes } from "./follower-share/upper-bound.js";
import { placeSignals, profilePoints } from "./profile-points.js";

/** A sample that was classified elsewhere, of which only the counts are left. */
export interface ClassifiedSample extends Omit<FollowerSample, "profiles"> {
  /** How many of the sample were flagged. */
  readonly flagged: number;
  /** How many were looked at. */
  readonly classified: number;
}

/** What is known about fakes from elsewhere, and how to answer. */
export interface FollowerShareOptions {
  /**
   * What was found by hand, beside each profile of the sample: `true` for a fake, `null` where nobody looked. Choose whom to
   * check at random. A hundred serve.
   */
  readonly handChecked?: readonly Maybe<boolean>[] | undefined;
  /** Labelled accounts of the very kind that this audience is made of, at least 150 of each class. */
  readonly calibration?:
    | { readonly fake: readonly FollowerProfile[]; readonly genuine: readonly FollowerProfile[] }
    | undefined;
  /** For a {@link ClassifiedSample}: how often fakes are flagged. */
  readonly sensitivity?: Accuracy | undefined;
  /** For a {@link ClassifiedSample}: how often genuine accounts are not flagged. */
  readonly specificity?: Accuracy | undefined;
  /** Confidence level; 0.95 where nothing is said. */
  readonly level?: number | undefined;
  /** The moment of judging, which `classes.inactive` needs. */
  readonly asOf?: Time | undefined;
}

/** The share of fakes among all followers, or the most that it can be. */
export type FollowerShare = Measure & {
  /** The most that the share can be, where only that is told (`only-bounded`); else `null`. */
  readonly upperBound: number | null;
  /** The share of fakes beside those of inactive and of mass-following accounts, which are plain to see, and overlap. */
  readonly classes: FollowerClasses;
};

const model: ModelId = "follower-share@1";

/**
 * How large a share of all followers is fake, from a sample of them: an estimate with an interval, never a count of
 * suspicious profiles. There are four ways, and which one is taken depends on what you know:
 *
 * - `handChecked`: you looked at some of this very sample (a hundred, at random). A regression estimator: the score of all
 *   profiles sharpens what you found. This is the one that works without further assumptions.
 * - `calibration`: you have labelled accounts, 150 of each class at least, that are like this audience's. Maximum likelihood
 *   over the distribution of points; the interval carries the error of the sample and of the labels.
 * - counts alone with `sensitivity` and `specificity`: Rogan and Gladen's estimator.
 * - nothing: no value can be told, since fakes of other sellers look different. The reason is `only-bounded`, with the
 *   most that the share can be in `upperBound`; or `not-identified`.
 *
 * With `population` the interval is narrower where a good part of the audience was sampled.
 *
 * @param sample - profiles of followers, drawn uniformly from all of them; or the counts of a classified sample
 * @param options - what is known about fakes
 * @returns the share, 0 to 1; unknown with `only-bounded`, `not-identified`, `no-profiles`, `incomplete-profiles` (too few
 * profiles show the same signals), `too-few-labelled`
 * @throws InvalidInputError for impossible profiles, `sample-too-large` at `population`, `duplicate-profile` for a
 * username that returns, `out-of-range` at `handChecked` where it is not as long as the sample
 * @see docs/followers.md, for how often the intervals hold; Rogan, W. J. & Gladen, B. (1978). Estimating prevalence
 * from the results of a screening test. American Journal of Epidemiology 107(1).
 * @example
 * import { fakeFollowerShare } from "influencer-scoring/authenticity";
 * const flagged = { flagged: 60, classified: 400, population: 18_000, method: "uniform" };
 * const share = fakeFollowerShare(flagged, { sensitivity: 0.8, specificity: 0.95 });
 * console.log(share.value?.toFixed(3), share.interval?.low?.toFixed(3), share.interval?.high?.toFixed(3));
 * // => 0.133 0.091 0.184
 */
export function fakeFollowerShare(
  sample: Maybe<FollowerSample | ClassifiedSample>,
  options: FollowerShareOptions = {},
): FollowerShare {
  const given: Partial<FollowerSample & ClassifiedSample> = sample ?? {};
  if (typeof given !== "object" || Array.isArray(given)) refuse("not-an-object", "sample");
  const { level = 0.95, handChecked, calibration } = options;
  requireLevel(level);
  const asOf = options.asOf === undefined ? null : requireTime(options.asOf, "asOf");
  const counted = given.flagged !== undefined || given.classified !== undefined;
  const profiles = given.profiles ?? [];
  if (counted) guardCounts(given as ClassifiedSample);
  guardProfiles(profiles, "profiles");
  const n = counted ? (given.classified as number) : profiles.length;
  guardSampling(given, n);
  const population = given.population ?? Number.POSITIVE_INFINITY;
  const notes = n > 0 ? samplingNotes(given.method) : [];
  const observed = observedClasses(profiles, asOf, level, population);

  const finish = (fake: Measure, upperBound: number | null = null): FollowerShare => ({
    ...fake,
    upperBound,
    classes: { fake, ...observed },
  });
  const basis = "fake followers/followers";
  const unknown = (reason: UnknownReason, upperBound: number | null = null, more: readonly Note[] = []) =>
    finish({ value: null, reason, n, basis, model, notes: [...notes, ...more] }, upperBound);
  const known = ({ value, low, high }: BoundedShare, used: number, method: string, more: readonly Note[] = []) =>
    finish({
      value,
      interval: { low, high, shape: "between", level, method },
      n: used,
      basis,
      model,
      notes: [...notes, ...more],
    });

  if (n === 0) return unknown("no-profiles");
  if (counted) {
    const { sensitivity, specificity } = options;
    if (sensitivity === undefined || specificity === undefined) return unknown("not-identified");
    guardAccuracy(sensitivity, "sensitivity");
    guardAccuracy(specificity, "specificity");
    const share = correctedShare(given.flagged as number, n, sensitivity, specificity, level, population);
    return share ? known(share, n, "rogan-gladen") : unknown("not-identified");
  }
  if (handChecked) {
    const labels = checkedLabels(handChecked, n);
    const checked = labels.filter((label) => label !== null).length;
    if (checked === 0) return unknown("too-few-labelled");
    const { fit }: PointsModel = fakeAccountPoints;
    const signals = placeSignals(fakeAccountPoints.signals);
    const logOdds = profiles.map((profile) => {
      const { points, center } = profilePoints(profile, signals);
      return fit.slope * (points - center);
    });
    const few = checked < followerShareLimits.fewestForRegression;
    return known(
      handCheckedShare(logOdds, labels, level, population),
      n,
      "regression-estimator",
      few ? [{ code: "few-checked", count: checked }] : [],
    );
  }
  if (calibration) {
    guardProfiles(calibration.fake, "calibration.fake");
    guardProfiles(calibration.genuine, "calibration.genuine");
    if (Math.min(calibration.fake.length, calibration.genuine.length) < followerShareLimits.fewestLabelled)
      return unknown("too-few-labelled");
    const points = calibratedPoints(profiles, calibration.fake, calibration.genuine);
    const left = n - points.sample.length;
    const more: Note[] = left ? [{ code: "incomplete-profiles", count: left }] : [];
    if (points.sample.length === 0) return unknown("incomplete-profiles", null, more);
    // Those that lack a signal of the others are no help.
    if (Math.min(points.fake.length, points.genuine.length) < followerShareLimits.fewestLabelled)
      return unknown("too-few-labelled", null, more);
    const share = calibratedShare(points.sample, points.fake, points.genuine, level, population);
    return share
      ? known(share, points.sample.length, "mixture-likelihood", more)
      : unknown("not-identified", null, more);
  }
  const bound = upperBoundOfFakes(profiles, level);
  return unknown(bound === null ? "not-identified" : "only-bounded", bound);
}

function guardCounts({ flagged, classified }: ClassifiedSample): void {
  refuse(countProblem(classified), "classified");
  refuse(countProblem(flagged) ?? (flagged > classified ? "out-of-range" : undefined), "flagged");
}

function checkedLabels(handChecked: readonly Maybe<boolean>[], n: number): (boolean | null)[] {
  if (!Array.isArray(handChecked)) refuse("not-an-array", "handChecked");
  refuse(handChecked.length === n ? undefined : "out-of-range", "handChecked");
  return handChecked.map((label, index) => {
    if (label === undefined || label === null) return null;
    refuse(typeof label === "boolean" ? undefined : "not-a-boolean", `handChecked[${index}]`);
    return label;
  });
}
