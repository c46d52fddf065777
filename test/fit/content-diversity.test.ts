import { describe, expect, test } from "vitest";
import type { Measure, Post, PostFormat } from "../../src/core/index.js";
import { contentDiversity } from "../../src/fit/index.js";
import { wilsonInterval } from "../../src/statistics/index.js";
import r from "../fixtures/r/diversity.json" with { type: "json" };
import { expectClose } from "../support/close.js";

const thrown = (code: string, path: string) => expect.objectContaining({ code, path });
const codes = ({ notes }: Measure) =>
  notes.map(({ code, path, count }) => [code, path, count].filter(Boolean).join(" "));
const typed = (...counts: number[]): Post[] =>
  counts.flatMap((count, i) => Array.from({ length: count }, () => ({ contentType: `type ${i}` })));
const formats = (...given: (PostFormat | null)[]): Post[] => given.map((format) => ({ format }));

describe("over types of content", () => {
  test.each(r.rows.filter(({ counts }) => counts.length > 1))(
    "agrees with R and vegan on $counts",
    ({ counts, ...expected }) => {
      const { value, simpson, plugIn, effectiveTypes } = contentDiversity(typed(...counts), { by: "contentType" });
      expectClose(value, expected.chaoWangJost);
      expectClose(simpson.value, expected.unbiased);
      expectClose(plugIn.shannon, expected.shannon);
      expectClose(plugIn.simpson, expected.simpson);
      expect(effectiveTypes.seen).toBe(counts.length);
      expectClose(effectiveTypes.shannon.value, Math.exp(expected.chaoWangJost));
    },
  );

  test("evenness is the entropy over the largest that the types allow", () => {
    const types = ["Type 0", "type 1", "type 2", "type 3"];
    const { value, evenness } = contentDiversity(typed(6, 3, 2, 1), { by: "contentType", types });
    expectClose(evenness.value, (value as number) / Math.log(4));
    expect(evenness.interval?.high).toBe(1);
    expect(contentDiversity(typed(4, 4, 4), { by: "contentType", types: types.slice(0, 3) }).evenness.value).toBe(1);
    expect(contentDiversity(typed(6, 3)).evenness.reason).toBe("not-given");
    expect(contentDiversity(typed(9), { by: "contentType", types: ["type 0"] }).evenness.reason).toBe(
      "zero-denominator",
    );
  });

  test("types beyond those given are left out", () => {
    const { types, notes } = contentDiversity(typed(6, 3), { by: "contentType", types: ["type 0"] });
    expect(types).toMatchObject([{ type: "type 0", posts: 6, share: { value: 1 } }]);
    expect(notes).toContainEqual({ code: "excluded", path: "contentType", count: 3 });
  });

  test("of none of the types given nothing is told but that", () => {
    expect(contentDiversity(typed(6, 3), { by: "contentType", types: ["reel"] })).toMatchObject({ reason: "no-types" });
  });

  test("the effective number by Simpson is one over the probability that two are alike", () => {
    const { effectiveTypes, simpson } = contentDiversity(typed(6, 3, 2, 1), { by: "contentType" });
    expectClose(effectiveTypes.simpson.value, 1 / (1 - (simpson.value as number)));
    expectClose(effectiveTypes.simpson.interval?.low, 1 / (1 - (simpson.interval?.low as number)));
    const different = contentDiversity(typed(1, 1, 1, 1, 1, 1, 1, 1, 1), { by: "contentType" });
    expect(different.effectiveTypes.simpson.reason).toBe("unbounded");
    expect(different.simpson).toMatchObject({ value: 1, interval: { high: 1 } });
    // A share s of one type leaves 9 posts all different with 5 %: (1 + 9s) · exp(−9s) = .05 at 9s = 4.7439, half of R's qchisq(.95, 4).
    expectClose(different.simpson.interval?.low, 1 - (9.487729036781154 / 2 / 9) ** 2);
  });
});

