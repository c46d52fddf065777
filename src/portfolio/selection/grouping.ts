/** Groups of creators, with what any two of them share at least, on some measure of sharing. */
export interface Grouping {
  /** Any two of one group share at least this. */
  readonly within: number;
  /** Any two of different groups share at least this, which is not more than `within`. */
  readonly across: number;
  /** The group of each creator, as a number below the number of creators. */
  readonly groups: readonly number[];
}

/** How much two creators share. */
export type Sharing = (a: number, b: number) => number;

/** Rounding must not tear apart a group of equal shares. */
const slack = 1e-9;

/**
 * Groups in which any two share at least `least`. Each in turn, in the order given, joins the first group that it can.
 */
export function groupsAt(sharing: Sharing, order: readonly number[], least: number): number[] {
  const groups: number[] = [];
  const members: number[][] = [];
  for (const each of order) {
    const joins = members.findIndex((group) => group.every((other) => sharing(each, other) >= least * (1 - slack)));
    if (joins < 0) members.push([each]);
    else members[joins]?.push(each);
    groups[each] = joins < 0 ? members.length - 1 : joins;
  }
  return groups;
}

/** Groups with the least that is shared within and across them; `most` where there is nobody to share with. */
export function groupingOf(
  sharing: Sharing,
  order: readonly number[],
  groups: readonly number[],
  most: number,
): Grouping {
  let [within, across] = [most, most];
  order.forEach((a, i) => {
    for (let j = 0; j < i; j++) {
      const b = order[j] as number;
      if (groups[a] === groups[b]) within = Math.min(within, sharing(a, b));
      else across = Math.min(across, sharing(a, b));
    }
  });
  return { within, across: Math.min(within, across), groups };
}

/** What all pairs share, what most do, and what few do, by an even sample of pairs. */
export function levelsOf(sharing: Sharing, order: readonly number[]): number[] {
  const pairs = (order.length * (order.length - 1)) / 2;
  const stride = Math.max(1, Math.floor(pairs / mostPairs));
  const shares: number[] = [];
  for (let k = 0; k < pairs; k += stride) {
    // The k-th pair of the triangle.
    const i = Math.floor((1 + Math.sqrt(1 + 8 * k)) / 2);
    shares.push(sharing(order[i] as number, order[k - (i * (i - 1)) / 2] as number));
  }
  shares.sort((a, b) => a - b);
  return [...new Set(parts.map((part) => shares[Math.floor(part * (shares.length - 1))] as number))];
}

const mostPairs = 20_000;
const parts = [0, 0.25, 0.5, 0.75, 0.85, 0.9, 0.95, 0.98];
