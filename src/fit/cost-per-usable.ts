import { jointLevel } from "../core/carry-interval.js";
import type { Money } from "../core/creator.js";
import { refuse } from "../core/guard.js";
import type { Interval, Known } from "../core/measure.js";
import type { Note } from "../core/note.js";
import type { UnknownReason } from "../core/reason.js";
import { sumMoney } from "../money/add-money.js";
import type { MoneyMeasure } from "../money/money.js";
import { quotientOf } from "../money/quotient.js";
import { costPerAssetDefinition } from "../reference/unit-costs.js";
import type { PaidDeliveries, ReadDelivery } from "./read-deliveries.js";

/** A post of two campaigns is one asset. */
const assetsOf = (items: readonly ReadDelivery[], isUsable: boolean | undefined): number =>
  items.filter((item) => item.usable === isUsable && !item.isShared).length;
const usable = (items: readonly ReadDelivery[]): number => assetsOf(items, true);
const untold = (items: readonly ReadDelivery[]): number => assetsOf(items, undefined);

/**
 * The sum of amounts, and the ends of its interval; no bounds where no level is left, or an interval lies outside
 * its ends.
 */
function totalOf(units: readonly PaidDeliveries[], currency: string) {
  const known = units.map(({ cost }) => cost as Known<Money>);
  const add = (end: "low" | "high"): Money | null => {
    const ends = known.map(({ value, interval }) => (interval ? interval[end] : value));
    return ends.every((each) => each !== null) ? sumMoney(ends as Money[], currency) : null;
  };
  const intervals = known.flatMap(({ interval }) => interval ?? []);
  const level = jointLevel(intervals.map((interval) => interval.level));
  const canCarry = level > 0 && intervals.every(({ shape }) => shape === "between");
  return {
    value: sumMoney(
      known.map(({ value }) => value),
      currency,
    ),
    bounds: canCarry
      ? ({ low: add("low"), high: add("high"), level, isExact: intervals.length === 0 } as const)
      : undefined,
  };
}

const each = ({ amount, currency }: Money, assets: number): Money => ({ amount: quotientOf(amount, assets), currency });

/**
 * The cost of each asset that can be used, as `costPerAsset` of the cost functions has it: all that was paid, for what
 * cannot be used as well, over the assets that can. Records that do not tell their cost, or whether they can be used,
 * are left out of the value; the interval takes those whose use is unknown as usable and as not.
 *
 * @param whole - what all of them cost together, where it is not told one by one
 */
export function costPerUsable(paid: readonly PaidDeliveries[], whole: MoneyMeasure | undefined): MoneyMeasure {
  const { id: model, per } = costPerAssetDefinition;
  const units = whole ? [{ cost: whole, path: "cost", items: paid.flatMap(({ items }) => items) }] : paid;
  const currency = units.find(({ cost }) => cost.value)?.cost.value?.currency;
  for (const { cost, path } of units)
    if (cost.value && cost.value.currency !== currency) refuse("currency-mismatch", `${path}.currency`);
  const costed = units.filter(({ cost }) => cost.value);
  const told = costed.filter(({ items }) => untold(items) === 0);
  const assets = usable(told.flatMap(({ items }) => items));
  const all = costed.flatMap(({ items }) => items);
  const notes: Note[] = costed.flatMap(({ cost }) => cost.notes);
  if (costed.length < units.length) notes.push({ code: "missing-asset-cost", count: units.length - costed.length });
  if (untold(all) > 0) notes.push({ code: "unknown-outcome", path: "usable", count: untold(all) });
  const common = { n: assets, basis: `cost/${per}`, model, notes };
  const unknown = (reason: UnknownReason): MoneyMeasure => ({ value: null, reason, ...common });
  if (currency === undefined) return unknown(whole?.reason ?? "not-given");
  if (told.length === 0) return unknown("missing-part");
  if (assets === 0) return unknown("zero-denominator");
  const value = each(totalOf(told, currency).value, assets);
  const { bounds } = totalOf(costed, currency);
  const most = usable(all) + untold(all);
  if (!bounds || (bounds.isExact && untold(all) === 0)) return { value, ...common };
  const interval: Interval<Money> = {
    low: bounds.low && each(bounds.low, most),
    high: bounds.high && each(bounds.high, usable(all)),
    shape: "between",
    level: bounds.level,
    method: bounds.isExact ? "worst-case" : "bonferroni",
  };
  return { value, interval, ...common };
}
