import { deepFreeze } from "../../core/freeze.js";
import { type Benchmark, benchmarksByPlatform } from "../benchmark.js";

/**
 * Engagements per impression, by platform, 2025. Source: ShortsIntel after Buffer, 2025.
 *
 * @example
 * import { bufferBenchmarks } from "influencer-scoring/reference";
 * console.log(bufferBenchmarks.find((row) => row.platform === "tiktok").value); // => 0.0486
 */
export const bufferBenchmarks: readonly Benchmark[] = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ benchmarksByPlatform(
    {
      measure: "engagement",
      basis: "engagements per impression",
      statistic: "unstated",
      population: "accounts that use the tool",
      year: 2025,
      source: "buffer-2025",
    },
    { linkedin: 0.065, facebook: 0.0507, tiktok: 0.0486, youtube: 0.0441, x: 0.0231, instagram: 0.0116 },
  ),
);
