import { describe, expect, test } from "vitest";
import type * as z from "zod";
import { changed, copyWith, places, said, type Tree } from "./changed.js";

/** Results of one function by what they are, with its name and its schema. */
export type ResultCases = readonly [name: string, schema: z.ZodType, results: Readonly<Record<string, object>>];

/** Whether a field may be absent, besides those of a measure or a note that may. */
type IsOptional = (holder: Tree, key: string, place: string) => boolean;

const isOptionalAnywhere: IsOptional = (holder, key) =>
  Array.isArray(holder) ||
  ["interval", "path", "count", "source"].includes(key) ||
  // A signal that was seen, but not compared, says why.
  (key === "reason" && holder.value !== null && !("rank" in holder));

/**
 * Real results come back equal, and wrong ones are refused, whatever is wrong. `ofParts` are schemas of results whose parts
 * may be of different currencies.
 */
export function describeResults(
  some: readonly ResultCases[],
  isOptional: IsOptional = () => false,
  ofParts: readonly z.ZodType[] = [],
): void {
  const all = some.flatMap(([name, schema, results]) =>
    Object.entries(results).map(([what, result]) => ({ name, what, schema, result })),
  );

  describe.each(all)("$name, $what", ({ schema, result }) => {
    test("comes back equal, also from JSON", () => {
      expect(schema.parse(result)).toStrictEqual(result);
      expect(schema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
    });

    test("is passed over where a later version has more to say, and that is not copied", () => {
      expect(schema.parse({ ...result, more: 1 })).toStrictEqual(result);
    });

    test("is refused without any one of its required fields, on every floor", () => {
      for (const place of places(result)) {
        const { copy, holder, key } = copyWith(result, place);
        if (isOptionalAnywhere(holder, key, place) || isOptional(holder, key, place)) continue;
        delete holder[key];
        expect(schema.safeParse(copy).success, place).toBe(false);
      }
    });

    test("is refused with anything of another type, on every floor", () => {
      for (const place of places(result)) {
        const { copy, holder, key } = copyWith(result, place);
        holder[key] = typeof holder[key] === "object" ? true : {};
        expect(schema.safeParse(copy).success, place).toBe(false);
      }
    });

    test("is refused where one of several amounts is of another currency", () => {
      const currencies = places(result).filter((place) => place.endsWith("currency"));
      const isWhole = currencies.length > 1 && !ofParts.includes(schema);
      for (const place of isWhole ? currencies : []) {
        const issues = said(schema, changed(result, place, "XTS"));
        expect(issues.map(([code]) => code)).toContain("currency-mismatch");
      }
    });
  });
}
