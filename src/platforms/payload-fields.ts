import * as z from "zod";
import type { ErrorCode } from "../core/error-codes.js";
import { countProblem } from "../core/guard.js";

/** A count, as a number or, as YouTube and others write it, as a string of digits. */
export type PayloadCount = number | string;

/** An id. A platform that sends it as a number loses digits above 2^53, when the JSON is read. */
export type PayloadId = string | number;

/** A moment, as ISO 8601 or as epoch seconds or milliseconds. */
export type PayloadTime = string | number;

const digits = /^\d{1,16}$/;

/** What is wrong with a count in an answer. Of `"1.2K"` nobody knows how many that is. */
function payloadCountProblem(value: unknown): ErrorCode | undefined {
  if (typeof value !== "string") return countProblem(value);
  if (/^-\d+$/.test(value)) return "negative";
  if (/^\d+$/.test(value)) return digits.test(value) ? countProblem(Number(value)) : "unsafe-integer";
  return /\d/.test(value) ? "formatted-number" : "not-a-number";
}

const saysCount = { error: ({ input }: { readonly input?: unknown }) => payloadCountProblem(input) ?? "not-a-number" };
const says = (code: ErrorCode) => ({ error: () => code });

/** A count. */
export const count = /* @__PURE__ */ z.union(
  [
    z.number(saysCount).int(saysCount).min(0, saysCount),
    z
      .string(saysCount)
      .regex(digits, { ...saysCount, abort: true })
      .refine((text) => payloadCountProblem(text) === undefined, saysCount),
  ],
  saysCount,
);

/** A number from 0, such as a length in seconds. */
export const amount = /* @__PURE__ */ z.number(says("not-a-number")).min(0, says("negative"));

/** An id. */
export const id = /* @__PURE__ */ z.union([z.string(), z.number()], says("not-a-string"));

/** A moment. Which forms a platform uses, and whether this is one, is seen when it is converted. */
export const time = /* @__PURE__ */ z.union([z.string(), z.number()], says("invalid-time"));

/** A text. */
export const text = /* @__PURE__ */ z.string(says("not-a-string"));

/** True or false. */
export const flag = /* @__PURE__ */ z.boolean(says("not-a-boolean"));

/** An object of the fields given. Fields that it does not name are passed over. */
export const fields = <T extends z.ZodRawShape>(shape: T) => z.object(shape, says("not-an-object"));

/** A list. */
export const listOf = <T extends z.ZodType>(item: T) => z.array(item, says("not-an-array"));
