import { describe, expect, test } from "vitest";
import type * as z from "zod";
import * as schemas from "../../src/schemas/index.js";
import { changed, said } from "./changed.js";
import { describeResults } from "./result-cases.js";
import { someReports } from "./some-reports.js";
import { eur, someCosts, someReturns } from "./some-returns.js";

describeResults(
  [
    ["a unit cost or a price band", schemas.moneyMeasureSchema, someCosts.moneyMeasure],
    ["campaignCost", schemas.campaignCostSchema, someCosts.campaignCost],
    ["netOfInvalid of a count", schemas.netCountSchema, someCosts.netCount],
    ["netOfInvalid of a unit cost", schemas.netCostSchema, someCosts.netCost],
    ["evaluateQuote", schemas.quoteRankSchema, someCosts.quoteRank],
    ["earnedMediaValue", schemas.earnedMediaValueSchema, someCosts.earnedMediaValue],
    ["a return in numbers", schemas.measureSchema, someReturns.measure],
    ["a return in money", schemas.moneyMeasureSchema, someReturns.moneyMeasure],
    ["contribution", schemas.contributionMeasureSchema, someReturns.contributionMeasure],
    ["breakEven", schemas.breakEvenSchema, someReturns.breakEven],
    ["incrementalLift", schemas.liftMeasureSchema, someReturns.liftMeasure],
    ["liftSampleSize", schemas.liftSampleSizeSchema, someReturns.liftSampleSize],
    ["differenceInDifferences", schemas.differenceMeasureSchema, someReturns.differenceMeasure],
    ["attribute", schemas.attributionSchema, someReturns.attribution],
    ["trackingCoverage", schemas.coverageMeasureSchema, someReturns.coverageMeasure],
    ["simulateReturn", schemas.simulatedReturnSchema, someReturns.simulatedReturn],
    ["campaignReport", schemas.campaignReportSchema, someReports.campaignReport],
    ["rankCampaigns", schemas.campaignRankingSchema, someReports.campaignRanking],
    ["a campaign among others", schemas.rankedCampaignSchema, someReports.rankedCampaign],
  ],
  (_, __, place) => /(?:^|\.)by(?:Kind|Count)\.\w+$/.test(place),
  [schemas.breakEvenSchema, schemas.campaignReportSchema],
);

const { "a unit cost with an interval": unitCost, "a price band": band } = someCosts.moneyMeasure;
const { known: campaign, unknown: noCampaign } = someCosts.campaignCost;
const { known: netCount } = someCosts.netCount;
const { known: netCost } = someCosts.netCost;
const { "by deliverables": rank, "by views": rankByViews, unknown: noRank } = someCosts.quoteRank;
const { known: mediaValue } = someCosts.earnedMediaValue;
const { "the return of campaigns, all but between two bounds": outside } = someReturns.measure;
const { "an adjusted loss": loss } = someReturns.moneyMeasure;
const { "at most": atMost } = someReturns.contributionMeasure;
const { known: breakEven } = someReturns.breakEven;
const { known: lift, "of a holdout that bought nothing": noLift } = someReturns.liftMeasure;
const { known: size } = someReturns.liftSampleSize;
const { known: difference } = someReturns.differenceMeasure;
const { known: credits, "without a value": noValue, unknown: noCredits } = someReturns.attribution;
const { known: coverage } = someReturns.coverageMeasure;
const { known: simulated } = someReturns.simulatedReturn;

