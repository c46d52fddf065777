import type { Money } from "../core/creator.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import { requireObject } from "../core/require-object.js";
import { subtractMoney, sumMoney } from "../money/add-money.js";
import { compareMoney } from "../money/compare-money.js";
import type { MoneyInput } from "../money/given-money.js";
import type { MoneyMeasure } from "../money/money.js";
import { type Carried, carried } from "./carried.js";
import { endsOf, requireCurrency, type TakenMoney, takeMoney } from "./take-money.js";

/**
 * What a campaign's sales brought and took; the `results` of a `Campaign` are some of it. 0 may be written for nothing;
 * unknown is not 0.
 */
export interface ContributionParts {
  /** Sales at the price listed, before discounts, without sales tax. */
  readonly revenue?: MoneyInput;
  /** What the goods cost that were sold. */
  readonly costOfGoods?: MoneyInput | 0;
  /** What was paid back, such as for orders that were returned. */
  readonly refunds?: MoneyInput | 0;
  /** What customers paid less than listed, such as by the creator's code; 0 where revenue is already net of it. */
  readonly discounts?: MoneyInput | 0;
  /** What else each sale cost: payment fees, packing, shipping to customers. */
  readonly variableCost?: MoneyInput | 0;
}

/** What sales leave, and how much they leave at most while parts are unknown. */
export type ContributionMeasure = MoneyMeasure & {
  /** Revenue less the parts that are known: the contribution cannot exceed it. `null` where the revenue is unknown. */
  readonly atMost: Money | null;
};

const model: ModelId = "contribution@1";
const basis = "revenue-costOfGoods-refunds-discounts-variableCost";
const taken = ["costOfGoods", "refunds", "discounts", "variableCost"] as const;

/**
 * The contribution of a campaign's sales: revenue less cost of goods, refunds, discounts and variable cost, exactly. It
 * is what is there to pay for the campaign; the cost of the campaign itself is no part of it.
 *
 * A part that is unknown makes the contribution unknown, since nobody knows what it takes: the notes name it, and
 * `atMost` tells what the known parts leave. Write 0 where a part is nothing. Refunds above revenue can be true, when
 * sales of an earlier campaign are paid back: the contribution is then negative, with a note.
 *
 * @param parts - the five parts, all in one currency, none of them negative
 * @returns the contribution; unknown with `missing-part` where a part is unknown, or the reason of the part's measure
 * @throws InvalidInputError `media-value-is-no-revenue` for an earned media value, `currency-mismatch` and `negative` at
 * the part, and what `guardMoney` refuses; `not-an-object` for parts that are none
 * @see docs/returns.md
 * @example
 * import { contribution } from "influencer-scoring/roi";
 * const eur = (amount: string) => ({ amount, currency: "EUR" });
 * const sales = { revenue: eur("5000.00"), costOfGoods: eur("2000.00"), discounts: eur("500.00"), variableCost: 0 as const };
 * const { value, reason, atMost, notes } = contribution({ ...sales, refunds: null });
 * console.log(value, reason, notes[0]?.path, atMost?.amount); // => null missing-part refunds 2500.00
 * console.log(contribution({ ...sales, refunds: eur("150.00") }).value?.amount); // => 2350.00
 */
export function contribution(parts: ContributionParts): ContributionMeasure {
  requireObject(parts, "");
  const revenue = takeMoney(parts.revenue, "revenue", "missing-part");
  const others = taken.flatMap((path) => {
    const part = parts[path];
    return part === 0 ? [] : [{ path, ...takeMoney(part, path, "missing-part") }];
  });
  const all = [{ path: "revenue", ...revenue }, ...others];
  const first = all.find(({ amount }) => amount)?.amount;
  for (const { path, amount } of all) if (amount && first) requireCurrency(amount, first, path);
  const missing = all.filter(({ amount }) => !amount);
  const notes: Note[] = all.flatMap((part) => part.notes);
  for (const { path } of missing) notes.push({ code: "missing-part", path });
  const unknown = missing[0];
  if (!revenue.amount) {
    return { value: null, reason: revenue.reason, n: 0, basis, model, notes, atMost: null };
  }
  const { currency } = revenue.amount;
  const less = sumMoney(
    others.flatMap(({ amount }) => amount ?? []),
    currency,
  );
  const value = subtractMoney(revenue.amount, less);
  if (unknown) return { value: null, reason: unknown.reason, n: 0, basis, model, notes, atMost: value };
  const refunds = others.find(({ path }) => path === "refunds")?.amount;
  if (refunds && compareMoney(refunds, revenue.amount) > 0) notes.push({ code: "refunds-above-revenue" });
  const left = carriedOver(revenue, others);
  const { interval } = left;
  notes.push(...left.notes);
  return { value, ...(interval && { interval }), n: 1, basis, model, notes, atMost: value };
}

/** The bounds that the intervals of the parts leave to their difference, at the level at which all of them hold. */
function carriedOver(revenue: TakenMoney, others: readonly TakenMoney[]): Carried<Money> {
  const bound = (own: "low" | "high", other: "low" | "high"): Money | null =>
    others
      .map((part) => endsOf(part)[other])
      .reduce((left, end) => left && end && subtractMoney(left, end), endsOf(revenue)[own]);
  return carried([revenue, ...others], () => [bound("low", "high"), bound("high", "low")]);
}
