import type { Post } from "../core/creator.js";
import type { Note } from "../core/note.js";
import { sum } from "../statistics/trimmed-mean.js";
import { compareAmongPeers, type PeerChoice } from "./compare-among-peers.js";
import { countedPosts, type PostCount } from "./counted-posts.js";
import type { EngagementSignal } from "./engagement-signal.js";
import { tailsOfCount } from "./tails-among-peers.js";

/**
 * How one count of an account's posts goes with another, all of the one over all of the other, among accounts of the
 * same size. Chance is counted in: see {@link tailsOfCount}.
 */
export function ratioSignal(
  signal: "comments-to-likes" | "likes-to-views",
  posts: readonly Post[],
  [above, below]: readonly [above: PostCount, below: PostCount],
  choice: Omit<PeerChoice, "basis">,
): EngagementSignal {
  const { counts, notes } = countedPosts(posts, [above, below]);
  const [counted, exposure] = counts.map(sum) as [number, number];
  const n = counts[0]?.length as number;
  const nothing: readonly Note[] = n > 0 && exposure === 0 ? [{ code: "zero-denominator", count: n }] : [];
  return compareAmongPeers(
    signal,
    { value: exposure > 0 ? counted / exposure : null, n, notes: [...nothing, ...notes] },
    { ...choice, basis: `${above}/${below}:pooled` },
    (_, quantiles, table) => tailsOfCount(counted, exposure, quantiles, table),
  );
}
