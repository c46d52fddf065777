import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Campaign } from "../../src/core/index.js";
import { campaignCost, costPerAcquisition } from "../../src/cost/index.js";
import { defineExchangeTable } from "../../src/money/index.js";
import {
  adjustForCapture,
  captureFactor,
  returnInterval,
  returnOnInvestment,
  salesInterval,
} from "../../src/roi/index.js";
import {
  type CampaignRecord,
  type CampaignReportOptions,
  campaignReport,
  flattenCampaign,
} from "../../src/scorecard/index.js";
import { normalProbability } from "../../src/statistics/index.js";
import { refusal } from "../money/refusal.js";

const eur = (amount: string) => ({ amount, currency: "EUR" });
const usd = (amount: string) => ({ amount, currency: "USD" });
/** 3,600 − 1,440 − 150 = 2,010 are left of the revenue, of 60 orders, for 840 of cost. */
const campaign = {
  id: "spring",
  brand: "a brand",
  costs: [
    { kind: "fee", cost: eur("800.00") },
    { kind: "product", cost: eur("40.00") },
  ],
  results: {
    clicks: 1_200,
    conversions: 60,
    newCustomers: 42,
    revenue: eur("3600.00"),
    refunds: eur("150.00"),
    costOfGoods: eur("1440.00"),
  },
  tracking: ["code"],
} as const satisfies Campaign;
const told = { variation: 0.6, discounts: 0, variableCost: 0 } as const;
const codesOf = ({ notes }: { readonly notes: readonly { readonly code: string }[] }) => notes.map(({ code }) => code);
const changed = (results: object, more: object = {}): CampaignRecord => ({
  ...campaign,
  ...more,
  results: { ...campaign.results, ...results },
});

describe("a report", () => {
  test("holds what the single functions give", () => {
    const report = campaignReport(Object.freeze(campaign), told);
    const cost = campaignCost(campaign.costs);
    expect(report.id).toBe("spring");
    expect(report.cost).toEqual(cost);
    expect(report.contribution.value).toEqual(eur("2010.00"));
    // (2010 − 840) / 840; each order leaves 2010 / 60 = 33.50.
    expect(report.returnOnInvestment.value).toBe(1170 / 840);
    const one = { conversions: 60, contributionPerConversion: eur("33.50"), variation: 0.6, cost };
    expect(report.returnOnInvestment.interval).toEqual(returnInterval(one).interval);
    expect(report.returnOnAdSpend.value).toBe(3600 / 840);
    expect(report.returnOnAdSpend.interval?.low).toBeGreaterThan(2.5);
    expect(report.costPerAcquisition).toEqual(costPerAcquisition(cost, 60));
    expect(report.costPerClick.value).toEqual(eur("0.7"));
    expect(report.costPerNewCustomer.value).toEqual(eur("20"));
    // 840 / 33.50 = 25.07…
    expect(report.breakEvenConversions.value).toBe(26);
    expect(report.conversionsNeeded.value).toBeLessThan(60);
    expect([report.tracking.value, report.tracking.byMethod.code]).toEqual([1, 1]);
  });

  test("an interval of 95 % that begins at break-even goes with a probability of 97.5 %", () => {
    const { low } = campaignReport(campaign, told).trackedReturn.interval as { low: number };
    // A cost so much higher that the low is 0.
    const fee = { kind: "fee", cost: eur((840 * (1 + low)).toFixed(2)) };
    const { probabilityOfProfit, returnOnInvestment: roi } = campaignReport({ ...campaign, costs: [fee] }, told);
    expect(roi.interval?.low).toBeCloseTo(0, 4);
    expect(probabilityOfProfit.value).toBeCloseTo(0.975, 4);
  });

  test("holds nothing of the record but its id, and is plain data", () => {
    const report = campaignReport(campaign, told);
    const text = JSON.stringify(report);
    expect(JSON.parse(text)).toEqual(report);
    expect(text).not.toContain("a brand");
    expect(campaignReport({ ...campaign, id: null }, told).id).toBeNull();
  });

  test("of nothing all is unknown, each part with its reason", () => {
    const report = campaignReport({});
    const reasons = Object.entries(report).flatMap(([name, part]) =>
      typeof part === "object" && part !== null ? [[name, (part as { reason?: string }).reason]] : [],
    );
    expect(Object.fromEntries(reasons)).toEqual({
      cost: "no-costs",
      contribution: "missing-part",
      trackedReturn: "missing-part",
      captureFactor: "not-identified",
      returnOnInvestment: "missing-part",
      returnOnAdSpend: "not-given",
      probabilityOfProfit: "missing-part",
      costPerClick: "no-costs",
      costPerAcquisition: "no-costs",
      costPerNewCustomer: "no-costs",
      breakEvenConversions: "no-costs",
      conversionsNeeded: "missing-part",
      tracking: "no-costs",
    });
  });
});

