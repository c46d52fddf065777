import { countProblem, refuse } from "../core/guard.js";
import type { Interval, Maybe, Measure } from "../core/measure.js";
import type { TierScheme } from "../core/tier-scheme.js";
import { iabUkTiers } from "../reference/tier-schemes.js";

/** A tier's name, with the bounds of the tier: from `min` up to, and without, `max`. */
export type TierMeasure = Measure<string> & {
  /** The fewest followers of the tier; `null` where the tier is unknown. */
  readonly min: number | null;
  /** The fewest followers of the next tier; `null` where there is none, or the tier is unknown. */
  readonly max: number | null;
};

/** What a tier is taken from. */
export interface TierOptions {
  /** The scheme; IAB UK's where none is given. */
  readonly scheme?: TierScheme;
}

/**
 * Classifies a follower count into a tier: nano, micro, mid, macro and so on.
 *
 * There is no standard scheme: an account with 60,000 followers is *mid* for IAB UK and *micro* elsewhere. So the
 * scheme is an argument, and the result names it in `model`. Bounds are half-open, `min ≤ followers < max`. Whoever
 * has fewer followers than the first tier is `below-` that tier.
 *
 * @param followers - a whole number from 0, or a measure of it (such as the authentic followers), whose interval then
 * becomes an interval of tiers
 * @param options - the scheme
 * @returns the tier's name, with `min` and `max`; unknown with `not-given` where the followers are unknown
 * @throws InvalidInputError `not-a-number`, `not-finite`, `negative`, `not-an-integer`, `unsafe-integer` at `followers`
 * @see IAB UK, Jargon Buster: Creator tiers, https://www.iabuk.com/jargon-buster/creator-tiers (read in 2026)
 * @example
 * import { classifyTier, tierSchemes } from "influencer-scoring/tiers";
 * const { value, min, max } = classifyTier(60_000);
 * console.log(value, min, max); // => mid 50000 500000
 * console.log(classifyTier(60_000, { scheme: tierSchemes.microMacro }).value); // => micro
 * console.log(classifyTier(500).value); // => below-nano
 */
export function classifyTier(followers: Maybe<number> | Measure, options: TierOptions = {}): TierMeasure {
  const { tiers, id } = options.scheme ?? iabUkTiers;
  const measure = typeof followers === "object" ? followers : undefined;
  const count = measure ? measure.value : (followers as Maybe<number>);
  const common = { basis: "followers", model: id, notes: measure?.notes ?? [] };
  if (count === null || count === undefined)
    return { value: null, reason: measure?.reason ?? "not-given", min: null, max: null, n: measure?.n ?? 0, ...common };
  // A measured count is an estimate, and need not be whole.
  refuse(countProblem(measure ? Math.floor(count) : count), "followers");

  const at = (size: number): number => tiers.filter((tier) => tier.min <= size).length - 1;
  const name = (index: number): string => tiers[index]?.name ?? `below-${tiers[0]?.name}`;
  const bound = (size: number | null): string | null => (size === null ? null : name(at(size)));
  const index = at(count);
  const interval: Interval | undefined = measure?.interval;
  return {
    value: name(index),
    ...(interval && { interval: { ...interval, low: bound(interval.low), high: bound(interval.high) } }),
    min: tiers[index]?.min ?? 0,
    max: tiers[index + 1]?.min ?? null,
    n: measure?.n ?? 1,
    ...common,
  };
}
