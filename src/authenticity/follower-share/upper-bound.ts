import type { FollowerProfile } from "../../core/creator.js";
import type { PointsModel } from "../../core/points-model.js";
import { fakeAccountPoints } from "../../reference/fake-account-points.js";
import { leastSensitivity } from "../../reference/follower-share.js";
import { wilsonInterval } from "../../statistics/wilson-interval.js";
import { placeSignals, profilePoints } from "../profile-points.js";

/**
 * How large the share of fakes can be at most, whoever made them: of the fakes a known share at least reaches a number of
 * points, so the accounts with so many points bound the fakes. The smallest bound of all numbers of points counts, each
 * taken at a level so high that all of them hold together. A profile whose counts are unknown may reach any number.
 *
 * @returns the bound, or `null` where it says nothing
 */
export function upperBoundOfFakes(profiles: readonly FollowerProfile[], level: number): number | null {
  const { fields, thresholds, sensitivity } = leastSensitivity;
  const model: PointsModel = fakeAccountPoints;
  const signals = placeSignals(model.signals.filter(({ field }) => (fields as readonly string[]).includes(field)));
  const points = profiles.map((profile) => {
    const { points, seen } = profilePoints(profile, signals);
    return seen === signals.length ? points : Number.POSITIVE_INFINITY;
  });
  // One-sided: a two-sided interval leaves half of its error on either side.
  const each = 1 - (2 * (1 - level)) / thresholds.length;
  const bounds = thresholds.map((threshold, index) => {
    const reached = points.filter((value) => value >= threshold).length;
    return wilsonInterval(reached, points.length, each)[1] / (sensitivity[index] as number);
  });
  const bound = Math.min(...bounds);
  return bound < 1 ? bound : null;
}
