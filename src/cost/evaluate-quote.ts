import type { Deliverable, Money } from "../core/creator.js";
import { refuse, requireOneOf } from "../core/guard.js";
import type { Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { UnknownReason } from "../core/reason.js";
import { requireObject } from "../core/require-object.js";
import { requireTime, type Time } from "../core/time.js";
import type { ExchangeTable } from "../money/exchange-table.js";
import { countNotes } from "../posts/note-counter.js";
import { fewestQuotes } from "../reference/fewest-quotes.js";
import { requireLevel } from "../statistics/order-statistic-interval.js";
import { comparablePrices } from "./comparable-prices.js";
import { medianPrice, rankInterval, rankOf } from "./price-rank.js";
import { type QuoteUnit, type QuoteWithViews, readQuote, unitPriceOf, unitsOf } from "./read-quote.js";

/** How to compare quotes. */
export interface QuoteOptions {
  /** What a price is divided by: the `deliverables`, which is what happens where nothing is said, or the `views`. */
  readonly by?: Maybe<QuoteUnit>;
  /** `same`, which is what happens where nothing is said, leaves out quotes with other rights; `any` keeps them. */
  readonly rights?: Maybe<"same" | "any">;
  /** The moment at which the quote must stand; where not given, nothing is said of it. */
  readonly asOf?: Maybe<Time>;
  /** The rates at which prices in other currencies are exchanged; without it, such prices are refused. */
  readonly exchange?: Maybe<ExchangeTable>;
  /** The confidence level of the interval; 0.95 where not given. */
  readonly level?: Maybe<number>;
}

/** Where a quoted price stands, with what it buys. */
export type QuoteRank = Measure & {
  /** The price of one deliverable, or of a thousand views; `null` where it is unknown. */
  readonly unitPrice: Money | null;
  /** The same of the middle one of the comparable quotes; `null` where there is no rank. */
  readonly medianUnitPrice: Money | null;
  /** What the price buys. */
  readonly buys: {
    /** The deliverables; `null` where they are unknown. */
    readonly deliverables: readonly Deliverable[] | null;
    /** How many rights come with it; `null` where that is unknown. */
    readonly rights: number | null;
    /** The views that can be expected; `null` where they are unknown. */
    readonly expectedViews: number | null;
  };
};

const model: ModelId = "quote-rank@1";

/**
 * Where a quoted price stands among comparable ones: the share of comparable quotes that are cheaper for what they buy, 0
 * to 1; those of the very same price count half. 0.8 says that four in five ask less. Compared is the price of one
 * deliverable, or of a thousand expected views.
 *
 * Comparable are, of the quotes given, those with a price, with what it buys, and with the same rights (`rights: "any"` for
 * all); by deliverables, those with the same formats in the same proportion, since a story is no video. What was left out is
 * counted in notes. Fewer than 6 comparable quotes give no rank: not even the dearest of them could be told from a middling
 * one at 95 %.
 *
 * The interval is Wilson's, for quotes drawn from one market. Where the expected views of the quote carry an
 * interval, it holds their ends as well; those of the others are taken as they are.
 *
 * @param quote - what the creator asks
 * @param comparables - what others ask, in any order
 * @param options - what to compare by, rights, the moment, exchange rates
 * @returns the rank, 0 to 1, with `n` comparable quotes and what the price buys; unknown with `not-given` (no quote),
 * `missing-price`, `missing-deliverables`, `missing-denominator` or the reason of the views, `zero-denominator`,
 * `too-few-quotes`
 * @throws InvalidInputError `currency-mismatch` at `comparables[i].price.currency` without an exchange table, and codes for
 * impossible quotes and options, with path
 * @see Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference. JASA 22(158).
 * @example
 * import { evaluateQuote } from "influencer-scoring/cost";
 * const reels = (price, count) => ({
 *   price: { amount: price, currency: "EUR" }, deliverables: [{ format: "short-video", count }], rights: [],
 * });
 * const others = [reels("300", 1), reels("380", 1), reels("700", 2), reels("420", 1), reels("900", 2), reels("1500", 3)];
 * const { value, interval, unitPrice, medianUnitPrice } = evaluateQuote(reels("880", 2), others);
 * console.log(value.toFixed(2), interval.low.toFixed(2), interval.high.toFixed(2)); // => 0.67 0.30 0.90
 * console.log(unitPrice.amount, medianUnitPrice.amount); // => 440 400
 */
export function evaluateQuote(
  quote: Maybe<QuoteWithViews>,
  comparables: Maybe<readonly QuoteWithViews[]>,
  options: QuoteOptions = {},
): QuoteRank {
  requireObject(options, "options");
  const by = options.by ?? "deliverables";
  const rights = options.rights ?? "same";
  const level = options.level ?? 0.95;
  const exchange = options.exchange ?? undefined;
  requireOneOf(by, ["deliverables", "views"], "unknown-option", "by");
  requireOneOf(rights, ["same", "any"], "unknown-option", "rights");
  requireLevel(level);
  const asOf = options.asOf === null || options.asOf === undefined ? null : requireTime(options.asOf, "asOf");
  const others = comparables ?? [];
  if (!Array.isArray(others)) refuse("not-an-array", "comparables");
  const asked = readQuote(quote ?? {}, "quote");
  const read = others.map((other, index) => readQuote(other, `comparables[${index}]`));

  const { price, validUntil } = asked;
  const units = unitsOf(asked, by);
  const unitPrice = price && units.value ? unitPriceOf(price, units.value, by) : null;
  const [note, notes] = countNotes();
  if (asOf !== null && validUntil !== null && validUntil < asOf) note("expired-quote");
  const buys = {
    deliverables: asked.deliverables,
    rights: asked.rights?.size ?? null,
    expectedViews: asked.views.value,
  };
  const basis = by === "views" ? "price/1000 views:rank" : "price/deliverable:rank";
  const result = <T>(what: T, n: number, medianUnitPrice: Money | null = null) => ({
    ...what,
    n,
    basis,
    model,
    notes: [...units.notes, ...notes()],
    unitPrice,
    medianUnitPrice,
    buys,
  });
  const unknown = (reason: UnknownReason, n = 0): QuoteRank => result({ value: null, reason }, n);
  if (quote === null || quote === undefined) return unknown("not-given");
  if (!price) return unknown("missing-price");
  if (units.value === null) return unknown(units.reason);
  if (!unitPrice) return unknown("zero-denominator");

  const prices = comparablePrices({ asked, others: read, by, rights, currency: price.currency, exchange }, note);
  if (prices.length < fewestQuotes.value) return unknown("too-few-quotes", prices.length);
  const interval = rankInterval(prices, level, units, (count) => unitPriceOf(price, count, by));
  const value = rankOf(unitPrice, prices);
  return result({ value, ...(interval && { interval }) }, prices.length, medianPrice(prices));
}
