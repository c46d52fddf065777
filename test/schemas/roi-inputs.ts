import * as cost from "../../src/cost/index.js";
import * as roi from "../../src/roi/index.js";
import * as schemas from "../../src/schemas/index.js";
import { counted, type InputCase, perView, share, sum } from "./input-case.js";
import { eur } from "./some-returns.js";

const conversion = { contributionPerConversion: sum, averageOrderValue: eur("60.00") };
const orders = ["42.00", "18.50", "77.00"].map(eur);
const touchpoints = [
  { channel: "ana", at: "2026-05-02T17:20:11Z" },
  { channel: "ben", at: 1.78e12 },
];
const journey = { touchpoints, converted: true, count: 2, conversions: 2.5, value: eur("100.00") };
const campaign = {
  cost: sum,
  costs: [{ kind: "fee", cost: eur("80") }],
  tracking: ["code", "link"],
  results: {
    clicks: 410,
    conversions: 20,
    newCustomers: 15,
    revenue: eur("600.00"),
    refunds: eur("6"),
    costOfGoods: eur("9"),
  },
} as const;
const plan = {
  cost: sum,
  averageOrderValue: eur("60.00"),
  margin: 0.4,
  conversions: 50,
  conversionsVariation: 0.3,
  orderVariation: 0.5,
  captureRate: counted,
};
const test = { holdoutRate: 0.02, lift: 0.2, level: 0.9 };
const groups = {
  treated: { before: [100, 120, 90], after: [130, 155, 118] },
  control: { before: [80, 95, 130], after: [86, 99, 133] },
};

