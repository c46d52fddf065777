import type { ErrorCode } from "../core/index.js";

/**
 * What stands between whole and fraction. `either` is for files between semicolons, which come from places where a comma
 * stands there, and from programs that write a point wherever they run.
 */
export type Decimal = "point" | "comma" | "either";

// A program that keeps whole numbers with gaps as fractions writes 1234 as 1234.0, and that can mean nothing else.
const counts = { point: /^(-?\d+)(?:\.0)?$/, comma: /^(-?\d+)(?:,0)?$/, either: /^(-?\d+)(?:[.,]0)?$/ };
const amounts = { point: /^-?\d+(?:\.\d+)?$/, comma: /^-?\d+(?:,\d+)?$/, either: /^-?\d+(?:[.,]\d+)?$/ };
/** 1.234 and 1,234: a fraction in one country, and a thousand in another. */
const twoMeanings = /^-?[1-9]\d{0,2}[.,]\d{3}$/;
/** Digits, and what people write around and between them. */
const formatted = /^[-+~<>\s\d.,'’_]*\d[\d.,'’_\s]*(?:[%‰€$£]|[kKmMbB]n?|Mio\.?|Tsd\.?)?$/;

/**
 * Reads a count: digits and nothing else, since `1.234` and `1,234` mean different numbers in different places.
 *
 * @param text - a cell that is not empty
 * @param decimal - how fractions are written
 */
export function readCount(text: string, decimal: Decimal): number | ErrorCode {
  const [, digits] = counts[decimal].exec(text) ?? [];
  return digits === undefined ? problemOf(text) : Number(digits) + 0;
}

/**
 * Reads an amount that may have a fraction.
 *
 * @param text - a cell that is not empty
 * @param decimal - how fractions are written; what could be both with `either` is refused
 */
export function readAmount(text: string, decimal: Decimal): number | ErrorCode {
  if (!amounts[decimal].test(text)) return problemOf(text);
  if (decimal === "either" && twoMeanings.test(text)) return "ambiguous-number";
  return Number(text.replace(",", ".")) + 0;
}

/**
 * Reads an amount of money: the digits as they stand, with a point before the decimals.
 *
 * @param text - a cell that is not empty
 * @param decimal - how fractions are written
 * @returns the text, or `undefined` where {@link readAmount} refuses it
 */
export const readDecimal = (text: string, decimal: Decimal): string | undefined =>
  typeof readAmount(text, decimal) === "number" ? text.replace(",", ".") : undefined;

const problemOf = (text: string): ErrorCode => (formatted.test(text) ? "formatted-number" : "not-a-number");
