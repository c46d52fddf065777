import * as cost from "../../src/cost/index.js";
import * as roi from "../../src/roi/index.js";

export const eur = (amount: string) => ({ amount, currency: "EUR" });

/** A measure of a count, with an interval. */
export const views = {
  value: 12_000,
  interval: { low: 9_000, high: 17_000, shape: "between", level: 0.95, method: "order-statistics" },
  n: 12,
  basis: "views:next",
  model: "expected-views@1",
  notes: [{ code: "spread-of-others", source: "mine" }],
} as const;

export const exchangeTable = {
  kind: "exchange-table",
  date: "2026-05-04",
  base: "EUR",
  rates: { USD: "1.25" },
  source: "made up for these tests",
} as const;

const mediaValueRates = {
  kind: "media-value-rates",
  currency: "USD",
  date: "2026-01-01",
  source: "made up for these tests",
} as const;

const story = (price: string | null, count: number) => ({
  price: price === null ? null : eur(price),
  deliverables: [{ format: "story", count }] as const,
  rights: ["usage"],
  expectedViews: views,
});
const stories = ["300", "380", "420", "500", "600", "900"].map((price) => story(price, 1));
const invalid = { of: "views", value: 0.2 } as const;
const perView = cost.costPerView(eur("450.00"), views);

/** What campaigns cost, known and unknown, with intervals and without. */
export const someCosts = {
  moneyMeasure: {
    "a unit cost": cost.costPerMille(eur("1250.00"), 40_000),
    "a unit cost with an interval": perView,
    "a unit cost of an unknown count": cost.costPerClick(eur("450.00"), null),
    "a price band": cost.priceBand({
      expectedViews: views,
      costPerMille: { low: "10", high: 25, currency: "EUR" },
      multipliers: { "usage-rights": 1.5 },
    }),
    "a price band of an open range": cost.priceBand({
      expectedViews: 900,
      costPerMille: { low: "10", high: null, currency: "EUR" },
    }),
  },
  campaignCost: {
    known: cost.campaignCost(
      [
        { kind: "fee", cost: eur("400.00"), tax: { included: true, rate: 0.19 } },
        { kind: "shipping", cost: { amount: "12.50", currency: "USD" }, tax: { included: false } },
        { kind: "product-retail", cost: eur("89.00") },
        { kind: "discount", cost: eur("40.00") },
      ],
      { currency: "EUR", exchange: exchangeTable },
    ),
    unknown: cost.campaignCost([]),
  },
  netCount: {
    known: cost.netOfInvalid(views, invalid),
    "of an unknown share": cost.netOfInvalid(1_000, { of: "views", value: null }, { of: "views" }),
  },
  netCost: {
    known: cost.netOfInvalid(perView, {
      ...views,
      of: "views",
      basis: "invalid/views",
      value: 0.1,
      interval: undefined,
    }),
    "of nothing valid": cost.netOfInvalid(perView, { of: "views", value: 1 }),
  },
  quoteRank: {
    "by deliverables": cost.evaluateQuote(story("880", 2), stories),
    "by views": cost.evaluateQuote(story("440", 1), stories, { by: "views" }),
    unknown: cost.evaluateQuote(story(null, 2), stories),
    "of nothing": cost.evaluateQuote(null, null),
  },
  earnedMediaValue: {
    known: cost.earnedMediaValue(
      { likes: 5_000, views },
      { ...mediaValueRates, perAction: { likes: "0.30" }, perMille: { views: 5 } },
    ),
    unknown: cost.earnedMediaValue({ likes: null }, { ...mediaValueRates, perAction: { likes: 0.3 } }),
  },
};

const parts = { revenue: eur("5000.00"), costOfGoods: eur("2000.00"), discounts: 0, variableCost: 0 } as const;
const orders = ["42.00", "18.50", "77.00", "30.00", "55.25"].map(eur);
const touchpoints = [{ channel: "ana" }, { channel: "ben" }, { channel: "newsletter" }];
const journeys = [
  { touchpoints, converted: true, value: eur("100.00") },
  { touchpoints: touchpoints.slice(0, 1), converted: false },
];
const campaigns = [
  {
    cost: eur("300.00"),
    tracking: ["code"],
    results: { revenue: eur("600.00"), conversions: 20, newCustomers: 15 },
  },
  { cost: eur("700.00") },
] as const;
const capture = { captureRate: { successes: 60, trials: 100 }, leaked: 0.1 };
const plan = { cost: eur("1000.00"), averageOrderValue: eur("60.00"), margin: 0.4, conversions: 50 };

