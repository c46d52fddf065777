import type { PostFormat } from "../../core/platform.js";
import { longestShort, subscriberFigures } from "../../reference/platform-limits.js";
import { adapt } from "../adapt.js";
import type { Adapted, AdapterOptions } from "../adapted.js";
import { classify } from "../classify.js";
import type { Draft } from "../draft.js";
import { isTold } from "../hidden-counts.js";
import { type Answer, join } from "../open-answers.js";
import { hasAny, isPlain, type Plain } from "../plain.js";
import { readPart } from "../read-part.js";
import type { Report } from "../report.js";
import { countOf, idOf, textOf, timeOf } from "../values.js";
import { durationOf } from "./duration.js";
import { youTubeChannelSchema, youTubeCommentSchema, youTubeVideoSchema } from "./youtube-schemas.js";

/** The answers of the YouTube Data API about one channel, each as it came, or a list of them: pages, in any order. */
export interface YouTubeDataAnswers {
  /** Of `channels.list`. */
  readonly channels?: unknown;
  /** Of `videos.list`; also of `search.list` and `playlistItems.list`, which tell no counts. */
  readonly videos?: unknown;
  /** Of `commentThreads.list` and `comments.list`. */
  readonly comments?: unknown;
}

const slots = {
  channels: "channels",
  channel: "channels",
  account: "channels",
  videos: "videos",
  video: "videos",
  posts: "videos",
  playlistItems: "videos",
  search: "videos",
  comments: "comments",
  commentThreads: "comments",
};

type Kind = "channel" | "video" | "thread" | "comment";

const kinds: Readonly<Record<string, Kind>> = {
  "youtube#channel": "channel",
  "youtube#video": "video",
  "youtube#videoStat": "video",
  "youtube#searchResult": "video",
  "youtube#playlistItem": "video",
  "youtube#commentThread": "thread",
  "youtube#comment": "comment",
};

/** What a resource is by its kind, or where that was not asked for, by its fields. */
function kindOf(value: Plain, slot: string | undefined): Kind | undefined {
  const { kind, snippet, statistics, id } = value;
  if (typeof kind === "string") {
    // A search finds channels and playlists as well, and nothing is told about those but a name.
    if (isPlain(id) && !("videoId" in id)) return undefined;
    return Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  }
  if (isPlain(snippet)) {
    if ("topLevelComment" in snippet) return "thread";
    if (hasAny(snippet, "textOriginal", "textDisplay", "authorChannelId")) return "comment";
  }
  if (isPlain(statistics) && hasAny(statistics, "subscriberCount", "hiddenSubscriberCount", "videoCount"))
    return "channel";
  if (isPlain(statistics) && hasAny(statistics, "viewCount", "likeCount", "favoriteCount")) return "video";
  if (slot === "channels") return "channel";
  if (slot === "comments") return "comment";
  return slot === "videos" || hasAny(value, "contentDetails", "paidProductPlacementDetails") ? "video" : undefined;
}

/**
 * Reads a creator from answers of the YouTube Data API v3: `channels.list`, `videos.list`, `commentThreads.list`, of which
 * each may be absent; pages may come in any order. It throws nothing, whatever it gets.
 *
 * Subscribers are told with three figures, rounded down: `followersPrecision` is the unit. Hidden subscribers and likes, and
 * comments that are off, are unknown. A video of more than three minutes is a `video`; of a shorter one the platform does
 * not tell whether it is a Short, so its format is unknown. What is announced and not yet published is left out.
 *
 * @param payload - an object that names the answers ({@link YouTubeDataAnswers}), one answer, or a list of answers
 * @param options - a name for the creator, and which channel is meant
 * @returns the creator, or why there is none
 * @see docs/platforms.md
 * @example
 * import { fromYouTubeData } from "influencer-scoring/platforms";
 * const channels = { items: [{ id: "UCx", statistics: { subscriberCount: "123000", videoCount: "88" } }] };
 * const videos = { items: [{ id: "v1", statistics: { viewCount: "5321" }, contentDetails: { duration: "PT9M1S" } }] };
 * const read = fromYouTubeData({ channels, videos });
 * if (read.ok) console.log(read.value.followers, read.value.followersPrecision); // => 123000 1000
 * if (read.ok) console.log(read.value.posts?.[0]);
 * // => { id: 'v1', format: 'video', views: 5321, durationSeconds: 541 }
 */
export function fromYouTubeData(payload: YouTubeDataAnswers | unknown, options: AdapterOptions = {}): Adapted {
  const isPart = (value: Plain) => hasAny(value, "snippet", "statistics");
  return adapt({ platform: "youtube", slots, byId: [], isPart, read }, payload, options);
}

function read({ body, path, slot }: Answer, draft: Draft, report: Report): void {
  const isVideos = slot === "videos" || body.kind === "youtube#videoListResponse";
  if (isVideos) draft.answered.add("posts");
  if (slot === "comments" || body.kind === "youtube#commentThreadListResponse") draft.answered.add("comments");
  const name = ["items", "data"].find((list) => Array.isArray(body[list]));
  // A page without items has no `items` at all.
  if (!name && typeof body.kind === "string" && /ListResponse$/.test(body.kind)) return;
  if (!name) return readResource(body, path, slot, draft, report);
  Array.from(body[name] as readonly unknown[], (item, index) =>
    readResource(item, `${join(path, name)}[${index}]`, slot, draft, report),
  );
}

function readResource(value: unknown, path: string, slot: string | undefined, draft: Draft, report: Report): void {
  const found = classify(value, path, "youtube", (part) => kindOf(part, slot), report);
  if (found?.kind === "channel") readChannel(found.part, path, draft, report);
  if (found?.kind === "video") readVideo(found.part, path, draft, report);
  if (found?.kind === "thread") readThread(found.part, path, draft, report);
  if (found?.kind === "comment") readComment(found.part, path, undefined, draft, report);
}

