import { describe, expect, test } from "vitest";
import type { Post } from "../../src/core/index.js";
import { engagementRate, engagementRateByFollowers } from "../../src/engagement/index.js";
import { selectPosts } from "../../src/posts/index.js";
import { expectClose } from "../support/close.js";

const byFollowers = { by: "followers", followers: 1_000 } as const;
const posts = (...likes: number[]): Post[] => likes.map((count) => ({ likes: count, comments: 0 }));
const codes = (measure: { notes: readonly { code: string }[] }) => measure.notes.map((note) => note.code);
const thrown = (code: string, path: string) => expect.objectContaining({ code, path });

describe("what is divided by what", () => {
  test("followers: the median of (likes + comments) / followers, divided once", () => {
    const rate = engagementRate(
      [
        { likes: 30, comments: 5 },
        { likes: 8, comments: 2 },
        { likes: 90, comments: 10 },
      ],
      byFollowers,
    );
    expect(rate.value).toBe(35 / 1000); // middle of 35, 10, 100
    expect(rate.basis).toBe("likes+comments/followers:median");
    expect(rate.model).toBe("engagement-rate@1");
    expect(rate.n).toBe(3);
  });

  test("engagementRateByFollowers is the same function with less around it", () => {
    const given: Post[] = [
      { likes: 30, comments: 5 },
      { likes: 8 },
      { likes: 90, comments: 10, followersAtPublish: 700 },
    ];
    for (const aggregate of ["median", "mean", "pooled", "trimmed"] as const) {
      const options = { followers: 1_000, aggregate } as const;
      expect(engagementRateByFollowers(given, options)).toEqual(engagementRate(given, { ...options, by: "followers" }));
    }
    expect(engagementRateByFollowers(null, {}).reason).toBe("no-posts");
  });

  test("a whole creator is taken for its posts", () => {
    const creator = { id: "a", platform: "x", posts: posts(35) } as unknown as Post[];
    expect(engagementRate(creator, byFollowers).value).toBe(0.035);
  });

  test("posts that were selected bring the notes of their selection along", () => {
    const selected = selectPosts(
      [
        { likes: 9, comments: 1, pinned: true },
        { likes: 90, comments: 10 },
      ],
      { pinned: "exclude" },
    );
    const rate = engagementRate(selected, byFollowers);
    expect([rate.value, rate.n]).toEqual([0.1, 1]);
    expect(rate.notes).toEqual([...selected.notes, { code: "current-followers", count: 1 }, { code: "too-few-posts" }]);
  });

  test("followers of the publish day go before today's, and today's are noted", () => {
    const rate = engagementRate(
      [
        { likes: 10, comments: 0, followersAtPublish: 100 },
        { likes: 10, comments: 0 },
      ],
      { ...byFollowers, aggregate: "mean" },
    );
    expectClose(rate.value, (10 / 100 + 10 / 1000) / 2);
    expect(rate.notes).toContainEqual({ code: "current-followers", count: 1 });
  });

  test.each(["reach", "impressions", "views"] as const)("%s of the same post", (by) => {
    const rate = engagementRate(
      [
        { likes: 3, comments: 1, [by]: 40 },
        { likes: 9, comments: 1, [by]: 50 },
      ],
      { by, aggregate: "pooled" },
    );
    expect(rate.value).toBe(14 / 90);
    expect(rate.basis).toBe(`likes+comments/${by}:pooled`);
  });

  test("day: interactions per follower per day, over the days from the first post to the last", () => {
    const at = (day: number, likes: number): Post => ({ likes, comments: 0, publishedAt: `2026-03-0${day}T23:30:00Z` });
    const rate = engagementRate([at(1, 20), at(1, 10), at(4, 30)], { by: "day", followers: 1_000 });
    expect(rate.value).toBe(60 / 4_000); // 60 interactions, 4 days, 1,000 followers
    expect(rate.basis).toBe("likes+comments/followers/day:mean");
    const middle = engagementRate([at(1, 20), at(1, 10), at(4, 30)], {
      by: "day",
      followers: 1_000,
      aggregate: "median",
    });
    expectClose(middle.value, (20 * 3) / 4_000, 1e-15); // the middle post, times three posts in four days
  });

  test("day: the window can be said, and then no publish times are needed", () => {
    const post: Post = { likes: 30, comments: 0, publishedAt: "2026-03-01T12:00:00Z" };
    expect(engagementRate([post], { by: "day", followers: 100 }).value).toBe(30 / 100);
    expect(engagementRate([post, posts(5)[0] as Post], { by: "day", followers: 100, days: 10 }).value).toBe(35 / 1_000);
  });

  test("day: a post without a publish time is left out and counted", () => {
    const rate = engagementRate(
      [{ likes: 30, comments: 0, publishedAt: "2026-03-01T12:00:00Z" }, posts(5)[0] as Post],
      { by: "day", followers: 100 },
    );
    expect([rate.value, rate.n]).toEqual([0.3, 1]);
    expect(rate.notes).toContainEqual({ code: "missing-time", count: 1 });
  });

  test("day: the interval of the mean is that of a post, times the posts of a day", () => {
    const daily = [10, 14, 9, 20].map(
      (likes, i): Post => ({ likes, comments: 0, publishedAt: Date.UTC(2026, 0, 1 + 3 * i) }),
    );
    const perDay = engagementRate(daily, { by: "day", followers: 100 });
    const perPost = engagementRate(daily, { by: "followers", followers: 100, aggregate: "mean" });
    expectClose(perDay.value, ((perPost.value as number) * 4) / 10);
    expectClose(perDay.interval?.high, ((perPost.interval?.high as number) * 4) / 10);
  });

  test("day: posts that hide their counts were published all the same", () => {
    const shown = Array.from(
      { length: 30 },
      (_, day): Post => ({ likes: 10, comments: 0, publishedAt: Date.UTC(2026, 0, 1 + day) }),
    );
    const hidden = shown.map((post, day): Post => (day % 2 ? { ...post, likes: null } : post));
    const rate = (given: Post[]) => engagementRate(given, { by: "day", followers: 100 }).value;
    expect(rate(shown)).toBe(0.1);
    expectClose(rate(hidden), 0.1 * (30 / 30));
    expectClose(engagementRate(hidden, { by: "day", followers: 100, days: 60 }).value, 0.05);
  });

  test("day: followers that differ between posts weigh each post by its own", () => {
    const at = (day: number, likes: number, followersAtPublish: number): Post => ({
      likes,
      comments: 0,
      followersAtPublish,
      publishedAt: Date.UTC(2026, 0, day),
    });
    expectClose(engagementRate([at(1, 10, 100), at(2, 30, 600)], { by: "day" }).value, (0.1 + 0.05) / 2);
    expectClose(engagementRate([at(1, 10, 100), at(2, 30, 600)], { by: "day", aggregate: "pooled" }).value, 40 / 700);
  });

  test("chosen interactions, sorted in the basis whatever the order, with the caller's weights", () => {
    const rate = engagementRate([{ saves: 4, likes: 10 }], {
      by: "followers",
      followers: 100,
      interactions: ["saves", "likes"],
      weights: { saves: 2.5 },
    });
    expect([rate.value, rate.basis]).toEqual([0.2, "likes+2.5*saves/followers:median"]);
  });

  test("one format only, which the basis then says", () => {
    const mixed: Post[] = [
      { format: "image", likes: 1, comments: 0 },
      { format: "short-video", likes: 9, comments: 0 },
      { likes: 5, comments: 0 },
    ];
    const rate = engagementRate(mixed, { ...byFollowers, format: "short-video" });
    expect([rate.value, rate.basis, rate.n]).toEqual([0.009, "short-video likes+comments/followers:median", 1]);
    expect(rate.notes).toContainEqual({ code: "excluded", path: "format", count: 2 });
  });

  test("a rate may exceed 1", () => {
    expect(engagementRate(posts(2_500), byFollowers).value).toBe(2.5);
  });
});

