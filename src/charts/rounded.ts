/** A number as a person writes it: 1,234 or 0.0123, to three figures at least. A minus sign is a real one. */
export function rounded(value: number): string {
  const size = Math.abs(value);
  if (size === 0) return "0";
  if (size >= 1e15 || size < 1e-6) return signed(value, size.toExponential(2));
  const text = size >= 100 ? size.toFixed(0) : size.toPrecision(3);
  return signed(value, size >= 100 ? grouped(text) : shorter(text));
}

/** A fraction in per cent, to three figures, so that those below each other have as many. */
export function percent(fraction: number): string {
  const size = Math.abs(fraction * 100);
  if (size === 0 || size >= 100 || size < 0.001) return `${rounded(fraction * 100)} %`;
  return `${signed(fraction, size.toPrecision(3))} %`;
}

/** A share in per cent, without figures that nobody needs: 37 %, 3.2 %, 0.04 %. */
export function share(value: number): string {
  const hundredths = value * 100;
  if (hundredths === 0 || hundredths >= 9.95) return `${hundredths.toFixed(0)} %`;
  return `${hundredths < 0.005 ? "< 0.01" : shorter(hundredths.toFixed(hundredths < 0.0995 ? 2 : 1))} %`;
}

/** A score from 0 to 100. */
export const points = (value: number): string => value.toFixed(1);

/** A number that is a count, or an estimate of one. */
export const count = (value: number): string =>
  signed(Math.round(value), grouped(Math.abs(Math.round(value)).toFixed(0)));

/** How many of something there are: 1 creator, 2 creators. */
export const several = (number: number, noun: string): string => `${count(number)} ${noun}${number === 1 ? "" : "s"}`;

/** Digits with a comma before every three. */
export const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ",");

const signed = (value: number, text: string): string => (value < 0 ? `−${text}` : text);
const shorter = (text: string): string => (text.includes(".") ? text.replace(/\.?0+$/, "") : text);
