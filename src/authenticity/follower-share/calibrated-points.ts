import type { FollowerProfile } from "../../core/creator.js";
import type { PointsModel } from "../../core/points-model.js";
import { fakeAccountPoints } from "../../reference/fake-account-points.js";
import { followerShareLimits } from "../../reference/follower-share.js";
import { placeSignals, profilePoints } from "../profile-points.js";
import { signalPoints } from "../read-profile.js";

/** Points of a sample and of both labelled classes, all of the same signals. */
export interface CalibratedPoints {
  readonly sample: readonly number[];
  readonly fake: readonly number[];
  readonly genuine: readonly number[];
}

/**
 * The points of those signals that nearly all profiles of the sample and of both classes show; points of different
 * signals could not be compared. Profiles that lack one of them are left out.
 */
export function calibratedPoints(
  sample: readonly FollowerProfile[],
  fake: readonly FollowerProfile[],
  genuine: readonly FollowerProfile[],
): CalibratedPoints {
  const model: PointsModel = fakeAccountPoints;
  const groups = [sample, fake, genuine];
  const shown = model.signals.filter((signal) =>
    groups.every((profiles) => {
      const seen = profiles.filter((profile) => signalPoints(signal, profile) !== null).length;
      return seen >= followerShareLimits.leastSeen * profiles.length;
    }),
  );
  const signals = placeSignals(shown);
  const points = (profiles: readonly FollowerProfile[]) =>
    profiles.flatMap((profile) => {
      const { points, seen } = profilePoints(profile, signals);
      return seen === signals.length && seen > 0 ? [points] : [];
    });
  return { sample: points(sample), fake: points(fake), genuine: points(genuine) };
}
