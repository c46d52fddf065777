import type { Concave } from "./concave-bound.js";
import type { Grouping } from "./grouping.js";

/**
 * The most that a choice of parts of creators can reach where audiences share at least as much as independent ones would:
 * those of a group in a population of 1 / within, those of different groups in one of 1 / across.
 *
 * A creator who comes after others finds of its audience what they leave, the share 1 − within · r of each of its own
 * group. With the mass w = −log(1 − within · r) / within, all is an integral over the mass of all who have come: of
 * exp(−within · own − across' · others), where across' is small enough that no creator leaves more to other groups than
 * it says. `netReach`'s estimate is an average over all orders, and the best order lets the masses of all groups grow side
 * by side, until the smaller ones are used up. That is concave in the masses.
 */
export function dense(
  order: readonly number[],
  reaches: readonly number[],
  { within, across, groups }: Grouping,
): Concave {
  const masses = new Float64Array(reaches.length);
  let least = 1;
  for (const each of order) {
    const reach = reaches[each] as number;
    if (reach === 0) continue;
    masses[each] = -Math.log1p(-Math.min(within * reach, almostAll)) / within;
    if (across > 0) least = Math.min(least, -Math.log1p(-across * reach) / across / (masses[each] as number));
  }
  const others = across * least;
  const own = within - others;
  return (parts) => {
    const totals = new Map<number, number>();
    for (const each of order) {
      const group = groups[each] as number;
      totals.set(group, (totals.get(group) ?? 0) + (masses[each] as number) * (parts[each] as number));
    }
    const sorted = [...totals].sort(([, a], [, b]) => a - b);
    // From level to level of mass: as long as it lasts, all groups that are not used up grow.
    let [level, mass, value] = [0, 0, 0];
    const ends: { readonly group: number; readonly shrunk: number; readonly rate: number }[] = [];
    const left = (): number => Math.exp(-own * level - others * mass);
    sorted.forEach(([group, total], i) => {
      const growing = sorted.length - i;
      const before = left();
      mass += growing * (total - level);
      level = total;
      const used = (before - left()) / (own + others * growing);
      value += growing * used;
      ends.push({ group, shrunk: own * used, rate: left() });
    });
    // What more of each group would add: all that follows its level, and beyond the last what no group reduces any more.
    const worth = new Map<number, number>();
    let sum = left();
    for (const { group, shrunk } of ends.reverse()) {
      worth.set(group, sum);
      sum += shrunk;
    }
    const gradient = Float64Array.from(masses, (each, i) => each * (worth.get(groups[i] as number) ?? 0));
    return { value, gradient };
  };
}

/** An audience that is everybody leaves nothing, which has no logarithm. */
const almostAll = 1 - 1e-15;
