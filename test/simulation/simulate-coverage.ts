import type { Aggregate, Post } from "../../src/core/index.js";
import { engagementRate } from "../../src/engagement/index.js";
import { quantile } from "../../src/statistics/index.js";
import { distributions } from "../support/distributions.js";
import { random } from "../support/random.js";

/** A way in which posts come about. */
export interface Process {
  /** Distribution of the posts' true rates. */
  readonly rates: "lognormal" | "gamma";
  /** Their coefficient of variation. */
  readonly variation: number;
  /** Mean rate. */
  readonly rate: number;
  /** Mean of what each post is divided by. */
  readonly exposure: number;
  /** Coefficient of variation of that; 0 where it is the followers, the same for all posts. */
  readonly exposureVariation: number;
  /** Share of posts at eight times their rate. */
  readonly viral: number;
}

/** How an interval did. */
export interface Coverage {
  /** Share of the samples' intervals that held the truth, among samples that got one. */
  readonly coverage: number;
  /** Share of samples without an interval. */
  readonly without: number;
  /** Share of samples with the note `heavy-tailed`. */
  readonly heavyTailed: number;
  /** Mean error of the value, as a share of the truth. */
  readonly bias: number;
  /** Median width of the interval, as a share of the truth. */
  readonly width: number;
}

const viralFactor = 8;
const trim = 0.1;

function drawPost(draw: ReturnType<typeof distributions>, process: Process): Post {
  const { rates, variation, rate, exposure, exposureVariation, viral } = process;
  const reach = exposureVariation ? Math.max(1, Math.round(draw.lognormal(exposure, exposureVariation))) : exposure;
  const own = draw[rates](rate, variation) * (draw.uniform() < viral ? viralFactor : 1);
  return { reach, likes: draw.poisson(own * reach), comments: 0 };
}

/** What the aggregate of n posts estimates. Means are known; medians and trimmed means come from a million posts. */
function truth(process: Process, aggregate: Aggregate, n: number): number {
  if (aggregate === "mean" || aggregate === "pooled") return process.rate * (1 + process.viral * (viralFactor - 1));
  const draw = distributions(random(777));
  const rates = Float64Array.from({ length: 1_000_000 }, () => {
    const post = drawPost(draw, process);
    return (post.likes as number) / (post.reach as number);
  }).sort();
  if (aggregate === "median") return rates[rates.length / 2] as number;
  const cut = Math.floor((rates.length * Math.floor(n * trim)) / n);
  let sum = 0;
  for (let i = cut; i < rates.length - cut; i++) sum += rates[i] as number;
  return sum / (rates.length - 2 * cut);
}

/** Draws samples of n posts, and counts how often the interval of their engagement rate holds the truth. */
export function simulateCoverage(
  process: Process,
  aggregate: Aggregate,
  n: number,
  samples: number,
  seed = 1,
): Coverage {
  const draw = distributions(random(seed));
  const target = truth(process, aggregate, n);
  const widths: number[] = [];
  let [held, heavy, error] = [0, 0, 0];
  for (let sample = 0; sample < samples; sample++) {
    const posts = Array.from({ length: n }, () => drawPost(draw, process));
    const { value, interval, notes } = engagementRate(posts, { by: "reach", aggregate, trim });
    error += ((value as number) - target) / target;
    if (notes.some((note) => note.code === "heavy-tailed")) heavy++;
    if (!interval) continue;
    const [low, high] = [interval.low as number, interval.high as number];
    if (low <= target && target <= high) held++;
    widths.push((high - low) / target);
  }
  return {
    coverage: held / widths.length,
    without: 1 - widths.length / samples,
    heavyTailed: heavy / samples,
    bias: error / samples,
    width: widths.length ? quantile(widths, 0.5) : Number.NaN,
  };
}
