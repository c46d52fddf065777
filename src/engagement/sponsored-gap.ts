import type { Post } from "../core/creator.js";
import { refuse } from "../core/guard.js";
import type { Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import type { SelectedPosts } from "../posts/select-posts.js";
import { unpackPosts } from "../posts/unpack-posts.js";
import { ratioOfSamples } from "../statistics/rank-sum-interval.js";
import { type PostRateOptions, ratedPosts } from "./rated-posts.js";

/** How sponsored posts do beside the others. */
export type SponsoredGapMeasure = Measure & {
  /** How many sponsored posts were compared. */
  readonly sponsored: number;
  /** How many posts that are not sponsored. */
  readonly organic: number;
};

const model: ModelId = "sponsored-gap@1";

/**
 * How a creator's sponsored posts do beside the same creator's other posts: a factor on the engagement rate, 0.9 being a
 * tenth less. It is the median of all ratios between a sponsored and another post (Hodges and Lehmann's estimate), with
 * the interval of the rank-sum test, so a viral post or two hardly move it.
 *
 * Boosted posts are left out on both sides: what was paid for is not engagement earned. Posts that do not say whether
 * they are sponsored belong to neither side, and are counted in a note.
 *
 * @param posts - the posts, or what {@link selectPosts} chose of them
 * @param options - what to count and what to divide by
 * @returns the factor, from 0, and how many posts it compares; unknown with `too-few-posts` (none on a side), `zero-rate`
 * (half of the other posts have no engagement)
 * @throws InvalidInputError for impossible counts and options, with code and path
 * @see Hodges, J. L. & Lehmann, E. L. (1963). Estimates of location based on rank tests. AMS 34(2).
 * @example
 * import { sponsoredGap } from "influencer-scoring/engagement";
 * const posts = [80, 90, 70, 85, 100, 110, 95, 105, 98].map((likes, i) => ({ likes, comments: 0, sponsored: i < 4 }));
 * const gap = sponsoredGap(posts, { by: "followers", followers: 3_000 });
 * console.log(gap.value?.toFixed(2), gap.interval?.high?.toFixed(2), gap.sponsored, gap.organic); // => 0.81 0.92 4 5
 */
export function sponsoredGap(
  posts: Maybe<readonly Post[] | SelectedPosts>,
  options: PostRateOptions,
): SponsoredGapMeasure {
  const { posts: all, notes: before } = unpackPosts(posts);
  all.forEach((post, index) => {
    for (const kind of ["boosted", "sponsored"] as const)
      if (typeof (post?.[kind] ?? true) !== "boolean") refuse("not-a-boolean", `posts[${index}].${kind}`);
  });
  const earned = all.filter((post) => post?.boosted !== true);
  const told = earned.filter((post) => typeof post?.sponsored === "boolean");
  const [boosted, untold] = [all.length - earned.length, earned.length - told.length];
  const { posts: counted, rates, basis: rateBasis, level, notes } = ratedPosts(told, options);
  const side = (isSponsored: boolean): number[] =>
    rates.filter((_, index) => counted[index]?.sponsored === isSponsored);
  const [sponsored, organic] = [side(true), side(false)];
  const remarks: readonly Note[] = [
    ...before,
    ...(boosted ? [{ code: "excluded", path: "boosted", count: boosted } as const] : []),
    ...(untold ? [{ code: "unknown-flag", path: "sponsored", count: untold } as const] : []),
    ...notes,
  ];
  const common = {
    sponsored: sponsored.length,
    organic: organic.length,
    n: rates.length,
    basis: `${rateBasis}:sponsored/organic`,
    model,
  };
  if (!sponsored.length || !organic.length) return { value: null, reason: "too-few-posts", ...common, notes: remarks };
  const positive = organic.filter((rate) => rate > 0);
  if (positive.length * 2 <= organic.length) return { value: null, reason: "zero-rate", ...common, notes: remarks };
  const { factor, bounds } = ratioOfSamples(sponsored, positive, level || 0.95);
  if (!level) return { value: factor, ...common, notes: remarks };
  if (!bounds) return { value: factor, ...common, notes: [...remarks, { code: "too-few-posts" }] };
  const interval = { low: bounds[0], high: bounds[1], shape: "between", level, method: "rank-sum" } as const;
  return { value: factor, interval, ...common, notes: remarks };
}
