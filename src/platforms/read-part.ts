import type * as z from "zod";
import type { ErrorCode } from "../core/error-codes.js";
import { pathOf } from "../core/issue.js";
import type { PayloadSchema } from "./payload-schema.js";
import type { Plain } from "./plain.js";
import type { Report } from "./report.js";

/** So often a part is read again without what was wrong; what is wrong then is given up. */
const mostReadings = 8;

/**
 * Reads one part of an answer. What is wrong in it is told and taken as unknown, so that one damaged count costs that count
 * and nothing else. Every field of a schema of an answer may be absent, so what is left is always such a part.
 */
export function readPart<T>(schema: PayloadSchema<T>, value: Plain, path: string, report: Report): T {
  let part: unknown = value;
  let parsed = schema.safeParse(part);
  for (let reading = 0; !parsed.success && reading < mostReadings; reading++) {
    for (const issue of parsed.error.issues) {
      const field = fieldOf(issue);
      report.warn(issue.message as ErrorCode, `${path}.${pathOf(field)}`);
      part = without(part, field);
    }
    parsed = schema.safeParse(part);
  }
  return parsed.data ?? ({} as T);
}

/** The field in which something is wrong. A list with a wrong item is wrong as a whole: which of it is meant is unknown. */
function fieldOf({ path }: z.core.$ZodIssue): readonly PropertyKey[] {
  const item = path.findIndex((key) => typeof key === "number");
  return item > 0 ? path.slice(0, item) : path;
}

/** A copy that lacks one field; the original is left as it is. */
function without(value: unknown, [key, ...rest]: readonly PropertyKey[]): unknown {
  const copy: Record<PropertyKey, unknown> = { ...(value as Record<PropertyKey, unknown>) };
  copy[key as PropertyKey] = rest.length > 0 ? without(copy[key as PropertyKey], rest) : undefined;
  return copy;
}