describe("what sales took", () => {
  const left = (options: CampaignReportOptions, record: CampaignRecord = campaign) =>
    campaignReport(record, options).contribution;

  test("unknown parts make the return unknown, and are named", () => {
    const { value, reason, notes } = left({ variation: 0.6 });
    expect([value, reason]).toEqual([null, "missing-part"]);
    expect(notes.map(({ path }) => path)).toEqual(["discounts", "variableCost"]);
  });

  test("an amount, a share of the revenue, or so much for each conversion", () => {
    // 2,010 less 100; less 5 % of 3,600; less 60 times 1.50.
    expect(left({ ...told, discounts: eur("100") }).value?.amount).toBe("1910.00");
    const shared = left({ ...told, variableCost: { share: 0.05 } });
    expect(shared.value?.amount).toBe("1830.00");
    expect(shared.notes).toContainEqual({ code: "assumed-part", path: "variableCost" });
    expect(left({ ...told, variableCost: { perConversion: eur("1.50") } }).value?.amount).toBe("1920.00");
    const uncounted = left({ ...told, variableCost: { perConversion: eur("1.50") } }, changed({ conversions: null }));
    expect(uncounted.reason).toBe("missing-part");
    expect(left({ ...told, variableCost: { share: 0.1 } }, changed({ revenue: null })).reason).toBe("missing-part");
  });

  test("the record comes first, and the options fill what it leaves out", () => {
    const rates = { ...told, costOfGoods: { share: 0.5 }, refunds: { share: 0.1 } };
    expect(left(rates).value?.amount).toBe("2010.00");
    // 3600 − 1800 − 360
    expect(left(rates, changed({ costOfGoods: null, refunds: null })).value?.amount).toBe("1440.00");
    expect(left({ ...told, refunds: 0 }, changed({ refunds: null })).value?.amount).toBe("2160.00");
  });

  test("sales tax is taken off revenue and refunds, and not off the goods", () => {
    // 3570 / 1.19 = 3000, 119 / 1.19 = 100
    const gross = changed({ revenue: eur("3570.00"), refunds: eur("119.00") });
    expect(left({ ...told, salesTax: 0.19 }, gross).value?.amount).toBe("1460.00");
    expect(campaignReport(gross, { ...told, salesTax: 0.19 }).returnOnAdSpend.value).toBe(3000 / 840);
  });

  test("discounts to customers count once: in the cost, or off the revenue", () => {
    const costs = [...campaign.costs, { kind: "customer-discount", cost: eur("60.00") }];
    const { cost, contribution } = campaignReport({ ...campaign, costs }, { variation: 0.6, variableCost: 0 });
    expect([cost.value?.amount, contribution.value?.amount]).toEqual(["900.00", "2010.00"]);
    expect(refusal(() => campaignReport({ ...campaign, costs }, { ...told, discounts: { share: 0.1 } }))).toEqual([
      "counted-twice",
      "discounts",
    ]);
  });
});

