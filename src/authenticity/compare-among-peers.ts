import { countProblem, refuse } from "../core/guard.js";
import type { Maybe } from "../core/measure.js";
import type { Note } from "../core/note.js";
import type { PeerTable } from "../core/peer-table.js";
import type { Platform } from "../core/platform.js";
import type { UnknownReason } from "../core/reason.js";
import { guardPeerTable, peerQuantiles } from "../peers/percentile-rank.js";
import {
  comparedSignal,
  type EngagementSignal,
  type EngagementSignalName,
  type Seen,
  unknownSignal,
} from "./engagement-signal.js";
import type { Tails } from "./tails-among-peers.js";

/** Whom to compare with. */
export interface PeerChoice {
  readonly platform: Platform;
  /** The size of the account. */
  readonly followers: Maybe<number>;
  /** What the peers must have been measured on. */
  readonly basis: string;
  /** Peers of the caller's own. */
  readonly own: Maybe<PeerTable>;
  /** The peers of the library. */
  readonly builtIn?: PeerTable;
}

/** Compares what was seen with peers of the same size, by their quantiles there. */
export function compareAmongPeers(
  signal: EngagementSignalName,
  seen: Seen,
  { platform, followers, basis, own, builtIn }: PeerChoice,
  tailsAmong: (value: number, quantiles: readonly number[], table: PeerTable) => Tails,
): EngagementSignal {
  if (own) guardOwnPeers(own);
  if (seen.value === null) return unknownSignal(signal, whyNothing(seen.notes), seen);
  const table = own ?? builtIn;
  if (table?.platform !== platform) return unknownSignal(signal, "no-benchmark", seen);
  if (table.basis !== basis) return unknownSignal(signal, "basis-mismatch", seen);
  if (followers === null || followers === undefined) return unknownSignal(signal, "missing-followers", seen);
  const limits: readonly Note[] = own ? [] : [{ code: "benchmark-limits", source: table.source }];
  const compared = { ...seen, notes: [...seen.notes, ...limits] };
  const quantiles = peerQuantiles(table, followers);
  if (!quantiles) return unknownSignal(signal, "outside-benchmark", compared);
  return comparedSignal(signal, tailsAmong(seen.value, quantiles, table), compared);
}

/** Refuses peers that are not complete, or do not say how many they rest on. */
function guardOwnPeers(table: PeerTable): void {
  guardPeerTable(table);
  refuse(countProblem(table.neighbours) && "invalid-peers", "peers");
}

/** Why there was nothing to see: most posts lacked this. */
export function whyNothing(notes: readonly Note[]): UnknownReason {
  const [most] = notes
    .filter((note) => /^(missing|zero)/.test(note.code))
    .sort((a, b) => (b.count as number) - (a.count as number));
  return (most?.code ?? "no-posts") as UnknownReason;
}
