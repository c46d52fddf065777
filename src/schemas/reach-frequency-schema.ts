import * as z from "zod";
import type { ContactCount, ReachFrequencyMeasure } from "../portfolio/index.js";
import { amount, count } from "./fields.js";
import { measureSchema, measureWith } from "./measure-schema.js";
import { netReachMeasureSchema } from "./net-reach-measure-schema.js";
import { resultFor } from "./result-for.js";
import { says } from "./says.js";
import { lazySchemaFor, type Schema } from "./schema-for.js";

/** How many are reached so many times. */
const contactCountSchema = () =>
  lazySchemaFor<ContactCount>()(() =>
    z
      .object(
        {
          contacts: count.describe("How many times they are reached."),
          reach: amount.describe("How many they are, in the unit of the reaches."),
        },
        says("not-an-object"),
      )
      .meta({ title: "ContactCount", description: "How many are reached so many times." }),
  );

/**
 * What `reachFrequency` returns.
 *
 * @example
 * import { reachFrequency } from "influencer-scoring/portfolio";
 * import { reachFrequencyMeasureSchema } from "influencer-scoring/schemas";
 * const frequency = reachFrequency([{ reach: 20_000, posts: 3 }], { population: 100_000 });
 * const { value, grossRatingPoints } = reachFrequencyMeasureSchema.parse(frequency);
 * console.log(value, grossRatingPoints); // => 3 60
 */
export const reachFrequencyMeasureSchema: Schema<ReachFrequencyMeasure> =
  /* @__PURE__ */ resultFor<ReachFrequencyMeasure>()(() =>
    measureWith("The average number of contacts of those who are reached, from 1.", {
      contacts: measureSchema.describe("All contacts: impressions, or posts times reach."),
      netReach: netReachMeasureSchema.describe("How many are reached at least once."),
      distribution: z
        .array(contactCountSchema(), says("not-an-array"))
        .nullable()
        .describe("How many have so many contacts; null where it cannot be told."),
      effectiveReach: measureSchema.describe("How many have at least as many contacts as asked for."),
      grossRatingPoints: amount
        .nullable()
        .describe("Contacts for each hundred people of the population; null where it is unknown."),
    }).meta({ title: "ReachFrequencyMeasure", description: "How often people are reached by several creators." }),
  );
