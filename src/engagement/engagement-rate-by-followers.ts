import type { Post } from "../core/creator.js";
import type { Maybe, Measure } from "../core/measure.js";
import type { EngagementOptions } from "./engagement-options.js";
import { rateOfPosts } from "./rate-of-posts.js";

/**
 * The engagement rate (ER) per follower: `engagementRate` with `by: "followers"` and nothing else, for bundles where every
 * kilobyte counts. The same model, the same numbers.
 *
 * @param posts - the posts, in any order
 * @param options - followers, interactions, weights, aggregate, trim, interval, format
 * @returns the rate, from 0; unknown with `no-posts`, `missing-interaction`, `missing-followers`, `zero-denominator`
 * @throws InvalidInputError for impossible counts and options, with code and path
 * @see engagementRate
 * @example
 * import { engagementRateByFollowers } from "influencer-scoring/engagement";
 * console.log(engagementRateByFollowers([{ likes: 30, comments: 5 }], { followers: 1_000 }).value); // => 0.035
 */
export function engagementRateByFollowers(
  posts: Maybe<readonly Post[]>,
  options: Omit<EngagementOptions, "by" | "days">,
): Measure {
  return rateOfPosts(posts ?? [], [], { ...options, by: "followers" });
}
