import { describe, expect, test } from "vitest";
import type { Measure, Post } from "../../src/core/index.js";
import { topicFocus } from "../../src/fit/index.js";
import { selectPosts } from "../../src/posts/index.js";
import { entropy, simpsonConcentration, wilsonInterval } from "../../src/statistics/index.js";
import { expectClose } from "../support/close.js";

const thrown = (code: string, path: string) => expect.objectContaining({ code, path });
const about = (...topics: (string | readonly string[] | null)[]): Post[] =>
  topics.map((topic) => ({ topics: typeof topic === "string" ? [topic] : topic }));
const times = (n: number, topic: string | readonly string[]) => Array<string | readonly string[]>(n).fill(topic);
const codes = ({ notes }: Measure) =>
  notes.map(({ code, path, count }) => [code, path, count].filter(Boolean).join(" "));

describe("the focus", () => {
  // 6, 3, 2 and 1 of 12 posts; R's numbers for these counts are in test/fixtures/r/diversity.json.
  const posts = about(...times(6, "a"), ...times(3, "b"), ...times(2, "c"), "d");
  const corrected = entropy([6, 3, 2, 1], { estimator: "chao-wang-jost" });

  test("is 1 − H / ln k, with H corrected for a small sample", () => {
    const focus = topicFocus(posts, { taxonomy: 20 });
    expectClose(focus.entropy.value, corrected);
    expectClose(focus.value, 1 - corrected / Math.log(20));
    expectClose(focus.effectiveTopics.value, Math.exp(corrected));
    expectClose(focus.concentration.value, simpsonConcentration([6, 3, 2, 1], { unbiased: true }));
    expect(focus).toMatchObject({ n: 12, basis: "1-entropy/ln(topics)", notes: [] });
  });

  test("has an interval that turns that of the entropy around", () => {
    const { interval, entropy: spread } = topicFocus(posts, { taxonomy: 20 });
    expectClose(interval?.low, 1 - (spread.interval?.high as number) / Math.log(20));
    expectClose(interval?.high, 1 - (spread.interval?.low as number) / Math.log(20));
    expect(interval).toMatchObject({ level: 0.95, method: "log-t" });
    const wider = topicFocus(posts, { taxonomy: 20, level: 0.99 }).interval;
    expect(wider?.low).toBeLessThan(interval?.low as number);
  });

  test("is set against the topics seen where nobody tells which there are", () => {
    const focus = topicFocus(posts);
    expectClose(focus.value, 1 - corrected / Math.log(4));
    expect(codes(focus)).toEqual(["observed-types topics 1"]);
    expect(topicFocus(about(...times(5, "a"), ...times(5, "b"))).value).toBe(0);
  });

  test("takes a taxonomy as a list as well, and leaves other topics out with a note", () => {
    const words = ["A", "b", "c", "e", "f"]; // and not d, which was seen
    const focus = topicFocus(posts, { taxonomy: words, onTopic: "a" });
    const without = topicFocus(about(...times(6, "a"), ...times(3, "b"), ...times(2, "c")), { taxonomy: 5 });
    expect([focus.value, focus.topics]).toEqual([without.value, without.topics]);
    expect(codes(focus)).toEqual(["excluded topics 1"]);
    expect(focus.shareOnTopic.value).toBe(0.5); // of all 12
    const both = topicFocus(about(...times(9, ["a", "typo"])), { taxonomy: ["a", "b"] });
    expect(both.topics).toEqual([{ topic: "a", posts: 9, share: 1 }]);
    expect(topicFocus(posts, { taxonomy: ["x", "y"] }).reason).toBe("no-topics");
  });

  test("never leaves 0 to 1, though the correction may", () => {
    const all = about("a", "b", "c", "d", "e", "f", "g", "h", "i");
    expect(topicFocus(all, { taxonomy: 9 })).toMatchObject({ value: 0, interval: { low: 0 } });
    expect(topicFocus(all).value).toBe(0);
  });

  test("does not depend on case, spaces and repeats in a post, nor on the order of posts", () => {
    const same = topicFocus(about(...times(8, ["Vegan ", "vegan"]), "pets"), { taxonomy: 5, onTopic: "VEGAN" });
    const plain = topicFocus(about("pets", ...times(8, "vegan")), { taxonomy: 5, onTopic: ["vegan"] });
    expectClose(same.value, plain.value as number);
    expectClose(same.interval?.low, plain.interval?.low as number);
    expect(same.shareOnTopic).toEqual(plain.shareOnTopic);
    expect(same.topics.map(({ topic }) => topic)).toEqual(["vegan", "pets"]);
  });
});

