import { deepFreeze } from "../../core/freeze.js";
import type { EngagementDefinition } from "../engagement-definition.js";

/**
 * Lefty: likes over followers, without comments. Source: Lefty, help page, read in 2026. How posts become one rate is not
 * told there and read as their mean.
 *
 * @example
 * import { leftyEngagement } from "influencer-scoring/reference";
 * const { interactions, by, aggregate } = leftyEngagement;
 * console.log(interactions.join("+"), by, aggregate); // => likes followers mean
 */
export const leftyEngagement = /* @__PURE__ */ deepFreeze({
  kind: "engagement-definition",
  id: "lefty-engagement@1",
  by: "followers",
  interactions: ["likes"],
  aggregate: "mean",
  platform: "instagram",
  unstated: ["aggregate"],
  source: "lefty-engagement",
} as const satisfies EngagementDefinition);
