// Written by `npm run measure:peers`; see docs/peers.md. Do not edit by hand.
import type { CategoryFactors } from "../core/category-factors.js";
import { deepFreeze } from "../core/freeze.js";

/**
 * How the engagement of Instagram creators of a category lies beside that of all creators of the same size: the median of
 * their rates over the median of all. Accounts of no clear category are left out.
 *
 * @see Kim, S. et al. (2020). Multimodal Post Attentive Profiling for Influencer Marketing. WWW 2020, for the posts and
 * their categories; docs/peers.md for the measuring
 * @example
 * import { instagramCategoryFactors } from "influencer-scoring/reference";
 * console.log(instagramCategoryFactors.factors.pet > instagramCategoryFactors.factors.food); // => true
 */
export const instagramCategoryFactors = /* @__PURE__ */ deepFreeze({
  kind: "category-factors",
  id: "instagram-category@1",
  platform: "instagram",
  factors: {
    beauty: 0.884,
    family: 1.08,
    fashion: 1.22,
    fitness: 1.06,
    food: 0.801,
    interior: 0.864,
    pet: 1.36,
    travel: 1.17,
  },
  accounts: {
    beauty: 501,
    family: 1375,
    fashion: 3986,
    fitness: 371,
    food: 1221,
    interior: 402,
    pet: 205,
    travel: 1394,
  },
  source: "kim-2020",
} as const satisfies CategoryFactors);
