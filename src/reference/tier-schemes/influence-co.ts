import { deepFreeze } from "../../core/freeze.js";
import type { TierScheme } from "../../core/tier-scheme.js";

/**
 * influence.co's tiers: nano below 5,000 followers, micro from there, macro from 100,000, celebrity from "1 million or
 * more". Source: influence.co, read in 2026.
 *
 * @example
 * import { influenceCoTiers } from "influencer-scoring/reference";
 * console.log(influenceCoTiers.tiers.map((tier) => tier.min).join(" ")); // => 0 5000 100000 1000000
 */
export const influenceCoTiers = /* @__PURE__ */ deepFreeze({
  kind: "tier-scheme",
  id: "influence-co@1",
  tiers: [
    { name: "nano", min: 0 },
    { name: "micro", min: 5_000 },
    { name: "macro", min: 100_000 },
    { name: "celebrity", min: 1_000_000 },
  ],
  source: "influence-co",
} as const satisfies TierScheme);
