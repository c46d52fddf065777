import { describe, expect, test } from "vitest";
import type { Post } from "../../src/core/index.js";
import {
  engagementConsistency,
  engagementRate,
  engagementTrend,
  expectedEngagement,
  expectedViews,
  followerGrowth,
  interactionRates,
  postingCadence,
  reachRate,
  shrinkRate,
  sponsoredGap,
  viewRate,
} from "../../src/engagement/index.js";
import { peerQuantiles } from "../../src/peers/index.js";
import { selectPosts } from "../../src/posts/index.js";
import { instagramEngagementPeers, instagramRateSpread } from "../../src/reference/index.js";
import { expectClose } from "../support/close.js";
import { distributions } from "../support/distributions.js";
import { random } from "../support/random.js";

const byFollowers = { by: "followers", followers: 1_000 } as const;
const posts = (...likes: number[]): Post[] => likes.map((count) => ({ likes: count, comments: 0 }));
const dated = (...likes: number[]): Post[] =>
  likes.map((count, i) => ({ likes: count, comments: 0, publishedAt: Date.UTC(2026, 0, 1 + i) }));
const codes = (measure: { notes: readonly { code: string }[] }) => measure.notes.map((note) => note.code);
const thrown = (code: string, path: string) => expect.objectContaining({ code, path });

describe("rates of single interactions, of views and of reach", () => {
  test("each interaction on the same denominator, and those nobody told are unknown", () => {
    const rates = interactionRates([{ likes: 80, comments: 4, saves: 6, reach: 2_000 }], { by: "reach" });
    expect([rates.likes.value, rates.comments.value, rates.saves.value]).toEqual([0.04, 0.002, 0.003]);
    expect(rates.shares).toMatchObject({ value: null, reason: "missing-interaction", basis: "shares/reach:median" });
  });

  test("views and reach over followers", () => {
    const given: Post[] = [{ views: 500, reach: 300 }, { views: 2_500, reach: 100 }, { views: 700 }];
    expect(viewRate(given, { followers: 1_000 })).toMatchObject({ value: 0.7, basis: "views/followers:median", n: 3 });
    expect(reachRate(given, { followers: 1_000, aggregate: "mean" })).toMatchObject({
      value: 0.2,
      basis: "reach/followers:mean",
      n: 2,
    });
    expect(viewRate([{}], { followers: 1_000 }).reason).toBe("missing-interaction");
  });
});

test("posts of another format are left out with a note, as engagementRate does", () => {
  const mixed: Post[] = [4, 5, 6, 7, 8].map((likes, i) => ({ likes, comments: 0, format: i < 2 ? "video" : "image" }));
  const note = { code: "excluded", path: "format", count: 2 };
  const options = { ...byFollowers, format: "image" } as const;
  expect(engagementRate(mixed, options).notes).toContainEqual(note);
  expect(engagementConsistency(mixed, options).notes).toContainEqual(note);
  expect(expectedEngagement(mixed, options).notes).toContainEqual(note);
});

