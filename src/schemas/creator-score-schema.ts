import * as z from "zod";
import type { CreatorMeasures, CreatorScore } from "../scorecard/score-creator.js";
import { name } from "./fields.js";
import { measureSchema } from "./measure-schema.js";
import { noteSchema } from "./note-schema.js";
import { platformSchema } from "./platform-schema.js";
import { says } from "./says.js";
import { lazySchemaFor, type ObjectSchema } from "./schema-for.js";
import { scoreMeasureSchema } from "./score-measure-schema.js";
import { tierMeasureSchema } from "./tier-measure-schema.js";
import { timeSchema } from "./time-schema.js";

/**
 * What was measured of a creator, by name.
 *
 * @example
 * import { creatorMeasuresSchema } from "influencer-scoring/schemas";
 * console.log(Object.keys(creatorMeasuresSchema.shape)); // => [ 'engagementRate', 'engagementPercentile' ]
 */
export const creatorMeasuresSchema: ObjectSchema<CreatorMeasures> = /* @__PURE__ */ lazySchemaFor<CreatorMeasures>()(
  () =>
    z
      .object(
        {
          engagementRate: measureSchema.describe(
            "Likes and comments of the middle post, per follower, a fraction; or what the averages hold, as basis says.",
          ),
          engagementPercentile: measureSchema.describe(
            "The share of creators of the same size with a lower engagement rate, 0 to 1.",
          ),
        },
        says("not-an-object"),
      )
      .meta({ title: "CreatorMeasures", description: "What was measured of a creator, by name." }),
);

/**
 * A creator, scored: what `scoreCreator` returns, and what is left of it after JSON.
 *
 * @example
 * import { scoreCreator } from "influencer-scoring/scorecard";
 * import { creatorScoreSchema } from "influencer-scoring/schemas";
 * const score = scoreCreator({ id: "a", platform: "instagram", followers: 12_000 });
 * console.log(creatorScoreSchema.parse(JSON.parse(JSON.stringify(score))).tier.value); // => micro
 * console.log(creatorScoreSchema.safeParse({ ...score, id: 1 }).error?.issues[0]?.message); // => not-a-string
 */
export const creatorScoreSchema: ObjectSchema<CreatorScore> = /* @__PURE__ */ lazySchemaFor<CreatorScore>()(() =>
  z
    .object(
      {
        id: name.describe("The caller's own name for the creator."),
        platform: platformSchema,
        asOf: timeSchema.nullable().describe("The moment of judging, as it was given; null where none was."),
        tier: tierMeasureSchema.describe("The follower tier, with its bounds."),
        measures: creatorMeasuresSchema,
        score: scoreMeasureSchema.describe("The composed score, 0 to 100, with its components."),
        notes: z.array(noteSchema, says("not-an-array")).describe("Remarks on the creator as a whole."),
      },
      says("not-an-object"),
    )
    .meta({
      title: "CreatorScore",
      description: "A creator, scored. Nothing personal is in it. Null is unknown, with a reason, and never zero.",
    }),
);
