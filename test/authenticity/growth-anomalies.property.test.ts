import fc from "fast-check";
import { expect, test } from "vitest";
import { growthAnomalies } from "../../src/authenticity/growth-anomalies.js";
import { deepFreeze } from "../../src/core/freeze.js";
import type { FollowerCount } from "../../src/core/index.js";

const dayOf = (day: number): string => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 6 });
const count = fc.oneof(
  fc.nat(20),
  fc.nat(5_000_000),
  fc.constantFrom(0, 1, 10, 1_000, 12_000, 1_200_000, Number.MAX_SAFE_INTEGER),
);
const entry = fc.record({
  day: fc.oneof(fc.nat(120), fc.nat(3_000)),
  followers: maybe(fc.oneof(count, fc.integer({ min: 9_000, max: 11_000 }))),
  following: maybe(fc.oneof(fc.nat(8_000), fc.constantFrom(100, 900))),
  views: maybe(count),
  posts: maybe(fc.nat(3)),
});
const history = fc
  .uniqueArray(entry, { selector: ({ day }) => day, maxLength: 120, size: "max" })
  .map((list): readonly FollowerCount[] => deepFreeze(list.map(({ day, ...rest }) => ({ date: dayOf(day), ...rest }))));
const precision = fc.option(fc.constantFrom(1, 100, 1_000), { nil: undefined });

test("whatever the history, the result is plain finite data, and its parts agree", () => {
  fc.assert(
    fc.property(history, precision, (given, unit) => {
      const result = growthAnomalies(given, { precision: unit });
      const { value, reason, anomalies, smallestRise, honestShare, n } = result;
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      expect(n).toBeLessThanOrEqual(given.length);
      if (value === null) expect([reason !== undefined, anomalies, honestShare]).toEqual([true, [], null]);
      else
        expect([value, (honestShare as number) > 0 && (honestShare as number) <= 1]).toEqual([anomalies.length, true]);
      if (smallestRise !== null) expect(Number.isFinite(smallestRise)).toBe(true);
      for (const { kind, from, to, change, z } of anomalies) {
        expect([from < to, Number.isFinite(change)]).toEqual([true, true]);
        expect(kind === "drop" ? change < 0 && change >= -1 : change > 0).toBe(true);
        expect(z === null ? kind === "saw-tooth" : z > 0 && Number.isFinite(z)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test("the order of the days changes nothing", () => {
  const shuffled = history.chain((given) =>
    fc.tuple(fc.constant(given), fc.shuffledSubarray([...given], { minLength: given.length })),
  );
  fc.assert(
    fc.property(shuffled, ([given, other]) => {
      expect(growthAnomalies(other)).toEqual(growthAnomalies(given));
    }),
    { numRuns: 100 },
  );
});

test("a purchase of a quarter in a quiet history is found wherever it is, whatever the size and the trend", () => {
  const quiet = fc.record({
    size: fc.integer({ min: 2_000, max: 5_000_000 }),
    trend: fc.double({ min: -0.002, max: 0.003, noNaN: true }),
    at: fc.integer({ min: 1, max: 59 }),
  });
  fc.assert(
    fc.property(quiet, ({ size, trend, at }) => {
      const given = Array.from({ length: 60 }, (_, day) => ({
        date: dayOf(day),
        followers: Math.round((size + (day >= at ? size / 4 : 0)) * (1 + trend) ** day),
      }));
      const [anomaly, ...more] = growthAnomalies(given).anomalies;
      expect([anomaly?.kind, anomaly?.from, anomaly?.to, more]).toEqual(["spike", dayOf(at - 1), dayOf(at), []]);
    }),
    { numRuns: 200 },
  );
});

test("a steady history has none, whatever its size and trend", () => {
  const steady = fc.tuple(fc.integer({ min: 0, max: 5_000_000 }), fc.double({ min: -0.02, max: 0.02, noNaN: true }));
  fc.assert(
    fc.property(steady, fc.constantFrom(1, 7), ([size, trend], step) => {
      const given = Array.from({ length: 60 }, (_, index) => ({
        date: dayOf(index * step),
        followers: Math.round(size * (1 + trend) ** index),
      }));
      expect(growthAnomalies(given).anomalies).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
