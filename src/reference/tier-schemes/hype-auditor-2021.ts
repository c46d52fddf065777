import { deepFreeze } from "../../core/freeze.js";
import type { TierScheme } from "../../core/tier-scheme.js";

/**
 * HypeAuditor's tiers until 2021: nano from 1,000 followers, micro from 5,000, mid from 20,000, macro from 100,000, mega
 * above a million. Benchmarks of those years are told by these tiers. Source: HypeAuditor, 2021. "Above a million" leaves a
 * million itself to macro.
 *
 * @example
 * import { hypeAuditor2021Tiers } from "influencer-scoring/reference";
 * console.log(hypeAuditor2021Tiers.tiers.map((tier) => tier.min).join(" ")); // => 1000 5000 20000 100000 1000001
 */
export const hypeAuditor2021Tiers = /* @__PURE__ */ deepFreeze({
  kind: "tier-scheme",
  id: "hype-auditor-2021@1",
  tiers: [
    { name: "nano", min: 1_000 },
    { name: "micro", min: 5_000 },
    { name: "mid", min: 20_000 },
    { name: "macro", min: 100_000 },
    { name: "mega", min: 1_000_001 },
  ],
  source: "hype-auditor-2021",
} as const satisfies TierScheme);
