import * as z from "zod";
import type { SimulationInput, SimulationOptions } from "../roi/index.js";
import { amount } from "./fields.js";
import { level, maybe, seed, times } from "./input-fields.js";
import { givenExpected, givenShare } from "./measure-input-schema.js";
import { givenCost } from "./money-input-schema.js";
import { contributionOfOneFields } from "./sales-schema.js";
import { says } from "./says.js";
import { lazySchemaFor, type ObjectSchema } from "./schema-for.js";

/** A coefficient of variation. */
const variation = () => amount.max(1_000, says("out-of-range"));

/**
 * What `simulateReturn` takes.
 *
 * @example
 * import { simulationInputSchema } from "influencer-scoring/schemas";
 * const plan = { cost: { amount: "1000", currency: "EUR" }, conversions: 50, conversionsVariation: 0.3 };
 * console.log(simulationInputSchema.safeParse({ ...plan, orderVariation: 0.5 }).success); // => true
 * console.log(simulationInputSchema.safeParse({ ...plan, orderVariation: -1 }).error?.issues[0]?.message); // => negative
 */
export const simulationInputSchema: ObjectSchema<SimulationInput> = /* @__PURE__ */ lazySchemaFor<SimulationInput>()(
  () =>
    z
      .object(
        {
          cost: maybe(givenCost()).describe("What the campaign costs."),
          ...contributionOfOneFields(),
          conversions: maybe(givenExpected()).describe("How many tracked conversions are expected."),
          conversionsVariation: maybe(variation()).describe(
            "How unsure that expectation is: standard deviation over mean; 0 leaves nothing but chance.",
          ),
          orderVariation: maybe(variation()).describe("How much orders vary: standard deviation over mean."),
          captureRate: givenShare()
            .nullish()
            .describe("The share of sales that tracking catches; only tracked sales count where not given."),
          leaked: givenShare()
            .nullish()
            .describe("The share of tracked sales that the campaign did not bring; 0 for none."),
        },
        says("not-an-object"),
      )
      .meta({ title: "SimulationInput", description: "What is expected of a campaign, and how sure that is." }),
);

/**
 * How `simulateReturn` works.
 *
 * @example
 * import { simulationOptionsSchema } from "influencer-scoring/schemas";
 * console.log(simulationOptionsSchema.safeParse({ seed: 1, draws: 500 }).success); // => true
 * console.log(simulationOptionsSchema.safeParse({ draws: 500 }).error?.issues[0]?.message); // => missing
 */
export const simulationOptionsSchema: ObjectSchema<SimulationOptions> =
  /* @__PURE__ */ lazySchemaFor<SimulationOptions>()(() =>
    z
      .object(
        {
          seed: seed().describe("The seed, a safe whole number from 0: the same seed gives the same result."),
          draws: times(1e7).nullish().describe("How often the campaign is played; 10,000 times where not given."),
          level: level().nullish().describe("The level of the interval; 0.95 where not given."),
        },
        says("not-an-object"),
      )
      .meta({ title: "SimulationOptions", description: "How to simulate a return." }),
  );
