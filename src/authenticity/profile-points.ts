import type { FollowerProfile } from "../core/creator.js";
import type { PointsSignal } from "../core/points-model.js";
import { signalPoints } from "./read-profile.js";

/** The points of a profile, what profiles have on average of the same signals, and how many signals could be seen. */
export interface ProfilePoints {
  readonly points: number;
  readonly center: number;
  readonly seen: number;
}

/** Adds the points of the signals that could be seen. */
export function profilePoints(profile: FollowerProfile, signals: readonly PointsSignal[]): ProfilePoints {
  let [points, center, seen] = [0, 0, 0];
  for (const signal of signals) {
    const found = signalPoints(signal, profile);
    if (found === null) continue;
    points += found;
    center += signal.center;
    seen++;
  }
  return { points, center, seen };
}
