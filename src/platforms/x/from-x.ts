import { adapt } from "../adapt.js";
import type { Adapted, AdapterOptions } from "../adapted.js";
import { classify } from "../classify.js";
import type { Draft } from "../draft.js";
import { type Answer, join } from "../open-answers.js";
import { hasAny, isEmpty, isPlain, type Plain } from "../plain.js";
import { readPart } from "../read-part.js";
import type { Report } from "../report.js";
import { countOf, idOf, textOf, timeOf } from "../values.js";
import { timeOfId } from "./snowflake.js";
import { followerOf } from "./x-follower.js";
import { countsOf, mediaFacts } from "./x-post.js";
import { type XMedia, type XPost, xMediaSchema, xPostSchema, xUserSchema } from "./x-schemas.js";

/** The answers of the X API v2 about one account, each as it came, or a list of them: pages, in any order. */
export interface XAnswers {
  /** Of the look-up of the account. */
  readonly user?: unknown;
  /** Of its timeline, of the look-up of its posts, or of a search for them. */
  readonly posts?: unknown;
  /** Of its list of followers. */
  readonly followers?: unknown;
  /** Of a search for replies to its posts. */
  readonly replies?: unknown;
}

type Kind = "user" | "post" | "follower" | "reply";

const slots = {
  user: "user",
  users: "user",
  account: "user",
  profile: "user",
  posts: "post",
  tweets: "post",
  timeline: "post",
  followers: "follower",
  replies: "reply",
  comments: "reply",
};

/** What an object is by its fields, or by where it stands where they do not tell. */
function kindOf(value: Plain, slot: string | undefined): Kind | undefined {
  const { public_metrics: metrics } = value;
  const isUser =
    "username" in value || (isPlain(metrics) && hasAny(metrics, "followers_count", "following_count", "tweet_count"));
  if (isUser) return slot === "follower" ? "follower" : "user";
  const isPost =
    hasAny(value, "text", "author_id", "edit_history_tweet_ids", "conversation_id", "referenced_tweets") ||
    (isPlain(metrics) && hasAny(metrics, "like_count", "reply_count", "retweet_count", "repost_count"));
  if (isPost) return slot === "reply" ? "reply" : "post";
  return "id" in value || isEmpty(value) ? (slot as Kind | undefined) : undefined;
}

/**
 * Reads a creator from answers of the X API v2: the account, its posts, its followers, and replies to its posts, of which
 * each may be absent; pages may come in any order. It throws nothing, whatever it gets.
 *
 * A repost carries the counts of the original and is left out. `reply_count` becomes both `comments` and `replies`: count
 * one of them. `impressions` of 0 under a post that was liked are unknown. Views are those of a video, in all posts that
 * show it. A post without a time has that of its id. Of an answer with data and errors, the data are read and the errors
 * told.
 *
 * @param payload - an object that names the answers ({@link XAnswers}), one answer, or a list of answers
 * @param options - a name for the creator, and which account is meant
 * @returns the creator, or why there is none
 * @see docs/platforms.md
 * @example
 * import { fromX } from "influencer-scoring/platforms";
 * const read = fromX({
 *   data: [{ id: "2001", author_id: "42", public_metrics: { like_count: 40, reply_count: 2, impression_count: 2_100 } }],
 *   includes: { users: [{ id: "42", username: "acme", public_metrics: { followers_count: 9_100, tweet_count: 1_200 } }] },
 * });
 * if (read.ok) console.log(read.value.handle, read.value.followers, read.value.posts?.[0]?.impressions); // => acme 9100 2100
 */
export function fromX(payload: XAnswers | unknown, options: AdapterOptions = {}): Adapted {
  const isPart = (value: Plain) => hasAny(value, "public_metrics", "text", "author_id");
  return adapt({ platform: "x", slots, byId: ["reply"], isPart, read }, payload, options);
}

function read({ body, path, slot, key }: Answer, draft: Draft, report: Report): void {
  const includes = isPlain(body.includes) ? body.includes : {};
  const media = readMedia(includes.media, join(join(path, "includes"), "media"), report);
  if (slot === "post") draft.answered.add("posts");
  if (slot === "reply") draft.answered.add("comments");
  if (slot === "follower") draft.answered.add("profiles");
  const context = { slot, key, media, draft, report };
  // A search without a hit has no data at all.
  const isPage = "data" in body || "includes" in body || "meta" in body;
  if (Array.isArray(body.data))
    Array.from(body.data, (item, index) => readPartOf(item, `${join(path, "data")}[${index}]`, context));
  else if (!isPage) readPartOf(body, path, context);
  else if (!isEmpty(body.data)) readPartOf(body.data, join(path, "data"), context);
  readAuthors(includes.users, join(join(path, "includes"), "users"), context);
}

