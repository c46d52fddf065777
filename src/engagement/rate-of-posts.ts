import { formatBasis } from "../core/basis.js";
import type { Post } from "../core/creator.js";
import type { Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import type { UnknownReason } from "../core/reason.js";
import { postTotals } from "../posts/post-totals.js";
import { heavyTailRatio } from "../reference/thresholds.js";
import { median, sorted } from "../statistics/quantile.js";
import { aggregateInterval, aggregateRates } from "./aggregate-rates.js";
import { type EngagementOptions, resolveOptions } from "./engagement-options.js";

/** The model of every engagement rate. */
export const model: ModelId = "engagement-rate@1";

/**
 * Makes one rate of posts, with its interval and notes.
 *
 * @param all - the posts
 * @param selection - remarks on how they were chosen
 * @param options - what to count, what to divide by, and how to make one rate of it
 */
export function rateOfPosts(all: readonly Post[], selection: readonly Note[], options: EngagementOptions): Measure {
  const { basis: parts, trim, level } = resolveOptions(options);
  const { interactions, weights, denominator: by, aggregate, format } = parts;
  const basis = formatBasis(parts);
  const posts = format ? all.filter((post) => post?.format === format) : all;
  const {
    totals,
    exposures,
    notes: left,
  } = postTotals(posts, { interactions, weights, by, followers: options.followers });
  const notes: Note[] = [...selection, ...left];
  if (posts.length < all.length) notes.push({ code: "excluded", path: "format", count: all.length - posts.length });
  const n = totals.length;
  if (!n) return { value: null, reason: whyNothing(notes), n: posts.length, basis, model, notes };

  const rates = totals.map((total, index) => total / (exposures[index] as number));
  const ordered = sorted(rates);
  const middle = median(ordered);
  // A post has more than so many times the interactions that the middle rate would give it.
  const isHeavy = (total: number, index: number): boolean =>
    total > heavyTailRatio.value * Math.max(middle * (exposures[index] as number), 1);
  if (totals.some(isHeavy)) notes.push({ code: "heavy-tailed" });

  const cut = Math.floor(n * trim);
  const counted = { totals, exposures, rates, aggregate, cut };
  const days = by === "day" ? options.days : undefined;
  const rate: Measure = { value: aggregateRates(counted, days, posts.length), n, basis, model, notes };
  if (!level) return rate;
  const alike = n > 1 && ordered[cut] === ordered[n - 1 - cut];
  const [bounds, method] = aggregateInterval(counted, level);
  if (alike || !bounds) {
    notes.push({ code: alike ? "no-variation" : "too-few-posts" });
    return rate;
  }
  const scale = days ? posts.length / days : 1;
  return { ...rate, interval: { low: bounds[0] * scale, high: bounds[1] * scale, shape: "between", level, method } };
}

/** The reason why most posts were left out. */
function whyNothing(notes: readonly Note[]): UnknownReason {
  const [most] = notes
    .filter((note) => /^(missing|zero)/.test(note.code))
    .sort((a, b) => (b.count as number) - (a.count as number));
  return (most?.code ?? "no-posts") as UnknownReason;
}
