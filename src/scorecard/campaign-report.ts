import { bare, missing } from "../core/given.js";
import { refuse } from "../core/guard.js";
import type { Measure } from "../core/measure.js";
import type { Note } from "../core/note.js";
import { requireObject } from "../core/require-object.js";
import { type CampaignCost, campaignCost } from "../cost/campaign-cost.js";
import { costPerAcquisition, costPerClick, costPerNewCustomer } from "../cost/unit-costs.js";
import type { MoneyMeasure } from "../money/money.js";
import { divideMoney } from "../money/multiply-money.js";
import { adjustForCapture } from "../roi/adjust-for-capture.js";
import { breakEven } from "../roi/break-even.js";
import { captureFactor } from "../roi/capture-factor.js";
import type { ContributionMeasure } from "../roi/contribution.js";
import { ordersNeeded } from "../roi/orders-needed.js";
import { returnOnAdSpend } from "../roi/return-on-ad-spend.js";
import { returnOnInvestment } from "../roi/return-on-investment.js";
import { type CoverageMeasure, trackingCoverage } from "../roi/tracking-coverage.js";
import { takeLevel } from "../statistics/take-level.js";
import { type CampaignRecord, type CampaignReportOptions, guardRecord, placing } from "./campaign-options.js";
import { profitProbability } from "./profit-probability.js";
import { salesOf } from "./sales-of-campaign.js";
import { withSalesInterval } from "./sales-with-interval.js";

/** Whether one campaign was worth it, part by part. Plain data; of the record nothing but its id. */
export interface CampaignReport {
  /** The caller's own name for the campaign; `null` where it has none. */
  readonly id: string | null;
  /** What it cost. */
  readonly cost: CampaignCost;
  /** What the tracked sales left, before the cost. */
  readonly contribution: ContributionMeasure;
  /** (contribution − cost) / cost of the tracked sales alone, with the interval of their luck. */
  readonly trackedReturn: Measure;
  /** What tracked sales are to be multiplied by; unknown with `not-identified` where no capture rate is given. */
  readonly captureFactor: Measure;
  /** The return on investment (ROI); adjusted for what tracking missed where a capture rate is given. */
  readonly returnOnInvestment: Measure;
  /** The return on ad spend (ROAS), revenue over cost; adjusted likewise. */
  readonly returnOnAdSpend: Measure;
  /** The probability that the return, had luck been as usual, is above 0. */
  readonly probabilityOfProfit: Measure;
  /** Cost over clicks (CPC). */
  readonly costPerClick: MoneyMeasure;
  /** Cost over conversions (CPA). */
  readonly costPerAcquisition: MoneyMeasure;
  /** Cost over conversions by new customers. */
  readonly costPerNewCustomer: MoneyMeasure;
  /** Tracked conversions that would have paid for it, a whole number. */
  readonly breakEvenConversions: Measure;
  /** Conversions, at the same cost for each, with which the interval would tell profit from loss. */
  readonly conversionsNeeded: Measure;
  /** Whether a code, a link or a holdout ties the sales to it: 1, 0, or unknown. */
  readonly tracking: CoverageMeasure;
}

/**
 * Was it worth it? One campaign on record, from its costs and results to the return with its interval: what it cost
 * ({@link campaignCost}), what its sales left ({@link contribution}), the return of that ({@link returnOnInvestment},
 * {@link returnOnAdSpend}), how probable a profit is, what a click and a customer cost, and where profit begins.
 *
 * What nobody measured is an argument: how much orders vary (`variation`; without it nothing has an interval), the capture
 * rate, and what sales took that the record does not tell (`costOfGoods`, `refunds`, `discounts`, `variableCost`: an amount, 0,
 * a share of the revenue, or so much for each conversion). What the record tells comes first. What is unknown makes unknown
 * what depends on it, and nothing else.
 *
 * A campaign that says it was not tracked at all (`tracking: []`) has a cost and no return: nothing ties sales to it. A
 * holdout or a survey is taken to have counted all sales, so the capture rate is for codes and links, and for
 * campaigns that do not say.
 *
 * @param campaign - the record; its costs may carry taxes, see {@link campaignCost}
 * @param options - what the record cannot tell; currency and exchange rates, where amounts are in several
 * @returns the parts, each a measure with its reason, notes and model
 * @throws InvalidInputError whatever is impossible about the record, at its field (`costs[2].cost.amount`,
 * `results.revenue.currency`); `currency-mismatch` for amounts of several currencies without an exchange table; `counted-twice` at
 * `discounts`, where the cost holds them as well; `missing` at `captureRate` where only leaks are given; and for impossible options
 * @see docs/guides/campaigns-to-decision.md
 * @example
 * import { campaignReport } from "influencer-scoring/scorecard";
 * const eur = (amount: string) => ({ amount, currency: "EUR" });
 * const campaign = {
 *   id: "spring",
 *   costs: [{ kind: "fee", cost: eur("800.00") }, { kind: "product", cost: eur("40.00") }],
 *   results: { conversions: 60, revenue: eur("3600.00"), refunds: eur("150.00"), costOfGoods: eur("1440.00") },
 *   tracking: ["code" as const],
 * };
 * const report = campaignReport(campaign, { variation: 0.6, discounts: 0, variableCost: { share: 0.05 } });
 * const { returnOnInvestment: roi, probabilityOfProfit: profit, breakEvenConversions, conversionsNeeded } = report;
 * console.log(report.cost.value?.amount, report.contribution.value?.amount); // => 840.00 1830.00
 * console.log(roi.value?.toFixed(2), roi.interval?.low?.toFixed(2), roi.interval?.high?.toFixed(2)); // => 1.18 0.61 1.95
 * console.log(profit.value?.toFixed(4), breakEvenConversions.value, conversionsNeeded.value); // => 1.0000 28 12
 */
