import type { Money } from "../core/creator.js";
import { refuse, requireOneOf } from "../core/guard.js";
import type { Interval, Maybe } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import type { UnknownReason } from "../core/reason.js";
import { requireObject } from "../core/require-object.js";
import { addMoney, subtractMoney } from "../money/add-money.js";
import { compareMoney } from "../money/compare-money.js";
import type { ExchangeTable } from "../money/exchange-table.js";
import type { MoneyMeasure } from "../money/money.js";
import { costKinds } from "../reference/cost-kinds.js";
import { isBeside, isSubtracted, kindNamed } from "../reference/kind-of-cost.js";
import { type TaxTreatment, taxNotes, taxTreatments } from "./cost-tax.js";
import { type CampaignCostItem, costsByKind } from "./costs-by-kind.js";

/** How to add up the costs of a campaign. */
export interface CampaignCostOptions {
  /** The currency of the cost; that of the items where not given. */
  readonly currency?: Maybe<string>;
  /** The rates at which amounts of other currencies are exchanged; without it, such amounts are refused. */
  readonly exchange?: Maybe<ExchangeTable>;
  /** As `given`, which is what happens where nothing is said, all `without` tax, or all `with` it. */
  readonly taxes?: Maybe<TaxTreatment>;
  /** The kinds of cost that this campaign should tell; those of `costKinds.usual` where not given. */
  readonly expected?: Maybe<readonly string[]>;
}

/** The cost of a campaign, with its parts. */
export type CampaignCost = MoneyMeasure & {
  /** The sum of each kind, in the currency of the cost; a discount stands as the positive amount that it is. */
  readonly byKind: Readonly<Record<string, Money>>;
  /** The expected kinds that no item tells, and kinds whose amount is unknown. They are no part of the cost. */
  readonly missing: readonly string[];
  /** What the products cost in a shop, which is no part of the cost; `null` where no item tells it. */
  readonly retailValue: Money | null;
  /** The day of the exchange rates that were used, `YYYY-MM-DD`; `null` where nothing was exchanged. */
  readonly exchangedAt: string | null;
};

const model: ModelId = "campaign-cost@1";
const retail = "product-retail";
const bases = { given: "cost", without: "cost without tax", with: "cost with tax" } as const;

/**
 * What a campaign cost: the sum of its items, less discounts. The kinds that count are those of {@link costKinds} and any
 * other, which is noted. Each amount is positive and payable in its currency. A discount on what was bought is an item of
 * its own, `discount`. What customers saved by a code is `customer-discount`: it adds, where the revenue is counted before
 * it.
 *
 * A gift counts at what it cost the brand (`product`). What it costs in a shop (`product-retail`) is reported beside, as
 * `retailValue`. Where that is all that is known of the product, the cost leaves it out, and the interval's upper end holds
 * it, since a product rarely costs more than its price; the level is 1.
 *
 * Kinds may be written as in code or in a spreadsheet: `productRetail` and `Product retail` are `product-retail`. An item
 * without an amount is known to exist at an unknown cost: its kind is `missing`.
 *
 * A kind that no item tells is unknown, not 0: `missing` lists those that campaigns usually have. Say 0 of what there was
 * none of. Taxes are taken as given, and a note says where amounts with and without tax were mixed; with `taxes`, all
 * amounts are told with it or without it.
 *
 * @param items - the costs, in any order
 * @param options - currency, exchange rates, taxes and the kinds expected
 * @returns the cost, from 0, with `n` items that count; unknown with `no-costs` (no item tells a cost),
 * `discount-above-cost` (some cost must be missing), `missing-tax-rate` (`taxes` asks for what an item cannot tell)
 * @throws InvalidInputError `currency-mismatch` for mixed currencies without an exchange table, `missing` at `currency`
 * where it is open into which to exchange; `negative`, `too-many-decimals` and other codes at `items[i].cost`; codes for
 * impossible items and options; at `table` what `exchangeMoney` refuses of the rates
 * @see docs/cost.md
 * @example
 * import { campaignCost } from "influencer-scoring/cost";
 * const eur = (amount) => ({ amount, currency: "EUR" });
 * const cost = campaignCost([
 *   { kind: "fee", cost: eur("400.00") },
 *   { kind: "product", cost: eur("22.50") },
 *   { kind: "product-retail", cost: eur("89.00") },
 *   { kind: "shipping", cost: eur("6.90") },
 *   { kind: "discount", cost: eur("40.00") },
 * ]);
 * console.log(cost.value.amount, cost.value.currency, cost.retailValue.amount); // => 389.40 EUR 89.00
 * console.log(cost.missing.join(" ")); // => agency usage-rights hours
 */