describe("where all posts are on one topic", () => {
  test("the focus is 1, and reaches down to what so many posts may have missed", () => {
    const focus = topicFocus(about(...times(10, "a")), { taxonomy: 8 });
    const unseen = 1 - 0.05 ** (1 / 10);
    const most = unseen * Math.log(7 / unseen) - (1 - unseen) * Math.log(1 - unseen);
    expect(focus).toMatchObject({ value: 1, interval: { high: 1, method: "unseen-share" } });
    expectClose(focus.interval?.low, 1 - most / Math.log(8));
    expectClose(focus.concentration.interval?.low, (1 - unseen) ** 2);
  });

  test("a second topic is the worst where nobody tells how many there are", () => {
    const { interval, entropy: spread } = topicFocus(about(...times(10, "a")));
    const unseen = 1 - 0.05 ** (1 / 10);
    const coin = -unseen * Math.log2(unseen) - (1 - unseen) * Math.log2(1 - unseen);
    expectClose(interval?.low, 1 - coin);
    expect(spread.interval).toMatchObject({ low: 0, high: null });
    // However many there are, the bound is lower than theirs.
    for (const taxonomy of [2, 3, 10, 1_000])
      expect(topicFocus(about(...times(10, "a")), { taxonomy }).interval?.low).toBeGreaterThanOrEqual(
        (interval?.low as number) - 1e-12,
      );
  });

  test("of only one there is, nothing is open", () => {
    const focus = topicFocus(about(...times(10, "a")), { taxonomy: 1 });
    expect(focus.value).toBe(1);
    expect(focus.interval).toBeUndefined();
  });
});

describe("posts of several topics", () => {
  const posts = about(...times(4, ["a", "b"]), ...times(6, "a"));

  test("are split evenly, so that every post counts the same", () => {
    const { topics } = topicFocus(posts, { taxonomy: 4 });
    expect(topics).toEqual([
      { topic: "a", posts: 10, share: 0.8 },
      { topic: "b", posts: 4, share: 0.2 },
    ]);
  });

  test("or count once for each topic", () => {
    const { topics } = topicFocus(posts, { taxonomy: 4, count: "mention" });
    expect(topics.map(({ share }) => share)).toEqual([10 / 14, 4 / 14]);
  });

  test("that are all alike vary in nothing", () => {
    const focus = topicFocus(about(...times(9, ["a", "b"])), { taxonomy: 4 });
    expectClose(focus.value, 0.5); // ln 2 / ln 4
    expect(focus.interval).toBeUndefined();
    expect(codes(focus)).toEqual(["no-variation"]);
  });

  test("two posts are on the same topic as often as their shares say", () => {
    // Pairs of different posts: a·a 8/10 · …: (8² + 2² − (6 + 4/4 + 4/4)) / (10² − 10) with squares of weights 6·1 + 8·¼.
    expectClose(topicFocus(posts, { taxonomy: 4 }).concentration.value, (64 + 4 - (6 + 8 / 4)) / 90);
  });
});

describe("what few posts cannot tell", () => {
  test("fewer than 8 have no interval, and one has no focus", () => {
    const few = topicFocus(about(...times(5, "a"), "b", "c"), { taxonomy: 9, cut: 0.1 });
    expect(few.interval).toBeUndefined();
    expect(codes(few)).toEqual(["too-few-posts"]);
    expect(few.verdict).toBe("undecided");
    const one = topicFocus(about("a"), { taxonomy: 9, cut: 0.1 });
    expect(one).toMatchObject({ value: null, reason: "too-few-posts", verdict: null });
    expect(one.effectiveTopics.reason).toBe("too-few-posts");
  });

  test("two posts tell how alike they are, and no more", () => {
    // Of the pairs between both, a·a with ½ · 1.
    expect(topicFocus(about(["a", "b"], "a")).concentration).toMatchObject({ value: 0.5, n: 2 });
  });

  test("posts without topics are no zero", () => {
    expect(topicFocus(null).reason).toBe("no-posts");
    expect(topicFocus([]).reason).toBe("no-posts");
    expect(topicFocus(about(null, null))).toMatchObject({
      reason: "missing-topics",
      shareOnTopic: { reason: "not-given" },
    });
    expect(topicFocus(about(null), { onTopic: "a" }).shareOnTopic.reason).toBe("missing-topics");
    const some = topicFocus(about(...times(8, "a"), "b", null, []), { taxonomy: 9, onTopic: "a" });
    expect(some.n).toBe(9);
    expect(codes(some)).toEqual(["missing-topics 1", "without-topic 1"]);
    expect(topicFocus(about([], [])).reason).toBe("no-topics");
    expect(some.shareOnTopic).toMatchObject({ value: 0.8, n: 10 }); // no topic is off topic, an unknown one is left out
  });

  test("remarks of a selection are kept", () => {
    const chosen = selectPosts([...about(...times(8, "a"), "b"), { topics: ["c"], pinned: true }], {
      pinned: "exclude",
    });
    expect(codes(topicFocus(chosen, { taxonomy: 9 }))).toContain("excluded pinned 1");
  });
});

