import type { ErrorCode } from "./error-codes.js";

/** An ISO 8601 string with a zone (`2026-05-02T17:20:11Z`), or epoch milliseconds. */
export type Time = string | number;

/** Milliseconds of a day, as UTC counts them. */
export const millisecondsPerDay = 86_400_000;

/** Below this a number of milliseconds lies before March 1973, and is surely a number of seconds. */
const earliestMilliseconds = 1e11;
/** The last millisecond of the year 9999, which is also the last that an ISO string of four digits can tell. */
const latestMilliseconds = 253_402_300_799_999;

const isoTime =
  /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,9}))?)?(?:Z|([+-])([01]\d|2[0-3]):?([0-5]\d))$/;
const isoDay = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Midnight UTC of a calendar day, or `undefined` where there is no such day. */
function midnight(year: string, month: string, day: string): number | undefined {
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day) ? date.getTime() : undefined;
}

/** What is wrong with a time, or `undefined`. */
export function timeProblem(value: unknown): ErrorCode | undefined {
  if (typeof value === "number") {
    if (!Number.isFinite(value)) return "not-finite";
    if (value < earliestMilliseconds) return "time-in-seconds";
    return value > latestMilliseconds ? "invalid-time" : undefined;
  }
  return typeof value === "string" && parseIsoTime(value) !== undefined ? undefined : "invalid-time";
}

/** What is wrong with a day, or `undefined`. */
export function dayProblem(value: unknown): ErrorCode | undefined {
  const match = typeof value === "string" ? isoDay.exec(value) : null;
  return match && midnight(match[1] as string, match[2] as string, match[3] as string) !== undefined
    ? undefined
    : "invalid-date";
}

function parseIsoTime(text: string): number | undefined {
  const match = isoTime.exec(text);
  if (!match) return undefined;
  const day = midnight(match[1] as string, match[2] as string, match[3] as string);
  if (day === undefined) return undefined;
  const [hours, minutes, seconds] = [match[4], match[5], match[6] ?? 0].map(Number) as [number, number, number];
  const milliseconds = Number((match[7] ?? "").padEnd(3, "0").slice(0, 3));
  const offset = (match[8] === "-" ? -1 : 1) * (Number(match[9] ?? 0) * 60 + Number(match[10] ?? 0));
  return day + ((hours * 60 + minutes - offset) * 60 + seconds) * 1000 + milliseconds;
}

/** Epoch milliseconds of a time that {@link timeProblem} has passed. */
export function toMilliseconds(time: Time): number {
  return typeof time === "number" ? time : (parseIsoTime(time) as number);
}
