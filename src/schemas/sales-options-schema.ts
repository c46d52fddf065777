import * as z from "zod";
import type { OrdersNeededOptions, SalesOptions } from "../roi/index.js";
import { amount } from "./fields.js";
import { level, maybe, seed, times } from "./input-fields.js";
import { says } from "./says.js";
import { lazySchemaFor, type ObjectSchema } from "./schema-for.js";

/**
 * How `salesInterval` and `returnInterval` work.
 *
 * @example
 * import { salesOptionsSchema } from "influencer-scoring/schemas";
 * console.log(salesOptionsSchema.safeParse({ method: "bootstrap", seed: 1, replicates: 500 }).success); // => true
 * console.log(salesOptionsSchema.safeParse({ level: 1 }).error?.issues[0]?.message); // => out-of-range
 */
export const salesOptionsSchema: ObjectSchema<SalesOptions> = /* @__PURE__ */ lazySchemaFor<SalesOptions>()(() =>
  z
    .object(
      {
        method: z
          .enum(["log", "bootstrap"], says("unknown-option"))
          .nullish()
          .describe("log, or bootstrap, which needs the orders and a seed; log where not given."),
        seed: seed().nullish().describe("The seed of the bootstrap."),
        replicates: times(1e7).nullish().describe("How many resamples the bootstrap draws; 2000 where not given."),
        level: level().nullish().describe("The confidence level, between 0 and 1; 0.95 where not given."),
      },
      says("not-an-object"),
    )
    .meta({ title: "SalesOptions", description: "How to tell how sure sales are." }),
);

/**
 * How `ordersNeeded` works.
 *
 * @example
 * import { ordersNeededOptionsSchema } from "influencer-scoring/schemas";
 * console.log(ordersNeededOptionsSchema.safeParse({ variation: 0.6 }).success); // => true
 * console.log(ordersNeededOptionsSchema.safeParse({ variation: -0.6 }).error?.issues[0]?.message); // => negative
 */
export const ordersNeededOptionsSchema: ObjectSchema<OrdersNeededOptions> =
  /* @__PURE__ */ lazySchemaFor<OrdersNeededOptions>()(() =>
    z
      .object(
        {
          variation: maybe(amount).describe("How much orders vary: standard deviation over mean."),
          level: level().nullish().describe("The confidence level, between 0 and 1; 0.95 where not given."),
        },
        says("not-an-object"),
      )
      .meta({ title: "OrdersNeededOptions", description: "How sure to be, and of what kind of orders." }),
  );
