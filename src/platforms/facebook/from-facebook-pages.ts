import { adapt } from "../adapt.js";
import type { Adapted, AdapterOptions } from "../adapted.js";
import { classify } from "../classify.js";
import type { Draft, DraftPost } from "../draft.js";
import { isInsight, readInsight } from "../graph/insights.js";
import { edgeOf, type Node, nodesOf } from "../graph/nodes.js";
import type { Answer } from "../open-answers.js";
import { hasAny, isPlain, type Plain } from "../plain.js";
import { readPart } from "../read-part.js";
import type { Report } from "../report.js";
import { countOf, idOf, textOf, timeOf } from "../values.js";
import { facebookCommentSchema, facebookPageSchema, facebookPostSchema } from "./facebook-schemas.js";

/** The answers of the Facebook Graph API about one page, each as it came, or a list of them: pages, in any order. */
export interface FacebookPagesAnswers {
  /** Of the page. */
  readonly page?: unknown;
  /** Of its posts or its feed. */
  readonly posts?: unknown;
  /** Of the insights of its posts; also a map from the id of a post to its insights. */
  readonly insights?: unknown;
  /** Of the comments; also a map from the id of a post to its comments. */
  readonly comments?: unknown;
}

type Kind = "page" | "post" | "insight" | "comment";

const slots = {
  page: "page",
  account: "page",
  posts: "posts",
  feed: "posts",
  published_posts: "posts",
  insights: "insights",
  comments: "comments",
};

type Told = Pick<DraftPost, "post" | "second" | "legacy">;

/** What an insight of a post tells, by its metric. */
const metrics: Readonly<Record<string, (count: number) => Told>> = {
  post_media_view: (views) => ({ post: { views } }),
  post_video_views: (views) => ({ post: {}, second: { views } }),
  post_total_media_view_unique: (reach) => ({ post: { reach } }),
  post_impressions_unique: (reach) => ({ post: {}, legacy: { reach } }),
  post_impressions: (impressions) => ({ post: { impressions } }),
  post_clicks: (clicks) => ({ post: { clicks } }),
};

/** What an object is by its fields, or by where it stands where they do not tell. */
function kindOf(value: Plain, slot: string | undefined): Kind | undefined {
  if (isInsight(value)) return "insight";
  // Nothing of this platform has these names; comments of Instagram and posts of Threads have.
  if (slot === undefined && hasAny(value, "text", "timestamp")) return undefined;
  if (hasAny(value, "fan_count", "followers_count", "about", "category")) return "page";
  if (slot === "comments" || hasAny(value, "like_count", "comment_count", "parent", "can_remove")) return "comment";
  if (hasAny(value, "created_time", "reactions", "message", "story", "permalink_url", "shares")) return "post";
  if (slot === "page" || slot === "posts") return slot === "page" ? "page" : "post";
  return "id" in value && hasAny(value, "name", "username") ? "page" : undefined;
}

/**
 * Reads a creator from answers of the Facebook Graph API about a page: the page, its posts, their insights and comments,
 * of which each may be absent; pages may come in any order. It throws nothing, whatever it gets.
 *
 * Likes are reactions of all kinds, and need `reactions.summary(true)`. Posts without shares lack `shares`, so where other
 * posts of the same answer have them, that is 0; where none has, it is unknown. Where the followers of the page are not
 * told, its likes (`fan_count`) stand for them, with the note `legacy-field`. Formats are not told.
 *
 * @param payload - an object that names the answers ({@link FacebookPagesAnswers}), one answer, or a list of answers
 * @param options - a name for the creator, and which page is meant
 * @returns the creator, or why there is none
 * @see docs/platforms.md
 * @example
 * import { fromFacebookPages } from "influencer-scoring/platforms";
 * const posts = { data: [{ id: "1_2", reactions: { data: [], summary: { total_count: 31 } }, shares: { count: 2 } }] };
 * const read = fromFacebookPages({ page: { id: "1", followers_count: 5_120 }, posts });
 * if (read.ok) console.log(read.value.followers, read.value.posts); // => 5120 [ { id: '1_2', likes: 31, shares: 2 } ]
 */
export function fromFacebookPages(payload: FacebookPagesAnswers | unknown, options: AdapterOptions = {}): Adapted {
  const isPart = (value: Plain) => hasAny(value, "followers_count", "fan_count", "created_time", "message");
  return adapt({ platform: "facebook", slots, byId: ["insights", "comments"], isPart, read }, payload, options);
}

