import { describe, expect, test } from "vitest";
import { evaluateQuote, type QuoteOptions, type QuoteWithViews } from "../../src/cost/index.js";
import { defineExchangeTable } from "../../src/money/index.js";
import { fewestQuotes } from "../../src/reference/index.js";
import { wilsonInterval } from "../../src/statistics/index.js";
import { expectClose } from "../support/close.js";
import { random } from "../support/random.js";
import { codes, counted, eur, nobodyKnows, thrown, usd } from "./some-costs.js";

const reels = (amount: string, count = 1, more: Partial<QuoteWithViews> = {}): QuoteWithViews => ({
  price: eur(amount),
  deliverables: [{ format: "short-video", count }],
  rights: [],
  ...more,
});
/** 100, 200, … 1000 for a reel. */
const others = Array.from({ length: 10 }, (_, i) => reels(String(100 * (i + 1))));

describe("evaluateQuote by deliverables", () => {
  test("ranks the price of one deliverable, with what the price buys", () => {
    const rank = evaluateQuote(reels("1500", 2), others);
    // 750 a reel: above 100 to 700, so 7 of 10.
    expect(rank).toMatchObject({
      value: 0.7,
      n: 10,
      basis: "price/deliverable:rank",
      model: "quote-rank@1",
      notes: [],
      unitPrice: eur("750"),
      medianUnitPrice: eur("550"),
      buys: { deliverables: [{ format: "short-video", count: 2 }], rights: 0, expectedViews: null },
    });
  });

  test("the same price counts half", () => {
    expect(evaluateQuote(reels("300"), others).value).toBe(0.25);
    // A third of 100 is the same price whether one or two are bought: 100/3 and 200/6.
    const thirds = Array.from({ length: 6 }, () => reels("200", 6));
    expect(evaluateQuote(reels("100", 3), thirds).value).toBe(0.5);
  });

  test("the median of an odd number of quotes is the middle one", () => {
    expect(evaluateQuote(reels("1"), others.slice(0, 7)).medianUnitPrice).toEqual(eur("400"));
  });

  test("has Wilson's interval, which takes those of the same price as below and as above", () => {
    const { interval } = evaluateQuote(reels("300"), others);
    expect(interval).toEqual({
      low: wilsonInterval(2, 10, 0.95)[0],
      high: wilsonInterval(3, 10, 0.95)[1],
      shape: "between",
      level: 0.95,
      method: "wilson",
    });
    expect(evaluateQuote(reels("300"), others, { level: 0.8 }).interval?.low).toBe(wilsonInterval(2, 10, 0.8)[0]);
  });

  test("fewer comparable quotes than 6 give no rank", () => {
    expect(evaluateQuote(reels("300"), others.slice(0, fewestQuotes.value - 1))).toMatchObject({
      value: null,
      reason: "too-few-quotes",
      n: 5,
      unitPrice: eur("300"),
      medianUnitPrice: null,
    });
    expect(evaluateQuote(reels("300"), others.slice(0, fewestQuotes.value)).value).not.toBeNull();
    expect(evaluateQuote(reels("300"), null)).toMatchObject({ reason: "too-few-quotes", n: 0 });
  });

  // Sign test: all of n quotes cheaper has a two-sided probability of 2 · 2^-n.
  test("6 is the least number at which the dearest of all is no chance at 95 %", () => {
    expect(2 * 0.5 ** fewestQuotes.value).toBeLessThan(0.05);
    expect(2 * 0.5 ** (fewestQuotes.value - 1)).toBeGreaterThan(0.05);
  });

  test("quotes for other deliverables are left out: a story is no reel", () => {
    const story = { ...reels("5"), deliverables: [{ format: "story", count: 1 }] } as const;
    const bundle = {
      ...reels("5"),
      deliverables: [...(reels("5").deliverables ?? []), { format: "story", count: 3 }],
    } as const;
    const rank = evaluateQuote(reels("300"), [...others, story, bundle]);
    expect(rank).toMatchObject({ value: 0.25, n: 10, notes: [{ code: "other-deliverables", count: 2 }] });
    // A bundle is comparable with the same bundle, in any order and any number of times.
    const twice = {
      ...bundle,
      deliverables: [
        { format: "story", count: 6 },
        { format: "short-video", count: 2 },
      ],
    } as const;
    expect(evaluateQuote(bundle, Array(6).fill(twice))).toMatchObject({ value: 1, n: 6 });
  });

  test("quotes with other rights are left out, unless all shall count", () => {
    const given = [...others, reels("1", 1, { rights: ["usage"] }), reels("1", 1, { rights: null })];
    const rank = evaluateQuote(reels("300"), given);
    expect(rank.n).toBe(11);
    expect(rank.notes).toEqual([
      { code: "other-rights", count: 1 },
      { code: "unknown-rights", count: 1 },
    ]);
    expect(evaluateQuote(reels("300"), given, { rights: "any" })).toMatchObject({ n: 12, notes: [] });
    const asked = reels("300", 1, { rights: ["usage", "exclusivity"] });
    expect(evaluateQuote(asked, Array(6).fill({ ...asked, rights: ["exclusivity", "usage"] }))).toMatchObject({ n: 6 });
    expect(evaluateQuote({ ...asked, rights: null }, others).notes).toEqual([{ code: "unknown-rights", count: 10 }]);
  });

  test("quotes that lack something are left out and counted", () => {
    const given = [...others, { ...reels("1"), price: null }, { ...reels("1"), deliverables: null }, reels("1", 0)];
    expect(evaluateQuote(reels("300"), given)).toMatchObject({
      n: 10,
      notes: [
        { code: "incomplete-quote", path: "deliverables", count: 2 },
        { code: "incomplete-quote", path: "price", count: 1 },
      ],
    });
  });

  test.each([
    ["no quote", null, "not-given"],
    ["no price", { ...reels("1"), price: null }, "missing-price"],
    ["nothing about deliverables", { price: eur("1") }, "missing-deliverables"],
    ["no deliverable", { price: eur("1"), deliverables: [] }, "zero-denominator"],
  ] as const)("%s is unknown", (_, quote, reason) => {
    expect(evaluateQuote(quote, others)).toMatchObject({ value: null, reason, unitPrice: null, n: 0 });
  });
});

