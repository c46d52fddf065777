import { deepFreeze } from "../../core/freeze.js";
import { type Benchmark, benchmarkRows } from "../benchmark.js";

const basis = "likes+comments per follower";

/**
 * Likes and comments per follower of creators on Instagram in the United Kingdom, 2021: nano, micro and all sizes, by
 * HypeAuditor's tiers of that time. Source: Statista after HypeAuditor, 2021.
 *
 * @example
 * import { hypeAuditor2021Benchmarks } from "influencer-scoring/reference";
 * console.log(hypeAuditor2021Benchmarks.map((row) => row.value).join(" ")); // => 0.0459 0.0226 0.0292
 */
export const hypeAuditor2021Benchmarks: readonly Benchmark[] = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ benchmarkRows(
    {
      measure: "engagement",
      platform: "instagram",
      basis,
      statistic: "unstated",
      population: "creators in the United Kingdom",
      tierScheme: "hype-auditor-2021@1",
      year: 2021,
      source: "hype-auditor-uk-2021",
    },
    [
      { minFollowers: 1_000, maxFollowers: 5_000, value: 0.0459 },
      { minFollowers: 5_000, maxFollowers: 20_000, value: 0.0226 },
      { value: 0.0292 },
    ],
  ),
);

/**
 * Likes and comments per follower of nano creators on Instagram, 2022, by HypeAuditor's later tiers. Source: a press
 * release after HypeAuditor, 2023.
 *
 * @example
 * import { hypeAuditor2022Benchmarks } from "influencer-scoring/reference";
 * console.log(hypeAuditor2022Benchmarks[0].value); // => 0.0278
 */
export const hypeAuditor2022Benchmarks: readonly Benchmark[] = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ benchmarkRows(
    {
      measure: "engagement",
      platform: "instagram",
      basis,
      statistic: "unstated",
      population: "creators",
      tierScheme: "hype-auditor-2023@1",
      year: 2022,
      source: "hype-auditor-state-2023",
    },
    [{ minFollowers: 1_000, maxFollowers: 10_000, value: 0.0278 }],
  ),
);

/**
 * Likes and comments per follower of creators on Instagram, 2023: nano and all sizes, by HypeAuditor's later tiers. The
 * same summary says that the lowest rate was that of mid, 50,000 to 500,000 followers. Source: Statista after
 * HypeAuditor, 2023.
 *
 * @example
 * import { hypeAuditor2023Benchmarks } from "influencer-scoring/reference";
 * console.log(hypeAuditor2023Benchmarks.map((row) => row.value).join(" ")); // => 0.0219 0.0185
 */
export const hypeAuditor2023Benchmarks: readonly Benchmark[] = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ benchmarkRows(
    {
      measure: "engagement",
      platform: "instagram",
      basis,
      statistic: "unstated",
      population: "creators",
      tierScheme: "hype-auditor-2023@1",
      year: 2023,
      source: "hype-auditor-2023",
    },
    [{ minFollowers: 1_000, maxFollowers: 10_000, value: 0.0219 }, { value: 0.0185 }],
  ),
);
