import * as z from "zod";
import type { Time } from "../core/time.js";
import { says, saysNumber, saysTime } from "./says.js";
import type { Schema } from "./schema-for.js";

// A calendar day, leap years and all, as a pattern: so it also stands in the JSON Schema.
const leapYear = "(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";
const calendarDay =
  "(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))" +
  `|${leapYear}-02-29)`;
const clock = "(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?";
const zone = "(?:Z|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)";

/**
 * A moment: an ISO 8601 string with a zone, or epoch milliseconds (from 1e11, since smaller numbers are seconds, up to
 * the year 9999).
 *
 * @example
 * import { timeSchema } from "influencer-scoring/schemas";
 * console.log(timeSchema.safeParse("2026-05-02T17:20:11+02:00").success); // => true
 * console.log(timeSchema.safeParse(1_777_735_211).error?.issues[0]?.message); // => time-in-seconds
 */
export const timeSchema: Schema<Time> = z
  .union(
    [
      z.string().regex(new RegExp(`^${calendarDay}T${clock}${zone}$`), says("invalid-time")),
      z.number(saysNumber).min(1e11, says("time-in-seconds")).max(253_402_300_799_999, says("invalid-time")),
    ],
    saysTime,
  )
  .meta({ title: "Time", description: "An ISO 8601 string with a zone, or epoch milliseconds." });

/**
 * A calendar day, `YYYY-MM-DD`.
 *
 * @example
 * import { daySchema } from "influencer-scoring/schemas";
 * console.log(daySchema.safeParse("2028-02-29").success); // => true
 * console.log(daySchema.safeParse("2026-02-30").error?.issues[0]?.message); // => invalid-date
 */
export const daySchema: Schema<string> = z
  .string(says("invalid-date"))
  .regex(new RegExp(`^${calendarDay}$`), says("invalid-date"))
  .meta({ title: "Day", description: "A calendar day, YYYY-MM-DD." });