describe("aggregates", () => {
  test.each([
    ["median", 3.5 / 1000],
    ["mean", 21 / 6_000],
    ["pooled", 21 / 6_000],
    ["trimmed", 3.5 / 1000], // the mean of 2, 3, 4, 5
  ] as const)("%s of 1 to 6 likes", (aggregate, value) => {
    const trim = aggregate === "trimmed" ? { trim: 0.2 } : {};
    expectClose(engagementRate(posts(6, 1, 5, 2, 4, 3), { ...byFollowers, aggregate, ...trim }).value, value, 1e-15);
  });

  test("mean of ratios and ratio of sums are two things, and the basis tells which", () => {
    const two: Post[] = [
      { likes: 10, comments: 0, reach: 100 },
      { likes: 10, comments: 0, reach: 1_000 },
    ];
    const mean = engagementRate(two, { by: "reach", aggregate: "mean" });
    const pooled = engagementRate(two, { by: "reach", aggregate: "pooled" });
    expectClose(mean.value, 0.055);
    expect([pooled.value, mean.basis, pooled.basis]).toEqual([
      20 / 1_100,
      "likes+comments/reach:mean",
      "likes+comments/reach:pooled",
    ]);
  });

  test("a trimmed mean says its trim", () => {
    expect(engagementRate(posts(1, 2, 3), { ...byFollowers, aggregate: "trimmed" }).basis).toBe(
      "likes+comments/followers:trimmed-0.1",
    );
  });
});

