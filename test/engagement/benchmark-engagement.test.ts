import { describe, expect, test } from "vitest";
import type { Measure } from "../../src/core/index.js";
import {
  benchmarkEngagement,
  type EngagementPeer,
  engagementRate,
  measureEngagementPeers,
} from "../../src/engagement/index.js";
import { instagramCategoryFactors, instagramEngagementPeers } from "../../src/reference/index.js";
import { expectClose } from "../support/close.js";

const basis = "likes+comments/followers:median";
const instagram = { platform: "instagram", followers: 20_000, basis } as const;
const thrown = (code: string, path: string) => expect.objectContaining({ code, path });

describe("among the built-in peers", () => {
  test("the median of a size has rank one half", () => {
    const table = instagramEngagementPeers.median;
    const median = table.quantiles[table.followers.indexOf(20_000)]?.[table.levels.indexOf(0.5)] as number;
    const rank = benchmarkEngagement(median, instagram);
    expect(rank).toMatchObject({ value: 0.5, n: table.neighbours, basis, model: "instagram-engagement-median@1" });
    expect(rank.notes).toEqual([{ code: "benchmark-limits", source: "kim-2020" }]);
  });

  test.each(["median", "mean", "pooled"])("a %s is ranked among its like", (aggregate) => {
    const rank = benchmarkEngagement(0.03, { ...instagram, basis: `likes+comments/followers:${aggregate}` });
    expect(rank.model).toBe(`instagram-engagement-${aggregate}@1`);
    expect(rank.value).toBeGreaterThan(0.3);
  });

  test("there is no jump at a tier bound", () => {
    for (const bound of [10_000, 50_000, 500_000, 1_000_000, 5_000_000]) {
      const [below, above] = [bound - 1, bound + 1].map(
        (followers) => benchmarkEngagement(0.03, { ...instagram, followers }).value as number,
      );
      expect(Math.abs((below as number) - (above as number))).toBeLessThan(0.001);
    }
  });

  test("a higher rate never has a lower rank", () => {
    for (const followers of [1_000, 3_456, 20_000, 777_777, 9_999_999]) {
      const ranks = Array.from(
        { length: 400 },
        (_, i) => benchmarkEngagement(i / 1_000, { ...instagram, followers }).value as number,
      );
      expect(ranks.every((rank, i) => i === 0 || rank >= (ranks[i - 1] as number))).toBe(true);
    }
  });

  test("beyond the outermost quantiles the rank is theirs, and says so", () => {
    expect(benchmarkEngagement(0, instagram)).toMatchObject({
      value: 0.01,
      notes: [{ code: "benchmark-limits" }, { code: "beyond-benchmark" }],
    });
    expect(benchmarkEngagement(3, instagram)).toMatchObject({
      value: 0.99,
      notes: [{ code: "benchmark-limits" }, { code: "beyond-benchmark" }],
    });
  });

  test("the interval and the notes of a rate are carried", () => {
    const posts = [410, 380, 300, 520, 290, 330].map((likes) => ({ likes, comments: 10 }));
    const rate = engagementRate(posts, { by: "followers", followers: 12_000 });
    const rank = benchmarkEngagement(rate, { platform: "instagram", followers: 12_000 });
    const at = (value: unknown) =>
      benchmarkEngagement(value as number, { platform: "instagram", followers: 12_000, basis }).value;
    expect(rank.interval).toEqual({ ...rate.interval, low: at(rate.interval?.low), high: at(rate.interval?.high) });
    expect(rank.notes.map((note) => note.code)).toEqual(["current-followers", "benchmark-limits"]);
  });

  test("bounds beyond the measured quantiles leave the rank open to its natural ends", () => {
    const rate: Measure = {
      value: 0.03,
      interval: { low: 0, high: 5, shape: "between", level: 0.95, method: "m" },
      n: 9,
      basis,
      model: "m@1",
      notes: [],
    };
    expect(benchmarkEngagement(rate, { platform: "instagram", followers: 12_000 }).interval).toMatchObject({
      low: 0,
      high: 1,
    });
    const odd: Measure = {
      ...rate,
      interval: { low: Number.NaN, high: 5, shape: "between", level: 0.95, method: "m" },
    } as Measure;
    expect(() => benchmarkEngagement(odd, { platform: "instagram", followers: 12_000 })).toThrow(
      thrown("not-finite", "rate.interval"),
    );
  });

  test("a category that was measured scales the quantiles, whatever its case, and says so", () => {
    const plain = benchmarkEngagement(0.03, instagram);
    const factor = instagramCategoryFactors.factors.food;
    const food = benchmarkEngagement(0.03 * factor, { ...instagram, category: "Food" });
    expectClose(food.value, plain.value as number, 1e-12);
    expect(food.model).toBe("instagram-engagement-median-by-category@1");
    expect(food.notes).toContainEqual({ code: "category-peers", source: "kim-2020" });
  });

  test.each(["knitting", "constructor", "__proto__"])(
    "nobody measured %s, so the rank is among all categories",
    (category) => {
      const rank = benchmarkEngagement(0.03, { ...instagram, category });
      expect([rank.value, rank.model]).toEqual([
        benchmarkEngagement(0.03, instagram).value,
        "instagram-engagement-median@1",
      ]);
      expect(rank.notes).toContainEqual({ code: "no-category-peers" });
    },
  );

  test("an unbounded side stays unbounded", () => {
    const rate: Measure = {
      value: 0.03,
      interval: { low: null, high: null, shape: "between", level: 0.9, method: "m" },
      n: 9,
      basis,
      model: "m@1",
      notes: [],
    };
    expect(benchmarkEngagement(rate, { platform: "instagram", followers: 12_000 }).interval).toEqual(rate.interval);
  });
});

