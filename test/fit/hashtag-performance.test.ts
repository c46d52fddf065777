import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Creator } from "../../src/core/index.js";
import { type AuthoredPost, type HashtagOptions, hashtagPerformance } from "../../src/fit/index.js";
import { selectPosts } from "../../src/posts/index.js";
import { ratioOfSamples, wilsonInterval } from "../../src/statistics/index.js";
import { expectClose } from "../support/close.js";

const thrown = (code: string, path: string) => expect.objectContaining({ code, path });
const with_ = (likes: number, ...hashtags: string[]): AuthoredPost => ({ likes, comments: 0, hashtags });
const tag = { hashtag: "#Brand" } as const;
const codes = (measure: { notes: readonly { code: string }[] }) => measure.notes.map(({ code }) => code);

describe("the share of posts with a hashtag", () => {
  test("is that of the creator's posts, with Wilson's interval", () => {
    const posts = [with_(1, "brand"), with_(1, "＃BRAND", "x"), with_(1, "brands"), with_(1), with_(1, "other")];
    const [low, high] = wilsonInterval(2, 5, 0.95);
    const { value, interval, n, basis, notes } = hashtagPerformance(posts, tag);
    expect([value, n, basis, notes]).toEqual([0.4, 5, "tagged posts/posts", []]);
    expectClose(interval?.low, low);
    expectClose(interval?.high, high);
  });

  test("the caption counts only where the hashtags are unknown", () => {
    const posts: AuthoredPost[] = [
      { caption: "for #brand!" },
      { caption: "for #brand!", hashtags: [] },
      { caption: "nothing", hashtags: null },
    ];
    expect(hashtagPerformance(posts, tag).value).toBe(1 / 3);
  });

  test("a post that tells neither is left out, and the interval takes it as either", () => {
    const posts = [with_(1, "brand"), with_(1), {}, {}];
    const { value, interval, notes } = hashtagPerformance(posts, tag);
    expect([value, notes]).toEqual([0.5, [{ code: "missing-hashtags", path: "posts", count: 2 }]]);
    expectClose(interval?.low, wilsonInterval(1, 4, 0.95)[0]);
    expectClose(interval?.high, wilsonInterval(3, 4, 0.95)[1]);
    expect(hashtagPerformance([{}], tag)).toMatchObject({ value: null, reason: "missing-hashtags" });
    expect(hashtagPerformance([], tag).reason).toBe("no-posts");
    expect(hashtagPerformance(null, tag).reason).toBe("no-posts");
  });

  test("an entry of a list may hold several hashtags, and hide marks of direction", () => {
    for (const entry of ["#a #brand", "#a#brand", "\u200E#Brand", "\u200B brand", "a, #brand"])
      expect(hashtagPerformance([{ hashtags: [entry] }], tag).value, entry).toBe(1);
    const { value, notes } = hashtagPerformance([{ hashtags: ["🎉", "", "x"] }, { hashtags: ["brand"] }], tag);
    expect([value, notes]).toEqual([0.5, [{ code: "unreadable-hashtags", count: 2 }]]);
  });

  test("several hashtags count together and one by one, folded and each once", () => {
    const posts = [with_(1, "a", "b"), with_(1, "a"), with_(1)];
    const audiencePosts = [{ hashtags: ["B"] }];
    const { value, hashtags } = hashtagPerformance(posts, { hashtags: ["#A", "b", "#a"], audiencePosts });
    expect(value).toBe(2 / 3);
    expect(hashtags).toEqual([
      { hashtag: "a", creatorPosts: 2, audiencePosts: 0 },
      { hashtag: "b", creatorPosts: 1, audiencePosts: 1 },
    ]);
  });

  test("posts of several authors are judged as clusters", () => {
    const posts = Array.from({ length: 30 }, (_, i) => ({
      ...with_(1, ...(i % 6 < 3 ? ["brand"] : [])),
      author: `a${i % 6}`,
    }));
    const { interval } = hashtagPerformance(posts, tag);
    expect(interval?.method).toBe("clustered-wilson");
    expect(interval?.low).toBeLessThan(wilsonInterval(15, 30, 0.95)[0]);
  });
});

