import { deepFreeze } from "../../core/freeze.js";
import type { TierScheme } from "../../core/tier-scheme.js";

/**
 * Later and Fohr's tiers for Instagram: nano from 0 followers, micro from 10,000, mid from 100,000, macro from 500,000,
 * mega-macro from a million. Source: Later and Fohr, 2021, known from a copy; both ends printed, read as half-open.
 *
 * @example
 * import { laterFohrTiers } from "influencer-scoring/reference";
 * console.log(laterFohrTiers.tiers.map((tier) => tier.min).join(" ")); // => 0 10000 100000 500000 1000000
 */
export const laterFohrTiers = /* @__PURE__ */ deepFreeze({
  kind: "tier-scheme",
  id: "later-fohr@1",
  tiers: [
    { name: "nano", min: 0 },
    { name: "micro", min: 10_000 },
    { name: "mid", min: 100_000 },
    { name: "macro", min: 500_000 },
    { name: "mega-macro", min: 1_000_000 },
  ],
  source: "later-fohr-2021",
} as const satisfies TierScheme);
