import type { CostItem, Money } from "../core/creator.js";
import { refuse } from "../core/guard.js";
import type { Maybe } from "../core/measure.js";
import { addMoney } from "../money/add-money.js";
import { exchangeMoney } from "../money/exchange-money.js";
import { type ExchangeTable, guardExchangeTable } from "../money/exchange-table.js";
import { guardMoney } from "../money/guard-money.js";
import { currencyProblem } from "../money/minor-units.js";
import { isUnknownKind, kindNamed } from "../reference/kind-of-cost.js";
import { type CostTax, guardTax, type TaxTreatment, treatTax } from "./cost-tax.js";

/** One cost of a campaign, with what is known of its tax. */
export interface CampaignCostItem extends CostItem {
  /** The value added or sales tax of the amount; unknown where not given. */
  readonly tax?: Maybe<CostTax>;
}

/** In which currency to add up, and with what taxes. */
interface Treatment {
  readonly currency?: Maybe<string>;
  readonly exchange?: Maybe<ExchangeTable>;
  readonly taxes: TaxTreatment;
}

/** The items of a campaign, put together. */
interface CostsByKind {
  /** The sum of each kind, sorted by kind; of kinds beside the cost as well. */
  readonly sums: ReadonlyMap<string, Money>;
  /** How many items were exchanged. */
  readonly exchanged: number;
  /** How many items are of kinds that the library does not know. */
  readonly unknownKinds: number;
  /** Whether an item could not be told with or without tax, as asked. */
  readonly isUntold: boolean;
  /** The kinds of items whose amount is unknown. */
  readonly unpriced: readonly string[];
}

/** What does not look like a word may be anything, and is put together under this kind. */
const otherKind = "other";

/** Puts items of one kind together, in one currency and with the taxes asked for. */
export function costsByKind(items: readonly CampaignCostItem[], treatment: Treatment): CostsByKind {
  for (const [index, item] of items.entries()) guardItem(item, `items[${index}]`);
  const named = items.map((item) => ({ ...item, kind: kindNamed(item.kind) }));
  const priced = named.filter(isPriced);
  const currency = currencyOf(items, treatment);
  const sums = new Map<string, Money>();
  let exchanged = 0;
  let isUntold = false;
  for (const { kind, cost, tax } of priced) {
    let amount = treatTax(cost, tax, treatment.taxes);
    if (!amount) {
      isUntold = true;
      continue;
    }
    if (cost.currency !== currency) {
      exchanged++;
      amount = exchangeMoney(amount, currency, treatment.exchange as ExchangeTable);
    }
    const name = wordOf(kind);
    const before = sums.get(name);
    sums.set(name, before ? addMoney(before, amount) : amount);
  }
  return {
    sums: new Map([...sums].sort(([a], [b]) => (a < b ? -1 : 1))),
    exchanged,
    unknownKinds: priced.filter(({ kind }) => isUnknownKind(kind)).length,
    isUntold,
    unpriced: [...new Set(named.filter((item) => !isPriced(item)).map(({ kind }) => wordOf(kind)))],
  };
}

const wordOf = (kind: string): string => (/^[a-z][\w-]{0,31}$/i.test(kind) ? kind : otherKind);

const isPriced = (item: CampaignCostItem): item is CampaignCostItem & { readonly cost: Money } =>
  (item.cost ?? undefined) !== undefined;

function guardItem(item: CampaignCostItem, path: string): void {
  if (typeof item !== "object" || item === null) refuse("not-an-object", path);
  const { kind, cost, tax } = item;
  if (typeof kind !== "string") refuse("not-a-string", `${path}.kind`);
  if (kind === "") refuse("empty-string", `${path}.kind`);
  if (cost !== null && cost !== undefined) guardMoney(cost, `${path}.cost`, { payable: true });
  guardTax(tax, `${path}.tax`);
}

/** The currency of the sum; throws where amounts of others cannot be exchanged into it. */
function currencyOf(items: readonly CampaignCostItem[], { currency, exchange }: Treatment): string {
  if (currency !== undefined && currency !== null) refuse(currencyProblem(currency), "currency");
  if (exchange !== undefined && exchange !== null) guardExchangeTable(exchange);
  const target = currency ?? items.find(isPriced)?.cost.currency ?? "";
  const foreign = items.findIndex((item) => isPriced(item) && item.cost.currency !== target);
  if (foreign >= 0 && !exchange) refuse("currency-mismatch", `items[${foreign}].cost.currency`);
  // Nothing prefers one currency to another: to take that of the first item would make the sum depend on the order.
  if (foreign >= 0 && (currency ?? undefined) === undefined) refuse("missing", "currency");
  return target;
}
