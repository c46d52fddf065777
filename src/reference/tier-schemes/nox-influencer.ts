import { deepFreeze } from "../../core/freeze.js";
import type { TierScheme } from "../../core/tier-scheme.js";

/**
 * NoxInfluencer's tiers for YouTube and TikTok: micro from 1,000 followers, macro from 100,000, mega above a million; no
 * nano. Source: NoxInfluencer, read in 2026. "Above a million" leaves a million itself to macro.
 *
 * @example
 * import { noxInfluencerTiers } from "influencer-scoring/reference";
 * console.log(noxInfluencerTiers.tiers.map((tier) => tier.min).join(" ")); // => 1000 100000 1000001
 */
export const noxInfluencerTiers = /* @__PURE__ */ deepFreeze({
  kind: "tier-scheme",
  id: "nox-influencer@1",
  tiers: [
    { name: "micro", min: 1_000 },
    { name: "macro", min: 100_000 },
    { name: "mega", min: 1_000_001 },
  ],
  source: "nox-influencer",
} as const satisfies TierScheme);
