import { deepFreeze } from "../../core/freeze.js";
import type { TierScheme } from "../../core/tier-scheme.js";

/**
 * Reach Influencers' tiers: nano below 1,000 followers, micro from there, macro from 100,000, mega above a million.
 * Source: Reach Influencers, 2021. "Above a million" leaves a million itself to macro.
 *
 * @example
 * import { reachInfluencersTiers } from "influencer-scoring/reference";
 * console.log(reachInfluencersTiers.tiers.map((tier) => tier.min).join(" ")); // => 0 1000 100000 1000001
 */
export const reachInfluencersTiers = /* @__PURE__ */ deepFreeze({
  kind: "tier-scheme",
  id: "reach-influencers@1",
  tiers: [
    { name: "nano", min: 0 },
    { name: "micro", min: 1_000 },
    { name: "macro", min: 100_000 },
    { name: "mega", min: 1_000_001 },
  ],
  source: "reach-influencers-2021",
} as const satisfies TierScheme);
