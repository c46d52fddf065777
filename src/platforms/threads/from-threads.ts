import type { PostFormat } from "../../core/platform.js";
import { adapt } from "../adapt.js";
import type { Adapted, AdapterOptions } from "../adapted.js";
import { classify } from "../classify.js";
import type { Draft, DraftPost } from "../draft.js";
import { addGroups } from "../graph/groups.js";
import { isInsight, readInsight } from "../graph/insights.js";
import { edgeOf, type Node, nodesOf } from "../graph/nodes.js";
import type { Answer } from "../open-answers.js";
import { hasAny, type Plain } from "../plain.js";
import { readPart } from "../read-part.js";
import type { Report } from "../report.js";
import { idOf, textOf, timeOf } from "../values.js";
import { threadsPostSchema, threadsProfileSchema } from "./threads-schemas.js";

/** The answers of the Threads API about one account, each as it came, or a list of them: pages, in any order. */
export interface ThreadsAnswers {
  /** Of the profile. */
  readonly profile?: unknown;
  /** Of its posts. */
  readonly posts?: unknown;
  /** Of the insights of its posts or of itself; also a map from the id of a post to its insights. */
  readonly insights?: unknown;
  /** Of the replies to its posts; also a map from the id of a post to its replies. */
  readonly replies?: unknown;
}

type Kind = "profile" | "post" | "insight" | "reply";

const slots = {
  profile: "profile",
  account: "profile",
  user: "profile",
  me: "profile",
  posts: "post",
  threads: "post",
  media: "post",
  insights: "insights",
  userInsights: "insights",
  replies: "reply",
  comments: "reply",
};

const formats: Readonly<Record<string, PostFormat>> = {
  TEXT_POST: "text",
  IMAGE: "image",
  VIDEO: "video",
  CAROUSEL_ALBUM: "carousel",
};

/** What an insight of a post tells, by its metric. */
const metrics: Readonly<Record<string, (count: number) => DraftPost["post"]>> = {
  views: (views) => ({ views }),
  likes: (likes) => ({ likes }),
  // A reply is the comment of this platform.
  replies: (replies) => ({ comments: replies, replies }),
  reposts: (reposts) => ({ reposts }),
  quotes: (quotes) => ({ quotes }),
  shares: (shares) => ({ shares }),
};

/** What an object is by its fields, or by where it stands where they do not tell. */
function kindOf(value: Plain, slot: string | undefined): Kind | undefined {
  if (isInsight(value)) return "insight";
  if (hasAny(value, "threads_profile_picture_url", "threads_biography", "is_verified")) return "profile";
  if (slot === "reply" || hasAny(value, "replied_to", "root_post")) return "reply";
  if (hasAny(value, "media_type", "media_product_type", "is_quote_post", "permalink", "shortcode", "timestamp"))
    return "post";
  if (slot === "profile" || slot === "post") return slot;
  if ("text" in value) return hasAny(value, "username") ? "post" : undefined;
  return "username" in value ? "profile" : undefined;
}

/** Whether an object is taken for a post by nothing but fields that comments of Instagram have as well. */
const isVagueOf = (value: Plain, slot: string | undefined): boolean =>
  slot === undefined && !hasAny(value, "media_type", "media_product_type", "is_quote_post", "permalink", "shortcode");

/**
 * Reads a creator from answers of the Threads API: the profile, its posts, insights of posts and of the account, replies,
 * of which each may be absent; pages may come in any order. It throws nothing, whatever it gets.
 *
 * All counts are insights: without them, followers and every count of a post are unknown. `replies` becomes both `comments`
 * and `replies`: count one of them. Reposts of others' posts are left out. Views of the account are visits of its profile,
 * and passed over.
 *
 * @param payload - an object that names the answers ({@link ThreadsAnswers}), one answer, or a list of answers
 * @param options - a name for the creator, and which account is meant
 * @returns the creator, or why there is none
 * @see docs/platforms.md
 * @example
 * import { fromThreads } from "influencer-scoring/platforms";
 * const posts = { data: [{ id: "2", media_type: "TEXT_POST", timestamp: "2026-05-02T17:20:11+0000" }] };
 * const likes = { name: "likes", period: "lifetime", values: [{ value: 61 }], id: "2/insights/likes/lifetime" };
 * const read = fromThreads({ profile: { id: "1", username: "acme" }, posts, insights: { data: [likes] } });
 * if (read.ok) console.log(read.value.posts?.[0]?.format, read.value.posts?.[0]?.likes); // => text 61
 */
