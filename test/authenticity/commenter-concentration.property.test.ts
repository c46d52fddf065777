import * as fc from "fast-check";
import { expect, test } from "vitest";
import { commenterConcentration } from "../../src/authenticity/index.js";
import { deepFreeze } from "../../src/core/freeze.js";
import type { Comment } from "../../src/core/index.js";

const comment: fc.Arbitrary<Comment> = fc.record(
  {
    author: fc.option(fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz")),
    postId: fc.option(fc.constantFrom(..."1234567")),
    byCreator: fc.option(fc.boolean(), { freq: 1 }),
  },
  { requiredKeys: [] },
);
const comments = fc.array(comment, { minLength: 40, maxLength: 120 }).map(deepFreeze);

test("is plain data within bounds, and does not depend on the order of the comments", () => {
  const shuffled = comments.chain((given) =>
    fc.tuple(
      fc.constant(given),
      fc.shuffledSubarray([...given.keys()], { minLength: given.length, maxLength: given.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([given, order]) => {
      const result = commenterConcentration(given);
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      expect(commenterConcentration(order.map((index) => given[index] as Comment))).toEqual(result);
      if (result.value === null) return;
      expect(result.value).toBeGreaterThanOrEqual(-1);
      expect(result.value).toBeLessThanOrEqual(1);
      const { gini, herfindahl, expectedHerfindahl, repeatedCommenterShare, expectedRepeatedCommenterShare, p, coreP } =
        result;
      for (const share of [
        gini,
        herfindahl,
        expectedHerfindahl,
        repeatedCommenterShare,
        expectedRepeatedCommenterShare,
      ])
        expect(share).toSatisfy((s: number) => s >= 0 && s <= 1);
      for (const probability of [p, coreP])
        expect(probability).toSatisfy((s: number | null) => s === null || (s > 0 && s <= 1));
    }),
    { seed: 1, numRuns: 60 },
  );
});

test("a bare list of anything is judged or refused by code, and never breaks", () => {
  fc.assert(
    fc.property(fc.anything(), (given) => {
      try {
        commenterConcentration(given as never);
      } catch (error) {
        expect(error).toMatchObject({ name: "InvalidInputError" });
      }
    }),
    { seed: 2 },
  );
});