test("the results have intervals, parts, and what is unknown", () => {
  expect([unitCost.interval, band.interval, campaign.interval]).not.toContain(undefined);
  expect([campaign.retailValue, campaign.exchangedAt]).toEqual([eur("89.00"), "2026-05-04"]);
  expect(Object.keys(campaign.byKind)).toEqual(["discount", "fee", "shipping"]);
  expect([netCount.interval, netCost.interval]).not.toContain(undefined);
  expect([rank.value, rankByViews.value, noRank.value]).toEqual([expect.any(Number), expect.any(Number), null]);
  expect(Object.keys(mediaValue.byCount)).toEqual(["likes", "views"]);
  expect(outside.interval).toMatchObject({ shape: "outside", low: expect.any(Number), high: expect.any(Number) });
  expect(loss.value?.amount.startsWith("-")).toBe(true);
  expect(atMost).toMatchObject({ value: null, atMost: eur("3000.00") });
  expect(breakEven.wholeConversions.value).toBe(42);
  expect([lift.p, noLift.value, noLift.difference.value]).toEqual([expect.any(Number), null, 0.026]);
  expect([difference.interval, coverage.interval, simulated.interval]).not.toContain(undefined);
  expect(credits.value?.map(({ value }) => value?.amount)).toEqual(["33.34", "33.33", "33.33"]);
  expect(noValue.value?.[0]?.value).toBeNull();
  expect(simulated.drivers.length).toBeGreaterThan(1);
});

