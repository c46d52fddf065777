import type { Aggregate } from "../core/basis.js";
import { medianInterval } from "../statistics/order-statistic-interval.js";
import { median } from "../statistics/quantile.js";
import { ratioInterval, trimmedMeanInterval } from "../statistics/ratio-interval.js";
import { mean, trimmedMean } from "../statistics/trimmed-mean.js";

/** What posts were counted, side by side: interactions, and what each is divided by. */
export interface Counted {
  /** Interactions of each post. */
  readonly totals: readonly number[];
  /** What each is divided by. */
  readonly exposures: readonly number[];
}

/** One way of making one rate out of the rates of posts. */
interface Aggregation {
  /** The value. Integers are summed, or their median taken, before the one division, so that engines agree to the bit. */
  readonly value: (counted: Counted, trim: number) => number;
  /** The interval; `undefined` where the posts are too few for it. */
  readonly interval: (counted: Counted, trim: number, level: number) => readonly [number, number] | undefined;
  /** The interval's name. */
  readonly method: string;
}

/** The rate of each post. */
export const rates = ({ totals, exposures }: Counted): number[] =>
  totals.map((total, index) => total / (exposures[index] as number));

/** The exposure that all posts share, or `undefined` where they differ. */
export const shared = ({ exposures }: Counted): number | undefined =>
  exposures.every((exposure) => exposure === exposures[0]) ? exposures[0] : undefined;

/** The sum, exact for counts. */
export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const pooled: Aggregation = {
  value: ({ totals, exposures }) => sum(totals) / sum(exposures),
  interval: ({ totals, exposures }, _, level) => ratioInterval(totals, exposures, level),
  method: "ratio-log-t",
};

const statistic =
  (of: (values: readonly number[], trim: number) => number): Aggregation["value"] =>
  (counted, trim) => {
    const exposure = shared(counted);
    return exposure === undefined ? of(rates(counted), trim) : of(counted.totals, trim) / exposure;
  };

/** The ways of {@link Aggregate}, by name. */
export const aggregations: Readonly<Record<Aggregate, Aggregation>> = {
  median: {
    value: statistic(median),
    interval: (counted, _, level) => medianInterval(rates(counted), level),
    method: "hettmansperger-sheather",
  },
  mean: {
    // With one exposure for all, the mean of rates is the pooled rate, and that divides only once.
    value: (counted) => (shared(counted) === undefined ? mean(rates(counted)) : pooled.value(counted, 0)),
    interval: (counted, _, level) => ratioInterval(rates(counted), counted.totals.map(() => 1), level),
    method: pooled.method,
  },
  pooled,
  trimmed: {
    value: statistic(trimmedMean),
    interval: (counted, trim, level) => trimmedMeanInterval(rates(counted), trim, level),
    method: "tukey-mclaughlin-log-t",
  },
};

/** Whether the rates of all posts are the same, so that their spread says nothing. */
export function isEven(counted: Counted): boolean {
  return new Set(rates(counted)).size < 2;
}
