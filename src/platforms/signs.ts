import type { Platform } from "../core/platform.js";
import { hasAny, isPlain, type Plain } from "./plain.js";

/** Whether an object is one that only this platform sends, by names that no other uses. */
type Sign = (value: Plain) => boolean;

const has =
  (...names: readonly string[]): Sign =>
  (value) =>
    hasAny(value, ...names);

/** How the answers of the platforms are told apart. What bears no sign of any could be of all. */
const signs: Readonly<Partial<Record<Platform, Sign>>> = {
  instagram: (value) =>
    hasAny(value, "business_discovery", "follows_count", "media_count", "comments_count", "ig_id") ||
    ("media_product_type" in value && value.media_product_type !== "THREADS"),
  facebook: has("fan_count", "reactions", "created_time", "status_type"),
  threads: (value) =>
    hasAny(value, "threads_profile_picture_url", "threads_biography", "is_quote_post", "topic_tag") ||
    value.media_product_type === "THREADS",
  youtube: (value) =>
    hasAny(value, "etag", "pageInfo", "contentDetails", "topLevelComment") ||
    (typeof value.kind === "string" && value.kind.startsWith("youtube#")) ||
    (isPlain(value.statistics) && hasAny(value.statistics, "viewCount", "subscriberCount", "videoCount")),
  tiktok: (value) =>
    hasAny(value, "open_id", "union_id", "create_time", "has_more", "user_followers", "videos") ||
    (hasAny(value, "follower_count") && hasAny(value, "video_count", "likes_count")) ||
    (isPlain(value.error) && "log_id" in value.error) ||
    (isPlain(value.data) && hasAny(value.data, "videos", "open_id", "has_more", "user_followers")),
  x: (value) =>
    hasAny(value, "public_metrics", "author_id", "edit_history_tweet_ids", "conversation_id", "includes") ||
    (isPlain(value.meta) && hasAny(value.meta, "result_count", "newest_id")),
  linkedin: has("firstDegreeSize", "totalShareStatistics", "organizationalEntity", "elements", "localizedName"),
  pinterest: has("pin_count", "pin_metrics", "monthly_views", "board_id", "bookmark", "board_count"),
  twitch: has("broadcaster_id", "broadcaster_type", "broadcaster_login", "user_login"),
};

/** Whether an object bears a sign of a platform. */
export const bearsSign = (value: Plain, platform: Platform): boolean => signs[platform]?.(value) === true;

/** Whether an object bears the sign of another platform. */
export const isOfAnother = (value: Plain, platform: Platform): boolean =>
  Object.entries(signs).some(([other, sign]) => other !== platform && sign(value));

/** Names that scrapers give the counts of a page; what those mean is not for a platform to say. */
const namesOfScrapers = ["followersCount", "likesCount", "latestPosts", "ownerUsername", "authorMeta", "diggCount"];

/** Whether an object was made by a scraper, and sent by no platform. */
export const isOfScraper = (value: Plain): boolean => hasAny(value, ...namesOfScrapers);
