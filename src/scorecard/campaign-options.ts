import type { Campaign, Money } from "../core/creator.js";
import { guardCampaign } from "../core/creator-guard.js";
import { InvalidInputError } from "../core/error.js";
import { refuse } from "../core/guard.js";
import type { Maybe } from "../core/measure.js";
import type { CampaignCostOptions } from "../cost/campaign-cost.js";
import type { CampaignCostItem } from "../cost/costs-by-kind.js";
import { guardMoney } from "../money/guard-money.js";
import type { CaptureOptions } from "../roi/capture-factor.js";

/** A campaign on record; its costs may say what tax they hold. A `Campaign` of a creator is one. */
export interface CampaignRecord extends Omit<Campaign, "costs"> {
  /** What it cost, item by item. */
  readonly costs?: Maybe<readonly CampaignCostItem[]>;
}

/**
 * What sales took, where the record does not tell it: an amount, 0 for nothing, a share of the revenue, or so much for each
 * conversion. Unknown where not given.
 */
export type PartOfSales = Maybe<Money | 0 | { readonly share: number } | { readonly perConversion: Money }>;

/** What a report needs beside the record. What nobody says is unknown, and so is what depends on it. */
export interface CampaignReportOptions extends CampaignCostOptions, CaptureOptions {
  /** How much orders vary: standard deviation over mean. Without it nothing has an interval. */
  readonly variation?: Maybe<number>;
  /** The sales tax that revenue and refunds hold, a fraction: 0.19 is 19 %. Taken to hold none where not given. */
  readonly salesTax?: Maybe<number>;
  /** What the goods cost that were sold, where the record does not tell. */
  readonly costOfGoods?: PartOfSales;
  /** What was paid back, where the record does not tell. */
  readonly refunds?: PartOfSales;
  /** What customers paid less than the revenue says; 0 where it is net of discounts, or where the cost holds them as `customer-discount`. */
  readonly discounts?: PartOfSales;
  /** What else each sale cost: payment fees, packing, shipping to customers. */
  readonly variableCost?: PartOfSales;
}

/** Refuses what is no campaign, or cannot have happened. */
export function guardRecord(campaign: unknown): asserts campaign is CampaignRecord {
  guardCampaign(campaign);
  const { results } = campaign;
  for (const part of ["revenue", "refunds", "costOfGoods"] as const)
    if (results?.[part]) guardMoney(results[part], `results.${part}`);
  const { conversions, newCustomers } = results ?? {};
  if ((newCustomers ?? 0) > (conversions ?? Number.POSITIVE_INFINITY)) refuse("out-of-range", "results.newCustomers");
}

/** Runs something whose errors tell the place by another name. */
export function placing<T>(from: RegExp, to: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof InvalidInputError ? new InvalidInputError(error.code, error.path.replace(from, to)) : error;
  }
}
