import { deepFreeze } from "../core/freeze.js";
import type { ModelId } from "../core/model.js";

/** Which kinds of cost there are, and how each goes into the cost of a campaign. Plain data, frozen. */
export interface CostKinds {
  /** What kind of model this is. */
  readonly kind: "cost-kinds";
  /** Name and version. */
  readonly id: ModelId;
  /** Kinds that add to the cost. */
  readonly adds: readonly string[];
  /** Kinds that lower the cost: positive amounts that are subtracted. */
  readonly subtracts: readonly string[];
  /** Kinds that are reported beside the cost and are no part of it. */
  readonly beside: readonly string[];
  /** Kinds that most campaigns have, so that their absence is remarked. */
  readonly usual: readonly string[];
  /** The id of the source. */
  readonly source: string;
}

/**
 * The kinds of cost that the library knows, and how each goes into the cost of a campaign. Which of them are usual is our
 * choice: say `expected` to `campaignCost` where yours differ.
 *
 * @see docs/cost.md
 * @example
 * import { costKinds } from "influencer-scoring/reference";
 * console.log(costKinds.usual.join(" ")); // => fee product shipping agency usage-rights hours
 * console.log(costKinds.subtracts.join(), costKinds.beside.join()); // => discount product-retail
 */
export const costKinds = /* @__PURE__ */ deepFreeze({
  kind: "cost-kinds",
  id: "cost-kinds@1",
  adds: [
    "fee",
    "product",
    "shipping",
    "agency",
    "platform",
    "production",
    "usage-rights",
    "whitelisting",
    "exclusivity",
    "boost",
    "hours",
    "commission",
    "customer-discount",
  ],
  subtracts: ["discount"],
  beside: ["product-retail"],
  usual: ["fee", "product", "shipping", "agency", "usage-rights", "hours"],
  source: "campaign-costs",
} as const satisfies CostKinds);
