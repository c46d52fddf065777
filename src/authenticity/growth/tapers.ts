import { taperThresholds } from "../../reference/growth-thresholds.js";
import type { GrowthEvent } from "./growth-events.js";
import type { GrowthPoint } from "./read-history.js";

/**
 * Whether the followers that came in a jump go again little by little: within 30 days the account falls, it misses the
 * count that its usual growth would have reached by a part of the jump, and no single step is most of that loss.
 */
export function tapers(jump: GrowthEvent, points: readonly GrowthPoint[], windowDays: number): boolean {
  const { days, fewestDays, lostShare, largestStep } = taperThresholds;
  const before = points[jump.from] as GrowthPoint;
  const top = points[jump.to] as GrowthPoint;
  let last = top;
  let worst = 0;
  for (let i = jump.to + 1; i < points.length; i++) {
    const point = points[i] as GrowthPoint;
    if (point.day - top.day > days) break;
    worst = Math.max(worst, last.followers - point.followers);
    last = point;
  }
  const span = last.day - top.day;
  const expected = top.followers * Math.exp((jump.usual * span) / windowDays);
  const lost = expected - last.followers;
  const jumped = top.followers - before.followers;
  const fallen = span >= fewestDays && last.followers < top.followers;
  return fallen && lost >= lostShare * jumped && worst <= largestStep * lost;
}
