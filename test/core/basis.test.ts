import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  aggregates,
  type Basis,
  denominators,
  formatBasis,
  interactions,
  parseBasis,
  postFormats,
} from "../../src/core/index.js";

describe("a basis sentence", () => {
  test.each([
    [
      "likes+comments/followers:median",
      { interactions: ["likes", "comments"], weights: {}, denominator: "followers", aggregate: "median" },
    ],
    [
      "short-video likes+comments/views:median",
      {
        format: "short-video",
        interactions: ["likes", "comments"],
        weights: {},
        denominator: "views",
        aggregate: "median",
      },
    ],
    [
      "likes+2.5*saves/reach:pooled",
      { interactions: ["likes", "saves"], weights: { saves: 2.5 }, denominator: "reach", aggregate: "pooled" },
    ],
    ["likes/followers/day:mean", { interactions: ["likes"], weights: {}, denominator: "day", aggregate: "mean" }],
    [
      "profileVisits/impressions:trimmed-0.1",
      { interactions: ["profileVisits"], weights: {}, denominator: "impressions", aggregate: "trimmed", trim: 0.1 },
    ],
  ])("%s is read into its parts and written back", (text, parts) => {
    expect(parseBasis(text)).toEqual(parts);
    expect(formatBasis(parseBasis(text))).toBe(text);
  });

  test("interactions are sorted when it is written, and a weight of 1 is left out", () => {
    expect(formatBasis(parseBasis("comments+1*likes/views:mean"))).toBe("likes+comments/views:mean");
  });

  test.each([
    "",
    "likes",
    "likes/followers",
    "likes/followers:mode",
    "likes/fans:median",
    "claps/followers:median",
    "/followers:median",
    "likes+/followers:median",
    "likes+likes/followers:median",
    "reel likes/followers:median",
    "likes/followers:trimmed",
    "likes/followers:median-0.1",
    "likes/followers:trimmed-0.5",
    "likes/followers:trimmed-0",
    "likes/followers:trimmed-x",
    "x*likes/followers:median",
    "1e999*likes/followers:median",
    "likes/followers:trimmed- 0.1",
    "likes/followers:trimmed-+0.1",
    "1e+21*likes/followers:median",
    "-1*likes/followers:median",
    "likes/followers:median ",
    " likes/followers:median",
    "Likes/followers:median",
    "likes comments/followers:median",
    `${"likes+".repeat(200)}likes/followers:median`,
  ])("%j is none", (text) => {
    expect(() => parseBasis(text)).toThrow(expect.objectContaining({ code: "invalid-basis", path: "basis" }));
  });

  test("every basis survives being written and read", () => {
    const weight = fc
      .oneof(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 9 }))
      .filter((w) => w !== 1 && !Object.is(w, -0));
    const basis = fc.record({
      format: fc.option(fc.constantFrom(...postFormats), { nil: undefined }),
      chosen: fc.subarray([...interactions], { minLength: 1 }),
      weights: fc.array(weight, { minLength: 11, maxLength: 11 }),
      weighted: fc.array(fc.boolean(), { minLength: 11, maxLength: 11 }),
      denominator: fc.constantFrom(...denominators),
      aggregate: fc.constantFrom(...aggregates),
      trim: fc.double({ min: 1e-300, max: 0.49, noNaN: true }),
    });
    fc.assert(
      fc.property(basis, ({ format, chosen, weights, weighted, denominator, aggregate, trim }) => {
        const parts: Basis = {
          ...(format && { format }),
          interactions: chosen,
          weights: Object.fromEntries(chosen.flatMap((name, i) => (weighted[i] ? [[name, weights[i] as number]] : []))),
          denominator,
          aggregate,
          ...(aggregate === "trimmed" && { trim }),
        };
        expect(parseBasis(formatBasis(parts))).toEqual(parts);
      }),
    );
  });
});
