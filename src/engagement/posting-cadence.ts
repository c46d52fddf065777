import type { Post } from "../core/creator.js";
import type { Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import { millisecondsPerDay, requireTime, type Time } from "../core/time.js";
import { datedPosts } from "../posts/dated-posts.js";
import { type SelectedPosts, selectPosts } from "../posts/select-posts.js";
import { unpackPosts } from "../posts/unpack-posts.js";
import { ratioBounds } from "../statistics/log-scale-bounds.js";
import { median, sorted } from "../statistics/quantile.js";

/** How often a creator publishes. */
export type CadenceMeasure = Measure & {
  /** The median number of days between posts; `null` where it is unknown. */
  readonly typicalGapDays: number | null;
  /** The longest pause in days; `null` where it is unknown. */
  readonly longestGapDays: number | null;
  /** Days from the last post to `asOf`; `null` without one. */
  readonly daysSinceLast: number | null;
};

const model: ModelId = "posting-cadence@1";
const daysPerWeek = 7;
const fewestPosts = 2;

/**
 * How often a creator publishes: posts per week, from the mean gap between posts, with an interval from how much the gaps
 * differ (from 4 posts on). Pauses and recency come along.
 *
 * @param posts - the posts with their publish times, or what {@link selectPosts} chose of them
 * @param options - `asOf`, the moment of judging, for `daysSinceLast`; posts published later are left out
 * @returns posts per week; unknown with `no-posts`, `missing-time`, `too-few-posts` (fewer than 2), `no-variation` (all
 * published at once)
 * @throws InvalidInputError for impossible times, with code and path
 * @see docs/engagement.md
 * @example
 * import { postingCadence } from "influencer-scoring/engagement";
 * const posts = [1, 3, 6, 8, 15].map((day) => ({ publishedAt: Date.UTC(2026, 0, day) }));
 * const cadence = postingCadence(posts, { asOf: "2026-01-20T00:00:00Z" });
 * console.log(cadence.value, cadence.typicalGapDays, cadence.longestGapDays, cadence.daysSinceLast); // => 2 2.5 7 5
 */
export function postingCadence(
  posts: Maybe<readonly Post[] | SelectedPosts>,
  options: { readonly asOf?: Time | undefined; readonly level?: number | undefined } = {},
): CadenceMeasure {
  const { asOf, level = 0.95 } = options;
  const { posts: all, notes: before } = unpackPosts(posts);
  const selected = selectPosts(all, asOf === undefined ? {} : { asOf });
  const dated = datedPosts(selected.posts);
  const days = sorted(dated.posts.map((post) => requireTime(post.publishedAt, "publishedAt") / millisecondsPerDay));
  const n = days.length;
  const last = days.at(-1);
  const late = selected.notes.filter((note) => note.code === "after-as-of");
  const notes = [...before, ...late, ...dated.notes];
  const daysSinceLast =
    asOf === undefined || last === undefined ? null : requireTime(asOf, "asOf") / millisecondsPerDay - last;
  const common = { n, basis: "posts/week", model };
  const gaps = days.slice(1).map((day, index) => day - (days[index] as number));
  const longestGapDays = gaps.length ? gaps.reduce((a, b) => Math.max(a, b)) : null;
  if (n < fewestPosts || !longestGapDays) {
    const reason =
      all.length === 0 ? "no-posts" : n === 0 ? "missing-time" : n < fewestPosts ? "too-few-posts" : "no-variation";
    return { value: null, reason, typicalGapDays: null, longestGapDays, daysSinceLast, ...common, notes };
  }
  const span = (last as number) - (days[0] as number);
  const value = (gaps.length * daysPerWeek) / span;
  const rest = { typicalGapDays: median(gaps), longestGapDays, daysSinceLast, ...common };
  const bounds = ratioBounds(
    gaps,
    gaps.map(() => 1),
    level,
  );
  if (!bounds) return { value, ...rest, notes: [...notes, { code: "too-few-posts" }] };
  const [low, high] = [daysPerWeek / bounds[1], daysPerWeek / bounds[0]];
  return { value, interval: { low, high, shape: "between", level, method: "ratio-log-t" }, ...rest, notes };
}
