import type { Measure } from "../core/measure.js";
import type { Note } from "../core/note.js";
import { normalQuantile } from "../statistics/normal.js";
import { wilsonInterval } from "../statistics/wilson-interval.js";
import { precision } from "./overlap-bounds.js";
import { type Outcomes, playModel } from "./played.js";

/** How far one number is above another: 0 where all that parts them is the rounding of their last digits. */
function difference(a: number, b: number): number {
  return Math.abs(a - b) <= precision * Math.max(Math.abs(a), Math.abs(b)) ? 0 : a - b;
}

/**
 * The share of plays in which each mix is the best of those that are known; equals share a play. Where anything was drawn,
 * with the interval that so many plays leave for it.
 */
export function betterMeasures(outcomes: readonly Outcomes[], basis: string, level: number): readonly Measure[] {
  const known = outcomes.filter((each): each is Float64Array => typeof each !== "string");
  const draws = known[0]?.length ?? 0;
  const common = { n: draws, basis, model: playModel };
  const left = outcomes.length - known.length;
  const notes: readonly Note[] = left > 0 ? [{ code: "unknown-mix", count: left }] : [];
  if (known.length < 2)
    return outcomes.map((each) => ({
      value: null,
      reason: typeof each === "string" ? each : "too-few-mixes",
      ...common,
      notes,
    }));
  const wins = winsOf(known, draws);
  return outcomes.map((each): Measure => {
    if (typeof each === "string") return { value: null, reason: each, ...common, notes };
    const won = wins[known.indexOf(each)] as number;
    const value = Math.min(won / draws, 1);
    // A play that equals share is won by part; from the whole plays below to those above, nothing is left out.
    const low = draws > 1 ? wilsonInterval(Math.floor(won), draws, level)[0] : value;
    const high = draws > 1 ? wilsonInterval(Math.min(Math.ceil(won), draws), draws, level)[1] : value;
    const shape = "between" as const;
    const held = draws > 1 ? level : 1;
    // A mix of which too little is known may be the best of all.
    if (left > 0)
      return { value, interval: { low: 0, high, shape, level: held, method: "unknown-mix" }, ...common, notes };
    if (draws < 2) return { value, ...common, notes };
    return { value, interval: { low, high, shape, level, method: "wilson-plays" }, ...common, notes };
  });
}

/** In how many plays each is the best; equals share a play. */
function winsOf(known: readonly Float64Array[], draws: number): readonly number[] {
  const wins = known.map(() => 0);
  for (let play = 0; play < draws; play++) {
    let most = known[0]?.[play] as number;
    let best: number[] = [];
    known.forEach((each, mix) => {
      const value = each[play] as number;
      const more = difference(value, most);
      if (more > 0) [most, best] = [value, [mix]];
      else if (more === 0) best.push(mix);
    });
    for (const mix of best) wins[mix] = (wins[mix] as number) + 1 / best.length;
  }
  return wins;
}

/** Whether two shares of the same plays differ by no more than so many plays leave open. */
export function isTied(one: number, other: number, draws: number, level: number): boolean {
  const apart = Math.abs(difference(one, other));
  if (draws < 2) return apart === 0;
  const variance = Math.max(one + other - (one - other) ** 2, 0) / draws;
  return apart <= normalQuantile((1 + level) / 2) * Math.sqrt(variance);
}

/** What a mix brings for a goal, play by play, with the ends of its median; `null` where it is unknown. */
interface Standpoint {
  readonly plays: Float64Array;
  readonly low: number;
  readonly high: number;
}

function standpoint(plays: Float64Array | null, level: number): Standpoint | null {
  if (plays === null) return null;
  const rising = Float64Array.from(plays).sort();
  const n = rising.length;
  // The ranks between which the median of all plays that could be drawn lies.
  const rank = Math.max(Math.floor((n - normalQuantile((1 + level) / 2) * Math.sqrt(n)) / 2) - 1, 0);
  return { plays, low: rising[rank] as number, high: rising[n - 1 - rank] as number };
}

/** Above 0 where the one is better than the other, 0 where they are equal, `undefined` where the plays leave it open. */
function compared(one: Standpoint, other: Standpoint): number | undefined {
  let [isAbove, isBelow] = [false, false];
  for (let play = 0; play < one.plays.length && !(isAbove && isBelow); play++) {
    const more = difference(one.plays[play] as number, other.plays[play] as number);
    if (more > 0) isAbove = true;
    else if (more < 0) isBelow = true;
  }
  if (!isAbove && !isBelow) return 0;
  if (!isBelow || one.low > other.high) return 1;
  if (!isAbove || one.high < other.low) return -1;
  return undefined;
}

/** Where a mix stands among the others. */
export interface Standing {
  /** The places of the mixes that dominate it. */
  readonly dominatedBy: readonly number[];
  /** Whether none does; `null` where something unknown leaves that open. */
  readonly onFrontier: boolean | null;
}

/**
 * Which mixes are dominated: another is as good in everything and better in something. Better is what is so in every play,
 * or by a median beyond what the plays leave open; as good is that, or equal in every play. What no mix tells plays no part;
 * a mix that does not tell what others do can neither be dominated nor dominate.
 */
export function standings(outcomes: readonly (readonly (Float64Array | null)[])[], level: number): readonly Standing[] {
  const told = (outcomes[0] ?? []).map((_, goal) => outcomes.some((mix) => (mix[goal] ?? null) !== null));
  const rows = outcomes.map((mix) => mix.filter((_, goal) => told[goal]).map((plays) => standpoint(plays, level)));
  const isWhole = (row: readonly (Standpoint | null)[]): boolean => row.length > 0 && !row.includes(null);
  return rows.map((row) => {
    if (!isWhole(row)) return { dominatedBy: [], onFrontier: null };
    const dominatedBy = rows.flatMap((other, i) => {
      if (other === row || !isWhole(other)) return [];
      const more = other.map((each, goal) => compared(each as Standpoint, row[goal] as Standpoint));
      return more.every((each) => each !== undefined && each >= 0) && more.includes(1) ? [i] : [];
    });
    if (dominatedBy.length > 0) return { dominatedBy, onFrontier: false };
    // A mix of which something is unknown may still be better in all that is not known, unless it is worse in what is.
    const isOpen = rows.some(
      (other) =>
        !isWhole(other) && other.every((each, goal) => each === null || compared(each, row[goal] as Standpoint) !== -1),
    );
    return { dominatedBy, onFrontier: isOpen ? null : true };
  });
}