describe("shrinkRate", () => {
  const options = { platform: "instagram", followers: 20_000 } as const;
  const rate = (n: number, likes = 2_000) =>
    engagementRate(posts(...Array<number>(n).fill(likes)), { by: "followers", followers: 20_000 });
  const table = instagramEngagementPeers.median;
  const middle = (peerQuantiles(table, 20_000) ?? [])[table.levels.indexOf(0.5)] as number;

  test("the weight of one's own rate is n · between / (n · between + within)", () => {
    const { between, within } = instagramRateSpread;
    for (const n of [1, 3, 12]) {
      const weight = (n * between) / (n * between + within);
      const shrunken = shrinkRate(rate(n), options);
      expectClose(shrunken.value, 0.1 ** weight * middle ** (1 - weight), 1e-12);
      expectClose(
        (shrunken.interval?.high as number) / (shrunken.value as number),
        Math.exp(1.959963984540054 * Math.sqrt(between * (1 - weight))),
        1e-9,
      ); // R: qnorm(.975)
    }
  });

  test("three lucky posts do not outrank twelve good ones", () => {
    expect(rate(3, 2_100).value).toBeGreaterThan(rate(12, 2_000).value as number);
    expect(shrinkRate(rate(3, 2_100), options).value).toBeLessThan(
      shrinkRate(rate(12, 2_000), options).value as number,
    );
  });

  test("a spread of one's own; without any between accounts all are alike", () => {
    expectClose(shrinkRate(rate(3), { ...options, spread: { between: 0, within: 0.3 } }).value, middle, 1e-12);
    expectClose(shrinkRate(rate(3), { ...options, spread: { between: 0.5, within: 0 } }).value, 0.1, 1e-12);
  });

  test("peers of one's own need their spread, and a median", () => {
    const peers = { ...table, platform: "tiktok" } as const;
    const at = { platform: "tiktok", followers: 20_000, peers } as const;
    expectClose(shrinkRate(rate(1), { ...at, spread: { between: 0, within: 1 } }).value, middle, 1e-12);
    expect(shrinkRate(rate(1), at).reason).toBe("no-spread");
    const without = { ...peers, levels: [0.25, 0.75], quantiles: table.followers.map(() => [0.02, 0.04]) };
    const call = () => shrinkRate(rate(1), { ...at, peers: without, spread: { between: 0, within: 1 } });
    expect(call).toThrow(thrown("invalid-peers", "peers.levels"));
  });

  test.each([
    ["an unknown rate", engagementRate([], byFollowers), options, "no-posts"],
    ["a rate of 0", rate(2, 0), options, "zero-rate"],
    ["no followers", rate(2), { ...options, followers: null }, "missing-followers"],
    ["another platform", rate(2), { ...options, platform: "x" }, "no-benchmark"],
    [
      "another basis",
      engagementRate([{ likes: 1, comments: 0, views: 9 }], { by: "views" }),
      options,
      "basis-mismatch",
    ],
    ["nobody of this size", rate(2), { ...options, followers: 500 }, "outside-benchmark"],
  ] as const)("%s is unknown", (_, given, how, reason) => {
    expect(shrinkRate(given, how)).toMatchObject({ value: null, reason });
  });

  test("impossible numbers are refused", () => {
    expect(() => shrinkRate({ ...rate(1), value: -1 } as ReturnType<typeof rate>, options)).toThrow(
      thrown("negative", "rate"),
    );
    expect(() => shrinkRate(rate(1), { ...options, level: 1 })).toThrow(thrown("out-of-range", "level"));
    expect(() => shrinkRate(rate(1), { ...options, spread: { between: -1, within: 1 } })).toThrow(
      thrown("negative", "spread.between"),
    );
  });
});

describe("engagementConsistency", () => {
  test("is the coefficient of variation, with the range over the median", () => {
    const { value, range, n, basis } = engagementConsistency(posts(80, 100, 120), byFollowers);
    expectClose(value, 0.2); // standard deviation 20, mean 100
    expectClose(range, 0.4); // (120 − 80) / 100
    expect([n, basis]).toEqual([3, "likes+comments/followers:variation"]);
  });

  test("both ends are noted: posts that hardly differ, and posts that differ wildly", () => {
    const noted = (...likes: number[]) => engagementConsistency(posts(...likes), byFollowers).notes.at(-1)?.code;
    expect(noted(100, 101, 100, 102)).toBe("unusually-even");
    expect(noted(10, 12, 900, 8)).toBe("unusually-uneven");
    expect(noted(60, 100, 140, 90)).toBe("current-followers");
  });

  test("two posts are too few, and posts without any engagement have no spread to tell", () => {
    expect(engagementConsistency(posts(1, 2), byFollowers)).toMatchObject({
      value: null,
      reason: "too-few-posts",
      range: null,
    });
    expect(engagementConsistency(posts(0, 0, 0), byFollowers)).toMatchObject({
      value: null,
      reason: "zero-rate",
      range: null,
    });
    expect(engagementConsistency(posts(0, 0, 9), byFollowers).range).toBeNull();
  });
});

