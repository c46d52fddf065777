/**
 * Tier classification: nano, micro, mid, macro, mega, under a named scheme; how far the schemes agree; and tiers by
 * authentic followers.
 *
 * @packageDocumentation
 */
export type { TierBound, TierScheme } from "../core/tier-scheme.js";
export { publishedTierSchemes, tierSchemes } from "../reference/tier-schemes.js";
export { classifyTier, type TierMeasure, type TierOptions } from "./classify-tier.js";
export { defineTierScheme, type TierDefinition, type TierSchemeDefinition } from "./define-tier-scheme.js";
export { type EffectiveTier, effectiveTier } from "./effective-tier.js";
export { type SchemeTier, type TierAgreement, type TierAgreementOptions, tierAgreement } from "./tier-agreement.js";
export type { TierProbability } from "./tier-probabilities.js";
