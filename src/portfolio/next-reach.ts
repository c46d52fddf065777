import { normalProbability } from "../statistics/normal.js";
import type { Bounds } from "../statistics/order-statistic-interval.js";
import { mean, sum } from "../statistics/trimmed-mean.js";

// What is not known of the variance is worked out as a sum over a grid and not drawn, so that no seed is needed. The grid
// is in standard deviations of the logarithm of the variance; it is wide and fine enough for 6 digits.
const lowest = -6;
const highest = 12;
const step = 0.5;
/** Halvings that find a quantile to 12 digits. */
const halvings = 45;
/** What weighs less than this share of the most likely variance changes no digit that matters. */
const negligible = 1e-12;

/** One of the normal distributions of which the logarithm of a total is a mixture. */
interface Part {
  readonly weight: number;
  readonly center: number;
  readonly deviation: number;
}

/** ln(1 + (exp(variance) − 1) · share): the variance of the logarithm of a sum of lognormal variables. */
function varianceOfSum(variance: number, share: number): number {
  // Beyond this, exp has no number, and the 1 no weight.
  return variance > 500 ? variance + Math.log(share) : Math.log1p(Math.expm1(variance) * share);
}

/** What was seen, from which the total to come is told. */
export interface Seen {
  /** The values on the logarithm, at least two and not all alike unless they vary within; less what explains them. */
  readonly logs: readonly number[];
  /** The variance on the logarithm by which each comes out different from what was seen of it. */
  readonly within: number;
  /** How many numbers were fitted to them: 1 for the mean, 2 with a slope. */
  readonly fitted: number;
  /** What the slope leaves open of the centre of those to come, in variances of one value; 0 without a slope. */
  readonly leverage: number;
}

/**
 * The total of lognormal variables of one kind, each times its weight, of which some were seen: Fenton's and Wilkinson's
 * lognormal distribution for the sum, mixed over what the values seen leave open of mean, slope and variance on the logarithm.
 */
function partsOf({ logs, within, fitted, leverage }: Seen, weights: readonly number[]): readonly Part[] {
  const degrees = logs.length - fitted;
  const center = mean(logs);
  const variance = sum(logs.map((log) => (log - center) ** 2)) / degrees;
  const total = sum(weights);
  // Each over the total first: squares of large counts lose their digits.
  const share = sum(weights.map((weight) => (weight / total) ** 2));
  const spread = Math.sqrt(2 / degrees);
  const parts: Part[] = [];
  for (let t = lowest; t <= highest; t += step) {
    // The scaled inverse chi-square distribution that a normal sample leaves for its variance.
    const weight = Math.exp((-degrees / 2) * (t * spread + Math.exp(-t * spread) - 1));
    if (weight < negligible) continue;
    const between = variance * Math.exp(t * spread);
    const ofSum = varianceOfSum(between + within, share);
    parts.push({
      weight,
      center: center + Math.log(total) + (between + within - ofSum) / 2,
      deviation: Math.sqrt(ofSum + between * (1 / logs.length + leverage)),
    });
  }
  return parts;
}

/** The value that the mixture stays below with a probability, on the logarithm. */
function mixtureQuantile(parts: readonly Part[], p: number): number {
  const all = sum(parts.map(({ weight }) => weight));
  let low = Math.min(...parts.map(({ center, deviation }) => center - 10 * deviation));
  let high = Math.max(...parts.map(({ center, deviation }) => center + 10 * deviation));
  for (let i = 0; i < halvings; i++) {
    const middle = (low + high) / 2;
    const below = sum(
      parts.map(({ weight, center, deviation }) => weight * normalProbability((middle - center) / deviation)),
    );
    if (below < p * all) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** What the next total will be, and between what it will lie. An end beyond all numbers is `null`. */
export function nextTotal(
  seen: Seen,
  weights: readonly number[],
  level: number,
): { readonly value: number; readonly low: number; readonly high: number | null } {
  const parts = partsOf(seen, weights);
  const at = (p: number): number => Math.exp(mixtureQuantile(parts, p));
  const [low, value, high] = [at((1 - level) / 2), at(0.5), at((1 + level) / 2)];
  return { value, low, high: high < Number.MAX_VALUE ? high : null };
}

/** The variance on the logarithm that an interval tells; of bounds that hold in any case, that of all being alike likely. */
export function varianceOnLog([low, high]: Bounds, reach: number): number {
  const width = Math.log(high / low);
  return reach === Number.POSITIVE_INFINITY ? width ** 2 / 12 : (width / (2 * reach)) ** 2;
}
