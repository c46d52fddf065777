import type { FollowerCount } from "../core/creator.js";
import { countProblem, refuse } from "../core/guard.js";
import type { Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import { dayProblem, millisecondsPerDay } from "../core/time.js";

const model: ModelId = "follower-growth@1";
const daysPerMonth = 30;

/**
 * How fast a creator's followers grow: the compound rate per 30 days between the first and the last day of a history,
 * (last / first)^(30 / days) − 1. 0.05 is 5 % a month.
 *
 * Public counts are rounded, and a rounded count can show no growth for weeks. With `precision`, the unit to which the
 * counts are rounded, the interval holds every growth that the rounded counts leave possible, whether they were rounded
 * to the nearest or downwards; its level is 1.
 *
 * @param history - follower counts, a day each, in any order
 * @param options - `precision`: the rounding unit, such as 1000 where the platform tells thousands; exact where not given
 * @returns the growth per 30 days, above −1; unknown with `too-few-days` (fewer than 2 days with followers),
 * `zero-denominator` (it began with no followers)
 * @throws InvalidInputError for impossible counts and days, with code and path
 * @see docs/engagement.md
 * @example
 * import { followerGrowth } from "influencer-scoring/engagement";
 * const history = [{ date: "2026-01-01", followers: 100_000 }, { date: "2026-03-02", followers: 104_000 }];
 * const growth = followerGrowth(history, { precision: 1_000 });
 * console.log(growth.value?.toFixed(4), growth.interval?.low?.toFixed(4), growth.interval?.high?.toFixed(4));
 * // => 0.0198 0.0123 0.0273
 */
export function followerGrowth(
  history: Maybe<readonly FollowerCount[]>,
  options: { readonly precision?: Maybe<number> } = {},
): Measure {
  const unit = options.precision ?? 1;
  refuse(countProblem(unit) ?? (unit === 0 ? "out-of-range" : undefined), "precision");
  const known: { day: number; followers: number }[] = [];
  (history ?? []).forEach((count, index) => {
    if (typeof count !== "object" || !count) refuse("not-an-object", `history[${index}]`);
    refuse(dayProblem(count.date), `history[${index}].date`);
    const { followers } = count;
    if (followers === undefined || followers === null) return;
    refuse(countProblem(followers), `history[${index}].followers`);
    known.push({ day: Date.parse(count.date) / millisecondsPerDay, followers });
  });
  known.sort((a, b) => a.day - b.day);
  const [first, last] = [known[0], known.at(-1)];
  const common = { n: known.length, basis: "followers/30 days", model, notes: [] };
  if (!first || !last || first.day === last.day) return { value: null, reason: "too-few-days", ...common };
  if (first.followers === 0) return { value: null, reason: "zero-denominator", ...common };

  const power = daysPerMonth / (last.day - first.day);
  const growth = (from: number, to: number): number => (to / from) ** power - 1;
  const value = growth(first.followers, last.followers);
  if (unit === 1) return { value, ...common };
  // To the nearest: half a unit to both sides. Downwards: up to a unit more. Both are held.
  const least = (count: number): number => Math.max(count - unit / 2, 0);
  const low = growth(first.followers + unit, least(last.followers));
  const high = least(first.followers) > 0 ? growth(least(first.followers), last.followers + unit) : null;
  return { value, interval: { low, high, shape: "between", level: 1, method: "rounding" }, ...common };
}
