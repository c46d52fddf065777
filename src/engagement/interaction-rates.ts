import type { Post } from "../core/creator.js";
import type { Maybe, Measure } from "../core/measure.js";
import type { SelectedPosts } from "../posts/select-posts.js";
import type { EngagementOptions } from "./engagement-options.js";
import { engagementRate } from "./engagement-rate.js";

/** The interactions that have a rate of their own. */
const single = ["likes", "comments", "shares", "saves", "reposts", "quotes", "replies", "clicks"] as const;

/** A rate for each single interaction. */
export type InteractionRates = Readonly<
  Record<"likes" | "comments" | "shares" | "saves" | "reposts" | "quotes" | "replies" | "clicks", Measure>
>;

/**
 * The rate of each interaction by itself: like rate, comment rate, share rate, save rate, repost rate, quote rate, reply
 * rate and click rate, on the same denominator. An interaction that no post tells is unknown with
 * `missing-interaction`, not 0.
 *
 * @param posts - the posts, or what {@link selectPosts} chose of them
 * @param options - what to divide by, and how to make one rate of it; see {@link engagementRate}
 * @returns a measure for each interaction
 * @throws InvalidInputError for impossible counts and options, with code and path
 * @see docs/engagement.md
 * @example
 * import { interactionRates } from "influencer-scoring/engagement";
 * const rates = interactionRates([{ likes: 80, saves: 6, reach: 2_000 }], { by: "reach" });
 * console.log(rates.saves.value, rates.likes.value, rates.shares.reason); // => 0.003 0.04 missing-interaction
 */
export function interactionRates(
  posts: Maybe<readonly Post[] | SelectedPosts>,
  options: Omit<EngagementOptions, "interactions" | "weights">,
): InteractionRates {
  return Object.fromEntries(
    single.map((name) => [name, engagementRate(posts, { ...options, interactions: [name] })]),
  ) as InteractionRates;
}
