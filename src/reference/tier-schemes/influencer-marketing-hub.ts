import { deepFreeze } from "../../core/freeze.js";
import type { TierScheme } from "../../core/tier-scheme.js";

/**
 * Influencer Marketing Hub's older tiers: micro from 1,000 followers, macro from 40,000, mega above a million. Source: a
 * page that quotes them, read in 2026; what they call those below 1,000 could not be confirmed, so it has no name here.
 *
 * @example
 * import { influencerMarketingHubTiers } from "influencer-scoring/reference";
 * console.log(influencerMarketingHubTiers.tiers.map((tier) => tier.min).join(" ")); // => 1000 40000 1000001
 */
export const influencerMarketingHubTiers = /* @__PURE__ */ deepFreeze({
  kind: "tier-scheme",
  id: "influencer-marketing-hub@1",
  tiers: [
    { name: "micro", min: 1_000 },
    { name: "macro", min: 40_000 },
    { name: "mega", min: 1_000_001 },
  ],
  source: "influencer-marketing-hub",
} as const satisfies TierScheme);
