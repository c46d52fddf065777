import { describe, expect, test } from "vitest";
import {
  type EngagementAnomalies,
  type EngagementAnomalyOptions,
  engagementAnomalies,
} from "../../src/authenticity/engagement-anomalies.js";
import type { EngagementSignal, EngagementSignalName } from "../../src/authenticity/engagement-signal.js";
import type { Platform, Post } from "../../src/core/index.js";
import { benchmarkEngagement, engagementRate, measureEngagementPeers } from "../../src/engagement/index.js";
import { peerQuantiles } from "../../src/peers/index.js";
import { selectPosts } from "../../src/posts/index.js";
import { instagramCommentPeers, instagramPostSpread, type PeerTable } from "../../src/reference/index.js";
import { median } from "../../src/statistics/index.js";
import scipy from "../fixtures/scipy/engagement-anomalies.json" with { type: "json" };
import { expectClose } from "../support/close.js";
import { distributions } from "../support/distributions.js";
import { random } from "../support/random.js";

const at = { platform: "instagram", followers: 20_000 } as const;
const post = (likes: number, comments: number): Post => ({ likes, comments });
/** Posts like those of most accounts with 20,000 followers. */
const ordinary = [post(500, 18), post(640, 15), post(410, 22), post(590, 12)];
const signalOf = (result: EngagementAnomalies, name: EngagementSignalName): EngagementSignal =>
  result.signals.find(({ signal }) => signal === name) as EngagementSignal;
const seen = (name: EngagementSignalName, posts: readonly Post[], options: EngagementAnomalyOptions = at) =>
  signalOf(engagementAnomalies(posts, options), name);
const tableOf = (more: Partial<PeerTable> = {}): PeerTable => ({
  kind: "peer-table",
  id: "mine@1",
  platform: "tiktok",
  basis: "likes/views:pooled",
  formats: [],
  followers: [1_000, 1_000_000],
  levels: scipy.levels,
  quantiles: [scipy.quantiles, scipy.quantiles],
  neighbours: 800,
  accounts: 800,
  source: "mine",
  ...more,
});

