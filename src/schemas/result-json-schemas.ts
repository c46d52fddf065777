import * as z from "zod";
import { creatorMeasuresSchema, creatorScoreSchema } from "./creator-score-schema.js";
import {
  cadenceMeasureSchema,
  consistencyMeasureSchema,
  interactionRatesSchema,
  sponsoredGapMeasureSchema,
  trendMeasureSchema,
} from "./engagement-measure-schema.js";
import { flatScoreSchema } from "./flat-score-schema.js";
import { intervalSchema } from "./interval-schema.js";
import type { JsonSchemaOptions } from "./json-schema-options.js";
import { measureSchema } from "./measure-schema.js";
import { noteSchema } from "./note-schema.js";
import { tierMeasureSchema } from "./tier-measure-schema.js";

/** The results that have a JSON Schema, by their type's name. */
export type ResultName =
  | "CadenceMeasure"
  | "ConsistencyMeasure"
  | "CreatorMeasures"
  | "CreatorScore"
  | "FlatScore"
  | "InteractionRates"
  | "Interval"
  | "Measure"
  | "Note"
  | "SponsoredGapMeasure"
  | "TierMeasure"
  | "TrendMeasure";

/**
 * The JSON Schema of every result, by the name of its type, for the responses of an API or the output of a tool. Each has
 * an object as its root, stands for itself without references, and allows unknown keys, which a later version may add.
 * What a JSON Schema says in words only: `reason` is there exactly where `value` is null.
 *
 * @param options - the dialect; draft 2020-12 where none is given
 * @returns a new plain object of plain objects
 * @example
 * import { resultJsonSchemas } from "influencer-scoring/schemas";
 * const { CreatorScore } = resultJsonSchemas();
 * console.log(CreatorScore.type, CreatorScore.required?.length); // => object 7
 * const { Measure } = resultJsonSchemas({ target: "openapi-3.0" });
 * console.log(Measure.required); // => [ 'value', 'n', 'basis', 'model', 'notes' ]
 */
export function resultJsonSchemas(options: JsonSchemaOptions = {}): Record<ResultName, z.core.JSONSchema.BaseSchema> {
  const target = options.target ?? "draft-2020-12";
  const json = (schema: z.ZodType) => z.toJSONSchema(schema, { io: "input", target });
  return {
    CadenceMeasure: json(cadenceMeasureSchema),
    ConsistencyMeasure: json(consistencyMeasureSchema),
    CreatorMeasures: json(creatorMeasuresSchema),
    CreatorScore: json(creatorScoreSchema),
    FlatScore: json(flatScoreSchema),
    InteractionRates: json(interactionRatesSchema),
    Interval: json(intervalSchema),
    Measure: json(measureSchema),
    Note: json(noteSchema),
    SponsoredGapMeasure: json(sponsoredGapMeasureSchema),
    TierMeasure: json(tierMeasureSchema),
    TrendMeasure: json(trendMeasureSchema),
  };
}
