import { sum } from "../statistics/trimmed-mean.js";
import { withOneMore } from "./independent-reach.js";

/** What the roster loses when a creator leaves. */
export interface DepartureLoss {
  /** The share of the summed reach (of the followers, where no reach is known) that goes, 0 to 1. */
  readonly share: number;
  /** The share of the net reach that goes: less, since others reach some of the same people. `null` without a population. */
  readonly netShare: number | null;
}

/** What the departure of one creator costs. */
export interface Departure extends DepartureLoss {
  /** The position of the creator in the list given. */
  readonly index: number;
  /** The caller's own name for the creator, where there is one. */
  readonly id?: string;
}

/** What one departure costs. */
export interface Departures {
  /** Of what the shares are: `reach`, or `followers` where no reach is known. */
  readonly of: "reach" | "followers";
  /** Each creator's departure, in the order given. */
  readonly each: readonly Departure[];
  /** The costliest of them; `null` where nothing can be lost. */
  readonly worst: Departure | null;
  /** What a departure costs on average, each creator being as likely to leave; `null` where nothing can be lost. */
  readonly expected: DepartureLoss | null;
}

/** Somebody who can leave, with what goes then. */
interface Leaver {
  readonly index: number;
  readonly id: string | undefined;
  readonly size: number;
}

/**
 * For each part, what only it reaches: its share of the population times that which no other reaches, over the net reach of
 * all. Those before and those after are put together from both ends, so that nothing is divided by the part that leaves.
 */
function netShares(sizes: readonly number[], population: number): readonly number[] {
  const shares = sizes.map((size) => size / population);
  const after: number[] = new Array(sizes.length).fill(0);
  for (let i = sizes.length - 2; i >= 0; i--) after[i] = withOneMore(after[i + 1] as number, shares[i + 1] as number);
  let before = 0;
  const lost = shares.map((share, i) => {
    const alone = share * (1 - before) * (1 - (after[i] as number));
    before = withOneMore(before, share);
    return alone;
  });
  return lost.map((share) => share / before);
}

/** What each departure costs, the worst, and the average. */
export function departuresOf(
  leavers: readonly Leaver[],
  of: "reach" | "followers",
  population: number | undefined,
): Departures {
  const total = sum(leavers.map(({ size }) => size));
  if (!(total > 0)) return { of, each: [], worst: null, expected: null };
  const net =
    population === undefined
      ? undefined
      : netShares(
          leavers.map(({ size }) => size),
          population,
        );
  const each = leavers.map(({ index, id, size }, i): Departure => {
    const netShare = net ? (net[i] as number) : null;
    return { index, ...(id !== undefined && { id }), share: size / total, netShare };
  });
  const worst = each.reduce((most, departure) => (departure.share > most.share ? departure : most));
  const expected = {
    share: 1 / each.length,
    netShare: net ? sum(net) / net.length : null,
  };
  return { of, each, worst, expected };
}