describe("engagementTrend", () => {
  test("is the median slope per 30 days over the median rate", () => {
    const { value, direction, p, interval } = engagementTrend(dated(100, 99, 98, 97, 96, 95, 94, 93), byFollowers);
    expectClose(value, -30 / 96.5); // one like a day of 96.5
    expect([direction, (p as number) < 0.01]).toEqual(["falling", true]);
    expect([(interval?.low as number) <= (value as number), (value as number) <= (interval?.high as number)]).toEqual([
      true,
      true,
    ]);
    expect(engagementTrend(dated(1, 2, 3, 4, 5, 6, 7), byFollowers).direction).toBe("rising");
  });

  test("does not depend on the order in which posts come", () => {
    const given = dated(9, 4, 7, 8, 1, 5, 6);
    expect(engagementTrend([...given].reverse(), byFollowers)).toEqual(engagementTrend(given, byFollowers));
  });

  test.each([
    ["three posts", dated(1, 2, 3), "too-few-posts"],
    ["posts without times", posts(1, 2, 3, 4), "missing-time"],
    ["posts without engagement", dated(0, 0, 0, 0), "zero-rate"],
    [
      "posts of one moment",
      posts(1, 2, 3, 4).map((post) => ({ ...post, publishedAt: Date.UTC(2026, 0, 1) })),
      "no-variation",
    ],
    ["no posts", null, "too-few-posts"],
  ])("%s have none", (_, given, reason) => {
    expect(engagementTrend(given, byFollowers)).toMatchObject({ value: null, reason, p: null, direction: null });
  });

  test("false alarms stay at 5 % where there is no trend, and a real one is found", () => {
    const draw = distributions(random(5));
    const alarms = (n: number, slope: number) => {
      let alarm = 0;
      for (let i = 0; i < 2_000; i++) {
        const likes = Array.from({ length: n }, (_, day) =>
          draw.poisson(draw.lognormal(600 * (1 + slope * day), 0.36)),
        );
        if (engagementTrend(dated(...likes), { ...byFollowers, interval: { level: 0.95 } }).direction !== "none")
          alarm++;
      }
      return alarm / 2_000;
    };
    for (const n of [6, 12, 30]) expect(alarms(n, 0)).toBeLessThan(0.05 + 0.015); // 3 standard errors of 2,000
    expect(alarms(12, 0)).toBeGreaterThan(0.02);
    expect(alarms(30, 0.02)).toBeGreaterThan(0.4); // 60 % more after 30 posts: found in half of cases
  });
});

