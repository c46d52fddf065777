import { netReach, type Overlap } from "../../src/portfolio/index.js";
import { distributions } from "../support/distributions.js";
import { random } from "../support/random.js";

/**
 * How audiences come to overlap. Five interest groups, creators in turn; on average a creator shares a fifth of the audience
 * with another of the group and a fiftieth with one of another group.
 * - `groups`: everybody belongs to a group. A creator finds 85 % of the audience in its own, and people follow by chance.
 * - `pools`: 30 % come from a pool common to all groups, the rest from one of the group, by chance.
 * - `independent`: no groups.
 * - `half-pools`: half of each audience is nobody else's, the other half comes from smaller pools.
 * - `cores`: 18 % of each audience are the first of the group's list and 2 % the first of a common list, so that smaller
 *   audiences hold no part of the core that larger ones do not; the rest is nobody else's.
 * - `pair by pair`: audiences begin apart. One pair after another, some of the one audience take the place of some of the
 *   other, until the two share a fifth or a fiftieth of the smaller.
 * - `activity`: as `groups`, and people are active unevenly: lognormal with sigma .7. Who follows one follows others.
 */
export type World = "groups" | "pools" | "independent" | "half-pools" | "cores" | "pair by pair" | "activity";

export const worlds: readonly World[] = [
  "groups",
  "pools",
  "independent",
  "half-pools",
  "cores",
  "pair by pair",
  "activity",
];

/** Deviation of the logarithm of how active people are, in the world of that name. */
const unevenness = 0.7;

const groups = 5;
const median = 20_000;
/** Mean of a lognormal with this median and sigma 1. */
const mean = median * Math.exp(0.5);

/** Audiences as bits, one for each person. */
export interface Audiences {
  readonly reaches: readonly number[];
  readonly overlaps: readonly Overlap[];
  readonly population: number;
  readonly exact: number;
  /** The average share of an audience that another of the group reaches, and that one of another group does. */
  readonly within: number;
  readonly across: number;
}

/** The share of a part of the people of which a creator holds so many. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

/** Where each creator's audience comes from, as parts of the population. */
function partsOf(world: World, sizes: readonly number[], unit: number): { parts: Part[][]; population: number } {
  const groupOf = (i: number) => i % groups;
  if (world === "groups" || world === "activity") {
    // Uneven activity makes people meet more often, and more people even that out.
    const room = world === "activity" ? Math.exp(unevenness ** 2) : 1;
    const pool = Math.round((18.2 * room * unit) / groups);
    const population = groups * pool;
    const parts = sizes.map((size, i) => {
      const from = groupOf(i) * pool;
      const other = (0.15 * size) / (population - pool);
      return [
        { from: 0, to: from, share: other },
        { from, to: from + pool, share: (0.85 * size) / pool },
        { from: from + pool, to: population, share: other },
      ];
    });
    return { parts, population };
  }
  if (world === "independent") {
    const population = Math.round(20 * unit);
    return { parts: sizes.map((size) => [{ from: 0, to: population, share: size / population }]), population };
  }
  if (world === "pair by pair") {
    let from = 0;
    const parts = sizes.map((size) => {
      const part = { from, to: from + Math.round(size), share: 1 };
      from = part.to;
      return [part];
    });
    return { parts, population: from };
  }
  // A common pool first, then one for each group, then what is nobody else's.
  const isCore = world === "cores";
  const most = Math.max(...sizes);
  const [common, special] = world === "pools" ? [0.3, 0.7] : isCore ? [0.02, 0.18] : [0.15, 0.35];
  const commonPool = Math.ceil(isCore ? common * most : (common ** 2 * unit) / 0.02);
  const pool = Math.ceil(isCore ? special * most : (special ** 2 * unit) / 0.18);
  let next = commonPool + groups * pool;
  const parts = sizes.map((size, i) => {
    const from = commonPool + groupOf(i) * pool;
    const [some, own] = [common * size, special * size].map(Math.round) as [number, number];
    const alone = { from: next, to: next + Math.max(0, Math.round(size) - some - own), share: 1 };
    next = alone.to;
    return isCore
      ? [{ from: 0, to: some, share: 1 }, { from, to: from + own, share: 1 }, alone]
      : [{ from: 0, to: commonPool, share: some / commonPool }, { from, to: from + pool, share: own / pool }, alone];
  });
  return { parts, population: next };
}