function readChannel(value: Plain, path: string, draft: Draft, report: Report): void {
  const channel = readPart(youTubeChannelSchema, value, path, report);
  const { snippet, statistics } = channel;
  const said = isPlain(value.statistics) ? value.statistics : {};
  const isHidden = String(statistics?.hiddenSubscriberCount) === "true";
  // Where subscribers are hidden the platform may write 0, so a count beside a flag that cannot be read says nothing.
  const isUnsure =
    isTold(said, "hiddenSubscriberCount") && (statistics?.hiddenSubscriberCount ?? undefined) === undefined;
  const channelId = idOf(channel.id, report);
  if (isHidden) report.note("hidden-count", "followers", { of: channelId });
  const followers = isHidden || isUnsure ? undefined : countOf(statistics?.subscriberCount);
  const followersPrecision = precisionOf(followers);
  draft.accounts.push({
    id: channelId,
    handle: textOf(snippet?.customUrl),
    facts: {
      followers,
      followersPrecision,
      postCount: countOf(statistics?.videoCount),
      createdAt: timeOf(snippet?.publishedAt, `${path}.snippet.publishedAt`, report),
    },
  });
}

/** The unit to which a count is rounded; `undefined` where it has no more figures than are told, or was told in full. */
function precisionOf(followers: number | undefined): number | undefined {
  if (followers === undefined) return undefined;
  const rounded = String(followers).length - subscriberFigures.value;
  const unit = rounded > 0 ? Number(`1e${rounded}`) : 1;
  return unit > 1 && followers % unit === 0 ? unit : undefined;
}

const hideable = ["likes", "comments"] as const;
const counts = { likes: "likeCount", comments: "commentCount" } as const;

function readVideo(value: Plain, path: string, draft: Draft, report: Report): void {
  const video = readPart(youTubeVideoSchema, value, path, report);
  const { snippet, statistics, contentDetails, paidProductPlacementDetails } = video;
  const isItem = contentDetails?.videoId !== undefined;
  const id = isItem ? textOf(contentDetails?.videoId) : videoId(video.id, report);
  if (snippet?.liveBroadcastContent === "upcoming") return report.note("unpublished", "posts", { of: id });
  const likes = countOf(statistics?.likeCount);
  const comments = countOf(statistics?.commentCount);
  // Counts come together, and the one that is hidden is not among them; one that is damaged is.
  const said = isPlain(value.statistics) ? value.statistics : {};
  const isAnswered = ["viewCount", ...Object.values(counts)].some((name) => isTold(said, name));
  const hidden = isAnswered ? hideable.filter((name) => !isTold(said, counts[name])) : [];
  const durationSeconds = durationOf(contentDetails?.duration ?? "");
  draft.posts.push({
    key: id,
    from: statistics ? "video" : "item",
    owner: { id: textOf(snippet?.channelId) },
    hidden,
    post: {
      id,
      // The time of an item of a playlist is when it was put there.
      publishedAt: isItem
        ? timeOf(contentDetails?.videoPublishedAt, `${path}.contentDetails.videoPublishedAt`, report)
        : timeOf(snippet?.publishedAt, `${path}.snippet.publishedAt`, report),
      format: formatOf(snippet?.liveBroadcastContent, durationSeconds),
      likes,
      comments,
      views: countOf(statistics?.viewCount),
      durationSeconds,
      sponsored: paidProductPlacementDetails?.hasPaidProductPlacement ?? undefined,
      caption: [snippet?.title, snippet?.description].filter(Boolean).join("\n") || undefined,
    },
  });
}

function videoId(id: unknown, report: Report): string | undefined {
  const inner = isPlain(id) ? id.videoId : id;
  return typeof inner === "string" || typeof inner === "number" ? idOf(inner, report) : undefined;
}

function formatOf(broadcast: string | null | undefined, seconds: number | undefined): PostFormat | undefined {
  if (broadcast === "live") return "live";
  return seconds !== undefined && seconds > longestShort.value ? "video" : undefined;
}

function readThread(value: Plain, path: string, draft: Draft, report: Report): void {
  const { snippet, replies } = value;
  const top = isPlain(snippet) ? snippet.topLevelComment : undefined;
  const videoOfThread = isPlain(snippet) && typeof snippet.videoId === "string" ? snippet.videoId : undefined;
  const list = isPlain(replies) && Array.isArray(replies.comments) ? (replies.comments as readonly unknown[]) : [];
  const parts = [
    { part: top, at: `${path}.snippet.topLevelComment` },
    ...Array.from(list, (part, index) => ({ part, at: `${path}.replies.comments[${index}]` })),
  ];
  for (const { part, at } of parts)
    if (isPlain(part)) readComment(part, at, videoOfThread, draft, report);
    else report.warn(part === null || part === undefined ? "missing" : "not-an-object", at);
}

function readComment(value: Plain, path: string, video: string | undefined, draft: Draft, report: Report): void {
  const comment = readPart(youTubeCommentSchema, value, path, report);
  const { snippet } = comment;
  const author = textOf(snippet?.authorChannelId?.value);
  draft.comments.push({
    // Two people may have the same name, and only one channel.
    author: author === undefined ? { handle: textOf(snippet?.authorDisplayName) } : { id: author },
    comment: {
      id: idOf(comment.id, report),
      postId: textOf(snippet?.videoId) ?? video,
      text: snippet?.textOriginal ?? snippet?.textDisplay ?? undefined,
      publishedAt: timeOf(snippet?.publishedAt, `${path}.snippet.publishedAt`, report),
      replyTo: textOf(snippet?.parentId),
      likes: countOf(snippet?.likeCount),
    },
  });
}
