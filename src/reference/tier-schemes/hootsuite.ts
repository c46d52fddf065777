import { deepFreeze } from "../../core/freeze.js";
import type { TierScheme } from "../../core/tier-scheme.js";

/**
 * Hootsuite's five tiers: nano from 1,000 followers, micro from 10,000, mid from 50,000, macro from 500,000, mega from a
 * million. The same five are printed by many others. Source: Hootsuite, 2023, both ends printed; read as half-open.
 *
 * @example
 * import { hootsuiteTiers } from "influencer-scoring/reference";
 * console.log(hootsuiteTiers.tiers.map((tier) => tier.min).join(" ")); // => 1000 10000 50000 500000 1000000
 */
export const hootsuiteTiers = /* @__PURE__ */ deepFreeze({
  kind: "tier-scheme",
  id: "hootsuite@1",
  tiers: [
    { name: "nano", min: 1_000 },
    { name: "micro", min: 10_000 },
    { name: "mid", min: 50_000 },
    { name: "macro", min: 500_000 },
    { name: "mega", min: 1_000_000 },
  ],
  source: "hootsuite-2023",
} as const satisfies TierScheme);
