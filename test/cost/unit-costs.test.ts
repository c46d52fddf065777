import { describe, expect, test } from "vitest";
import {
  campaignCost,
  costPerAcquisition,
  costPerAsset,
  costPerClick,
  costPerEngagement,
  costPerFollower,
  costPerMille,
  costPerNewCustomer,
  costPerReach,
  costPerView,
  earnedMediaValue,
  unitCost,
  unitCostDefinitions,
  unitCostNumber,
} from "../../src/cost/index.js";
import { engagementRate, expectedViews } from "../../src/engagement/index.js";
import { moneyToNumber } from "../../src/money/index.js";
import { expectClose } from "../support/close.js";
import { random } from "../support/random.js";
import { over, rational, times, toDigits } from "../support/rational.js";
import { codes, costed, counted, eur, nobodyKnows, thrown } from "./some-costs.js";

const unitCosts = {
  costPerMille,
  costPerEngagement,
  costPerView,
  costPerClick,
  costPerReach,
  costPerAcquisition,
  costPerNewCustomer,
  costPerFollower,
  costPerAsset,
};

describe("unit costs", () => {
  // 450.00 over 36,000; the per mille is 1000 · 450 / 36000 = 12.5.
  test.each([
    ["costPerMille", "12.5", "cost/1000 impressions"],
    ["costPerEngagement", "0.0125", "cost/engagements"],
    ["costPerView", "0.0125", "cost/views"],
    ["costPerClick", "0.0125", "cost/clicks"],
    ["costPerReach", "0.0125", "cost/reach"],
    ["costPerAcquisition", "0.0125", "cost/conversions"],
    ["costPerNewCustomer", "0.0125", "cost/newCustomers"],
    ["costPerFollower", "0.0125", "cost/newFollowers"],
    ["costPerAsset", "0.0125", "cost/assets"],
  ] as const)("%s", (name, amount, basis) => {
    const measure = unitCosts[name](eur("450.00"), 36_000);
    expect(measure).toEqual({ value: eur(amount), n: 1, basis, model: unitCostDefinitions[name].id, notes: [] });
  });

  test("every definition has its function", () => {
    expect(Object.keys(unitCosts)).toEqual(Object.keys(unitCostDefinitions));
  });

  // 1000 · 0.12345 / 10 and 1000 · 5 / 10: the point moves, however many decimals there are.
  test("a cost per mille of amounts with many decimals, and with none", () => {
    expect(costPerMille(eur("0.12345"), 10).value).toEqual(eur("12.345"));
    expect(costPerMille(eur("5"), 10).value).toEqual(eur("500"));
  });

  test("what was free costs 0", () => {
    expect(costPerMille(eur("0"), 40_000).value).toEqual(eur("0"));
    expect(costPerMille(campaignCost([{ kind: "fee", cost: eur("0.00") }]), 40_000).value).toEqual(eur("0"));
  });

  test.each([
    ["no cost", null, 5, "not-given"],
    ["no count", eur("1"), undefined, "missing-denominator"],
    ["a count of 0", eur("1"), 0, "zero-denominator"],
    ["nothing for nothing", eur("0"), 0, "zero-denominator"],
    ["an unknown cost", campaignCost([]), 5, "no-costs"],
    ["an unknown count", eur("1"), nobodyKnows, "no-posts"],
  ] as const)("%s is unknown", (_, spent, count, reason) => {
    expect(costPerView(spent, count)).toMatchObject({ value: null, reason, model: "cost-per-view@1" });
  });

  test("carries the notes of both, the number of posts, and what was counted", () => {
    const spent = campaignCost([{ kind: "fee", cost: eur("100") }], { expected: ["fee", "hours"] });
    const measure = costPerMille(spent, counted(8_000));
    expect(measure).toMatchObject({ value: eur("12.5"), n: 12, basis: "cost/1000 views:next" });
    expect(codes(measure)).toEqual(["missing-cost-kind", "spread-of-others"]);
  });

  test("takes what the library forecasts", () => {
    const views = expectedViews([12_000, 9_500, 15_000, 11_000].map((count) => ({ views: count })));
    const measure = costPerMille(eur("250.00"), views);
    expectClose(moneyToNumber(measure.value as never), 250_000 / (views.value as number), 1e-12);
    expectClose(moneyToNumber(measure.interval?.high as never), 250_000 / (views.interval?.low as number), 1e-12);
    expect(measure.interval).toMatchObject({ level: 0.95, method: "log-t-prediction", shape: "between" });
  });

  test("a definition of one's own", () => {
    const definition = { kind: "unit-cost", id: "mine@1", per: "saves", scale: 100, source: "mine" } as const;
    expect(unitCost(eur("3.50"), 700, definition)).toMatchObject({ value: eur("0.5"), basis: "cost/100 saves" });
  });
});

