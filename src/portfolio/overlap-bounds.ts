import { grossReach, largestReach } from "./independent-reach.js";

/** What two audiences share at least: what a population has no room for side by side. */
export function leastOverlap(one: number, two: number, population: number | null): number {
  return population === null ? 0 : Math.max(0, one + two - population);
}

/**
 * The most that audiences can reach together, by the bound of Hunter and Worsley: the sum less the heaviest tree that
 * joins all audiences by their overlaps (Prim's way, which takes the square of their number).
 */
export function spanningTreeBound(reaches: readonly number[], table: Float64Array): number {
  const size = reaches.length;
  const strongest = new Float64Array(size);
  const isJoined = new Uint8Array(size);
  const links: number[] = [];
  for (let joined = 0, last = 0; joined < size; joined++) {
    isJoined[last] = 1;
    let next = -1;
    for (let i = 0; i < size; i++) {
      if (isJoined[i]) continue;
      const overlap = table[last * size + i] as number;
      if (overlap > (strongest[i] as number)) strongest[i] = overlap;
      if (next < 0 || (strongest[i] as number) > (strongest[next] as number)) next = i;
    }
    if (next < 0) break;
    links.push(strongest[next] as number);
    last = next;
  }
  return grossReach(reaches) - grossReach(links);
}

/** The two audiences that reach most together. */
export function bestPairBound(reaches: readonly number[], table: Float64Array): number {
  const size = reaches.length;
  let most = largestReach(reaches);
  for (let i = 0; i < size; i++)
    for (let j = 0; j < i; j++) {
      const pair = (reaches[i] as number) + (reaches[j] as number) - (table[i * size + j] as number);
      if (pair > most) most = pair;
    }
  return most;
}

/**
 * The least that audiences can reach together, by the bound of Kuai, Alajaji and Takahara, which is never below that of
 * Dawson and Sankoff: those reached by a creator are reached by so many on average, and fewest are reached in all where
 * everybody is as near to that average as whole numbers allow.
 */
export function evenContactsBound(reaches: readonly number[], table: Float64Array): number {
  const size = reaches.length;
  const parts = reaches.map((reach, i) => {
    if (reach === 0) return 0;
    let shared = 0;
    for (let j = 0; j < size; j++) shared += table[i * size + j] as number;
    const average = shared / reach;
    const fewer = Math.max(1, Math.floor(average));
    const above = average - fewer;
    return reach * ((1 - above) / fewer + above / (fewer + 1));
  });
  return grossReach(parts);
}

/**
 * The least that audiences can reach together, by the bound of Gallot and Kounias: (Σ wᵢaᵢ)² / Σ wᵢwⱼdᵢⱼ, which holds for
 * any weights (Cauchy and Schwarz) and is largest where the weights solve D·w = a. They are sought by conjugate
 * gradients; where overlaps are only known to be at most those of the table, `isUpper`, weights must not be below 0.
 *
 * @returns the bound, or `null` where no audiences can have such a table: some weighted count of them would have a square
 * below 0 on average
 */
export function quadraticBound(reaches: readonly number[], table: Float64Array, isUpper: boolean): number | null {
  const size = reaches.length;
  const root = reaches.map((reach) => Math.sqrt(reach));
  // Each audience over the root of its reach, so that all are alike to the search.
  const times = (weights: Float64Array): Float64Array => {
    const result = new Float64Array(size);
    for (let i = 0; i < size; i++) {
      if (root[i] === 0) continue;
      let total = 0;
      for (let j = 0; j < size; j++)
        if (root[j] !== 0) total += ((table[i * size + j] as number) / (root[j] as number)) * (weights[j] as number);
      result[i] = total / (root[i] as number);
    }
    return result;
  };
  let weights = new Float64Array(size);
  const left = Float64Array.from(root);
  const way = Float64Array.from(root);
  let rest = dot(left, left);
  for (let step = 0; step < mostSteps && rest > precision * dot(root, root); step++) {
    const image = times(way);
    const bend = dot(way, image);
    if (!isUpper && bend < -slack * dot(way, way)) return null;
    if (bend <= precision * dot(way, way)) break;
    const length = rest / bend;
    for (let i = 0; i < size; i++) {
      weights[i] = (weights[i] as number) + length * (way[i] as number);
      left[i] = (left[i] as number) - length * (image[i] as number);
    }
    const before = rest;
    rest = dot(left, left);
    for (let i = 0; i < size; i++) way[i] = (left[i] as number) + (rest / before) * (way[i] as number);
  }
  if (isUpper) weights = weights.map((weight) => Math.max(weight, 0));
  const square = dot(weights, times(weights));
  return square > 0 ? dot(weights, root) ** 2 / square : 0;
}

/** The search for weights ends here; any weights give a bound that holds. */
const mostSteps = 60;
/** A square below 0 by less than this is taken for rounding in the table, and not for a contradiction. */
const slack = 1e-9;
/** What the last digits of a sum of many parts may be off by. */
export const precision = 1e-12;

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

/**
 * Whether three audiences have overlaps that no three can have: those of one with both others leave it no room. One of the
 * two must then hold more than half of it, which spares looking at most threes. An unknown overlap (NaN) fits anything.
 */
export function hasImpossibleTriple(reaches: readonly number[], table: Float64Array): boolean {
  const size = reaches.length;
  for (let i = 0; i < size; i++) {
    const reach = reaches[i] as number;
    for (let j = 0; j < size; j++) {
      const shared = table[i * size + j] as number;
      if (j === i || !(2 * shared > reach)) continue;
      const room = reach * (1 + precision) - shared;
      for (let k = 0; k < size; k++)
        if (k !== i && k !== j && (table[i * size + k] as number) > room + (table[j * size + k] as number)) return true;
    }
  }
  return false;
}
