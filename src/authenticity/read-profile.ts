import type { FollowerProfile } from "../core/creator.js";
import type { ErrorCode } from "../core/error-codes.js";
import { countProblem, refuse, shareProblem } from "../core/guard.js";
import type { Maybe } from "../core/measure.js";
import type { PointsSignal, ProfileReading } from "../core/points-model.js";

const flagProblem = (value: unknown): ErrorCode | undefined =>
  typeof value === "boolean" ? undefined : "not-a-boolean";

const checks: readonly (readonly [keyof FollowerProfile, (value: unknown) => ErrorCode | undefined])[] = [
  ["followers", countProblem],
  ["following", countProblem],
  ["posts", countProblem],
  ["biographyLength", countProblem],
  ["usernameDigitShare", shareProblem],
  ["hasProfilePicture", flagProblem],
  ["hasExternalUrl", flagProblem],
  ["username", (value) => (typeof value === "string" ? undefined : "not-a-string")],
];

/** Throws where what the signals read of a profile is impossible. */
export function guardProfile(profile: FollowerProfile, path: string): void {
  if (typeof profile !== "object" || !profile || Array.isArray(profile)) refuse("not-an-object", path);
  for (const [field, problem] of checks) {
    const value = profile[field];
    if (value !== undefined && value !== null) refuse(problem(value), path ? `${path}.${field}` : field);
  }
}

/** What signals can read, in the order in which {@link readProfile} tells it. */
export const profileReadings: readonly ProfileReading[] = [
  "followingPerFollower",
  "followers",
  "following",
  "posts",
  "hasProfilePicture",
  "usernameDigitShare",
  "biographyLength",
  "hasExternalUrl",
];

const unknown = Number.NaN;
const flagOf = (flag: Maybe<boolean>): number => (flag === undefined || flag === null ? unknown : Number(flag));

/** Everything that signals can read of a profile, as numbers; not a number where it is unknown. */
export function readProfile(profile: FollowerProfile): readonly number[] {
  const { followers, following, username } = profile;
  return [
    // Nobody follows back: as many as one follower would make it.
    (following ?? unknown) / Math.max(followers ?? unknown, 1),
    followers ?? unknown,
    following ?? unknown,
    profile.posts ?? unknown,
    flagOf(profile.hasProfilePicture),
    profile.usernameDigitShare ?? (username ? username.replace(/\D/g, "").length / username.length : unknown),
    profile.biographyLength ?? unknown,
    flagOf(profile.hasExternalUrl),
  ];
}

/** The points of a signal, or `null` where what it reads is unknown. */
export function signalPoints(signal: PointsSignal, profile: FollowerProfile): number | null {
  return pointsAt(signal, readProfile(profile)[profileReadings.indexOf(signal.field)] as number);
}

/** The points of a signal for what it read, or `null` where that is not a number. */
export function pointsAt(
  { operator, thresholds, points }: Pick<PointsSignal, "operator" | "thresholds" | "points">,
  value: number,
): number | null {
  if (Number.isNaN(value)) return null;
  let passed = 0;
  if (operator === "below")
    for (let i = 0; i < thresholds.length; i++) passed += value < (thresholds[i] as number) ? 1 : 0;
  else for (let i = 0; i < thresholds.length; i++) passed += value >= (thresholds[i] as number) ? 1 : 0;
  return passed * points;
}
