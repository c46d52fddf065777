import type { Known } from "../core/measure.js";
import type { UnknownReason } from "../core/reason.js";
import { normalProbability, normalQuantile } from "../statistics/normal.js";

/** A number that a play can draw: what it is for a standard normal variable, rising with it. */
export interface Uncertain {
  /** Nothing of it is drawn. */
  readonly isSure: boolean;
  /** What it is where the normal variable is z; at 0 it is the value. */
  readonly at: (z: number) => number;
}

/** A half of the distribution: lognormal where both ends are above 0, else normal. `z` is where the far end is reached. */
function half(value: number, end: number, z: number): (draw: number) => number {
  if (value > 0 && end > 0) {
    const slope = Math.abs(Math.log(end / value)) / z;
    return (draw) => value * Math.exp(slope * draw);
  }
  const slope = Math.abs(end - value) / z;
  return (draw) => value + slope * draw;
}

/** How the value of a number with an interval is to be read. */
export type ValueKind = "median" | "mean";

/**
 * A number with an interval as something to be drawn: its value is the middle, or the mean where that is said, and the ends
 * of its interval are where the interval says that they are. Each half is lognormal, or normal where an end is not above 0;
 * `floor` keeps counts at 0. Bounds that hold in any case (level 1) are drawn from evenly on either side. A text tells why
 * nothing can be drawn.
 */
export function uncertain(
  { value, interval }: Known,
  floor: number,
  kind: ValueKind = "median",
): Uncertain | UnknownReason {
  if (!interval) return { isSure: true, at: () => value };
  const { level, shape } = interval;
  const low = interval.low ?? floor;
  const high = interval.high ?? Number.POSITIVE_INFINITY;
  if (shape === "outside" || high === Number.POSITIVE_INFINITY || low === Number.NEGATIVE_INFINITY) return "unbounded";
  if (low === high) return { isSure: true, at: () => value };
  const reach = level < 1 ? normalQuantile((1 + level) / 2) : Number.POSITIVE_INFINITY;
  const middle = kind === "median" ? value : medianOf(value, low, high, reach);
  if (middle === undefined) return "no-such-mean";
  if (level === 1) {
    const even = (p: number): number =>
      p < 0.5 ? low + (middle - low) * 2 * p : middle + (high - middle) * (2 * p - 1);
    return { isSure: false, at: (z) => even(normalProbability(z)) };
  }
  const [below, above] = [half(middle, low, reach), half(middle, high, reach)];
  return { isSure: false, at: (z) => Math.max(z < 0 ? below(z) : above(z), floor) };
}

/** The mean of what is drawn around a middle. A floor, which cuts off a little of what is below, is not looked at. */
function meanOf(middle: number, low: number, high: number, reach: number): number {
  if (reach === Number.POSITIVE_INFINITY) return middle / 2 + (low + high) / 4;
  const part = (end: number, side: 1 | -1): number => {
    if (middle > 0 && end > 0) {
      const slope = Math.abs(Math.log(end / middle)) / reach;
      return middle * Math.exp(slope ** 2 / 2) * normalProbability(side * slope);
    }
    return middle / 2 + (side * Math.abs(end - middle)) / (reach * Math.sqrt(2 * Math.PI));
  };
  return part(low, -1) + part(high, 1);
}

/** Steps in which a middle is looked for, and halvings of the step that holds it. */
const steps = 200;
const halvings = 50;

/**
 * The middle between two ends with this mean; `undefined` where there is none. In very wide intervals two middles have it,
 * and the larger is taken, of which less is beyond the ends.
 */
function medianOf(mean: number, low: number, high: number, reach: number): number | undefined {
  const at = (part: number): number =>
    low > 0 ? low * Math.exp(part * Math.log(high / low)) : low + part * (high - low);
  const isAbove = (part: number): boolean => meanOf(at(part), low, high, reach) >= mean;
  if (!isAbove(1)) return undefined;
  let above = steps;
  while (above > 0 && isAbove((above - 1) / steps)) above--;
  if (above === 0) return undefined;
  let [from, to] = [(above - 1) / steps, above / steps];
  for (let i = 0; i < halvings; i++) {
    const middle = (from + to) / 2;
    if (isAbove(middle)) to = middle;
    else from = middle;
  }
  return at(to);
}
