import type { Concave, Tangent } from "./concave-bound.js";
import type { Grouping } from "./grouping.js";

/**
 * The most that a choice of parts of creators can reach, and how that changes with each part.
 *
 * Cut all audiences into layers as thin as wished, the largest being in all of them: in a layer all audiences are
 * equal, and two share the same part of each layer that both are in. Cut so, a product of shares averages to no less
 * than the product of the averages (Chebyshev), and `netReach`'s estimate is an average over all orders in which the
 * creators can come. So it is at most the sum, over the layers, of what their creators add in the best order: the k-th
 * to come adds (1 − across)^k · γ^a of the layer, where a before it are of its own group and γ = (1 − within) / (1 −
 * across). The best order takes the groups in turns: all first members, then all second ones. Turns that are filled in
 * part make it concave.
 *
 * @param order - the creators, the largest reach first
 */
export function layered(order: readonly number[], reaches: readonly number[], shares: Grouping): Concave {
  return (parts) => tangentAt(order, reaches, shares, parts);
}

function tangentAt(
  order: readonly number[],
  reaches: readonly number[],
  { within, across, groups }: Grouping,
  parts: Float64Array,
): Tangent {
  const rest = 1 - across;
  const factor = rest > 0 ? (1 - within) / rest : 0;
  // What the k-th to come leaves to itself beside those of other groups, and the sums of that.
  const slopes = powers(rest, order.length + 1);
  const areas = runningSums(slopes);
  const counts = new Float64Array(reaches.length);
  const turnOf = (group: number): number => Math.floor(counts[group] as number);
  const turns: number[] = [];
  const layers: { readonly drop: number; readonly turnBefore: number; readonly worth: Float64Array }[] = [];
  let value = 0;
  for (let i = 0; i < order.length; i++) {
    const each = order[i] as number;
    const group = groups[each] as number;
    const turnBefore = turnOf(group);
    const part = parts[each] as number;
    // A part fills what is left of one turn, and the rest goes into the next.
    const first = Math.min(part, turnBefore + 1 - (counts[group] as number));
    if (part > 0) turns[turnBefore] = (turns[turnBefore] ?? 0) + first;
    if (part > first) turns[turnBefore + 1] = (turns[turnBefore + 1] ?? 0) + part - first;
    counts[group] = (counts[group] as number) + part;
    const drop = (reaches[each] as number) - (reaches[order[i + 1] as number] ?? 0);
    const worth = new Float64Array(turns.length + 2);
    if (drop > 0) value += drop * fillTurns(turns, factor, slopes, areas, worth);
    layers.push({ drop, turnBefore, worth });
  }

  // From the thinnest layer up, what more of each turn would add to all layers below: each group stands in one turn.
  const gradient = new Float64Array(reaches.length);
  const below = new Float64Array(turns.length + 2);
  const at = order.map((each) => turnOf(groups[each] as number));
  const groupTurn = new Map(order.map((each, i) => [groups[each] as number, at[i] as number]));
  const entered = new Map<number, number>();
  const earned = new Map<number, number>();
  for (let i = order.length - 1; i >= 0; i--) {
    const each = order[i] as number;
    const group = groups[each] as number;
    const { drop, turnBefore, worth } = layers[i] as (typeof layers)[number];
    // Beyond the turns of this layer, a further turn is worth what its last is, times the factor each.
    let last = 0;
    for (let turn = 0; drop > 0 && turn < below.length; turn++) {
      last = turn < worth.length ? (worth[turn] as number) : last * factor;
      below[turn] = (below[turn] as number) + drop * last;
    }
    const turn = groupTurn.get(group) as number;
    const sum = (earned.get(group) ?? 0) + (below[turn] as number) - (entered.get(group) ?? 0);
    gradient[each] = sum;
    if (turnBefore === turn) continue;
    earned.set(group, sum);
    groupTurn.set(group, turnBefore);
    entered.set(group, below[turnBefore] as number);
  }
  return { value, gradient };
}

/**
 * What turns add that follow each other, each of them filled to some amount: Σ (γ^a − γ^(a+1)) · A(M), where M is
 * filled up to turn a and A(M) the sum of the slopes up to there. Writes what more of each turn would add.
 */
function fillTurns(
  turns: readonly number[],
  factor: number,
  slopes: Float64Array,
  areas: Float64Array,
  worth: Float64Array,
): number {
  let filled = 0;
  let weight = 1;
  let value = 0;
  const last = worth.length - 1;
  for (let turn = 0; turn <= last; turn++) {
    filled += turns[turn] ?? 0;
    const place = Math.min(Math.floor(filled), slopes.length - 1);
    const slope = slopes[place] as number;
    const area = (areas[place] as number) + slope * (filled - place);
    const share = turn < last ? weight * (1 - factor) : weight;
    value += share * area;
    worth[turn] = share * slope;
    weight *= factor;
  }
  for (let turn = last - 1; turn >= 0; turn--) worth[turn] = (worth[turn] as number) + (worth[turn + 1] as number);
  return value;
}

function powers(base: number, count: number): Float64Array {
  const all = new Float64Array(count).fill(1);
  for (let i = 1; i < count; i++) all[i] = (all[i - 1] as number) * base;
  return all;
}

function runningSums(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) sums[i + 1] = (sums[i] as number) + (values[i] as number);
  return sums;
}
