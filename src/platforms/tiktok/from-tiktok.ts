import { adapt } from "../adapt.js";
import type { Adapted, AdapterOptions } from "../adapted.js";
import { classify } from "../classify.js";
import { type Draft, known } from "../draft.js";
import { type Answer, join } from "../open-answers.js";
import { hasAny, isEmpty, isPlain, type Plain } from "../plain.js";
import { readPart } from "../read-part.js";
import type { Report } from "../report.js";
import { countOf, idOf, textOf, timeOf } from "../values.js";
import { tikTokCommentSchema, tikTokFollowerSchema, tikTokUserSchema, tikTokVideoSchema } from "./tiktok-schemas.js";

/** The answers of TikTok about one account, each as it came, or a list of them: pages, in any order. */
export interface TikTokAnswers {
  /** Of the Display API's or the Research API's user info. */
  readonly user?: unknown;
  /** Of the Display API's video list or query, or the Research API's video query. */
  readonly videos?: unknown;
  /** Of the Research API's list of followers. */
  readonly followers?: unknown;
  /** Of the Research API's list of comments. */
  readonly comments?: unknown;
}

type Kind = "user" | "video" | "follower" | "comment";

const slots = {
  user: "user",
  account: "user",
  userInfo: "user",
  profile: "user",
  videos: "video",
  video: "video",
  posts: "video",
  videoList: "video",
  followers: "follower",
  comments: "comment",
};
/** The lists inside of `data`, by what they hold. */
const lists: Readonly<Record<string, Kind>> = { videos: "video", user_followers: "follower", comments: "comment" };
const answeredBy = { video: "posts", follower: "profiles", comment: "comments" } as const;

/**
 * Reads a creator from answers of TikTok: user info and video list of the Display API; user info, video query, followers
 * and comments of the Research API. Each may be absent; pages may come in any order. It throws nothing, whatever it gets.
 *
 * The likes that an account received in its life are no count of a post, and passed over. The Display API tells no saves.
 * The Research API sends ids as numbers above 2^53, which lose digits when the JSON is read: those are left out and
 * counted in a note, so read them as strings. The list of followers tells names only.
 *
 * @param payload - an object that names the answers ({@link TikTokAnswers}), one answer, or a list of answers
 * @param options - a name for the creator, and which account is meant
 * @returns the creator, or why there is none
 * @see docs/platforms.md
 * @example
 * import { fromTikTok } from "influencer-scoring/platforms";
 * const user = { data: { user: { open_id: "o-1", follower_count: 9_100 } }, error: { code: "ok" } };
 * const videos = { data: { videos: [{ id: "7390", create_time: 1_767_225_600, view_count: 20_111 }] } };
 * const read = fromTikTok({ user, videos });
 * if (read.ok) console.log(read.value.followers, read.value.posts?.[0]?.publishedAt); // => 9100 2026-01-01T00:00:00.000Z
 * const expired = fromTikTok({ data: {}, error: { code: "access_token_invalid", message: "…" } });
 * console.log(expired.ok || expired.issues[0]?.code); // => platform-error
 */
export function fromTikTok(payload: TikTokAnswers | unknown, options: AdapterOptions = {}): Adapted {
  const isPart = (value: Plain) => hasAny(value, "follower_count", "create_time", "open_id", "has_more");
  return adapt({ platform: "tiktok", slots, byId: ["comment"], isPart, read }, payload, options);
}

function read({ body, path, slot, key }: Answer, draft: Draft, report: Report): void {
  const data = isPlain(body.data) || Array.isArray(body.data) ? body.data : body;
  const at = data === body ? path : join(path, "data");
  if (slot && slot !== "user") draft.answered.add(answeredBy[slot as keyof typeof answeredBy]);
  if (Array.isArray(data)) return readList(data, at, slot, key, draft, report);
  const names = Object.keys(data).filter((name) => Object.hasOwn(lists, name) && Array.isArray((data as Plain)[name]));
  for (const name of names) {
    const kind = lists[name] as keyof typeof answeredBy;
    draft.answered.add(answeredBy[kind]);
    readList((data as Plain)[name] as readonly unknown[], join(at, name), kind, key, draft, report);
  }
  const { user } = data as Plain;
  if (isPlain(user)) readPartOf(user, join(at, "user"), "user", key, draft, report);
  else if (names.length === 0 && !(isEmpty(data) && slot)) readPartOf(data, at, slot, key, draft, report);
}