describe("unknown is not zero", () => {
  test("a post that lacks a chosen interaction is left out and counted, never read as 0", () => {
    const rate = engagementRate([{ likes: 40, comments: 0 }, { likes: 40 }, { comments: 3, likes: null }], byFollowers);
    expect([rate.value, rate.n]).toEqual([0.04, 1]);
    expect(rate.notes).toContainEqual({ code: "missing-interaction", path: "comments", count: 1 });
    expect(rate.notes).toContainEqual({ code: "missing-interaction", path: "likes", count: 1 });
  });

  test("0 likes are 0", () => {
    expect(engagementRate(posts(0, 0), byFollowers).value).toBe(0);
  });

  test.each([
    ["no posts", null, byFollowers, "no-posts"],
    ["an empty list", [], byFollowers, "no-posts"],
    ["no followers", posts(1), { by: "followers" }, "missing-followers"],
    ["followers that are null", posts(1), { by: "followers", followers: null }, "missing-followers"],
    ["0 followers", posts(1), { by: "followers", followers: 0 }, "zero-denominator"],
    ["no views", posts(1), { by: "views" }, "missing-denominator"],
    ["hidden likes", [{ comments: 3 }], byFollowers, "missing-interaction"],
    ["no publish times by day", posts(1), { by: "day", followers: 10 }, "missing-time"],
  ] as const)("%s", (_, given, options, reason) => {
    expect(engagementRate(given as readonly Post[] | null, options)).toMatchObject({ value: null, reason });
  });

  test("a post without reach, or with a reach of 0, is left out and counted", () => {
    const rate = engagementRate(
      [
        { likes: 1, comments: 0, reach: 10 },
        { likes: 1, comments: 0 },
        { likes: 1, comments: 0, reach: 0 },
      ],
      { by: "reach" },
    );
    expect([rate.value, rate.n]).toEqual([0.1, 1]);
    expect(rate.notes).toEqual([
      { code: "missing-denominator", path: "reach", count: 1 },
      { code: "zero-denominator", count: 1 },
      { code: "too-few-posts" },
    ]);
  });
});

