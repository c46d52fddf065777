import type { Money } from "../core/creator.js";
import type { Interval, Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note, NoteCode } from "../core/note.js";
import { requireObject } from "../core/require-object.js";
import { sumMoney } from "../money/add-money.js";
import type { MoneyInput } from "../money/given-money.js";
import { takeLevel } from "../statistics/take-level.js";
import { notCarried } from "./carried.js";
import { fiellerBounds } from "./fieller-bounds.js";
import { numberAt } from "./finite.js";
import { gatherNotes } from "./gather-notes.js";
import { returnOnInvestment } from "./return-on-investment.js";
import { type SalesOptions, salesInterval } from "./sales-interval.js";
import { requireCurrency, type TakenMoney, takeMoney } from "./take-money.js";
import type { Sales } from "./take-sales.js";

/** One campaign: what it cost, and its orders. */
export interface CampaignSales extends Sales {
  /** What it cost. */
  readonly cost: MoneyInput;
}

/** One of several campaigns or creators: what it cost, and what it left. */
export interface CampaignReturn {
  /** What it cost. */
  readonly cost: MoneyInput;
  /** What its sales left. */
  readonly contribution: MoneyInput;
}

const model: ModelId = "return-interval@1";

/** One campaign: the cost is known, and the sales are the random part. */
function ofOrders(campaign: CampaignSales, options: SalesOptions): Measure {
  const cost = takeMoney(campaign.cost, "cost", "missing-denominator", { place: "cost" });
  const orders = campaign.orderContributions ?? campaign.orderValues;
  // Of no orders the sum is 0, in whatever currency.
  const none = Array.isArray(orders) && orders.length === 0 && cost.amount;
  const sales = salesInterval(campaign, options);
  const zero = { amount: "0", currency: (cost.amount as Money | undefined)?.currency ?? "" };
  const { n, basis, ...measure } = returnOnInvestment(none ? zero : sales, campaign.cost);
  const notes: readonly Note[] = none ? [...measure.notes, { code: "too-few-orders" }] : measure.notes;
  return { ...measure, n: sales.n, basis: `${basis}:orders`, model, notes };
}

/** Several campaigns: costs and sales both differ from one to the next. */
function ofCampaigns(campaigns: readonly CampaignReturn[], level: number): Measure {
  let first: Money | undefined;
  const left: Partial<Record<NoteCode, number>> = {};
  const given: TakenMoney[] = [];
  const take = (amount: MoneyInput, path: string, options: Parameters<typeof takeMoney>[3]): TakenMoney => {
    const taken = takeMoney(amount, path, "not-given", options);
    first ??= taken.amount;
    if (taken.amount && first) requireCurrency(taken.amount, first, path);
    given.push(taken);
    return taken;
  };
  const known = Array.from(campaigns, (campaign, i) => {
    const path = `campaigns[${i}]`;
    requireObject(campaign, path);
    const cost = take(campaign.cost, `${path}.cost`, { place: "cost" });
    const earned = take(campaign.contribution, `${path}.contribution`, { negative: true });
    if (cost.amount && earned.amount) {
      const numbers = { x: numberAt(earned.amount, `${path}.contribution`), y: numberAt(cost.amount, `${path}.cost`) };
      return { cost: cost.amount, earned: earned.amount, isUnsure: cost.interval || earned.interval, ...numbers };
    }
    const code = cost.amount ? "missing-contribution" : "missing-cost";
    left[code] = (left[code] ?? 0) + 1;
    return undefined;
  }).flatMap((each) => each ?? []);
  const unsure = known.filter(({ isUnsure }) => isUnsure).length;
  const notes: readonly Note[] = [
    ...Object.entries(left).map(([code, count]): Note => ({ code: code as NoteCode, count })),
    ...gatherNotes(given.map((each) => each.notes)),
    ...(unsure > 0 ? [notCarried({ count: unsure })] : []),
  ];
  const n = known.length;
  const common = { n, basis: "(contribution-cost)/cost:campaigns", model };
  if (!first || n === 0) return { value: null, reason: "too-few-campaigns", ...common, notes };
  const { currency } = first;
  const costs = sumMoney(
    known.map(({ cost }) => cost),
    currency,
  );
  const earned = sumMoney(
    known.map((each) => each.earned),
    currency,
  );
  const { value } = returnOnInvestment(earned, costs);
  if (value === null) return { value, reason: "zero-denominator", ...common, notes };
  if (n < 2) return { value, ...common, notes: [...notes, { code: "too-few-campaigns" }] };
  const [x, y] = [known.map((each) => each.x), known.map((each) => each.y)];
  if (isProportional(x, y, value + 1)) return { value, ...common, notes: [...notes, { code: "no-variation" }] };
  const { low, high, shape } = fiellerBounds(x, y, level);
  const lessOne = (ratio: number | null): number | null => (ratio === null ? null : ratio - 1);
  const interval: Interval = { low: lessOne(low), high: lessOne(high), shape, level, method: "fieller" };
  const isOpen = shape === "outside" || low === null || high === null;
  return { value, interval, ...common, notes: isOpen ? [...notes, { code: "unbounded-interval" }] : notes };
}

