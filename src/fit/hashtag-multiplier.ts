import type { Interval, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import type { UnknownReason } from "../core/reason.js";
import { normalQuantile } from "../statistics/normal.js";
import { scoreBounds } from "../statistics/wilson-interval.js";
import type { TaggedPost } from "./tagged-posts.js";

/** Posts with a hashtag, by side. */
export interface HashtagCounts {
  /** Those by the audience. */
  readonly audience: readonly TaggedPost[];
  /** How many by creators. */
  readonly creatorPosts: number;
  /** How many more there may be, of the audience and of creators: they hide their hashtags. */
  readonly hidden: readonly [audience: number, creators: number];
  /** Remarks on those. */
  readonly notes: readonly Note[];
}

/**
 * The bounds of the ratio of two counts that may have come out otherwise (Poisson), by Wilson's interval for the share
 * of one in both; open above where there may be no post by a creator. Who posts once, posts again: the audience's posts
 * count as so many fewer as their authors repeat themselves.
 */
function ratioBounds(
  { audience, creatorPosts, hidden: [mayBeAudience, mayBeCreator] }: HashtagCounts,
  level: number,
): readonly [number, number | null] {
  const perAuthor = new Map<string | number, number>();
  audience.forEach(({ author }, index) => {
    perAuthor.set(author ?? index, (perAuthor.get(author ?? index) ?? 0) + 1);
  });
  const squares = [...perAuthor.values()].reduce((total, count) => total + count * count, 0);
  const effect = audience.length > 0 ? squares / audience.length : 1;
  const z = -normalQuantile((1 - level) / 2);
  const bound = (audiencePosts: number, creators: number, end: 0 | 1): number => {
    const own = audiencePosts / effect;
    const share = scoreBounds(own, own + creators, z)[end];
    return (effect * Math.max(share, 0)) / (1 - share);
  };
  const low = bound(audience.length, creatorPosts + mayBeCreator, 0);
  return [low, creatorPosts > 0 ? bound(audience.length + mayBeAudience, creatorPosts, 1) : null];
}

/**
 * Posts by the audience for each post by a creator, and the share of posts that creators published, which is
 * 1 / (1 + that ratio).
 *
 * @param reason - why neither is known, if so
 */
export function multiplierOf(
  counts: HashtagCounts,
  level: number,
  model: ModelId,
  reason: UnknownReason | undefined,
): { readonly userGeneratedMultiplier: Measure; readonly creatorShare: Measure } {
  const { audience, creatorPosts, notes } = counts;
  const n = audience.length + creatorPosts;
  const ratio = { n, basis: "audience posts/creator posts", model, notes };
  const share = { n, basis: "creator posts/tagged posts", model, notes };
  const why = reason ?? (n === 0 ? "zero-denominator" : undefined);
  if (why)
    return {
      userGeneratedMultiplier: { value: null, reason: why, ...ratio },
      creatorShare: { value: null, reason: why, ...share },
    };
  const [low, high] = ratioBounds(counts, level);
  const interval = { shape: "between", level, method: "poisson-wilson" } as const;
  const ends: Interval = { low: high === null ? 0 : 1 / (1 + high), high: 1 / (1 + low), ...interval };
  return {
    userGeneratedMultiplier:
      creatorPosts > 0
        ? { value: audience.length / creatorPosts, interval: { low, high, ...interval }, ...ratio }
        : { value: null, reason: "zero-denominator", ...ratio },
    creatorShare: { value: creatorPosts / n, interval: ends, ...share },
  };
}
