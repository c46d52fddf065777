import { describe, expect, test } from "vitest";
import { creator, ids, lines, runCommand } from "./run-command.js";

const withPost = (post: string): string => `{"id":"bad","platform":"instagram","posts":[{"likes":1},${post}]}`;
const withField = (field: string): string => `{"id":"bad","platform":"instagram",${field}}`;

describe("a bad row is told by line, place, code and meaning; the rows around it are scored", () => {
  test.each([
    ["NaN", withField(`"followers":NaN`), "invalid-json (the line is not one JSON value)"],
    ["half a line", `{"id":"bad","platform":"inst`, "invalid-json (the line is not one JSON value)"],
    ["two values", `{"id":"a","platform":"x"} {}`, "invalid-json (the line is not one JSON value)"],
    [
      "a second byte-order mark",
      `\u{feff}${JSON.stringify(creator("bad"))}`,
      "invalid-json (the line is not one JSON value)",
    ],
    ["a list", "[]", "not-an-object (an object is needed)"],
    ["null", "null", "not-an-object (an object is needed)"],
    ["1e400", withField(`"followers":1e400`), "followers: not-finite (the number must be finite, not NaN or Infinity)"],
    ["a negative count", withPost(`{"likes":-1}`), "posts[1].likes: negative (the number must not be negative)"],
    ["half a like", withPost(`{"likes":0.5}`), "posts[1].likes: not-an-integer (a count is a whole number)"],
    [
      "a count above 2^53",
      withPost(`{"likes":9007199254740993}`),
      "posts[1].likes: unsafe-integer (a count above 2^53 - 1 has already lost digits)",
    ],
    ["a count as text", withField(`"followers":"12"`), "followers: not-a-number (a number is needed)"],
    [
      "a day that is none",
      withPost(`{"publishedAt":"2026-02-30T00:00:00Z"}`),
      "posts[1].publishedAt: invalid-time (a time is an ISO 8601 string with a zone, or epoch milliseconds)",
    ],
    [
      "a time without a zone",
      withPost(`{"publishedAt":"2026-02-03T00:00:00"}`),
      "posts[1].publishedAt: invalid-time (a time is an ISO 8601 string with a zone, or epoch milliseconds)",
    ],
    [
      "seconds",
      withPost(`{"publishedAt":1777777777}`),
      "posts[1].publishedAt: time-in-seconds (the time looks like epoch seconds; epoch milliseconds are needed)",
    ],
    [
      "a platform nobody knows",
      `{"id":"bad","platform":"myspace"}`,
      "platform: unknown-platform (not one of the platforms that the library knows)",
    ],
    ["no id", `{"platform":"x"}`, "id: missing (a required value is missing)"],
  ])("%s", async (_, line, told) => {
    const input = `${lines(creator("before"))}${line}\n${lines(creator("after"))}`;
    const { code, output, errors } = await runCommand(["score"], { input });
    expect(errors).toBe(`line 2: ${told}\n2 creators scored, 1 row refused\n`);
    expect([code, ids(output)]).toEqual([1, ["before", "after"]]);
  });
});

test("bytes that are not UTF-8 are refused, and the decoder is as good as new after", async () => {
  const input = Buffer.concat([
    Buffer.from(lines(creator("before"))),
    Buffer.from(`{"id":"b`),
    Buffer.from([0xc3, 0x28, 0xff]),
    Buffer.from(`"}\n${lines(creator("ä"))}`),
  ]);
  const { code, output, errors } = await runCommand(["score", "--quiet"], { input });
  expect(errors).toBe("line 2: invalid-encoding (the line is not UTF-8)\n");
  expect([code, ids(output)]).toEqual([1, ["before", "ä"]]);
});

test("all problems of a row are told up to five, then how many more there are", async () => {
  const posts = Array.from({ length: 12 }, () => ({ likes: -1 }));
  const { errors } = await runCommand(["score", "--quiet"], { input: lines(creator("a", { posts })) });
  const told = errors.trimEnd().split("\n");
  expect(told.slice(0, 5)).toEqual(
    [0, 1, 2, 3, 4].map((index) => `line 1: posts[${index}].likes: negative (the number must not be negative)`),
  );
  expect(told.slice(5)).toEqual(["line 1: and 7 more"]);
});

test("five problems are told without a remainder", async () => {
  const posts = Array.from({ length: 5 }, () => ({ likes: -1 }));
  const { errors } = await runCommand(["score", "--quiet"], { input: lines(creator("a", { posts })) });
  expect(errors.trimEnd().split("\n")).toHaveLength(5);
});

test("where every row is refused, nothing is written, and the exit code is 1", async () => {
  expect(await runCommand(["score", "--quiet", "--format", "table"], { input: "[]\n" })).toEqual({
    code: 1,
    output: "",
    errors: "line 1: not-an-object (an object is needed)\n",
  });
});

test.each([
  ["nothing", ""],
  ["blank lines", "\n \t\r\n\r\n"],
  ["a byte-order mark", "\u{feff}"],
])("an input of %s holds no row: exit code 3", async (_, input) => {
  const empty = { code: 3, output: "", errors: "input: empty-input (the input holds no row)\n" };
  expect(await runCommand(["score"], { input })).toEqual(empty);
});

test("a row with a million problems is not searched to its end", async () => {
  const posts = new Array(1_000_000).fill(1);
  const { code, errors } = await runCommand(["score", "--quiet"], {
    input: lines(creator("a", { posts }), creator("b")),
  });
  expect(errors.trimEnd().split("\n").at(-1)).toBe("line 1: and at least 95 more");
  expect(code).toBe(1);
});
