// Origin of the numbers: R, by test/fixtures/r/kit.R, and scipy, by test/fixtures/scipy/kit.py; resamples are given.
import { describe, expect, test } from "vitest";
import { type BootstrapOptions, bootstrapInterval, mean, median, seededRandom } from "../../src/statistics/index.js";
import r from "../fixtures/r/kit.json" with { type: "json" };
import scipy from "../fixtures/scipy/kit.json" with { type: "json" };
import { expectClose } from "../support/close.js";

const statistics = { mean, median } as const;
const posts = Object.freeze([410, 380, 300, 520, 290, 330, 365, 402, 288, 3400, 311, 345]);

describe("the resamples given, the interval is the same", () => {
  for (const name of ["mean", "median"] as const) {
    test(`percentile and BCa in R, ${name}`, () => {
      for (const { values, indices, ...expected } of Object.values(r.bootstraps))
        for (const row of expected[name])
          for (const method of ["percentile", "bca"] as const) {
            const options = { seed: 0, level: row.level, method, indices };
            const interval = bootstrapInterval(Object.freeze(values), statistics[name], Object.freeze(options));
            expectClose(interval?.low, row[method][0] as number);
            expectClose(interval?.high, row[method][1] as number);
          }
    });

    test(`BCa in scipy, ${name}`, () => {
      for (const { values, indices, ...expected } of scipy.bootstraps)
        for (const { level, low, high } of expected[name]) {
          const interval = bootstrapInterval(values, statistics[name], { seed: 0, level, method: "bca", indices });
          expectClose(interval?.low, low);
          expectClose(interval?.high, high);
        }
    });
  }
});

describe("the seed", () => {
  test("gives the same interval again, and another seed another", () => {
    for (const method of ["percentile", "bca"] as const) {
      const interval = bootstrapInterval(posts, mean, { seed: 7, method });
      expect(interval).toEqual(bootstrapInterval(posts, mean, { seed: 7, method, replicates: 2000, level: 0.95 }));
      expect(interval).not.toEqual(bootstrapInterval(posts, mean, { seed: 8, method }));
    }
  });

  test("draws each place of a resample by floor(random · n), one after the other", () => {
    const random = seededRandom(11);
    const indices = Array.from({ length: 50 }, () => posts.map(() => Math.floor(random() * posts.length)));
    expect(bootstrapInterval(posts, median, { seed: 11, replicates: 50 })).toEqual(
      bootstrapInterval(posts, median, { seed: 0, indices }),
    );
  });

  test("covers the mean of 30 exponential values in 88 to 96 %, at the nominal 95 %", () => {
    const random = seededRandom(2);
    const covered = { percentile: 0, bca: 0 };
    for (let seed = 0; seed < 400; seed++) {
      const values = Array.from({ length: 30 }, () => -Math.log(1 - random()));
      for (const method of ["percentile", "bca"] as const) {
        const interval = bootstrapInterval(values, mean, { seed, replicates: 300, method });
        if (interval && interval.low <= 1 && 1 <= interval.high) covered[method]++;
      }
    }
    for (const count of Object.values(covered)) {
      expect(count / 400).toBeGreaterThan(0.88);
      expect(count / 400).toBeLessThan(0.96);
    }
  });
});

describe("there is no interval", () => {
  test("for one value, and where all replicates are the same", () => {
    expect(bootstrapInterval([3], mean, { seed: 1 })).toBeUndefined();
    expect(bootstrapInterval([3, 3, 3], mean, { seed: 1 })).toBeUndefined();
  });

  test("by BCa where all replicates lie on one side, or no value left out changes the statistic", () => {
    const largest = (sample: readonly number[]) => Math.max(...sample);
    const indices = [
      [0, 0, 0],
      [1, 1, 1],
    ];
    expect(bootstrapInterval([1, 2, 9], largest, { seed: 1, method: "bca", indices })).toBeUndefined();
    expect(bootstrapInterval([1, 9, 9], largest, { seed: 1, method: "bca" })).toBeUndefined();
  });
});

describe("what is impossible is refused by code and path", () => {
  const refuse = (options: Partial<BootstrapOptions>) => () => bootstrapInterval(posts, mean, { seed: 1, ...options });
  const refusals: readonly [string, () => unknown, string, string][] = [
    ["nothing", () => bootstrapInterval([], mean, { seed: 1 }), "empty", "values"],
    ["NaN", () => bootstrapInterval([1, Number.NaN], mean, { seed: 1 }), "not-finite", "values[1]"],
    ["a string", () => bootstrapInterval(["1"] as never, mean, { seed: 1 }), "not-a-number", "values[0]"],
    ["a statistic of NaN", () => bootstrapInterval([1, 2], () => Number.NaN, { seed: 1 }), "not-finite", "statistic"],
    [
      "a statistic of text",
      () => bootstrapInterval([1, 2], (() => "") as never, { seed: 1 }),
      "not-a-number",
      "statistic",
    ],
    ["a negative seed", refuse({ seed: -1 }), "out-of-range", "seed"],
    ["a level of 1", refuse({ level: 1 }), "out-of-range", "level"],
    ["no replicate", refuse({ replicates: 0 }), "out-of-range", "replicates"],
    ["half a replicate", refuse({ replicates: 0.5 }), "not-an-integer", "replicates"],
    ["negative replicates", refuse({ replicates: -5 }), "negative", "replicates"],
    ["an unknown method", refuse({ method: "basic" as never }), "unknown-option", "method"],
    ["no resample", refuse({ indices: [] }), "empty", "indices"],
    ["an empty resample", refuse({ indices: [[1], []] }), "empty", "indices[1]"],
    ["a place beyond the values", refuse({ indices: [[0, 12]] }), "out-of-range", "indices[0][1]"],
    ["a place between two values", refuse({ indices: [[0], [0.5]] }), "out-of-range", "indices[1][0]"],
  ];
  test.each(refusals)("%s", (_, call, code, path) => {
    expect(call).toThrow(expect.objectContaining({ code, path }));
  });
});
