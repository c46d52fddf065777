import type { FollowerProfile } from "../../core/creator.js";
import type { Measure } from "../../core/measure.js";
import type { ModelId } from "../../core/model.js";
import { millisecondsPerDay, requireTime } from "../../core/time.js";
import { followerShareLimits, inactiveDays, massFollowing } from "../../reference/follower-share.js";
import { normalQuantile } from "../../statistics/normal.js";
import { shareBounds } from "./mixture.js";

/** Shares of followers that are plain to see, beside the estimated share of fakes. They overlap. */
export interface FollowerClasses {
  /** The share that is fake, estimated. */
  readonly fake: Measure;
  /** The share that has not published for 90 days, or never. Not reading is not visible, and is not meant. */
  readonly inactive: Measure;
  /** The share that follows 1,500 accounts or more, and can hardly see what any of them publishes. */
  readonly massFollowing: Measure;
}

const model: ModelId = "follower-classes@1";

/** A share of those that tell, with Wilson's interval, narrower where a good part of the audience was sampled. */
function observedShare(
  told: readonly boolean[],
  missing: number,
  basis: string,
  level: number,
  population: number,
): Measure {
  const n = told.length;
  const notes = missing ? ([{ code: "incomplete-profiles", count: missing }] as const) : [];
  const common = { n, basis, model, notes };
  if (n === 0 || n < followerShareLimits.leastSeen * (n + missing))
    return { value: null, reason: n + missing === 0 ? "no-profiles" : "incomplete-profiles", ...common };
  const z = normalQuantile((1 + level) / 2);
  const { value, low, high } = shareBounds(told.filter(Boolean).length / n, 1 / n - 1 / population, z);
  return { value, interval: { low, high, shape: "between", level, method: "wilson" }, ...common };
}

/** What is plain to see of a sample. Where fewer than nine in ten profiles tell, the others may differ: unknown. */
export function observedClasses(
  profiles: readonly FollowerProfile[],
  asOf: number | null,
  level: number,
  population: number,
): Omit<FollowerClasses, "fake"> {
  const told = (flag: (profile: FollowerProfile, index: number) => boolean | null, basis: string): Measure => {
    const flags = profiles.map(flag);
    const known = flags.filter((one) => one !== null);
    return observedShare(known, flags.length - known.length, `${basis}/followers`, level, population);
  };
  return {
    inactive: told(({ posts, lastPostAt }, index) => {
      // Without the moment of judging only those who never published could be told, and nobody else.
      if (asOf === null) return null;
      if (posts === 0) return true;
      if (lastPostAt === undefined || lastPostAt === null) return null;
      return asOf - requireTime(lastPostAt, `profiles[${index}].lastPostAt`) > inactiveDays.value * millisecondsPerDay;
    }, "inactive followers"),
    massFollowing: told(
      ({ following }) => (following === undefined || following === null ? null : following >= massFollowing.value),
      "mass-following followers",
    ),
  };
}