describe("how sure it is", () => {
  test.each([
    ["nobody says how orders vary", campaign, { ...told, variation: null }, "missing-variation"],
    ["there are two orders", changed({ conversions: 2, newCustomers: 1 }), told, "too-few-orders"],
    ["there is none", changed({ conversions: 0, newCustomers: 0, revenue: eur("0") }), told, "too-few-orders"],
    ["the orders are not counted", changed({ conversions: null }), told, "missing-part"],
    ["the sales left nothing", changed({ costOfGoods: eur("3450.00") }), told, "no-contribution"],
    ["more was paid back than sold", changed({ refunds: eur("4000.00") }), told, "no-contribution"],
  ] as const)("no interval where %s", (_, record, options, code) => {
    const { returnOnInvestment: roi, probabilityOfProfit, conversionsNeeded } = campaignReport(record, options);
    expect(roi.value).not.toBeNull();
    expect(roi.interval).toBeUndefined();
    expect(codesOf(roi)).toContain(code);
    expect(probabilityOfProfit.reason).toBe("no-interval");
    if (code === "no-contribution") expect(conversionsNeeded.reason).toBe("never-pays-back");
  });

  test("a gift at retail value widens the interval of the orders, and makes none where they have none", () => {
    const costs = [
      { kind: "fee", cost: eur("800.00") },
      { kind: "product-retail", cost: eur("90.00") },
    ];
    const report = campaignReport({ ...campaign, costs }, told);
    const { interval } = returnOnInvestment(
      salesInterval({ conversions: 60, contributionPerConversion: eur("33.50"), variation: 0.6 }),
      eur("890.00"),
    );
    expect(report.returnOnInvestment.interval?.low).toBeCloseTo(interval?.low as number, 12);
    expect(report.returnOnInvestment.value).toBe(1210 / 800);
    const { returnOnInvestment: roi } = campaignReport({ ...campaign, costs }, { ...told, variation: null });
    expect(roi.interval).toBeUndefined();
  });

  test("orders that vary by more than their mean are noted", () => {
    expect(codesOf(campaignReport(campaign, { ...told, variation: 1.5 }).returnOnInvestment)).toContain("heavy-tailed");
  });
});

describe("tracking", () => {
  const capture = { captureRate: { successes: 60, trials: 100 }, leaked: 0.1 };

  test("without a capture rate only tracked sales count, and a note says so", () => {
    const { returnOnInvestment: roi, captureFactor: factor } = campaignReport(campaign, told);
    expect(codesOf(roi)).toContain("untracked-sales");
    expect(factor.reason).toBe("not-identified");
  });

  test("with one, the sales are those that were brought", () => {
    const report = campaignReport(campaign, { ...told, ...capture });
    const sales = salesInterval({ conversions: 60, contributionPerConversion: eur("33.50"), variation: 0.6 });
    const roi = returnOnInvestment(adjustForCapture(sales, capture), eur("840.00"));
    expect(report.returnOnInvestment).toMatchObject({
      value: roi.value,
      basis: "(contribution-cost)/cost:capture-adjusted",
    });
    expect(report.returnOnInvestment.interval?.low).toBeCloseTo(roi.interval?.low as number, 12);
    expect(report.trackedReturn.value).toBe(1170 / 840);
    expect(report.captureFactor).toEqual(captureFactor(capture));
    // 2010 · 1.5 / 60 = 50.25 each; 840 / 50.25 = 16.7
    expect(report.breakEvenConversions.value).toBe(17);
    // ln(1 + roi) over both errors together.
    const half = ({ low, high }: { low: number; high: number }, shift: number) =>
      Math.log((high + shift) / (low + shift)) / 2 / 1.959963985;
    const error = Math.hypot(
      half(report.trackedReturn.interval as { low: number; high: number }, 1),
      half(report.captureFactor.interval as { low: number; high: number }, 0),
    );
    const center = Math.log(2010 / 840) + Math.log(1.5);
    expect(report.probabilityOfProfit.value).toBeCloseTo(normalProbability(center / error), 6);
  });

  test("unknown leaks leave open whether a code brought a profit; a link cannot leak", () => {
    const rate = { ...told, captureRate: 0.6 };
    expect(campaignReport(campaign, rate).probabilityOfProfit.reason).toBe("not-identified");
    const linked = campaignReport({ ...campaign, tracking: ["link"] }, rate);
    expect(linked.probabilityOfProfit.value).toBeGreaterThan(0.99);
    const all = campaignReport(campaign, { ...told, captureRate: 0.6, leaked: 1 });
    expect([all.returnOnInvestment.value, all.probabilityOfProfit.value]).toEqual([-1, 0]);
  });

  test("a holdout or a survey has counted all sales", () => {
    const { returnOnInvestment: roi, captureFactor: factor } = campaignReport(
      { ...campaign, tracking: ["holdout"] },
      { ...told, ...capture },
    );
    expect([roi.value, factor.value]).toEqual([1170 / 840, 1]);
    expect(codesOf(roi)).not.toContain("untracked-sales");
  });

  test("a campaign that was not tracked has a cost and no return; one that does not say has a note", () => {
    const none = campaignReport({ ...campaign, tracking: [] }, told);
    expect([none.returnOnInvestment.reason, none.returnOnAdSpend.reason]).toEqual(["not-identified", "not-identified"]);
    expect(none.tracking.value).toBe(0);
    const silent = campaignReport({ ...campaign, tracking: null }, told);
    expect(silent.returnOnInvestment.value).toBe(1170 / 840);
    expect(codesOf(silent.returnOnInvestment)).toContain("missing-tracking");
  });
});

