import { type CampaignResults, type CostItem, type Money, trackingMethods } from "../core/creator.js";
import { InvalidInputError } from "../core/error.js";
import { countProblem, refuse, requireOneOf } from "../core/guard.js";
import type { Maybe } from "../core/measure.js";
import { listOf, numberOr, requireObject } from "../core/require-object.js";
import { negateMoney, sumMoney } from "../money/add-money.js";
import type { MoneyInput } from "../money/given-money.js";
import { guardMoney } from "../money/guard-money.js";
import { type CostKinds, costKinds } from "../reference/cost-kinds.js";
import { requireCurrency, takeMoney } from "./take-money.js";

/** A campaign as far as its tracking goes; a `Campaign` of a creator is one. */
export interface TrackedCampaign {
  /** What it cost in all. */
  readonly cost?: MoneyInput;
  /** What it cost item by item, where there is no sum. They are added up as `costKinds` says. */
  readonly costs?: Maybe<readonly CostItem[]>;
  /** The ways in which its sales could be tied to it; an empty list for none. */
  readonly tracking?: Maybe<readonly TrackingMethod[]>;
  /** What it brought, as far as it was tracked. */
  readonly results?: Maybe<CampaignResults>;
}

/** One of the ways in which a sale can be tied to a campaign. */
export type TrackingMethod = (typeof trackingMethods)[number];

/** A campaign, read. */
export interface TakenCampaign {
  readonly cost: Money | undefined;
  readonly tracking: readonly TrackingMethod[] | undefined;
  readonly revenue: Money | undefined;
  readonly conversions: number | undefined;
  readonly newCustomers: number | undefined;
}

/** Adds up items as `costKinds` says: some lower the cost, some stand beside it. */
function costOfItems(given: TrackedCampaign["costs"], path: string): Money | undefined {
  const { subtracts, beside }: CostKinds = costKinds;
  const amounts = listOf(given, `${path}.costs`).map((item, i) => {
    const at = `${path}.costs[${i}]`;
    requireObject(item, at);
    const { amount } = takeMoney(item.cost, `${at}.cost`, "missing-denominator", { place: "cost" });
    if (!amount) throw new InvalidInputError("missing", `${at}.cost`);
    return { at, amount, kind: item.kind };
  });
  const parts = amounts.filter(({ kind }) => !beside.includes(kind));
  const [first] = parts;
  if (!first) return undefined;
  for (const { at, amount } of amounts) requireCurrency(amount, first.amount, `${at}.cost`);
  const signed = parts.map(({ kind, amount }) => (subtracts.includes(kind) ? negateMoney(amount) : amount));
  const cost = sumMoney(signed, first.amount.currency);
  guardMoney(cost, `${path}.costs`);
  return cost;
}

/** Reads a campaign; a sum that is said comes before the items. */
export function takeCampaign(campaign: TrackedCampaign, path: string): TakenCampaign {
  requireObject(campaign, path);
  const items = costOfItems(campaign.costs, path);
  const cost = takeMoney(campaign.cost, `${path}.cost`, "missing-denominator", { place: "cost" }).amount;
  const { tracking } = campaign;
  const methods = tracking === undefined || tracking === null ? undefined : listOf(tracking, `${path}.tracking`);
  methods?.forEach((method, i) => requireOneOf(method, trackingMethods, "unknown-option", `${path}.tracking[${i}]`));
  const results = campaign.results ?? {};
  requireObject(results, `${path}.results`);
  const at = `${path}.results`;
  const conversions = numberOr(results.conversions, `${at}.conversions`, undefined, countProblem);
  const newCustomers = numberOr(results.newCustomers, `${at}.newCustomers`, undefined, countProblem);
  if (conversions !== undefined && newCustomers !== undefined && newCustomers > conversions)
    refuse("out-of-range", `${at}.newCustomers`);
  return {
    cost: cost ?? items,
    tracking: methods,
    revenue: takeMoney(results.revenue, `${at}.revenue`, "not-given").amount,
    conversions,
    newCustomers,
  };
}
