import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Campaign, Measure, Money } from "../../src/core/index.js";
import { campaignCost } from "../../src/cost/index.js";
import type { MoneyMeasure } from "../../src/money/index.js";
import { adjustForCapture, captureFactor, type TrackedCampaign, trackingCoverage } from "../../src/roi/index.js";
import { wilsonInterval } from "../../src/statistics/index.js";
import { expectClose } from "../support/close.js";

const eur = (amount: string): Money => ({ amount, currency: "EUR" });
const usd = (amount: string): Money => ({ amount, currency: "USD" });
const thrown = (code: string, path: string) => expect.objectContaining({ code, path });
const share = (value: number | null, low?: number | null, high?: number | null, method = "test"): Measure =>
  value === null
    ? { value, reason: "not-given", n: 0, basis: "", model: "test@1", notes: [] }
    : {
        value,
        ...(low !== undefined && {
          interval: { low, high: high as number | null, shape: "between" as const, level: 0.9, method },
        }),
        n: 40,
        basis: "",
        model: "test@1",
        notes: [],
      };

describe("captureFactor", () => {
  test("is what the campaign brought for each sale that tracking caught", () => {
    expect(captureFactor({ captureRate: 0.5, leaked: 0 })).toEqual({
      value: 2,
      n: 1,
      basis: "(1-leaked)/captureRate",
      model: "capture-factor@1",
      notes: [],
    });
    expectClose(captureFactor({ captureRate: 0.6, leaked: 0.1 }).value, 1.5);
  });

  test("counts bring Wilson's interval along", () => {
    const [low, high] = wilsonInterval(60, 100, 0.95);
    const { value, interval, n } = captureFactor({ captureRate: { successes: 60, trials: 100 }, leaked: 0.1 });
    expectClose(value, 1.5);
    expectClose(interval?.low, 0.9 / high);
    expectClose(interval?.high, 0.9 / low);
    expect([interval?.level, interval?.method, n]).toEqual([0.95, "wilson", 100]);
  });

  test("with both from counts the level is that at which both hold", () => {
    const counts = { captureRate: { successes: 60, trials: 100 }, leaked: { successes: 10, trials: 80 } };
    const [low, high] = wilsonInterval(60, 100, 0.95);
    const [least, most] = wilsonInterval(10, 80, 0.95);
    const { interval } = captureFactor(counts);
    expectClose(interval?.low, (1 - most) / high);
    expectClose(interval?.high, (1 - least) / low);
    expectClose(interval?.level, 0.9);
    expect(interval?.method).toBe("bonferroni");
    expect(captureFactor({ ...counts, level: 0.4 }).interval).toBeUndefined(); // both at once at −20 %
  });

  test("a measure brings its own, open ends and all", () => {
    expect(captureFactor({ captureRate: share(0.5, 0.4, 0.8), leaked: 0 }).interval).toMatchObject({
      low: 1.25,
      high: 2.5,
      level: 0.9,
    });
    expect(captureFactor({ captureRate: share(0.5, null, null), leaked: 0 }).interval).toMatchObject({
      low: 1,
      high: null,
    });
    expect(captureFactor({ captureRate: share(0.5), leaked: 0 }).interval).toBeUndefined();
  });

  test("a rate that may be 0 leaves the upper end open", () => {
    const { interval } = captureFactor({ captureRate: share(0.01, 0, 0.05), leaked: 0 });
    expect(interval).toMatchObject({ low: 20, high: null });
  });

  test("unknown leaks are noted, and may be all there is", () => {
    const { value, interval, notes } = captureFactor({ captureRate: 0.5 });
    expect(value).toBe(2);
    expect(interval).toMatchObject({ low: 0, high: 2, level: 1, method: "worst-case" });
    expect(notes).toEqual([{ code: "missing-part", path: "leaked" }]);
  });

  test("without a capture rate nothing identifies it, and one of 0 leaves nothing to divide by", () => {
    const reasonOf = (captureRate: Parameters<typeof captureFactor>[0]["captureRate"]) =>
      captureFactor({ captureRate, leaked: 0 }).reason;
    expect(reasonOf(undefined)).toBe("not-identified");
    expect(reasonOf(null)).toBe("not-identified");
    expect(reasonOf(share(null))).toBe("not-given"); // the measure's own
    expect(reasonOf({ successes: 0, trials: 0 })).toBe("not-identified");
    expect(reasonOf(0)).toBe("zero-denominator");
    expect(reasonOf({ successes: 0, trials: 30 })).toBe("zero-denominator");
  });

  test.each([
    [{ captureRate: 60 }, "out-of-range", "captureRate"],
    [{ captureRate: -0.1 }, "negative", "captureRate"],
    [{ captureRate: "60 %" }, "not-an-object", "captureRate"],
    [{ captureRate: share(1.5) }, "out-of-range", "captureRate"],
    [{ captureRate: share(0.5, -1, 1) }, "negative", "captureRate.interval.low"],
    [{ captureRate: { successes: 5, trials: 3 } }, "out-of-range", "captureRate.successes"],
    [{ captureRate: { successes: 0.5, trials: 3 } }, "not-an-integer", "captureRate.successes"],
    [{ captureRate: { successes: 1, trials: 0 } }, "out-of-range", "captureRate.trials"],
    [{ captureRate: { successes: 1, trials: null } }, "not-a-number", "captureRate.trials"],
    [{ captureRate: 0.5, leaked: 2 }, "out-of-range", "leaked"],
    [{ captureRate: 0.5, level: 95 }, "out-of-range", "level"],
    [[], "not-an-object", ""],
    [null, "not-an-object", ""],
  ])("%j is refused", (given, code, path) => {
    expect(() => captureFactor(given as Parameters<typeof captureFactor>[0])).toThrow(thrown(code, path));
  });
});