describe("creators and the audience", () => {
  const audiencePosts = [
    { author: "x", hashtags: ["brand"] },
    { author: "x", hashtags: ["brand"] },
    { author: "y", hashtags: ["brand"] },
    { author: "z", hashtags: ["other"] },
  ];

  test("different users, the multiplier, and the creators' share", () => {
    const posts = [
      { author: "c", hashtags: ["brand"] },
      { author: "c", hashtags: [] },
    ];
    const { users, userGeneratedMultiplier, creatorShare } = hashtagPerformance(posts, { ...tag, audiencePosts });
    expect([users, userGeneratedMultiplier.value, creatorShare.value]).toEqual([3, 3, 0.25]);
    expect([userGeneratedMultiplier.n, userGeneratedMultiplier.interval?.method]).toEqual([4, "poisson-wilson"]);
    expectClose(creatorShare.interval?.low, 1 / (1 + (userGeneratedMultiplier.interval?.high as number)));
    expectClose(creatorShare.interval?.high, 1 / (1 + (userGeneratedMultiplier.interval?.low as number)));
  });

  test("the multiplier's interval is that of two Poisson counts where nobody posts twice", () => {
    // 12 posts by 12 people against 4: the share 12/16 has Wilson's bounds, and the ratio is s / (1 − s).
    const many = Array.from({ length: 12 }, (_, i) => ({ author: `p${i}`, hashtags: ["brand"] }));
    const own = Array.from({ length: 4 }, () => with_(1, "brand"));
    const { interval } = hashtagPerformance(own, { ...tag, audiencePosts: many }).userGeneratedMultiplier;
    const [low, high] = wilsonInterval(12, 16, 0.95);
    expectClose(interval?.low, low / (1 - low));
    expectClose(interval?.high, high / (1 - high));
    const few = hashtagPerformance(own, { ...tag, audiencePosts: many.map((post) => ({ ...post, author: "p" })) });
    expect(few.userGeneratedMultiplier.interval?.high).toBeGreaterThan(2 * (interval?.high as number));
  });

  test("with a list of creators, posts by others are the audience's, and nameless ones are left out", () => {
    const posts = [{ author: "c", hashtags: ["brand"] }, ...audiencePosts, { hashtags: ["brand"] }];
    const result = hashtagPerformance(posts, { ...tag, creators: ["c"] });
    expect([result.value, result.n, result.userGeneratedMultiplier.value]).toEqual([1, 1, 3]);
    expect(result.notes).toEqual([{ code: "unknown-publisher", count: 1 }]);
  });

  test("names are compared without regard to case and the sign of an account, and an empty one is none", () => {
    const posts: AuthoredPost[] = [
      { author: "Ana", hashtags: ["brand"] },
      { author: "", hashtags: ["brand"] },
      { author: "ben", hashtags: ["brand"] },
    ];
    const result = hashtagPerformance(posts, { ...tag, creators: ["@ana", "@Nobody"] });
    expect([result.n, result.userGeneratedMultiplier.value, result.users]).toEqual([1, 1, 2]);
    expect(result.notes).toEqual([
      { code: "unknown-publisher", count: 1 },
      { code: "unmatched-name", path: "creators", count: 1 },
    ]);
  });

  test("names that match nobody leave the creators unknown, and not without posts", () => {
    const { reason, creatorShare, userGeneratedMultiplier, notes } = hashtagPerformance(audiencePosts, {
      ...tag,
      creators: ["w"],
    });
    expect([reason, creatorShare.reason, userGeneratedMultiplier.reason]).toEqual(Array(3).fill("no-posts"));
    expect(notes).toEqual([{ code: "unmatched-name", path: "creators", count: 1 }]);
  });

  test("a creator's post among those of the audience is the creator's", () => {
    const own = { id: "1", author: "c", hashtags: ["brand"] };
    const { userGeneratedMultiplier, creatorShare, notes } = hashtagPerformance([own], {
      ...tag,
      audiencePosts: [own],
    });
    expect([userGeneratedMultiplier.value, creatorShare.value]).toEqual([0, 1]);
    expect(notes).toEqual([{ code: "repeated-posts", path: "audiencePosts", count: 1 }]);
    // One more of the same author counts as the creator's, but for the share of posts; without an id it may be the first.
    const more = [
      { id: "2", author: "@C", hashtags: ["brand"] },
      { author: "c", hashtags: ["brand"] },
      ...audiencePosts,
    ];
    const found = hashtagPerformance([own, { author: "c", hashtags: [] }], { ...tag, audiencePosts: more });
    expect([found.value, found.userGeneratedMultiplier.value, found.creatorShare.value]).toEqual([0.5, 1.5, 0.4]);
    expect(found.hashtags).toEqual([{ hashtag: "brand", creatorPosts: 2, audiencePosts: 3 }]);
    expect(found.notes).toEqual([{ code: "posts-by-creators", path: "audiencePosts", count: 2 }]);
  });

  test("a post that is told twice counts once, and posts of two authors may have the same id", () => {
    const one = { id: "1", author: "x", hashtags: ["brand"] };
    const audience = [
      one,
      one,
      { ...one, author: "y" },
      { id: "", hashtags: ["brand"] },
      { id: "", hashtags: ["brand"] },
    ];
    const result = hashtagPerformance([with_(1, "brand")], { ...tag, audiencePosts: audience });
    expect([result.userGeneratedMultiplier.value, result.users]).toEqual([4, 2]);
    expect(result.notes).toEqual([{ code: "repeated-posts", path: "audiencePosts", count: 1 }]);
    expect(hashtagPerformance([{ ...one, hashtags: [] }, one, one], tag).notes).toEqual([
      { code: "repeated-posts", path: "posts", count: 2 },
    ]);
  });

  test("a creator, or chosen posts", () => {
    const posts = [{ ...with_(20, "brand"), pinned: true }, with_(10), with_(10)];
    const creator: Creator = { id: "c", platform: "instagram", handle: "ana", followers: 100, posts };
    const audience = [
      { id: "9", author: "@Ana", hashtags: ["brand"] },
      { author: "x", hashtags: ["brand"] },
    ];
    const result = hashtagPerformance(creator, { ...tag, audiencePosts: audience, by: "followers" });
    expect([result.n, result.engagementRatio.n, result.userGeneratedMultiplier.value]).toEqual([3, 3, 0.5]);
    const chosen = hashtagPerformance(selectPosts(posts, { pinned: "exclude" }), tag);
    expect([chosen.value, codes(chosen)]).toEqual([0, ["excluded", "unknown-flag"]]);
  });

  test("unknown where nothing is said of the audience, or no creator used it", () => {
    const { users, userGeneratedMultiplier, creatorShare } = hashtagPerformance([with_(1, "brand")], tag);
    expect([users, userGeneratedMultiplier.reason, creatorShare.reason]).toEqual([null, "not-given", "not-given"]);
    const without = hashtagPerformance([with_(1)], { ...tag, audiencePosts });
    expect([without.userGeneratedMultiplier.reason, without.creatorShare.value]).toEqual(["zero-denominator", 0]);
    expect(without.creatorShare.interval?.low).toBe(0);
    expectClose(without.creatorShare.interval?.high, 1 - wilsonInterval(3, 3, 0.95)[0], 1e-1);
    expect(hashtagPerformance([with_(1)], { ...tag, audiencePosts: [] }).creatorShare.reason).toBe("zero-denominator");
  });

  test("no post by the audience is 0, with an upper bound", () => {
    const { value, interval } = hashtagPerformance([with_(1, "brand")], {
      ...tag,
      audiencePosts: [],
    }).userGeneratedMultiplier;
    expect([value, interval?.low]).toEqual([0, 0]);
    expect(interval?.high).toBeGreaterThan(1);
  });

  test("posts of the audience that hide their hashtags move the upper bound", () => {
    const upper = (...more: AuthoredPost[]) =>
      hashtagPerformance([with_(1, "brand")], { ...tag, audiencePosts: [...audiencePosts, ...more] })
        .userGeneratedMultiplier.interval?.high as number;
    expect(upper({}, {})).toBeGreaterThan(upper());
    const hiding = hashtagPerformance([with_(1, "brand"), {}], { ...tag, audiencePosts: [{}] });
    expect(hiding.userGeneratedMultiplier.notes).toEqual([
      { code: "missing-hashtags", path: "audiencePosts", count: 1 },
      { code: "missing-hashtags", path: "posts", count: 1 },
    ]);
    expect(hiding.creatorShare.notes).toEqual(hiding.userGeneratedMultiplier.notes);
  });

  test("no name comes back", () => {
    const result = hashtagPerformance([{ author: "secret-1", caption: "secret-2 #brand" }], {
      ...tag,
      audiencePosts: [{ author: "secret-3", hashtags: ["brand", "secret-4"] }],
      creators: ["secret-1"],
    });
    expect(JSON.stringify(result)).not.toContain("secret");
  });
});

