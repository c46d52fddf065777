/** A dialect of JSON Schema. OpenAPI 3.1 and MCP take `draft-2020-12`. */
export type JsonSchemaTarget = "draft-2020-12" | "draft-07" | "openapi-3.0";

/** How to write a JSON Schema. */
export interface JsonSchemaOptions {
  /** The dialect; `draft-2020-12` where none is given. */
  readonly target?: JsonSchemaTarget | undefined;
}
