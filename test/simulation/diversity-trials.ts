/** How far estimates of diversity and fit are off, and how often their intervals hold the truth, on drawn samples. */
import type { Measure } from "../../src/core/index.js";
import { audienceFit } from "../../src/fit/index.js";
import { spreadOfPosts } from "../../src/fit/spread-of-posts.js";
import { type EntropyEstimator, entropy, entropyEstimators } from "../../src/statistics/index.js";
import { tallyUnits, type UnitCount } from "../../src/statistics/tally-units.js";
import { random } from "../support/random.js";

const sharesOf = (weights: readonly number[]): readonly number[] => {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
};

/** How posts spread over types: from alike to one that outweighs all, and with a long tail. */
export const spreads = {
  "3 alike": sharesOf([1, 1, 1]),
  "2: 85, 15 %": [0.85, 0.15],
  "3: 70, 20, 10 %": [0.7, 0.2, 0.1],
  "4: 90, 5, 3, 2 %": [0.9, 0.05, 0.03, 0.02],
  "6 alike": sharesOf(Array<number>(6).fill(1)),
  "6, each half the one before": sharesOf([32, 16, 8, 4, 2, 1]),
  "20 by Zipf": sharesOf(Array.from({ length: 20 }, (_, i) => 1 / (i + 1))),
  "20 alike": sharesOf(Array<number>(20).fill(1)),
} as const;

export type SpreadName = keyof typeof spreads;

const entropyOf = (p: readonly number[]): number => -p.reduce((sum, share) => sum + share * Math.log(share), 0);
const concentrationOf = (p: readonly number[]): number => p.reduce((sum, share) => sum + share * share, 0);

/** A function that draws one type. */
function drawer(p: readonly number[], uniform: () => number): () => number {
  return () => {
    let rest = uniform();
    const found = p.findIndex((share) => {
      rest -= share;
      return rest < 0;
    });
    return found < 0 ? p.length - 1 : found;
  };
}

/** How often each type is among so many draws. */
function drawCounts(types: number, n: number, draw: () => number): readonly number[] {
  const counts = new Float64Array(types);
  for (let k = 0; k < n; k++) {
    const type = draw();
    counts[type] = (counts[type] as number) + 1;
  }
  return [...counts];
}

/** Whether the interval of a measure holds a number, but for rounding. */
function holds({ interval }: Measure, truth: number): boolean {
  if (!interval) return false;
  return (interval.low as number) <= truth + 1e-12 && truth - 1e-12 <= (interval.high ?? Number.POSITIVE_INFINITY);
}

/** Mean error and root mean square error of each estimator of entropy, in nats. */
export function estimatorErrors(
  name: SpreadName,
  n: number,
  samples: number,
): Readonly<Record<EntropyEstimator, { readonly bias: number; readonly error: number }>> {
  const p = spreads[name];
  const draw = drawer(p, random(n + 1));
  const truth = entropyOf(p);
  const sums = entropyEstimators.map(() => ({ off: 0, squares: 0 }));
  for (let i = 0; i < samples; i++) {
    const counts = drawCounts(p.length, n, draw);
    entropyEstimators.forEach((estimator, j) => {
      const off = entropy(counts, { estimator }) - truth;
      const own = sums[j] as { off: number; squares: number };
      own.off += off;
      own.squares += off * off;
    });
  }
  return Object.fromEntries(
    sums.map(({ off, squares }, j) => [
      entropyEstimators[j],
      { bias: off / samples, error: Math.sqrt(squares / samples) },
    ]),
  ) as ReturnType<typeof estimatorErrors>;
}

/** How often intervals hold the truth, and how far the corrected entropy is off on average. */
export interface SpreadCoverage {
  readonly entropy: number;
  readonly concentration: number;
  readonly bias: number;
}

