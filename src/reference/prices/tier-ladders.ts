import { deepFreeze } from "../../core/freeze.js";
import { type PublishedPrice, priceRows } from "../price.js";

/**
 * The price ladder that most pages repeat: what a deliverable costs by tier on Instagram, YouTube and TikTok, 2021 to
 * 2023. Source: Reach Influencers, 2021, of the type that Influencer Marketing Hub prints.
 *
 * @example
 * import { ladderPrices } from "influencer-scoring/reference";
 * const micro = ladderPrices.find(({ platform, tier }) => platform === "instagram" && tier === "micro");
 * console.log(micro?.low, micro?.high, micro?.currency); // => 100 500 USD
 */
export const ladderPrices: readonly PublishedPrice[] = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ priceRows({ per: "deliverable", year: 2021, source: "price-ladder-2021" }, [
    { platform: "instagram", tier: "nano", low: "10", high: "100" },
    { platform: "instagram", tier: "micro", low: "100", high: "500" },
    { platform: "instagram", tier: "mid", low: "500", high: "5000" },
    { platform: "instagram", tier: "macro", low: "5000", high: "10000" },
    { platform: "instagram", tier: "mega", low: "10000", high: null },
    { platform: "youtube", tier: "nano", low: "20", high: "200" },
    { platform: "youtube", tier: "micro", low: "200", high: "1000" },
    { platform: "youtube", tier: "mid", low: "1000", high: "10000" },
    { platform: "youtube", tier: "macro", low: "10000", high: "20000" },
    { platform: "youtube", tier: "mega", low: "20000", high: null },
    { platform: "tiktok", tier: "nano", low: "5", high: "25" },
    { platform: "tiktok", tier: "micro", low: "25", high: "125" },
    { platform: "tiktok", tier: "mid", low: "125", high: "1250" },
    { platform: "tiktok", tier: "macro", low: "1250", high: "2500" },
    { platform: "tiktok", tier: "mega", low: "2500", high: null },
  ]),
);

/**
 * What a deliverable costs on Instagram by tier, after Statista. Source: Hootsuite, 2023. Only three tiers are printed, and
 * they overlap.
 *
 * @example
 * import { hootsuitePrices } from "influencer-scoring/reference";
 * console.log(hootsuitePrices.map(({ tier, low }) => `${tier} ${low}`).join(", ")); // => nano 25, mid 160, mega 1200
 */
export const hootsuitePrices: readonly PublishedPrice[] = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ priceRows(
    { per: "deliverable", platform: "instagram", year: 2023, source: "hootsuite-prices-2023" },
    [
      { tier: "nano", low: "25", high: "150" },
      { tier: "mid", low: "160", high: "1800" },
      { tier: "mega", low: "1200", high: null },
    ],
  ),
);

/**
 * What a deliverable costs by followers, single figures. Source: Kolsquare after Captiv8, read in 2026.
 *
 * @example
 * import { captiv8Prices } from "influencer-scoring/reference";
 * console.log(captiv8Prices[0].minFollowers, captiv8Prices[0].low); // => 100000 5000
 */
export const captiv8Prices: readonly PublishedPrice[] = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ priceRows({ per: "deliverable", year: 2026, source: "captiv8-prices" }, [
    { platform: "instagram", minFollowers: 100_000, maxFollowers: 500_000, low: "5000", high: "5000" },
    { platform: "instagram", minFollowers: 3_000_000, maxFollowers: 7_000_000, low: "75000", high: "75000" },
    { platform: "youtube", low: "187000", high: "190000" },
  ]),
);

/**
 * Two of the fees that Tagger takes for granted where nobody says otherwise. Source: Tagger, help page, read in 2026.
 *
 * @example
 * import { taggerPrices } from "influencer-scoring/reference";
 * console.log(taggerPrices.map(({ tier, format, low }) => `${tier} ${format} ${low}`).join(", "));
 * // => micro story 99, mega image 49500
 */
export const taggerPrices: readonly PublishedPrice[] = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ priceRows({ per: "deliverable", platform: "instagram", year: 2026, source: "tagger-fees" }, [
    { format: "story", tier: "micro", low: "99", high: "99" },
    { format: "image", tier: "mega", low: "49500", high: "49500" },
  ]),
);
