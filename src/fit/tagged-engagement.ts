import type { Interval, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import type { UnknownReason } from "../core/reason.js";
import { countNotes } from "../posts/note-counter.js";
import { medianInterval } from "../statistics/order-statistic-interval.js";
import { type PairwiseRatios, pairwiseRatios } from "../statistics/pairwise-ratios.js";
import { median } from "../statistics/quantile.js";
import { engagementOf, guardFlags, isMostlyZero, type PostEngagementRule } from "./post-engagement.js";
import type { TaggedPost } from "./tagged-posts.js";

/** How posts with a hashtag do beside those without: a factor, 1.2 being a fifth more. */
export type TaggedEngagement = Measure & {
  /** How many posts with the hashtag were compared. */
  readonly tagged: number;
  /** How many posts without it. */
  readonly untagged: number;
};

/** What a post can be besides tagged, and what then may make the difference. */
const kinds = ["sponsored", "giveaway", "collaboration", "pinned"] as const;

interface Compared extends TaggedPost {
  readonly value: number;
  readonly isTagged: boolean;
}

/** The factor of one creator, and the ends of its interval. */
interface Factor {
  readonly factor: number;
  readonly ends: PairwiseRatios["ends"];
}

/** The factor of one creator, with its bounds; the reason where there is none. */
function compare(posts: readonly Compared[], level: number): Factor | UnknownReason {
  const side = (isTagged: boolean): number[] =>
    posts.filter((each) => each.isTagged === isTagged).map(({ value }) => value);
  const [tagged, untagged] = [side(true), side(false)];
  if (tagged.length === 0 || untagged.length === 0) return "too-few-posts";
  const { middle, ends } = pairwiseRatios(tagged, untagged, level);
  return middle === undefined || isMostlyZero(untagged) ? "zero-rate" : { factor: middle, ends };
}

/** Kinds of posts that most posts of one side are, and most of the other are not. */
function confounders(posts: readonly Compared[]): Note[] {
  return kinds.flatMap((kind) => {
    const isMost = (isTagged: boolean): boolean => {
      const side = posts.filter((each) => each.isTagged === isTagged);
      return 2 * side.filter(({ post }) => post[kind] === true).length > side.length;
    };
    return isMost(true) === isMost(false) ? [] : [{ code: "confounded", path: kind } as const];
  });
}

/**
 * How posts with a hashtag do beside those without, within a creator: the median of all ratios between two such posts, with
 * the interval of the rank-sum test; above a post without any engagement a ratio is infinite, and so may be the upper end
 * (`null`). Of several creators each has a factor, and the median over them is told.
 */
export function taggedEngagement(
  posts: readonly TaggedPost[],
  rule: PostEngagementRule,
  level: number,
  model: ModelId,
): TaggedEngagement {
  const [note, counted] = countNotes();
  const compared = posts.flatMap((each): readonly Compared[] => {
    const { post, path, tags } = each;
    guardFlags(post, [...kinds, "boosted"], path);
    if (tags === undefined) return [];
    if (post.boosted) {
      note("excluded", "boosted");
      return [];
    }
    const value = engagementOf(post, rule, path, note);
    return value === undefined ? [] : [{ ...each, value, isTagged: tags.length > 0 }];
  });
  const creators = new Map<string | undefined, Compared[]>();
  for (const each of compared) {
    const own = creators.get(each.author);
    if (own) own.push(each);
    else creators.set(each.author, [each]);
  }
  const nameless = creators.get(undefined)?.length ?? 0;
  if (creators.size > 1 && nameless > 0) {
    note("unknown-publisher", "", nameless);
    creators.delete(undefined);
  }
  const used = [...creators.values()].flat();
  const tagged = used.filter(({ isTagged }) => isTagged).length;
  const notes = [...counted(), { code: "association-only" } as const, ...confounders(used)];
  const common = { tagged, untagged: used.length - tagged, basis: `${rule.basis}:tagged/untagged`, model };
  const factors = [...creators.values()].map((own) => compare(own, level));
  const told = factors.filter((factor) => typeof factor === "object");
  if (told.length === 0) {
    const reason = factors.includes("zero-rate") ? "zero-rate" : "too-few-posts";
    return { value: null, reason, ...common, n: used.length, notes };
  }
  const isOne = creators.size === 1;
  const values = told.map(({ factor }) => factor);
  const bounds = isOne ? told[0]?.ends : medianInterval(values, level);
  const method = isOne ? "rank-sum" : "order-statistics";
  const interval: Interval | undefined = bounds && { low: bounds[0], high: bounds[1], shape: "between", level, method };
  return {
    value: median(values),
    ...(interval && { interval }),
    ...common,
    n: isOne ? used.length : told.length,
    notes: interval ? notes : [...notes, { code: isOne ? "too-few-posts" : "few-creators" }],
  };
}
