import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { replaced, waysIn } from "../support/replace.js";
import { comesFromJson, disagreement, issuesOf, odd, outcome, problemOf, together } from "./agreement.js";
import { costInputs } from "./cost-inputs.js";
import { engagementInputs } from "./engagement-inputs.js";
import { fitInputs } from "./fit-inputs.js";
import type { InputCase } from "./input-case.js";
import { portfolioInputs } from "./portfolio-inputs.js";
import { roiInputs } from "./roi-inputs.js";
import { freeze, spoiled } from "./spoil.js";

const inputCases = [...costInputs, ...roiInputs, ...portfolioInputs, ...fitInputs, ...engagementInputs];

describe.each(inputCases)("$name", (one) => {
  const { schema, input } = one;

  test("is taken by schema and function alike, and comes back equal", () => {
    freeze(input);
    expect(problemOf(one, input)).toBeUndefined();
    expect(schema.parse(input)).toStrictEqual(input);
    expect(schema.parse(JSON.parse(JSON.stringify(input)))).toEqual(JSON.parse(JSON.stringify(input)));
  });

  test("is refused by both, with the same code at the same path, with anything odd in any place", () => {
    const found: string[] = [];
    let refused = 0;
    for (const way of waysIn(input))
      for (const by of odd) {
        // Notes are a list of objects. Not every function looks whether they are.
        if (way.includes("notes") && (way.at(-1) !== "notes" || Array.isArray(by))) continue;
        const value = replaced(input, way, by);
        const words = disagreement(one, value);
        if (words) found.push(`${way.join(".")} = ${JSON.stringify(by)}: ${words}`);
        if (!schema.safeParse(value).success) refused++;
      }
    expect(found.slice(0, 10)).toEqual([]);
    expect(refused).toBeGreaterThan(20);
  }, 60_000);
});

test("inputs that are spoiled in several places are refused by both as well", () => {
  let refused = 0;
  fc.assert(
    fc.property(
      fc
        .nat(inputCases.length - 1)
        .chain((index) => spoiled(fc.constant(inputCases[index]?.input)).map((input) => ({ index, input })))
        .filter(({ input }) => comesFromJson(input)),
      ({ index, input }) => {
        const one = inputCases[index] as InputCase;
        const words = outcome(one, input);
        const isRelation = words && (together.test(words) || one.unlike?.test(words));
        if (!words || isRelation) return;
        expect(issuesOf(one, input), `${one.name}: ${words}`).not.toEqual([]);
        refused++;
      },
    ),
    { numRuns: 2_000, seed: 5 },
  );
  expect(refused).toBeGreaterThan(300);
}, 60_000);
