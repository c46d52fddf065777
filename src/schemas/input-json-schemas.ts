import * as z from "zod";
import { audienceSharesSchema } from "./audience-fit-input-schema.js";
import { type InputName, inputSchemas } from "./input-schemas.js";
import { invalidShareSchema } from "./invalid-share-schema.js";
import type { JsonSchemaOptions } from "./json-schema-options.js";
import { countInputSchema, returnInputSchema, shareInputSchema } from "./measure-input-schema.js";
import { contributionInputSchema, costInputSchema, revenueInputSchema } from "./money-input-schema.js";
import { platformSchema, postFormatSchema } from "./platform-schema.js";
import { audienceInputSchema } from "./reach-input-schema.js";
import { daySchema, timeSchema } from "./time-schema.js";

/**
 * The JSON Schema of every input that is an object, by the name of its type, for the requests of an API or a tool
 * definition: a creator and its parts, and what every function is told beside its data. Each has an object as its root,
 * stands for itself without references, and allows unknown keys. What it cannot tell, such as currencies that must agree,
 * the functions refuse by code and path. `functionSchemas` tells which function takes what.
 *
 * @param options - the dialect; draft 2020-12 where none is given
 * @returns a new plain object of plain objects
 * @example
 * import { inputJsonSchemas } from "influencer-scoring/schemas";
 * const { LiftToFind, Journey } = inputJsonSchemas();
 * console.log(LiftToFind.required); // => [ 'holdoutRate', 'lift' ]
 * console.log(Journey.required); // => [ 'touchpoints' ]
 */
export function inputJsonSchemas(options: JsonSchemaOptions = {}): Record<InputName, z.core.JSONSchema.BaseSchema> {
  return jsonSchemasOf(inputSchemas(), options);
}

/** The inputs that are no objects, or not always, by their type's name. */
export type ValueName =
  | "AudienceInput"
  | "AudienceShares"
  | "ContributionInput"
  | "CostInput"
  | "CountInput"
  | "Day"
  | "InvalidShare"
  | "Platform"
  | "PostFormat"
  | "ReturnInput"
  | "RevenueInput"
  | "ShareInput"
  | "Time";

const valueSchemas = (): Readonly<Record<ValueName, z.ZodType>> => ({
  AudienceInput: audienceInputSchema,
  AudienceShares: audienceSharesSchema,
  ContributionInput: contributionInputSchema,
  CostInput: costInputSchema,
  CountInput: countInputSchema,
  Day: daySchema,
  InvalidShare: invalidShareSchema,
  Platform: platformSchema,
  PostFormat: postFormatSchema,
  ReturnInput: returnInputSchema,
  RevenueInput: revenueInputSchema,
  ShareInput: shareInputSchema,
  Time: timeSchema,
});

/**
 * The JSON Schema of every input that is no object, or not always: a number or a measure of one, a time, a share. They are
 * parts of requests; a tool definition, which wants an object as its root, takes those of `inputJsonSchemas`.
 *
 * @param options - the dialect; draft 2020-12 where none is given
 * @returns a new plain object of plain objects
 * @example
 * import { valueJsonSchemas } from "influencer-scoring/schemas";
 * const { Platform, CountInput } = valueJsonSchemas({ target: "draft-07" });
 * console.log(Platform.type, CountInput.anyOf?.length); // => string 2
 */
export function valueJsonSchemas(options: JsonSchemaOptions = {}): Record<ValueName, z.core.JSONSchema.BaseSchema> {
  return jsonSchemasOf(valueSchemas(), options);
}

/** The JSON Schemas of what is put in. */
function jsonSchemasOf<K extends string>(
  schemas: Readonly<Record<K, z.ZodType>>,
  { target = "draft-2020-12" }: JsonSchemaOptions,
): Record<K, z.core.JSONSchema.BaseSchema> {
  const names = Object.keys(schemas) as K[];
  const entries = names.map((name) => [name, z.toJSONSchema(schemas[name], { io: "input", target })]);
  return Object.fromEntries(entries) as Record<K, z.core.JSONSchema.BaseSchema>;
}
