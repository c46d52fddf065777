import type { FollowerProfile, FollowerSample } from "../core/creator.js";
import { refuse } from "../core/guard.js";
import type { Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import { requireObject } from "../core/require-object.js";
import { fakeAccountPoints } from "../reference/fake-account-points.js";
import { takeLevel } from "../statistics/take-level.js";
import { wilsonInterval } from "../statistics/wilson-interval.js";
import { guardProfiles, guardSampling, samplingNotes } from "./follower-share/sample-profiles.js";
import { placeSignals, profilePoints } from "./profile-points.js";

const model: ModelId = "flagged-followers@1";
/** Sums of tenths and twentieths differ by less where they are equal. */
const rounding = 1e-9;
const basis = "flagged profiles/profiles";

/**
 * The share of sampled follower profiles that look more like accounts that are sold than like others: those whose points
 * in {@link fakeAccountScore} are more than profiles have on average of the signals that could be seen, so that the
 * probability with a prior of one half is above one half.
 *
 * It is no share of fakes: genuine accounts are flagged and fakes are not, how often nobody knows for this audience. For a
 * share of fakes see {@link fakeFollowerShare}, which needs to know more. It serves to compare creators, as a part of a
 * scorecard does.
 *
 * @param sample - profiles of followers
 * @param options - the level of the interval, 0.95 where not given
 * @returns the share flagged, 0 to 1, of the profiles that show any signal, with Wilson's interval for other profiles of the
 * same audience (not for errors of the signals); unknown with `no-profiles`, `incomplete-profiles` (no profile shows a signal)
 * @throws InvalidInputError for impossible profiles, `sample-too-large` at `population`, `duplicate-profile` for a username
 * that returns, with code and path
 * @see docs/model-card.md, for how often profiles of either kind are flagged; Wilson, E. B. (1927). Probable inference, the
 * law of succession, and statistical inference. JASA 22(158).
 * @example
 * import { flaggedFollowers } from "influencer-scoring/authenticity";
 * const real = { followers: 310, following: 290, posts: 44, hasProfilePicture: true, biographyLength: 60 };
 * const sold = { followers: 2, following: 1_900, posts: 0, hasProfilePicture: false, biographyLength: 0 };
 * const { value, n, interval } = flaggedFollowers({ method: "uniform", profiles: [real, real, real, sold] });
 * console.log(value, n, interval?.low?.toFixed(2), interval?.high?.toFixed(2)); // => 0.25 4 0.05 0.70
 */
export function flaggedFollowers(
  sample: Maybe<FollowerSample>,
  options: { readonly level?: Maybe<number> } = {},
): Measure {
  requireObject(options, "options");
  const level = takeLevel(options.level);
  const given: Partial<FollowerSample> = sample ?? {};
  if (typeof given !== "object" || Array.isArray(given)) refuse("not-an-object", "sample");
  const profiles = given.profiles ?? [];
  guardProfiles(profiles, "profiles");
  return flaggedShare(given, level);
}

/** The share flagged of a sample that was guarded. */
export function flaggedShare({ profiles, method, population }: Partial<FollowerSample>, level: number): Measure {
  const all = profiles ?? [];
  guardSampling({ method, population }, all.length);
  const names = new Set<string>();
  let n = 0;
  let flagged = 0;
  let partial = 0;
  const signals = placeSignals(fakeAccountPoints.signals);
  for (let i = 0; i < all.length; i++) {
    const profile = all[i] as FollowerProfile;
    const { username } = profile;
    if (username && names.size === names.add(username).size) refuse("duplicate-profile", `profiles[${i}].username`);
    const { points, center, seen } = profilePoints(profile, signals);
    if (seen > 0) n++;
    if (seen > 0 && seen < signals.length) partial++;
    if (points - center > rounding) flagged++;
  }
  const left = all.length - n;
  const notes: readonly Note[] = [
    ...(all.length > 0 ? samplingNotes(method) : []),
    ...(left > 0 ? [{ code: "incomplete-profiles", count: left } as const] : []),
    ...(partial > 0 ? [{ code: "partial-profiles", count: partial } as const] : []),
  ];
  const common = { n, basis, model, notes };
  if (n === 0) return { value: null, reason: all.length > 0 ? "incomplete-profiles" : "no-profiles", ...common };
  const [low, high] = wilsonInterval(flagged, n, level);
  return { value: flagged / n, interval: { low, high, shape: "between", level, method: "wilson" }, ...common };
}
