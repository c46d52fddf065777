import { deepFreeze } from "../../core/freeze.js";
import type { TierScheme } from "../../core/tier-scheme.js";

/**
 * The two-way split of everyday speech: micro has "a few thousand to tens of thousands", macro "hundreds of thousands
 * or even millions". Prose read as numbers, a rule of thumb; choose it by name.
 *
 * @example
 * import { microMacroTiers } from "influencer-scoring/reference";
 * console.log(microMacroTiers.tiers.map((tier) => tier.min).join(" ")); // => 3000 100000
 */
export const microMacroTiers = /* @__PURE__ */ deepFreeze({
  kind: "tier-scheme",
  id: "micro-macro@1",
  tiers: [
    { name: "micro", min: 3_000 },
    { name: "macro", min: 100_000 },
  ],
  source: "micro-macro-prose",
} as const satisfies TierScheme);
