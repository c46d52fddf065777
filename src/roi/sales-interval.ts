import type { Money } from "../core/creator.js";
import { InvalidInputError } from "../core/error.js";
import { countProblem, refuse, requireOneOf } from "../core/guard.js";
import type { Interval, Maybe } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import { requireObject } from "../core/require-object.js";
import type { MoneyMeasure } from "../money/money.js";
import { multiplyMoney } from "../money/multiply-money.js";
import { fewestOrders, steadyOrders } from "../reference/order-thresholds.js";
import { quantile } from "../statistics/quantile.js";
import { takeLevel } from "../statistics/take-level.js";
import { sum } from "../statistics/trimmed-mean.js";
import { carried, notCarried } from "./carried.js";
import { drawsOf } from "./draws.js";
import { studentReach } from "./student-reach.js";
import { type Sales, type TakenSales, takeSales } from "./take-sales.js";
import { takeSeed } from "./take-seed.js";

/** How {@link salesInterval} works. */
export interface SalesOptions {
  /** `log`, where nothing is said, or `bootstrap`, which needs the orders and a seed. */
  readonly method?: Maybe<"log" | "bootstrap">;
  /** The seed of the bootstrap. */
  readonly seed?: Maybe<number>;
  /** How many resamples the bootstrap draws; 2000 where nothing is said. */
  readonly replicates?: Maybe<number>;
  /** The confidence level, between 0 and 1; 0.95 where nothing is said. */
  readonly level?: Maybe<number>;
}

const model: ModelId = "sales-interval@1";

/** By how much the true sum may be smaller and larger, as factors of the one seen. */
type Factors = readonly [low: number, high: number];

/**
 * The count of orders is Poisson's and their values vary, so the squared error of the sum's logarithm is near
 * (1 + variation²) / n; with n − 1 and Student's t it holds its level with few orders too.
 */
function logFactors(n: number, variation: number, level: number): Factors | undefined {
  const factor = Math.exp(studentReach(level, n - 1) * Math.sqrt((1 + variation ** 2) / (n - 1)));
  return factor < Number.POSITIVE_INFINITY ? [1 / factor, factor] : undefined;
}

/** Resamples in which the count of orders varies as well, by Poisson's distribution around the one seen. */
function bootstrapFactors(orders: readonly number[], options: SalesOptions, level: number): Factors {
  const replicates = options.replicates ?? 2000;
  refuse(countProblem(replicates) ?? (replicates === 0 || replicates > 1e7 ? "out-of-range" : undefined), "replicates");
  const draws = drawsOf(takeSeed(options.seed));
  const n = orders.length;
  const total = sum(orders);
  const sums = Array.from({ length: replicates }, () => {
    let drawn = 0;
    for (let left = draws.poisson(n); left > 0; left--) drawn += orders[Math.floor(draws.uniform() * n)] as number;
    return drawn / total;
  });
  const tail = (1 - level) / 2;
  return [quantile(sums, tail), quantile(sums, 1 - tail)];
}

/** The interval's factors, or the note that says why there are none. */
function factorsOf(sales: TakenSales, options: SalesOptions, level: number): Factors | Note["code"] {
  const { n, variation, orders } = sales;
  const isBootstrap = options.method === "bootstrap";
  if (isBootstrap && !orders) throw new InvalidInputError("missing", "orderContributions");
  if (n < fewestOrders.value) return "too-few-orders";
  if (variation === undefined) return orders ? "no-variation" : "missing-variation";
  if (isBootstrap) return bootstrapFactors(orders as readonly number[], options, level);
  return logFactors(n, variation, level) ?? "too-few-orders";
}

/**
 * What a campaign's orders left in all, with an interval for how much it would have been with the luck of another day: the
 * number of orders is random (Poisson), and so is what each is worth. The result is a measure that
 * {@link returnOnInvestment} and {@link adjustForCapture} take; {@link returnInterval} does the first at once.
 *
 * `log`: sum · exp(± t · √((1 + v²) / (n − 1))), with v the coefficient of variation of the orders and t of n − 1 degrees
 * of freedom. `bootstrap`: percentiles of resamples in which the number of orders varies too. With orders that vary by up to
 * their mean 95 % of the first are 95 to 98 % from 20 orders on, of the second 91 to 95 %. Orders that vary more are noted
 * `heavy-tailed`: the interval is then too narrow, since few samples hold the large orders that matter.
 *
 * Where the number of orders or what one leaves is a measure with an interval, that is carried beside the luck of the
 * orders, at the level at which all of it holds.
 *
 * @param sales - the orders, or their number, mean and variation
 * @param options - the method, the level, and for the bootstrap a seed
 * @returns the sum; without an interval, and with a note, for fewer than 3 orders (`too-few-orders`), nothing but orders
 * of 0 (`no-variation`) or an unknown variation (`missing-variation`); unknown with `not-given`, `missing-margin`,
 * `too-few-orders` (none is listed, so not even the currency is known), or the reason of a measure
 * @throws InvalidInputError `over-determined` at what is said beside a list of orders; `not-a-count` at `conversions`;
 * `missing` at `seed`, at `orderContributions` for a bootstrap without orders, and at an order
 * that is none; `negative`, `currency-mismatch` and so on at the orders; `unknown-option` at `method`; `out-of-range` at
 * `level`, `replicates`, `margin`; `media-value-is-no-revenue`
 * @see docs/returns.md
 * @example
 * import { salesInterval } from "influencer-scoring/roi";
 * const averageOrderValue = { amount: "60.00", currency: "EUR" };
 * const { value, interval } = salesInterval({ conversions: 50, averageOrderValue, margin: 0.4, variation: 0.5 });
 * console.log(value?.amount, Number(interval?.low?.amount).toFixed(0), Number(interval?.high?.amount).toFixed(0));
 * // => 1200.00 871 1654
 */
export function salesInterval(sales: Maybe<Sales>, options: SalesOptions = {}): MoneyMeasure {
  requireObject(options, "options");
  const level = takeLevel(options.level);
  requireOneOf(options.method ?? "log", ["log", "bootstrap"], "unknown-option", "method");
  const basis = "contribution";
  if (sales === null || sales === undefined) return { value: null, reason: "not-given", n: 0, basis, model, notes: [] };
  const taken = takeSales(sales);
  const { total, variation, reason, unsure, ends } = taken;
  const common = { n: Math.round(taken.n), basis, model };
  if (!total) return { value: null, reason, ...common, notes: taken.notes };
  const factors = factorsOf(taken, options, level);
  const { value: steady, source } = steadyOrders;
  const notes: Note[] = [...taken.notes];
  if ((variation ?? 0) > steady) notes.push({ code: "heavy-tailed", source });
  if (typeof factors === "string") {
    notes.push({ code: factors });
    if (unsure.some(({ interval }) => interval)) notes.push(notCarried());
    return { value: total, ...common, notes };
  }
  const method = options.method === "bootstrap" ? "poisson-bootstrap" : "log-t";
  const luck: Interval<unknown> = { low: null, high: null, shape: "between", level, method };
  const times = (end: Money | null, factor: number): Money | null => end && multiplyMoney(end, factor);
  const { interval, notes: more } = carried<Money>([{ interval: luck }, ...unsure], () => [
    times(ends[0], factors[0]),
    times(ends[1], factors[1]),
  ]);
  return { value: total, ...(interval && { interval }), ...common, notes: [...notes, ...more] };
}
