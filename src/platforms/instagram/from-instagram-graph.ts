import type { PostFormat } from "../../core/platform.js";
import { adapt } from "../adapt.js";
import type { Adapted, AdapterOptions } from "../adapted.js";
import { classify } from "../classify.js";
import type { Draft, DraftPost, Who } from "../draft.js";
import { addGroups } from "../graph/groups.js";
import { isInsight, readInsight } from "../graph/insights.js";
import { edgeOf, type Node, nodesOf } from "../graph/nodes.js";
import { isTold, withHiddenCounts } from "../hidden-counts.js";
import { type Answer, join } from "../open-answers.js";
import { hasAny, isPlain, type Plain } from "../plain.js";
import { readPart } from "../read-part.js";
import type { Report } from "../report.js";
import { tellErrors } from "../tell-errors.js";
import { countOf, idOf, textOf, timeOf } from "../values.js";
import { isOfPost, toldBy } from "./instagram-insights.js";
import { instagramCommentSchema, instagramMediaSchema, instagramUserSchema } from "./instagram-schemas.js";

/** The answers of the Instagram Graph API about one account, each as it came, or a list of them: pages, in any order. */
export interface InstagramGraphAnswers {
  /** Of the account: of the caller's own, or by business discovery. */
  readonly account?: unknown;
  /** Of its media, or of its stories. */
  readonly media?: unknown;
  /** Of the insights of its media or of itself; also a map from the id of a post to its insights. */
  readonly insights?: unknown;
  /** Of the comments; also a map from the id of a post to its comments. */
  readonly comments?: unknown;
}

const slots = {
  account: "account",
  user: "account",
  profile: "account",
  business_discovery: "account",
  businessDiscovery: "account",
  media: "media",
  posts: "media",
  stories: "media",
  insights: "insights",
  mediaInsights: "insights",
  accountInsights: "insights",
  comments: "comments",
};

type Kind = "account" | "media" | "insight" | "comment";

/** What an object is by its fields, or by where it stands where they do not tell. */
function kindOf(value: Plain, slot: string | undefined, listed: boolean): Kind | undefined {
  if (isInsight(value)) return "insight";
  if (hasAny(value, "followers_count", "follows_count", "media_count", "biography")) return "account";
  if (hasAny(value, "media_type", "media_product_type", "comments_count", "caption", "permalink", "shortcode"))
    return "media";
  if (slot === "account" || slot === "media") return slot;
  if (slot === "comments") return "comment";
  if ("text" in value && hasAny(value, "timestamp", "from", "username", "like_count", "parent_id")) return "comment";
  if (hasAny(value, "like_count", "timestamp", "insights")) return "media";
  if (isPlain(value.media) || "username" in value) return "account";
  // Without `fields`, all that is told is an id.
  return "id" in value ? (listed ? "media" : "account") : undefined;
}

/**
 * Reads a creator from answers of the Instagram Graph API: the caller's own account, business discovery, media, stories,
 * insights of media and account, and comments, of which each may be absent. It throws nothing, whatever it gets.
 *
 * What the owner hides (likes) is unknown, and so is what was not asked for. `plays` and `video_views`, which the platform
 * has withdrawn, are views where `views` is not there; `impressions` stay impressions. Counts that include boosted posts
 * (`total_like_count`) are passed over. Entries that cannot be read are left out and told, and the rest stands.
 *
 * @param payload - an object that names the answers ({@link InstagramGraphAnswers}), one answer, or a list of answers
 * @param options - a name for the creator, and which account is meant
 * @returns the creator, or why there is none
 * @see docs/platforms.md
 * @example
 * import { fromInstagramGraph } from "influencer-scoring/platforms";
 * const read = fromInstagramGraph({
 *   business_discovery: {
 *     id: "17841", username: "acme_ceramics", followers_count: 48_210, media_count: 930,
 *     media: { data: [{ id: "179", like_count: 812, comments_count: 31, timestamp: "2026-05-02T17:20:11+0000" }] },
 *   },
 *   id: "17899",
 * });
 * if (read.ok) console.log(read.value.id, read.value.followers, read.value.posts?.[0]?.likes); // => 17841 48210 812
 */
export function fromInstagramGraph(payload: InstagramGraphAnswers | unknown, options: AdapterOptions = {}): Adapted {
  const isPart = (value: Plain) => hasAny(value, "followers_count", "follows_count", "media_count", "media_type");
  return adapt({ platform: "instagram", slots, byId: ["insights", "comments"], isPart, read }, payload, options);
}

/** Where a part stands, and where it goes. */
interface Context {
  readonly slot: string | undefined;
  /** The one kind that parts can be, where they stand inside of another part. */
  readonly only?: Kind;
  /** The post that the parts are about, where their place tells it. */
  readonly postId?: string | undefined;
  /** Whose the parts are, where their place tells it. */
  readonly owner?: Who;
  readonly draft: Draft;
  readonly report: Report;
}

function read({ body, path, slot, key }: Answer, draft: Draft, report: Report): void {
  if ("business_discovery" in body) {
    // The id beside it is the asker's.
    const at = join(path, "business_discovery");
    return readNode({ value: body.business_discovery, path: at, listed: false }, { slot: "account", draft, report });
  }
  if (slot === "media") draft.answered.add("posts");
  if (slot === "comments") draft.answered.add("comments");
  readNodes(nodesOf(body, path), { slot, postId: key, draft, report });
}

function readNodes(nodes: readonly Node[], context: Context): void {
  const { draft } = context;
  const before = draft.posts.length;
  for (const node of nodes) readNode(node, context);
  const read = draft.posts.splice(before);
  const media = read.filter(({ from }) => from === "media");
  for (const post of withHiddenCounts(media, hideable)) draft.posts.push(post);
  for (const post of read) if (post.from !== "media") draft.posts.push(post);
}

