import type { FollowerProfile } from "../core/creator.js";
import type { ErrorCode } from "../core/error-codes.js";
import { countProblem, refuse, shareProblem } from "../core/guard.js";
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

/** What a signal reads of a profile; `undefined` or `null` where it is unknown. */
function read(profile: FollowerProfile, field: ProfileReading): number | boolean | null | undefined {
  if (field === "followingPerFollower") {
    const { followers, following } = profile;
    // Nobody follows back: as many as one follower would make it.
    return (followers ?? null) === null || (following ?? null) === null
      ? null
      : (following as number) / Math.max(followers as number, 1);
  }
  if (field !== "usernameDigitShare" || (profile[field] ?? null) !== null) return profile[field];
  const { username } = profile;
  return username ? username.replace(/\D/g, "").length / username.length : null;
}

/** The points of a signal, or `null` where what it reads is unknown. */
export function signalPoints(
  { field, operator, thresholds, points }: PointsSignal,
  profile: FollowerProfile,
): number | null {
  const reading = read(profile, field);
  if (reading === undefined || reading === null) return null;
  const value = Number(reading);
  let passed = 0;
  for (const threshold of thresholds) if (operator === "below" ? value < threshold : value >= threshold) passed++;
  return passed * points;
}
