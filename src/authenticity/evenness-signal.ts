import type { Post } from "../core/creator.js";
import { amountProblem, refuse } from "../core/guard.js";
import type { Maybe } from "../core/measure.js";
import type { Note } from "../core/note.js";
import type { Platform } from "../core/platform.js";
import { instagramPostSpread } from "../reference/instagram-post-spread.js";
import type { PostSpread } from "../reference/post-spread.js";
import { sorted } from "../statistics/quantile.js";
import { mean, sum } from "../statistics/trimmed-mean.js";
import { varianceRatioProbability } from "../statistics/variance-ratio.js";
import { whyNothing } from "./compare-among-peers.js";
import { countedPosts } from "./counted-posts.js";
import { comparedSignal, type EngagementSignal, unknownSignal } from "./engagement-signal.js";

/**
 * How much the posts of an account differ, among accounts with as many posts: the standard deviation of
 * ln(likes + comments + ½). Posts that lie close in time differ less than posts months apart, and it is open which these
 * are. So each tail is told by the peers that make it larger: too even beside posts of a few weeks, too uneven beside
 * posts of whenever.
 */
export function evennessSignal(
  posts: readonly Post[],
  { platform, own }: { readonly platform: Platform; readonly own: Maybe<PostSpread> },
): EngagementSignal {
  const signal = "evenness";
  if (own) guardSpread(own);
  const { counts, notes } = countedPosts(posts, ["likes", "comments"]);
  const [likes, comments] = counts as [readonly number[], readonly number[]];
  // Sorted, so that the order of the posts moves no digit.
  const totals = sorted(likes.map((count, i) => count + (comments[i] as number)));
  const n = totals.length;
  const nothing = { value: null, n, notes };
  const spread = own ?? instagramPostSpread;
  if (n === 0) return unknownSignal(signal, whyNothing(notes), nothing);
  if (sum(totals) === 0) return unknownSignal(signal, "zero-rate", nothing);
  if (n < spread.fewestPosts) return unknownSignal(signal, "too-few-posts", nothing);

  const logs = totals.map((total) => Math.log(total + 0.5));
  const average = mean(logs);
  const variance = sum(logs.map((log) => (log - average) ** 2)) / (n - 1);
  const seen = { value: Math.sqrt(variance), n, notes };
  if (spread.platform !== platform) return unknownSignal(signal, "no-benchmark", seen);
  const degrees = Math.min(n, spread.mostPosts) - 1;
  const below = (middle: number): number => varianceRatioProbability(variance / middle, degrees, spread.degrees);
  const limits: readonly Note[] = own ? [] : [{ code: "benchmark-limits", source: spread.source }];
  return comparedSignal(
    signal,
    {
      lower: Math.max(below(spread.close), spread.resolution),
      upper: Math.max(1 - below(spread.all), spread.resolution),
    },
    { ...seen, notes: [...notes, ...limits] },
  );
}

/** A tail takes as many steps; with so many degrees accounts no longer differ. */
const mostDegrees = 1e6;

/** Refuses a spread that cannot be one. */
function guardSpread({ close, all, degrees, fewestPosts, mostPosts, resolution }: PostSpread): void {
  const possible =
    [close, all].every((middle) => !amountProblem(middle) && middle > 0) &&
    Number.isSafeInteger(degrees / 2) &&
    degrees > 0 &&
    degrees <= mostDegrees &&
    [fewestPosts, mostPosts].every((posts) => Number.isSafeInteger(posts) && posts >= 2) &&
    !amountProblem(resolution) &&
    resolution <= 0.5;
  refuse(possible ? undefined : "invalid-peers", "peers.evenness");
}
