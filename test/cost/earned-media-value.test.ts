import { describe, expect, test } from "vitest";
import { earnedMediaValue, type MediaValueRates, valuedCounts } from "../../src/cost/index.js";
import { expectClose } from "../support/close.js";
import { codes, counted, nobodyKnows, thrown, usd } from "./some-costs.js";

const rates = (more: Partial<MediaValueRates>): MediaValueRates => ({
  kind: "media-value-rates",
  currency: "USD",
  date: "2026-01-01",
  source: "mine",
  ...more,
});

describe("published examples", () => {
  // Later's help page, with placeholder values: 5,000 × .30 + 500 × .50 + 50 × .05 = 1,752.50, of 50 thousand impressions.
  test("Later: likes, comments and thousands of impressions", () => {
    const later = rates({ perAction: { likes: "0.30", comments: "0.50" }, perMille: { impressions: "0.05" } });
    const value = earnedMediaValue({ likes: 5_000, comments: 500, impressions: 50_000 }, later);
    expect(value).toEqual({
      value: usd("1752.50"),
      kind: "earned-media-value",
      byCount: { likes: usd("1500.00"), comments: usd("250.00"), impressions: usd("2.50") },
      ratesOf: "2026-01-01",
      n: 3,
      basis: "earned media value: likes+comments+impressions/1000",
      model: "earned-media-value@1",
      notes: [{ code: "not-a-return" }],
    });
    // 86 % of it comes from likes: 1500 / 1752.50 = .856.
    expect(1_500 / 1_752.5).toBeCloseTo(0.856, 3);
  });

  // Lefty: 10,000 impressions at 15 dollars a thousand are 150. Its impressions of a post are ten times the likes.
  test("Lefty: impressions at 15 a thousand", () => {
    const lefty = rates({ perMille: { impressions: 15 } });
    expect(earnedMediaValue({ impressions: 10_000 }, lefty).value).toEqual(usd("150"));
    expect(earnedMediaValue({ impressions: 10 * 1_000 }, lefty).value).toEqual(usd("150"));
  });
});

describe("earnedMediaValue", () => {
  const perLike = rates({ perAction: { likes: "0.1" } });

  test("always says that it is no return, and its basis and kind say what it is", () => {
    for (const value of [earnedMediaValue({ likes: 3 }, perLike), earnedMediaValue(null, perLike)]) {
      expect(codes(value)).toContain("not-a-return");
      expect(value.kind).toBe("earned-media-value");
      expect(value.basis).toMatch(/^earned media value/);
    }
  });

  test("a post is counts", () => {
    const post = { id: "a", format: "image", likes: 30, comments: 4, caption: "hello" } as const;
    const value = earnedMediaValue(post, perLike);
    expect(value.value).toEqual(usd("3.0"));
    expect(value.notes).toEqual([{ code: "not-a-return" }, { code: "not-valued", path: "comments" }]);
  });

  test("engagements as one count", () => {
    const value = earnedMediaValue(
      { engagements: 40, likes: 30 },
      rates({ perAction: { engagements: "1.84", likes: null as never } }),
    );
    expect(value.value).toEqual(usd("73.60"));
  });

  test("an unknown count is not 0: the value is unknown", () => {
    const table = rates({ perAction: { likes: "0.1", saves: "1" } });
    expect(earnedMediaValue({ likes: 30, saves: null }, table)).toMatchObject({
      value: null,
      reason: "missing-part",
      n: 1,
      byCount: {},
      notes: [{ code: "not-a-return" }, { code: "missing-part", path: "saves" }],
    });
    expect(earnedMediaValue({ likes: 30, saves: 0 }, table).value).toEqual(usd("3.0"));
    expect(earnedMediaValue({ likes: 30, saves: nobodyKnows }, table).reason).toBe("no-posts");
    expect(earnedMediaValue(undefined, table).reason).toBe("not-given");
  });

  test("carries the intervals of the counts", () => {
    const table = rates({ perAction: { likes: "0.1" }, perMille: { views: "10" } });
    const views = (ends: [number | null, number | null], more = {}) => counted(1_000, ends, more);
    const interval = (likes: number | ReturnType<typeof counted>, count: ReturnType<typeof counted>) =>
      earnedMediaValue({ likes, views: count }, table).interval;
    expect(interval(50, views([500, 2_000]))).toMatchObject({
      low: usd("10.0"),
      high: usd("25.0"),
      level: 0.95,
      method: "mine",
    });
    expect(interval(50, views([null, null]))).toMatchObject({ low: usd("5.0"), high: null });
    const both = interval(counted(50, [40, 60], { basis: "likes" }), views([500, 2_000]));
    expect(both).toMatchObject({ low: usd("9.0"), high: usd("26.0"), method: "bonferroni" });
    expectClose(both?.level, 0.9);
    expect(interval(50, views([500, 2_000], { shape: "outside" }))).toBeUndefined();
    expect(interval(counted(50, [40, 60], { level: 0.5 }), views([500, 2_000], { level: 0.5 }))).toBeUndefined();
    expect(codes(earnedMediaValue({ likes: 1, views: views([1, 2]) }, table))).toEqual([
      "not-a-return",
      "spread-of-others",
    ]);
  });

  test("does not know what the campaign cost: the same counts have the same value", () => {
    const counts = { likes: 30, cost: 500 } as never;
    expect(earnedMediaValue(counts, perLike)).toEqual(earnedMediaValue({ likes: 30 }, perLike));
    const circular = rates({ perAction: { likes: ((cost: number) => cost / 30) as never } });
    expect(() => earnedMediaValue({ likes: 30 }, circular)).toThrow(thrown("invalid-amount", "rates.perAction.likes"));
  });
});

