import type * as z from "zod";
import type { Issue } from "../core/issue.js";
import { fromZodIssue } from "./issue.js";

/** What {@link parseInput} returns; `ok` tells whether the value was taken. */
export type ParsedInput<T> =
  | {
      /** The value is what the schema is of. */
      readonly ok: true;
      /** A fresh copy of it. */
      readonly value: T;
    }
  | {
      /** The value is something else. */
      readonly ok: false;
      /** What is wrong with it; never empty. */
      readonly issues: readonly Issue[];
    };

/** At most so many issues are told. */
const mostIssues = 100;

/**
 * Reads data of unknown origin with one of the library's schemas, or with an object that is made of them: the body of a
 * request, the arguments of a tool. What is wrong is told as the functions tell it, by code and path, at most a hundred
 * things. It holds no received value, and keys that do not look like names are hidden. For a creator, `parseCreator` is
 * faster.
 *
 * @param schema - a schema of the library, or an object of such
 * @param value - anything
 * @returns the value as a fresh copy, or the issues
 * @example
 * import * as z from "zod";
 * import { campaignRecordSchema, parseInput } from "influencer-scoring/schemas";
 * const body = z.object({ campaign: campaignRecordSchema });
 * const parsed = parseInput(body, { campaign: { results: { clicks: -1 } } });
 * if (!parsed.ok) for (const { code, path } of parsed.issues) console.log(code, path);
 * // => negative campaign.results.clicks
 */
export function parseInput<T>(schema: z.ZodType<T>, value: unknown): ParsedInput<T> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, issues: parsed.error.issues.slice(0, mostIssues).map(fromZodIssue) };
}