/** Where a part stands, and where it goes. */
interface Context {
  readonly slot: string | undefined;
  /** The one kind that parts can be, where they stand inside of another part. */
  readonly only?: Kind;
  /** The post that the parts are about, where their place tells it. */
  readonly postId?: string | undefined;
  readonly draft: Draft;
  readonly report: Report;
}

function read({ body, path, slot, key }: Answer, draft: Draft, report: Report): void {
  if (slot === "posts") draft.answered.add("posts");
  if (slot === "comments") draft.answered.add("comments");
  readNodes(nodesOf(body, path), { slot, postId: key, draft, report });
}

function readNodes(nodes: readonly Node[], context: Context): void {
  const { slot, only, draft, report } = context;
  const kindOfPart = (part: Plain): Kind | undefined => {
    const kind = kindOf(part, slot);
    return only === undefined || kind === only ? kind : undefined;
  };
  // The platform leaves out `shares` where there are none, and of all posts where nobody asked for them.
  const toldShares = nodes.some(({ value }) => isPlain(value) && isPlain(value.shares));
  for (const { value, path } of nodes) {
    const found = classify(value, path, "facebook", kindOfPart, report);
    if (found?.kind === "page") readPage(found.part, path, draft, report);
    if (found?.kind === "post") readPost(found.part, path, toldShares, draft, report);
    if (found?.kind === "insight") addInsight(found.part, path, context);
    if (found?.kind === "comment") readComment(found.part, path, context, true);
  }
}

function readPage(value: Plain, path: string, draft: Draft, report: Report): void {
  const page = readPart(facebookPageSchema, value, path, report);
  const id = idOf(page.id, report);
  const followers = countOf(page.followers_count);
  const likes = countOf(page.fan_count);
  if (followers === undefined && likes !== undefined) report.note("legacy-field", "followers", { of: id });
  draft.accounts.push({ id, handle: textOf(page.username), facts: { followers: followers ?? likes } });
  for (const edge of ["posts", "feed", "published_posts"]) {
    if (edge in value) draft.answered.add("posts");
    readNodes(edgeOf(value, edge, path), { slot: "posts", only: "post", draft, report });
  }
}

function readPost(value: Plain, path: string, toldShares: boolean, draft: Draft, report: Report): void {
  const post = readPart(facebookPostSchema, value, path, report);
  const id = idOf(post.id, report);
  const hasNoShares = toldShares && (value.shares === undefined || value.shares === null);
  draft.posts.push({
    key: id,
    from: "post",
    owner: { id: idOf(post.from?.id, report) ?? /^(\d+)_\d+$/.exec(id ?? "")?.[1] },
    post: {
      id,
      publishedAt: timeOf(post.created_time, `${path}.created_time`, report),
      likes: countOf(post.reactions?.summary?.total_count),
      comments: countOf(post.comments?.summary?.total_count),
      shares: hasNoShares ? 0 : countOf(post.shares?.count),
      caption: textOf(post.message),
    },
    second: { likes: countOf(post.likes?.summary?.total_count) },
  });
  readNodes(edgeOf(value, "insights", path), { slot: "insights", only: "insight", postId: id, draft, report });
  readNodes(edgeOf(value, "comments", path), { slot: "comments", only: "comment", postId: id, draft, report });
}

/** An insight is of the post that its id names, that the caller names, or in which it stands. */
function addInsight(value: Plain, path: string, { postId, draft, report }: Context): void {
  const insight = readInsight(value, path, report);
  if (insight.count === undefined || !Object.hasOwn(metrics, insight.metric)) return;
  const id = insight.of ?? postId;
  if (id === undefined) return report.warn("missing", `${path}.id`);
  const told = (metrics[insight.metric] as (count: number) => Told)(insight.count);
  draft.posts.push({ key: id, from: insight.metric, owner: {}, ...told, post: { id, ...told.post } });
}

/** Reads a comment, and the comments on it. There are none on those. */
function readComment(value: Plain, path: string, context: Context, isFirst: boolean): void {
  const { postId, draft, report } = context;
  const comment = readPart(facebookCommentSchema, value, path, report);
  draft.comments.push({
    author: { id: idOf(comment.from?.id, report) },
    comment: {
      id: idOf(comment.id, report),
      postId,
      text: comment.message ?? undefined,
      publishedAt: timeOf(comment.created_time, `${path}.created_time`, report),
      replyTo: idOf(comment.parent?.id, report),
      likes: countOf(comment.like_count),
    },
  });
  if (!isFirst) return;
  for (const reply of edgeOf(value, "comments", path))
    if (isPlain(reply.value)) readComment(reply.value, reply.path, context, false);
    else report.warn("not-an-object", reply.path);
}
