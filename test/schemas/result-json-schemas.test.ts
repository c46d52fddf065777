import { describe, expect, test } from "vitest";
import * as z from "zod";
import { valuedCounts } from "../../src/cost/index.js";
import * as schemas from "../../src/schemas/index.js";

const targets = ["draft-2020-12", "draft-07", "openapi-3.0"] as const;
const dialects = {
  "draft-2020-12": "https://json-schema.org/draft/2020-12/schema",
  "draft-07": "http://json-schema.org/draft-07/schema#",
  "openapi-3.0": undefined,
};

/** Every object in a value, with the keys that lead to it. */
function nodes(value: unknown, path = ""): [string, Record<string, unknown>][] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, item]) => nodes(item, `${path}/${key}`));
  return Array.isArray(value) ? inside : [[path, value as Record<string, unknown>], ...inside];
}

describe.each(targets)("in %s", (target) => {
  const all = Object.entries({
    ...schemas.resultJsonSchemas({ target }),
    ...schemas.inputJsonSchemas({ target }),
    Creator: schemas.creatorJsonSchema({ target }),
  });

  test.each(all)("%s has an object as its root, its name as the title, and the dialect", (name, json) => {
    expect(json).toMatchObject({ type: "object", title: name, description: expect.stringMatching(/^[A-Z].*\.$/) });
    expect(json.$schema).toBe(dialects[target]);
  });

  test.each(all)("%s is plain data that stands for itself and is open to more keys", (_, json) => {
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
    for (const [, node] of nodes(json)) {
      for (const key of ["$ref", "$defs", "definitions", "$id"]) expect(node).not.toHaveProperty(key);
      expect(node.additionalProperties).not.toBe(false);
    }
  });

  test.each(all)("%s describes every field", (_, json) => {
    for (const [path, node] of nodes(json))
      for (const [key, field] of Object.entries((node.properties ?? {}) as Record<string, { description?: string }>))
        expect(field.description, `${path}/${key}`).toMatch(/\S/);
  });
});

test("one for each schema of an object: of a result, or of an input", () => {
  const titles = Object.values(schemas).flatMap((schema) =>
    schema instanceof z.ZodType && z.toJSONSchema(schema, { io: "input" }).type === "object"
      ? [schema.meta()?.title as string]
      : [],
  );
  const [results, inputs] = [schemas.resultJsonSchemas(), schemas.inputJsonSchemas()].map(Object.keys);
  for (const names of [results, inputs]) expect(names).toEqual([...(names ?? [])].sort());
  expect([...(results ?? []), ...(inputs ?? [])].sort()).toEqual(titles.sort());
});

test("one for each schema of whatever is no object", () => {
  const values = Object.keys(schemas.valueJsonSchemas());
  const titles = Object.values(schemas).flatMap((schema) =>
    schema instanceof z.ZodType && z.toJSONSchema(schema, { io: "input" }).type !== "object"
      ? [schema.meta()?.title as string]
      : [],
  );
  expect(values).toEqual([...titles].sort());
  for (const target of targets)
    for (const [name, json] of Object.entries(schemas.valueJsonSchemas({ target }))) expect(json.title).toBe(name);
});

test("draft 2020-12 is what is written where nothing is said", () => {
  expect(schemas.resultJsonSchemas()).toEqual(schemas.resultJsonSchemas({ target: "draft-2020-12" }));
  expect(schemas.inputJsonSchemas()).toEqual(schemas.inputJsonSchemas({ target: "draft-2020-12" }));
  expect(schemas.creatorJsonSchema({})).toEqual(schemas.creatorJsonSchema({ target: "draft-2020-12" }));
});

test("a value that may be unknown is a number or null, in each dialect's way", () => {
  const value = (target: schemas.JsonSchemaTarget) =>
    (schemas.resultJsonSchemas({ target }).Measure.properties as Record<string, object>).value;
  expect(value("draft-2020-12")).toMatchObject({ type: ["number", "null"] });
  expect(value("draft-07")).toMatchObject({ type: ["number", "null"] });
  expect(value("openapi-3.0")).toMatchObject({ type: "number", nullable: true });
});

test("a reason and an interval may be absent, and nothing else of a measure", () => {
  const { properties, required } = schemas.resultJsonSchemas().Measure;
  expect(Object.keys(properties ?? {}).filter((key) => !required?.includes(key))).toEqual(["reason", "interval"]);
});

test("an interval of credits is never there", () => {
  const { properties } = schemas.resultJsonSchemas().Attribution as { properties: Record<string, object> };
  expect(properties.interval).toMatchObject({ not: {} });
});

test("of an input, what may be unknown may be absent, and what is of several kinds is any of them", () => {
  const { required, properties } = schemas.inputJsonSchemas().PaybackInput;
  expect(required).toBeUndefined();
  const cost = properties?.cost as unknown as {
    anyOf: readonly [{ anyOf: readonly { title?: string; required: string[] }[] }];
  };
  expect(cost.anyOf[0].anyOf.map((kind) => kind.required)).toEqual([
    ["amount", "currency"],
    ["value", "n", "basis", "model", "notes"],
  ]);
});

test("an input tells its bounds, its patterns and its words", () => {
  const { LiftSampleSizeInput, ExchangeTable, UnitCostDefinition, MediaValueRates } = schemas.inputJsonSchemas();
  expect(LiftSampleSizeInput.properties?.holdoutRate).toMatchObject({ minimum: 0, maximum: 1 });
  expect(ExchangeTable.properties?.rates).toMatchObject({ propertyNames: { pattern: "^[A-Z]{3}$" } });
  expect(UnitCostDefinition.properties?.scale).toMatchObject({ enum: expect.arrayContaining([1, 1_000, 1e15]) });
  expect(MediaValueRates.properties?.perMille).toMatchObject({
    anyOf: [{ propertyNames: { enum: valuedCounts } }, { type: "null" }],
  });
});