/** Whether all campaigns returned the same, to rounding: then their spread says nothing. */
function isProportional(x: readonly number[], y: readonly number[], ratio: number): boolean {
  const largest = (values: readonly number[]): number =>
    values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const scale = largest(x) + Math.abs(ratio) * largest(y);
  return x.every((value, i) => Math.abs(value - ratio * (y[i] as number)) <= 1e-12 * scale);
}

/**
 * How sure a return on investment is, (contribution − cost) / cost with an interval. What is random depends on what is
 * asked:
 *
 * - **One campaign** (an object): its cost is known, its orders might have been others. The interval is that of
 *   {@link salesInterval}, on the log scale or by the bootstrap. A cost with an interval of its own widens it.
 * - **Several campaigns or creators** (a list): what would more like them return? Cost and contribution both differ from
 *   one to the next, so the interval is Fieller's for a ratio of means. Where costs differ so much that even their mean is
 *   not sure to be above 0, his set has no end: a bound is `null`, or the set lies `outside` its bounds (everything below
 *   `low` and everything above `high`). That is the result, and a note says so: the data leave the return open.
 *
 * @param sales - one campaign with its orders, or a list of campaigns with what each cost and left
 * @param options - for one campaign as {@link salesInterval}; for a list, `level`
 * @returns the return as a fraction; `n` counts orders, or campaigns. For a list, campaigns of which something is unknown
 * are left out and counted in notes; one campaign alone, and campaigns that all returned the same, have no interval; those
 * that the measures of campaigns bring along are noted, since Fieller's rests on the spread between campaigns. Unknown
 * with `not-given`, `missing-denominator`, `zero-denominator`, `missing-margin`, `too-few-campaigns` (none that is known),
 * or the reason of a measure
 * @throws InvalidInputError what {@link salesInterval} and {@link returnOnInvestment} refuse, with its path
 * @see Fieller, E. C. (1954). Some problems in interval estimation. Journal of the Royal Statistical Society B 16(2).
 * @see docs/returns.md
 * @example
 * import { returnInterval } from "influencer-scoring/roi";
 * const eur = (amount: string) => ({ amount, currency: "EUR" });
 * const one = { conversions: 50, contributionPerConversion: eur("24.00"), variation: 0.5, cost: eur("1000.00") };
 * const { value, interval } = returnInterval(one);
 * console.log(value?.toFixed(2), interval?.low?.toFixed(2), interval?.high?.toFixed(2)); // => 0.20 -0.13 0.65
 * const pairs = [["300", "420"], ["500", "510"], ["250", "390"], ["400", "380"], ["350", "600"]] as const;
 * const several = pairs.map(([cost, contribution]) => ({ cost: eur(cost), contribution: eur(contribution) }));
 * const all = returnInterval(several);
 * console.log(all.value?.toFixed(2), all.interval?.low?.toFixed(2), all.interval?.high?.toFixed(2)); // => 0.28 -0.08 0.87
 */
export function returnInterval(
  sales: Maybe<CampaignSales | readonly CampaignReturn[]>,
  options: SalesOptions = {},
): Measure {
  requireObject(options, "options");
  const level = takeLevel(options.level);
  if (sales === null || sales === undefined)
    return { value: null, reason: "not-given", n: 0, basis: "(contribution-cost)/cost", model, notes: [] };
  if (Array.isArray(sales)) return ofCampaigns(sales as readonly CampaignReturn[], level);
  requireObject(sales, "sales");
  return ofOrders(sales as CampaignSales, options);
}
