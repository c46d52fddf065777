import type { DraftPost } from "../draft.js";
import type { Insight } from "../graph/insights.js";
import type { Report } from "../report.js";

type Told = Pick<DraftPost, "post" | "second" | "legacy">;

/** The metrics of a post, by the field that they are. */
const first: Readonly<Record<string, keyof DraftPost["post"]>> = {
  reach: "reach",
  saved: "saves",
  shares: "shares",
  reposts: "reposts",
  views: "views",
  replies: "replies",
  exits: "exits",
  follows: "follows",
  profile_visits: "profileVisits",
  // Withdrawn as well, but nothing follows it: views are counted otherwise.
  impressions: "impressions",
};
/** What the post itself tells, too. */
const second: Readonly<Record<string, keyof DraftPost["post"]>> = { likes: "likes", comments: "comments" };
/** What `views` follows. */
const legacyViews = ["plays", "video_views"];

/** Whether a metric is one of a post, and not of an account alone. */
export const isOfPost = ({ metric }: Insight): boolean =>
  Object.hasOwn(first, metric) ||
  Object.hasOwn(second, metric) ||
  legacyViews.includes(metric) ||
  metric === watchTime ||
  metric === "total_interactions";

const watchTime = "ig_reels_video_view_total_time";

/** What an insight tells of a post. */
export function toldBy({ metric, count }: Insight, id: string, report: Report): Told {
  if (count === undefined) return { post: {} };
  // Replies to stories are 0 wherever the law forbids to count them.
  if (metric === "replies" && count === 0) {
    report.note("doubtful-zero", "replies", { of: id });
    return { post: {} };
  }
  if (metric === watchTime) return { post: { watchSeconds: count / 1000 } };
  if (legacyViews.includes(metric)) return { post: {}, legacy: { views: count } };
  if (Object.hasOwn(second, metric)) return { post: {}, second: { [second[metric] as string]: count } };
  return { post: Object.hasOwn(first, metric) ? { [first[metric] as string]: count } : {} };
}