describe("evaluateQuote by views", () => {
  const by = { by: "views" } as const;
  const withViews = others.map((quote) => ({ ...quote, expectedViews: 10_000 }));

  test("ranks the price of a thousand expected views, whatever the deliverables", () => {
    const quote = { price: eur("600.00"), expectedViews: 8_000, deliverables: null };
    // 75 a thousand; the others 10 to 100.
    expect(evaluateQuote(quote, withViews, by)).toMatchObject({
      value: 0.7,
      basis: "price/1000 views:rank",
      unitPrice: eur("75"),
      medianUnitPrice: eur("55"),
      buys: { deliverables: null, rights: null, expectedViews: 8_000 },
    });
  });

  test("holds the ends of the views, at the level at which both hold", () => {
    const { interval, notes } = evaluateQuote(
      reels("600", 1, { expectedViews: counted(8_000, [4_000, 40_000]) }),
      withViews,
      by,
    );
    // 600 for 40,000 is 15 a thousand, above 1 of 10; for 4,000 it is 150, above all.
    expect(interval).toMatchObject({ low: wilsonInterval(1, 10, 0.95)[0], high: 1, method: "bonferroni" });
    expectClose(interval?.level, 0.9);
    expect(notes).toEqual([{ code: "spread-of-others" }]);
  });

  test("open ends of the views leave the rank open", () => {
    const rank = evaluateQuote(reels("600", 1, { expectedViews: counted(8_000, [0, null]) }), withViews, by);
    expect(rank.interval).toMatchObject({ low: 0, high: 1 });
    const outside = counted(8_000, [1, 2], { shape: "outside" });
    expect(evaluateQuote(reels("6", 1, { expectedViews: outside }), withViews, by).interval).toBeUndefined();
    const unsure = counted(8_000, [1, 2], { level: 0.01 });
    expect(evaluateQuote(reels("6", 1, { expectedViews: unsure }), withViews, by).interval).toBeUndefined();
  });

  test.each([
    ["nobody knows how many", reels("1"), "missing-denominator"],
    ["the forecast is unknown", reels("1", 1, { expectedViews: nobodyKnows }), "no-posts"],
    ["none are expected", reels("1", 1, { expectedViews: 0 }), "zero-denominator"],
  ])("%s: unknown", (_, quote, reason) => {
    expect(evaluateQuote(quote, withViews, by).reason).toBe(reason);
  });

  test("quotes without views are left out", () => {
    const rank = evaluateQuote(reels("600", 1, { expectedViews: 8_000 }), [...withViews, reels("1")], by);
    expect(rank.notes).toEqual([{ code: "incomplete-quote", path: "expectedViews", count: 1 }]);
  });
});