interface Context {
  readonly slot: string | undefined;
  readonly key: string | undefined;
  readonly media: ReadonlyMap<string, XMedia>;
  readonly draft: Draft;
  readonly report: Report;
}

function readPartOf(value: unknown, path: string, context: Context): void {
  const { draft, report, slot } = context;
  const found = classify(value, path, "x", (part) => kindOf(part, slot), report);
  if (found?.kind === "user") readUser(found.part, path, draft, report);
  if (found?.kind === "post" || found?.kind === "reply") readPost(found.part, path, found.kind, context);
  if (found?.kind === "follower") {
    const user = readPart(xUserSchema, found.part, path, report);
    draft.profiles.push(followerOf(user, path, report));
  }
}

function readMedia(list: unknown, path: string, report: Report): Map<string, XMedia> {
  const media = new Map<string, XMedia>();
  if (!Array.isArray(list)) return media;
  for (const [index, item] of list.entries()) {
    if (!isPlain(item)) {
      report.warn("not-an-object", `${path}[${index}]`);
      continue;
    }
    const read = readPart(xMediaSchema, item, `${path}[${index}]`, report);
    if (read.media_key) media.set(read.media_key, read);
  }
  return media;
}

/** Of the accounts that an answer includes, those that wrote its posts. Others are only mentioned. */
function readAuthors(list: unknown, path: string, { draft, report, slot }: Context): void {
  if (!Array.isArray(list) || slot === "reply") return;
  const authors = new Set(draft.posts.flatMap(({ owner }) => owner.id ?? []));
  for (const [index, user] of list.entries())
    if (isPlain(user) && authors.has(nameOf(user.id) ?? "")) readUser(user, `${path}[${index}]`, draft, report);
}

const nameOf = (id: unknown): string | undefined =>
  typeof id === "string" || typeof id === "number" ? String(id) : undefined;

function readUser(value: Plain, path: string, draft: Draft, report: Report): void {
  const user = readPart(xUserSchema, value, path, report);
  const { public_metrics: metrics } = user;
  draft.accounts.push({
    id: idOf(user.id, report),
    handle: textOf(user.username),
    facts: {
      followers: countOf(metrics?.followers_count),
      following: countOf(metrics?.following_count),
      postCount: countOf(metrics?.tweet_count ?? metrics?.post_count),
      createdAt: timeOf(user.created_at, `${path}.created_at`, report),
    },
  });
}

function readPost(value: Plain, path: string, kind: "post" | "reply", context: Context): void {
  const { draft, report } = context;
  const post = readPart(xPostSchema, value, path, report);
  const id = idOf(post.id, report);
  const author = { id: idOf(post.author_id, report) };
  const publishedAt = timeOf(post.created_at, `${path}.created_at`, report) ?? timeOfId(id);
  if (kind === "reply") return addReply(post, id, author, publishedAt, context);
  if (post.referenced_tweets?.some(({ type }) => type === "retweeted"))
    return report.note("left-out-repost", "posts", { of: id });
  draft.posts.push({
    key: id,
    from: "post",
    owner: author,
    post: {
      id,
      publishedAt,
      ...mediaFacts(post, context.media),
      ...countsOf(post, id, report),
      caption: textOf(post.text),
    },
  });
}

function addReply(
  post: XPost,
  id: string | undefined,
  author: { readonly id: string | undefined },
  publishedAt: string | undefined,
  { key, draft, report }: Context,
): void {
  const answered = post.referenced_tweets?.find(({ type }) => type === "replied_to");
  const parent = idOf(answered?.id, report);
  const postId = idOf(post.conversation_id, report) ?? key ?? parent;
  draft.comments.push({
    author,
    comment: {
      id,
      postId,
      text: post.text ?? undefined,
      publishedAt,
      replyTo: parent === postId ? undefined : parent,
      likes: countOf(post.public_metrics?.like_count),
    },
  });
}