describe("intervals", () => {
  const spread = [410, 380, 300, 520, 290, 330];

  test("the median's begins at six posts, the others' at three; with fewer a note says so", () => {
    const found = (n: number, aggregate: "median" | "mean" | "pooled" | "trimmed") => {
      const rate = engagementRate(posts(...spread.slice(0, n)), { ...byFollowers, aggregate });
      expect(codes(rate).includes("too-few-posts")).toBe(rate.interval === undefined);
      return rate.interval?.method;
    };
    expect([5, 6].map((n) => found(n, "median"))).toEqual([undefined, "order-statistics"]);
    expect([2, 3].map((n) => found(n, "mean"))).toEqual([undefined, "trimmed-log-t"]);
    expect([2, 3].map((n) => found(n, "pooled"))).toEqual([undefined, "ratio-log-t"]);
    expect([2, 3].map((n) => found(n, "trimmed"))).toEqual([undefined, "trimmed-log-t"]);
  });

  test("posts that are all alike tell nothing about their spread", () => {
    for (const aggregate of ["median", "mean", "pooled", "trimmed"] as const) {
      const rate = engagementRate(posts(5, 5, 5, 5, 5, 5), { ...byFollowers, aggregate });
      expect([rate.value, rate.interval, codes(rate).at(-1)]).toEqual([0.005, undefined, "no-variation"]);
    }
  });

  test("posts that are alike after trimming tell nothing about their spread", () => {
    const options = { by: "followers", followers: 700, aggregate: "trimmed", trim: 0.2 } as const;
    for (const given of [
      [1, 6, 6, 6, 6, 6, 6, 6, 6, 9],
      [0, 0, 0, 0, 0, 0, 0, 0, 0, 9],
    ]) {
      const rate = engagementRate(posts(...given), options);
      expect([rate.interval, codes(rate).at(-1)]).toEqual([undefined, "no-variation"]);
    }
  });

  test("a level that nothing excludes gives no interval, and never an endless one", () => {
    const rate = engagementRate(posts(1, 50, 900), {
      ...byFollowers,
      aggregate: "mean",
      interval: { level: 0.9999999 },
    });
    expect([rate.interval, codes(rate).at(-1)]).toEqual([undefined, "too-few-posts"]);
    const huge: Post[] = [2 ** 53 - 1, 1, 1].map((reach) => ({ likes: 1, comments: 0, reach }));
    expect(JSON.stringify(engagementRate(huge, { by: "reach", aggregate: "pooled" }))).not.toContain("null");
  });

  test("level and absence can be chosen", () => {
    const at = (level: number) =>
      engagementRate(posts(...spread, ...spread), { ...byFollowers, interval: { level } }).interval;
    expect(at(0.8)?.level).toBe(0.8);
    expect((at(0.8)?.low as number) > (at(0.95)?.low as number)).toBe(true);
    const none = engagementRate(posts(...spread), { ...byFollowers, interval: false });
    expect([none.interval, none.notes.some((note) => note.code === "too-few-posts")]).toEqual([undefined, false]);
    expect(engagementRate(posts(...spread), { ...byFollowers, interval: true }).interval?.level).toBe(0.95);
  });

  test("a post above five times the middle one is noted as heavy-tailed, five times is not", () => {
    expect(codes(engagementRate(posts(100, 100, 501), byFollowers))).toContain("heavy-tailed");
    expect(codes(engagementRate(posts(100, 100, 500), byFollowers))).not.toContain("heavy-tailed");
    expect(codes(engagementRate(posts(0, 0, 5), byFollowers))).not.toContain("heavy-tailed");
  });

  test("reach that differs does not make a tail heavy", () => {
    const varied: Post[] = [100, 100, 100, 2_000].map((reach) => ({ likes: reach / 10, comments: 0, reach }));
    expect(codes(engagementRate(varied, { by: "reach" }))).not.toContain("heavy-tailed");
  });
});

describe("ready averages", () => {
  const averages = { interactions: 240.5, denominator: 8_000, posts: 12, basis: "comments+likes/followers:mean" };

  test("their quotient, on their own basis, without an interval", () => {
    expect(engagementRate(averages)).toEqual({
      value: 240.5 / 8_000,
      n: 12,
      basis: "likes+comments/followers:mean",
      model: "engagement-rate@1",
      notes: [{ code: "from-averages" }],
    });
  });

  test("the followers stand in for a missing denominator of followers, and for no other", () => {
    expect(engagementRate({ ...averages, denominator: null }, { followers: 1_000 }).value).toBe(0.2405);
    expect(engagementRate({ ...averages, denominator: null }).reason).toBe("missing-followers");
    expect(
      engagementRate({ ...averages, denominator: null, basis: "likes/views:mean" }, { followers: 1_000 }).reason,
    ).toBe("missing-denominator");
  });

  test.each([
    [{ ...averages, basis: null }, "missing-basis"],
    [{ ...averages, interactions: null }, "missing-interaction"],
    [{ ...averages, denominator: 0 }, "zero-denominator"],
    [{ ...averages, denominator: 5e-324 }, "zero-denominator"],
  ])("unknown where something is missing", (given, reason) => {
    expect(engagementRate(given)).toMatchObject({ value: null, reason });
  });

  test("a number of posts that is unknown is noted", () => {
    expect(engagementRate({ ...averages, posts: null })).toMatchObject({
      n: 0,
      notes: [{ code: "from-averages" }, { code: "from-averages-posts" }],
    });
  });

  test.each([
    [() => engagementRate(averages, { by: "views" }), "basis-conflict", "by"],
    [() => engagementRate({ ...averages, basis: "somebody/followers:mean" }), "invalid-basis", "averages.basis"],
    [() => engagementRate({ ...averages, interactions: -1 }), "negative", "averages.interactions"],
    [() => engagementRate({ ...averages, denominator: Number.NaN }), "not-finite", "averages.denominator"],
    [() => engagementRate({ ...averages, posts: 1.5 }), "not-an-integer", "averages.posts"],
  ] as const)("impossible averages are refused", (call, code, path) => {
    expect(call).toThrow(thrown(code, path));
  });
});