describe("nobody to compare with is unknown, and why is said", () => {
  const rate = (text: string): Measure => ({ value: 0.03, n: 9, basis: text, model: "m@1", notes: [] });
  test.each([
    ["another platform", () => benchmarkEngagement(0.03, { ...instagram, platform: "tiktok" }), "no-benchmark"],
    [
      "another denominator",
      () => benchmarkEngagement(rate("likes+comments/views:median"), { platform: "instagram", followers: 5_000 }),
      "basis-mismatch",
    ],
    [
      "another numerator",
      () => benchmarkEngagement(rate("likes/followers:median"), { platform: "instagram", followers: 5_000 }),
      "basis-mismatch",
    ],
    [
      "another aggregate",
      () =>
        benchmarkEngagement(rate("likes+comments/followers:trimmed-0.1"), { platform: "instagram", followers: 5_000 }),
      "basis-mismatch",
    ],
    [
      "a single format",
      () => benchmarkEngagement(rate(`short-video ${basis}`), { platform: "instagram", followers: 5_000 }),
      "basis-mismatch",
    ],
    ["too small", () => benchmarkEngagement(0.03, { ...instagram, followers: 999 }), "outside-benchmark"],
    ["too large", () => benchmarkEngagement(0.03, { ...instagram, followers: 10_000_001 }), "outside-benchmark"],
    ["0 followers", () => benchmarkEngagement(0.03, { ...instagram, followers: 0 }), "outside-benchmark"],
    ["no followers", () => benchmarkEngagement(0.03, { ...instagram, followers: null }), "missing-followers"],
    ["no rate", () => benchmarkEngagement(null, instagram), "not-given"],
    [
      "an unknown rate passes its own reason on",
      () => benchmarkEngagement(engagementRate([], { by: "followers" }), { platform: "instagram", followers: 5_000 }),
      "no-posts",
    ],
    [
      "an unknown rate from averages that do not say their basis",
      () => benchmarkEngagement(engagementRate({}), instagram),
      "missing-basis",
    ],
  ])("%s", (_, call, reason) => {
    expect(call()).toMatchObject({ value: null, reason });
  });
});

test("what was measured instead is said", () => {
  const { notes } = benchmarkEngagement(0.03, { ...instagram, platform: "tiktok" });
  expect(notes).toContainEqual({ code: "measured-instead", path: "instagram likes+comments/followers:median" });
  expect(benchmarkEngagement(0.03, { ...instagram, followers: 5 }).notes).toEqual([
    { code: "benchmark-limits", source: "kim-2020" },
  ]);
});