describe("intervals", () => {
  const ends = (measure: ReturnType<typeof costPerClick>) => [
    measure.interval?.low?.amount ?? null,
    measure.interval?.high?.amount ?? null,
    measure.interval?.shape,
    measure.interval?.level,
    measure.interval?.method,
  ];

  test("of the cost", () => {
    expect(ends(costPerClick(costed("10", ["8", "14"]), 2))).toEqual(["4", "7", "between", 0.95, "mine"]);
    expect(ends(costPerClick(costed("10", [null, "14"]), 2))).toEqual([null, "7", "between", 0.95, "mine"]);
    expect(ends(costPerClick(costed("10", ["8", null]), 2))).toEqual(["4", null, "between", 0.95, "mine"]);
    expect(ends(costPerClick(costed("10", ["8", "14"], { shape: "outside" }), 2))).toEqual([
      "4",
      "7",
      "outside",
      0.95,
      "mine",
    ]);
  });

  test("of the count, turned around", () => {
    expect(ends(costPerView(eur("10"), counted(2, [1, 4])))).toEqual(["2.5", "10", "between", 0.95, "mine"]);
    expect(ends(costPerView(eur("10"), counted(2, [0, 4])))).toEqual(["2.5", null, "between", 0.95, "mine"]);
    expect(ends(costPerView(eur("10"), counted(2, [null, 4])))).toEqual(["2.5", null, "between", 0.95, "mine"]);
    expect(ends(costPerView(eur("10"), counted(2, [1, null])))).toEqual(["0", "10", "between", 0.95, "mine"]);
    expect(ends(costPerView(eur("0"), counted(2, [0, 4])))).toEqual(["0", "0", "between", 0.95, "mine"]);
  });

  // Below 1 or above 4 clicks: above 10 or below 2.5.
  test("outside stays outside, where it has two ends", () => {
    expect(ends(costPerView(eur("10"), counted(5, [1, 4], { shape: "outside" })))).toEqual([
      "2.5",
      "10",
      "outside",
      0.95,
      "mine",
    ]);
    expect(costPerView(eur("10"), counted(5, [null, 4], { shape: "outside" })).interval).toBeUndefined();
    expect(costPerView(costed("10", ["8", "14"]), counted(5, [1, 4], { shape: "outside" })).interval).toBeUndefined();
  });

  test("of both, at their worst, at the level at which both hold", () => {
    const [low, high, shape, level, method] = ends(costPerView(costed("10", ["8", "14"]), counted(2, [1, 4])));
    expect([low, high, shape, method]).toEqual(["2", "14", "between", "bonferroni"]);
    expectClose(level as number, 0.9);
    // A cost whose bounds are certain costs no confidence.
    expect(ends(costPerView(costed("10", ["8", "14"], { level: 1 }), counted(2, [1, 4])))[3]).toBe(0.95);
    expect(ends(costPerView(costed("10", ["8", "14"], { level: 1 }), counted(2, [1, 4], { level: 1 })))[3]).toBe(1);
  });

  test("is none where nothing is left of the level", () => {
    expect(
      costPerView(costed("10", ["8", "14"], { level: 0.4 }), counted(2, [1, 4], { level: 0.5 })).interval,
    ).toBeUndefined();
  });
});

describe("impossible input is refused", () => {
  test.each([
    ["a negative cost", eur("-1"), 1, "negative", "cost.amount"],
    ["a text", "1" as never, 1, "not-an-object", "cost"],
    ["a measure without a value", { ...costed("1"), value: undefined } as never, 1, "missing", "cost"],
    ["ends the wrong way round", costed("1", ["2", "1"]), 1, "out-of-range", "cost.interval"],
    ["a level of 2", costed("1", ["1", "2"], { level: 2 }), 1, "out-of-range", "cost.interval.level"],
    [
      "bounds in another currency",
      { ...costed("1", ["1", "2"]), value: { amount: "1", currency: "USD" } },
      1,
      "currency-mismatch",
      "cost.interval.currency",
    ],
    ["a negative count", eur("1"), -1, "negative", "clicks"],
    ["half a click", eur("1"), 0.5, "not-an-integer", "clicks"],
    ["NaN", eur("1"), Number.NaN, "not-finite", "clicks"],
    ["a list", eur("1"), [1] as never, "not-a-number", "clicks"],
    ["a measured count below 0", eur("1"), counted(-1), "negative", "clicks"],
    ["a measured end below 0", eur("1"), counted(1, [-1, 2]), "negative", "clicks.interval.low"],
    ["a measured end above the other", eur("1"), counted(1, [2, 1]), "out-of-range", "clicks.interval"],
    [
      "a rate",
      eur("1"),
      engagementRate([{ likes: 5, comments: 0 }], { by: "followers", followers: 10 }),
      "not-a-count",
      "clicks",
    ],
  ] as const)("%s", (_, spent, count, code, path) => {
    expect(() => costPerClick(spent, count)).toThrow(thrown(code, path));
  });

  test("an earned media value is no cost", () => {
    const rates = {
      kind: "media-value-rates",
      currency: "EUR",
      date: "2026-01-01",
      source: "mine",
      perAction: { likes: 1 },
    } as const;
    // @ts-expect-error The compiler refuses it as well.
    expect(() => costPerClick(earnedMediaValue({ likes: 3 }, rates), 3)).toThrow(
      thrown("media-value-is-no-cost", "cost"),
    );
  });

  test.each([
    [null, "not-an-object", "definition"],
    [{ per: 1, scale: 1 }, "not-a-string", "definition.per"],
    [{ per: "", scale: 1 }, "empty-string", "definition.per"],
    [{ per: "clicks", scale: 1 }, "invalid-model-id", "definition.id"],
    [{ id: "mine@1", per: "clicks", scale: 500 }, "out-of-range", "definition.scale"],
    [{ id: "mine@1", per: "clicks", scale: 0.1 }, "out-of-range", "definition.scale"],
    [{ id: "mine@1", per: "clicks", scale: 1e16 }, "out-of-range", "definition.scale"],
  ])("the definition %j", (definition, code, path) => {
    expect(() => unitCost(eur("1"), 1, definition as never)).toThrow(thrown(code, path));
    expect(() => unitCostNumber(1, 1, definition as never)).toThrow(thrown(code, path));
  });
});

