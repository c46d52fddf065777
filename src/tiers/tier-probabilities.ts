import type { TierScheme } from "../core/tier-scheme.js";
import { normalProbability, normalQuantile } from "../statistics/normal.js";

/** How likely a tier is. */
export interface TierProbability {
  /** The tier's name. */
  readonly name: string;
  /** Its probability, 0 to 1. */
  readonly probability: number;
}

/** A share with an interval that has both ends. */
interface UncertainShare {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly level: number;
}

/** The angle whose squared sine is a share: on this scale the error of a share hardly depends on the share. */
const angle = (share: number): number => Math.asin(Math.sqrt(share));

/**
 * The probability that the true share lies below another: on the scale of {@link angle}, a normal distribution on each
 * side of the value, as wide as the interval is on that side, and cut off at 0 and 1. Where the interval has no room on
 * one side, all lies on the other. `undefined` where the level is so small that the interval says nothing.
 */
function distributionOf({ value, low, high, level }: UncertainShare): ((share: number) => number) | undefined {
  if (low === high) return (share) => (share > low ? 1 : 0);
  const [from, to] = [angle(low), angle(high)];
  const middle = Math.min(Math.max(angle(value), from), to);
  const reach = -normalQuantile((1 - level) / 2);
  const below = (size: number) => {
    const room = size < middle ? middle - from : to - middle;
    return room === 0 ? 0.5 : normalProbability((reach * (size - middle)) / room);
  };
  const start = below(0);
  const whole = below(Math.PI / 2) - start;
  return whole > 0 ? (share) => (share >= 1 ? 1 : (below(angle(share)) - start) / whole) : undefined;
}

/** The probability of each tier, smallest first; `null` where the level is so small that the interval says nothing. */
export function tierProbabilities(
  tiers: TierScheme["tiers"],
  followers: number,
  share: UncertainShare,
): readonly TierProbability[] | null {
  const shareBelow = distributionOf(share);
  if (!shareBelow) return null;
  const [first] = tiers;
  const named = first?.min === 0 ? tiers : [{ name: `below-${first?.name}`, min: 0 }, ...tiers];
  const reached = [0, ...named.slice(1).map(({ min }) => shareBelow(min / followers)), 1];
  return named.map(({ name }, i) => ({
    name,
    probability: Math.max(0, (reached[i + 1] as number) - (reached[i] as number)),
  }));
}
