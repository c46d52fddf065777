import type { Post } from "../core/creator.js";
import type { Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import type { SelectedPosts } from "../posts/select-posts.js";
import { usualVariation } from "../reference/thresholds.js";
import { median } from "../statistics/quantile.js";
import { mean, sum } from "../statistics/trimmed-mean.js";
import { type PostRateOptions, ratedPosts } from "./rated-posts.js";

/** How much the posts of a creator differ. */
export type ConsistencyMeasure = Measure & {
  /** The range of the posts' rates over their median, (largest − smallest) / median; `null` where it is unknown. */
  readonly range: number | null;
};

const model: ModelId = "engagement-consistency@1";
const fewestPosts = 3;

/**
 * How evenly a creator's posts do: the coefficient of variation (CV) of the posts' rates, standard deviation over mean.
 * Low is even. Both ends are remarkable: posts that differ hardly at all are noted as `unusually-even` (bought likes are
 * often alike), posts that differ wildly as `unusually-uneven` (giveaways, boosts, or a viral post). These are signals,
 * and no verdict.
 *
 * The bounds are those that 2.5 % of Instagram accounts stay below or exceed (Kim et al. 2020; accounts with 3 to 8 posts,
 * so that with more posts than that a creator is noted even more rarely).
 *
 * @param posts - the posts, or what {@link selectPosts} chose of them
 * @param options - what to count and what to divide by
 * @returns the coefficient of variation, from 0, with `range`; unknown with `too-few-posts` (fewer than 3),
 * `zero-rate` (nobody did anything)
 * @throws InvalidInputError for impossible counts and options, with code and path
 * @see docs/engagement.md
 * @example
 * import { engagementConsistency } from "influencer-scoring/engagement";
 * const posts = [100, 101, 100, 102].map((likes) => ({ likes, comments: 0 }));
 * const { value, range, notes } = engagementConsistency(posts, { by: "followers", followers: 5_000 });
 * console.log(value?.toFixed(4), range?.toFixed(4), notes.at(-1)?.code); // => 0.0095 0.0199 unusually-even
 */
export function engagementConsistency(
  posts: Maybe<readonly Post[] | SelectedPosts>,
  options: PostRateOptions,
): ConsistencyMeasure {
  const { rates, basis: rateBasis, notes } = ratedPosts(posts, options);
  const n = rates.length;
  const basis = `${rateBasis}:variation`;
  const average = n > 0 ? mean(rates) : 0;
  if (n < fewestPosts || average === 0) {
    const reason = n < fewestPosts ? "too-few-posts" : "zero-rate";
    return { value: null, reason, range: null, n, basis, model, notes };
  }
  const value = Math.sqrt(sum(rates.map((rate) => (rate - average) ** 2)) / (n - 1)) / average;
  const middle = median(rates);
  const { low, high, source } = usualVariation;
  const remarks: readonly Note[] =
    value < low ? [{ code: "unusually-even", source }] : value > high ? [{ code: "unusually-uneven", source }] : [];
  return {
    value,
    range: middle > 0 ? (Math.max(...rates) - Math.min(...rates)) / middle : null,
    n,
    basis,
    model,
    notes: [...notes, ...remarks],
  };
}
