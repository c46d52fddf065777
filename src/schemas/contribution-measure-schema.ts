import type { ContributionMeasure } from "../roi/index.js";
import { moneyMeasureWith } from "./money-measure-schema.js";
import { moneySchema } from "./money-schema.js";
import { resultFor } from "./result-for.js";
import type { Schema } from "./schema-for.js";

/**
 * What `contribution` returns.
 *
 * @example
 * import { contribution } from "influencer-scoring/roi";
 * import { contributionMeasureSchema } from "influencer-scoring/schemas";
 * const revenue = { amount: "5000.00", currency: "EUR" };
 * const parts = { revenue, costOfGoods: null, refunds: 0 as const, discounts: 0 as const, variableCost: 0 as const };
 * const { reason, atMost } = contributionMeasureSchema.parse(contribution(parts));
 * console.log(reason, atMost?.amount); // => missing-part 5000.00
 */
export const contributionMeasureSchema: Schema<ContributionMeasure> = /* @__PURE__ */ resultFor<ContributionMeasure>()(
  () =>
    moneyMeasureWith("What sales leave after cost of goods, refunds, discounts and variable cost; may be below 0.", {
      atMost: moneySchema
        .nullable()
        .describe("Revenue less the parts that are known: the most it can be. Null where the revenue is unknown."),
    }).meta({
      title: "ContributionMeasure",
      description: "What sales leave, and how much they leave at most while parts are unknown.",
    }),
);