describe("currencies and taxes", () => {
  const exchange = defineExchangeTable({ date: "2026-05-04", base: "EUR", rates: { USD: "1.25" }, source: "made up" });
  const inDollars: CampaignRecord = { ...campaign, costs: [{ kind: "fee", cost: usd("1050.00") }] };

  test("a fee in another currency meets the sales by a table, and is refused without", () => {
    const { cost, returnOnInvestment: roi } = campaignReport(inDollars, { ...told, exchange, currency: "EUR" });
    expect([cost.value?.amount, cost.exchangedAt, roi.value]).toEqual(["840", "2026-05-04", 1170 / 840]);
    expect(refusal(() => campaignReport(inDollars, told))).toEqual(["currency-mismatch", "results.revenue.currency"]);
  });

  test("sales are exchanged as well, and so are amounts among the options", () => {
    const report = campaignReport(campaign, {
      ...told,
      exchange,
      currency: "USD",
      variableCost: { perConversion: eur("1.00") },
      discounts: eur("10.00"),
    });
    // (2010 − 60 − 10) · 1.25
    expect(report.contribution.value).toMatchObject({ currency: "USD" });
    expect(Number(report.contribution.value?.amount)).toBe(2425);
    expect(report.contribution.notes).toContainEqual({ code: "exchanged", count: 5 });
  });

  test("a return has no currency: campaigns in dollars need no table", () => {
    const results = {
      ...campaign.results,
      revenue: usd("3600.00"),
      refunds: usd("150.00"),
      costOfGoods: usd("1440.00"),
    };
    const costs = [{ kind: "fee", cost: usd("840.00") }];
    expect(campaignReport({ ...campaign, costs, results }, told).returnOnInvestment.value).toBe(1170 / 840);
  });

  test("the costs may carry their tax", () => {
    const costs = [{ kind: "fee", cost: eur("999.60"), tax: { included: true, rate: 0.19 } }];
    expect(campaignReport({ ...campaign, costs }, { ...told, taxes: "without" }).cost.value?.amount).toBe("840");
  });
});

