import { deepFreeze } from "../core/freeze.js";
import type { TierScheme } from "../core/tier-scheme.js";
import { archiveTiers } from "./tier-schemes/archive.js";
import { beichertTiers } from "./tier-schemes/beichert.js";
import { hootsuiteTiers } from "./tier-schemes/hootsuite.js";
import { hypeAuditor2018Tiers } from "./tier-schemes/hype-auditor-2018.js";
import { hypeAuditor2021Tiers } from "./tier-schemes/hype-auditor-2021.js";
import { hypeAuditor2023Tiers } from "./tier-schemes/hype-auditor-2023.js";
import { iabUkTiers } from "./tier-schemes/iab-uk.js";
import { influenceCoTiers } from "./tier-schemes/influence-co.js";
import { influencerMarketingHubTiers } from "./tier-schemes/influencer-marketing-hub.js";
import { laterFohrTiers } from "./tier-schemes/later-fohr.js";
import { microMacroTiers } from "./tier-schemes/micro-macro.js";
import { noxInfluencerTiers } from "./tier-schemes/nox-influencer.js";
import { reachInfluencersTiers } from "./tier-schemes/reach-influencers.js";

export {
  archiveTiers,
  beichertTiers,
  hootsuiteTiers,
  hypeAuditor2018Tiers,
  hypeAuditor2021Tiers,
  hypeAuditor2023Tiers,
  iabUkTiers,
  influenceCoTiers,
  influencerMarketingHubTiers,
  laterFohrTiers,
  microMacroTiers,
  noxInfluencerTiers,
  reachInfluencersTiers,
};

/**
 * Every tier scheme of the library, by name.
 *
 * @example
 * import { tierSchemes } from "influencer-scoring/reference";
 * console.log(tierSchemes.laterFohr.id); // => later-fohr@1
 */
export const tierSchemes = /* @__PURE__ */ deepFreeze({
  iabUk: iabUkTiers,
  hootsuite: hootsuiteTiers,
  laterFohr: laterFohrTiers,
  hypeAuditor2018: hypeAuditor2018Tiers,
  hypeAuditor2021: hypeAuditor2021Tiers,
  hypeAuditor2023: hypeAuditor2023Tiers,
  influencerMarketingHub: influencerMarketingHubTiers,
  influenceCo: influenceCoTiers,
  reachInfluencers: reachInfluencersTiers,
  noxInfluencer: noxInfluencerTiers,
  archive: archiveTiers,
  beichert: beichertTiers,
  microMacro: microMacroTiers,
} as const);

/**
 * The tier schemes that somebody published with bounds: all of {@link tierSchemes} but the two-way split of everyday
 * speech, whose numbers are our reading of prose. Each names its
 * source, whose `kind` tells whether it was read on the publisher's own page (`primary`) or quoted (`secondary`).
 *
 * @example
 * import { publishedTierSchemes } from "influencer-scoring/reference";
 * console.log(publishedTierSchemes.length); // => 12
 */
export const publishedTierSchemes: readonly TierScheme[] = /* @__PURE__ */ deepFreeze([
  iabUkTiers,
  hootsuiteTiers,
  laterFohrTiers,
  hypeAuditor2018Tiers,
  hypeAuditor2021Tiers,
  hypeAuditor2023Tiers,
  influencerMarketingHubTiers,
  influenceCoTiers,
  reachInfluencersTiers,
  noxInfluencerTiers,
  archiveTiers,
  beichertTiers,
]);
