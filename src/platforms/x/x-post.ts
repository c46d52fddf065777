import type { Post } from "../../core/creator.js";
import type { Writable } from "../draft.js";
import type { Report } from "../report.js";
import { countOf, textOf } from "../values.js";
import type { XMedia, XPost } from "./x-schemas.js";

/** The counts of a post of X. */
export function countsOf(
  { public_metrics, non_public_metrics }: XPost,
  id: string | undefined,
  report: Report,
): Writable<Post> {
  const likes = countOf(public_metrics?.like_count);
  const replies = countOf(public_metrics?.reply_count);
  const reposts = countOf(public_metrics?.retweet_count ?? public_metrics?.repost_count);
  const quotes = countOf(public_metrics?.quote_count);
  const saves = countOf(public_metrics?.bookmark_count);
  let impressions = countOf(public_metrics?.impression_count ?? non_public_metrics?.impression_count);
  // Older posts have 0 here. Nobody likes what was shown to nobody.
  if (impressions === 0 && [likes, replies, reposts, quotes, saves].some((count) => count)) {
    impressions = undefined;
    report.note("doubtful-zero", "impressions", { of: id });
  }
  return {
    likes,
    // A reply is the comment of this platform.
    comments: replies,
    replies,
    reposts,
    quotes,
    saves,
    impressions,
    clicks: countOf(non_public_metrics?.url_link_clicks),
    profileVisits: countOf(non_public_metrics?.user_profile_clicks),
  };
}

/** What the media of a post tell. The views of a video are those in all posts that show it, so of two they tell nothing. */
export function mediaFacts({ attachments }: XPost, media: ReadonlyMap<string, XMedia>): Writable<Post> {
  const shown = (attachments?.media_keys ?? []).map((key) => media.get(key));
  const [only] = shown;
  const isVideo = (one: XMedia | undefined) => one?.type === "video" || one?.type === "animated_gif";
  if (shown.length === 0 || shown.includes(undefined)) return {};
  if (shown.every((one) => textOf(one?.type) === "photo")) return { format: "image" };
  if (shown.length > 1 || !only || !isVideo(only)) return {};
  const milliseconds = countOf(only.duration_ms);
  return {
    format: "video",
    views: countOf(only.public_metrics?.view_count),
    durationSeconds: milliseconds ? milliseconds / 1000 : undefined,
  };
}
