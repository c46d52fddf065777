import { deepFreeze } from "../../core/freeze.js";
import { type Benchmark, benchmarkRows } from "../benchmark.js";

/**
 * Engagements per impression of the smallest creators on Instagram, 2024. Source: eMarketer after Captiv8, 2024.
 *
 * @example
 * import { captiv8InstagramBenchmarks } from "influencer-scoring/reference";
 * console.log(captiv8InstagramBenchmarks[0].value); // => 0.0623
 */
export const captiv8InstagramBenchmarks: readonly Benchmark[] = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ benchmarkRows(
    {
      measure: "engagement",
      platform: "instagram",
      basis: "engagements per impression",
      statistic: "unstated",
      population: "creators",
      year: 2024,
      source: "captiv8-2024",
    },
    [{ minFollowers: 0, maxFollowers: 10_000, value: 0.0623 }],
  ),
);

/**
 * Engagements per view of the largest creators on TikTok, 2024. Source: eMarketer after Captiv8, 2024.
 *
 * @example
 * import { captiv8TiktokBenchmarks } from "influencer-scoring/reference";
 * console.log(captiv8TiktokBenchmarks[0].value); // => 0.0495
 */
export const captiv8TiktokBenchmarks: readonly Benchmark[] = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ benchmarkRows(
    {
      measure: "engagement",
      platform: "tiktok",
      basis: "engagements per view",
      statistic: "unstated",
      population: "creators",
      year: 2024,
      source: "captiv8-2024",
    },
    [{ minFollowers: 1_500_001, value: 0.0495 }],
  ),
);