describe("engagementAnomalies", () => {
  test("finds nothing unusual about an ordinary account", () => {
    const { value, compared, n, signals, basis, model } = engagementAnomalies(ordinary, at);
    expect([value, compared, n, basis, model]).toEqual([0, 3, 4, "unusual signals:count", "engagement-anomalies@1"]);
    expect(signals.map(({ signal, unusual }) => [signal, unusual])).toEqual([
      ["engagement-for-size", false],
      ["comments-to-likes", false],
      ["likes-to-views", null],
      ["evenness", false],
    ]);
    expect(new Set(signals.map(({ because }) => because)).size).toBe(2);
  });

  test.each<[string, Post[], EngagementSignalName, "low" | "high"]>([
    ["too few interactions", [post(12, 1), post(9, 1), post(15, 1)], "engagement-for-size", "low"],
    ["too many interactions", [post(7_000, 90), post(5_000, 110), post(9_000, 75)], "engagement-for-size", "high"],
    ["too few comments", [post(800, 1), post(500, 1), post(600, 0)], "comments-to-likes", "low"],
    ["too many comments", [post(300, 210), post(500, 390), post(700, 410)], "comments-to-likes", "high"],
    ["posts that hardly differ", [post(600, 15), post(601, 15), post(602, 15)], "evenness", "low"],
    ["posts that differ wildly", [post(100, 5), post(90, 4), post(9_000, 90)], "evenness", "high"],
  ])("sees both sides: %s", (_, posts, name, direction) => {
    const result = engagementAnomalies(posts, at);
    const signal = signalOf(result, name);
    expect(signal).toMatchObject({ unusual: true, direction });
    expect(signal.because).toContain("consistent with");
    expect((signal.rank as number) < 0.5).toBe(direction === "low");
    expect(signal.p).toBeLessThanOrEqual(0.05);
    expect(result.value).toBeGreaterThanOrEqual(1);
  });

  test("the words never accuse, and are the same for everyone", () => {
    const words = [
      engagementAnomalies([post(9, 0), post(9, 0), post(9, 0)], at),
      engagementAnomalies([post(9_000, 9_000), post(90_000, 3), post(0, 0)], at),
      engagementAnomalies([], at),
    ].flatMap(({ signals }) => signals.map(({ because }) => because));
    for (const word of words) expect(word).not.toMatch(/fraud|fake|cheat|\d/i);
  });

  test("leaves the posts as they are, and holds nothing but plain data", () => {
    const frozen = Object.freeze(ordinary.map((each) => Object.freeze({ ...each })));
    const result = engagementAnomalies(frozen, Object.freeze({ ...at }));
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  test("passes on how the posts were chosen", () => {
    const chosen = selectPosts([...ordinary, { likes: 9, comments: 9, pinned: true }], { pinned: "exclude" });
    const { notes, value } = engagementAnomalies(chosen, at);
    expect(notes).toEqual(chosen.notes);
    expect(value).toBe(0);
  });
});

describe("engagement-for-size", () => {
  test("is the median rate, at the rank of benchmarkEngagement", () => {
    for (const scale of [0.02, 0.2, 1, 3, 30]) {
      const posts = ordinary.map(({ likes, comments }) =>
        post(Math.round((likes as number) * scale), Math.round((comments as number) * scale)),
      );
      const rate = engagementRate(posts, { by: "followers", followers: 20_000 });
      const { value, rank, p, n } = seen("engagement-for-size", posts);
      expect([value, n]).toEqual([rate.value, 4]);
      const expected = benchmarkEngagement(rate, at).value as number;
      expectClose(rank, expected, 1e-12);
      expectClose(p, 2 * Math.min(expected, 1 - expected), 1e-12);
    }
  });

  test("divides each post by the followers of its day, where it tells them", () => {
    const grown = [400, 500, 900].map((likes, i) => ({ likes, comments: 0, followersAtPublish: 10_000 * (i + 1) }));
    expect(seen("engagement-for-size", grown).value).toBe(0.03); // .04, .025, .03
  });

  test("tells no smaller share than its peers can: twice the outermost percentile", () => {
    for (const posts of [[post(0, 0)], [post(1, 0)], [post(20_000, 900)]])
      expectClose(seen("engagement-for-size", posts).p, 0.02, 1e-12);
  });

  test("peers of one's own that are few tell less: one more than they are, on either side", () => {
    const engagement = measureEngagementPeers(
      Array.from({ length: 30 }, (_, i) => ({ followers: 20_000, rate: (i + 1) / 1000 })),
      { id: "few@1", platform: "instagram", basis: "likes+comments/followers:median", source: "mine" },
    );
    const { p } = seen("engagement-for-size", [post(0, 0)], { ...at, peers: { engagement } });
    expectClose(p, 2 / 31, 1e-12);
  });

  test("peers who are alike count on both sides", () => {
    // A quarter of the peers have no engagement at all.
    const engagement = tableOf({
      platform: "instagram",
      basis: "likes+comments/followers:median",
      levels: [0.05, 0.25, 0.5, 0.95],
      quantiles: [
        [0, 0, 0.01, 0.02],
        [0, 0, 0.01, 0.02],
      ],
    });
    const { rank, p, direction } = seen("engagement-for-size", [post(0, 0)], { ...at, peers: { engagement } });
    expectClose(rank, (0.25 + 0.05) / 2);
    expect([p, direction]).toEqual([0.5, "low"]);
  });

  test("takes the basis, the weights and the format of one's own peers", () => {
    const engagement = tableOf({
      basis: "short-video likes+2*comments/views:median",
      levels: [0.1, 0.5, 0.9],
      quantiles: [
        [0.02, 0.05, 0.08],
        [0.02, 0.05, 0.08],
      ],
    });
    const posts: Post[] = [
      { likes: 30, comments: 10, views: 1_000, format: "short-video" },
      { likes: 900, comments: 90, views: 1_000, format: "video" },
    ];
    const options = { platform: "tiktok", followers: 20_000, peers: { engagement } } as const;
    expect(seen("engagement-for-size", posts, options)).toMatchObject({ value: 0.05, n: 1, rank: 0.5, p: 1 });
    for (const basis of ["likes/views:mean", "likes/followers/day:median"])
      expect(
        seen("engagement-for-size", posts, { ...options, peers: { engagement: { ...engagement, basis } } }).reason,
      ).toBe("basis-mismatch");
  });

  test("posts of which the counts are unknown are left out, and not 0", () => {
    const hidden: Post[] = [...ordinary, { likes: null, comments: 4 }, { likes: 700 }];
    const { value, notes } = seen("engagement-for-size", hidden);
    expect(value).toBe(seen("engagement-for-size", ordinary).value);
    expect(notes).toContainEqual({ code: "missing-interaction", path: "likes", count: 1 });
    expect(notes).toContainEqual({ code: "missing-interaction", path: "comments", count: 1 });
    expect(notes).toContainEqual({ code: "benchmark-limits", source: "kim-2020" });
  });
});

describe("comments-to-likes", () => {
  test("a zero-comment account escapes: no comments at all is the lowest there is", () => {
    const silent = seen("comments-to-likes", [post(600, 0), post(450, 0)]);
    expect(silent).toMatchObject({ value: 0, direction: "low", unusual: true });
    expect(silent.p).toBeLessThan(0.02);
    expect(engagementAnomalies([post(600, 0), post(450, 0)], at).value).toBe(1);
    const few = seen("comments-to-likes", [post(600, 2), post(450, 2)]);
    expect(silent.rank as number).toBeLessThan(few.rank as number);
  });

  test("with few likes no comment is nothing special", () => {
    const p = [1, 10, 100, 1_000, 10_000].map((likes) => seen("comments-to-likes", [post(likes, 0)]).p as number);
    expect(p[0]).toBe(1);
    expect(p[1]).toBeGreaterThan(0.5);
    expect(p[2]).toBeGreaterThan(0.05);
    expect(p[3]).toBeLessThan(0.05);
    expect([...p].sort((a, b) => b - a)).toEqual(p);
  });

  test("comments that are switched off are unknown, and not 0", () => {
    const off = seen("comments-to-likes", [{ likes: 900, comments: null }, { likes: 800 }]);
    expect(off).toMatchObject({ value: null, p: null, unusual: null, reason: "missing-interaction", n: 0 });
    expect(off.notes).toEqual([{ code: "missing-interaction", path: "comments", count: 2 }]);
    const some = seen("comments-to-likes", [...ordinary, { likes: 90_000, comments: null }]);
    expect(some.value).toBe(seen("comments-to-likes", ordinary).value);
  });

  test("hidden likes are unknown, and likes of 0 have no ratio", () => {
    expect(seen("comments-to-likes", [{ comments: 9 }])).toMatchObject({ reason: "missing-interaction", n: 0 });
    expect(seen("comments-to-likes", [post(0, 3), post(0, 0)])).toMatchObject({
      value: null,
      reason: "zero-denominator",
      n: 2,
      notes: [{ code: "zero-denominator", count: 2 }],
    });
  });

  test("is all comments over all likes", () => {
    expectClose(seen("comments-to-likes", [post(100, 1), post(900, 29)]).value, 0.03, 1e-12);
  });

  test("the tails are those of Poisson counts among the peers' ratios", () => {
    const peers = { commentsToLikes: tableOf({ platform: "instagram", basis: "comments/likes:pooled" }) };
    for (const { likes, comments, lower, upper } of scipy.cases) {
      const { p, rank } = seen("comments-to-likes", [post(likes, comments)], { ...at, peers });
      // The cube root stands for the Poisson distribution to .01.
      expect(Math.abs((p as number) - Math.min(1, 2 * lower, 2 * upper))).toBeLessThan(0.01);
      expect(Math.abs((rank as number) - (lower + 1 - upper) / 2)).toBeLessThan(0.01);
    }
  });

  test("with many likes the rank is that of the ratio among the built-in quantiles", () => {
    const quantiles = peerQuantiles(instagramCommentPeers, 20_000) as readonly number[];
    instagramCommentPeers.levels.forEach((level, i) => {
      const comments = Math.round((quantiles[i] as number) * 1e9);
      const { rank } = seen("comments-to-likes", [post(1e9, comments)]);
      expect(Math.abs((rank as number) - level)).toBeLessThan(0.003);
    });
  });

  test("where peers and chance are as taken, at most 5 % of accounts are unusual, with few likes and with many", () => {
    const draw = distributions(random(8));
    const quantiles = peerQuantiles(instagramCommentPeers, 20_000) as readonly number[];
    const levels = instagramCommentPeers.levels;
    const [low, high] = [0.25, 0.75].map((level) => Math.log(quantiles[levels.indexOf(level)] as number));
    const middle = Math.log(quantiles[levels.indexOf(0.5)] as number);
    // The quartiles of a normal distribution are .6745 standard deviations from its middle.
    const spread = ((high as number) - (low as number)) / (2 * 0.67448975);
    for (const likes of [20, 200, 5_000]) {
      const runs = 2_000;
      const p = Array.from({ length: runs }, () => {
        const comments = draw.poisson(likes * Math.exp(middle + spread * draw.normal()));
        return seen("comments-to-likes", [post(likes, comments)]).p as number;
      });
      for (const level of [0.02, 0.05, 0.2])
        expect(p.filter((each) => each <= level).length / runs).toBeLessThan(
          level + 3 * Math.sqrt((level * (1 - level)) / runs),
        );
    }
  });
});

describe("likes-to-views", () => {
  const posts: Post[] = [
    { likes: 30, views: 900 },
    { likes: 0, views: 2_100 },
  ];

  test("has no built-in peers, on any platform", () => {
    for (const platform of ["instagram", "tiktok", "youtube"] as Platform[])
      expect(seen("likes-to-views", posts, { platform, followers: 20_000 })).toMatchObject({
        value: 0.01,
        rank: null,
        reason: "no-benchmark",
        n: 2,
      });
  });

  test("is compared with peers of one's own, from both sides", () => {
    const options = { platform: "tiktok", followers: 20_000, peers: { likesToViews: tableOf() } } as const;
    const many = (likes: number): Post[] => [{ likes, views: 1_000_000 }];
    expect(seen("likes-to-views", many(30_000), options)).toMatchObject({ unusual: false });
    expectClose(seen("likes-to-views", many(30_000), options).rank, 0.5, 1e-3);
    expect(seen("likes-to-views", many(1_000), options)).toMatchObject({ unusual: true, direction: "low" });
    expect(seen("likes-to-views", many(400_000), options)).toMatchObject({ unusual: true, direction: "high" });
    expect(seen("likes-to-views", many(30_000), options).notes).toEqual([]);
    expect(engagementAnomalies(many(1_000), options)).toMatchObject({ value: 1, compared: 1, n: 1 });
  });
});

describe("evenness", () => {
  const even = (...totals: number[]) =>
    seen(
      "evenness",
      totals.map((total) => post(total, 0)),
    );

  test("is the standard deviation of the logarithms, with tails by Fisher's F", () => {
    // R: x <- log(c(80, 100, 130, 95) + .5); sd(x); pf(var(x) / .105, 3, 4); 1 - pf(var(x) / .167, 3, 4)
    const { value, rank, p, n } = even(80, 100, 130, 95);
    const [lower, upper] = [0.227058253941, 0.864949828486];
    expectClose(value, 0.200036064075);
    expectClose(rank, (lower + 1 - upper) / 2);
    expectClose(p, 2 * lower);
    expect(n).toBe(4);
    // R: x <- log(c(10, 12, 900, 8) + .5), the same
    const uneven = even(10, 12, 900, 8);
    expectClose(uneven.value, 2.23751008348);
    expect(uneven).toMatchObject({ direction: "high", p: 2 * instagramPostSpread.resolution });
  });

  test("more posts than peers were measured with are judged as if they were as many", () => {
    // R: x <- log(c(9:20) * 10 + .5); sd(x); pf(var(x) / .105, 7, 4)
    const { value, p } = even(...Array.from({ length: 12 }, (_, i) => 10 * (9 + i)));
    expectClose(value, 0.258301836839);
    expectClose(p, 2 * 0.281423533729);
  });

  test("needs three posts, and something that happened on them", () => {
    expect(even(5, 9)).toMatchObject({ value: null, reason: "too-few-posts", n: 2 });
    expect(even(0, 0, 0)).toMatchObject({ value: null, reason: "zero-rate", n: 3 });
    expect(seen("evenness", [{ likes: 4 }])).toMatchObject({ reason: "missing-interaction", n: 0 });
    expect(even(0, 3, 2).value).toBeGreaterThan(0);
  });

  test("needs no followers", () => {
    const result = engagementAnomalies(ordinary, { platform: "instagram", followers: null });
    expect(signalOf(result, "evenness").unusual).toBe(false);
    expect(result).toMatchObject({ value: 0, compared: 1 });
  });

  test("is compared with a spread of one's own", () => {
    const evenness = { ...instagramPostSpread, platform: "x", close: 1e-6, all: 1e-6, source: "mine" } as const;
    const signal = seen("evenness", ordinary, { platform: "x", followers: 9, peers: { evenness } });
    expect(signal).toMatchObject({ unusual: true, direction: "high", notes: [] });
  });

  test("where posts are as taken, at most 5 % of accounts are unusual, with 3 posts and with 30", () => {
    const draw = distributions(random(9));
    const runs = 2_000;
    for (const middle of [instagramPostSpread.close, instagramPostSpread.all])
      for (const n of [3, 8, 30]) {
        const unusual = Array.from({ length: runs }, () => {
          // A variance of its own: 4 / χ² with 4 degrees of freedom, times the middle one.
          const chiSquare = -2 * Math.log((1 - draw.uniform()) * (1 - draw.uniform()));
          const spread = Math.sqrt((middle * 4) / chiSquare);
          const totals = Array.from({ length: n }, () => draw.poisson(2_000 * Math.exp(spread * draw.normal())));
          return even(...totals).unusual;
        }).filter(Boolean);
        expect(unusual.length / runs).toBeLessThan(0.05 + 3 * Math.sqrt(0.0475 / runs));
      }
  });
});

describe("what cannot be compared says why", () => {
  test.each<[string, readonly Post[] | null | undefined, EngagementAnomalyOptions, string]>([
    ["no posts", [], at, "no-posts"],
    ["null", null, at, "no-posts"],
    ["undefined", undefined, at, "no-posts"],
    ["posts that tell nothing", [{}, {}], at, "missing-interaction"],
    ["two posts without followers", ordinary.slice(2), { ...at, followers: undefined }, "missing-followers"],
    ["an account of 0 followers", [post(3, 1)], { ...at, followers: 0 }, "zero-denominator"],
    ["an account smaller than any peer", [post(3, 1)], { ...at, followers: 500 }, "outside-benchmark"],
    ["an account larger than any peer", [post(3, 1)], { ...at, followers: 20_000_000 }, "outside-benchmark"],
    ["a platform that nobody measured", ordinary, { platform: "tiktok", followers: 20_000 }, "no-benchmark"],
  ])("%s", (_, posts, options, reason) => {
    const result = engagementAnomalies(posts, options);
    expect(result).toMatchObject({ value: null, reason, n: posts?.length ?? 0, compared: 0 });
    for (const signal of result.signals)
      expect(signal).toMatchObject({ rank: null, p: null, direction: null, unusual: null });
  });

  test("followers that are unknown, though each post tells its own", () => {
    const dated = ordinary.map((each) => ({ ...each, followersAtPublish: 19_000 }));
    const { value, reason } = seen("engagement-for-size", dated, { ...at, followers: null });
    expect(value).toBeGreaterThan(0.02);
    expect(reason).toBe("missing-followers");
  });

  test("peers of another platform, and of another basis", () => {
    const options = { ...at, peers: { commentsToLikes: tableOf() } };
    expect(seen("comments-to-likes", ordinary, options).reason).toBe("no-benchmark");
    const other = { ...at, peers: { commentsToLikes: tableOf({ platform: "instagram" }) } };
    expect(seen("comments-to-likes", ordinary, other).reason).toBe("basis-mismatch");
  });

  test("what most posts lack is the reason", () => {
    const result = engagementAnomalies([{ likes: 3 }, { likes: 3, comments: 1 }, { likes: 4, comments: 1 }], {
      ...at,
      followers: null,
    });
    expect(result.signals[0]?.reason).toBe("missing-followers");
  });
});

describe("what is impossible is refused by code and path", () => {
  const badSpread = (more: object) => ({
    ...at,
    peers: { evenness: { ...instagramPostSpread, ...more } },
  });
  test.each<[string, unknown, unknown, string, string]>([
    ["a string for the posts", "posts", at, "not-an-array", "posts"],
    ["a number for the posts", 3, at, "not-an-array", "posts"],
    ["an object without posts", { notes: [] }, at, "not-an-array", "posts"],
    ["a post that is none", [null], at, "not-an-object", "posts[0]"],
    ["a post that is a string", ["post"], at, "not-an-object", "posts[0]"],
    ["negative likes", [post(1, 1), post(-1, 0)], at, "negative", "posts[1].likes"],
    ["half a comment", [post(1, 0.5)], at, "not-an-integer", "posts[0].comments"],
    ["views that are a string", [{ likes: 1, views: "9" }], at, "not-a-number", "posts[0].views"],
    [
      "a post that is none, where the engagement is not looked at",
      [null],
      { ...at, peers: { engagement: tableOf({ basis: "likes/views:mean" }) } },
      "not-an-object",
      "posts[0]",
    ],
    ["no options", [], null, "not-an-object", "options"],
    ["an unknown platform", [], { ...at, platform: "myspace" }, "unknown-platform", "platform"],
    ["negative followers", [], { ...at, followers: -1 }, "negative", "followers"],
    [
      "peers that are not complete",
      [],
      { ...at, peers: { likesToViews: tableOf({ levels: [] }) } },
      "invalid-peers",
      "peers",
    ],
    [
      "peers that do not say how many they are",
      [],
      { ...at, peers: { likesToViews: tableOf({ neighbours: undefined as never }) } },
      "invalid-peers",
      "peers",
    ],
    [
      "a basis that is none",
      [],
      { ...at, peers: { engagement: tableOf({ basis: "comments/likes:pooled" }) } },
      "invalid-basis",
      "basis",
    ],
    ["a spread that is a string", [], { ...at, peers: { evenness: "wide" } }, "invalid-peers", "peers.evenness"],
    ["a spread of 0", [], badSpread({ close: 0 }), "invalid-peers", "peers.evenness"],
    ["a spread that is not finite", [], badSpread({ all: Number.NaN }), "invalid-peers", "peers.evenness"],
    ["odd degrees of freedom", [], badSpread({ degrees: 3 }), "invalid-peers", "peers.evenness"],
    ["no degrees of freedom", [], badSpread({ degrees: 0 }), "invalid-peers", "peers.evenness"],
    ["a single post to judge by", [], badSpread({ fewestPosts: 1 }), "invalid-peers", "peers.evenness"],
    ["half a post", [], badSpread({ mostPosts: 3.5 }), "invalid-peers", "peers.evenness"],
    ["a negative resolution", [], badSpread({ resolution: -1 }), "invalid-peers", "peers.evenness"],
    ["a resolution above one half", [], badSpread({ resolution: 0.6 }), "invalid-peers", "peers.evenness"],
  ])("%s", (_, posts, options, code, path) => {
    expect(() => engagementAnomalies(posts as Post[], options as EngagementAnomalyOptions)).toThrow(
      expect.objectContaining({ code, path }),
    );
  });
});

test("the built-in table of comments falls with size, and its middle is that of real accounts", () => {
  // Medians of comments over likes that ordinary tools gave on the same posts: .0435 (1k to 10k) and .0156 (50k to 500k).
  const middle = (followers: number) =>
    (peerQuantiles(instagramCommentPeers, followers) as readonly number[])[
      instagramCommentPeers.levels.indexOf(0.5)
    ] as number;
  expectClose(median([1_500, 3_000, 6_000].map(middle)), 0.0435, 0.12);
  expectClose(middle(120_000), 0.0156, 0.12);
});
