import { deepFreeze } from "../../core/freeze.js";
import type { TierScheme } from "../../core/tier-scheme.js";

/**
 * HypeAuditor's first tiers: user from 0 followers, rookie from 1,000, up-and-coming from 5,000, prosumer from 20,000,
 * maven from 100,000, celebrity above a million. Source: HypeAuditor, 2018. "Above a million" leaves a million itself to
 * maven.
 *
 * @example
 * import { hypeAuditor2018Tiers } from "influencer-scoring/reference";
 * console.log(hypeAuditor2018Tiers.tiers.map((tier) => tier.min).join(" ")); // => 0 1000 5000 20000 100000 1000001
 */
export const hypeAuditor2018Tiers = /* @__PURE__ */ deepFreeze({
  kind: "tier-scheme",
  id: "hype-auditor-2018@1",
  tiers: [
    { name: "user", min: 0 },
    { name: "rookie", min: 1_000 },
    { name: "up-and-coming", min: 5_000 },
    { name: "prosumer", min: 20_000 },
    { name: "maven", min: 100_000 },
    { name: "celebrity", min: 1_000_001 },
  ],
  source: "hype-auditor-2018",
} as const satisfies TierScheme);