test.each<[string, string, unknown, unknown]>([
  ["not-an-object", "", "spring", told],
  ["not-an-object", "options", campaign, null],
  ["negative", "costs[0].cost.amount", { costs: [{ kind: "fee", cost: eur("-1") }] }, told],
  ["too-many-decimals", "costs[0].cost.amount", { costs: [{ kind: "fee", cost: eur("1.005") }] }, told],
  ["out-of-range", "costs[0].tax.rate", { costs: [{ kind: "fee", cost: eur("1"), tax: { rate: 19 } }] }, told],
  ["invalid-amount", "results.revenue.amount", changed({ revenue: eur("1,250.00") }), told],
  ["negative", "results.refunds.amount", changed({ refunds: eur("-1") }), told],
  [
    "unknown-currency",
    "results.costOfGoods.currency",
    changed({ costOfGoods: { amount: "1", currency: "EUX" } }),
    told,
  ],
  ["out-of-range", "results.newCustomers", changed({ newCustomers: 61 }), told],
  ["unknown-option", "tracking[0]", { ...campaign, tracking: ["guess"] }, told],
  ["missing", "captureRate", campaign, { ...told, leaked: 0.1 }],
  ["out-of-range", "captureRate", campaign, { ...told, captureRate: 60 }],
  ["out-of-range", "level", campaign, { ...told, level: 1 }],
  ["negative", "variation", campaign, { ...told, variation: -1 }],
  ["out-of-range", "salesTax", campaign, { ...told, salesTax: 19 }],
  ["out-of-range", "variableCost.share", campaign, { ...told, variableCost: { share: 8 } }],
  ["missing", "variableCost.perConversion", campaign, { ...told, variableCost: {} }],
  ["not-an-object", "discounts", campaign, { ...told, discounts: 5 }],
  ["invalid-amount", "discounts.amount", campaign, { ...told, discounts: eur("x") }],
  ["currency-mismatch", "discounts.currency", campaign, { ...told, discounts: usd("1") }],
])("refuses %s at %s", (code, path, record, options) => {
  expect(refusal(() => campaignReport(record as CampaignRecord, options as CampaignReportOptions))).toEqual([
    code,
    path,
  ]);
});

test("whatever comes in: plain data without NaN, or an error with a code and a path", () => {
  const scrap = fc.oneof(
    fc.constant(campaign),
    fc.anything(),
    fc.record({ costs: fc.anything(), results: fc.anything() }),
  );
  const option = fc.record({
    variation: fc.anything(),
    discounts: fc.anything(),
    captureRate: fc.anything(),
    refunds: fc.anything(),
  });
  fc.assert(
    fc.property(scrap, fc.oneof(fc.constant(told), option, fc.anything()), (record, options) => {
      const run = () => {
        const report = campaignReport(record as CampaignRecord, options as CampaignReportOptions);
        expect(JSON.parse(JSON.stringify(report))).toEqual(report);
      };
      expect(refusal(run)?.[0] ?? "").toMatch(/^[a-z-]*$/);
    }),
    { numRuns: 300 },
  );
});

describe("a flat row", () => {
  test("has the same columns for every campaign, with amounts as text and their currency", () => {
    const full = flattenCampaign(campaignReport(campaign, told));
    const empty = flattenCampaign(campaignReport({}));
    expect(Object.keys(full)).toEqual(Object.keys(empty));
    expect(full).toMatchObject({
      id: "spring",
      cost: "840.00",
      cost_currency: "EUR",
      returnOnInvestment: 1170 / 840,
      returnOnInvestment_n: 60,
      contribution_low: null,
      costPerClick: "0.7",
    });
    expect(empty).toMatchObject({ id: null, cost: null, cost_currency: null, cost_reason: "no-costs" });
    for (const cell of Object.values(full)) expect(["string", "number", "object"]).toContain(typeof cell);
  });

  test("holds the ends of an amount's interval", () => {
    const costs = [
      { kind: "fee", cost: eur("800.00") },
      { kind: "product-retail", cost: eur("90.00") },
    ];
    expect(flattenCampaign(campaignReport({ costs }))).toMatchObject({ cost_low: "800.00", cost_high: "890.00" });
  });
});
