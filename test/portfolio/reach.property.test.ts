// What holds for any audiences; and whatever comes in, an answer in plain data or an error with a code and a path.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../../src/core/freeze.js";
import { isInvalidInputError } from "../../src/core/index.js";
import { creatorsNeeded, netReach, type Overlap, reachFrequency } from "../../src/portfolio/index.js";
import { expectClose } from "../support/close.js";
import { expectPlain, replaced, waysRead } from "../support/replace.js";

const share = fc.double({ min: 0, max: 1, noNaN: true });
const shares = fc.array(share, { minLength: 1, maxLength: 30 });
const chance = ["independent", "sainsbury-0.95"] as const;
/** Audiences over a few people, so that they overlap in all ways. */
const sets = fc.array(fc.uniqueArray(fc.nat(40), { minLength: 2, maxLength: 30 }), { minLength: 1, maxLength: 8 });

/** What sets have in common, pair by pair. */
function overlapsOf(members: readonly (readonly number[])[]): Overlap[] {
  return members.flatMap((one, i) =>
    members
      .slice(0, i)
      .map((other, j) => ({ between: [i, j] as const, overlap: one.filter((id) => other.includes(id)).length })),
  );
}

describe("net reach", () => {
  test.each(chance)("%s: never above the sum or everybody, never below the largest, whatever the order", (method) => {
    fc.assert(
      fc.property(shares, (reaches) => {
        const { value, gross, bounds } = netReach(deepFreeze(reaches), { method });
        expect(value).toBeLessThanOrEqual(Math.min(1, gross as number));
        expect(value).toBeGreaterThanOrEqual(Math.max(...reaches));
        expect(value).toBeGreaterThanOrEqual(bounds.low);
        expect(value).toBeLessThanOrEqual(bounds.high as number);
        expect(netReach([...reaches].reverse(), { method })).toEqual(netReach(reaches, { method }));
      }),
    );
  });

  test("people are shares times the population", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), { maxLength: 20 }), (reaches) => {
        const people = netReach(reaches, { population: 10_000 });
        expectClose(people.value, 10_000 * (netReach(reaches.map((reach) => reach / 10_000)).value as number), 1e-9);
      }),
    );
  });

  test("one creator more never reaches fewer", () => {
    fc.assert(
      fc.property(shares, share, (reaches, more) => {
        const before = netReach(reaches).value as number;
        expect(netReach([...reaches, more]).value).toBeGreaterThanOrEqual(before * (1 - 1e-12));
      }),
    );
  });

  test("by pairs: the bounds hold the exact sets, and the estimate lies between them", () => {
    fc.assert(
      fc.property(sets, (members) => {
        const exact = netReach(members, { method: "exact" }).value as number;
        const reaches = members.map((ids) => ids.length);
        const overlaps = deepFreeze(overlapsOf(members));
        const population = new Set(members.flat()).size + 3;
        for (const options of [{ overlaps }, { overlaps, population }, { overlaps: overlaps.slice(1), population }]) {
          const { value, bounds, gross } = netReach(deepFreeze(reaches), { ...options, method: "pairwise" });
          expect(bounds.low).toBeLessThanOrEqual(exact);
          expect(bounds.high).toBeGreaterThanOrEqual(exact);
          expect(value).toBeGreaterThanOrEqual(Math.max(bounds.low, ...reaches));
          expect(value).toBeLessThanOrEqual(Math.min(bounds.high as number, gross as number));
        }
        if (members.length < 3) expectClose(netReach(reaches, { overlaps, method: "pairwise" }).value, exact, 1e-12);
      }),
    );
  });

  test("by pairs: the order changes nothing", () => {
    fc.assert(
      fc.property(sets, (members) => {
        const of = (some: readonly (readonly number[])[]) =>
          netReach(
            some.map((ids) => ids.length),
            { overlaps: overlapsOf(some), method: "pairwise" },
          );
        const [one, other] = [of(members), of([...members].reverse())];
        expectClose(one.value, other.value as number, 1e-9);
        expectClose(one.bounds.low, other.bounds.low, 1e-9);
        expectClose(one.bounds.high, other.bounds.high as number, 1e-9);
      }),
    );
  });
});

