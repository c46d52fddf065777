import * as z from "zod";
import type { ErrorCode } from "../core/error-codes.js";
import { amount, count, text } from "./fields.js";
import { kinds } from "./kinds.js";
import { says, saysInteger, saysNumber, saysSeed } from "./says.js";
import type { Schema } from "./schema-for.js";

/** A key that an interface wants to be there, and that may be unknown: null, undefined, or absent as in JSON. */
export const maybe = <T>(schema: Schema<T>): Schema<T | null | undefined> =>
  schema.nullish() as unknown as Schema<T | null | undefined>;

/** A finite number from 0, which stops at what it refuses, so that of one value one thing is said. */
const from0 = () => z.number(saysNumber).min(0, { ...says("negative"), abort: true });

/** A finite number above 0. */
export const aboveZero = () => from0().gt(0, says("out-of-range"));

/** The confidence level of an interval that is asked for, between 0 and 1. */
export const level = () => aboveZero().lt(1, says("out-of-range")).describe("The confidence level, between 0 and 1.");

/** An expected count: a number from 0, whole or not, as large as a count can be. */
export const expected = () => amount.max(Number.MAX_SAFE_INTEGER, says("out-of-range"));

/** The confidence level of an interval, where none need be given. */
export const levelOption = () =>
  level().nullish().describe("The confidence level of the intervals, between 0 and 1; 0.95 where not given.");

/** One of a list of words. */
export const choice = <const W extends readonly string[]>(words: W) => z.enum(words, says("unknown-option"));

/** A key of a record that is one of a list of words. Of an enum as the key, zod would not say the code. */
export const keyOf = <W extends string>(words: readonly W[], code: ErrorCode): Schema<W> =>
  text.refine((word) => words.includes(word as W), says(code)).meta({ enum: [...words] }) as unknown as Schema<W>;

/** A list of items. */
export const listOf = <S extends z.ZodType>(item: S) => z.array(item, says("not-an-array"));

/** One string, or a list of them. What is neither is told as no list. */
export const oneOrSeveral = (): Schema<string | readonly string[]> =>
  kinds((value) => (typeof value === "string" ? 0 : 1), text, listOf(text));

/** A count that a function names, from 1. */
export const countFrom1 = () => count.min(1, says("out-of-range"));

/** How many times something is done: a whole number from 1. */
export const times = (most: number) =>
  z
    .number(saysNumber)
    .int({ ...saysInteger, abort: true })
    .min(0, { ...says("negative"), abort: true })
    .min(1, says("out-of-range"))
    .max(most, says("out-of-range"));

/** The seed of random numbers. Whatever number is none is out of range. */
export const seed = () =>
  z
    .number(saysSeed)
    .int({ ...says("out-of-range"), abort: true })
    .min(0, says("out-of-range"));