describe("sponsoredGap", () => {
  const mixed = (sponsored: number[], organic: number[]): Post[] => [
    ...posts(...sponsored).map((post) => ({ ...post, sponsored: true, boosted: false })),
    ...posts(...organic).map((post) => ({ ...post, sponsored: false, boosted: false })),
  ];

  test("is the median of all ratios, with the interval of the rank-sum test", () => {
    // R: exp(wilcox.test(log(c(80, 90, 70, 85)), log(c(100, 110, 95, 105, 98)), conf.int = TRUE)$conf.int) is 0.6667 to 0.9184
    const gap = sponsoredGap(mixed([80, 90, 70, 85], [100, 110, 95, 105, 98]), byFollowers);
    expect([gap.sponsored, gap.organic, gap.basis]).toEqual([4, 5, "likes+comments/followers:sponsored/organic"]);
    expectClose(gap.interval?.high, 90 / 98, 1e-12);
    expectClose(gap.interval?.low, 70 / 105, 1e-12);
  });

  test("three against three reach no 95 %, so there is a factor and no interval", () => {
    const gap = sponsoredGap(mixed([1, 2, 3], [4, 5, 6]), byFollowers);
    expect([gap.interval, codes(gap).at(-1)]).toEqual([undefined, "too-few-posts"]);
    expect(gap.value).toBeGreaterThan(0.3);
  });

  test("boosted posts are left out, and posts that do not say are on no side", () => {
    const gap = sponsoredGap(
      [
        ...mixed([80], [100]),
        { likes: 900, comments: 0, boosted: true, sponsored: true },
        { likes: 5, comments: 0, boosted: false },
      ],
      byFollowers,
    );
    expectClose(gap.value, 0.8);
    expect(gap.notes).toContainEqual({ code: "excluded", path: "boosted", count: 1 });
    expect(gap.notes).toContainEqual({ code: "unknown-flag", path: "sponsored", count: 1 });
  });

  test("unknown without both sides, or where the other posts have no engagement", () => {
    expect(sponsoredGap(mixed([1], []), byFollowers).reason).toBe("too-few-posts");
    expect(sponsoredGap(mixed([1], [0, 0, 3]), byFollowers).reason).toBe("zero-rate");
    expect(sponsoredGap(null, byFollowers)).toMatchObject({ reason: "too-few-posts", sponsored: 0, organic: 0 });
  });

  test("no interval where none is wanted", () => {
    expect(
      sponsoredGap(mixed([1, 2, 3, 4], [4, 5, 6, 7]), { ...byFollowers, interval: false }).interval,
    ).toBeUndefined();
  });

  test("false alarms stay at 5 % where sponsoring changes nothing, and a gap of 30 % is found", () => {
    const draw = distributions(random(6));
    const alarms = (factor: number) => {
      let alarm = 0;
      for (let i = 0; i < 2_000; i++) {
        const side = (n: number, mean: number) =>
          Array.from({ length: n }, () => draw.poisson(draw.lognormal(mean, 0.36)));
        const { interval } = sponsoredGap(mixed(side(6, 600 * factor), side(14, 600)), byFollowers);
        if ((interval?.low as number) > 1 || (interval?.high as number) < 1) alarm++;
      }
      return alarm / 2_000;
    };
    expect(alarms(1)).toBeLessThan(0.05 + 0.015);
    expect(alarms(1)).toBeGreaterThan(0.03);
    expect(alarms(0.7)).toBeGreaterThan(0.35);
  });
});

describe("the next post", () => {
  test("is expected at the geometric mean, with the blended spread of docs/engagement.md", () => {
    const views = expectedViews([{ views: 100 }, { views: 400 }]);
    expectClose(views.value, 200);
    // squares 2 (ln 2)², blended (3 · .2 + .9609) / 4 = .39023; R: qt(.975, 4) is 2.776445; √1.5
    expectClose(
      views.interval?.high,
      200 * Math.exp(2.7764451051977987 * Math.sqrt(((0.6 + 2 * Math.LN2 ** 2) / 4) * 1.5)),
      1e-9,
    );
    expect([views.n, views.basis, codes(views).at(-1)]).toEqual([2, "views:next", "spread-of-others"]);
  });

  test("posts that are all alike still leave the next one uncertain", () => {
    const { interval } = expectedEngagement(posts(50, 50, 50, 50), byFollowers);
    expect((interval?.high as number) / (interval?.low as number)).toBeGreaterThan(3);
  });

  test("unknown with one post, or with a post that nobody saw", () => {
    expect(expectedViews([{ views: 5 }]).reason).toBe("too-few-posts");
    expect(expectedViews([{ views: 5 }, { views: 0 }]).reason).toBe("zero-rate");
    expect(expectedViews(null).reason).toBe("too-few-posts");
    expect(expectedViews([{ views: 5 }, { likes: 3 }]).notes).toContainEqual({
      code: "missing-interaction",
      path: "views",
      count: 1,
    });
    expect(() => expectedViews([{ views: -1 }])).toThrow(thrown("negative", "posts[0].views"));
    expect(() => expectedViews([null as unknown as Post])).toThrow(thrown("not-an-object", "posts[0]"));
    expect(() => expectedViews([{ views: 1 }, { views: 2 }], { level: 2 })).toThrow(thrown("out-of-range", "level"));
  });
});