export function fromThreads(payload: ThreadsAnswers | unknown, options: AdapterOptions = {}): Adapted {
  const isPart = (value: Plain) => hasAny(value, "media_type", "threads_biography", "username");
  return adapt({ platform: "threads", slots, byId: ["insights", "reply"], isPart, read }, payload, options);
}

function read({ body, path, slot, key }: Answer, draft: Draft, report: Report): void {
  if (slot === "post") draft.answered.add("posts");
  if (slot === "reply") draft.answered.add("comments");
  readNodes(nodesOf(body, path), slot, key, draft, report);
}

function readNodes(
  nodes: readonly Node[],
  slot: string | undefined,
  postId: string | undefined,
  draft: Draft,
  report: Report,
  only?: Kind,
): void {
  const kindOfPart = (part: Plain): Kind | undefined => {
    const kind = kindOf(part, slot);
    return only === undefined || kind === only ? kind : undefined;
  };
  for (const { value, path } of nodes) {
    const found = classify(value, path, "threads", kindOfPart, report);
    if (found?.kind === "profile") readProfile(found.part, path, draft, report);
    if (found?.kind === "post") readPost(found.part, path, isVagueOf(found.part, slot), draft, report);
    if (found?.kind === "reply") readReply(found.part, path, postId, draft, report);
    if (found?.kind === "insight") addInsight(found.part, path, postId, draft, report);
  }
}

function readProfile(value: Plain, path: string, draft: Draft, report: Report): void {
  const profile = readPart(threadsProfileSchema, value, path, report);
  draft.accounts.push({ id: idOf(profile.id, report), handle: textOf(profile.username), facts: {} });
  readNodes(edgeOf(value, "threads", path), "post", undefined, draft, report, "post");
}

function readPost(value: Plain, path: string, isVague: boolean, draft: Draft, report: Report): void {
  const post = readPart(threadsPostSchema, value, path, report);
  const id = idOf(post.id, report);
  const type = post.media_type ?? "";
  if (type === "REPOST_FACADE") return report.note("left-out-repost", "posts", { of: id });
  draft.posts.push({
    key: id,
    from: "post",
    owner: { handle: textOf(post.username) },
    isVague,
    post: {
      id,
      publishedAt: timeOf(post.timestamp, `${path}.timestamp`, report),
      format: Object.hasOwn(formats, type) ? formats[type] : undefined,
      caption: textOf(post.text),
    },
  });
  readNodes(edgeOf(value, "insights", path), "insights", id, draft, report, "insight");
}

function readReply(value: Plain, path: string, postId: string | undefined, draft: Draft, report: Report): void {
  const reply = readPart(threadsPostSchema, value, path, report);
  const at = idOf(reply.root_post?.id, report) ?? postId;
  const parent = idOf(reply.replied_to?.id, report);
  draft.comments.push({
    author: { handle: textOf(reply.username) },
    comment: {
      id: idOf(reply.id, report),
      postId: at,
      text: reply.text ?? undefined,
      publishedAt: timeOf(reply.timestamp, `${path}.timestamp`, report),
      replyTo: parent === at ? undefined : parent,
    },
  });
}

/** An insight is of the post that its id names, that the caller names, or in which it stands; or of the account. */
function addInsight(value: Plain, path: string, postId: string | undefined, draft: Draft, report: Report): void {
  const insight = readInsight(value, path, report);
  addGroups(insight, draft.groups);
  const { metric, count, raw, of } = insight;
  if (count === undefined) return;
  if (metric === "followers_count") return void draft.accounts.push({ id: of, facts: { followers: count } });
  // Those of a post are of its whole life; those of an account never are.
  if (!Object.hasOwn(metrics, metric) || (raw.period ?? "lifetime") !== "lifetime") return;
  const id = of ?? postId;
  if (id === undefined) return report.warn("missing", `${path}.id`);
  const told = (metrics[metric] as (count: number) => DraftPost["post"])(count);
  draft.posts.push({ key: id, from: metric, owner: {}, post: { id, ...told } });
}