describe("the engagement of posts with it", () => {
  const side = (hashtag: string | undefined, ...likes: number[]) =>
    likes.map((count) => with_(count, ...(hashtag ? [hashtag] : [])));

  test("is the median of all ratios, with the interval of the rank-sum test", () => {
    const [tagged, others] = [
      [100, 110, 95, 105, 98],
      [80, 90, 70, 85],
    ];
    const posts = [...side("brand", ...tagged), ...side(undefined, ...others)];
    const { factor, bounds } = ratioOfSamples(tagged, others, 0.95);
    const ratio = hashtagPerformance(posts, tag).engagementRatio;
    expect(ratio).toMatchObject({
      value: factor,
      tagged: 5,
      untagged: 4,
      n: 9,
      basis: "likes+comments:tagged/untagged",
    });
    expect([ratio.interval?.low, ratio.interval?.high, ratio.interval?.method]).toEqual([
      ...(bounds ?? []),
      "rank-sum",
    ]);
    expect(codes(ratio)).toContain("association-only");
  });

  test("boosted posts, and those whose engagement or hashtags are unknown, are left out", () => {
    const posts = [
      ...side("brand", 20, 22),
      ...side(undefined, 10, 11),
      { ...with_(900, "brand"), boosted: true },
      { hashtags: ["brand"], likes: 3 },
      { likes: 4, comments: 0 },
    ];
    const { tagged, untagged, notes } = hashtagPerformance(posts, tag).engagementRatio;
    expect([tagged, untagged]).toEqual([2, 2]);
    expect(notes).toContainEqual({ code: "excluded", path: "boosted", count: 1 });
    expect(notes).toContainEqual({ code: "missing-interaction", path: "comments", count: 1 });
  });

  test("by followers, reach, impressions or views", () => {
    const posts = [
      { ...with_(20, "brand"), followersAtPublish: 1_000, views: 100 },
      { ...with_(20), followersAtPublish: 2_000, views: 400 },
      { ...with_(20), views: 0 },
    ];
    const by = (options: Partial<HashtagOptions>) => hashtagPerformance(posts, { ...tag, ...options }).engagementRatio;
    expectClose(by({}).value, 1);
    expectClose(by({ by: "views" }).value, 4);
    expect(by({ by: "views" }).basis).toBe("likes+comments/views:tagged/untagged");
    expect(codes(by({ by: "views" }))).toContain("zero-denominator");
    expect(codes(by({ by: "followers" }))).toContain("missing-followers");
    expectClose(by({ by: "followers" }).value, 2);
    expect(by({ by: "followers", followers: 4_000 }).untagged).toBe(2);
    expect(codes(by({ by: "reach" }))).toContain("missing-denominator");
    const measured = { value: 4_000, n: 1, basis: "", model: "given@1", notes: [] } as const;
    expect(by({ by: "followers", followers: measured })).toEqual(by({ by: "followers", followers: 4_000 }));
    expect(by({ interactions: ["likes"] }).basis).toBe("likes:tagged/untagged");
  });

  test("of several creators it is the median over them, so that a large one does not stand for the hashtag", () => {
    const of = (author: string, level: number, gain: number) => [
      ...side("brand", level * gain, level * gain).map((post) => ({ ...post, author })),
      ...side(undefined, level, level).map((post) => ({ ...post, author })),
    ];
    const posts = [1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7].flatMap((gain, i) => of(`c${i}`, 1_000 * 10 ** (i % 3), gain));
    const ratio = hashtagPerformance([...posts, { ...with_(5, "brand") }], tag).engagementRatio;
    expectClose(ratio.value, 1.4);
    expect([ratio.n, ratio.interval?.method]).toEqual([7, "order-statistics"]);
    expect(ratio.notes).toContainEqual({ code: "unknown-publisher", count: 1 });
    expect(codes(hashtagPerformance(posts.slice(0, 8), tag).engagementRatio)).toContain("few-creators");
  });

  test("unknown without both sides, or where the others have none", () => {
    expect(hashtagPerformance(side("brand", 3), tag).engagementRatio).toMatchObject({
      value: null,
      reason: "too-few-posts",
      tagged: 1,
    });
    expect(hashtagPerformance([...side("brand", 3), ...side(undefined, 0, 0, 3)], tag).engagementRatio.reason).toBe(
      "zero-rate",
    );
    expect(codes(hashtagPerformance([...side("brand", 3), ...side(undefined, 2)], tag).engagementRatio)).toContain(
      "too-few-posts",
    );
  });

  test("says what most posts of one side are and most others are not", () => {
    const posts = [
      ...side("brand", 3, 4, 5).map((post) => ({ ...post, sponsored: true })),
      ...side(undefined, 3, 4, 5).map((post, i) => ({ ...post, sponsored: i < 1, giveaway: false })),
    ];
    const { notes } = hashtagPerformance(posts, tag).engagementRatio;
    expect(notes.filter(({ code }) => code === "confounded")).toEqual([{ code: "confounded", path: "sponsored" }]);
  });
});

