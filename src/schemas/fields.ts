import * as z from "zod";
import { says, saysInteger, saysNumber } from "./says.js";

/** A finite number. */
export const number = z.number(saysNumber);

/** A finite number from 0. */
export const amount = number.min(0, says("negative"));

/** A safe whole number from 0. `int` stops at what it refuses, so that of one value one thing is said. */
export const count = z
  .number(saysNumber)
  .int({ ...saysInteger, abort: true })
  // Last, because before zod 4.6 `int` would overwrite the bound in the JSON Schema.
  .min(0, says("negative"));

/** A fraction from 0 to 1. */
export const share = amount.max(1, says("out-of-range"));

/** Any string, the empty one too. */
export const text = z.string(says("not-a-string"));

/** A string that is not empty. (Of a list without items `min` would say that it is empty, too.) */
export const name = text.regex(/[\s\S]/, says("empty-string"));

/** True or false. */
export const flag = z.boolean(says("not-a-boolean"));

/** A list of strings. */
export const texts = z.array(text, says("not-an-array"));
