import * as z from "zod";
import { creatorSchema } from "./creator-schema.js";
import type { JsonSchemaOptions } from "./json-schema-options.js";

/**
 * The JSON Schema of a creator, for an API description or a tool definition. It allows unknown keys. Whatever
 * `parseCreator` takes and JSON can hold is valid; the one thing it cannot tell is the grammar of `averages.basis`.
 *
 * For any other schema of the library, `z.toJSONSchema(schema, { io: "input" })` gives the same.
 *
 * @param options - the dialect; draft 2020-12 where none is given
 * @returns a new plain object
 * @example
 * import { creatorJsonSchema } from "influencer-scoring/schemas";
 * const { title, required } = creatorJsonSchema();
 * console.log(title, required); // => Creator [ 'id', 'platform' ]
 * console.log(creatorJsonSchema({ target: "draft-07" }).$schema); // => http://json-schema.org/draft-07/schema#
 */
export function creatorJsonSchema(options: JsonSchemaOptions = {}): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(creatorSchema, { io: "input", target: options.target ?? "draft-2020-12" });
}
