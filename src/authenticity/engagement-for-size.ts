import { type Basis, formatBasis } from "../core/basis.js";
import type { Post } from "../core/creator.js";
import { parseBasis } from "../core/parse-basis.js";
import { postTotals } from "../posts/post-totals.js";
import { instagramEngagementPeers } from "../reference/instagram-engagement-peers.js";
import { median } from "../statistics/quantile.js";
import { compareAmongPeers, type PeerChoice } from "./compare-among-peers.js";
import { type EngagementSignal, unknownSignal } from "./engagement-signal.js";
import { tailsOfRate } from "./tails-among-peers.js";

/** The basis of the built-in peers. */
const usual: Basis = {
  interactions: ["likes", "comments"],
  weights: {},
  denominator: "followers",
  aggregate: "median",
};

/**
 * How the engagement of the middle post lies among accounts of the same size: likes and comments per follower, or the
 * basis of the caller's own peers, which must be a median.
 */
export function engagementForSize(posts: readonly Post[], choice: Omit<PeerChoice, "basis">): EngagementSignal {
  const parts = choice.own ? parseBasis(choice.own.basis) : usual;
  const { denominator: by, aggregate, interactions, weights, format } = parts;
  if (aggregate !== "median" || by === "day")
    return unknownSignal("engagement-for-size", "basis-mismatch", { value: null, n: 0, notes: [] });
  const { totals, exposures, notes } = postTotals(format ? posts.filter((post) => post?.format === format) : posts, {
    interactions,
    weights,
    by,
    followers: choice.followers,
  });
  // Where all posts share their denominator: the middle of whole numbers, divided once.
  const [first = 1] = exposures;
  const isShared = exposures.every((exposure) => exposure === first);
  const values = isShared ? totals : totals.map((total, index) => total / (exposures[index] as number));
  const rate = values.length ? median(values) / (isShared ? first : 1) : null;
  return compareAmongPeers(
    "engagement-for-size",
    { value: rate, n: values.length, notes },
    // The peers say what was seen, in whatever order they name the interactions.
    { ...choice, basis: choice.own?.basis ?? formatBasis(usual), builtIn: instagramEngagementPeers.median },
    tailsOfRate,
  );
}