describe("peers of one's own", () => {
  const mine = { platform: "tiktok", basis: "likes+comments/views:median" } as const;
  const peers: EngagementPeer[] = Array.from({ length: 199 }, (_, i) => ({
    followers: 1_000 + i * 10,
    rate: ((i * 37) % 199) / 1_000,
  }));

  test("as a list: ranked among the peers nearest in size", () => {
    const rank = benchmarkEngagement(0.099, { ...mine, followers: 1_990, peers });
    expect(rank.model).toBe("own-peers@1");
    expect(rank.value).toBeGreaterThan(0.44);
    expect(rank.value).toBeLessThan(0.56);
    expect(rank.notes).toEqual([]);
  });

  test("as a table: the same rank at a size of the table", () => {
    const table = measureEngagementPeers(peers, {
      ...mine,
      id: "mine@3",
      followers: [1_000, 1_990, 2_900],
      source: "mine",
    });
    const rank = benchmarkEngagement(0.099, { ...mine, followers: 1_990, peers: table });
    expect(rank.model).toBe("mine@3");
    expectClose(rank.value, benchmarkEngagement(0.099, { ...mine, followers: 1_990, peers }).value as number, 1e-12);
  });

  test("measures can be peers, and unknown ones are passed over", () => {
    const measured = peers.map(
      ({ followers, rate }): EngagementPeer => ({
        followers,
        rate: { value: rate as number, n: 5, basis: mine.basis, model: "m@1", notes: [] },
      }),
    );
    const holes: EngagementPeer[] = [
      { followers: null, rate: 0.5 },
      { followers: 2_000, rate: null },
      { followers: 2_000, rate: engagementRate([], { by: "views" }) },
    ];
    const options = { ...mine, followers: 2_000 };
    expect(benchmarkEngagement(0.05, { ...options, peers: [...measured, ...holes] })).toEqual(
      benchmarkEngagement(0.05, { ...options, peers }),
    );
  });

  test("their rates may be 0", () => {
    const silent = Array.from(
      { length: 40 },
      (_, i): EngagementPeer => ({ followers: 500 + i, rate: i < 20 ? 0 : 0.01 }),
    );
    expect(benchmarkEngagement(0, { ...mine, followers: 520, peers: silent }).value).toBeCloseTo(0.25, 1); // half of a half
  });

  test("peers that all have one size make a table of one row", () => {
    const table = measureEngagementPeers(
      peers.map(({ rate }) => ({ followers: 5_000, rate })),
      { ...mine, id: "flat@1", source: "mine" },
    );
    expect(table.followers).toEqual([5_000]);
    expect(table.quantiles[0]?.[table.levels.indexOf(0.5)]).toBeCloseTo(0.099, 10);
  });

  test("a table measures sizes from the smallest to the largest peer", () => {
    const { followers, quantiles, levels, accounts, neighbours } = measureEngagementPeers(peers, {
      ...mine,
      id: "m@1",
      source: "mine",
    });
    expect([followers[0], followers.at(-1), followers.length]).toEqual([1_000, 2_980, 12]);
    expect([quantiles.length, quantiles[3]?.length, accounts, neighbours]).toEqual([12, levels.length, 199, 199]);
  });

  test("a rate that all peers share ranks in the middle of them", () => {
    const alike = Array.from({ length: 100 }, (_, i): EngagementPeer => ({ followers: 500 + i, rate: 0.05 }));
    expect(benchmarkEngagement(0.05, { ...mine, followers: 520, peers: alike }).value).toBeCloseTo(0.5, 10);
  });

  test("peers all as far from a size count alike", () => {
    const sides = Array.from(
      { length: 40 },
      (_, i): EngagementPeer => ({ followers: i % 2 ? 1_000 : 4_000, rate: i / 1_000 }),
    );
    expect(benchmarkEngagement(0.0195, { ...mine, followers: 2_000, peers: sides }).value).toBeCloseTo(0.5, 1);
  });

  test("many peers far away and one near are too few", () => {
    const far = [
      ...Array.from({ length: 39 }, (_, i): EngagementPeer => ({ followers: 1_000 + i, rate: i / 1_000 })),
      { followers: 5_000_000, rate: 0.01 },
    ];
    expect(benchmarkEngagement(0.02, { ...mine, followers: 1_000_000, peers: far }).reason).toBe("too-few-peers");
  });

  test("peers whose measures have another basis are refused, wherever they stand", () => {
    const other = { value: 0.5, n: 5, basis: "likes+comments/followers:mean", model: "m@1", notes: [] } as const;
    const mixed = [...peers, { followers: 2_000, rate: other }];
    const refused = thrown("basis-conflict", "peers[199].rate");
    expect(() => benchmarkEngagement(0.05, { ...mine, followers: 2_000, peers: mixed })).toThrow(refused);
    expect(() => measureEngagementPeers(mixed, { ...mine, id: "m@1", source: "mine" })).toThrow(refused);
  });

  test("a measured table cannot be changed", () => {
    expect(Object.isFrozen(measureEngagementPeers(peers, { ...mine, id: "m@1", source: "mine" }).quantiles[0])).toBe(
      true,
    );
  });

  test.each([
    [{ neighbours: Number.NaN }, "not-finite", "neighbours"],
    [{ neighbours: 0 }, "out-of-range", "neighbours"],
    [{ levels: [0.9, 0.1] }, "invalid-peers", "peers"],
    [{ followers: [9_000, 100] }, "invalid-peers", "peers"],
    [{ platform: "zz" as "x" }, "unknown-platform", "platform"],
  ])("a table cannot be measured with %j", (change, code, path) => {
    expect(() => measureEngagementPeers(peers, { ...mine, id: "m@1", source: "mine", ...change })).toThrow(
      thrown(code, path),
    );
  });

  test("peers that are none are refused", () => {
    for (const odd of [{}, "peers", 5])
      expect(() => benchmarkEngagement(0.05, { ...mine, followers: 2_000, peers: odd as EngagementPeer[] })).toThrow(
        thrown("invalid-peers", "peers"),
      );
  });

  test.each([
    ["29 peers", peers.slice(0, 29), 1_100, "too-few-peers"],
    ["peers all larger", peers, 999, "outside-benchmark"],
    ["peers all smaller", peers, 3_000, "outside-benchmark"],
  ])("%s", (_, given, followers, reason) => {
    expect(benchmarkEngagement(0.05, { ...mine, followers, peers: given }).reason).toBe(reason);
  });

  test("a table of another basis or platform is not used", () => {
    const table = measureEngagementPeers(peers, { ...mine, id: "mine@3", source: "mine" });
    expect(benchmarkEngagement(0.05, { ...instagram, peers: table }).reason).toBe("no-benchmark");
    expect(benchmarkEngagement(0.05, { ...mine, basis, followers: 2_000, peers: table }).reason).toBe("basis-mismatch");
  });

  test.each([
    ["a negative rate", [{ followers: 5, rate: -1 }], "negative", "peers[0].rate"],
    ["0 followers", [{ followers: 0, rate: 1 }], "out-of-range", "peers[0].followers"],
    ["half a follower", [{ followers: 1.5, rate: 1 }], "not-an-integer", "peers[0].followers"],
    ["too few to measure", [], "empty", "peers"],
  ])("%s is refused", (_, given, code, path) => {
    expect(() => measureEngagementPeers(given, { ...mine, id: "m@1", source: "mine" })).toThrow(thrown(code, path));
  });
});