export function campaignReport(campaign: CampaignRecord, options: CampaignReportOptions = {}): CampaignReport {
  guardRecord(campaign);
  requireObject(options, "options");
  const { level, captureRate } = options;
  takeLevel(level);
  const isRateGiven = captureRate !== undefined && captureRate !== null;
  if (options.leaked !== undefined && options.leaked !== null && !isRateGiven) refuse("missing", "captureRate");
  const { tracking } = campaign;
  const results = campaign.results ?? {};
  const conversions = results.conversions ?? null;

  const cost = placing(/^items/, "costs", () => campaignCost(campaign.costs, options));
  const { revenue, contribution: left } = salesOf(campaign, cost, options);
  const isUntracked = tracking?.length === 0;
  // All of what a holdout or a survey finds was brought by the campaign.
  const isCaught = !tracking || tracking.includes("code") || tracking.includes("link");
  const canLeak = !tracking || tracking.includes("code");
  const leaked = canLeak ? options.leaked : (options.leaked ?? 0);
  const capture = { captureRate, leaked, level };
  const factor = captureFactor(isCaught ? capture : { captureRate: 1, leaked: 0 });

  const random = (sales: MoneyMeasure): MoneyMeasure =>
    isUntracked ? untracked(sales) : withSalesInterval(sales, conversions, options);
  const tracked = random(left);
  const sold = random(revenue ? bare(revenue) : missing("not-given"));
  const isAdjusted = isCaught && isRateGiven;
  const adjusted = (sales: MoneyMeasure): MoneyMeasure => (isAdjusted ? adjustForCapture(sales, capture) : sales);
  const remarks: readonly Note[] = [
    ...(tracking ? [] : [{ code: "missing-tracking" } as const]),
    ...(isCaught && !isAdjusted && !isUntracked ? [{ code: "untracked-sales" } as const] : []),
  ];
  /** An interval of the cost alone would pass over the luck of the orders. */
  const ofOrders = ({ interval, ...measure }: Measure, sales: MoneyMeasure): Measure =>
    (interval && sales.interval ? { ...measure, interval } : measure) as Measure;
  const named = (measure: Measure): Measure => ({
    ...measure,
    basis: isAdjusted ? `${measure.basis}:capture-adjusted` : measure.basis,
    notes: [...measure.notes, ...remarks],
  });

  const trackedReturn = ofOrders(returnOnInvestment(tracked, cost), tracked);
  const roi = named(ofOrders(returnOnInvestment(adjusted(tracked), cost), tracked));
  const earned = adjusted(tracked).value;
  return {
    id: campaign.id ?? null,
    cost,
    contribution: left,
    trackedReturn,
    captureFactor: factor,
    returnOnInvestment: roi,
    returnOnAdSpend: named(ofOrders(returnOnAdSpend(adjusted(sold), cost), sold)),
    probabilityOfProfit: profitProbability(roi, trackedReturn, factor),
    costPerClick: costPerClick(cost, results.clicks),
    costPerAcquisition: costPerAcquisition(cost, conversions),
    costPerNewCustomer: costPerNewCustomer(cost, results.newCustomers),
    breakEvenConversions: breakEven({
      cost,
      contributionPerConversion: earned && conversions ? divideMoney(earned, conversions) : null,
    }).wholeConversions,
    conversionsNeeded: ordersNeeded(roi, { variation: options.variation, level }),
    tracking: trackingCoverage(
      { cost, tracking, results: { conversions, newCustomers: results.newCustomers, revenue } },
      capture,
    ),
  };
}

/** Sales that nothing ties to the campaign. */
const untracked = ({ n, basis, model, notes }: MoneyMeasure): MoneyMeasure => ({
  value: null,
  reason: "not-identified",
  n,
  basis,
  model,
  notes,
});
