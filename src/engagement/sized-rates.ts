import { formatBasis } from "../core/basis.js";
import type { Creator } from "../core/creator.js";
import { InvalidInputError, isInvalidInputError } from "../core/error.js";
import { isMeasure } from "../core/given.js";
import { amountProblem, countProblem, refuse } from "../core/guard.js";
import type { Maybe, Measure } from "../core/measure.js";
import type { Note, NoteCode } from "../core/note.js";
import { parseBasis } from "../core/parse-basis.js";
import { listOf, requireObject } from "../core/require-object.js";
import type { EngagementOptions } from "./engagement-options.js";
import { engagementRate } from "./engagement-rate.js";
import type { EngagementPeer } from "./measure-engagement-peers.js";

/** A creator with posts, or one of whom only followers and rate are known. */
export type CreatorOrPeer = EngagementPeer | Pick<Creator, "followers" | "posts">;

/** What rates to compare, and how. */
export interface TierEffectOptions extends Omit<EngagementOptions, "by" | "followers" | "interval"> {
  /** What the interactions are divided by; followers where nothing is said. */
  readonly by?: EngagementOptions["by"] | undefined;
  /** Followers at which the smaller creators end and the larger begin; the median where nothing is said. */
  readonly splitAt?: Maybe<number>;
  /** Confidence level of the intervals; 0.95 where nothing is said. */
  readonly level?: Maybe<number>;
}

/** The size and the rate of a creator of whom both are known and above 0. */
export interface SizedRate {
  readonly followers: number;
  readonly logFollowers: number;
  readonly logRate: number;
}

const usualBasis = "likes+comments/followers:median";

/** The rate of a creator, from its posts or as given. */
function rateOf(creator: CreatorOrPeer, options: TierEffectOptions, path: string): Maybe<number> | Measure {
  const { rate } = creator as EngagementPeer;
  const { posts, followers } = creator as Pick<Creator, "followers" | "posts">;
  if (rate !== null && rate !== undefined) {
    const value = isMeasure(rate) ? rate.value : rate;
    if (value !== null) refuse(amountProblem(value), `${path}.rate`);
    return rate;
  }
  if (posts === null || posts === undefined) return null;
  const { splitAt, level, ...asked } = options;
  const list = listOf(posts, `${path}.posts`);
  try {
    return engagementRate(list, { ...asked, by: asked.by ?? "followers", followers, interval: false });
  } catch (error) {
    // Of a thousand creators, the error says which.
    if (isInvalidInputError(error) && error.path.startsWith("posts"))
      throw new InvalidInputError(error.code, `${path}.${error.path}`);
    throw error;
  }
}

/** The sizes and rates of creators, on one basis, with notes of those who were left out. */
export function sizedRates(
  creators: readonly Maybe<CreatorOrPeer>[],
  options: TierEffectOptions,
): { readonly sized: readonly SizedRate[]; readonly basis: string; readonly notes: readonly Note[] } {
  const left = new Map<NoteCode, number>();
  let basis: string | undefined;
  const sized = Array.from(listOf(creators, "creators")).flatMap((creator, i): SizedRate[] => {
    const path = `creators[${i}]`;
    const leave = (code: NoteCode): [] => {
      left.set(code, (left.get(code) ?? 0) + 1);
      return [];
    };
    if (creator === null || creator === undefined) return leave("creators-without-rate");
    requireObject(creator, path);
    const { followers } = creator;
    if (followers !== null && followers !== undefined) refuse(countProblem(followers), `${path}.followers`);
    const rate = rateOf(creator, options, path);
    if (isMeasure(rate)) {
      const own = formatBasis(parseBasis(rate.basis));
      basis ??= own;
      if (own !== basis) refuse("basis-conflict", `${path}.rate`);
    }
    const value = isMeasure(rate) ? rate.value : rate;
    if (!followers) return leave("creators-without-followers");
    if (value === null || value === undefined) return leave("creators-without-rate");
    if (value === 0) return leave("creators-with-zero-rate");
    return [{ followers, logFollowers: Math.log(followers), logRate: Math.log(value) }];
  });
  const notes = [...left].map(([code, count]): Note => ({ code, count }));
  const { splitAt } = options;
  if (splitAt !== null && splitAt !== undefined)
    refuse(amountProblem(splitAt) ?? (splitAt === 0 ? "out-of-range" : undefined), "splitAt");
  return { sized, basis: basis ?? usualBasis, notes };
}
