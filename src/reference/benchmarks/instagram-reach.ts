import { deepFreeze } from "../../core/freeze.js";
import { type Benchmark, benchmarkRows } from "../benchmark.js";

/**
 * Reach of a feed post per follower on Instagram, by followers: medians of February 2019. Source: Minter.io, 2019.
 *
 * @example
 * import { instagramPostReachBenchmarks } from "influencer-scoring/reference";
 * console.log(instagramPostReachBenchmarks.map((row) => row.value).join(" ")); // => 0.3772 0.2295 0.2289 0.1909
 */
export const instagramPostReachBenchmarks: readonly Benchmark[] = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ benchmarkRows(
    {
      measure: "reach",
      platform: "instagram",
      basis: "reach/followers:median",
      statistic: "median",
      population: "feed posts of accounts that use the tool",
      year: 2019,
      source: "minter-2019",
    },
    [
      { minFollowers: 0, maxFollowers: 20_000, value: 0.3772 },
      { minFollowers: 20_000, maxFollowers: 100_000, value: 0.2295 },
      { minFollowers: 100_000, maxFollowers: 1_000_000, value: 0.2289 },
      { minFollowers: 1_000_000, value: 0.1909 },
    ],
  ),
);

/**
 * Reach of a story per follower on Instagram, by followers: medians of February 2019. Source: Minter.io, 2019.
 *
 * @example
 * import { instagramStoryReachBenchmarks } from "influencer-scoring/reference";
 * console.log(instagramStoryReachBenchmarks.map((row) => row.value).join(" ")); // => 0.0816 0.0427 0.041 0.0378
 */
export const instagramStoryReachBenchmarks: readonly Benchmark[] = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ benchmarkRows(
    {
      measure: "reach",
      platform: "instagram",
      format: "story",
      basis: "story reach/followers:median",
      statistic: "median",
      population: "stories of accounts that use the tool",
      year: 2019,
      source: "minter-2019",
    },
    [
      { minFollowers: 0, maxFollowers: 20_000, value: 0.0816 },
      { minFollowers: 20_000, maxFollowers: 100_000, value: 0.0427 },
      { minFollowers: 100_000, maxFollowers: 1_000_000, value: 0.041 },
      { minFollowers: 1_000_000, value: 0.0378 },
    ],
  ),
);
