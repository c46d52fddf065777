import { type CampaignResults, type CostItem, type Money, trackingMethods } from "../core/creator.js";
import { countProblem, refuse, requireOneOf } from "../core/guard.js";
import type { Maybe } from "../core/measure.js";
import type { Note } from "../core/note.js";
import type { UnknownReason } from "../core/reason.js";
import { listOf, numberOr, requireObject } from "../core/require-object.js";
import type { MoneyInput } from "../money/given-money.js";
import { notCarried } from "./carried.js";
import { costOfItems } from "./cost-of-items.js";
import { isGiven } from "./refuse-beside.js";
import { takeMoney } from "./take-money.js";

/** A campaign as far as its tracking goes; a `Campaign` of a creator is one. */
export interface TrackedCampaign {
  /** What it cost in all. */
  readonly cost?: MoneyInput;
  /**
   * What it cost item by item, where there is no sum. They are added up as `campaignCost` does; what that notes, and its
   * options, are had by giving its result as `cost`.
   */
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
  /** Why the cost is unknown; `undefined` where it is known, or nothing is said of it. */
  readonly reason: UnknownReason | undefined;
  readonly tracking: readonly TrackingMethod[] | undefined;
  readonly revenue: Money | undefined;
  readonly conversions: number | undefined;
  readonly newCustomers: number | undefined;
  readonly notes: readonly Note[];
}

/** Reads a campaign; a sum that is said comes before the items. */
export function takeCampaign(campaign: TrackedCampaign, path: string): TakenCampaign {
  requireObject(campaign, path);
  const items = isGiven(campaign.costs) ? costOfItems(campaign.costs, `${path}.costs`) : undefined;
  const said = takeMoney(campaign.cost, `${path}.cost`, "missing-denominator", { place: "cost" });
  const own = isGiven(campaign.cost) ? said.reason : undefined;
  const { tracking } = campaign;
  const methods = isGiven(tracking) ? listOf(tracking, `${path}.tracking`) : undefined;
  methods?.forEach((method, i) => requireOneOf(method, trackingMethods, "unknown-option", `${path}.tracking[${i}]`));
  const results = campaign.results ?? {};
  requireObject(results, `${path}.results`);
  const at = `${path}.results`;
  const conversions = numberOr(results.conversions, `${at}.conversions`, undefined, countProblem);
  const newCustomers = numberOr(results.newCustomers, `${at}.newCustomers`, undefined, countProblem);
  if (conversions !== undefined && newCustomers !== undefined && newCustomers > conversions)
    refuse("out-of-range", `${at}.newCustomers`);
  const revenue = takeMoney(results.revenue, `${at}.revenue`, "not-given");
  const taken = { cost: said, "results.revenue": revenue };
  return {
    cost: said.amount ?? items?.amount,
    reason: own ?? (items && !items.amount ? items.reason : undefined),
    tracking: methods,
    revenue: revenue.amount,
    conversions,
    newCustomers,
    notes: Object.entries(taken).flatMap(([field, { notes, interval }]) =>
      interval ? [...notes, notCarried({ path: field })] : notes,
    ),
  };
}
