// Whatever comes in: an answer in plain data, or an error with a code and a path. Never a crash, never NaN or Infinity.
import fc from "fast-check";
import { describe, test } from "vitest";
import { isInvalidInputError } from "../../src/core/index.js";
import { compareMixes, coordinationCost, rosterVariability } from "../../src/portfolio/index.js";
import { expectPlain, replaced, waysRead } from "../support/replace.js";

const eur = (amount: string) => ({ amount, currency: "EUR" });
const interval = { low: 50, high: 90, shape: "between", level: 0.95, method: "test" };
const count = { value: 70, interval, n: 5, basis: "views:next", model: "test@1", notes: [{ code: "missing-part" }] };
const measure = { ...count, value: eur("70"), interval: { ...interval, low: eur("50"), high: eur("90") } };
const rates = { fixed: eur("9"), perCreator: measure, perPair: eur("0.5"), hoursPerCreator: 2, hourlyRate: eur("30") };
const creator = { id: "a", followers: 500, reach: count, engagement: count, conversions: 3, cost: measure, hours: 2 };
const other = { reach: 80, engagement: 4, contribution: measure, quote: { price: eur("40") } };
const mixes = { one: [creator, other], two: [other] };
const sizes = [{ followers: 500, reach: 80 }, { followers: 900, reach: count }, { followers: 700, reach: 75 }, 300];

/** Every public function with arguments that it takes. */
const calls: readonly [string, (...args: never[]) => unknown, readonly unknown[]][] = [
  [
    "coordinationCost",
    coordinationCost,
    [
      { ...count, interval: { ...interval, level: 0.9 } },
      { ...rates, gain: { valuePerPerson: eur("2"), reachPerCreator: 10, population: 900, fee: eur("3") }, most: 40 },
    ],
  ],
  [
    "coordinationCost",
    coordinationCost,
    [12, { fixed: 5, perCreator: 2, perPair: 0.1, gain: (n: number) => n, most: 9 }],
  ],
  ["rosterVariability", rosterVariability, [sizes, { population: 5_000, next: [400, { followers: 90 }], level: 0.9 }]],
  [
    "compareMixes",
    compareMixes,
    [
      mixes,
      {
        goal: "sales",
        population: { ...count, value: 2_000, interval: { ...interval, low: 900, high: 4_000 } },
        contributionPerConversion: measure,
        coordination: rates,
        correlation: 0.2,
        tolerance: 0.1,
        compared: "total",
        seed: 1,
        draws: 20,
        level: 0.9,
      },
    ],
  ],
  [
    "compareMixes",
    compareMixes,
    [
      [
        { name: "one", creators: [other] },
        { name: "two", creators: creator },
      ],
      { goal: "awareness", seed: 1, draws: 9 },
    ],
  ],
];
const odd = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, "", "x", "0.5", true, Symbol.iterator, 1n, () => 1, new Date(0), new Map()),
  fc.constantFrom<unknown>(0, -0, 1, 0.5, 2, -1, 1e-9, 5e-324, 1e308, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY),
  fc
    .constantFrom("0", "0.00", "-0", "-3", "1e5", "1,250.00", "0x1f", "NaN", "9".repeat(400), `0.${"0".repeat(400)}1`)
    .map(eur),
  fc.constantFrom<unknown>(
    [],
    {},
    [null],
    [[]],
    [{}],
    { value: 3 },
    { value: null, basis: "" },
    { value: {}, basis: "" },
  ),
  fc.constantFrom<unknown>(Object.create(null), { successes: 0, trials: 0 }, { successes: 0, trials: 9 }, measure),
  fc.constantFrom<unknown>({ ...measure, value: null, reason: "not-given", interval: undefined }, eur("1").currency),
);

describe("one part of the input is anything", () => {
  test.each(calls)("%s %#: an answer in plain data, or a refusal by code", (_, call, given) => {
    const run = call as (...args: readonly unknown[]) => unknown;
    expectPlain(run(...given));
    const ways = [...waysRead(given)];
    fc.assert(
      fc.property(fc.constantFrom(...ways), odd, (way, by) => {
        // So many plays, or steps, are no mistake, and take their time.
        if (["draws", "most"].includes(way.at(-1) ?? "") && typeof by === "number" && by > 1e3) return;
        try {
          expectPlain(run(...(replaced(given, way, by) as unknown[])));
        } catch (error) {
          if (!isInvalidInputError(error)) throw error;
        }
      }),
      { numRuns: 500, seed: 9 },
    );
  });
});
