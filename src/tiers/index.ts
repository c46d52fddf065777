/**
 * Tier classification: nano, micro, mid, macro, mega, under a named scheme.
 *
 * @packageDocumentation
 */
export type { TierBound, TierScheme } from "../core/tier-scheme.js";
export { tierSchemes } from "../reference/tier-schemes.js";
export { classifyTier, type TierMeasure, type TierOptions } from "./classify-tier.js";
