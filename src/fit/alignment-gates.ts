import { pathKey } from "../core/checks.js";
import type { Creator } from "../core/creator.js";
import { InvalidInputError } from "../core/error.js";
import { countProblem, refuse } from "../core/guard.js";
import type { Maybe } from "../core/measure.js";
import { listOf, numberOr } from "../core/require-object.js";
import { type Time, timeOf } from "../core/time.js";
import { type AlignmentLimit, followerLimit, numberLimit } from "./alignment-limits.js";
import { competitorGate } from "./competitor-gate.js";
import { entriesOf } from "./entries-of.js";
import { foldName, foldWord } from "./fold-word.js";
import { addListed } from "./hashtag.js";
import { chosenWords, foldWords, listedPosts } from "./listed-posts.js";
import { readCampaigns } from "./read-campaigns.js";
import { hashtagsOfPost } from "./tagged-posts.js";

/** What of a creator the gates look at. */
export type AlignmentFacts = Partial<
  Pick<Creator, "followers" | "followersPrecision" | "category" | "postCount" | "posts" | "campaigns">
>;

/** What rules a creator out. */
export interface AlignmentGates {
  /** The moment of judging. Posts and campaigns that begin later are passed over. */
  readonly asOf?: Maybe<Time>;
  /** Topics that no post may be about, nor the creator's category. */
  readonly excludedTopics?: Maybe<string | readonly string[]>;
  /** Hashtags that no post may carry, with or without the sign: in its list, or where that is unknown, its caption. */
  readonly excludedHashtags?: Maybe<string | readonly string[]>;
  /** Brands that no post may show and no campaign be for, whenever it was. */
  readonly excludedBrands?: Maybe<string | readonly string[]>;
  /** Brands for which the creator may not have worked lately. */
  readonly competitors?: Maybe<string | readonly string[]>;
  /** How many days before `asOf` count as lately. */
  readonly conflictDays?: Maybe<number>;
  /** The fewest followers. */
  readonly minimumFollowers?: Maybe<number>;
  /** The most followers. */
  readonly maximumFollowers?: Maybe<number>;
  /** Numbers with limits by name, such as an engagement rate or the share of an audience in the target. */
  readonly limits?: Maybe<Readonly<Record<string, AlignmentLimit>>>;
  /** Gates of the caller's own, by names that no other gate has: true for passed, false for failed, `null` for unknown. */
  readonly gates?: Maybe<Readonly<Record<string, Maybe<boolean>>>>;
}

/** Whether a gate lets a creator through. */
export type GateStatus = "pass" | "fail" | "unknown";

/** One gate, and what it rests on. */
export interface GateResult {
  /** `excluded-topics`, `excluded-hashtags`, `excluded-brands`, `competitors`, `followers`, or the caller's name. */
  readonly gate: string;
  /** Whether it lets the creator through. */
  readonly status: GateStatus;
  /** How many posts, campaigns or numbers speak against it. */
  readonly against: number;
  /** How many do not tell. */
  readonly open: number;
}

/** Checks every gate that is asked for, in a fixed order. */
export function checkGates(facts: AlignmentFacts, brief: AlignmentGates): readonly GateResult[] {
  const asOf = timeOf(brief.asOf, "asOf");
  const found: GateResult[] = [];
  const add = (gate: string, against: number, open: number, path: string): void => {
    if (found.some((other) => other.gate === gate)) throw new InvalidInputError("duplicate-name", path);
    found.push({ gate, status: against > 0 ? "fail" : open > 0 ? "unknown" : "pass", against, open });
  };
  const { posts } = listedPosts(facts.posts);
  const times = posts.map((post, i) => timeOf(post.publishedAt, `posts[${i}].publishedAt`));
  const isLater = (time: number | undefined): boolean => asOf !== undefined && time !== undefined && time > asOf;
  const campaigns = readCampaigns(facts.campaigns);
  const started = campaigns.filter(({ start }) => !isLater(start));

  for (const { field, gate, option, fold } of wordGates) {
    const isTag = field === "hashtags";
    const excluded = isTag ? excludedTags(brief[option]) : new Set(chosenWords(brief[option], option, fold));
    const told = posts.map((post, i) =>
      isTag ? hashtagsOfPost(post, `posts[${i}]`) : foldWords(post[field], `posts[${i}].${field}`, fold),
    );
    if (excluded.size === 0) continue;
    const seen = told.filter((_, i) => !isLater(times[i]));
    let against = seen.filter((words) => words && [...words].some((word) => excluded.has(word))).length;
    let open = seen.length === 0 ? 1 : seen.filter((words) => !words).length;
    if (field === "topics" && excluded.has(foldWord(facts.category ?? "", "category"))) against++;
    if (field === "brands") {
      against += started.filter(({ brand }) => brand !== undefined && excluded.has(brand)).length;
      open += started.filter(({ brand }) => brand === undefined).length;
    }
    add(gate, against, open, option);
  }

  const competitors = chosenWords(brief.competitors, "competitors", foldName);
  const days = numberOr(brief.conflictDays, "conflictDays", undefined);
  if (competitors.length > 0) {
    if (asOf === undefined) throw new InvalidInputError("missing", "asOf");
    if (days === undefined) throw new InvalidInputError("missing", "conflictDays");
    const postCount = numberOr(facts.postCount, "postCount", undefined, countProblem);
    const conflict = competitorGate({ posts, times, campaigns, postCount }, new Set(competitors), asOf, days);
    add("competitors", conflict.against, conflict.open, "competitors");
  }

  const followers = followerLimit(facts, brief.minimumFollowers, brief.maximumFollowers);
  if (followers) add("followers", ...followers, "followers");
  for (const [name, limit] of entriesOf(brief.limits, "limits")) {
    const path = `limits${pathKey(name)}`;
    add(name, ...numberLimit(limit, path), path);
  }
  for (const [name, passed] of entriesOf(brief.gates, "gates")) {
    const path = `gates${pathKey(name)}`;
    if (typeof (passed ?? true) !== "boolean") refuse("not-a-boolean", path);
    add(name, passed === false ? 1 : 0, (passed ?? null) === null ? 1 : 0, path);
  }
  return found;
}

/** What may be excluded by a word, and how words are compared. */
const wordGates = [
  { field: "topics", gate: "excluded-topics", option: "excludedTopics", fold: foldWord },
  { field: "hashtags", gate: "excluded-hashtags", option: "excludedHashtags", fold: foldWord },
  { field: "brands", gate: "excluded-brands", option: "excludedBrands", fold: foldName },
] as const;

/** The hashtags that are excluded; what holds none is refused, lest the gate stand open. */
function excludedTags(given: AlignmentGates["excludedHashtags"]): ReadonlySet<string> {
  const tags = new Set<string>();
  const list = listOf(typeof given === "string" ? [given] : given, "excludedHashtags");
  list.forEach((entry: unknown, i) => {
    if (typeof entry !== "string") refuse("not-a-string", `excludedHashtags[${i}]`);
    if (!addListed(entry as string, tags)) refuse("invalid-hashtag", `excludedHashtags[${i}]`);
  });
  return tags;
}
