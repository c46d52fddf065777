import * as z from "zod";
import type { LifetimeInput, PaybackInput } from "../roi/index.js";
import { amount, count, share } from "./fields.js";
import { anyMoney } from "./given-money.js";
import { maybe } from "./input-fields.js";
import { givenContribution, givenUnitCost } from "./money-input-schema.js";
import { says } from "./says.js";
import { lazySchemaFor, type ObjectSchema } from "./schema-for.js";

/**
 * What `customerLifetimeValue` takes.
 *
 * @example
 * import { lifetimeInputSchema } from "influencer-scoring/schemas";
 * const year = { contributionPerPeriod: { amount: "100.00", currency: "EUR" }, retention: 0.8, discountRate: 0.1 };
 * console.log(lifetimeInputSchema.safeParse(year).success); // => true
 * console.log(lifetimeInputSchema.safeParse({ ...year, periods: 1.5 }).error?.issues[0]?.message); // => not-an-integer
 */
export const lifetimeInputSchema: ObjectSchema<LifetimeInput> = /* @__PURE__ */ lazySchemaFor<LifetimeInput>()(() =>
  z
    .object(
      {
        contributionPerPeriod: maybe(givenContribution()).describe("What a customer who stays leaves in one period."),
        retention: maybe(share).describe("The share of customers who are still there in the next period, 0 to 1."),
        discountRate: maybe(amount).describe("By how much money of the next period is worth less; 0 for no discount."),
        periods: count.nullish().describe("How many periods are counted; all of them, without end, where not given."),
      },
      says("not-an-object"),
    )
    .meta({ title: "LifetimeInput", description: "What a customer brings, and for how long." }),
);

/**
 * What `paybackPeriod` takes.
 *
 * @example
 * import { paybackInputSchema } from "influencer-scoring/schemas";
 * const eur = (amount: string) => ({ amount, currency: "EUR" });
 * console.log(paybackInputSchema.safeParse({ cost: eur("900"), contributions: [eur("400")] }).success); // => true
 * const { error } = paybackInputSchema.safeParse({ cost: eur("900"), contributions: [400] });
 * console.log(error?.issues[0]?.message, error?.issues[0]?.path); // => not-an-object [ 'contributions', 0 ]
 */
export const paybackInputSchema: ObjectSchema<PaybackInput> = /* @__PURE__ */ lazySchemaFor<PaybackInput>()(() =>
  z
    .object(
      {
        cost: maybe(givenUnitCost()).describe("What was paid, for a campaign or for a customer."),
        contributions: z.array(anyMoney(), says("not-an-array")).nullish().describe("What each period left, in order."),
        contributionPerPeriod: givenContribution()
          .nullish()
          .describe("What the first period leaves, where there is no list."),
        retention: share
          .nullish()
          .describe("The share of customers who are still there in the next period; 1 where not given."),
        discountRate: amount
          .nullish()
          .describe("By how much money of the next period is worth less; 0 where not given."),
      },
      says("not-an-object"),
    )
    .meta({ title: "PaybackInput", description: "What was paid, and what comes back period by period." }),
);
