import type { Maybe } from "../core/measure.js";
import { readTime } from "../core/time.js";
import type { PayloadCount, PayloadId, PayloadTime } from "./payload-fields.js";
import type { Report } from "./report.js";

/** A count that passed its schema, as a number. */
export const countOf = (count: Maybe<PayloadCount>): number | undefined =>
  count === undefined || count === null ? undefined : Number(count) + 0;

/** An id as a string. One that was read as a number and has lost digits is no id any more. */
export function idOf(id: Maybe<PayloadId>, report: Report): string | undefined {
  if (id === undefined || id === null || id === "") return undefined;
  if (typeof id === "string" || Number.isSafeInteger(id)) return String(id);
  report.note("rounded-id");
  return undefined;
}

/** A text that says something. */
export const textOf = (text: Maybe<string>): string | undefined => text || undefined;

/** Numbers below this are seconds and not milliseconds; the same bound as that of the library's own times. */
const fewestMilliseconds = 1e11;
const withoutZone = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?$/;

/** A moment of an answer as ISO 8601 in UTC: of ISO 8601 with any zone or none, of epoch seconds, or of milliseconds. */
export function timeOf(value: Maybe<PayloadTime>, path: string, report: Report): string | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  const given = typeof value === "string" && /^\d{9,15}$/.test(value) ? Number(value) : value;
  const inMilliseconds = typeof given === "number" && given < fewestMilliseconds ? given * 1000 : given;
  const time = readTime(
    typeof inMilliseconds === "string" && withoutZone.test(inMilliseconds) ? `${inMilliseconds}Z` : inMilliseconds,
  );
  if (typeof time === "number") return new Date(time).toISOString();
  report.warn("invalid-time", path);
  return undefined;
}

/** How long a text is, in characters as people count them. */
export const lengthOf = (text: Maybe<string>): number | undefined =>
  text === undefined || text === null ? undefined : [...text].length;
