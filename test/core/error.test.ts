import { expect, test } from "vitest";
import {
  errorCodes,
  errorMeanings,
  InvalidInputError,
  isInvalidInputError,
  isKnown,
  noteCodes,
  noteMeanings,
  reasonMeanings,
  unknownReasons,
} from "../../src/core/index.js";

test("an error carries code, path and a message of both, and nothing else that could be logged by mistake", () => {
  const error = new InvalidInputError("negative", "posts[3].likes");
  expect([error.code, error.path, error.message, error.name]).toEqual([
    "negative",
    "posts[3].likes",
    "posts[3].likes: negative",
    "InvalidInputError",
  ]);
  expect(new InvalidInputError("not-an-object", "").message).toBe("input: not-an-object");
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    code: "negative",
    path: "posts[3].likes",
    name: "InvalidInputError",
  });
});

test("an error of another copy of the package is recognised; other things are not", () => {
  const foreign = Object.assign(new Error("x"), { name: "InvalidInputError", code: "negative", path: "followers" });
  const stranger = Object.assign(new Error("x"), { name: "InvalidInputError", code: "EINVAL", path: "/tmp" });
  expect([new InvalidInputError("empty", ""), foreign].every(isInvalidInputError)).toBe(true);
  expect(
    [stranger, new Error("x"), null, undefined, "negative", { code: "negative", path: "" }].some(isInvalidInputError),
  ).toBe(false);
});

test("every code, note and reason is listed once, in lower case, with a meaning that needs no code to be read", () => {
  for (const [codes, meanings] of [
    [errorCodes, errorMeanings],
    [noteCodes, noteMeanings],
    [unknownReasons, reasonMeanings],
  ] as const) {
    expect(codes).toEqual(Object.keys(meanings));
    for (const [code, meaning] of Object.entries(meanings)) {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(meaning.length).toBeGreaterThan(15);
    }
  }
});

test("isKnown tells a value of 0 from none", () => {
  const common = { n: 1, basis: "", model: "m@1", notes: [] } as const;
  expect(isKnown({ value: 0, ...common })).toBe(true);
  expect(isKnown({ value: null, reason: "no-posts", ...common })).toBe(false);
});
