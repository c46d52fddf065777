import { deepFreeze } from "../../core/freeze.js";
import type { TierScheme } from "../../core/tier-scheme.js";

/**
 * Archive's tiers: nano from 1,000 followers, micro from 10,000, macro from 100,000, mega above a million; no mid. Source:
 * Archive, read in 2026; others print the same. "Above a million" leaves a million itself to macro.
 *
 * @example
 * import { archiveTiers } from "influencer-scoring/reference";
 * console.log(archiveTiers.tiers.map((tier) => tier.min).join(" ")); // => 1000 10000 100000 1000001
 */
export const archiveTiers = /* @__PURE__ */ deepFreeze({
  kind: "tier-scheme",
  id: "archive@1",
  tiers: [
    { name: "nano", min: 1_000 },
    { name: "micro", min: 10_000 },
    { name: "macro", min: 100_000 },
    { name: "mega", min: 1_000_001 },
  ],
  source: "archive",
} as const satisfies TierScheme);
