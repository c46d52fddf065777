import { normalQuantile } from "./normal.js";
import { studentTReach } from "./student-t.js";

/** What tells two trials to belong together: the same post, the same person. */
export type ClusterKey = string | number;

/** What trials belong to: clusters of one kind, or of two that cross. */
export interface Clusters {
  /** For each trial what it belongs to, as a whole number below the number of trials. */
  readonly by: readonly number[];
  /** How many trials each of them holds. */
  readonly sizes: readonly number[];
  /** For each trial what else it belongs to. */
  readonly and: readonly number[] | undefined;
  /** How many of the kind that there are fewer of, kinds with a single one not counted. */
  readonly fewest: number;
  /** The same, of those that are effectively there. */
  readonly effective: number;
  /** Whether nothing belongs together: each stands alone. */
  readonly isSingle: boolean;
}

/** By how much trials that belong together say less than so many independent ones. */
export interface DesignEffect {
  /** So many trials say as much as one independent trial would. */
  readonly effect: number;
  /** Student's quantile for the level, with the clusters less one as degrees of freedom. */
  readonly reach: number;
}

/** Where trials are independent. */
export const independent = (level: number): DesignEffect => ({
  effect: 1,
  reach: -normalQuantile((1 - level) / 2),
});

/** Numbers in place of keys, so that a pair of keys is a number as well, and how many trials each holds. */
function numbered(keys: readonly ClusterKey[]): readonly [numbers: number[], sizes: number[]] {
  const known = new Map<ClusterKey, number>();
  const sizes: number[] = [];
  const numbers = keys.map((key) => {
    const number = known.get(key);
    if (number === undefined) {
      known.set(key, sizes.length);
      return sizes.push(1) - 1;
    }
    sizes[number] = (sizes[number] as number) + 1;
    return number;
  });
  return [numbers, sizes];
}

/** As many clusters of equal size as say as much as these do: (Σ m)² / Σ m². A huge one hides what the others tell. */
export function effectiveCount(sizes: readonly number[]): number {
  let [total, squares] = [0, 0];
  for (const size of sizes) {
    total += size;
    squares += size * size;
  }
  return (total * total) / squares;
}

/** The clusters of trials by one key or two; `undefined` with fewer than two of the first kind. */
export function clustersOf(by: readonly ClusterKey[], and?: readonly ClusterKey[]): Clusters | undefined {
  const [first, sizes] = numbered(by);
  const count = sizes.length;
  if (count < 2) return undefined;
  const [second, others] = and ? numbered(and) : [undefined, []];
  const isSingle = count === by.length && (!second || others.length === by.length);
  const kinds = others.length < 2 ? [sizes] : [sizes, others];
  const fewest = Math.min(...kinds.map((kind) => kind.length));
  const effective = Math.min(...kinds.map(effectiveCount));
  return { by: first, sizes, and: second, fewest, effective, isSingle };
}

/** Σ (Σ e / (1 − m / n))² over clusters of m of n residuals e. With `plain` the divisor is left out. */
function squares(residuals: readonly number[], keys: readonly number[], clusters: number, plain = false): number {
  const n = residuals.length;
  const sums = new Array<number>(clusters).fill(0);
  const sizes = new Array<number>(clusters).fill(0);
  for (let i = 0; i < n; i++) {
    const key = keys[i] as number;
    sums[key] = (sums[key] as number) + (residuals[i] as number);
    sizes[key] = (sizes[key] as number) + 1;
  }
  let total = 0;
  for (let key = 0; key < clusters; key++) {
    const size = sizes[key] as number;
    // A single cluster holds everything, and its residuals sum to 0.
    if (size < n) total += (plain ? (sums[key] as number) : (sums[key] as number) / (1 - size / n)) ** 2;
  }
  return total;
}

/** How many clusters hold the outcome that fewer of them hold. */
function withRarerOutcome(outcomes: readonly boolean[], { by, sizes }: Clusters): number {
  const hits = new Array<number>(sizes.length).fill(0);
  for (let i = 0; i < by.length; i++) if (outcomes[i]) hits[by[i] as number] = (hits[by[i] as number] as number) + 1;
  let [holdingTrue, holdingFalse] = [0, 0];
  for (let key = 0; key < sizes.length; key++) {
    if ((hits[key] as number) > 0) holdingTrue++;
    if ((hits[key] as number) < (sizes[key] as number)) holdingFalse++;
  }
  return Math.min(holdingTrue, holdingFalse);
}

/**
 * The design effect of a share, or of what is made of residuals as a share is.
 *
 * @param outcomes - whether each trial succeeded
 * @param residuals - a number a trial, which sum to 0
 * @param variance - the variance of their sum, were all trials independent
 * @param isWeighed - whether clusters of unequal size count as fewer; a share is made of them by their size, a median hardly
 */
export function designEffect(
  outcomes: readonly boolean[],
  clusters: Clusters,
  level: number,
  residuals: readonly number[],
  variance: number,
  isWeighed = false,
): DesignEffect {
  const n = residuals.length;
  const { by, sizes, and, fewest, effective, isSingle } = clusters;
  if (isSingle) return independent(level);
  let spread = squares(residuals, by, sizes.length);
  if (and) {
    const across = squares(residuals, and, n);
    const [pairs, shares] = numbered(by.map((key, i) => key * n + (and[i] as number)));
    const shared = squares(residuals, pairs, shares.length, true);
    spread = Math.max(spread, across, spread + across - shared);
  }
  const rarer = withRarerOutcome(outcomes, clusters);
  const telling = isWeighed ? Math.min(rarer, effectiveCount(sizes)) : rarer;
  return leaningEffect(variance > 0 ? spread / variance : 1, sizes, telling, isWeighed ? effective : fewest, level);
}

/**
 * A design effect that was seen, at least 1, leaning to the largest one that is possible, that of clusters which are alike
 * throughout: Σ m² / n. That one counts as a single cluster, beside those that tell something. Where none does, it stands
 * alone; it is then no estimate, and needs no Student's t.
 *
 * @param informative - how many clusters tell something of the spread
 * @param clusters - how many there are, or are effectively
 */
export function leaningEffect(
  seen: number,
  sizes: readonly number[],
  informative: number,
  clusters: number,
  level: number,
): DesignEffect {
  const n = sizes.reduce((total, size) => total + size, 0);
  const most = sizes.reduce((total, size) => total + size * size, 0) / n;
  if (informative === 0) return { effect: most, reach: -normalQuantile((1 - level) / 2) };
  const least = Math.max(1, seen);
  const leaning = least ** (informative / (informative + 1)) * most ** (1 / (informative + 1));
  // Rounding must not take one of a whole number of clusters away.
  const degrees = Math.max(1, Math.floor(clusters + 1e-9) - 1);
  return { effect: Math.max(least, leaning), reach: studentTReach(level, degrees) };
}
