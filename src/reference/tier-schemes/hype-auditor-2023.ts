import { deepFreeze } from "../../core/freeze.js";
import type { TierScheme } from "../../core/tier-scheme.js";

/**
 * HypeAuditor's tiers from 2023: nano from 1,000 followers, micro from 10,000, mid from 50,000, macro from 500,000, mega
 * above a million. Source: Statista's summaries of HypeAuditor, 2023; micro and macro are what lies between the tiers that
 * they name.
 *
 * @example
 * import { hypeAuditor2023Tiers } from "influencer-scoring/reference";
 * console.log(hypeAuditor2023Tiers.tiers.map((tier) => tier.min).join(" ")); // => 1000 10000 50000 500000 1000001
 */
export const hypeAuditor2023Tiers = /* @__PURE__ */ deepFreeze({
  kind: "tier-scheme",
  id: "hype-auditor-2023@1",
  tiers: [
    { name: "nano", min: 1_000 },
    { name: "micro", min: 10_000 },
    { name: "mid", min: 50_000 },
    { name: "macro", min: 500_000 },
    { name: "mega", min: 1_000_001 },
  ],
  source: "hype-auditor-2023",
} as const satisfies TierScheme);