/** Of posts of one type each, or of a main topic and up to so many more. */
export function spreadCoverage(
  name: SpreadName,
  n: number,
  samples: number,
  more = 0,
  count: UnitCount = "split",
): SpreadCoverage {
  const p = spreads[name];
  const uniform = random(7 * n + more);
  const draw = drawer(p, uniform);
  const post = (): string[] => {
    const topics = new Set([String(draw())]);
    for (let k = Math.floor(uniform() * (more + 1)); k > 0; k--) topics.add(String(draw()));
    return [...topics];
  };
  const posts = (size: number) => tallyUnits(Array.from({ length: size }, post), count);
  // What posts of several topics come from has no formula: a large sample of them stands for it.
  const large = more > 0 ? posts(200_000) : undefined;
  const whole = large ? [...large.totals.values()].map((total) => total / large.mass) : p;
  const [truth, alike] = [entropyOf(whole), concentrationOf(whole)];
  const held = { entropy: 0, concentration: 0, off: 0 };
  const labels = { what: "types", model: "simulation@1", notes: [], reason: "no-posts" } as const;
  for (let i = 0; i < samples; i++) {
    const spread = spreadOfPosts(posts(n), 0.95, p.length, labels);
    if (holds(spread.entropy, truth)) held.entropy++;
    if (holds(spread.concentration, alike)) held.concentration++;
    held.off += (spread.entropy.value as number) - truth;
  }
  return {
    entropy: held.entropy / samples,
    concentration: held.concentration / samples,
    bias: held.off / samples,
  };
}

const falling = sharesOf([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);

/** How audiences differ from a target: the audience's true shares, and the target's. */
export const audienceCases = {
  "2 groups, as wanted": [
    [0.6, 0.4],
    [0.6, 0.4],
  ],
  "3 groups, far off": [
    [0.41, 0.07, 0.52],
    [0.7, 0.2, 0.1],
  ],
  "10 groups, near": [falling, sharesOf([9, 10, 7, 8, 5, 6, 3, 4, 1, 2])],
  "10 groups, as wanted": [falling, falling],
} as const satisfies Readonly<Record<string, readonly [readonly number[], readonly number[]]>>;

export type AudienceCase = keyof typeof audienceCases;

/** How often the intervals of an overlap, a divergence and a share in the target hold, and how wide the overlap's are. */
export function audienceCoverage(
  name: AudienceCase,
  size: number,
  samples: number,
): Readonly<Record<"overlap" | "divergence" | "inTarget" | "width", number>> {
  const [truth, target] = audienceCases[name];
  const draw = drawer(truth, random(size));
  const record = (values: readonly number[]) => Object.fromEntries(values.map((value, i) => [`g${i}`, value]));
  const wanted = record(target);
  // Only the first half of the groups is asked for, so that not everybody is in the target.
  const half = record(sharesOf(target.map((share, i) => (i < target.length / 2 ? share : 0))));
  const inOne = (shares: readonly number[], audienceSize?: number) => {
    const fit = audienceFit(record(shares), wanted, { audienceSize }).dimensions.audience;
    if (!fit) throw new Error("no fit");
    return { ...fit, inTarget: audienceFit(record(shares), half, { audienceSize }).inTarget };
  };
  const exact = inOne(truth);
  const held = { overlap: 0, divergence: 0, inTarget: 0, width: 0 };
  for (let i = 0; i < samples; i++) {
    const counts = drawCounts(truth.length, size, draw);
    const found = inOne(
      counts.map((count) => count / size),
      size,
    );
    for (const part of ["overlap", "divergence", "inTarget"] as const)
      if (holds(found[part], exact[part].value as number)) held[part]++;
    const { low, high } = found.overlap.interval ?? {};
    held.width += (high as number) - (low as number);
  }
  const { overlap, divergence, inTarget, width } = held;
  return {
    overlap: overlap / samples,
    divergence: divergence / samples,
    inTarget: inTarget / samples,
    width: width / samples,
  };
}