/** What campaigns returned, known and unknown, with intervals and without. */
export const someReturns = {
  measure: {
    "a return on investment": roi.returnOnInvestment(eur("1300.00"), eur("1000.00")),
    "a return on ad spend of nothing": roi.returnOnAdSpend(eur("1300.00"), eur("0")),
    "a payback period": roi.paybackPeriod({ cost: eur("900"), contributions: [eur("400"), eur("700")] }),
    "a payback that never comes": roi.paybackPeriod({ cost: eur("900"), contributionPerPeriod: eur("-4") }),
    "the return of orders": roi.returnInterval({ cost: eur("100"), orderContributions: orders }),
    "the return of campaigns, all but between two bounds": roi.returnInterval([
      { cost: eur("1"), contribution: eur("300") },
      { cost: eur("900"), contribution: eur("310") },
      { cost: eur("3"), contribution: eur("290") },
    ]),
    "a capture factor": roi.captureFactor(capture),
    "no capture factor": roi.captureFactor({}),
    "the power of a test": roi.liftPower({ holdoutRate: 0.02, lift: 0.2, treated: 10_000, holdout: 10_000 }),
  },
  moneyMeasure: {
    sales: roi.salesInterval({ orderValues: orders, margin: 0.4 }),
    "no sales": roi.salesInterval({ orderContributions: [] }),
    "an adjusted loss": roi.adjustForCapture(eur("-90.00"), capture),
    "a lifetime value": roi.customerLifetimeValue({
      contributionPerPeriod: eur("100.00"),
      retention: 0.8,
      discountRate: 0.1,
    }),
  },
  contributionMeasure: {
    known: roi.contribution({ ...parts, refunds: eur("5000.00") }),
    "at most": roi.contribution({ ...parts, refunds: null }),
    unknown: roi.contribution({ ...parts, revenue: null, refunds: 0 }),
  },
  breakEven: {
    known: roi.breakEven({ ...plan, clicks: 2_100, impressions: 90_000 }),
    unknown: roi.breakEven({}),
  },
  liftMeasure: {
    known: roi.incrementalLift({ treated: { conversions: 26, n: 1_000 }, holdout: { conversions: 20, n: 1_000 } }),
    "of a holdout that bought nothing": roi.incrementalLift({
      treated: { conversions: 26, n: 1_000 },
      holdout: { conversions: 0, n: 900 },
    }),
    unknown: roi.incrementalLift({ treated: { conversions: null, n: 9 }, holdout: { conversions: 0, n: 0 } }),
  },
  liftSampleSize: {
    known: roi.liftSampleSize({ holdoutRate: 0.02, lift: 0.2 }),
    unknown: roi.liftSampleSize({ holdoutRate: 0.02, lift: 0 }),
  },
  differenceMeasure: {
    known: roi.differenceInDifferences({
      treated: { before: [100, 120, 90, 110], after: [130, 155, 118, 141] },
      control: { before: [80, 95, 130, 105], after: [86, 99, 133, 112] },
    }),
    unknown: roi.differenceInDifferences({ treated: { before: 3, after: 4 }, control: { before: null, after: 4 } }),
  },
  attribution: {
    known: roi.attribute(journeys, { model: "shapley" }),
    "without a value": roi.attribute([{ touchpoints, converted: true }], { model: "linear" }),
    unknown: roi.attribute([], { model: "last" }),
  },
  coverageMeasure: {
    known: roi.trackingCoverage(campaigns, capture),
    unknown: roi.trackingCoverage([]),
  },
  simulatedReturn: {
    known: roi.simulateReturn(
      { ...plan, conversionsVariation: 0.3, orderVariation: 0.5, captureRate: capture.captureRate },
      { seed: 1, draws: 200 },
    ),
    unknown: roi.simulateReturn({ ...plan, conversionsVariation: null, orderVariation: 0.5 }, { seed: 1, draws: 200 }),
  },
};
