import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clusteredShareInterval, survivalMedian, wilsonInterval } from "../../src/statistics/index.js";
import { survivalCurve, survivalInfluence } from "../../src/statistics/survival-median.js";
import r from "../fixtures/r/survival.json" with { type: "json" };
import { expectClose } from "../support/close.js";

const thrown = (code: string, path: string) => expect.objectContaining({ code, path });
const width = (bounds: readonly [number, number] | undefined) => (bounds ? bounds[1] - bounds[0] : Number.NaN);

describe("clusteredShareInterval", () => {
  test("is Wilson's interval of n / d trials, with Student's t", () => {
    // Clusters of 2 of 6 trials: hits 2, 1, 1, share 2/3; sums of residuals 2/3, −1/3, −1/3; corrected by 1 − 2/6: 1, −½, −½;
    // spread 1.5 over 6 · 2/9 = 4/3: seen 1.125. Two clusters hold a miss: 1.125^(2/3) · 2^(1/3). R: qt(.975, 2)
    const effect = 1.125 ** (2 / 3) * 2 ** (1 / 3);
    const [t, k, n] = [4.302652729749464, 4 / effect, 6 / effect];
    const center = (k + (t * t) / 2) / (n + t * t);
    const reach = (t * Math.sqrt((k * (n - k)) / n + (t * t) / 4)) / (n + t * t);
    const bounds = clusteredShareInterval([true, true, true, false, true, false], [1, 1, 2, 2, 3, 3], 0.95);
    expectClose(bounds?.[0], center - reach, 1e-9);
    expectClose(bounds?.[1], center + reach, 1e-9);
  });

  test("clusters of unequal size count as fewer of equal size", () => {
    // Clusters of 6, 1, 1 of 8 trials: (Σ m)² / Σ m² = 64/38 = 1.68 effective ones, so one degree of freedom, as the least.
    // Hits 3, 1, 0, share ½: residuals 0, ½, −½, corrected by 1 − 1/8: ±4/7; spread 32/49 over 8/4: seen below 1. Two clusters
    // hold a hit, and no more than 1.68 count: d = (38/8)^(1 / 2.684). R: qt(.975, 1)
    const effective = 64 / 38;
    const effect = (38 / 8) ** (1 / (effective + 1));
    const [t, k, n] = [12.7062047361747, 4 / effect, 8 / effect];
    const reach = (t * Math.sqrt((k * (n - k)) / n + (t * t) / 4)) / (n + t * t);
    const outcomes = [true, true, true, false, false, false, true, false];
    const bounds = clusteredShareInterval(outcomes, [1, 1, 1, 1, 1, 1, 2, 3], 0.95);
    expectClose(bounds?.[0], 0.5 - reach, 1e-9);
    expectClose(bounds?.[1], 0.5 + reach, 1e-9);
  });

  test("without any spread it is Wilson's of what clusters alike throughout are worth", () => {
    // Four clusters of 5: 20 trials are worth 4. Wilson of 0 of 4 and of 4 of 4.
    const posts = Array.from({ length: 20 }, (_, i) => i % 4);
    const none = clusteredShareInterval(
      posts.map(() => false),
      posts,
      0.95,
    );
    expectClose(none?.[1], wilsonInterval(0, 4, 0.95)[1], 1e-9);
    expect(none?.[0]).toBe(0);
    const all = clusteredShareInterval(
      posts.map(() => true),
      posts,
      0.95,
    );
    expectClose(all?.[0], wilsonInterval(4, 4, 0.95)[0], 1e-9);
    expect(all?.[1]).toBe(1);
  });

  test("is wider where trials of a cluster are alike, also of the other kind", () => {
    const by = Array.from({ length: 60 }, (_, i) => i % 12);
    const mixed = by.map((_, i) => Math.floor(i / 12) % 2 === 0);
    const alike = by.map((post) => post % 2 === 0);
    const people = by.map((_, i) => `p${(i * 7) % 10}`);
    const favoured = people.map((person) => Number(person.slice(1)) < 5);
    expect(width(clusteredShareInterval(alike, by, 0.95))).toBeGreaterThan(
      1.5 * width(clusteredShareInterval(mixed, by, 0.95)),
    );
    expect(width(clusteredShareInterval(favoured, by, 0.95, people))).toBeGreaterThan(
      1.5 * width(clusteredShareInterval(favoured, by, 0.95)),
    );
  });

  test("a second kind with a single cluster changes nothing", () => {
    const by = [1, 1, 2, 2, 3, 3];
    const outcomes = [true, false, true, true, false, true];
    const alone = clusteredShareInterval(outcomes, by, 0.9);
    expect(
      clusteredShareInterval(
        outcomes,
        by,
        0.9,
        by.map(() => "one"),
      ),
    ).toEqual(alone);
  });

  test("where no two trials belong together it is Wilson's", () => {
    const outcomes = [true, false, true, true, false];
    const plain = wilsonInterval(3, 5, 0.95);
    for (const and of [undefined, [5, 4, 3, 2, 1]])
      clusteredShareInterval(outcomes, ["a", "b", "c", "d", "e"], 0.95, and)?.forEach((bound, i) => {
        expectClose(bound, plain[i] as number, 1e-12);
      });
  });

  test("one cluster tells nothing of others", () => {
    expect(clusteredShareInterval([true, false], [1, 1], 0.95)).toBeUndefined();
  });

  test("holds the share, never narrower than Wilson's, whatever the clusters", () => {
    const trial = fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }));
    fc.assert(
      fc.property(fc.array(trial, { minLength: 1, maxLength: 40 }), fc.boolean(), (trials, isCrossed) => {
        const outcomes = Object.freeze(trials.map(([hit]) => hit));
        const by = Object.freeze(trials.map(([, post]) => post));
        const and = isCrossed ? Object.freeze(trials.map(([, , person]) => `${person}`)) : undefined;
        const bounds = clusteredShareInterval(outcomes, by, 0.95, and);
        if (!bounds) {
          expect(new Set(by).size).toBe(1);
          return;
        }
        const hits = outcomes.filter(Boolean).length;
        const plain = wilsonInterval(hits, outcomes.length, 0.95);
        expect(bounds[0]).toBeGreaterThanOrEqual(0);
        expect(bounds[1]).toBeLessThanOrEqual(1);
        expect(bounds[0]).toBeLessThanOrEqual(plain[0] + 1e-12);
        expect(bounds[1]).toBeGreaterThanOrEqual(plain[1] - 1e-12);
      }),
      { seed: 3 },
    );
  });

  test.each([
    [() => clusteredShareInterval([], [], 0.95), "empty", "outcomes"],
    [() => clusteredShareInterval([true], [], 0.95), "out-of-range", "by"],
    [() => clusteredShareInterval([true], [1], 0.95, []), "out-of-range", "and"],
    [() => clusteredShareInterval([true], [1], 1), "out-of-range", "level"],
    [() => clusteredShareInterval(null as never, [], 0.95), "not-an-array", "outcomes"],
    [() => clusteredShareInterval(["x", 1, 0] as never, [1, 2, 3], 0.95), "not-a-boolean", "outcomes[0]"],
    [() => clusteredShareInterval([true, false], null as never, 0.95), "not-an-array", "by"],
    [() => clusteredShareInterval([true, false], [1, {}] as never, 0.95), "not-a-string", "by[1]"],
    [() => clusteredShareInterval([true, false], [1, 2], 0.95, "ab" as never), "not-an-array", "and"],
  ] as const)("impossible arguments are refused %#", (call, code, path) => {
    expect(call).toThrow(thrown(code, path));
  });
});