describe("is refused", () => {
  const reversed = { ...band.interval, low: band.interval?.high, high: band.interval?.low };
  test.each<[code: string, place: string, z.ZodType, object, to: unknown]>([
    ["not-an-object", "value", schemas.moneyMeasureSchema, unitCost, 0.0375],
    ["invalid-amount", "value.amount", schemas.moneyMeasureSchema, unitCost, "1e3"],
    ["invalid-amount", "value.amount", schemas.moneyMeasureSchema, unitCost, 0.0375],
    ["invalid-currency", "value.currency", schemas.moneyMeasureSchema, unitCost, "euro"],
    ["invalid-amount", "interval.low.amount", schemas.moneyMeasureSchema, unitCost, "Infinity"],
    ["currency-mismatch", "interval.low.currency", schemas.moneyMeasureSchema, unitCost, "USD"],
    ["not-an-object", "interval.high", schemas.moneyMeasureSchema, unitCost, 3],
    ["missing", "interval.high", schemas.moneyMeasureSchema, unitCost, undefined],
    ["missing", "reason", schemas.moneyMeasureSchema, { ...unitCost, interval: undefined }, undefined],
    ["unknown-option", "reason", schemas.moneyMeasureSchema, unitCost, "no-posts"],
    ["unknown-option", "interval", schemas.campaignCostSchema, noCampaign, campaign.interval],
    ["missing", "byKind.fee", schemas.campaignCostSchema, campaign, null],
    ["currency-mismatch", "byKind.shipping.currency", schemas.campaignCostSchema, campaign, "USD"],
    ["invalid-amount", "retailValue.amount", schemas.campaignCostSchema, campaign, "89,00"],
    ["not-a-string", "missing.0", schemas.campaignCostSchema, campaign, 3],
    ["invalid-date", "exchangedAt", schemas.campaignCostSchema, campaign, "2026-02-30"],
    ["unknown-option", "of", schemas.netCountSchema, netCount, "people"],
    ["negative", "gross", schemas.netCountSchema, netCount, -1],
    ["not-an-object", "gross", schemas.netCostSchema, netCost, 12],
    ["currency-mismatch", "gross.currency", schemas.netCostSchema, netCost, "USD"],
    ["currency-mismatch", "medianUnitPrice.currency", schemas.quoteRankSchema, rank, "USD"],
    ["unknown-format", "buys.deliverables.0.format", schemas.quoteRankSchema, rank, "reel"],
    ["not-an-integer", "buys.rights", schemas.quoteRankSchema, rank, 0.5],
    ["negative", "buys.expectedViews", schemas.quoteRankSchema, rankByViews, -1],
    ["missing", "buys", schemas.quoteRankSchema, noRank, null],
    ["unknown-option", "kind", schemas.earnedMediaValueSchema, mediaValue, "revenue"],
    ["invalid-date", "ratesOf", schemas.earnedMediaValueSchema, mediaValue, "January"],
    ["unknown-interaction", "byCount.loves", schemas.earnedMediaValueSchema, mediaValue, eur("3")],
    ["not-an-object", "byCount.likes", schemas.earnedMediaValueSchema, mediaValue, "1500.00"],
    ["not-an-object", "byCount", schemas.earnedMediaValueSchema, mediaValue, [eur("3")]],
    ["missing", "byCount", schemas.earnedMediaValueSchema, mediaValue, null],
    ["out-of-range", "interval.high", schemas.measureSchema, outside, -1e9],
    ["missing", "atMost", schemas.contributionMeasureSchema, atMost, undefined],
    ["missing", "revenue.reason", schemas.breakEvenSchema, breakEven, undefined],
    ["out-of-range", "p", schemas.liftMeasureSchema, lift, 1.2],
    ["missing", "difference", schemas.liftMeasureSchema, lift, null],
    ["not-an-integer", "treated", schemas.liftSampleSizeSchema, size, 21_108.4],
    ["not-finite", "expected", schemas.differenceMeasureSchema, difference, Number.NaN],
    ["unknown-option", "interval", schemas.attributionSchema, credits, unitCost.interval],
    ["empty-string", "value.0.channel", schemas.attributionSchema, credits, ""],
    ["negative", "value.0.conversions", schemas.attributionSchema, credits, -0.1],
    ["out-of-range", "value.0.share", schemas.attributionSchema, credits, 33],
    ["currency-mismatch", "value.2.value.currency", schemas.attributionSchema, credits, "USD"],
    ["not-an-array", "value", schemas.attributionSchema, credits, {}],
    ["missing", "reason", schemas.attributionSchema, noCredits, undefined],
    ["out-of-range", "byMethod.code", schemas.coverageMeasureSchema, coverage, 30],
    ["missing", "byMethod.survey", schemas.coverageMeasureSchema, coverage, undefined],
    ["missing", "newCustomers.value", schemas.coverageMeasureSchema, coverage, undefined],
    ["out-of-range", "quantiles.0.p", schemas.simulatedReturnSchema, simulated, 5],
    ["not-a-number", "quantiles.0.value", schemas.simulatedReturnSchema, simulated, "0.1"],
    ["unknown-option", "drivers.0.input", schemas.simulatedReturnSchema, simulated, "luck"],
    ["out-of-range", "probabilityOfProfit", schemas.simulatedReturnSchema, simulated, 67],
  ])("with %s at %s", (code, place, schema, result, to) => {
    const value = place === "revenue.reason" ? changed(result, "revenue.value", null) : changed(result, place, to);
    const known = place === "reason" && code === "missing" ? { ...value, value: null } : value;
    expect(said(schema, known)).toEqual([[code, place]]);
  });

  test("with ends that are the wrong way round, whatever they are written as and of whatever currency", () => {
    expect(said(schemas.moneyMeasureSchema, { ...band, interval: reversed })).toEqual([
      ["out-of-range", "interval.high"],
    ]);
    const ends = (low: string, high: string) => ({
      value: { amount: "10", currency: "ZZZ" },
      interval: {
        low: { amount: low, currency: "ZZZ" },
        high: { amount: high, currency: "ZZZ" },
        shape: "between",
        level: 0.95,
        method: "mine",
      },
      n: 1,
      basis: "cost",
      model: "mine@1",
      notes: [],
    });
    expect(said(schemas.moneyMeasureSchema, ends("9", "10.0"))).toEqual([]);
    expect(said(schemas.moneyMeasureSchema, ends("10.00", "10"))).toEqual([]);
    expect(said(schemas.moneyMeasureSchema, ends("10", "9"))).toEqual([["out-of-range", "interval.high"]]);
    expect(said(schemas.moneyMeasureSchema, ends("-9", "-10"))).toEqual([["out-of-range", "interval.high"]]);
  });
});
