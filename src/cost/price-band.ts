import { carryInterval } from "../core/carry-interval.js";
import { pathKey } from "../core/checks.js";
import type { Money } from "../core/creator.js";
import { countOf } from "../core/given.js";
import { amountProblem, refuse } from "../core/guard.js";
import type { Interval, Known, Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { UnknownReason } from "../core/reason.js";
import { addMoney } from "../money/add-money.js";
import { compareMoney } from "../money/compare-money.js";
import { amountOf } from "../money/given-money.js";
import { guardMoney } from "../money/guard-money.js";
import type { MoneyMeasure } from "../money/money.js";
import { divideMoney, multiplyMoney } from "../money/multiply-money.js";

/** A range of costs per mille; a published price per thousand impressions is one. */
export interface CostPerMilleRange {
  /** The lower end, a decimal string or a number. */
  readonly low: string | number;
  /** The upper end; unknown where the range is open. */
  readonly high: Maybe<string | number>;
  /** The currency of both. */
  readonly currency: string;
  /** What the price is for, where that is said; only `1000 impressions` can be taken. */
  readonly per?: string | undefined;
  /** Where the range comes from. */
  readonly source?: string | undefined;
}

/** From what a price follows. */
export interface PriceBandInput {
  /** How many views, or impressions, can be expected; `expectedViews` makes such a measure. */
  readonly expectedViews: Maybe<number> | Measure;
  /** What a thousand of them cost. */
  readonly costPerMille: Maybe<CostPerMilleRange>;
  /** Factors for what comes with it, by name, such as `{ "usage-rights": 1.3 }`; they are multiplied. */
  readonly multipliers?: Maybe<Readonly<Record<string, number>>>;
}

const model: ModelId = "price-band@1";
const method = "price-range";

/**
 * The band in which a fair price lies, from the views that can be expected and a range of costs per mille:
 * views / 1000 · cost per mille · multipliers. The value is the middle of the band, the interval its ends. Exact where 34
 * significant digits are enough.
 *
 * Nobody measured what is fair: the range is the caller's, or a published one taken by name, and so are the factors for usage
 * rights, exclusivity or whitelisting, which publishers put anywhere between a tenth and four times the price. Where the
 * views carry an interval, the band is the widest that both leave, at the level of the views; without, its level is 1, and
 * says no more than that the range was taken.
 *
 * @param input - the views, the range, and the factors
 * @returns the band, in the currency of the range; unknown with the reason of the views, `missing-denominator` (no views),
 * `missing-price` (no range, or one that is open)
 * @throws InvalidInputError `out-of-range` at `costPerMille.high` below the lower end and at a multiplier of 0,
 * `unknown-option` at `costPerMille.per` for prices of something else, and codes for impossible amounts and counts
 * @see docs/cost.md
 * @example
 * import { priceBand } from "influencer-scoring/cost";
 * const costPerMille = { low: "10", high: "25", currency: "EUR" };
 * const { value, interval } = priceBand({ expectedViews: 12_000, costPerMille, multipliers: { "usage-rights": 1.5 } });
 * console.log(interval.low.amount, value.amount, interval.high.amount, value.currency); // => 180 315 450 EUR
 */
export function priceBand(input: PriceBandInput): MoneyMeasure {
  if (typeof input !== "object" || input === null) refuse("not-an-object", "");
  const { costPerMille } = input;
  const views = countOf(input.expectedViews, "expectedViews");
  const factors = factorsOf(input.multipliers);
  const range = costPerMille === null || costPerMille === undefined ? undefined : rangeOf(costPerMille);
  const basis = [`${views.basis || "views"}*cost/1000`, ...factors.map(() => "multiplier")].join("*");
  const source = costPerMille?.source;
  const notes = [...views.notes, { code: method, ...(isSourceId(source) && { source }) } as const];
  const common = { n: views.n, basis, model, notes };
  const unknown = (reason: UnknownReason): MoneyMeasure => ({ value: null, reason, ...common });
  if (views.value === null) return unknown(views.reason);
  if (!range) return unknown("missing-price");

  const price = (mille: Money, count: number): Money =>
    divideMoney(
      [count, ...factors].reduce((product, factor) => multiplyMoney(product, factor), mille),
      1000,
    );
  const band = carryInterval<number, Money, Money>(
    views,
    range,
    ({ low: fewest }, { low }) => low && price(low, fewest ?? 0),
    ({ high: most }, { high }) => high && (most === null ? null : price(high, most)),
  );
  const interval: Interval<Money> | undefined = band && { ...band, method };
  return { value: price(range.value, views.value), ...(interval && { interval }), ...common };
}

/** Whether a source looks like an id; what else a caller writes there is text that may be anything, and stays out. */
const isSourceId = (source: unknown): source is string =>
  typeof source === "string" && /^[a-z][a-z0-9-]{0,39}$/.test(source);

/** The factors, which must be above 0. */
function factorsOf(multipliers: PriceBandInput["multipliers"]): readonly number[] {
  const given = multipliers ?? {};
  if (typeof given !== "object" || Array.isArray(given)) refuse("not-an-object", "multipliers");
  return Object.entries(given).map(([name, factor]) => {
    refuse(amountProblem(factor) ?? (factor === 0 ? "out-of-range" : undefined), `multipliers${pathKey(name)}`);
    return factor;
  });
}

/** The range as a number between its ends, or `undefined` where it is open. */
function rangeOf(range: CostPerMilleRange): Known<Money> | undefined {
  if (typeof range !== "object") refuse("not-an-object", "costPerMille");
  const { currency } = range;
  guardMoney({ amount: "0", currency }, "costPerMille");
  if ((range.per ?? "1000 impressions") !== "1000 impressions") refuse("unknown-option", "costPerMille.per");
  const low = amountOf(range.low, currency, "costPerMille.low");
  if (range.high === null || range.high === undefined) return undefined;
  const high = amountOf(range.high, currency, "costPerMille.high");
  if (compareMoney(low, high) > 0) refuse("out-of-range", "costPerMille.high");
  const interval = { low, high, shape: "between", level: 1, method } as const;
  return { value: divideMoney(addMoney(low, high), 2), interval, n: 1, basis: "", model, notes: [] };
}
