import { sawToothThresholds } from "../../reference/growth-thresholds.js";
import { median } from "../../statistics/quantile.js";
import type { GrowthPoint } from "./read-history.js";

/** Rises and falls in turn of the accounts followed. */
export interface SawTooth {
  /** The day on which the first rise begins. */
  readonly from: string;
  /** The day on which the last fall ends. */
  readonly to: string;
  /** The middle one of the falls, as a share of the largest number followed. */
  readonly swing: number;
}

type FollowingPoint = GrowthPoint & { readonly following: number };

/** Where the number followed turns, a low point first. From turn to turn it changes by at least a swing. */
function turnsOf(points: readonly FollowingPoint[], swing: number): FollowingPoint[] {
  const turns: FollowingPoint[] = [];
  let [low, high] = [points[0], points[0]];
  let rising = false;
  for (const point of points) {
    if (!low || point.following < low.following) low = point;
    if (!high || point.following > high.following) high = point;
    if (!rising && point.following - low.following >= swing) {
      turns.push(low);
      rising = true;
      high = point;
    } else if (rising && high.following - point.following >= swing) {
      turns.push(high);
      rising = false;
      low = point;
    }
  }
  // A last fall ends at its lowest point; a last rise has no fall.
  return rising || !low ? turns : [...turns, low];
}

/**
 * Following and unfollowing in turns: accounts are followed by the hundred so that they follow back, and then dropped.
 * The number followed rises and falls again and again, and followers grow faster while it rises.
 */
export function sawTooth(points: readonly GrowthPoint[]): SawTooth | undefined {
  const { swingShare, fewestAccounts, fewestCycles, agreement } = sawToothThresholds;
  const known = points.filter((point): point is FollowingPoint => point.following !== null);
  const largest = known.reduce((most, { following }) => Math.max(most, following), 0);
  const turns = turnsOf(known, Math.max(fewestAccounts, swingShare * largest));
  const cycles = (turns.length - 1) >> 1;
  if (cycles < fewestCycles) return undefined;
  const at = (turn: number): FollowingPoint => turns[turn] as FollowingPoint;
  const perDay = (a: FollowingPoint, b: FollowingPoint): number => (b.followers - a.followers) / (b.day - a.day);
  let agreeing = 0;
  const falls: number[] = [];
  for (let low = 0; low < 2 * cycles; low += 2) {
    if (perDay(at(low), at(low + 1)) > perDay(at(low + 1), at(low + 2))) agreeing++;
    falls.push(at(low + 1).following - at(low + 2).following);
  }
  if (agreeing < agreement * cycles) return undefined;
  return { from: at(0).date, to: at(2 * cycles).date, swing: median(falls) / largest };
}