describe("impossible input is refused by code and path", () => {
  const measure = engagementRate([{ likes: 1, comments: 0 }], { by: "followers", followers: 100 });
  test.each([
    [
      "a bare number without a basis",
      () => benchmarkEngagement(0.03, { platform: "instagram", followers: 5_000 }),
      "basis-required",
      "basis",
    ],
    [
      "a basis that is not the measure's",
      () => benchmarkEngagement(measure, { ...instagram, basis: "likes/followers:mean" }),
      "basis-conflict",
      "basis",
    ],
    ["a basis that is none", () => benchmarkEngagement(0.03, { ...instagram, basis: "ER" }), "invalid-basis", "basis"],
    [
      "an unknown platform",
      () => benchmarkEngagement(0.03, { ...instagram, platform: "myspace" as "x" }),
      "unknown-platform",
      "platform",
    ],
    ["a negative rate", () => benchmarkEngagement(-0.03, instagram), "negative", "rate"],
    ["a rate that is none", () => benchmarkEngagement(Number.NaN, instagram), "not-finite", "rate"],
    ["negative followers", () => benchmarkEngagement(0.03, { ...instagram, followers: -1 }), "negative", "followers"],
  ])("%s", (_, call, code, path) => {
    expect(call).toThrow(thrown(code, path));
  });

  test("the measure's own basis may be repeated", () => {
    expect(benchmarkEngagement(measure, instagram).reason).toBeUndefined();
  });
});