export function campaignCost(
  items: Maybe<readonly CampaignCostItem[]>,
  options: CampaignCostOptions = {},
): CampaignCost {
  requireObject(options, "options");
  const taxes = options.taxes ?? "given";
  const expected = options.expected ?? costKinds.usual;
  requireOneOf(taxes, taxTreatments, "unknown-option", "taxes");
  requireWords(expected);
  const given: readonly CampaignCostItem[] = items ?? [];
  if (!Array.isArray(given)) refuse("not-an-array", "items");
  const { sums, exchanged, unknownKinds, isUntold, unpriced } = costsByKind(given, { ...options, taxes });
  const priced = given.filter(({ cost }) => (cost ?? undefined) !== undefined);

  const told = new Set(priced.map(({ kind }) => kindNamed(kind)));
  const missing = [...expected, ...unpriced.filter((kind) => !expected.includes(kind))].filter(
    (kind) => !told.has(kind) || unpriced.includes(kind),
  );
  const retailValue = sums.get(retail) ?? null;
  const isRetailOnly = retailValue !== null && !sums.has("product");
  const notes: readonly Note[] = [
    ...missing.map((path): Note => ({ code: "missing-cost-kind", path })),
    ...remark(unknownKinds > 0, { code: "unknown-cost-kind", count: unknownKinds }),
    ...remark(retailValue !== null, { code: isRetailOnly ? "retail-value-only" : "retail-value" }),
    ...remark(sums.has("discount"), { code: "discount-subtracted" }),
    ...remark(sums.has("customer-discount"), { code: "customer-discount" }),
    ...taxNotes(
      priced.map(({ tax }) => tax),
      taxes,
    ),
    ...remark(exchanged > 0, { code: "exchanged", count: exchanged }),
  ];
  const parts = [...sums].filter(([kind]) => !isBeside(kind));
  const common = {
    n: priced.filter(({ kind }) => !isBeside(kindNamed(kind))).length,
    basis: bases[taxes],
    model,
    notes,
    byKind: Object.fromEntries(parts),
    missing,
    retailValue,
    exchangedAt: exchanged > 0 ? (options.exchange as ExchangeTable).date : null,
  };
  const unknown = (reason: UnknownReason): CampaignCost => ({ value: null, reason, ...common });
  if (isUntold) return unknown("missing-tax-rate");
  const [spent, saved] = [false, true].map((isSaving) =>
    total(parts.flatMap(([kind, cost]) => (isSubtracted(kind) === isSaving ? [cost] : []))),
  );
  if (!spent) return unknown(saved ? "discount-above-cost" : "no-costs");
  if (saved && compareMoney(saved, spent) > 0) return unknown("discount-above-cost");
  const value = saved ? subtractMoney(spent, saved) : spent;
  const interval: Interval<Money> | undefined = isRetailOnly
    ? { low: value, high: addMoney(value, retailValue), shape: "between", level: 1, method: "retail-value" }
    : undefined;
  return { value, ...(interval && { interval }), ...common };
}

const remark = (isSo: boolean, note: Note): readonly Note[] => (isSo ? [note] : []);

const total = ([first, ...others]: readonly Money[]): Money | undefined =>
  others.reduce((sum, cost) => sum && addMoney(sum, cost), first);

function requireWords(expected: readonly string[]): void {
  if (!Array.isArray(expected)) refuse("not-an-array", "expected");
  expected.forEach((kind, index) => {
    if (typeof kind !== "string") refuse("not-a-string", `expected[${index}]`);
  });
}
