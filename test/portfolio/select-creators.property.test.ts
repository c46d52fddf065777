import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { errorCodes, noteCodes, unknownReasons } from "../../src/core/index.js";
import { type Candidate, type SelectOptions, selectCreators } from "../../src/portfolio/index.js";

const eur = (amount: string) => ({ amount, currency: "EUR" });

describe("properties", () => {
  const candidate = fc.record({
    cost: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constant(null)),
    reach: fc.oneof(fc.integer({ min: 0, max: 1_000 }), fc.constant(null)),
    group: fc.constantFrom("a", "b", null, ["a", "b"]),
    competitor: fc.constantFrom(null, null, "x"),
  });
  const listOf = (given: readonly { cost: number | null }[]): Candidate[] =>
    given.map(({ cost, ...rest }, i) => ({
      ...rest,
      id: `c${i}`,
      cost: cost === null ? null : eur(String(cost)),
    }));

  test("no more than the budget, no less for more of it, plain data, and the input untouched", () => {
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 9 }), fc.nat(60), (given, most) => {
        const list = listOf(given);
        const before = JSON.stringify(list);
        const select = (amount: number) =>
          selectCreators(Object.freeze(list), { budget: eur(String(amount)), population: 1_000 });
        const [less, more] = [select(most), select(most + 5)];
        expect(JSON.stringify(list)).toBe(before);
        expect(JSON.parse(JSON.stringify(less))).toEqual(less);
        for (const { code } of less.notes) expect(noteCodes).toContain(code);
        if (less.value === null) {
          expect(unknownReasons).toContain(less.reason);
          return;
        }
        expect(Number(less.cost?.amount)).toBeLessThanOrEqual(most);
        expect(more.value as number).toBeGreaterThanOrEqual(less.value * (1 - 1e-12));
        expect(less.value).toBeLessThanOrEqual(1_000);
      }),
      { numRuns: 150 },
    );
  });

  test("whatever comes is answered or refused by code", () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.dictionary(
          fc.constantFrom(
            "budget",
            "goal",
            "overlaps",
            "include",
            "minimum",
            "exclusive",
            "mostCreators",
            "population",
            "step",
            "by",
          ),
          fc.anything(),
        ),
        (list, options) => {
          try {
            selectCreators(list as readonly Candidate[], { budget: eur("1500.00"), ...options } as SelectOptions);
          } catch (error) {
            expect(errorCodes).toContain((error as { code?: string }).code);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
