import { deepFreeze } from "../core/freeze.js";
import type { ModelId } from "../core/model.js";

/**
 * What a unit cost is: the cost of so many of something. A model as data, frozen, flat and JSON-safe. One definition is
 * run on exact money and on plain numbers.
 */
export interface UnitCostDefinition {
  /** What kind of model this is. */
  readonly kind: "unit-cost";
  /** Name and version. */
  readonly id: ModelId;
  /** What the cost is divided by: the name of a count. */
  readonly per: string;
  /** Of how many the cost is told: a power of ten, 1000 for a cost per mille. */
  readonly scale: number;
  /** The id of the source. */
  readonly source: string;
}

/**
 * Cost per mille (CPM): of a thousand impressions. X's Ads API defines it so.
 *
 * @example
 * import { costPerMilleDefinition } from "influencer-scoring/reference";
 * console.log(costPerMilleDefinition.scale, costPerMilleDefinition.per); // => 1000 impressions
 */
export const costPerMilleDefinition = /* @__PURE__ */ deepFreeze({
  kind: "unit-cost",
  id: "cost-per-mille@1",
  per: "impressions",
  scale: 1000,
  source: "x-ads-metrics",
} as const satisfies UnitCostDefinition);

/**
 * Cost per engagement (CPE), of the interactions that the caller counts. The ANA recommends it.
 *
 * @example
 * import { costPerEngagementDefinition } from "influencer-scoring/reference";
 * console.log(costPerEngagementDefinition.per); // => engagements
 */
export const costPerEngagementDefinition = /* @__PURE__ */ deepFreeze({
  kind: "unit-cost",
  id: "cost-per-engagement@1",
  per: "engagements",
  scale: 1,
  source: "ana-2022",
} as const satisfies UnitCostDefinition);

/**
 * Cost per view (CPV).
 *
 * @example
 * import { costPerViewDefinition } from "influencer-scoring/reference";
 * console.log(costPerViewDefinition.per); // => views
 */
export const costPerViewDefinition = /* @__PURE__ */ deepFreeze({
  kind: "unit-cost",
  id: "cost-per-view@1",
  per: "views",
  scale: 1,
  source: "unit-costs",
} as const satisfies UnitCostDefinition);

/**
 * Cost per click (CPC).
 *
 * @example
 * import { costPerClickDefinition } from "influencer-scoring/reference";
 * console.log(costPerClickDefinition.per); // => clicks
 */
export const costPerClickDefinition = /* @__PURE__ */ deepFreeze({
  kind: "unit-cost",
  id: "cost-per-click@1",
  per: "clicks",
  scale: 1,
  source: "unit-costs",
} as const satisfies UnitCostDefinition);

/**
 * Cost per account reached (CPR). The ANA recommends it.
 *
 * @example
 * import { costPerReachDefinition } from "influencer-scoring/reference";
 * console.log(costPerReachDefinition.per); // => reach
 */
export const costPerReachDefinition = /* @__PURE__ */ deepFreeze({
  kind: "unit-cost",
  id: "cost-per-reach@1",
  per: "reach",
  scale: 1,
  source: "ana-2022",
} as const satisfies UnitCostDefinition);

/**
 * Cost per acquisition (CPA): of one conversion, by new and by returning customers. The ANA recommends it as cost per
 * conversion.
 *
 * @example
 * import { costPerAcquisitionDefinition } from "influencer-scoring/reference";
 * console.log(costPerAcquisitionDefinition.per); // => conversions
 */
export const costPerAcquisitionDefinition = /* @__PURE__ */ deepFreeze({
  kind: "unit-cost",
  id: "cost-per-acquisition@1",
  per: "conversions",
  scale: 1,
  source: "ana-2022",
} as const satisfies UnitCostDefinition);

/**
 * Cost per new customer, the customer acquisition cost (CAC).
 *
 * @example
 * import { costPerNewCustomerDefinition } from "influencer-scoring/reference";
 * console.log(costPerNewCustomerDefinition.per); // => newCustomers
 */
export const costPerNewCustomerDefinition = /* @__PURE__ */ deepFreeze({
  kind: "unit-cost",
  id: "cost-per-new-customer@1",
  per: "newCustomers",
  scale: 1,
  source: "unit-costs",
} as const satisfies UnitCostDefinition);

/**
 * Cost per follower gained (CPF), not per follower that the creator has.
 *
 * @example
 * import { costPerFollowerDefinition } from "influencer-scoring/reference";
 * console.log(costPerFollowerDefinition.per); // => newFollowers
 */
export const costPerFollowerDefinition = /* @__PURE__ */ deepFreeze({
  kind: "unit-cost",
  id: "cost-per-follower@1",
  per: "newFollowers",
  scale: 1,
  source: "unit-costs",
} as const satisfies UnitCostDefinition);

/**
 * Cost per asset: per piece of content that can be used.
 *
 * @example
 * import { costPerAssetDefinition } from "influencer-scoring/reference";
 * console.log(costPerAssetDefinition.per); // => assets
 */
export const costPerAssetDefinition = /* @__PURE__ */ deepFreeze({
  kind: "unit-cost",
  id: "cost-per-asset@1",
  per: "assets",
  scale: 1,
  source: "unit-costs",
} as const satisfies UnitCostDefinition);

/**
 * Every unit cost of the library, by the name of the function that computes it.
 *
 * @example
 * import { unitCostDefinitions } from "influencer-scoring/reference";
 * const { scale, per } = unitCostDefinitions.costPerMille;
 * console.log(scale, per); // => 1000 impressions
 */
export const unitCostDefinitions = /* @__PURE__ */ deepFreeze({
  costPerMille: costPerMilleDefinition,
  costPerEngagement: costPerEngagementDefinition,
  costPerView: costPerViewDefinition,
  costPerClick: costPerClickDefinition,
  costPerReach: costPerReachDefinition,
  costPerAcquisition: costPerAcquisitionDefinition,
  costPerNewCustomer: costPerNewCustomerDefinition,
  costPerFollower: costPerFollowerDefinition,
  costPerAsset: costPerAssetDefinition,
} as const);
