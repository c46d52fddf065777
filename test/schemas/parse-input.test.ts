import { expect, test } from "vitest";
import * as z from "zod";
import { countInputSchema, parseInput, postSchema } from "../../src/schemas/index.js";

const request = z.object({ posts: z.array(postSchema), followers: countInputSchema });

test("what is right comes back as a copy without unknown keys", () => {
  const value = { posts: [{ likes: 3, color: "red" }], followers: null };
  expect(parseInput(request, value)).toEqual({ ok: true, value: { posts: [{ likes: 3 }], followers: null } });
});

test("what is wrong is told by code and path, in words, without what was received", () => {
  const parsed = parseInput(request, { posts: [{ likes: -1 }, { likes: "many" }], followers: 0.5 });
  expect(parsed).toEqual({
    ok: false,
    issues: [
      { code: "negative", path: "posts[0].likes", message: "At posts[0].likes: the number must not be negative." },
      { code: "not-a-number", path: "posts[1].likes", message: "At posts[1].likes: a number is needed." },
      { code: "not-an-integer", path: "followers", message: "At followers: a count is a whole number." },
    ],
  });
  expect(JSON.stringify(parsed)).not.toContain("many");
});

test("at most a hundred things are told", () => {
  const parsed = parseInput(request, { posts: Array.from({ length: 500 }, () => 5), followers: 5 });
  expect(parsed.ok ? [] : parsed.issues).toHaveLength(100);
});