describe("bad input", () => {
  const options = (given: object) => given as HashtagOptions;
  test.each([
    [[], options({}), "missing", "hashtag"],
    [[], options({ hashtag: "a", hashtags: ["b"] }), "over-determined", "hashtags"],
    [[], options({ hashtags: [] }), "empty", "hashtags"],
    [[], options({ hashtags: "a" }), "not-an-array", "hashtags"],
    [[], options({ hashtags: ["a", 3] }), "not-a-string", "hashtags[1]"],
    [[], options({ hashtag: "🎉" }), "invalid-hashtag", "hashtag"],
    [[], null as unknown as HashtagOptions, "not-an-object", "options"],
    ["posts", tag, "not-an-array", "posts"],
    [[null], tag, "not-an-object", "posts[0]"],
    [[{ hashtags: "brand" }], tag, "not-an-array", "posts[0].hashtags"],
    [[{ hashtags: [null] }], tag, "not-a-string", "posts[0].hashtags[0]"],
    [[{ caption: 3 }], tag, "not-a-string", "posts[0].caption"],
    [[{ author: 3 }], tag, "not-a-string", "posts[0].author"],
    [[{ hashtags: [], sponsored: "yes" }], tag, "not-a-boolean", "posts[0].sponsored"],
    [[{ hashtags: [], likes: -1 }], tag, "negative", "posts[0].likes"],
    [[], { ...tag, audiencePosts: [3] }, "not-an-object", "audiencePosts[0]"],
    [[], { ...tag, creators: [3] }, "not-a-string", "creators[0]"],
    [Array(1), tag, "missing", "posts[0]"],
    [[], { ...tag, audiencePosts: Array(2) }, "missing", "audiencePosts[0]"],
    [[{ id: 3 }], tag, "not-a-string", "posts[0].id"],
    [[], { ...tag, by: "day" }, "unknown-option", "by"],
    [[], { ...tag, interactions: [] }, "empty", "interactions"],
    [[], { ...tag, interactions: ["likes", "likes"] }, "duplicate-interaction", "interactions[1]"],
    [[], { ...tag, interactions: ["loves"] }, "unknown-interaction", "interactions[0]"],
    [[], { ...tag, level: 95 }, "out-of-range", "level"],
  ])("%j with %j is refused", (posts, given, code, path) => {
    expect(() => hashtagPerformance(posts as AuthoredPost[], given as HashtagOptions)).toThrow(thrown(code, path));
  });

  test("the order of the posts makes no difference", () => {
    const post = fc.record({
      author: fc.constantFrom("a", "b", null),
      hashtags: fc.constantFrom(["brand"], [], null),
      likes: fc.nat(50),
      comments: fc.constant(0),
    });
    fc.assert(
      fc.property(fc.array(post, { maxLength: 14 }), (posts) => {
        for (const each of posts) Object.freeze(each);
        const once = hashtagPerformance(Object.freeze(posts), tag);
        const back = hashtagPerformance([...posts].reverse(), tag);
        expectClose(back.value ?? -1, once.value ?? -1, 1e-12);
        expectClose(back.interval?.low ?? -1, once.interval?.low ?? -1, 1e-9);
        expectClose(back.engagementRatio.value ?? -1, once.engagementRatio.value ?? -1, 1e-12);
      }),
      { seed: 5 },
    );
  });
});
