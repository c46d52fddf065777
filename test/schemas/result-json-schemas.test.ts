import { describe, expect, test } from "vitest";
import * as z from "zod";
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

test("of results: one for each schema of an object that is no input", () => {
  const inputs = new Set(nodes(schemas.creatorJsonSchema()).map(([, { title }]) => title));
  const titles = Object.values(schemas).flatMap((schema) =>
    schema instanceof z.ZodObject ? [schema.meta()?.title as string] : [],
  );
  const results = titles.filter((title) => !inputs.has(title));
  expect(Object.keys(schemas.resultJsonSchemas())).toEqual(results.sort());
});

test("draft 2020-12 is what is written where nothing is said", () => {
  expect(schemas.resultJsonSchemas()).toEqual(schemas.resultJsonSchemas({ target: "draft-2020-12" }));
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
