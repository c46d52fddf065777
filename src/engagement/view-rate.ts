import type { Post } from "../core/creator.js";
import type { Maybe, Measure } from "../core/measure.js";
import type { SelectedPosts } from "../posts/select-posts.js";
import type { EngagementOptions } from "./engagement-options.js";
import { engagementRate } from "./engagement-rate.js";

/** What a view or a reach rate is made of. */
export type AudienceRateOptions = Omit<EngagementOptions, "by" | "days" | "interactions" | "weights">;

/**
 * The view rate: views of a post over followers (VR, views per follower), and one rate made of the posts'. It can exceed
 * 1, since people who do not follow see posts as well.
 *
 * @param posts - the posts, or what {@link selectPosts} chose of them
 * @param options - followers, format, aggregate, interval; see {@link engagementRate}
 * @returns the rate, from 0; unknown with `no-posts`, `missing-interaction` (no post tells its views),
 * `missing-followers`, `zero-denominator`
 * @throws InvalidInputError for impossible counts and options, with code and path
 * @see docs/engagement.md
 * @example
 * import { viewRate } from "influencer-scoring/engagement";
 * const rate = viewRate([{ views: 4_000 }, { views: 9_000 }, { views: 5_000 }], { followers: 10_000 });
 * console.log(rate.value, rate.basis); // => 0.5 views/followers:median
 */
export function viewRate(posts: Maybe<readonly Post[] | SelectedPosts>, options: AudienceRateOptions): Measure {
  return engagementRate(posts, { ...options, by: "followers", interactions: ["views"] });
}

/**
 * The reach rate: accounts reached by a post over followers, and one rate made of the posts'. It can exceed 1.
 *
 * @param posts - the posts, or what {@link selectPosts} chose of them
 * @param options - followers, format, aggregate, interval; see {@link engagementRate}
 * @returns the rate, from 0; unknown with `no-posts`, `missing-interaction` (no post tells its reach),
 * `missing-followers`, `zero-denominator`
 * @throws InvalidInputError for impossible counts and options, with code and path
 * @see docs/engagement.md
 * @example
 * import { reachRate } from "influencer-scoring/engagement";
 * console.log(reachRate([{ reach: 2_300 }], { followers: 10_000 }).value); // => 0.23
 */
export function reachRate(posts: Maybe<readonly Post[] | SelectedPosts>, options: AudienceRateOptions): Measure {
  return engagementRate(posts, { ...options, by: "followers", interactions: ["reach"] });
}