// Prices drawn from one market, so that the true rank of a price is known: whole cents, uniform up to 10,000.00.
describe("the interval holds the true rank of quotes drawn from one market", () => {
  test.each([6, 12, 30])("%d comparable quotes", (n) => {
    const next = random(n);
    const draw = () => Math.ceil(next() * 1e6);
    const quoteAt = (cents: number) => reels((cents / 100).toFixed(2));
    let held = 0;
    const runs = 1_000;
    for (let i = 0; i < runs; i++) {
      const asked = draw();
      const { interval } = evaluateQuote(
        quoteAt(asked),
        Array.from({ length: n }, () => quoteAt(draw())),
      );
      const rank = asked / 1e6;
      if (rank >= (interval?.low ?? 1) && rank <= (interval?.high ?? 0)) held++;
    }
    // 20,000 runs each give .953, .953 and .953; docs/cost.md.
    expect(held / runs).toBeGreaterThan(0.93);
    expect(held / runs).toBeLessThan(0.97);
  });
});

describe("time and currency", () => {
  test("an expired quote is noted, where the moment is said", () => {
    const quote = reels("300", 1, { validUntil: "2026-05-01T00:00:00Z" });
    const at = (asOf: QuoteOptions["asOf"]) => codes(evaluateQuote(quote, others, { asOf }));
    expect(at("2026-05-02T00:00:00Z")).toEqual(["expired-quote"]);
    expect(at("2026-05-01T00:00:00Z")).toEqual([]);
    expect(at(null)).toEqual([]);
    expect(codes(evaluateQuote({ ...quote, price: null }, others, { asOf: "2026-06-01T00:00:00Z" }))).toEqual([
      "expired-quote",
    ]);
  });

  test("prices in another currency need a table", () => {
    const exchange = defineExchangeTable({
      date: "2026-05-04",
      base: "EUR",
      rates: { USD: "1.25" },
      source: "made up",
    });
    const abroad = Array.from({ length: 6 }, () => reels("1", 1, { price: usd("500") }));
    // 500 / 1.25 = 400.
    expect(evaluateQuote(reels("300"), abroad, { exchange })).toMatchObject({ value: 0, medianUnitPrice: eur("400") });
    expect(() => evaluateQuote(reels("300"), abroad)).toThrow(
      thrown("currency-mismatch", "comparables[0].price.currency"),
    );
  });
});

describe("impossible quotes are refused", () => {
  test.each([
    ["a text", "300 EUR", "not-an-object", "quote"],
    ["a price in words", { price: "300 EUR" }, "not-an-object", "quote.price"],
    ["a negative price", reels("-1"), "negative", "quote.price.amount"],
    ["half a cent", reels("0.005"), "too-many-decimals", "quote.price.amount"],
    ["deliverables in words", { deliverables: "2 reels" }, "not-an-array", "quote.deliverables"],
    ["a missing deliverable", { deliverables: [null] }, "not-an-object", "quote.deliverables[0]"],
    [
      "an unknown format",
      { deliverables: [{ format: "reel", count: 1 }] },
      "unknown-format",
      "quote.deliverables[0].format",
    ],
    ["half a reel", reels("1", 0.5), "not-an-integer", "quote.deliverables[0].count"],
    ["rights in words", { rights: "usage" }, "not-an-array", "quote.rights"],
    ["a right that is no word", { rights: [1] }, "not-a-string", "quote.rights[0]"],
    ["views below 0", { expectedViews: -1 }, "negative", "quote.expectedViews"],
    ["seconds", { validUntil: 1_777_593_600 }, "time-in-seconds", "quote.validUntil"],
  ])("%s", (_, quote, code, path) => {
    expect(() => evaluateQuote(quote as never, others)).toThrow(thrown(code, path));
  });

  test.each([
    ["reels", {}, "not-an-array", "comparables"],
    [[null], {}, "not-an-object", "comparables[0]"],
    [[reels("1", -1)], {}, "negative", "comparables[0].deliverables[0].count"],
    [[], { by: "posts" }, "unknown-option", "by"],
    [[], { rights: "none" }, "unknown-option", "rights"],
    [[], { level: 1 }, "out-of-range", "level"],
    [[], { asOf: "today" }, "invalid-time", "asOf"],
  ])("comparables %j with %j", (comparables, options, code, path) => {
    expect(() => evaluateQuote(reels("1"), comparables as never, options as never)).toThrow(thrown(code, path));
  });
});
