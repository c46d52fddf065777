/**
 * Fractions of whole numbers of any size, by which exact results are checked. Nothing here is shared with `src/money`.
 */
export interface Rational {
  readonly top: bigint;
  /** Above 0. */
  readonly bottom: bigint;
}

export const size = (value: bigint): bigint => (value < 0n ? -value : value);
const tenTo = (exponent: number): bigint => 10n ** BigInt(exponent);

/** A decimal text, with an exponent where a number has one, such as 1e-7. */
export function rational(text: string): Rational {
  const [, sign, whole = "", decimals = "", exponent = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(text) ?? [];
  const shift = Number(exponent) - decimals.length;
  const digits = BigInt(whole + decimals) * (sign ? -1n : 1n);
  return shift < 0 ? { top: digits, bottom: tenTo(-shift) } : { top: digits * tenTo(shift), bottom: 1n };
}

export const add = (a: Rational, b: Rational): Rational => ({
  top: a.top * b.bottom + b.top * a.bottom,
  bottom: a.bottom * b.bottom,
});

export const times = (a: Rational, b: Rational): Rational => ({ top: a.top * b.top, bottom: a.bottom * b.bottom });

export const negative = (a: Rational): Rational => ({ top: -a.top, bottom: a.bottom });

export function over(a: Rational, b: Rational): Rational {
  const sign = b.top < 0n ? -1n : 1n;
  return { top: a.top * b.bottom * sign, bottom: a.bottom * b.top * sign };
}

/** Negative, zero or positive, as a and b compare. */
export const compare = (a: Rational, b: Rational): number => {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

/** The whole number next to a fraction, by a named way of rounding; each is written as its definition. */
export function toWhole({ top, bottom }: Rational, mode: string): bigint {
  const below = top >= 0n ? top / bottom : -((-top + bottom - 1n) / bottom);
  const rest = top - below * bottom;
  if (rest === 0n) return below;
  const above = below + 1n;
  const towardsZero = top > 0n ? below : above;
  const fromZero = top > 0n ? above : below;
  if (mode === "floor") return below;
  if (mode === "ceiling") return above;
  if (mode === "down") return towardsZero;
  if (mode === "up") return fromZero;
  if (2n * rest !== bottom) return 2n * rest < bottom ? below : above;
  if (mode === "half-up") return fromZero;
  if (mode === "half-down") return towardsZero;
  return below % 2n === 0n ? below : above;
}

/** A fraction with so many decimals. */
export function toText(a: Rational, decimals: number, mode = "half-even"): string {
  const whole = toWhole({ top: a.top * tenTo(decimals), bottom: a.bottom }, mode);
  const digits = size(whole)
    .toString()
    .padStart(decimals + 1, "0");
  const point = digits.length - decimals;
  return `${whole < 0n ? "-" : ""}${digits.slice(0, point)}${decimals ? `.${digits.slice(point)}` : ""}`;
}

/** Without zeros at the end of the decimals, but with so many decimals at least. */
export function trimmed(text: string, least = 0): string {
  let end = text.length;
  const point = text.indexOf(".");
  if (point < 0) return text;
  while (text[end - 1] === "0" && end - point - 1 > least) end--;
  return text.slice(0, end - 1 === point ? point : end);
}

/** A fraction with so many significant digits, half to even, without zeros at the end of the decimals. */
export function toDigits(a: Rational, digits: number): string {
  if (a.top === 0n) return "0";
  // The exponent of the first digit: 10^first ≤ |a| < 10^(first + 1).
  let first = size(a.top).toString().length - a.bottom.toString().length;
  if (compare({ top: size(a.top), bottom: a.bottom }, rational(`1e${first}`)) < 0) first--;
  const decimals = digits - 1 - first;
  if (decimals >= 0) return trimmed(toText(a, decimals));
  const unit = tenTo(-decimals);
  return (toWhole({ top: a.top, bottom: a.bottom * unit }, "half-even") * unit).toString();
}

/** The exact value of a double. */
function ofDouble(value: number): Rational {
  let [top, exponent] = [value, 0];
  while (!Number.isInteger(top)) [top, exponent] = [top * 2, exponent + 1];
  return { top: BigInt(top), bottom: 2n ** BigInt(exponent) };
}

/** The next double in a direction. */
function neighbour(value: number, direction: 1 | -1): number {
  const bits = new BigInt64Array(1);
  const numbers = new Float64Array(bits.buffer);
  if (value === 0) return direction * Number.MIN_VALUE;
  numbers[0] = value;
  bits[0] = (bits[0] as bigint) + (value > 0 === direction > 0 ? 1n : -1n);
  return numbers[0];
}

/** Whether no double lies nearer to a fraction, and none as near that has an even last bit where this one has not. */
export function isNearest(value: number, exact: Rational): boolean {
  const distance = (other: number) => {
    const { top, bottom } = add(exact, negative(ofDouble(other)));
    return { top: size(top), bottom };
  };
  const mine = distance(value);
  return ([1, -1] as const).every((direction) => {
    const order = compare(mine, distance(neighbour(value, direction)));
    return order < 0 || (order === 0 && isEven(value));
  });
}

function isEven(value: number): boolean {
  const numbers = new Float64Array([value]);
  return (new BigInt64Array(numbers.buffer)[0] as bigint) % 2n === 0n;
}