describe("the topic asked about", () => {
  const posts: Post[] = Array.from({ length: 12 }, (_, i) => ({
    topics: [i < 8 ? "baking" : "travel"],
    likes: i < 8 ? 200 + i : 100 + i,
    comments: 0,
    reach: 1_000,
    publishedAt: Date.UTC(2026, 0, 1 + 10 * i),
  }));

  test("its share of posts has Wilson's interval", () => {
    const { shareOnTopic } = topicFocus(posts, { onTopic: "baking" });
    const [low, high] = wilsonInterval(8, 12, 0.95);
    expect(shareOnTopic).toMatchObject({ value: 8 / 12, interval: { low, high, method: "wilson" } });
    expect(topicFocus(posts, { onTopic: "cars" }).shareOnTopic.value).toBe(0);
  });

  test("posts that do not tell their topics may be on it or off, so that hiding topics raises no lower bound", () => {
    const hidden = posts.map((post, i) => (i < 8 ? post : { ...post, topics: null }));
    const { shareOnTopic } = topicFocus(hidden, { onTopic: "baking" });
    expect([shareOnTopic.value, shareOnTopic.n]).toEqual([1, 8]);
    expectClose(shareOnTopic.interval?.low, wilsonInterval(8, 12, 0.95)[0]);
    expect(shareOnTopic.interval?.high).toBe(1);
  });

  test("a creator brings posts and followers", () => {
    const creator = { id: "a", platform: "instagram", followers: 1_000, posts } as const;
    const { engagement, ...focus } = topicFocus(creator, { onTopic: "baking", by: "followers" });
    expect(engagement.basis).toBe("likes+comments/followers:on topic/off topic");
    expectClose(engagement.value, topicFocus(posts, { onTopic: "baking" }).engagement.value as number);
    expect(focus.value).toBe(topicFocus(posts).value);
    expect(topicFocus({ id: "a", platform: "instagram" }).reason).toBe("no-posts");
  });

  test("a post without any engagement on the other side leaves the upper end open, and is not dropped", () => {
    const likes = (i: number) => (i < 10 || i >= 14 ? 10 : 0); // ten on the topic; of ten others four have none
    const some = Array.from({ length: 20 }, (_, i) => ({ topics: [i < 10 ? "a" : "b"], likes: likes(i), comments: 0 }));
    const { engagement } = topicFocus(some, { onTopic: "a" });
    expect(engagement).toMatchObject({ value: 1, onTopic: 10, offTopic: 10, interval: { low: 1, high: null } });
  });

  test("a hundred thousand posts are worked out", () => {
    const many = Array.from({ length: 100_000 }, (_, i) => ({
      topics: [i % 3 ? "a" : "b"],
      likes: 100 + ((i * 7_919) % 1_009),
      comments: 0,
    }));
    expect(topicFocus(many, { onTopic: "a" }).engagement.value).toBeCloseTo(1, 2);
  });

  test("its posts are a factor on the others, as R's wilcox.test has it", () => {
    const { engagement } = topicFocus(posts, { onTopic: "baking" });
    // The median of the 32 ratios of 200…207 over 108…111.
    const ratios = [0, 1, 2, 3, 4, 5, 6, 7]
      .flatMap((i) => [8, 9, 10, 11].map((j) => (200 + i) / (100 + j)))
      .sort((a, b) => a - b);
    expectClose(engagement.value, Math.sqrt((ratios[15] as number) * (ratios[16] as number)));
    expect(engagement).toMatchObject({ onTopic: 8, offTopic: 4, n: 12, basis: "likes+comments:on topic/off topic" });
    expect(engagement.interval).toMatchObject({ method: "rank-sum", level: 0.95 });
    const byReach = topicFocus(posts, { onTopic: "baking", by: "reach", interactions: ["likes"] }).engagement;
    expect(byReach.basis).toBe("likes/reach:on topic/off topic");
    expectClose(byReach.value, engagement.value as number);
  });

  test("boosted posts, and those without topics or counts, are left out", () => {
    const more: Post[] = [
      ...posts,
      { topics: ["baking"], likes: 9_000, comments: 9, boosted: true },
      { likes: 5, comments: 5 },
      { topics: ["baking"], likes: 3 },
    ];
    const { engagement } = topicFocus(more, { onTopic: "baking" });
    expect(engagement).toMatchObject({ onTopic: 8, offTopic: 4 });
    expect(codes(engagement)).toEqual(["excluded boosted 1", "missing-interaction comments 1"]);
  });

  test("few posts on a side have no interval, none no factor", () => {
    const few = topicFocus(posts.slice(6, 10), { onTopic: "baking" }).engagement;
    expect(few.interval).toBeUndefined();
    expect(codes(few)).toEqual(["too-few-posts"]);
    expect(topicFocus(posts.slice(0, 8), { onTopic: "baking" }).engagement.reason).toBe("too-few-posts");
    const idle = posts.map((post, i) => ({ ...post, likes: i < 8 ? 1 : 0 }));
    expect(topicFocus(idle, { onTopic: "baking" }).engagement.reason).toBe("zero-rate");
    expect(topicFocus(posts).engagement).toMatchObject({ reason: "not-given", onTopic: 0, n: 0, notes: [] });
  });

  test("tenure is from the first to the last post on it, and may be longer", () => {
    const { tenure } = topicFocus([...posts].reverse(), { onTopic: "baking" });
    expect(tenure).toMatchObject({ value: 70, n: 8, interval: { low: 70, high: null, level: 1, method: "window" } });
    expect(topicFocus(posts, { onTopic: "cars" }).tenure.reason).toBe("no-posts");
    expect(topicFocus(about("baking"), { onTopic: "baking" }).tenure).toMatchObject({
      reason: "missing-time",
      notes: [{ code: "missing-time", count: 1 }],
    });
    expect(topicFocus(posts).tenure.reason).toBe("not-given");
  });
});