describe("impossible input is refused by code and path", () => {
  const one = posts(1);
  const call = (given: unknown, options: unknown) => () =>
    engagementRate(given as Post[], options as typeof byFollowers);
  test.each([
    ["negative likes", call([{ likes: -1, comments: 0 }], byFollowers), "negative", "posts[0].likes"],
    ["half a like", call([...one, { likes: 0.5, comments: 0 }], byFollowers), "not-an-integer", "posts[1].likes"],
    ["NaN", call([{ likes: Number.NaN, comments: 0 }], byFollowers), "not-finite", "posts[0].likes"],
    ["a count above 2^53", call([{ likes: 2 ** 53, comments: 0 }], byFollowers), "unsafe-integer", "posts[0].likes"],
    ["a count as text", call([{ likes: "12", comments: 0 }], byFollowers), "not-a-number", "posts[0].likes"],
    [
      "an impossible count behind a missing one",
      call([{ comments: -2 }], byFollowers),
      "negative",
      "posts[0].comments",
    ],
    ["negative reach", call([{ likes: 1, comments: 0, reach: -1 }], { by: "reach" }), "negative", "posts[0].reach"],
    ["a post that is none", call([null], byFollowers), "not-an-object", "posts[0]"],
    ["posts that are text", call("posts", byFollowers), "not-an-array", "posts"],
    ["NaN followers", call(one, { by: "followers", followers: Number.NaN }), "not-finite", "followers"],
    ["no denominator", call(one, {}), "unknown-option", "by"],
    ["an unknown denominator", call(one, { by: "likes" }), "unknown-option", "by"],
    ["an unknown aggregate", call(one, { ...byFollowers, aggregate: "mode" }), "unknown-option", "aggregate"],
    ["an unknown format", call(one, { ...byFollowers, format: "reel" }), "unknown-format", "format"],
    ["no interactions", call(one, { ...byFollowers, interactions: [] }), "empty", "interactions"],
    [
      "an unknown interaction",
      call(one, { ...byFollowers, interactions: ["claps"] }),
      "unknown-interaction",
      "interactions",
    ],
    [
      "an interaction twice",
      call(one, { ...byFollowers, interactions: ["likes", "likes"] }),
      "duplicate-interaction",
      "interactions",
    ],
    [
      "a weight for what is not counted",
      call(one, { ...byFollowers, weights: { saves: 2 } }),
      "unknown-interaction",
      "weights",
    ],
    [
      "a weight that sums cannot hold",
      call(one, { ...byFollowers, weights: { likes: 1e308 } }),
      "out-of-range",
      "weights.likes",
    ],
    ["a negative weight", call(one, { ...byFollowers, weights: { likes: -2 } }), "negative", "weights.likes"],
    ["a level of 95", call(one, { ...byFollowers, interval: { level: 95 } }), "out-of-range", "level"],
    ["no days", call(one, { by: "day", followers: 1, days: 0 }), "out-of-range", "days"],
    ["negative days", call(one, { by: "day", followers: 1, days: -1 }), "negative", "days"],
    ["less than a day", call(one, { by: "day", followers: 1, days: 1e-320 }), "out-of-range", "days"],
    ["half trimmed", call(one, { ...byFollowers, aggregate: "trimmed", trim: 0.5 }), "out-of-range", "trim"],
    ["nothing trimmed", call(one, { ...byFollowers, aggregate: "trimmed", trim: 0 }), "out-of-range", "trim"],
    [
      "seconds for milliseconds",
      call([{ likes: 1, comments: 0, publishedAt: 1_767_225_600 }], { by: "day", followers: 1 }),
      "time-in-seconds",
      "posts[0].publishedAt",
    ],
    [
      "a day that is none",
      call([{ likes: 1, comments: 0, publishedAt: "2026-02-30T00:00:00Z" }], { by: "day", followers: 1 }),
      "invalid-time",
      "posts[0].publishedAt",
    ],
  ] as const)("%s", (_, run, code, path) => {
    expect(run).toThrow(thrown(code, path));
  });
});
