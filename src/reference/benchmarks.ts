import { deepFreeze } from "../core/freeze.js";
import type { Benchmark } from "./benchmark.js";
import { bufferBenchmarks } from "./benchmarks/buffer.js";
import { captiv8InstagramBenchmarks, captiv8TiktokBenchmarks } from "./benchmarks/captiv8.js";
import {
  hypeAuditor2021Benchmarks,
  hypeAuditor2022Benchmarks,
  hypeAuditor2023Benchmarks,
} from "./benchmarks/hype-auditor.js";
import { instagramPostReachBenchmarks, instagramStoryReachBenchmarks } from "./benchmarks/instagram-reach.js";
import { rivalIq2022Benchmarks, rivalIq2023Benchmarks } from "./benchmarks/rival-iq.js";
import { xEngagementBenchmarks, xViewsBenchmarks } from "./benchmarks/x.js";

/**
 * Every published benchmark of the library. Filter it by `measure`, `platform`, `basis` and size; never compare rows of
 * different bases. Nothing in the library takes one as a default.
 *
 * @example
 * import { benchmarks } from "influencer-scoring/reference";
 * const tiktok = benchmarks.filter((row) => row.platform === "tiktok");
 * console.log(tiktok.map((row) => `${row.value} ${row.basis}`).join("\n"));
 * // => 0.0569 all interactions per follower, a post
 * // => 0.0263 all interactions per follower, a post
 * // => 0.0495 engagements per view
 * // => 0.0486 engagements per impression
 */
export const benchmarks: readonly Benchmark[] = /* @__PURE__ */ deepFreeze(
  // Not spreads, which bundlers keep although nobody uses their result.
  /* @__PURE__ */ xEngagementBenchmarks.concat(
    xViewsBenchmarks,
    instagramPostReachBenchmarks,
    instagramStoryReachBenchmarks,
    rivalIq2022Benchmarks,
    rivalIq2023Benchmarks,
    hypeAuditor2021Benchmarks,
    hypeAuditor2022Benchmarks,
    hypeAuditor2023Benchmarks,
    captiv8InstagramBenchmarks,
    captiv8TiktokBenchmarks,
    bufferBenchmarks,
  ),
);