/** Every input of the functions of return. */
export const roiInputs: readonly InputCase[] = [
  ...[eur("90"), sum].flatMap((input): InputCase[] => [
    {
      name: "CostInput of a unit cost",
      schema: schemas.costInputSchema,
      call: (input) => cost.unitCost(input, 40, perView),
      path: "cost",
      // The ends of an estimate may be below 0 everywhere else.
      unlike: /^negative interval\.low/,
      input,
    },
    {
      name: "CostInput of a return",
      schema: schemas.costInputSchema,
      call: (input) => roi.returnOnInvestment(eur("100"), input),
      path: "cost",
      input,
    },
    {
      name: "RevenueInput",
      schema: schemas.revenueInputSchema,
      call: (input) => roi.returnOnAdSpend(input, eur("100")),
      path: "revenue",
      input,
    },
    {
      name: "ContributionInput",
      schema: schemas.contributionInputSchema,
      call: (input) => roi.returnOnInvestment(input, eur("100")),
      path: "contribution",
      input,
    },
  ]),
  ...[0.2, share].map(
    (input): InputCase => ({
      name: "ReturnInput",
      schema: schemas.returnInputSchema,
      call: (input) => roi.ordersNeeded(input, { variation: 0.6 }),
      path: "returnOnInvestment",
      input,
    }),
  ),
  ...[0.2, counted, share].map(
    (input): InputCase => ({
      name: "ShareInput",
      schema: schemas.shareInputSchema,
      call: (captureRate) => roi.captureFactor({ captureRate }),
      path: "captureRate",
      input,
    }),
  ),
  {
    name: "CaptureOptions",
    schema: schemas.captureOptionsSchema,
    call: roi.captureFactor,
    path: "",
    input: { captureRate: counted, leaked: share, level: 0.9 },
  },
  {
    name: "OrdersNeededOptions",
    schema: schemas.ordersNeededOptionsSchema,
    call: (input) => roi.ordersNeeded(0.25, input),
    path: "",
    names: { options: "" },
    input: { variation: 0.6, level: 0.9 },
  },
  {
    name: "ContributionOfOne",
    schema: schemas.contributionOfOneSchema,
    call: roi.breakEven,
    path: "",
    input: { averageOrderValue: sum, margin: 0.4 },
  },
  {
    name: "BreakEvenInput",
    schema: schemas.breakEvenInputSchema,
    call: roi.breakEven,
    path: "",
    input: { cost: sum, ...conversion, conversions: 50.5, clicks: 2_100, impressions: 90_000 },
  },
  {
    name: "ContributionParts",
    schema: schemas.contributionPartsSchema,
    call: roi.contribution,
    path: "",
    input: { revenue: sum, costOfGoods: eur("200"), refunds: 0, discounts: sum, variableCost: null },
  },
  {
    name: "LifetimeInput",
    schema: schemas.lifetimeInputSchema,
    call: roi.customerLifetimeValue,
    path: "",
    input: { contributionPerPeriod: sum, retention: 0.8, discountRate: 0.1, periods: 12 },
  },
  {
    name: "PaybackInput, listed",
    schema: schemas.paybackInputSchema,
    call: roi.paybackPeriod,
    path: "",
    // What a period left may be unknown, or a measure.
    unread: /^contributions\[/,
    input: { cost: sum, contributions: [eur("400"), eur("-20")], discountRate: 0.1 },
  },
  {
    name: "PaybackInput, fading",
    schema: schemas.paybackInputSchema,
    call: roi.paybackPeriod,
    path: "",
    input: { cost: sum, contributionPerPeriod: sum, retention: 0.8, discountRate: 0.1 },
  },
  {
    name: "Sales, counted",
    schema: schemas.salesSchema,
    call: roi.salesInterval,
    path: "",
    names: { sales: "" },
    input: { ...conversion, conversions: 50, variation: 0.5 },
  },
  {
    name: "Sales, listed by contribution",
    schema: schemas.salesSchema,
    call: roi.salesInterval,
    path: "",
    names: { sales: "" },
    // A measure passes for an amount.
    unread: /^orderContributions\[\d\]\.(?:amount|currency)$/,
    input: { orderContributions: orders },
  },
  {
    name: "Sales, listed by value",
    schema: schemas.salesSchema,
    call: roi.salesInterval,
    path: "",
    names: { sales: "" },
    unread: /^orderValues\[\d\]\.(?:amount|currency)$/,
    input: { orderValues: orders, margin: 0.4 },
  },
  {
    name: "CampaignSales",
    schema: schemas.campaignSalesSchema,
    call: roi.returnInterval,
    path: "",
    names: { sales: "" },
    input: { cost: sum, ...conversion, conversions: 50, variation: 0.5 },
  },
  {
    name: "CampaignReturn",
    schema: schemas.campaignReturnSchema,
    call: (input) => roi.returnInterval([input, { cost: eur("3"), contribution: eur("4") }]),
    path: "campaigns[0]",
    input: { cost: sum, contribution: sum },
  },
  {
    name: "SalesOptions",
    schema: schemas.salesOptionsSchema,
    call: (input) => roi.salesInterval({ orderContributions: orders }, input),
    path: "",
    names: { options: "" },
    unlike: /^missing seed$/,
    input: { method: "bootstrap", seed: 1, replicates: 20, level: 0.9 },
  },
  {
    name: "Journey",
    schema: schemas.journeySchema,
    call: (input) => roi.attribute([input], { model: "linear" }),
    path: "journeys[0]",
    unlike: /^out-of-range (?:conversions|)$/,
    // A measure passes for an amount.
    unread: /^amount|^currency/,
    input: { ...journey, touchpoints: [...touchpoints, "newsletter"] },
  },
  {
    name: "AttributionOptions of time decay",
    schema: schemas.attributionOptionsSchema,
    call: (input) => roi.attribute([journey], input),
    path: "",
    names: { options: "" },
    input: { model: "time-decay", halfLifeDays: 7 },
  },
  {
    name: "AttributionOptions of positions",
    schema: schemas.attributionOptionsSchema,
    call: (input) => roi.attribute([journey], input),
    path: "",
    names: { options: "" },
    unlike: /^out-of-range weights$/,
    input: { model: "position", weights: { first: 0.4, last: 0.4 } },
  },
  {
    name: "LiftGroups",
    schema: schemas.liftGroupsSchema,
    call: roi.incrementalLift,
    path: "",
    unlike: /^out-of-range \w+\.conversions$/,
    input: { treated: { conversions: 26, n: 1_000 }, holdout: { conversions: 20, n: 900 } },
  },
  {
    name: "LiftToFind",
    schema: schemas.liftToFindSchema,
    call: roi.liftSampleSize,
    path: "",
    unlike: /^out-of-range lift$/,
    input: test,
  },
  {
    name: "LiftSampleSizeInput",
    schema: schemas.liftSampleSizeInputSchema,
    call: roi.liftSampleSize,
    path: "",
    unlike: /^out-of-range lift$/,
    input: { ...test, power: 0.8, holdoutPerTreated: 0.5 },
  },
  {
    name: "LiftPowerInput",
    schema: schemas.liftPowerInputSchema,
    call: roi.liftPower,
    path: "",
    unlike: /^out-of-range lift$/,
    input: { ...test, treated: 900, holdout: 800 },
  },
  {
    name: "DifferenceGroups",
    schema: schemas.differenceGroupsSchema,
    call: roi.differenceInDifferences,
    path: "",
    input: groups,
  },
  {
    name: "DifferenceOptions",
    schema: schemas.differenceOptionsSchema,
    call: (input) => roi.differenceInDifferences(groups, input),
    path: "",
    names: { options: "" },
    input: { paired: true, level: 0.9 },
  },
  {
    name: "TrackedCampaign",
    schema: schemas.trackedCampaignSchema,
    call: (input) => roi.trackingCoverage([input]),
    path: "campaigns[0]",
    unlike: /^out-of-range results\.newCustomers$/,
    unread: /^costs\[0\]\.cost\.\w+$|^results\.(?:clicks|(?:refunds|costOfGoods|revenue)\b.*)$/,
    input: campaign,
  },
  {
    name: "SimulationInput",
    schema: schemas.simulationInputSchema,
    call: (input) => roi.simulateReturn(input, { seed: 1, draws: 20 }),
    path: "",
    input: plan,
  },
  {
    name: "SimulationOptions",
    schema: schemas.simulationOptionsSchema,
    call: (input) => roi.simulateReturn(plan, input),
    path: "",
    names: { options: "" },
    input: { seed: 1, draws: 20, level: 0.9 },
  },
];
