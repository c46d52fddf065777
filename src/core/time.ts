import { InvalidInputError } from "./error.js";
import type { ErrorCode } from "./error-codes.js";
import type { Maybe } from "./measure.js";

/** An ISO 8601 string with a zone (`2026-05-02T17:20:11Z`), or epoch milliseconds. */
export type Time = string | number;

/** Milliseconds of a day, as UTC counts them. */
export const millisecondsPerDay = 86_400_000;

/** Milliseconds of an hour. */
export const millisecondsPerHour = 3_600_000;

/** Below this a number of milliseconds lies before March 1973, and is surely a number of seconds. */
const earliestMilliseconds = 1e11;
/** The last millisecond of the year 9999, which is also the last that an ISO string of four digits can tell. */
const latestMilliseconds = 253_402_300_799_999;

const isoTime =
  /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)$/;
const isoDay = /^\d{4}-\d\d-\d\d$/;

/** Epoch milliseconds of a time, or what is wrong with it. */
export function readTime(value: unknown): number | ErrorCode {
  if (typeof value === "number") {
    if (!Number.isFinite(value)) return "not-finite";
    if (value < earliestMilliseconds) return "time-in-seconds";
    return value > latestMilliseconds ? "invalid-time" : value;
  }
  const [text, day] = (typeof value === "string" && isoTime.exec(value)) || [];
  if (text === undefined || day === undefined || !isDay(day)) return "invalid-time";
  // Three digits of a second and a colon in the offset are what every engine reads.
  return Date.parse(text.replace(/(\.\d{3})\d+/, "$1").replace(/(\d\d)(\d\d)$/, "$1:$2"));
}

/** What is wrong with a time, or `undefined`. */
export function timeProblem(value: unknown): ErrorCode | undefined {
  const time = readTime(value);
  return typeof time === "string" ? time : undefined;
}

/** Whether the calendar has a day. Engines turn 30 February into 2 March, or into no date at all. */
function isDay(day: string): boolean {
  const midnight = new Date(day);
  return !Number.isNaN(+midnight) && midnight.toISOString().startsWith(day);
}

/** What is wrong with a day, or `undefined`. */
export function dayProblem(value: unknown): ErrorCode | undefined {
  return typeof value === "string" && isoDay.test(value) && isDay(value) ? undefined : "invalid-date";
}

/** Epoch milliseconds of a time; throws where there is something wrong with it. */
export function requireTime(value: unknown, path: string): number {
  const time = readTime(value);
  if (typeof time === "string") throw new InvalidInputError(time, path);
  return time;
}

/** Epoch milliseconds of a time that may be unknown, as `undefined`; throws where there is something wrong with it. */
export function timeOf(value: Maybe<Time>, path: string): number | undefined {
  return value === undefined || value === null ? undefined : requireTime(value, path);
}
