import { dailyGrowthThresholds, growthLimits } from "../../reference/growth-thresholds.js";
import { logOf } from "./growth-windows.js";
import type { GrowthPoint } from "./read-history.js";

/**
 * Leaves out single counts that stand far from both their neighbours while these agree: a reader that failed and told 0,
 * or the count of another account. Followers who come and go within a day or two cannot be told from that.
 */
export function withoutOutlyingCounts(points: readonly GrowthPoint[]): GrowthPoint[] {
  const { longestDailyGap, tellingPart } = growthLimits;
  const far = Math.log1p(dailyGrowthThresholds.leastRise);
  const log = ({ followers }: GrowthPoint): number => logOf(followers, 1);
  return points.filter((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (!before || !after || after.day - before.day > longestDailyGap) return true;
    const [up, down] = [log(point) - log(before), log(point) - log(after)];
    const nearer = Math.min(Math.abs(up), Math.abs(down));
    return !(up * down > 0 && nearer > far && Math.abs(up - down) < tellingPart * nearer);
  });
}
