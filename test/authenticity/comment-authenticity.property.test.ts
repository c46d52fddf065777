import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commentAuthenticity } from "../../src/authenticity/index.js";
import { deepFreeze } from "../../src/core/freeze.js";
import type { Comment } from "../../src/core/index.js";
import { commentSignals } from "../../src/reference/index.js";

const phrases = [
  "check out my channel",
  "so beautiful",
  "@anna",
  "😍",
  "I earned $500 in a week with bitcoin",
  "this is the best day of the whole long summer for me",
  "message me on whatsapp",
  "https://example.com",
  "don&#39;t",
];
const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  // Lone surrogates, too.
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
  fc.array(fc.constantFrom(...phrases), { maxLength: 5 }).map((parts) => parts.join(" ")),
);
const comment: fc.Arbitrary<Comment> = fc.record(
  {
    id: fc.option(fc.string({ maxLength: 3 })),
    postId: fc.option(fc.constantFrom("p", "q")),
    author: fc.option(fc.constantFrom("a", "b", "c")),
    byCreator: fc.option(fc.boolean()),
    text: fc.option(text),
    publishedAt: fc.option(fc.integer({ min: 1_700_000_000_000, max: 1_700_200_000_000 })),
  },
  { requiredKeys: [] },
);
const comments = fc.array(comment, { maxLength: 30 }).map(deepFreeze);

describe("commentAuthenticity, whatever is written", () => {
  test("is plain data within bounds, and points add up", () => {
    fc.assert(
      fc.property(comments, (given) => {
        const result = commentAuthenticity(given);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        expect(result.comments).toHaveLength(given.length);
        expect(result.comments.filter(({ flagged }) => flagged !== null)).toHaveLength(result.n);
        for (const { evidenceScore, flagged, evidence } of result.comments) {
          const sum = evidence.reduce((total, { points }) => total + points, 0);
          expect(evidenceScore ?? 0).toBe(sum);
          if (evidenceScore !== null) expect(flagged).toBe(sum >= commentSignals.cut);
        }
        if (result.value === null) return;
        const { low, high } = result.interval ?? { low: null, high: null };
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(result.value);
        expect(high).toBeGreaterThanOrEqual(result.value);
        expect(high).toBeLessThanOrEqual(1);
        for (const share of Object.values(result.shares)) expect(share).toSatisfy((s: number) => s >= 0 && s <= 1);
      }),
      { seed: 1 },
    );
  });

  test("does not depend on the order of the comments", () => {
    const shuffled = comments.chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc.shuffledSubarray([...given.keys()], { minLength: given.length, maxLength: given.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([given, order]) => {
        const one = commentAuthenticity(given);
        const other = commentAuthenticity(order.map((index) => given[index] as Comment));
        expect(other.comments).toEqual(order.map((index) => one.comments[index]));
        expect({ ...other, comments: [] }).toEqual({ ...one, comments: [] });
      }),
      { seed: 2 },
    );
  });

  test("is the same for a text with signs without width between its words", () => {
    fc.assert(
      fc.property(fc.constantFrom(...phrases), fc.constantFrom("\u200b", "\u2060", "\u00ad"), (phrase, sign) => {
        const hidden = phrase.replaceAll(" ", ` ${sign}`);
        expect(commentAuthenticity([{ text: hidden }])).toEqual(commentAuthenticity([{ text: phrase }]));
      }),
      { seed: 3 },
    );
  });

  test("more comments of the same kind never widen the interval", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("hi there", "dm me"), { minLength: 1, maxLength: 9 }), (texts) => {
        const width = (times: number) => {
          const given = Array.from({ length: times }, () => texts.map((own) => ({ text: own }))).flat();
          const { interval } = commentAuthenticity(given);
          return (interval?.high as number) - (interval?.low as number);
        };
        expect(width(2)).toBeLessThanOrEqual(width(1));
      }),
      { seed: 4 },
    );
  });

  test("anything at all is judged or refused by code, and never breaks", () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.array(fc.anything(), { maxLength: 3 })), (given) => {
        try {
          commentAuthenticity(given as never);
        } catch (error) {
          expect(error).toMatchObject({ name: "InvalidInputError" });
        }
      }),
      { seed: 5 },
    );
  });
});
