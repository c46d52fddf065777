import { deepFreeze } from "../../core/freeze.js";
import { type Benchmark, benchmarkRows } from "../benchmark.js";

/**
 * Interactions per follower on X, by followers: median and quartiles, October 2026. The only openly published quartiles
 * that were found. Source: playersells, open data, 2026.
 *
 * @example
 * import { xEngagementBenchmarks } from "influencer-scoring/reference";
 * const { minFollowers, value, lowerQuartile, upperQuartile } = xEngagementBenchmarks[0];
 * console.log(minFollowers, value, lowerQuartile, upperQuartile); // => 1000 0.00327 0.00067 0.0134
 */
export const xEngagementBenchmarks: readonly Benchmark[] = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ benchmarkRows(
    {
      measure: "engagement",
      platform: "x",
      basis: "interactions per follower",
      statistic: "median",
      population: "accounts or posts of the open data set",
      year: 2026,
      source: "playersells-engagement-2026",
    },
    [
      {
        minFollowers: 1_000,
        maxFollowers: 10_000,
        value: 0.00327,
        lowerQuartile: 0.00067,
        upperQuartile: 0.0134,
        n: 31_869,
      },
      {
        minFollowers: 10_000,
        maxFollowers: 50_000,
        value: 0.00676,
        lowerQuartile: 0.00204,
        upperQuartile: 0.0197,
        n: 3_360,
      },
      {
        minFollowers: 50_000,
        maxFollowers: 100_000,
        value: 0.00107,
        lowerQuartile: 0.00022,
        upperQuartile: 0.00431,
        n: 44_919,
      },
      {
        minFollowers: 100_000,
        maxFollowers: 500_000,
        value: 0.00065,
        lowerQuartile: 0.00012,
        upperQuartile: 0.0027,
        n: 45_574,
      },
      {
        minFollowers: 500_000,
        maxFollowers: 1_000_000,
        value: 0.00033,
        lowerQuartile: 0.00005,
        upperQuartile: 0.0014,
        n: 7_014,
      },
      {
        minFollowers: 1_000_000,
        maxFollowers: 5_000_000,
        value: 0.0002,
        lowerQuartile: 0.00003,
        upperQuartile: 0.0008,
        n: 5_208,
      },
      { minFollowers: 5_000_000, maxFollowers: 20_000_000, value: 0.00011, n: 633 },
      { minFollowers: 20_000_000, maxFollowers: 50_000_000, value: 0.00009, n: 66 },
    ],
  ),
);

/**
 * Views per follower on X, by followers: median and quartiles, 2026. Source: playersells, open data, 2026.
 *
 * @example
 * import { xViewsBenchmarks } from "influencer-scoring/reference";
 * console.log(xViewsBenchmarks.map((row) => row.value).join(" ")); // => 0.276 0.115 0.053 0.033 0.012
 */
export const xViewsBenchmarks: readonly Benchmark[] = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ benchmarkRows(
    {
      measure: "views",
      platform: "x",
      basis: "views per follower",
      statistic: "median",
      population: "accounts or posts of the open data set",
      year: 2026,
      source: "playersells-views-2026",
    },
    [
      { minFollowers: 0, maxFollowers: 1_000, value: 0.276, lowerQuartile: 0.088, upperQuartile: 0.827 },
      { minFollowers: 1_000, maxFollowers: 10_000, value: 0.115, lowerQuartile: 0.037, upperQuartile: 0.373 },
      { minFollowers: 10_000, maxFollowers: 100_000, value: 0.053, lowerQuartile: 0.024, upperQuartile: 0.169 },
      { minFollowers: 100_000, maxFollowers: 1_000_000, value: 0.033, lowerQuartile: 0.013, upperQuartile: 0.083 },
      { minFollowers: 1_000_000, value: 0.012, lowerQuartile: 0.0036, upperQuartile: 0.032 },
    ],
  ),
);
