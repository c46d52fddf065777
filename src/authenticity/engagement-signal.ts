import type { Note } from "../core/note.js";
import type { UnknownReason } from "../core/reason.js";
import { unusualAmongPeers } from "../reference/engagement-signals.js";
import type { Tails } from "./tails-among-peers.js";

/** What is compared with peers. */
export type EngagementSignalName = "engagement-for-size" | "comments-to-likes" | "likes-to-views" | "evenness";

/** One comparison with peers. Signals, not accusations: each has innocent explanations too. */
export interface EngagementSignal {
  /** What is compared. */
  readonly signal: EngagementSignalName;
  /**
   * What was seen: the median rate, comments over likes, likes over views, or the standard deviation of the logarithm of
   * the posts' likes and comments. `null` where unknown.
   */
  readonly value: number | null;
  /** The share of peers who have less, 0 to 1; peers who are alike count half. */
  readonly rank: number | null;
  /**
   * How many ordinary accounts lie as far out, on either side: twice the smaller tail, peers who are alike counted in. At
   * least twice the smallest share that the peers can tell.
   */
  readonly p: number | null;
  /** The side of the peers' middle on which it lies. */
  readonly direction: "low" | "high" | null;
  /** Whether it is outside of what 95 % of peers show. */
  readonly unusual: boolean | null;
  /** Why it could not be compared; absent where it could. */
  readonly reason?: UnknownReason | undefined;
  /** What that means, in the same words for everyone. */
  readonly because: string;
  /** How many posts it rests on. */
  readonly n: number;
  /** What was left out, and the limits of the peers. */
  readonly notes: readonly Note[];
}

/** A value with what it rests on, before it is compared. */
export interface Seen {
  readonly value: number | null;
  readonly n: number;
  readonly notes: readonly Note[];
}

const ordinary = "within what nearly all peers show";
const notCompared = "not compared; the reason says why";

const unusual: Readonly<Record<EngagementSignalName, Readonly<Record<"low" | "high", string>>>> = {
  "engagement-for-size": {
    low: "fewer interactions than nearly all accounts of this size: consistent with followers who do not look, or were bought",
    high: "more interactions than nearly all accounts of this size: consistent with bought likes, pods or giveaways, and with an unusually fond audience",
  },
  "comments-to-likes": {
    low: "fewer comments for these likes than nearly all accounts of this size: consistent with bought likes, and with comments that were limited or removed",
    high: "more comments for these likes than nearly all accounts of this size: consistent with bought comments, pods or giveaways, and with a lively discussion",
  },
  "likes-to-views": {
    low: "fewer likes for these views than nearly all accounts of this size: consistent with bought or advertised views",
    high: "more likes for these views than nearly all accounts of this size: consistent with bought likes or pods, and with an unusually fond audience",
  },
  evenness: {
    low: "posts more alike than those of nearly all accounts: consistent with likes bought in equal portions, and with an unusually steady audience",
    high: "posts less alike than those of nearly all accounts: consistent with likes bought for some of them, boosts or giveaways, and with a post that went viral",
  },
};

/** A signal that could not be compared. */
export function unknownSignal(signal: EngagementSignalName, reason: UnknownReason, seen: Seen): EngagementSignal {
  return { signal, ...seen, rank: null, p: null, direction: null, unusual: null, reason, because: notCompared };
}

/** A signal from its tails among peers. */
export function comparedSignal(signal: EngagementSignalName, { lower, upper }: Tails, seen: Seen): EngagementSignal {
  const p = Math.min(2 * lower, 2 * upper, 1);
  const direction = lower <= upper ? "low" : "high";
  const isUnusual = p <= unusualAmongPeers.value;
  return {
    signal,
    ...seen,
    rank: (lower + 1 - upper) / 2,
    p,
    direction,
    unusual: isUnusual,
    because: isUnusual ? unusual[signal][direction] : ordinary,
  };
}
