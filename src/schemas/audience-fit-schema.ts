import * as z from "zod";
import type { AudienceFitMeasure, DimensionFit, GroupFit } from "../fit/index.js";
import { share, text } from "./fields.js";
import { measureSchema, measureWith } from "./measure-schema.js";
import { moneyMeasureSchema } from "./money-measure-schema.js";
import { resultFor } from "./result-for.js";
import { says, saysRecord } from "./says.js";
import { lazySchemaFor, type Schema } from "./schema-for.js";

/** One group of an audience, beside the target. */
const groupFitSchema = () =>
  lazySchemaFor<GroupFit>()(() =>
    z
      .object(
        {
          share: measureSchema.describe("The share of the audience, 0 to 1."),
          target: share.nullable().describe("The share that the target asks for; null where it names no such group."),
          index: measureSchema.describe("The share over that of the base population, times 100."),
        },
        says("not-an-object"),
      )
      .meta({ title: "GroupFit", description: "One group of an audience, beside the target." }),
  );

/** The fit in one dimension, such as the country. */
const dimensionFitSchema = () =>
  lazySchemaFor<DimensionFit>()(() =>
    z
      .object(
        {
          overlap: measureSchema.describe("What audience and target have in common, 0 to 1."),
          divergence: measureSchema.describe("Jensen-Shannon divergence to base 2: 0 the same, 1 nothing in common."),
          distance: measureSchema.describe("The root of the divergence, 0 to 1."),
          inTarget: measureSchema.describe("The share of the audience in groups that the target asks for, 0 to 1."),
          rest: share.describe("What is left of the audience's shares: nobody told where."),
          groups: z
            .record(text, groupFitSchema(), saysRecord)
            .describe("Each group of the audience and of the target, by its name."),
        },
        says("not-an-object"),
      )
      .meta({ title: "DimensionFit", description: "How an audience fits a target in one dimension." }),
  );

/**
 * What `audienceFit` returns.
 *
 * @example
 * import { audienceFit } from "influencer-scoring/fit";
 * import { audienceFitMeasureSchema } from "influencer-scoring/schemas";
 * const fit = audienceFit({ country: { DE: 0.5, US: 0.5 } }, { country: { DE: 1 } });
 * const { value, dimensions } = audienceFitMeasureSchema.parse(JSON.parse(JSON.stringify(fit)));
 * console.log(value, dimensions.country?.groups.US?.target); // => 0.5 null
 */
export const audienceFitMeasureSchema: Schema<AudienceFitMeasure> = /* @__PURE__ */ resultFor<AudienceFitMeasure>()(
  () =>
    measureWith("How the audience fits the target over all its dimensions, 0 to 1.", {
      dimensions: z
        .record(text, dimensionFitSchema(), saysRecord)
        .describe("The fit in each dimension of the target, by its name; audience where it has none."),
      inTarget: measureSchema.describe("The share of the audience in the target, in every dimension, 0 to 1."),
      targetReach: measureSchema.describe("How many people within the target are reached."),
      costPerTargetReach: moneyMeasureSchema.describe("What each of them costs."),
    }).meta({ title: "AudienceFitMeasure", description: "How an audience fits a target." }),
);
