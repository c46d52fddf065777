import type { Draws } from "./draws.js";
import type { Law } from "./laws.js";

/** Something that is not sure, and how much of the uncertainty is its own. */
export interface Driver {
  /** Which input. `chance`, how many convert, and `orders`, what they leave, are luck that no research lessens. */
  readonly input: "chance" | "orders" | "conversions" | "contributionPerConversion" | "captureRate" | "leaked" | "cost";
  /** Its share of the variance, 0 to 1. */
  readonly share: number;
}

/** What the orders of a play are multiplied with. */
export interface Factor {
  /** What it comes from. */
  readonly input: Driver["input"];
  /** What it is where it is sure. */
  readonly value: number;
  /** How it is drawn where it is not. */
  readonly draw: Law | undefined;
}

/** What the plays are made of: the expected conversions, how they and their orders vary, and what they are multiplied with. */
export interface Plan {
  readonly conversions: number;
  readonly conversionsVariation: number;
  readonly orderVariation: number;
  readonly factors: readonly Factor[];
}

/** What came of the plays. */
interface Played {
  readonly quantile: (p: number) => number;
  readonly mean: number;
  /** How many plays end above 0. */
  readonly profits: number;
  readonly drivers: readonly Driver[];
}

/** A gamma variable by its mean and coefficient of variation. */
function around(draws: Draws, center: number, variation: number): number {
  // A variation below the last digit of the mean changes nothing.
  return variation < Number.EPSILON || center === 0
    ? center
    : (draws.gamma(variation ** -2) * center) / variation ** -2;
}

/** A mean and the sum of squares around it, of numbers that come one by one (Welford). */
interface Moments {
  count: number;
  mean: number;
  squares: number;
}

function add(moments: Moments, value: number): void {
  const distance = value - moments.mean;
  moments.count++;
  moments.mean += distance / moments.count;
  moments.squares += distance * (value - moments.mean);
}

/** Plays a campaign so many times; `undefined` where a return is beyond all numbers. */
export function playMany(plan: Plan, draws: Draws, count: number): Played | undefined {
  const { conversions, conversionsVariation, orderVariation, factors } = plan;
  const sure = factors.reduce((all, { value, draw }) => (draw ? all : all * value), 1);
  const unsure = factors.flatMap(({ draw, ...rest }) =>
    draw ? [{ ...rest, draw, moments: { count: 0, mean: 0, squares: 0 } }] : [],
  );
  const values = new Float64Array(count);
  let total = 0;
  let profits = 0;
  for (let play = 0; play < count; play++) {
    const orders = draws.poisson(around(draws, conversions, conversionsVariation));
    // Orders that are gamma variables of one kind sum to another, so that a million cost no more than one.
    let value = sure * (orders === 0 ? 0 : around(draws, orders, orderVariation / Math.sqrt(orders)));
    for (const { draw, moments } of unsure) {
      const drawn = draw(draws);
      add(moments, drawn);
      value *= drawn;
    }
    value -= 1;
    values[play] = value;
    total += value;
    if (value > 0) profits++;
  }
  if (!Number.isFinite(total)) return undefined;
  values.sort();
  const drawn = unsure.map(({ input, moments }) => ({ input, variance: moments.squares / count }));
  return {
    quantile: (p) => quantileOf(values, p),
    mean: total / count,
    profits,
    drivers: driversOf(plan, new Map(drawn.map(({ input, variance }) => [input, variance]))),
  };
}

/** The quantile of type 7 of numbers in order, without copying them. */
function quantileOf(ordered: Float64Array, p: number): number {
  const position = (ordered.length - 1) * p;
  const index = Math.floor(position);
  const low = ordered[index] as number;
  return low + ((ordered[index + 1] ?? low) - low) * (position - index);
}

/** Larger variances are all the same: by far the largest. */
const mostVariance = 1e300;

/** The variance that each input would leave by itself, the others at their value; all of them in the same unit. */
function driversOf(plan: Plan, variances: ReadonlyMap<Driver["input"], number>): readonly Driver[] {
  const { conversions, conversionsVariation, orderVariation, factors } = plan;
  const nothing = factors.filter(({ value }) => value === 0);
  // Beside what is nothing, nothing else matters; what is nothing by itself may vary all the same.
  const luck =
    nothing.length > 0
      ? []
      : [
          { input: "conversions" as const, variance: (conversions * conversionsVariation) ** 2 },
          { input: "chance" as const, variance: conversions },
          { input: "orders" as const, variance: conversions * orderVariation ** 2 },
        ];
  const drawn = factors
    .filter((factor) => nothing.every((each) => each === factor))
    .map(({ input, value }) => ({
      input,
      variance: ((variances.get(input) ?? 0) / (value || 1) ** 2) * conversions ** 2,
    }));
  const all = [...luck, ...drawn]
    .map(({ input, variance }) => ({ input, variance: Math.min(variance, mostVariance) }))
    .filter(({ variance }) => variance > 0);
  const total = all.reduce((sum, { variance }) => sum + variance, 0);
  return all.map(({ input, variance }) => ({ input, share: variance / total })).sort((a, b) => b.share - a.share);
}