function readNode({ value, path, listed }: Node, context: Context): void {
  const { slot, only, draft, report } = context;
  if (isPlain(value) && "error" in value && tellErrors(value, path, report)) return;
  const kindOfPart = (part: Plain): Kind | undefined => {
    const kind = kindOf(part, slot, listed);
    return only === undefined || kind === only ? kind : undefined;
  };
  const found = classify(value, path, "instagram", kindOfPart, report);
  if (found?.kind === "account") readAccount(found.part, path, draft, report);
  if (found?.kind === "media") readMedia(found.part, path, context);
  if (found?.kind === "insight") addInsight(found.part, path, context);
  if (found?.kind === "comment") readComment(found.part, path, context, undefined);
}

function readAccount(value: Plain, path: string, draft: Draft, report: Report): void {
  const user = readPart(instagramUserSchema, value, path, report);
  const who = { id: idOf(user.id, report), handle: textOf(user.username) };
  const facts = {
    followers: countOf(user.followers_count),
    following: countOf(user.follows_count),
    postCount: countOf(user.media_count),
  };
  draft.accounts.push({ ...who, facts });
  for (const edge of ["media", "stories"]) {
    if (!(edge in value)) continue;
    draft.answered.add("posts");
    readNodes(edgeOf(value, edge, path), { slot: "media", only: "media", owner: who, draft, report });
  }
  readNodes(edgeOf(value, "insights", path), { slot: "insights", only: "insight", draft, report });
}

const hideable = ["likes", "comments", "shares", "saves"] as const;
const counts = {
  likes: "like_count",
  comments: "comments_count",
  shares: "shares_count",
  saves: "saved_count",
} as const;

function readMedia(value: Plain, path: string, { owner = {}, draft, report }: Context): void {
  const media = readPart(instagramMediaSchema, value, path, report);
  const id = idOf(media.id, report);
  const told = { id: idOf(media.owner?.id, report), handle: textOf(media.owner?.username ?? media.username) };
  const isAd = media.media_product_type === "AD";
  draft.posts.push({
    key: id,
    from: "media",
    // A post that names nobody is whose page it stands on.
    owner: told.id === undefined && told.handle === undefined ? owner : told,
    post: {
      id,
      publishedAt: timeOf(media.timestamp, `${path}.timestamp`, report),
      format: formatOf(media.media_type, media.media_product_type),
      likes: countOf(media.like_count),
      comments: countOf(media.comments_count),
      boosted: isAd ? true : undefined,
      caption: textOf(media.caption),
    },
    unreadable: hideable.filter((name) => isTold(value, counts[name]) && countOf(media[counts[name]]) === undefined),
    second: {
      saves: countOf(media.saved_count),
      shares: countOf(media.shares_count),
      reposts: countOf(media.reposts_count),
      views: countOf(media.view_count),
    },
  });
  const inside = { postId: id, draft, report };
  readNodes(edgeOf(value, "insights", path), { slot: "insights", only: "insight", ...inside });
  readNodes(edgeOf(value, "comments", path), { slot: "comments", only: "comment", ...inside });
}

/** The format, where both fields leave no doubt: a video without the second may be a Reel. */
function formatOf(type: string | null | undefined, product: string | null | undefined): PostFormat | undefined {
  if (product === "STORY") return "story";
  if (product === "REELS") return "short-video";
  if (type === "IMAGE") return "image";
  if (type === "CAROUSEL_ALBUM") return "carousel";
  return type === "VIDEO" && product === "FEED" ? "video" : undefined;
}

/** An insight is of the post that its id names, that the caller names, or in which it stands. */
function addInsight(value: Plain, path: string, { postId, draft, report }: Context): void {
  const insight = readInsight(value, path, report);
  addGroups(insight, draft.groups);
  const id = insight.of ?? postId;
  // Those of a post are of its whole life; those of an account never are.
  if (!isOfPost(insight) || (insight.raw.period ?? "lifetime") !== "lifetime") return;
  if (id === undefined) return report.warn("missing", `${path}.id`);
  draft.posts.push({
    key: id,
    from: `insight ${insight.metric}`,
    owner: {},
    ...withId(id, toldBy(insight, id, report)),
  });
}

const withId = (id: string, told: Pick<DraftPost, "post" | "second" | "legacy">) => ({
  ...told,
  post: { id, ...told.post },
});

/** Reads a comment, and its replies. Replies to a reply are replies to the comment, so there is one level of them. */
function readComment(value: Plain, path: string, context: Context, replyTo: string | undefined): void {
  const { postId, draft, report } = context;
  const comment = readPart(instagramCommentSchema, value, path, report);
  const id = idOf(comment.id, report);
  const at = postId ?? idOf(comment.media?.id, report);
  draft.comments.push({
    author: { id: idOf(comment.from?.id, report), handle: textOf(comment.username ?? comment.from?.username) },
    comment: {
      id,
      postId: at,
      text: comment.text ?? undefined,
      publishedAt: timeOf(comment.timestamp, `${path}.timestamp`, report),
      replyTo: idOf(comment.parent_id, report) ?? textOf(replyTo),
      likes: countOf(comment.like_count),
    },
  });
  if (replyTo !== undefined) return;
  for (const reply of edgeOf(value, "replies", path))
    if (isPlain(reply.value)) readComment(reply.value, reply.path, { ...context, postId: at }, id ?? "");
    else report.warn("not-an-object", reply.path);
}