describe("adjustForCapture", () => {
  const tracked = (bounds?: readonly [Money | null, Money | null]): MoneyMeasure => ({
    value: eur("900"),
    ...(bounds && { interval: { low: bounds[0], high: bounds[1], shape: "between", level: 0.95, method: "log-t" } }),
    n: 40,
    basis: "contribution",
    model: "test@1",
    notes: [],
  });

  test("is the tracked amount times the factor, with its interval", () => {
    const { value, interval, n, basis } = adjustForCapture(eur("900"), {
      captureRate: share(0.5, 0.4, 0.8),
      leaked: 0,
    });
    expect(value?.amount).toBe("1800");
    expect([interval?.low?.amount, interval?.high?.amount]).toEqual(["1125", "2250"]);
    expect([interval?.level, n, basis]).toEqual([0.9, 1, "tracked*(1-leaked)/captureRate"]);
  });

  test("with both uncertain the bounds are the widest", () => {
    const { interval, n } = adjustForCapture(tracked([eur("600"), eur("1000")]), {
      captureRate: share(0.5, 0.4, 0.8),
      leaked: 0,
    });
    expect([interval?.low?.amount, interval?.high?.amount, interval?.method, n]).toEqual([
      "750",
      "2500",
      "bonferroni",
      40,
    ]);
    expectClose(interval?.level, 0.85);
  });

  test("an interval of the amount alone is carried over, and none of both is none", () => {
    const { interval } = adjustForCapture(tracked([eur("600"), null]), { captureRate: 0.5, leaked: 0 });
    expect(interval).toMatchObject({ low: eur("1200"), high: null, method: "log-t", level: 0.95 });
    expect(adjustForCapture(tracked(), { captureRate: 0.5, leaked: 0 }).interval).toBeUndefined();
  });

  test("a loss grows with what was missed", () => {
    const { interval } = adjustForCapture(eur("-100"), { captureRate: share(0.5, 0.4, 0.8), leaked: 0 });
    expect([interval?.low?.amount, interval?.high?.amount]).toEqual(["-250", "-125"]);
    const open = adjustForCapture(eur("-100"), { captureRate: share(0.5, 0, 0.8), leaked: 0 });
    expect(open.interval?.low).toBeNull();
  });

  test("however little was caught, of nothing nothing was missed", () => {
    const captureRate = share(0.5, 0, 0.8);
    const nothing = adjustForCapture(eur("0"), { captureRate, leaked: 0 }).interval;
    expect([nothing?.low?.amount, nothing?.high?.amount]).toEqual(["0", "0"]);
    const leaks = adjustForCapture(eur("9"), { captureRate, leaked: 1 }).interval;
    expect([leaks?.low?.amount, leaks?.high?.amount]).toEqual(["0", "0"]);
  });

  test("options that are none are refused", () => {
    const call = (options: unknown) => () => adjustForCapture(eur("1"), options as { captureRate: number });
    expect(call(null)).toThrow(thrown("not-an-object", "options"));
    expect(call({ captureRate: 0.5, leaked: 7 })).toThrow(thrown("out-of-range", "leaked"));
  });

  test("unknown stays unknown", () => {
    expect(adjustForCapture(null, { captureRate: 0.5 })).toMatchObject({ value: null, reason: "not-given" });
    expect(adjustForCapture(eur("1"), {})).toMatchObject({ value: null, reason: "not-identified" });
    expect(adjustForCapture(eur("1"), { captureRate: 0 })).toMatchObject({ value: null, reason: "zero-denominator" });
  });
});

