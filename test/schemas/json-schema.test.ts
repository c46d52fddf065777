import { describe, expect, test } from "vitest";
import * as z from "zod";
import { platforms } from "../../src/core/platform.js";
import * as schemas from "../../src/schemas/index.js";

const all = Object.entries(schemas).flatMap(([name, schema]) =>
  schema instanceof z.ZodType ? [[name, schema] as const] : [],
);

/** Every JSON Schema in a JSON Schema, with the keys that lead to it. */
function nodes(schema: unknown, path = ""): [string, Record<string, unknown>][] {
  if (typeof schema !== "object" || schema === null) return [];
  const inside = Object.entries(schema).flatMap(([key, value]) => nodes(value, `${path}/${key}`));
  return Array.isArray(schema) ? inside : [[path, schema as Record<string, unknown>], ...inside];
}

describe("each schema", () => {
  test("is found", () => {
    expect(all.length).toBe(196);
  });

  test.each(all)("%s becomes a JSON Schema for input and output, with a title and a description", (_, schema) => {
    for (const io of ["input", "output"] as const) {
      const json = z.toJSONSchema(schema, { io, unrepresentable: "throw" });
      expect(json.title).toMatch(/^[A-Z]\w+$/);
      expect(json.description).toMatch(/^\S.*\.$/);
    }
  });

  test.each(all)(
    "%s becomes one that stands for itself: no id, no reference, which some readers refuse",
    (_, schema) => {
      for (const [, node] of nodes(z.toJSONSchema(schema))) {
        expect(node).not.toHaveProperty("$ref");
        expect(node).not.toHaveProperty("$defs");
        expect(node).not.toHaveProperty("$id");
      }
    },
  );

  test.each(all)("%s has a title of its own", (_, schema) => {
    expect(all.filter(([, other]) => other.meta()?.title === schema.meta()?.title)).toHaveLength(1);
  });
});

describe("the JSON Schema of a creator", () => {
  const json = schemas.creatorJsonSchema();
  const properties = (schema: unknown) =>
    (schema as { properties: Record<string, Record<string, unknown>> }).properties;

  test("is of the draft of 2020-12 and has an object as its root", () => {
    expect(json).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "object",
      title: "Creator",
    });
    expect(json.required).toEqual(["id", "platform"]);
  });

  test("is plain data, and a new one each time", () => {
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
    expect(schemas.creatorJsonSchema()).not.toBe(json);
    expect(schemas.creatorJsonSchema()).toEqual(json);
  });

  test("allows keys that the library does not know, on every floor", () => {
    for (const [, node] of nodes(json)) expect(node.additionalProperties).not.toBe(false);
  });

  test("describes every field", () => {
    const undescribed = nodes(json).flatMap(([path, node]) =>
      Object.entries((node.properties ?? {}) as Record<string, { description?: string }>)
        .filter(([, field]) => !field.description)
        .map(([key]) => `${path}/${key}`),
    );
    expect(undescribed).toEqual([]);
  });

  test("tells the bounds of a count, the values of a choice and the forms of a time", () => {
    const { platform, followers, createdAt } = properties(json);
    expect(platform?.enum).toEqual(platforms);
    expect(followers?.anyOf).toEqual([
      { type: "integer", minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
      { type: "null" },
    ]);
    expect(nodes(createdAt).map(([, node]) => node.type)).toEqual(expect.arrayContaining(["string", "number", "null"]));
  });

  test("has a pattern that knows the calendar", () => {
    const day = new RegExp(z.toJSONSchema(schemas.daySchema).pattern as string);
    expect(["2024-02-29", "2000-02-29", "2026-12-31"].filter((text) => !day.test(text))).toEqual([]);
    expect(
      ["2026-02-30", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10"].filter((text) => day.test(text)),
    ).toEqual([]);
  });
});