describe("frequency and number", () => {
  test("contacts and people are all there", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ reach: fc.double({ min: 0.001, max: 1, noNaN: true }), posts: fc.integer({ min: 1, max: 4 }) }),
          { minLength: 1, maxLength: 12 },
        ),
        (creators) => {
          const {
            value,
            contacts,
            distribution,
            netReach: net,
          } = reachFrequency(deepFreeze(creators), { effectiveContacts: 1 });
          const spread = distribution ?? [];
          expectClose(
            spread.reduce((sum, each) => sum + each.reach, 0),
            1,
            1e-9,
          );
          expectClose(
            spread.reduce((sum, each) => sum + each.contacts * each.reach, 0),
            contacts.value as number,
            1e-6,
          );
          expect(Math.abs(1 - (spread[0]?.reach as number) - (net.value as number))).toBeLessThan(1e-9);
          expect(value).toBeGreaterThanOrEqual(1);
        },
      ),
    );
  });

  test("as many as are needed reach the target, and one fewer does not", () => {
    const some = fc.double({ min: 0.001, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(some, some, fc.option(some), (reach, targetReach, overlap) => {
        // Two audiences of a whole share at least what it has no room for.
        fc.pre(overlap === null || overlap > 2 - 1 / reach);
        const needed = creatorsNeeded(reach, { targetReach, overlap });
        if (needed.value === null) {
          expect(needed.ceiling).toBeLessThanOrEqual(targetReach * (1 + 1e-9));
          return;
        }
        expect(needed.netReach).toBeGreaterThanOrEqual(targetReach * (1 - 1e-9));
        if (needed.value > 1)
          expect((needed.netReach as number) - (needed.lastAdds as number)).toBeLessThan(targetReach * (1 + 1e-9));
        expect(needed.netReach).toBeLessThanOrEqual((needed.ceiling as number) * (1 + 1e-9));
      }),
    );
  });
});

const measure = {
  value: 300,
  interval: { low: 200, high: 400, shape: "between", level: 0.95, method: "test" },
  n: 5,
  basis: "reach",
  model: "test@1",
  notes: [{ code: "missing-part" }],
};
const creators = [
  { id: "a", reach: measure, posts: 2 },
  { id: "b", reach: 500, impressions: { ...measure, value: 900, interval: undefined } },
];
const overlaps = [{ between: ["a", 1], overlap: { ...measure, value: 100, interval: undefined } }];
const functions = { netReach, reachFrequency, creatorsNeeded } as const;
/** Every public function with arguments that it takes. */
const calls: readonly [keyof typeof functions, readonly unknown[]][] = [
  ["netReach", [creators, { population: measureOf(10_000), overlaps }]],
  [
    "netReach",
    [
      creators,
      {
        overlaps: [
          [0, 100],
          [100, 0],
        ],
      },
    ],
  ],
  ["netReach", [[0.2, measureOf(0.4)], { method: "sainsbury-0.95" }]],
  ["netReach", [[[1, 2], { id: "x", members: ["a"] }], { method: "exact", population: 10 }]],
  ["reachFrequency", [creators, { population: 10_000, overlaps, distribution: "metheringham", effectiveContacts: 3 }]],
  ["reachFrequency", [[{ reach: 0.2, posts: 3 }], { distribution: "poisson-binomial", effectiveContacts: 3 }]],
  ["reachFrequency", [[{ members: [1, 2], posts: 3 }], { effectiveContacts: 3 }]],
  ["creatorsNeeded", [measure, { targetReach: measureOf(2_000), population: 10_000, overlap: measureOf(0.1) }]],
  ["creatorsNeeded", [creators, { targetReach: 2_000, population: measureOf(10_000) }]],
];

function measureOf(value: number): object {
  return { ...measure, value, basis: "", interval: { ...measure.interval, low: value / 2, high: value * 2 } };
}

const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    "",
    "x",
    "0.5",
    "__proto__",
    true,
    Symbol.iterator,
    1n,
    () => 1,
    new Date(0),
    new Map(),
  ),
  fc.constantFrom<unknown>(0, -0, 1, 0.5, 2, -1, 1e-9, 5e-324, 1e308, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY),
  fc.constantFrom<unknown>(
    [],
    {},
    [null],
    [[]],
    [{}],
    new Set(),
    new Set([1]),
    Array(3),
    { value: 3 },
    { value: null, basis: "" },
  ),
  fc.constantFrom<unknown>(Object.create(null), measure, measureOf(0.3), {
    ...measure,
    value: null,
    reason: "not-given",
    interval: undefined,
  }),
);

describe("one part of the input is anything", () => {
  test.each(calls)("%s, case %#", (name, args) => {
    const call = (given: readonly unknown[]) => (functions[name] as (...all: readonly unknown[]) => unknown)(...given);
    expectPlain(call(args));
    fc.assert(
      fc.property(fc.constantFrom(...waysRead(args)), odd, (way, by) => {
        try {
          expectPlain(call(replaced(args, way, by) as unknown[]));
        } catch (error) {
          if (!isInvalidInputError(error)) throw error;
        }
      }),
      { numRuns: 300 },
    );
  });
});
