import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import * as z from "zod";
import { creatorSchema, parseCreator } from "../../src/schemas/index.js";
import { someInputs } from "./some-inputs.js";

const expected = someInputs.map((input) => parseCreator(input));

test("the inputs that are compared are some good, some bad", () => {
  expect(expected.map(({ ok }) => ok)).toEqual([true, true, false, false, false, false, false]);
});

test("the schema can be compiled", () => {
  expect(() => z.compile(creatorSchema, { strict: true })).not.toThrow();
});

describe("a fresh copy of the library", () => {
  const compile = vi.fn<(schema: z.ZodType) => z.ZodType>(z.compile);
  /** Imports the library anew, with a zod whose `compile` is another. */
  async function fresh(compiler: unknown) {
    vi.doMock("zod", async (original) => ({ ...(await original<typeof z>()), compile: compiler }));
    return import("../../src/schemas/index.js");
  }
  beforeEach(() => {
    vi.resetModules();
    compile.mockClear();
  });
  afterEach(() => {
    vi.doUnmock("zod");
  });

  test("compiles nothing when it is imported, and the schema once when creators are parsed", async () => {
    const schemas = await fresh(compile);
    expect(compile).not.toHaveBeenCalled();
    expect(someInputs.map(schemas.parseCreator)).toEqual(expected);
    expect(compile).toHaveBeenCalledTimes(1);
  });

  test("says the same with a zod that has no compiler yet", async () => {
    const schemas = await fresh(undefined);
    expect(someInputs.map(schemas.parseCreator)).toEqual(expected);
  });

  test("says the same, and generates no code, where the application has told zod to generate none", async () => {
    const schemas = await fresh(compile);
    const { jitless } = z.config();
    try {
      z.config({ jitless: true });
      expect(someInputs.map(schemas.parseCreator)).toEqual(expected);
    } finally {
      z.config({ jitless });
    }
    expect(compile).not.toHaveBeenCalled();
  });
});

test("a process that forbids to generate code hears the same, and of some hundred thousand issues the first hundred", () => {
  const script = fileURLToPath(new URL("without-code-generation.ts", import.meta.url));
  const forbid = ["--disallow-code-generation-from-strings", "--import", "tsx"];
  const { forbidden, parsed, manyIssues } = JSON.parse(
    execFileSync(process.execPath, [...forbid, script], { encoding: "utf8" }),
  );
  expect(forbidden).toBe(true);
  expect(parsed).toEqual(JSON.parse(JSON.stringify(expected)));
  expect(manyIssues).toBe(100);
}, 30_000);
