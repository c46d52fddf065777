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
  /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)$/;
/** From March of the year 0 to 1970, with the first day counted as one. */
const daysBeforeEpoch = 719_469;
const shortPlain = "2026-05-02T17:20:11Z".length;
const longPlain = "2026-05-02T17:20:11.000Z".length;
const [hyphen, point, zero, colon, letterT, letterZ] = [45, 46, 48, 58, 84, 90] as const;
const isoDay = /^\d{4}-\d\d-\d\d$/;

/** Epoch milliseconds of a time, or what is wrong with it. */
export function readTime(value: unknown): number | ErrorCode {
  if (typeof value === "string") {
    const plain = plainTime(value);
    if (!Number.isNaN(plain)) return plain;
  }
  const problem = timeProblem(value);
  if (problem) return problem;
  if (typeof value === "number") return value;
  // Three digits of a second and a colon in the offset are what every engine reads.
  return Date.parse((value as string).replace(/(\.\d{3})\d+/, "$1").replace(/(\d\d)(\d\d)$/, "$1:$2"));
}

/** What is wrong with a time, or `undefined`. */
export function timeProblem(value: unknown): ErrorCode | undefined {
  if (typeof value === "number") {
    if (!Number.isFinite(value)) return "not-finite";
    if (value < earliestMilliseconds) return "time-in-seconds";
    return value > latestMilliseconds ? "invalid-time" : undefined;
  }
  if (typeof value !== "string") return "invalid-time";
  return !Number.isNaN(plainTime(value)) || (isoTime.test(value) && isDay(value)) ? undefined : "invalid-time";
}

/**
 * Epoch milliseconds of a time as most programs write it, `2026-05-02T17:20:11Z` or with three digits of a second; not a
 * number for every other text, which may be a time as well. It takes a fraction of what the general way takes.
 */
function plainTime(text: string): number {
  const hasMilliseconds = text.length === longPlain;
  const isPlain =
    (hasMilliseconds ? text.charCodeAt(19) === point : text.length === shortPlain) &&
    text.charCodeAt(4) === hyphen &&
    text.charCodeAt(7) === hyphen &&
    text.charCodeAt(10) === letterT &&
    text.charCodeAt(13) === colon &&
    text.charCodeAt(16) === colon &&
    text.charCodeAt(text.length - 1) === letterZ;
  if (!isPlain) return Number.NaN;
  const year = 100 * twoDigits(text, 0) + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  const hours = twoDigits(text, 11);
  const minutes = twoDigits(text, 14);
  const seconds = twoDigits(text, 17);
  // Comparisons with what is not a number are false.
  if (!(isDate(year, month, day) && hours < 24 && minutes < 60 && seconds < 60)) return Number.NaN;
  const milliseconds = hasMilliseconds ? 10 * twoDigits(text, 20) + (twoDigits(text, 21) % 10) : 0;
  const days = daysSinceEpoch(year, month, day);
  return days * millisecondsPerDay + (3_600 * hours + 60 * minutes + seconds) * 1_000 + milliseconds;
}

/** The number of two digits; not a number where they are none. */
function twoDigits(text: string, from: number): number {
  const tens = text.charCodeAt(from) - zero;
  const ones = text.charCodeAt(from + 1) - zero;
  return tens >= 0 && tens < 10 && ones >= 0 && ones < 10 ? 10 * tens + ones : Number.NaN;
}

/** Days from 1970 to a day, by whole numbers: the year begins in March, so that a leap day is its last. */
function daysSinceEpoch(year: number, month: number, day: number): number {
  const years = month > 2 ? year : year - 1;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day;
  return 365 * years + leapDays + dayOfYear - daysBeforeEpoch;
}

/** Whether the calendar has the day with which a text begins. */
const isDay = (text: string): boolean => isDate(+text.slice(0, 4), +text.slice(5, 7), +text.slice(8, 10));

/** Whether the calendar has a day. Engines turn 30 February into 2 March, or into no date. */
function isDate(year: number, month: number, day: number): boolean {
  if (!(day > 0 && month > 0 && month < 13)) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 ? (isLeap ? 29 : 28) : 30 + ((month + (month >> 3)) & 1));
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
