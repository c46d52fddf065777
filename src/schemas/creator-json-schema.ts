import * as z from "zod";
import { creatorSchema } from "./creator-schema.js";

/**
 * The JSON Schema (draft 2020-12) of a creator, for an API description or a tool definition. It allows unknown keys.
 * Whatever `parseCreator` takes and JSON can hold is valid; the one thing it cannot tell is the grammar of
 * `averages.basis`.
 *
 * For any other schema of the library, `z.toJSONSchema(schema, { io: "input" })` gives the same.
 *
 * @returns a new plain object
 * @example
 * import { creatorJsonSchema } from "influencer-scoring/schemas";
 * const { title, required } = creatorJsonSchema();
 * console.log(title, required); // => Creator [ 'id', 'platform' ]
 */
export function creatorJsonSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(creatorSchema, { io: "input" });
}
