import { type ErrorCode, errorMeanings, isInvalidInputError, type Money } from "../core/index.js";
import { guardMoney, money } from "../money/index.js";
import { printable } from "./printable.js";
import { wrong } from "./rows-arguments.js";

const decimal = /^\d+(?:\.\d+)?$/;

/** Whether a text is plain digits, with a point before the decimals. */
export const isDecimal = (text: string): boolean => decimal.test(text);

/** A number as the value of an option. */
export function readNumber(option: string, text: string): number {
  if (!isDecimal(text)) throw wrong(`--${option} is a number, such as 0.6, not ${printable(text)}`);
  return Number(text);
}

/** A whole number as the value of an option. */
export function readWhole(option: string, text: string | undefined, least: number): number | undefined {
  if (text === undefined) return undefined;
  const value = /^\d+$/.test(text) ? Number(text) : -1;
  if (!Number.isSafeInteger(value) || value < least) throw wrong(`--${option} is a whole number from ${least}`);
  return value;
}

/** An amount such as `1.20EUR`, or `undefined` where a text is none. */
export function amountIn(option: string, text: string): Money | undefined {
  const [, amount, currency = ""] = /^(\d+(?:\.\d+)?) ?([A-Z]{3})$/.exec(text) ?? [];
  return amount === undefined ? undefined : checked(option, () => money(amount, currency));
}

/** An amount as the value of an option; `payable`: no more decimals than its currency has. */
export function readMoney(option: string, text: string | undefined, payable = false): Money | undefined {
  if (text === undefined) return undefined;
  const amount = amountIn(option, text);
  if (!amount) throw wrong(`--${option} is an amount with its currency, such as 30.00EUR, not ${printable(text)}`);
  checked(option, () => guardMoney(amount, "", { payable }));
  return amount;
}

/** What is impossible about an option, told with its name; `placeOf` says where in its value it is. */
export function checked<T>(option: string, work: () => T, placeOf: (path: string) => string = () => ""): T {
  try {
    return work();
  } catch (error) {
    throw isInvalidInputError(error) ? wrong(`--${option}: ${placeOf(error.path)}${meaning(error)}`) : error;
  }
}

/** A code, and what it means. */
export const meaning = ({ code }: { readonly code: ErrorCode }): string => `${code} (${errorMeanings[code]})`;
