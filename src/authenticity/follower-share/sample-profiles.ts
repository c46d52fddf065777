import type { FollowerProfile, FollowerSample } from "../../core/creator.js";
import { InvalidInputError } from "../../core/error.js";
import { countProblem, refuse, requireOneOf } from "../../core/guard.js";
import type { Maybe } from "../../core/measure.js";
import type { Note } from "../../core/note.js";
import { guardProfile } from "../read-profile.js";

/** Throws where a list of profiles holds something impossible, or one account twice. */
export function guardProfiles(profiles: unknown, path: string): asserts profiles is readonly FollowerProfile[] {
  if (!Array.isArray(profiles)) throw new InvalidInputError("not-an-array", path);
  const names = new Set<string>();
  for (const [index, profile] of profiles.entries()) {
    guardProfile(profile, `${path}[${index}]`);
    const { username } = profile as FollowerProfile;
    if (!username) continue;
    if (names.has(username)) refuse("duplicate-profile", `${path}[${index}].username`);
    names.add(username);
  }
}

/** How a sample was drawn, where that matters for what it can tell. */
export function samplingNotes(method: Maybe<FollowerSample["method"]>): Note[] {
  if (method === "uniform") return [];
  return [{ code: method === "latest" ? "latest-followers" : "unknown-sampling" }];
}

/** Throws where a sample is larger than the audience that it was drawn from, or its method is none. */
export function guardSampling({ method, population }: Omit<FollowerSample, "profiles">, size: number): void {
  if (method !== undefined && method !== null)
    requireOneOf(method, ["uniform", "latest", "unknown"] as const, "unknown-option", "method");
  if (population === undefined || population === null) return;
  refuse(countProblem(population) ?? (population < size ? "sample-too-large" : undefined), "population");
}
