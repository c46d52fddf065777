import type { Aggregate } from "../core/basis.js";
import { ratioBounds, trimmedMeanBounds } from "../statistics/log-scale-bounds.js";
import { type Bounds, medianInterval } from "../statistics/order-statistic-interval.js";
import { median, sorted } from "../statistics/quantile.js";
import { sum } from "../statistics/trimmed-mean.js";

/** Posts that were counted, side by side, and how to make one rate of them. */
export interface Counted {
  /** Interactions of each post. */
  readonly totals: readonly number[];
  /** What each is divided by. */
  readonly exposures: readonly number[];
  /** The quotients. */
  readonly rates: readonly number[];
  /** How to make one rate. */
  readonly aggregate: Aggregate;
  /** How many posts are cut off at each end; 0 unless trimmed. */
  readonly cut: number;
}

/**
 * Makes one rate out of the rates of posts. Where all posts share one divisor, whole numbers are summed or ordered first
 * and divided once, so that every engine agrees to the bit.
 *
 * @param counted - the posts
 * @param days - over how many days, for a rate per day: that of a post times the posts of a day
 * @param published - how many posts were published on them; posts that hide their counts were published as well
 */
export function aggregateRates(counted: Counted, days: number | undefined, published: number): number {
  const { totals, exposures, rates, aggregate, cut } = counted;
  const n = totals.length;
  const perPost = (posts: number): number => (days ? (posts * days) / published : posts);
  if (aggregate === "pooled") return sum(totals) / perPost(sum(exposures));
  const first = exposures[0] as number;
  const isShared = exposures.every((exposure) => exposure === first);
  const values = isShared ? totals : rates;
  const divisor = isShared ? first : 1;
  if (aggregate === "median") return median(values) / perPost(divisor);
  const kept = sorted(values).slice(cut, n - cut);
  return sum(kept) / perPost(kept.length * divisor);
}

/** The interval of the rate per post, and its method; `undefined` where the posts are too few for it. */
export function aggregateInterval(
  { totals, exposures, rates, aggregate, cut }: Counted,
  level: number,
): readonly [bounds: Bounds | undefined, method: string] {
  if (aggregate === "pooled") return [ratioBounds(totals, exposures, level), "ratio-log-t"];
  return aggregate === "median"
    ? [medianInterval(rates, level), "order-statistics"]
    : [trimmedMeanBounds(rates, cut, level), "trimmed-log-t"];
}
