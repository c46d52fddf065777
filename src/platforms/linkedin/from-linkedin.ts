import { adapt } from "../adapt.js";
import type { Adapted, AdapterOptions } from "../adapted.js";
import { classify } from "../classify.js";
import type { Draft } from "../draft.js";
import { type Answer, join } from "../open-answers.js";
import { hasAny, isPlain, type Plain } from "../plain.js";
import { readPart } from "../read-part.js";
import type { Report } from "../report.js";
import { countOf, idOf, textOf, timeOf } from "../values.js";
import {
  linkedInOrganizationSchema,
  linkedInPostSchema,
  linkedInShareStatisticsSchema,
  linkedInSocialActionsSchema,
} from "./linkedin-schemas.js";

/** The answers of the LinkedIn API about one organization, each as it came, or a list of them: pages, in any order. */
export interface LinkedInAnswers {
  /** Of the organization. */
  readonly organization?: unknown;
  /** Of its network size, which is its followers. */
  readonly networkSize?: unknown;
  /** Of its posts. */
  readonly posts?: unknown;
  /** Of the share statistics of its posts. */
  readonly statistics?: unknown;
  /** Of the social actions of its posts; also a map from the URN of a post to them. */
  readonly socialActions?: unknown;
}

type Kind = "organization" | "post" | "statistics" | "actions";

const slots = {
  organization: "organization",
  account: "organization",
  networkSize: "organization",
  networkSizes: "organization",
  followers: "organization",
  posts: "post",
  statistics: "statistics",
  shareStatistics: "statistics",
  socialActions: "actions",
};

/** What an object is by its fields, or by where it stands where they do not tell. */
function kindOf(value: Plain, slot: string | undefined): Kind | undefined {
  if ("totalShareStatistics" in value) return "statistics";
  if (hasAny(value, "likesSummary", "commentsSummary")) return "actions";
  if (hasAny(value, "firstDegreeSize", "vanityName", "localizedName")) return "organization";
  if (hasAny(value, "commentary", "lifecycleState", "createdAt", "created") && "id" in value) return "post";
  return slot === "organization" || (slot === "post" && "id" in value) ? slot : undefined;
}

/**
 * Reads a creator from answers of the LinkedIn API about an organization: its network size, its posts, their share
 * statistics and social actions, of which each may be absent; pages may come in any order. It throws nothing, whatever it
 * gets.
 *
 * Counts below 0, which the platform sends where likes of ads were taken back, are unknown and told. A reach of 0 beside
 * impressions is unknown. Statistics of all posts together, or of a span of time, are passed over: they are of no post.
 *
 * @param payload - an object that names the answers ({@link LinkedInAnswers}), one answer, or a list of answers
 * @param options - a name for the creator, and which organization is meant
 * @returns the creator, or why there is none
 * @see docs/platforms.md
 * @example
 * import { fromLinkedIn } from "influencer-scoring/platforms";
 * const read = fromLinkedIn({
 *   networkSize: { firstDegreeSize: 5_120 },
 *   statistics: { elements: [{ share: "urn:li:share:2", totalShareStatistics: { likeCount: 61, commentCount: -1 } }] },
 * });
 * if (read.ok) console.log(read.value.followers, read.value.posts); // => 5120 [ { id: 'urn:li:share:2', likes: 61 } ]
 * if (read.ok) console.log(read.warnings[0]?.code); // => negative
 */
export function fromLinkedIn(payload: LinkedInAnswers | unknown, options: AdapterOptions = {}): Adapted {
  const isPart = (value: Plain) => hasAny(value, "firstDegreeSize", "totalShareStatistics", "commentary");
  return adapt({ platform: "linkedin", slots, byId: ["actions"], isPart, read }, payload, options);
}

function read({ body, path, slot, key }: Answer, draft: Draft, report: Report): void {
  if (slot === "post") draft.answered.add("posts");
  const { elements, results } = body;
  if (Array.isArray(elements))
    Array.from(elements, (element, index) =>
      readPartOf(element, `${join(path, "elements")}[${index}]`, slot, key, draft, report),
    );
  else if (isPlain(results))
    for (const [id, part] of Object.entries(results))
      readPartOf(part, join(join(path, "results"), "*"), slot, id, draft, report);
  else readPartOf(body, path, slot, key, draft, report);
}

function readPartOf(
  value: unknown,
  path: string,
  slot: string | undefined,
  key: string | undefined,
  draft: Draft,
  report: Report,
): void {
  const found = classify(value, path, "linkedin", (part) => kindOf(part, slot), report);
  if (found?.kind === "organization") readOrganization(found.part, path, draft, report);
  if (found?.kind === "post") readPost(found.part, path, draft, report);
  if (found?.kind === "statistics") readStatistics(found.part, path, draft, report);
  if (found?.kind === "actions") readActions(found.part, path, key, draft, report);
}

function readOrganization(value: Plain, path: string, draft: Draft, report: Report): void {
  const organization = readPart(linkedInOrganizationSchema, value, path, report);
  const id = idOf(organization.id, report);
  draft.accounts.push({
    // As posts and statistics name it.
    id: id !== undefined && /^\d+$/.test(id) ? `urn:li:organization:${id}` : id,
    handle: textOf(organization.vanityName),
    facts: { followers: countOf(organization.firstDegreeSize) },
  });
}

function readPost(value: Plain, path: string, draft: Draft, report: Report): void {
  const post = readPart(linkedInPostSchema, value, path, report);
  const id = idOf(post.id, report);
  draft.posts.push({
    key: id,
    from: "post",
    owner: { id: textOf(post.author) },
    post: {
      id,
      publishedAt: timeOf(post.publishedAt ?? post.createdAt ?? post.created?.time, `${path}.publishedAt`, report),
      caption: textOf(post.commentary),
    },
  });
}

function readStatistics(value: Plain, path: string, draft: Draft, report: Report): void {
  const statistics = readPart(linkedInShareStatisticsSchema, value, path, report);
  const owner = { id: textOf(statistics.organizationalEntity) };
  const id = textOf(statistics.share) ?? textOf(statistics.ugcPost);
  if (id === undefined || statistics.timeRange) {
    // Of all posts together: it tells whose they are, and no count of a post.
    if (owner.id !== undefined) draft.accounts.push({ ...owner, facts: {} });
    return;
  }
  const counts = statistics.totalShareStatistics;
  const impressions = countOf(counts?.impressionCount);
  let reach = countOf(counts?.uniqueImpressionsCount ?? counts?.uniqueImpressionsCounts);
  if (reach === 0 && impressions) {
    reach = undefined;
    report.note("doubtful-zero", "reach", { of: id });
  }
  draft.posts.push({
    key: id,
    from: "statistics",
    owner,
    post: {
      id,
      likes: countOf(counts?.likeCount),
      comments: countOf(counts?.commentCount),
      shares: countOf(counts?.shareCount),
      clicks: countOf(counts?.clickCount),
      impressions,
      reach,
    },
  });
}

function readActions(value: Plain, path: string, key: string | undefined, draft: Draft, report: Report): void {
  const actions = readPart(linkedInSocialActionsSchema, value, path, report);
  const id = key ?? textOf(actions.target);
  if (id === undefined) return report.warn("missing", join(path, "target"));
  draft.posts.push({
    key: id,
    from: "actions",
    owner: {},
    post: { id },
    second: {
      likes: countOf(actions.likesSummary?.totalLikes),
      comments: countOf(actions.commentsSummary?.aggregatedTotalComments),
    },
  });
}