describe("over formats", () => {
  const posts = formats(
    "image",
    "image",
    "image",
    "image",
    "image",
    "short-video",
    "short-video",
    "short-video",
    "carousel",
    "story",
  );

  test("has the shares of all types, the commonest first", () => {
    const { types } = contentDiversity(posts);
    expect(types.map(({ type, posts: count }) => `${type} ${count}`)).toEqual([
      "image 5",
      "short-video 3",
      "carousel 1",
      "story 1",
    ]);
    const [low, high] = wilsonInterval(5, 10, 0.95);
    expect(types[0]?.share).toMatchObject({ value: 0.5, interval: { low, high } });
  });

  test("posts of unknown format may be of any, so that leaving formats out raises no lower bound", () => {
    const hidden = posts.map((post, i) => (i < 6 ? post : {}));
    const { share } = contentDiversity(hidden).types[0] as { share: Measure };
    expect(share.value).toBe(5 / 6);
    expectClose(share.interval?.low, wilsonInterval(5, 10, 0.95)[0]);
    expectClose(share.interval?.high, wilsonInterval(9, 10, 0.95)[1]);
  });

  test("has an interval that ends where all eight formats are alike", () => {
    const { interval, value } = contentDiversity(posts);
    expect(interval?.low).toBeLessThan(value as number);
    expectClose(interval?.high, Math.log(8));
    expect(interval).toMatchObject({ level: 0.95, method: "log-t" });
  });

  test("all alike is 0, with what so many posts may have missed", () => {
    const { value, interval, simpson, effectiveTypes } = contentDiversity(
      formats(...Array<PostFormat>(12).fill("story")),
    );
    const unseen = 1 - 0.05 ** (1 / 12);
    expect([value, simpson.value, effectiveTypes.shannon.value, effectiveTypes.simpson.value]).toEqual([0, 0, 1, 1]);
    expectClose(interval?.high, unseen * Math.log(7 / unseen) - (1 - unseen) * Math.log(1 - unseen));
    expectClose(simpson.interval?.high, 1 - (1 - unseen) ** 2);
    // Of types of content, nobody knows how many there are.
    const typedAlike = contentDiversity(typed(12), { by: "contentType" });
    expect([typedAlike.interval?.high, typedAlike.effectiveTypes.shannon.interval?.high]).toEqual([null, null]);
  });

  test("few posts have no interval, one has no diversity", () => {
    const few = contentDiversity(posts.slice(4, 8));
    expect(few.interval).toBeUndefined();
    expect(codes(few)).toEqual(["too-few-posts"]);
    const one = contentDiversity(posts.slice(0, 1));
    expect(one).toMatchObject({ value: null, reason: "too-few-posts", plugIn: { shannon: 0, simpson: 0 } });
    expect(one.simpson.reason).toBe("too-few-posts");
  });

  test("unknown is left out, and none is unknown", () => {
    expect(contentDiversity(null)).toMatchObject({
      value: null,
      reason: "no-posts",
      plugIn: { shannon: null },
      types: [],
    });
    expect(contentDiversity(formats(null))).toMatchObject({ reason: "missing-type" });
    expect(codes(contentDiversity([...posts, {}]))).toEqual(["missing-type format 1"]);
    expect(contentDiversity([...posts, {}]).value).toBe(contentDiversity(posts).value);
    expect(codes(contentDiversity([...typed(5, 5), { contentType: " " }], { by: "contentType" }))).toEqual([
      "missing-type contentType 1",
    ]);
  });
});

