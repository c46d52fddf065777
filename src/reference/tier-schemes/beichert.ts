import { deepFreeze } from "../../core/freeze.js";
import type { TierScheme } from "../../core/tier-scheme.js";

/**
 * The tiers of a study of revenue: nano below 10,000 followers, micro from there, macro above 100,000. Source: Beichert
 * et al., Journal of Marketing, 2024, known from summaries. "Above 100,000" leaves 100,000 itself to micro.
 *
 * @example
 * import { beichertTiers } from "influencer-scoring/reference";
 * console.log(beichertTiers.tiers.map((tier) => tier.min).join(" ")); // => 0 10000 100001
 */
export const beichertTiers = /* @__PURE__ */ deepFreeze({
  kind: "tier-scheme",
  id: "beichert-2024@1",
  tiers: [
    { name: "nano", min: 0 },
    { name: "micro", min: 10_000 },
    { name: "macro", min: 100_001 },
  ],
  source: "beichert-2024",
} as const satisfies TierScheme);