describe("on plain numbers", () => {
  const { costPerMille: perMille, costPerClick: perClick } = unitCostDefinitions;

  test("the same definitions", () => {
    expect(unitCostNumber(450, 60_000, perMille)).toBe(7.5);
    expect(unitCostNumber(450, 300, perClick)).toBe(1.5);
    expect(unitCostNumber(0, 300, perClick)).toBe(0);
    for (const [spent, count] of [
      [null, 1],
      [1, undefined],
      [1, 0],
      [null, null],
    ] as const)
      expect(unitCostNumber(spent, count, perClick)).toBeNull();
  });

  test.each([
    [-1, 1, "negative", "cost"],
    [Number.NaN, null, "not-finite", "cost"],
    [1e308, 1, "not-finite", "cost"],
    ["1" as never, 1, "not-a-number", "cost"],
    [null, 1.5, "not-an-integer", "impressions"],
    [1, -1, "negative", "impressions"],
  ] as const)("%s over %s is refused", (spent, count, code, path) => {
    expect(() => unitCostNumber(spent, count, perMille)).toThrow(thrown(code, path));
  });

  test("agree with exact money within 1e-12, and exact money with fractions to the last of 34 digits", () => {
    const next = random(5);
    for (let i = 0; i < 2_000; i++) {
      const cents = Math.floor(10 ** (9 * next()));
      const amount = (cents / 100).toFixed(2);
      const count = 1 + Math.floor(10 ** (12 * next()));
      for (const [definition, unitCost] of [
        [perMille, costPerMille],
        [perClick, costPerClick],
      ] as const) {
        const exact = unitCost(eur(amount), count).value?.amount as string;
        const fraction = over(times(rational(amount), rational(String(definition.scale))), rational(String(count)));
        expect(exact).toBe(toDigits(fraction, 34));
        expectClose(unitCostNumber(cents / 100, count, definition), Number(exact), 1e-12);
      }
    }
  });
});

describe("a cost of one thing is no cost of another", () => {
  test("a measured count of something else is refused; views pass for impressions", () => {
    expect(() => costPerClick(eur("100"), counted(1_000))).toThrow(thrown("basis-conflict", "clicks"));
    expect(costPerMille(eur("100"), counted(1_000)).basis).toBe("cost/1000 views:next");
    const followers = counted(1_000, undefined, { basis: "followers" });
    expect(() => costPerMille(eur("100"), followers)).toThrow(thrown("basis-conflict", "impressions"));
    const own = { kind: "unit-cost", id: "mine@1", per: "shelves", scale: 1, source: "mine" } as const;
    expect(unitCost(eur("100"), counted(50, undefined, { basis: "shelves:counted" }), own).value).toEqual(eur("2"));
  });

  test("what one of something costs cannot be divided again", () => {
    const each = costPerMille(eur("100"), 10_000);
    expect(() => costPerClick(each, 10)).toThrow(thrown("not-a-total", "cost"));
  });

  test("an earned media value is known by its model where its kind was taken off", () => {
    const rates = {
      kind: "media-value-rates",
      currency: "EUR",
      date: "2026-01-01",
      source: "mine",
      perAction: { likes: "1" },
    } as const;
    const { kind, ...rest } = earnedMediaValue({ likes: 3 }, rates);
    expect(kind).toBe("earned-media-value");
    expect(() => costPerClick(rest, 3)).toThrow(thrown("media-value-is-no-cost", "cost"));
  });
});
