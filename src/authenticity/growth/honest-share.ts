import type { HonestGrowth } from "../../reference/honest-growth.js";

/**
 * The share of honest histories with at least so many anomalies, at most. A longer history is taken as several of the
 * length that was simulated: with `count` anomalies in m of them, one of them has count / m at least.
 */
export function honestShare(count: number, days: number, honest: HonestGrowth): number {
  if (count === 0) return 1;
  const parts = Math.max(1, Math.ceil(days / honest.days));
  const each = Math.ceil(count / parts);
  const share = honest.shares[Math.min(each, honest.shares.length) - 1] as number;
  return Math.min(1, parts * share);
}