describe("trackingCoverage", () => {
  const campaigns: readonly TrackedCampaign[] = [
    {
      cost: eur("300"),
      tracking: ["code", "survey"],
      results: { revenue: eur("600"), conversions: 20, newCustomers: 15 },
    },
    { cost: eur("100"), tracking: ["link"], results: { conversions: 5, newCustomers: 1 } },
    { cost: eur("200"), tracking: ["survey"], results: { conversions: 9 } },
    { cost: eur("400"), tracking: [] },
  ];

  test("is the share of spend with a code, a link or a holdout; a survey tracks no sale", () => {
    const coverage = trackingCoverage(campaigns);
    expect(coverage).toMatchObject({
      value: 0.4, // (300 + 100) / 1,000
      n: 4,
      basis: "tracked spend/spend",
      model: "tracking-coverage@1",
      byMethod: { code: 0.3, link: 0.1, holdout: 0, survey: 0.5 },
      notes: [],
    });
    expect(coverage.interval).toBeUndefined();
  });

  test("the share of new customers is over the conversions of campaigns that tell both", () => {
    const { newCustomers } = trackingCoverage(campaigns);
    const [low, high] = wilsonInterval(16, 25, 0.95);
    expect(newCustomers).toMatchObject({ value: 0.64, n: 25, interval: { low, high, method: "wilson" } });
    expect(trackingCoverage([{ cost: eur("1") }]).newCustomers.reason).toBe("not-given");
    const none = { cost: eur("1"), results: { conversions: 0, newCustomers: 0 } };
    expect(trackingCoverage(none).newCustomers.reason).toBe("zero-denominator");
  });

  test("the return of tracked campaigns is adjusted, or not identified", () => {
    expect(trackingCoverage(campaigns).returnOnAdSpend).toMatchObject({
      value: null,
      reason: "not-identified",
      basis: "revenue/spend:capture-adjusted",
    });
    const { returnOnAdSpend } = trackingCoverage(campaigns, {
      captureRate: { successes: 30, trials: 60 },
      leaked: 0.1,
    });
    const [low, high] = wilsonInterval(30, 60, 0.95);
    expectClose(returnOnAdSpend.value, (2 * 0.9) / 0.5); // 600 / 300, less leaks, over the capture rate
    expectClose(returnOnAdSpend.interval?.low, (2 * 0.9) / high);
    expectClose(returnOnAdSpend.interval?.high, (2 * 0.9) / low);
    // The campaign with a link tells no revenue.
    expect(returnOnAdSpend).toMatchObject({ n: 1, notes: [{ code: "missing-revenue", count: 1 }] });
    expect(trackingCoverage(campaigns, { captureRate: 0 }).returnOnAdSpend.reason).toBe("zero-denominator");
    expect(trackingCoverage([], { captureRate: 0.5 }).returnOnAdSpend.reason).toBe("not-given");
  });

  test("a campaign tracked by code and by link is one", () => {
    const both = { cost: eur("1"), tracking: ["link", "code"] as const, results: { revenue: eur("2") } };
    expect(trackingCoverage([both, { ...both, results: null }], { captureRate: 1 })).toMatchObject({
      value: 1,
      byMethod: { code: 1, link: 1 },
      returnOnAdSpend: { value: 2, n: 1 },
    });
  });

  test("codes can leak to coupon sites and links cannot", () => {
    const [code] = campaigns;
    expect(trackingCoverage(code, { captureRate: 0.5 }).returnOnAdSpend.interval).toMatchObject({ low: 0, high: 4 });
    const link: TrackedCampaign = { ...code, tracking: ["link"] };
    expect(trackingCoverage(link, { captureRate: 0.5 }).returnOnAdSpend).toMatchObject({ value: 4, notes: [] });
    expect(trackingCoverage(link, { captureRate: 0.5, leaked: 0.5 }).returnOnAdSpend.value).toBe(4);
    const all = [code, link] as readonly TrackedCampaign[];
    // (600 · 0.5 + 600) / 0.5 / 600
    expect(trackingCoverage(all, { captureRate: 0.5, leaked: 0.5 }).returnOnAdSpend.value).toBe(3);
    const unsure = trackingCoverage(all, { captureRate: share(0.5, 0.4, 0.8) }).returnOnAdSpend;
    const uncaught = trackingCoverage(all, { captureRate: share(0.5, 0, 0.8), leaked: 1 }).returnOnAdSpend;
    expect(uncaught.interval).toMatchObject({ low: 1.25, high: null });
    const none = { ...link, results: { revenue: eur("0") } };
    const leaks = trackingCoverage([code as TrackedCampaign, none], { captureRate: share(0.5, 0, 0.8), leaked: 1 });
    expect(leaks.returnOnAdSpend.interval).toMatchObject({ low: 0, high: 0 });
    const tiny = { captureRate: 1e-308, leaked: 0 };
    const much = { ...link, results: { revenue: eur("9".repeat(300)) } };
    expect(trackingCoverage(much, tiny).returnOnAdSpend.reason).toBe("unbounded");
    expect(() => trackingCoverage(link, { leaked: 7 })).toThrow(thrown("out-of-range", "leaked"));
    // All of the codes leaked or none; 600 / 0.8 / 600 and 1,200 / 0.4 / 600
    expect(unsure.interval).toMatchObject({ low: 1.25, high: 5, level: 0.9 });
  });

  test("campaigns that do not say how they were tracked are left out, and widen the interval", () => {
    const { value, interval, notes } = trackingCoverage([...campaigns, { cost: eur("1000") }]);
    expect(value).toBe(0.4);
    expect(interval).toEqual({ low: 0.2, high: 0.7, shape: "between", level: 1, method: "worst-case" });
    expect(notes).toEqual([{ code: "missing-tracking", count: 1 }]);
    const unsaid = { code: null, link: null, holdout: null, survey: null };
    expect(trackingCoverage({ cost: eur("5") })).toMatchObject({
      value: null,
      reason: "missing-part",
      byMethod: unsaid,
    });
  });

  test("campaigns without a cost are counted, and nothing but those leaves it unknown", () => {
    const { value, notes } = trackingCoverage([...campaigns, { tracking: ["code"] }]);
    expect([value, notes]).toEqual([0.4, [{ code: "missing-cost", count: 1 }]]);
    expect(trackingCoverage([{ tracking: ["code"] }])).toMatchObject({ value: null, reason: "missing-denominator" });
    expect(trackingCoverage(null)).toMatchObject({ value: null, reason: "missing-denominator", n: 0 });
    expect(trackingCoverage({ cost: eur("0"), tracking: ["code"] }).reason).toBe("zero-denominator");
  });

  test("takes the campaigns of a creator, and adds their items up as the cost does", () => {
    const campaign: Campaign = {
      costs: [
        { kind: "fee", cost: eur("400") },
        { kind: "product", cost: eur("22.50") },
        { kind: "product-retail", cost: eur("89") },
        { kind: "discount", cost: eur("22.50") },
      ],
      tracking: ["holdout"],
      results: { revenue: eur("800") },
    };
    expect(trackingCoverage([campaign, { cost: eur("400"), tracking: [] }]).value).toBe(0.5);
  });

  test("items count as in campaignCost, also where they tell no cost", () => {
    const kinds = ["fee", "boost", "discount", "Discount", "product-retail", "productRetail", "my-own"];
    const cost = fc.option(fc.nat(9).map((n) => eur(`${n}.50`)));
    const item = fc.record({ kind: fc.constantFrom(...kinds), cost });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 5 }), (costs) => {
        const other: TrackedCampaign = { cost: eur("7"), tracking: [] };
        const summed = { cost: { ...campaignCost(costs), notes: [], interval: undefined } as MoneyMeasure };
        for (const more of [[], [other]]) {
          const itemised = trackingCoverage([{ costs, tracking: ["code"] }, ...more]);
          expect(itemised).toEqual(trackingCoverage([{ ...summed, tracking: ["code"] }, ...more]));
        }
      }),
      { numRuns: 300, seed: 4 },
    );
    const reasonOf = (costs: TrackedCampaign["costs"]) => trackingCoverage({ costs, tracking: ["code"] }).reason;
    expect(reasonOf([{ kind: "product-retail", cost: eur("89") }])).toBe("no-costs");
    expect(reasonOf([])).toBe("no-costs");
    expect(reasonOf([{ kind: "fee" }])).toBe("no-costs");
    expect(reasonOf([{ kind: "discount", cost: eur("1") }])).toBe("discount-above-cost");
  });

  test("as many campaigns as there may be", () => {
    const many = Array.from({ length: 50_000 }, (_, i) => ({
      cost: eur("1.10"),
      tracking: i % 4 === 0 ? (["code"] as const) : [],
    }));
    expect(trackingCoverage(many).value).toBe(0.25);
  }, 10_000);

  test.each([
    ["x", "not-an-array", "campaigns"],
    [[5], "not-an-object", "campaigns[0]"],
    [[{ cost: eur("1"), tracking: ["coupon"] }], "unknown-option", "campaigns[0].tracking[0]"],
    [[{ cost: eur("1"), tracking: "code" }], "not-an-array", "campaigns[0].tracking"],
    [{ results: { conversions: 1, newCustomers: 2 } }, "out-of-range", "campaign.results.newCustomers"],
    [{ results: [] }, "not-an-object", "campaign.results"],
    [[{ cost: eur("1") }, { cost: usd("1") }], "currency-mismatch", "campaigns[1].cost.currency"],
    [{ cost: eur("1"), results: { revenue: usd("1") } }, "currency-mismatch", "campaign.results.revenue.currency"],
    [{ costs: [null] }, "not-an-object", "campaign.costs[0]"],
    [
      {
        costs: [
          { kind: "fee", cost: eur("1") },
          { kind: "boost", cost: usd("1") },
        ],
      },
      "currency-mismatch",
      "campaign.costs[1].cost.currency",
    ],
    [{ costs: [{ kind: "fee", cost: eur("-1") }] }, "negative", "campaign.costs[0].cost.amount"],
    [{ costs: [{ kind: "fee", cost: eur("1.005") }] }, "too-many-decimals", "campaign.costs[0].cost.amount"],
    [{ costs: [{ cost: eur("1") }] }, "not-a-string", "campaign.costs[0].kind"],
    [{ costs: [{ kind: "", cost: eur("1") }] }, "empty-string", "campaign.costs[0].kind"],
  ])("%j is refused", (given, code, path) => {
    expect(() => trackingCoverage(given as unknown as TrackedCampaign)).toThrow(thrown(code, path));
  });
});
