import { deepFreeze } from "../../core/freeze.js";
import { type Benchmark, benchmarksByPlatform } from "../benchmark.js";

/** All interactions that a platform shows, so not the same ones everywhere. */
const basis = "all interactions per follower, a post";

/**
 * Interactions per follower of brands' posts of 2022, by platform: medians. Source: Rival IQ, 2023, quoted by others.
 *
 * @example
 * import { rivalIq2022Benchmarks } from "influencer-scoring/reference";
 * console.log(rivalIq2022Benchmarks.map((row) => `${row.platform} ${row.value}`).join(", "));
 * // => tiktok 0.0569, instagram 0.0047, facebook 0.0006, x 0.00035
 */
export const rivalIq2022Benchmarks: readonly Benchmark[] = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ benchmarksByPlatform(
    { measure: "engagement", basis, statistic: "median", population: "brands", year: 2022, source: "rival-iq-2023" },
    { tiktok: 0.0569, instagram: 0.0047, facebook: 0.0006, x: 0.00035 },
  ),
);

/**
 * Interactions per follower of brands' posts of 2023, by platform: medians. Source: Rival IQ, 2024, quoted by others.
 *
 * @example
 * import { rivalIq2023Benchmarks } from "influencer-scoring/reference";
 * console.log(rivalIq2023Benchmarks.map((row) => `${row.platform} ${row.value}`).join(", "));
 * // => tiktok 0.0263, facebook 0.00063
 */
export const rivalIq2023Benchmarks: readonly Benchmark[] = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ benchmarksByPlatform(
    {
      measure: "engagement",
      basis,
      statistic: "median",
      population: "brands of 14 industries",
      year: 2023,
      source: "rival-iq-2024",
    },
    { tiktok: 0.0263, facebook: 0.00063 },
  ),
);
