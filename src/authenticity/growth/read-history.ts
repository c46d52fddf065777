import type { FollowerCount } from "../../core/creator.js";
import { countProblem, refuse } from "../../core/guard.js";
import type { Maybe } from "../../core/measure.js";
import { dayProblem, millisecondsPerDay } from "../../core/time.js";

/** A day of a history on which the followers are known; what else is unknown is `null`. */
export interface GrowthPoint {
  /** The day, as it was given. */
  readonly date: string;
  /** Days since 1970. */
  readonly day: number;
  /** Followers on that day. */
  readonly followers: number;
  /** Accounts followed. */
  readonly following: number | null;
  /** Views. */
  readonly views: number | null;
  /** Posts published. */
  readonly posts: number | null;
}

function readCount(value: unknown, path: string): number | null {
  if (value === undefined || value === null) return null;
  refuse(countProblem(value), path);
  return value as number;
}

/** The days with known followers, in order of time. Throws for impossible counts and days, and for a day told twice. */
export function readHistory(history: Maybe<readonly FollowerCount[]>): GrowthPoint[] {
  if (history === undefined || history === null) return [];
  if (!Array.isArray(history)) refuse("not-an-array", "history");
  const seen = new Set<string>();
  const points: GrowthPoint[] = [];
  // By index, since forEach passes over the holes of a list.
  for (let index = 0; index < history.length; index++) {
    const count: unknown = history[index];
    const path = `history[${index}]`;
    if (typeof count !== "object" || !count || Array.isArray(count)) refuse("not-an-object", path);
    const { date, ...counts } = count as FollowerCount;
    refuse(dayProblem(date), `${path}.date`);
    if (seen.has(date)) refuse("duplicate-day", `${path}.date`);
    seen.add(date);
    const followers = readCount(counts.followers, `${path}.followers`);
    const following = readCount(counts.following, `${path}.following`);
    const views = readCount(counts.views, `${path}.views`);
    const posts = readCount(counts.posts, `${path}.posts`);
    if (followers === null) continue;
    points.push({ date, day: Date.parse(date) / millisecondsPerDay, followers, following, views, posts });
  }
  return points.sort((a, b) => a.day - b.day);
}