describe("the verdict", () => {
  const posts = about(...times(28, "a"), "b", "c");
  const spread = about(...times(10, "a"), ...times(10, "b"), ...times(10, "c"));

  test("is the caller's cut against the interval", () => {
    expect(topicFocus(posts, { taxonomy: 20, cut: 0.5 }).verdict).toBe("niche-expert");
    expect(topicFocus(spread, { taxonomy: 4, cut: 0.5 }).verdict).toBe("generalist");
    expect(topicFocus(posts, { taxonomy: 20, cut: 0.9 }).verdict).toBe("undecided");
    expect(topicFocus(posts, { taxonomy: 20 }).verdict).toBeNull();
  });
});

describe("what is refused", () => {
  test.each([
    ["not-an-array", "posts[0].topics", [{ topics: "baking" }], {}],
    ["not-a-string", "posts[0].topics[1]", [{ topics: ["a", 1] }], {}],
    ["not-an-object", "posts[1]", [{}, null], {}],
    ["not-an-array", "posts", "posts", {}],
    ["not-an-array", "posts.notes", { posts: [], notes: "x" }, {}],
    ["not-an-object", "options", [], null],
    ["unknown-option", "count", [], { count: "all" }],
    ["out-of-range", "cut", [], { cut: 2 }],
    ["out-of-range", "level", [], { level: 1 }],
    ["empty-string", "onTopic", [], { onTopic: " " }],
    ["not-an-array", "onTopic", [], { onTopic: 7 }],
    ["out-of-range", "taxonomy", about("a", "b"), { taxonomy: 1 }],
    ["out-of-range", "taxonomy", [], { taxonomy: 0 }],
    ["empty", "taxonomy", about("a", "b"), { taxonomy: [] }],
    ["not-an-array", "taxonomy", about("a", "b"), { taxonomy: "a" }],
    ["missing", "posts[0]", new Array(2), {}],
    ["not-an-array", "posts", new Map(), {}],
    ["not-an-integer", "taxonomy", [], { taxonomy: 1.5 }],
    ["negative", "posts[0].likes", [{ topics: ["a"], likes: -1, comments: 0 }], { onTopic: "a" }],
    ["not-a-boolean", "posts[0].boosted", [{ topics: ["a"], boosted: "no" }], { onTopic: "a" }],
    ["unknown-interaction", "interactions[0]", [], { interactions: ["claps"] }],
    ["unknown-option", "by", [], { by: "day" }],
    ["time-in-seconds", "posts[0].publishedAt", [{ topics: ["a"], publishedAt: 1_700_000_000 }], {}],
  ])("%s at %s", (code, path, posts, options) => {
    expect(() => topicFocus(posts as never, options as never)).toThrow(thrown(code, path));
  });
});
