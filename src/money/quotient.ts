import { decimalsOf, Exact } from "./decimal.js";

/** How many significant digits a quotient keeps, as in IEEE 754 decimal128. */
const precision = 34;
/** Ten to the power of these digits and 7 more: enough for divisors of up to 7 digits, as most counts have. */
const usualZeros = precision + 7;
const usualShift = 100_000_000_000_000_000_000_000_000_000_000_000_000_000n;

/** The digits of a plain decimal text as a whole number, without the point. */
export function digitsOf(text: string): bigint {
  return BigInt(text.replace(".", ""));
}

/**
 * The quotient of a plain decimal and a number that is not 0, which is taken by its shortest decimal text: rounded to 34
 * significant digits, half to the even digit, and without zeros at the end of its decimals. It is worked out on whole
 * numbers, which takes less time than decimal.js (`test/bench/money.ts`).
 */
export function quotientOf(top: string, divisor: string | number): string {
  const whole = Number.isSafeInteger(divisor);
  const bottom = whole || typeof divisor === "string" ? String(divisor) : new Exact(divisor).toFixed();
  const [x, y] = [digitsOf(top), whole ? BigInt(divisor) : digitsOf(bottom)];
  if (x === 0n) return "0";
  // With so many zeros behind it, the quotient has at least one digit more than are kept.
  const zeros = precision + Math.max(bottom.length, 7);
  const shifted = (x < 0n ? -x : x) * (zeros === usualZeros ? usualShift : BigInt(`1${"0".repeat(zeros)}`));
  const by = y < 0n ? -y : y;
  const quotient = shifted / by;
  const digits = quotient.toString();
  const kept = digits.slice(0, precision);
  const up = roundsUp(digits, () => quotient * by !== shifted);
  const decimals = zeros + decimalsOf(top) - decimalsOf(bottom) - (digits.length - precision);
  return (x < 0n === y < 0n ? "" : "-") + withPoint(up ? oneMore(kept) : kept, decimals);
}

/** Whether what follows the digits that are kept is more than half a unit, or half and the last digit kept is odd. */
function roundsUp(digits: string, goesOn: () => boolean): boolean {
  const next = digits[precision] as string;
  if (next !== "5") return next > "5";
  return /[1-9]/.test(digits.slice(precision + 1)) || goesOn() || Number(digits[precision - 1]) % 2 === 1;
}

/** The next whole number. The last 15 digits are few enough for a number; a carry beyond them is rare. */
function oneMore(digits: string): string {
  const last = String(Number(digits.slice(-15)) + 1);
  if (last.length > 15) return (BigInt(digits) + 1n).toString();
  return digits.slice(0, -15) + last.padStart(15, "0");
}

/** A whole number over ten to the power of so many decimals; below 0, times it. */
function withPoint(digits: string, decimals: number): string {
  if (decimals <= 0) return digits + "0".repeat(-decimals);
  const text = digits.padStart(decimals + 1, "0");
  const point = text.length - decimals;
  let end = text.length;
  while (end > point && text[end - 1] === "0") end--;
  return end === point ? text.slice(0, point) : `${text.slice(0, point)}.${text.slice(point, end)}`;
}