const bitsOf = (word: number): number => {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/** Puts some of each audience in the place of some of each other, one pair after another. */
function sharePairByPair(
  sets: readonly Uint32Array[],
  parts: readonly (readonly [Part])[],
  uniform: () => number,
): void {
  const members = parts.map(([{ from, to }]) => Array.from({ length: to - from }, (_, k) => from + k));
  const holds = (set: Uint32Array, person: number): boolean =>
    ((set[person >>> 5] as number) & (1 << (person & 31))) !== 0;
  const flip = (set: Uint32Array, person: number): void => {
    set[person >>> 5] = (set[person >>> 5] as number) ^ (1 << (person & 31));
  };
  members.forEach((one, i) => {
    for (let j = 0; j < i; j++) {
      const other = members[j] as number[];
      const [mine, theirs] = [sets[i] as Uint32Array, sets[j] as Uint32Array];
      const wanted = (i % groups === j % groups ? 0.2 : 0.02) * Math.min(one.length, other.length);
      let shared = one.filter((person) => holds(theirs, person)).length;
      for (let tries = 0; shared < wanted && tries < 20 * wanted; tries++) {
        const give = other[Math.floor(uniform() * other.length)] as number;
        const place = Math.floor(uniform() * one.length);
        const lose = one[place] as number;
        if (holds(mine, give) || holds(theirs, lose)) continue;
        flip(mine, lose);
        flip(mine, give);
        one[place] = give;
        shared++;
      }
    }
  });
}

/** Audiences of so many creators, with what is known of them pair by pair and what they reach together. */
export function simulateAudiences(world: World, count: number, seed: number, scale = 1): Audiences {
  const uniform = random(seed);
  const { normal } = distributions(uniform);
  const sizes = Array.from({ length: count }, () => scale * median * Math.exp(normal()));
  const { parts, population } = partsOf(world, sizes, scale * mean);
  const words = Math.ceil(population / 32);
  const activity =
    world === "activity"
      ? Float64Array.from({ length: population }, () => Math.exp(unevenness * normal() - unevenness ** 2 / 2))
      : undefined;
  const sets = parts.map((some) => {
    const set = new Uint32Array(words);
    for (const { from, to, share } of some)
      for (let person = from; person < to; person++)
        if (share >= 1 || uniform() < share * (activity?.[person] ?? 1))
          set[person >>> 5] = (set[person >>> 5] as number) | (1 << (person & 31));
    return set;
  });
  if (world === "pair by pair") sharePairByPair(sets, parts as unknown as readonly (readonly [Part])[], uniform);
  const sizeOf = (set: Uint32Array, other = set): number => {
    let size = 0;
    for (let k = 0; k < words; k++) size += bitsOf((set[k] as number) & (other[k] as number));
    return size;
  };
  const reaches = sets.map((set) => sizeOf(set));
  const all = new Uint32Array(words);
  for (const set of sets) for (let k = 0; k < words; k++) all[k] = (all[k] as number) | (set[k] as number);
  const overlaps: Overlap[] = [];
  const shares: [number[], number[]] = [[], []];
  for (let i = 0; i < count; i++)
    for (let j = 0; j < i; j++) {
      const overlap = sizeOf(sets[i] as Uint32Array, sets[j]);
      overlaps.push({ between: [i, j], overlap });
      for (const each of [i, j]) shares[i % groups === j % groups ? 0 : 1].push(overlap / (reaches[each] as number));
    }
  const [within, across] = shares.map((some) => some.reduce((sum, each) => sum + each, 0) / some.length);
  return { reaches, overlaps, population, exact: sizeOf(all), within: within ?? 0, across: across ?? 0 };
}

/** Other ways to estimate, which the docs compare. */
export const estimators = {
  sum: ({ reaches }: Audiences) => total(reaches),
  independent: ({ reaches, population }: Audiences) => netReach(reaches, { population }).value as number,
  "two-way inclusion-exclusion": (given: Audiences) => total(given.reaches) - pairs(given),
  Agostini: (given: Audiences) => total(given.reaches) ** 2 / (total(given.reaches) + 1.125 * pairs(given)),
  "lower bound": ({ reaches, overlaps }: Audiences) => netReach(reaches, { overlaps }).bounds.low,
  "upper bound": ({ reaches, overlaps }: Audiences) => netReach(reaches, { overlaps }).bounds.high as number,
  pairwise: ({ reaches, overlaps }: Audiences) => netReach(reaches, { overlaps }).value as number,
} as const;

const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);
const pairs = ({ overlaps }: Audiences): number => total(overlaps.map(({ overlap }) => overlap as number));
