import * as z from "zod";
import type { Driver, SimulatedReturn } from "../roi/index.js";
import { number, share } from "./fields.js";
import { measureWith } from "./measure-schema.js";
import { resultFor } from "./result-for.js";
import { says } from "./says.js";
import { lazySchemaFor, type Schema } from "./schema-for.js";

/** Something that is not sure. */
const driverSchema = () =>
  lazySchemaFor<Driver>()(() =>
    z
      .object(
        {
          input: z
            .enum(
              ["chance", "orders", "conversions", "contributionPerConversion", "captureRate", "leaked", "cost"],
              says("unknown-option"),
            )
            .describe("Which input is not sure."),
          share: share.describe("Its share of the variance, 0 to 1."),
        },
        says("not-an-object"),
      )
      .meta({
        title: "Driver",
        description: "Something that is not sure, and how much of the uncertainty is its own.",
      }),
  );

/** A return that a share of the plays stay below. */
const quantileSchema = () =>
  z.object(
    { p: share.describe("The share of plays, 0 to 1."), value: number.describe("The return that they stay below.") },
    says("not-an-object"),
  );

/**
 * What `simulateReturn` returns.
 *
 * @example
 * import { simulateReturn } from "influencer-scoring/roi";
 * import { simulatedReturnSchema } from "influencer-scoring/schemas";
 * const plan = { cost: null, conversions: 50, conversionsVariation: 0.3, orderVariation: 0.5 };
 * console.log(simulatedReturnSchema.parse(simulateReturn(plan, { seed: 1 })).reason); // => missing-denominator
 */
export const simulatedReturnSchema: Schema<SimulatedReturn> = /* @__PURE__ */ resultFor<SimulatedReturn>()(() =>
  measureWith("The median return of the plays, a fraction: 0.2 is a fifth of the cost on top.", {
    quantiles: z
      .array(quantileSchema(), says("not-an-array"))
      .describe("Returns that so many of the plays stay below; empty where unknown."),
    mean: number.nullable().describe("The mean of the plays; null where unknown."),
    probabilityOfProfit: share.nullable().describe("The share of plays that end above 0; null where unknown."),
    drivers: z
      .array(driverSchema(), says("not-an-array"))
      .describe("What the uncertainty comes from, the largest share first; empty where nothing is uncertain."),
  }).meta({ title: "SimulatedReturn", description: "What may come of a campaign, played many times." }),
);