describe("postingCadence", () => {
  const at = (...days: number[]): Post[] => days.map((day) => ({ publishedAt: Date.UTC(2026, 0, day) }));

  test("is gaps over span, with pauses and recency", () => {
    expect(postingCadence(at(1, 3, 6, 8, 15), { asOf: "2026-01-20T00:00:00Z" })).toMatchObject({
      value: 2,
      n: 5,
      typicalGapDays: 2.5,
      longestGapDays: 7,
      daysSinceLast: 5,
      basis: "posts/week",
    });
  });

  test("posts after asOf do not count, and regular posts have no interval", () => {
    const cadence = postingCadence(at(1, 2, 3, 4, 30), { asOf: "2026-01-10T00:00:00Z" });
    expect([cadence.value, cadence.n, cadence.interval]).toEqual([7, 4, undefined]);
    expect(codes(cadence)).toContain("after-as-of");
  });

  test.each([
    ["no posts", [], "no-posts", null],
    ["no times", posts(1, 2), "missing-time", null],
    ["one post", at(3), "too-few-posts", null],
    ["all at once", at(3, 3), "no-variation", 0],
  ])("%s", (_, given, reason, longestGapDays) => {
    expect(postingCadence(given)).toMatchObject({ value: null, reason, longestGapDays, daysSinceLast: null });
  });
});

describe("followerGrowth", () => {
  const history = [
    { date: "2026-03-02", followers: 104_000 },
    { date: "2026-01-01", followers: 100_000 },
    { date: "2026-02-01" },
  ];

  test("is the compound growth per 30 days, whatever the order", () => {
    expectClose(followerGrowth(history).value, 1.04 ** 0.5 - 1); // 60 days
    expect(followerGrowth(history).interval).toBeUndefined();
  });

  test("rounded counts give the range that they leave possible", () => {
    const { interval } = followerGrowth(history, { precision: 1_000 });
    expectClose(interval?.low, (103_500 / 101_000) ** 0.5 - 1);
    expectClose(interval?.high, (105_000 / 99_500) ** 0.5 - 1);
    expect(interval?.level).toBe(1);
    expect(
      followerGrowth(
        [
          { date: "2026-01-01", followers: 400 },
          { date: "2026-01-31", followers: 900 },
        ],
        { precision: 1_000 },
      ).interval?.high,
    ).toBeNull();
  });

  test("unknown with one day, or from nothing", () => {
    expect(followerGrowth(null).reason).toBe("too-few-days");
    expect(followerGrowth(history.slice(0, 1)).reason).toBe("too-few-days");
    expect(
      followerGrowth([
        { date: "2026-01-01", followers: 0 },
        { date: "2026-01-02", followers: 9 },
      ]).reason,
    ).toBe("zero-denominator");
  });

  test.each([
    [[{ date: "2026-02-30", followers: 1 }], {}, "invalid-date", "history[0].date"],
    [[{ date: "2026-02-20", followers: -1 }], {}, "negative", "history[0].followers"],
    [[null], {}, "not-an-object", "history[0]"],
    [history, { precision: 0 }, "out-of-range", "precision"],
  ])("impossible input is refused", (given, options, code, path) => {
    expect(() => followerGrowth(given as typeof history, options)).toThrow(thrown(code, path));
  });
});

test("what was selected brings its notes along everywhere", () => {
  const selected = selectPosts([...dated(9, 8, 7, 6, 5), { ...dated(900)[0], pinned: true }], { pinned: "exclude" });
  for (const measure of [
    engagementConsistency(selected, byFollowers),
    engagementTrend(selected, byFollowers),
    expectedEngagement(selected, byFollowers),
    sponsoredGap(selected, byFollowers),
    postingCadence(selected),
    expectedViews(selected),
    viewRate(selected, byFollowers),
  ])
    expect(measure.notes).toContainEqual({ code: "excluded", path: "pinned", count: 1 });
});
