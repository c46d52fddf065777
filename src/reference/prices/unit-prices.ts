import { deepFreeze } from "../../core/freeze.js";
import { type PublishedPrice, priceRows } from "../price.js";

/**
 * What creators charge per thousand impressions, by platform. Source: Word on the Block, 2023.
 *
 * @example
 * import { priceBand } from "influencer-scoring/cost";
 * import { wordOnTheBlockPrices } from "influencer-scoring/reference";
 * const [instagram] = wordOnTheBlockPrices;
 * const band = priceBand({ expectedViews: 20_000, costPerMille: instagram });
 * console.log(band.interval.low.amount, band.interval.high.amount, band.value.currency); // => 100 300 USD
 */
export const wordOnTheBlockPrices: readonly PublishedPrice[] = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ priceRows({ per: "1000 impressions", year: 2023, source: "word-on-the-block-2023" }, [
    { platform: "instagram", low: "5", high: "15" },
    { platform: "tiktok", low: "5", high: "15" },
    { platform: "youtube", low: "15", high: "30" },
  ]),
);

/**
 * What creators charge per thousand impressions, by tier. Source: a page of Untapper, read in 2026.
 *
 * @example
 * import { untapperPrices } from "influencer-scoring/reference";
 * console.log(untapperPrices.map(({ tier, low, high }) => `${tier} ${low}-${high}`).join(", "));
 * // => micro 10-25, macro 25-50
 */
export const untapperPrices: readonly PublishedPrice[] = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ priceRows({ per: "1000 impressions", year: 2026, source: "untapper-prices" }, [
    { tier: "micro", low: "10", high: "25" },
    { tier: "macro", low: "25", high: "50" },
  ]),
);

/**
 * What an engagement costs, by tier. Source: Lookfluence after InfluenceFlow, 2026.
 *
 * @example
 * import { lookfluencePrices } from "influencer-scoring/reference";
 * console.log(lookfluencePrices.map(({ tier, low, high }) => `${tier} ${low}-${high}`).join(", "));
 * // => nano 0.10-0.50, macro 2-5
 */
export const lookfluencePrices: readonly PublishedPrice[] = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ priceRows({ per: "engagement", year: 2026, source: "lookfluence-2026" }, [
    { tier: "nano", low: "0.10", high: "0.50" },
    { tier: "macro", low: "2", high: "5" },
  ]),
);

/**
 * The rule of a hundred dollars for 10,000 followers. Source: pages that repeat it, read in 2026. Followers buy few views,
 * so it says little.
 *
 * @example
 * import { followerRulePrices } from "influencer-scoring/reference";
 * console.log(followerRulePrices[0].low, followerRulePrices[0].per); // => 100 10000 followers
 */
export const followerRulePrices: readonly PublishedPrice[] = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ priceRows({ per: "10000 followers", year: 2026, source: "hundred-dollar-rule" }, [
    { low: "100", high: "100" },
  ]),
);
