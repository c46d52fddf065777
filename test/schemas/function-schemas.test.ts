import { expect, test } from "vitest";
import * as authenticity from "../../src/authenticity/index.js";
import * as cost from "../../src/cost/index.js";
import * as engagement from "../../src/engagement/index.js";
import * as fit from "../../src/fit/index.js";
import * as portfolio from "../../src/portfolio/index.js";
import * as roi from "../../src/roi/index.js";
import {
  type FunctionSchemas,
  functionSchemas,
  inputJsonSchemas,
  resultJsonSchemas,
  valueJsonSchemas,
} from "../../src/schemas/index.js";
import * as scorecard from "../../src/scorecard/index.js";
import * as tiers from "../../src/tiers/index.js";

/** Functions of plain numbers, texts or bare amounts. */
const plain = ["extractHashtags", "normaliseHashtag", "unitCostNumber", "withTax", "withoutTax"];

const table: Readonly<Record<string, FunctionSchemas>> = functionSchemas();

test("every public function of the parts has the schemas of what it takes and returns", () => {
  const parts = [tiers, engagement, authenticity, cost, roi, fit, portfolio, scorecard];
  const functions = parts.flatMap((part) =>
    Object.entries(part).flatMap(([name, value]) => (typeof value === "function" ? [name] : [])),
  );
  const missing = functions.filter((name) => !Object.hasOwn(table, name) && !plain.includes(name));
  expect(missing).toEqual([]);
  const unknown = Object.keys(table).filter((name) => !functions.includes(name) && name !== "selectPosts");
  expect(unknown).toEqual([]);
});

test("every argument is told, and those only", () => {
  const all: Readonly<Record<string, unknown>> = {
    ...tiers,
    ...engagement,
    ...authenticity,
    ...roi,
    ...fit,
    ...portfolio,
  };
  for (const [name, { takes }] of Object.entries(table)) {
    const { length = 0 } = (all[name] ?? {}) as { length?: number };
    // Arguments with a default are not in the length of a function.
    expect(takes.length, name).toBeGreaterThanOrEqual(length);
    expect(takes.length, name).toBeLessThanOrEqual(3);
  }
});

test("each schema named is there, as a JSON Schema in all three dialects", () => {
  for (const target of ["draft-2020-12", "draft-07", "openapi-3.0"] as const) {
    const known = {
      ...inputJsonSchemas({ target }),
      ...valueJsonSchemas({ target }),
      ...resultJsonSchemas({ target }),
    };
    for (const [name, { takes, returns }] of Object.entries(table))
      for (const schema of [...takes.flat(), ...returns]) {
        const one = schema.replace("[]", "");
        if (one !== "number") expect(known, `${name}: ${schema}`).toHaveProperty(one);
      }
  }
});
