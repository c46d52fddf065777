import { countProblem, refuse } from "../core/guard.js";
import type { Maybe, Measure } from "../core/measure.js";
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
  readonly scheme?: TierScheme | undefined;
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
  const { tiers, id: model } = options.scheme ?? iabUkTiers;
  const measure = typeof followers === "object" ? followers : null;
  const count = measure ? measure.value : (followers as Maybe<number>);
  if (count === null || count === undefined)
    return {
      value: null,
      reason: measure?.reason ?? "not-given",
      min: null,
      max: null,
      n: measure?.n ?? 0,
      basis: "followers",
      model,
      notes: measure?.notes ?? [],
    };
  // A measured count is an estimate, and need not be whole.
  refuse(countProblem(measure ? Math.floor(count) : count), "followers");

  const next = reached(tiers, count);
  const tier: TierMeasure = {
    value: nameAt(tiers, count) as string,
    min: tiers[next - 1]?.min ?? 0,
    max: tiers[next]?.min ?? null,
    n: measure?.n ?? 1,
    basis: "followers",
    model,
    notes: measure?.notes ?? [],
  };
  const interval = measure?.interval;
  return interval
    ? { ...tier, interval: { ...interval, low: nameAt(tiers, interval.low), high: nameAt(tiers, interval.high) } }
    : tier;
}

/** How many tiers begin at or below a size. */
function reached(tiers: TierScheme["tiers"], size: number): number {
  let index = 0;
  // Beyond the last tier there is no bound, and a comparison with nothing is false.
  while ((tiers[index]?.min as number) <= size) index++;
  return index;
}

function nameAt(tiers: TierScheme["tiers"], size: number | null): string | null {
  return size === null ? null : (tiers[reached(tiers, size) - 1]?.name ?? `below-${tiers[0]?.name}`);
}
