import { type CreatorOrPeer, testTierEffect } from "../../src/engagement/index.js";
import { distributions } from "../support/distributions.js";
import { random } from "../support/random.js";

/** How creators differ in a simulated world. */
export interface World {
  readonly title: string;
  /** The standard deviation of the log rate between creators, from the smallest (0) to the largest (1). */
  readonly between: (size: number) => number;
  /** How many posts of a creator are known. */
  readonly posts: (size: number, uniform: number) => number;
  /** The share of creators whose rate is 50 times too high or too low. */
  readonly wild: number;
  /** Where creators stand between 1,000 and a million followers, of a uniform number. */
  readonly sizes: (uniform: number) => number;
}

const even = (uniform: number): number => uniform;
const oneToTwelve = (_: number, uniform: number): number => 1 + Math.floor(12 * uniform);
const alike: World = { title: "creators alike", between: () => 0.8, posts: oneToTwelve, wild: 0, sizes: even };

export const worlds: readonly World[] = [
  alike,
  { ...alike, title: "1 post of the small, 12 of the large", posts: (size) => (size < 0.5 ? 1 : 12) },
  { ...alike, title: "small creators differ three times as much", between: (size) => 1.2 - 0.8 * size },
  {
    ...alike,
    title: "mostly small creators, which differ more",
    between: (size) => 1.2 - 0.8 * size,
    sizes: (u) => u ** 2,
  },
  { ...alike, title: "a tenth with wild rates", wild: 0.1 },
];

/** What a world shows at one number of creators. */
export interface Outcome {
  /** How often the interval holds the true slope. */
  readonly coverage: number;
  /** The share of runs with an interval wholly below 0 or above 0. */
  readonly found: number;
  /** The share of runs that say supported. */
  readonly supported: number;
  /** The share of runs that say inverted U. */
  readonly invertedU: number;
  /** The mean of the slope less the true slope. */
  readonly bias: number;
  /** The share of least-squares intervals that hold the true slope. */
  readonly leastSquares: number;
}

/** The true log rate at a size (log10 of followers), without its level. */
export type Truth = (log10: number) => number;
export const straight =
  (slope: number): Truth =>
  (log10) =>
    slope * Math.LN10 * log10;

/** Runs a world: creators with lognormal rates, lognormal posts of a coefficient of variation of about .45. */
export function simulate(
  world: World,
  creators: number,
  truth: Truth,
  slope: number,
  runs: number,
  seed: number,
): Outcome {
  const uniform = random(seed);
  const { normal } = distributions(uniform);
  const counts = { coverage: 0, found: 0, supported: 0, invertedU: 0, bias: 0, leastSquares: 0 };
  for (let run = 0; run < runs; run++) {
    const list = Array.from({ length: creators }, (): CreatorOrPeer => {
      const size = world.sizes(uniform());
      const log10 = 3 + 3 * size;
      const followers = Math.round(10 ** log10);
      const wild = uniform() < world.wild ? (uniform() < 0.5 ? 4 : -4) : 0;
      const level = -3.5 + truth(log10 - 4.5) + wild + world.between(size) * normal();
      const posts = world.posts(size, uniform());
      const rates = Array.from({ length: posts }, () => Math.exp(level + 0.43 * normal())).sort((a, b) => a - b);
      const middle = ((rates[(posts - 1) >> 1] as number) + (rates[posts >> 1] as number)) / 2;
      return { followers, rate: middle };
    });
    const effect = testTierEffect(list);
    const holds = ({ interval }: { readonly interval?: { low: number | null; high: number | null } | undefined }) =>
      (interval?.low ?? Number.NEGATIVE_INFINITY) <= slope && slope <= (interval?.high ?? Number.POSITIVE_INFINITY);
    if (holds(effect)) counts.coverage++;
    if (holds(effect.leastSquares)) counts.leastSquares++;
    if ((effect.interval?.low ?? 0) > 0 || (effect.interval?.high ?? 0) < 0) counts.found++;
    if (effect.verdict === "supported") counts.supported++;
    if (effect.invertedU === "supported") counts.invertedU++;
    counts.bias += (effect.value as number) - slope;
  }
  return {
    coverage: counts.coverage / runs,
    found: counts.found / runs,
    supported: counts.supported / runs,
    invertedU: counts.invertedU / runs,
    bias: counts.bias / runs,
    leastSquares: counts.leastSquares / runs,
  };
}
