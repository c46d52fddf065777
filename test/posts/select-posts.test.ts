import { describe, expect, test } from "vitest";
import type { Post } from "../../src/core/index.js";
import { postKinds, selectPosts } from "../../src/posts/index.js";

const ids = (selected: { posts: readonly Post[] }) => selected.posts.map((post) => post.id).join("");
const now = Date.UTC(2026, 5, 30);
const aged = (id: string, days: number): Post => ({ id, publishedAt: now - days * 86_400_000 });

describe.each(postKinds)("%s posts", (kind) => {
  const posts: Post[] = [{ id: "a", [kind]: true }, { id: "b", [kind]: false }, { id: "c" }, { id: "d", [kind]: null }];

  test("are included and noted where nothing is said", () => {
    expect([ids(selectPosts(posts)), selectPosts(posts).notes]).toEqual([
      "abcd",
      [{ code: "included", path: kind, count: 1 }],
    ]);
  });

  test("are left out by exclude; those that do not say are kept, and both are counted", () => {
    const selected = selectPosts(posts, { [kind]: "exclude" });
    expect(ids(selected)).toBe("bcd");
    expect(selected.notes).toEqual([
      { code: "excluded", path: kind, count: 1 },
      { code: "unknown-flag", path: kind, count: 2 },
    ]);
  });

  test("are singled out by only; those that do not say are left out", () => {
    const selected = selectPosts(posts, { [kind]: "only" });
    expect(ids(selected)).toBe("a");
    expect(selected.notes).toEqual([
      { code: "excluded", path: kind, count: 3 },
      { code: "unknown-flag", path: kind, count: 2 },
    ]);
  });
});

test("formats: a post of unknown format is not of the chosen ones", () => {
  const posts: Post[] = [{ id: "a", format: "image" }, { id: "b", format: "story" }, { id: "c" }];
  const selected = selectPosts(posts, { formats: ["image", "carousel"] });
  expect([ids(selected), selected.notes]).toEqual(["a", [{ code: "excluded", path: "format", count: 2 }]]);
});

describe("age at asOf", () => {
  const posts = [
    aged("a", 40),
    aged("b", 30),
    aged("c", 29.9),
    aged("d", 3),
    aged("e", 2.9),
    aged("f", -1),
    { id: "g" },
  ];

  test("posts published later are left out, and posts without a time kept", () => {
    const selected = selectPosts(posts, { asOf: now });
    expect([ids(selected), selected.notes]).toEqual([
      "abcdeg",
      [
        { code: "after-as-of", count: 1 },
        { code: "undated", count: 1 },
      ],
    ]);
  });

  test("a minimum is included, a maximum is not, and posts without a time are left out", () => {
    const selected = selectPosts(posts, { asOf: "2026-06-30T00:00:00Z", minimumAgeDays: 3, maximumAgeDays: 30 });
    expect(ids(selected)).toBe("cd");
    expect(selected.notes).toEqual([
      { code: "after-as-of", count: 1 },
      { code: "excluded", path: "age", count: 3 },
      { code: "missing-time", count: 1 },
    ]);
  });
});

test("latest: the last published, in the order in which they came", () => {
  const selected = selectPosts([aged("a", 5), aged("b", 1), aged("c", 9), aged("d", 2)], { latest: 2 });
  expect([ids(selected), selected.notes]).toEqual(["bd", [{ code: "excluded", path: "latest", count: 2 }]]);
  expect(ids(selectPosts([aged("a", 5), { id: "b" }], { latest: 3 }))).toBe("a");
});

test("the same post given twice counts twice", () => {
  const post = aged("a", 1);
  expect(ids(selectPosts([post, post], { latest: 2 }))).toBe("aa");
});

test.each([
  ["posts that are none", () => selectPosts("posts" as unknown as Post[]), "not-an-array", "posts"],
  ["a post that is none", () => selectPosts([{}, 5 as unknown as Post]), "not-an-object", "posts[1]"],
  ["a flag as text", () => selectPosts([{ pinned: "yes" as unknown as boolean }]), "not-a-boolean", "posts[0].pinned"],
  ["an unknown choice", () => selectPosts([{}], { pinned: "without" as "only" }), "unknown-option", "pinned"],
  [
    "an unknown choice without any post",
    () => selectPosts([], { pinned: "without" as "only" }),
    "unknown-option",
    "pinned",
  ],
  ["an unknown format", () => selectPosts([], { formats: ["reel" as "story"] }), "unknown-format", "formats"],
  ["an age without a moment to count to", () => selectPosts([], { minimumAgeDays: 3 }), "missing", "asOf"],
  ["a negative age", () => selectPosts([], { asOf: now, maximumAgeDays: -3 }), "negative", "maximumAgeDays"],
  ["asOf in seconds", () => selectPosts([], { asOf: now / 1000 }), "time-in-seconds", "asOf"],
  ["half a post", () => selectPosts([], { latest: 0.5 }), "not-an-integer", "latest"],
  [
    "a publish time that is none",
    () => selectPosts([{ publishedAt: "soon" }], { asOf: now }),
    "invalid-time",
    "posts[0].publishedAt",
  ],
])("%s is refused", (_, call, code, path) => {
  expect(call).toThrow(expect.objectContaining({ code, path }));
});

test("unknown posts are none", () => {
  expect(selectPosts(null)).toEqual({ posts: [], notes: [] });
});

test("latest counts posts, not objects", () => {
  const post = aged("a", 1);
  expect(ids(selectPosts([post, post], { latest: 1 }))).toBe("a");
});
