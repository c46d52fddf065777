import * as z from "zod";
import { errorCodes } from "../core/error-codes.js";
import type { ComponentScore, ScoreMeasure } from "../scorecard/index.js";
import { name, share, text } from "./fields.js";
import { measureSchema, measureWith } from "./measure-schema.js";
import { resultFor } from "./result-for.js";
import { says } from "./says.js";
import { lazySchemaFor, type ObjectSchema, type Schema } from "./schema-for.js";

/**
 * What a component of a scorecard came to.
 *
 * @example
 * import { scoreCreator } from "influencer-scoring/scorecard";
 * import { componentScoreSchema } from "influencer-scoring/schemas";
 * const { score } = scoreCreator({ id: "a", platform: "instagram", followers: 12_000 });
 * console.log(componentScoreSchema.parse(score.components[0]).measure.reason); // => no-posts
 */
export const componentScoreSchema: ObjectSchema<ComponentScore> = /* @__PURE__ */ lazySchemaFor<ComponentScore>()(() =>
  z
    .object(
      {
        name: name.describe("The name of the component."),
        weight: share.describe("Its share of all weights, 0 to 1."),
        measure: measureSchema.describe("What was measured."),
        score: measureSchema.describe("What that scores, 0 to 100."),
        error: z
          .object(
            {
              name: text.describe("The name of the error, such as TypeError."),
              code: z.enum(errorCodes, says("unknown-option")).optional().describe("What is wrong."),
              path: text.optional().describe("Where."),
            },
            says("not-an-object"),
          )
          .optional()
          .describe("What the component threw, where it did."),
      },
      says("not-an-object"),
    )
    .meta({ title: "ComponentScore", description: "What a component of a scorecard came to." }),
);

/**
 * The composed score of `scoreCreator`, with its components.
 *
 * @example
 * import { scoreCreator } from "influencer-scoring/scorecard";
 * import { scoreMeasureSchema } from "influencer-scoring/schemas";
 * const { score } = scoreCreator({ id: "a", platform: "instagram", followers: 12_000 });
 * console.log(scoreMeasureSchema.parse(score).coverage); // => 0
 */
export const scoreMeasureSchema: Schema<ScoreMeasure> = /* @__PURE__ */ resultFor<ScoreMeasure>()(() =>
  measureWith("The score, 0 to 100, over the components that are known.", {
    components: z
      .array(componentScoreSchema, says("not-an-array"))
      .describe("Every component, in the order of the scorecard."),
    coverage: share.describe("The share of the weights that the known components have, 0 to 1."),
    composition: z
      .enum(["arithmetic", "geometric"], says("unknown-option"))
      .describe("How the components were composed: the weighted mean, arithmetic or geometric."),
  }).meta({
    title: "ScoreMeasure",
    description: "A score of 0 to 100; its interval takes what is unknown at its worst and at its best.",
  }),
);
