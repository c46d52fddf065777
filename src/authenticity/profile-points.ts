import type { FollowerProfile } from "../core/creator.js";
import type { PointsSignal } from "../core/points-model.js";
import { pointsAt, profileReadings, readProfile } from "./read-profile.js";

/** The points of a profile, what profiles have on average of the same signals, and how many signals could be seen. */
export interface ProfilePoints {
  readonly points: number;
  readonly center: number;
  readonly seen: number;
}

/** A signal with the place of what it reads. */
export interface PlacedSignal extends PointsSignal {
  readonly place: number;
}

/** Signals with the places of what they read. Thresholds are copied, since a frozen list is slow to read. */
export function placeSignals(signals: readonly PointsSignal[]): readonly PlacedSignal[] {
  return signals.map(({ signal, field, operator, thresholds, points, center, because }) => ({
    signal,
    field,
    operator,
    thresholds: [...thresholds],
    points,
    center,
    because,
    place: profileReadings.indexOf(field),
  }));
}

/** Adds the points of the signals that could be seen. */
export function profilePoints(profile: FollowerProfile, signals: readonly PlacedSignal[]): ProfilePoints {
  const readings = readProfile(profile);
  let points = 0;
  let center = 0;
  let seen = 0;
  for (let i = 0; i < signals.length; i++) {
    const signal = signals[i] as PlacedSignal;
    const found = pointsAt(signal, readings[signal.place] as number);
    if (found === null) continue;
    points += found;
    center += signal.center;
    seen++;
  }
  return { points, center, seen };
}