function readList(
  items: readonly unknown[],
  path: string,
  slot: string | undefined,
  key: string | undefined,
  draft: Draft,
  report: Report,
): void {
  Array.from(items, (item, index) => readPartOf(item, `${path}[${index}]`, slot, key, draft, report));
}

/** What an object is by its fields, or by where it stands where they do not tell. */
function kindOf(value: Plain, slot: string | undefined): Kind | undefined {
  if (slot === "follower") return "follower";
  if (hasAny(value, "parent_comment_id") || ("text" in value && slot !== "video")) return "comment";
  if (hasAny(value, "view_count", "share_count", "video_description", "favorites_count")) return "video";
  if (hasAny(value, "follower_count", "following_count", "video_count", "open_id", "bio_description")) return "user";
  if (slot !== undefined) return slot as Kind;
  if ("create_time" in value) return "video";
  return hasAny(value, "display_name", "username", "union_id") ? "user" : undefined;
}

function readPartOf(
  value: unknown,
  path: string,
  slot: string | undefined,
  key: string | undefined,
  draft: Draft,
  report: Report,
): void {
  const found = classify(value, path, "tiktok", (part) => kindOf(part, slot), report);
  if (found?.kind === "user") readUser(found.part, path, draft, report);
  if (found?.kind === "video") readVideo(found.part, path, draft, report);
  if (found?.kind === "comment") readComment(found.part, path, key, draft, report);
  if (found?.kind === "follower") {
    const username = textOf(readPart(tikTokFollowerSchema, found.part, path, report).username);
    if (username !== undefined) draft.profiles.push({ username });
  }
}

function readUser(value: Plain, path: string, draft: Draft, report: Report): void {
  const user = readPart(tikTokUserSchema, value, path, report);
  draft.accounts.push({
    id: idOf(user.open_id, report),
    handle: textOf(user.username),
    facts: {
      followers: countOf(user.follower_count),
      following: countOf(user.following_count),
      postCount: countOf(user.video_count),
    },
  });
}

function readVideo(value: Plain, path: string, draft: Draft, report: Report): void {
  const video = readPart(tikTokVideoSchema, value, path, report);
  const given = video.id ?? video.video_id;
  const id = idOf(given, report);
  const publishedAt = timeOf(video.create_time, `${path}.create_time`, report);
  const handle = textOf(video.username);
  draft.posts.push({
    // Two videos with the same rounded id were not published by one account in the same second.
    key: id ?? (given && publishedAt ? `${given} ${publishedAt} ${handle}` : undefined),
    from: "video",
    owner: { handle },
    post: {
      id,
      publishedAt,
      format: "short-video",
      likes: countOf(video.like_count),
      comments: countOf(video.comment_count),
      shares: countOf(video.share_count),
      saves: countOf(video.favorites_count),
      views: countOf(video.view_count),
      // Where it is not known, some answers say 0.
      durationSeconds: video.duration || video.video_duration || undefined,
      hashtags: video.hashtag_names ?? undefined,
      caption: textOf(video.video_description),
    },
  });
}

function readComment(value: Plain, path: string, key: string | undefined, draft: Draft, report: Report): void {
  const comment = readPart(tikTokCommentSchema, value, path, report);
  const postId = idOf(comment.video_id, report) ?? key;
  const parent = idOf(comment.parent_comment_id, report);
  draft.comments.push({
    // The Research API does not say who wrote it.
    author: {},
    comment: known({
      id: idOf(comment.id, report),
      postId,
      text: comment.text ?? undefined,
      publishedAt: timeOf(comment.create_time, `${path}.create_time`, report),
      // A comment that answers none has the video for a parent.
      replyTo: parent === postId ? undefined : parent,
      likes: countOf(comment.like_count),
    }),
  });
}
