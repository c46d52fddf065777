import type { Creator } from "../core/creator.js";
import { InvalidInputError } from "../core/error.js";
import { countProblem, refuse, requireOneOf, shareProblem } from "../core/guard.js";
import type { Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import { listOf, numberOr, requireObject } from "../core/require-object.js";
import { countNotes } from "../posts/note-counter.js";
import { unseenEntropy } from "../statistics/entropy-of-units.js";
import { takeLevel } from "../statistics/take-level.js";
import { mostUnseen, tallyUnits, type UnitCount, type UnitTally, unitCounts } from "../statistics/tally-units.js";
import { chosenWords, foldWords, listedPosts, type PostsInput } from "./listed-posts.js";
import type { PostEngagementOptions } from "./post-engagement.js";
import { shareOfCounts } from "./share-measure.js";
import { mapMeasure, spreadOfPosts } from "./spread-of-posts.js";
import { type TopicEngagementMeasure, topicEngagement } from "./topic-engagement.js";
import { topicTenure } from "./topic-tenure.js";

/** What a creator's topics are set against. */
export interface TopicFocusOptions extends PostEngagementOptions {
  /** The topic, or topics, that are asked about. */
  readonly onTopic?: Maybe<string | readonly string[]>;
  /** All the topics there are, others being left out; or how many; those seen where nothing is said. */
  readonly taxonomy?: Maybe<number | readonly string[]>;
  /** Posts of several topics: `split` evenly among them (where nothing is said), or a `mention` for each. */
  readonly count?: Maybe<UnitCount>;
  /** From which focus on a creator is to be called a niche expert. Nobody has measured one, so there is none built in. */
  readonly cut?: Maybe<number>;
  /** The confidence level, 0.95 where nothing is said. */
  readonly level?: Maybe<number>;
}

/** How much goes to one topic. */
export interface TopicShare {
  /** The topic, in lower case. */
  readonly topic: string;
  /** On how many posts it is. */
  readonly posts: number;
  /** Its share, counted as asked. */
  readonly share: number;
}

/** How far a creator keeps to few topics. */
export type TopicFocusMeasure = Measure & {
  /** Shannon's entropy of the topics in nats, corrected for how few the posts are. */
  readonly entropy: Measure;
  /** Herfindahl's index, which is Simpson's unbiased concentration: the probability that two posts are on the same topic. */
  readonly concentration: Measure;
  /** How many equally common topics would be as diverse: the exponential of the entropy. */
  readonly effectiveTopics: Measure;
  /** The topics seen, the commonest first. */
  readonly topics: readonly TopicShare[];
  /** The share of posts on the topic asked about, with Wilson's interval; posts that do not tell their topics may be either. */
  readonly shareOnTopic: Measure;
  /** How posts on the topic do beside the others. */
  readonly engagement: TopicEngagementMeasure;
  /** Days from the first to the last post on the topic, of those at hand. */
  readonly tenure: Measure;
  /** By the cut given, where the interval leaves no doubt; else `undecided`, and `null` without a cut or a focus. */
  readonly verdict: "niche-expert" | "generalist" | "undecided" | null;
};

const model: ModelId = "topic-focus@1";
const basis = "1-entropy/ln(topics)";

/**
 * Niche expert or generalist: how far a creator keeps to few topics, 1 − H / ln k, with H Shannon's entropy of the topics
 * and k how many there are. 1 is a single topic, 0 all of them alike. Few posts miss rare topics, which makes everybody
 * look focused; H is corrected for that by the estimator of Chao, Wang and Jost.
 *
 * Give the `taxonomy`: without it k is the number of topics seen (note `observed-types`), and two topics in turns look as
 * unfocused as twenty. Topics beyond a taxonomy that is a list are left out (note `excluded`). `concentration` and `effectiveTopics` need no k. Posts of several topics are split evenly among
 * them, or each topic counts a mention (`count`). Topics are the caller's words; case and spaces around them do not matter.
 *
 * With `onTopic`: the share of posts on that topic (posts that do not tell theirs widen its interval), the engagement of those posts as a factor on the others' (the median of
 * all ratios, with the interval of the rank-sum test), and over how many days the creator has been on it.
 *
 * @param posts - the posts, what {@link selectPosts} chose of them, or a creator with posts
 * @param options - topics asked about, taxonomy, how to count, what to count as engagement, a cut, and the level
 * @returns the focus, 0 to 1, with an interval from 8 posts on. Where all posts are on one topic, it reaches down to what
 * so many posts may have missed. Unknown with `no-posts`, `missing-topics` (no post tells its topics), `no-topics` (none has
 * one, or one of the taxonomy), `too-few-posts` (one)
 * @throws InvalidInputError `not-a-string`, `not-an-array`, `not-an-object` at `posts[i]` and its `topics`; `empty` at a `taxonomy`
 * without topics, `out-of-range` where more than it says were seen, at `cut` and `level`; `empty-string` at `onTopic`; what impossible counts earn
 * @see Chao, A., Wang, Y. T. & Jost, L. (2013). Entropy and the species accumulation curve. Methods in Ecology and
 * Evolution 4(11).
 * @see docs/fit.md
 * @example
 * import { topicFocus } from "influencer-scoring/fit";
 * const posts = Array.from({ length: 12 }, (_, i) => ({ topics: [i < 9 ? "baking" : i < 11 ? "travel" : "pets"], likes: i < 9 ? 90 + i : 60 + i, comments: 0 }));
 * const focus = topicFocus(posts, { onTopic: "baking", taxonomy: 20 });
 * console.log(focus.value?.toFixed(2), focus.interval?.low?.toFixed(2), focus.interval?.high?.toFixed(2)); // => 0.72 0.35 0.88
 * console.log(focus.shareOnTopic.value, focus.effectiveTopics.value?.toFixed(1), focus.engagement.value?.toFixed(2)); // => 0.75 2.3 1.34
 */
export function topicFocus(posts: PostsInput, options: TopicFocusOptions = {}): TopicFocusMeasure {
  requireObject(options, "options");
  const { posts: all, notes: before } = listedPosts(posts);
  const level = takeLevel(options.level);
  const count = options.count ?? "split";
  requireOneOf(count, unitCounts, "unknown-option", "count");
  const cut = numberOr(options.cut, "cut", undefined, shareProblem);
  const wanted = chosenWords(options.onTopic, "onTopic");
  if ((options.onTopic ?? null) !== null && wanted.length === 0) throw new InvalidInputError("empty-string", "onTopic");
  const topicsOf = all.map((post, i) => foldWords(post.topics, `posts[${i}].topics`));
  const [note, notes] = countNotes();
  const vocabulary = takeVocabulary(options.taxonomy);
  const units = topicsOf.flatMap((topics): readonly (readonly string[])[] => {
    if (!topics) note("missing-topics");
    else if (topics.length === 0) note("without-topic");
    const counted = vocabulary ? topics?.filter((topic) => vocabulary.has(topic)) : topics;
    if (counted && topics && counted.length < topics.length) note("excluded", "topics");
    return counted?.length ? [counted] : [];
  });
  const tally = tallyUnits(units, count);
  const { known, types } = typesOf(options.taxonomy, vocabulary, tally);
  if (!known && units.length > 0) note("observed-types", "topics");
  const remarks: readonly Note[] = [...before, ...notes()];
  const told = topicsOf.some((topics) => topics !== undefined);
  const reason = all.length === 0 ? "no-posts" : told ? "no-topics" : "missing-topics";
  const spread = spreadOfPosts(tally, level, known ? types : Number.POSITIVE_INFINITY, {
    what: "topics",
    model,
    notes: remarks,
    reason,
  });
  const focus = focusOf(spread.entropy, tally, known, types, level);
  const followers = options.followers ?? (posts as Maybe<Partial<Creator>>)?.followers;
  const isOn = topicsOf.map((topics) => topics?.some((topic) => wanted.includes(topic)));
  return {
    ...focus,
    entropy: spread.entropy,
    concentration: spread.concentration,
    effectiveTopics: mapMeasure(spread.entropy, "exp(entropy):topics", Math.exp),
    topics: sharesOf(tally),
    shareOnTopic: shareOnTopic(isOn, wanted.length > 0, level, reason, remarks),
    engagement: topicEngagement(all, isOn, wanted.length > 0, { ...options, followers }, level),
    tenure: topicTenure(all, isOn, wanted.length > 0),
    verdict: verdictOf(focus, cut),
  };
}

/** The topics there are, where the caller lists them. */
function takeVocabulary(given: TopicFocusOptions["taxonomy"]): ReadonlySet<string> | undefined {
  if (given === undefined || given === null || typeof given === "number") return undefined;
  const words = chosenWords(listOf(given, "taxonomy"), "taxonomy");
  if (words.length === 0) throw new InvalidInputError("empty", "taxonomy");
  return new Set(words);
}

/** How many topics there are, by the caller or as seen. */
function typesOf(
  given: TopicFocusOptions["taxonomy"],
  vocabulary: ReadonlySet<string> | undefined,
  { totals }: UnitTally,
): { known: boolean; types: number } {
  if (vocabulary) return { known: true, types: vocabulary.size };
  if (typeof given !== "number") return { known: false, types: totals.size };
  refuse(countProblem(given), "taxonomy");
  if (given < totals.size || given === 0) throw new InvalidInputError("out-of-range", "taxonomy");
  return { known: true, types: given };
}

function focusOf(entropy: Measure, tally: UnitTally, known: boolean, types: number, level: number): Measure {
  const whole = Math.log(types);
  const bounded = (value: number): number => (whole > 0 ? Math.min(Math.max(1 - value / whole, 0), 1) : 1);
  const focus = mapMeasure(entropy, basis, bounded, true);
  const { interval, ...rest } = focus;
  if (!interval || types > 1) return focus;
  if (known) return rest as Measure;
  // One topic was seen of nobody knows how many: a second one is the worst that the rest can be, set against as many.
  const unseen = unseenEntropy(mostUnseen(tally.units.length, level), 2) as number;
  return { ...focus, interval: { ...interval, low: 1 - unseen / Math.LN2 } };
}

function sharesOf({ totals, appearances, mass }: UnitTally): readonly TopicShare[] {
  return [...totals]
    .map(([topic, total]) => ({ topic, posts: appearances.get(topic) as number, share: total / mass }))
    .sort((a, b) => b.share - a.share || (a.topic < b.topic ? -1 : 1));
}

function shareOnTopic(
  isOn: readonly (boolean | undefined)[],
  asked: boolean,
  level: number,
  reason: "no-posts" | "no-topics" | "missing-topics",
  notes: readonly Note[],
): Measure {
  const told = isOn.filter((on) => on !== undefined);
  const labels = { basis: "posts on topic/posts", model, notes };
  if (!asked) return { value: null, reason: "not-given", n: told.length, ...labels };
  const hits = told.filter(Boolean).length;
  return shareOfCounts(hits, told.length, isOn.length - told.length, level, labels, reason);
}

function verdictOf({ value, interval }: Measure, cut: number | undefined): TopicFocusMeasure["verdict"] {
  if (value === null || cut === undefined) return null;
  if (!interval) return "undecided";
  if ((interval.low as number) >= cut) return "niche-expert";
  return (interval.high as number) < cut ? "generalist" : "undecided";
}
