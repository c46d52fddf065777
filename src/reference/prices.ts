import { deepFreeze } from "../core/freeze.js";
import type { PublishedPrice } from "./price.js";
import { captiv8Prices, hootsuitePrices, ladderPrices, taggerPrices } from "./prices/tier-ladders.js";
import { followerRulePrices, lookfluencePrices, untapperPrices, wordOnTheBlockPrices } from "./prices/unit-prices.js";

export {
  captiv8Prices,
  followerRulePrices,
  hootsuitePrices,
  ladderPrices,
  lookfluencePrices,
  taggerPrices,
  untapperPrices,
  wordOnTheBlockPrices,
};

/**
 * Every published price of the library. Filter it by `per`, `platform` and `tier`; nothing takes one as a default.
 *
 * @example
 * import { prices } from "influencer-scoring/reference";
 * const micro = prices.filter(({ per, tier }) => per === "deliverable" && tier === "micro");
 * console.log(micro.map(({ platform, low, high }) => `${platform} ${low}-${high ?? ""}`).join(", "));
 * // => instagram 100-500, youtube 200-1000, tiktok 25-125, instagram 99-99
 */
export const prices: readonly PublishedPrice[] = /* @__PURE__ */ deepFreeze(
  // Not spreads, which bundlers keep although nobody uses their result.
  /* @__PURE__ */ ladderPrices.concat(
    hootsuitePrices,
    captiv8Prices,
    taggerPrices,
    wordOnTheBlockPrices,
    untapperPrices,
    lookfluencePrices,
    followerRulePrices,
  ),
);