describe("a brief", () => {
  const posts = formats("image", "image", "image", "short-video", "story");

  test("is covered by Σ min(delivered, asked) / Σ asked", () => {
    const { brief } = contentDiversity(posts, { brief: { "short-video": 2, image: 1, live: 1, story: 0 } });
    expect(brief).toMatchObject({ value: 0.5, basis: "delivered/asked:format" });
    expect(brief.interval).toBeUndefined();
    expect(brief.delivered).toEqual([
      { type: "short-video", asked: 2, delivered: 1, missing: 1 },
      { type: "image", asked: 1, delivered: 3, missing: 0 },
      { type: "live", asked: 1, delivered: 0, missing: 1 },
    ]);
  });

  test("can be a list of types, or of lines such as a quote's deliverables", () => {
    expect(contentDiversity(posts, { brief: ["image", "live"] }).brief.value).toBe(0.5);
    expect(contentDiversity(posts, { brief: [{ format: "short-video", count: 4 }] }).brief.value).toBe(0.25);
    const reviews = typed(2, 1);
    expect(contentDiversity(reviews, { by: "contentType", brief: [{ contentType: "Type 0" }] }).brief.value).toBe(1);
    expect(contentDiversity(reviews, { by: "contentType", brief: { "type 0": null, "type 9": 1 } }).brief.value).toBe(
      0.5,
    );
  });

  test("counts all posts that tell their type, also those that are not among the types", () => {
    const { brief, types } = contentDiversity(typed(2, 3), { by: "contentType", types: ["type 1"], brief: ["type 0"] });
    expect(brief).toMatchObject({ value: 1, n: 5, onBrief: { value: 0.4, n: 5 } });
    expect(brief.delivered).toEqual([{ type: "type 0", asked: 1, delivered: 2, missing: 0 }]);
    expect(types.map(({ type }) => type)).toEqual(["type 1"]);
  });

  test("posts of unknown format may be what is missing", () => {
    const { brief } = contentDiversity([...posts, {}], { brief: ["live", "text"] });
    expect(brief).toMatchObject({ value: 0, interval: { low: 0, high: 0.5, level: 1, method: "worst-case" } });
    expect(brief.notes).toEqual([{ code: "missing-type", path: "format", count: 1 }]);
  });

  test("the share of posts that serve it has Wilson's interval", () => {
    const [low, high] = wilsonInterval(4, 5, 0.95);
    const { onBrief } = contentDiversity(posts, { brief: ["image", "story"] }).brief;
    expect(onBrief).toMatchObject({ value: 0.8, interval: { low, high, method: "wilson" } });
    const hidden = contentDiversity([...posts.slice(1), {}], { brief: ["image", "story"] }).brief.onBrief;
    expect(hidden.value).toBe(0.75);
    expectClose(hidden.interval?.low, wilsonInterval(3, 5, 0.95)[0]);
    expectClose(hidden.interval?.high, high);
  });

  test("without a brief, or without posts, is unknown; no post at all is nothing delivered", () => {
    expect(contentDiversity(posts).brief).toMatchObject({
      reason: "not-given",
      delivered: [],
      onBrief: { reason: "not-given" },
    });
    expect(contentDiversity(null, { brief: ["image"] }).brief).toMatchObject({ reason: "no-posts", delivered: [] });
    expect(contentDiversity([], { brief: ["image"] }).brief).toMatchObject({
      value: 0,
      onBrief: { reason: "missing-type" },
    });
  });
});

test("posts may be a creator's, or chosen of them", () => {
  const posts = formats("image", "image", "story");
  const creator = { id: "a", platform: "instagram", posts } as const;
  expect(contentDiversity(creator)).toEqual(contentDiversity(posts));
  expect(contentDiversity({ id: "a", platform: "instagram" }, { brief: ["image"] }).brief.reason).toBe("no-posts");
  expect(contentDiversity({ posts, notes: [] })).toEqual(contentDiversity(posts));
});

describe("what is refused", () => {
  test.each([
    ["unknown-format", "posts[0].format", [{ format: "reel" }], {}],
    ["not-a-string", "posts[0].contentType", [{ contentType: 3 }], { by: "contentType" }],
    ["not-an-object", "posts[0]", [null], {}],
    ["missing", "posts[0]", new Array(1), {}],
    ["not-an-array", "posts", new Map(), {}],
    ["not-an-array", "types", [], { types: "image" }],
    ["not-an-object", "brief", [], { brief: new Map([["image", 1]]) }],
    ["unknown-option", "by", [], { by: "topic" }],
    ["empty", "types", [], { types: [] }],
    ["unknown-format", "types[0]", [], { types: ["reel"] }],
    ["empty", "brief", [], { brief: [] }],
    ["empty", "brief", [], { brief: { image: 0 } }],
    ["negative", "brief.image", [], { brief: { image: -1 } }],
    ["unknown-format", "brief[0]", [], { brief: [{ count: 1 }] }],
    ["not-an-object", "brief[0]", [], { brief: [null] }],
    ["not-an-object", "brief", [], { brief: "image" }],
    ["empty-string", "brief[0]", [], { by: "contentType", brief: [" "] }],
    ["out-of-range", "level", [], { level: 0 }],
    ["not-an-object", "options", [], null],
  ])("%s at %s", (code, path, posts, options) => {
    expect(() => contentDiversity(posts as never, options as never)).toThrow(thrown(code, path));
  });
});