describe("counting twice is refused", () => {
  test.each([
    [{ perAction: { views: 0.09 }, perMille: { impressions: 4.82 } }, "rates.perMille.impressions"],
    [{ perMille: { reach: 5, views: 5 } }, "rates.perMille.reach"],
    [{ perAction: { likes: 0.1 }, perMille: { likes: 100 } }, "rates.perMille.likes"],
    [{ perAction: { engagements: 1.84, comments: 3.17 } }, "rates.perAction.comments"],
    [{ perAction: { shares: 2.14 }, perMille: { engagements: 1_840 } }, "rates.perAction.shares"],
  ])("%j", (more, path) => {
    expect(() => earnedMediaValue({ likes: 1 }, rates(more))).toThrow(thrown("counted-twice", path));
  });
});

describe("impossible tables and counts are refused", () => {
  test.each([
    [null, "not-an-object", "rates"],
    [{ ...rates({ perAction: { likes: 1 } }), kind: "rates" }, "unknown-option", "rates.kind"],
    [rates({ perAction: { likes: 1 }, currency: undefined as never }), "missing", "rates.currency"],
    [rates({ perAction: { likes: 1 }, currency: "usd" }), "invalid-currency", "rates.currency"],
    [rates({ perAction: { likes: 1 }, date: undefined as never }), "invalid-date", "rates.date"],
    [rates({ perAction: { likes: 1 }, source: "" }), "empty-string", "rates.source"],
    [rates({ perAction: { likes: 1 }, source: 7 as never }), "not-a-string", "rates.source"],
    [rates({}), "empty", "rates"],
    [rates({ perAction: "0.1" as never }), "not-an-object", "rates.perAction"],
    [rates({ perMille: [1] as never }), "not-an-object", "rates.perMille"],
    [rates({ perAction: { cost: 1 } as never }), "unknown-interaction", "rates.perAction.cost"],
    [rates({ perAction: { likes: "-0.1" } }), "negative", "rates.perAction.likes"],
    [rates({ perAction: { likes: "$0.10" } }), "invalid-amount", "rates.perAction.likes"],
    [rates({ perMille: { views: Number.NaN } }), "not-finite", "rates.perMille.views"],
  ])("%j", (table, code, path) => {
    expect(() => earnedMediaValue({ likes: 1 }, table as never)).toThrow(thrown(code, path));
  });

  test.each([
    ["30 likes", "not-an-object", "counts"],
    [[30], "not-an-object", "counts"],
    [{ likes: -1 }, "negative", "counts.likes"],
    [{ likes: 1, saves: 0.5 }, "not-an-integer", "counts.saves"],
    [{ likes: counted(0.04, undefined, { basis: "likes/followers:median" }) }, "not-a-count", "counts.likes"],
  ])("counts %j", (counts, code, path) => {
    expect(() => earnedMediaValue(counts as never, rates({ perAction: { likes: 1 } }))).toThrow(thrown(code, path));
  });

  test("what can be valued is every interaction, and all of them together", () => {
    expect(valuedCounts).toContain("likes");
    expect(valuedCounts.at(-1)).toBe("engagements");
  });
});