describe("survivalMedian", () => {
  test("the median is R's survfit", () => {
    for (const { times, ended, median } of r.cases) expect(survivalMedian(times, ended, 0.95).median).toBe(median);
  });

  test("the curve and its errors over clusters are R's", () => {
    // R: summary(survfit(Surv(times, ended) ~ 1, cluster = by))
    for (const { times, ended, by, at, shares, errors } of r.cases) {
      const curve = survivalCurve(times, ended);
      shares.forEach((share, step) => {
        expect(curve.times[step]).toBe(at[step]);
        expectClose(curve.shares[step], share, 1e-12);
        const influence = survivalInfluence(curve, step, times, ended);
        const sums = new Map<number, number>();
        by.forEach((cluster, i) => {
          sums.set(cluster, (sums.get(cluster) ?? 0) + (influence[i] as number));
        });
        const squares = [...sums.values()].reduce((total, sum) => total + sum * sum, 0);
        expectClose(Math.sqrt(squares), errors[step] as number, 1e-9);
      });
    }
  });

  test("without clusters the bounds are near those of the order statistics", () => {
    // 25 values: ½ ± 1.96 · √(¼ / 25) is .304 to .696: the first share not below it is 8 of 25, the first above it 18 of 25.
    const times = Array.from({ length: 25 }, (_, i) => i + 1);
    expect(
      survivalMedian(
        times,
        times.map(() => true),
        0.95,
      ),
    ).toEqual({ median: 13, low: 8, high: 18 });
  });

  test("few values, and what does not end, leave a side open", () => {
    expect(survivalMedian([1, 2], [true, true], 0.95)).toEqual({ median: 1.5, low: null, high: null });
    expect(survivalMedian([3, 3, 3], [true, true, true], 0.95)).toEqual({ median: 3, low: null, high: null });
    expect(survivalMedian([3, 5], [true, false], 0.95).median).toBe(3); // level at one half to the end
    expect(survivalMedian([3, 5, 9], [false, false, false], 0.95)).toEqual({ median: null, low: null, high: null });
  });

  test("clusters that are alike widen the bounds", () => {
    const times = Array.from({ length: 48 }, (_, i) => 1 + i);
    const ended = times.map(() => true);
    const apart = times.map((_, i) => i % 12);
    const alike = times.map((_, i) => Math.floor(i / 4));
    const span = (by: readonly number[]) => {
      const { low, high } = survivalMedian(times, ended, 0.95, by);
      return (high as number) - (low as number);
    };
    expect(span(alike)).toBeGreaterThan(1.4 * span(apart));
    expect(
      survivalMedian(
        times,
        ended,
        0.95,
        times.map(() => 1),
      ),
    ).toEqual(survivalMedian(times, ended, 0.95));
    expect(survivalMedian(times, ended, 0.95, apart, alike).high).toBeGreaterThan(24);
  });

  test.each([
    [() => survivalMedian([], [], 0.95), "empty", "times"],
    [() => survivalMedian([-1], [true], 0.95), "negative", "times[0]"],
    [() => survivalMedian([1], [], 0.95), "out-of-range", "ended"],
    [() => survivalMedian([1], [true], 0.95, []), "out-of-range", "by"],
    [() => survivalMedian([1], [true], 0.95, [1], []), "out-of-range", "and"],
    [() => survivalMedian([1], [true], 0), "out-of-range", "level"],
    [() => survivalMedian(null as never, [], 0.95), "not-an-array", "times"],
    [() => survivalMedian([1, 2], null as never, 0.95), "not-an-array", "ended"],
    [() => survivalMedian([1, 2], [true, 1] as never, 0.95), "not-a-boolean", "ended[1]"],
    [() => survivalMedian(Object.assign(new Array(2), { 0: 1 }), [true, true], 0.95), "not-a-number", "times[1]"],
  ] as const)("impossible arguments are refused %#", (call, code, path) => {
    expect(call).toThrow(thrown(code, path));
  });
});
