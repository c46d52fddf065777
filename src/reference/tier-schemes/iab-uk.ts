import { deepFreeze } from "../../core/freeze.js";
import type { TierScheme } from "../../core/tier-scheme.js";

/**
 * IAB UK's creator tiers: nano from 1,000 followers, micro from 10,000, mid from 50,000, macro from 500,000, top from a
 * million, VIP from five million. The only published scheme that was found whose bounds are unambiguous, hence the
 * default. Source: IAB UK, Jargon Buster (read in 2026).
 *
 * @example
 * import { iabUkTiers } from "influencer-scoring/reference";
 * console.log(iabUkTiers.tiers.map((tier) => tier.name).join(" ")); // => nano micro mid macro top vip
 */
export const iabUkTiers = /* @__PURE__ */ deepFreeze({
  kind: "tier-scheme",
  id: "iab-uk@1",
  tiers: [
    { name: "nano", min: 1_000 },
    { name: "micro", min: 10_000 },
    { name: "mid", min: 50_000 },
    { name: "macro", min: 500_000 },
    { name: "top", min: 1_000_000 },
    { name: "vip", min: 5_000_000 },
  ],
  source: "iab-uk",
} as const satisfies TierScheme);
