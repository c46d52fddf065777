import type { CostItem, Money } from "../core/creator.js";
import { refuse } from "../core/guard.js";
import type { Maybe } from "../core/measure.js";
import { addMoney } from "../money/add-money.js";
import { exchangeMoney } from "../money/exchange-money.js";
import type { ExchangeTable } from "../money/exchange-table.js";
import { guardMoney } from "../money/guard-money.js";
import { type CostKinds, costKinds } from "../reference/cost-kinds.js";
import { type CostTax, guardTax, type TaxTreatment, treatTax } from "./cost-tax.js";

/** One cost of a campaign, with what is known of its tax. */
export interface CampaignCostItem extends CostItem {
  /** The value added or sales tax of the amount; unknown where not given. */
  readonly tax?: Maybe<CostTax>;
}

/** In which currency to add up, and with what taxes. */
interface Treatment {
  readonly currency?: string | undefined;
  readonly exchange?: ExchangeTable | undefined;
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
}

/** What does not look like a word may be anything, and is put together under this kind. */
const otherKind = "other";
const kinds: CostKinds = costKinds;

/** Whether a kind lowers the cost. */
export const isSubtracted = (kind: string): boolean => kinds.subtracts.includes(kind);
/** Whether a kind is no part of the cost. */
export const isBeside = (kind: string): boolean => kinds.beside.includes(kind);
const isUnknown = (kind: string): boolean => !kinds.adds.includes(kind) && !isSubtracted(kind) && !isBeside(kind);

/** Puts items of one kind together, in one currency and with the taxes asked for. */
export function costsByKind(items: readonly CampaignCostItem[], treatment: Treatment): CostsByKind {
  for (const [index, item] of items.entries()) guardItem(item, `items[${index}]`);
  const currency = currencyOf(items, treatment);
  const sums = new Map<string, Money>();
  let exchanged = 0;
  let isUntold = false;
  for (const { kind, cost, tax } of items) {
    let amount = treatTax(cost, tax, treatment.taxes);
    if (!amount) {
      isUntold = true;
      continue;
    }
    if (cost.currency !== currency) {
      exchanged++;
      amount = exchangeMoney(amount, currency, treatment.exchange as ExchangeTable);
    }
    const name = /^[a-z][\w-]{0,31}$/i.test(kind) ? kind : otherKind;
    const before = sums.get(name);
    sums.set(name, before ? addMoney(before, amount) : amount);
  }
  return {
    sums: new Map([...sums].sort(([a], [b]) => (a < b ? -1 : 1))),
    exchanged,
    unknownKinds: items.filter(({ kind }) => isUnknown(kind)).length,
    isUntold,
  };
}

function guardItem(item: CampaignCostItem, path: string): void {
  if (typeof item !== "object" || item === null) refuse("not-an-object", path);
  const { kind, cost, tax } = item;
  if (typeof kind !== "string") refuse("not-a-string", `${path}.kind`);
  if (kind === "") refuse("empty-string", `${path}.kind`);
  guardMoney(cost, `${path}.cost`, { payable: true });
  guardTax(tax, `${path}.tax`);
}

/** The currency of the sum; throws where amounts of others cannot be exchanged into it. */
function currencyOf(items: readonly CampaignCostItem[], { currency, exchange }: Treatment): string {
  const target = currency ?? items[0]?.cost.currency ?? "";
  const foreign = items.findIndex(({ cost }) => cost.currency !== target);
  if (foreign >= 0 && !exchange) refuse("currency-mismatch", `items[${foreign}].cost.currency`);
  // Nothing prefers one currency to another: to take that of the first item would make the sum depend on the order.
  if (foreign >= 0 && currency === undefined) refuse("missing", "currency");
  return target;
}
