import { InvalidInputError } from "../core/error.js";

/** Which power of ten a number is: 3 for 1000. Throws where it is none from 1 on, or none that a number can hold exactly. */
export function exponentOfTen(value: number, path: string): number {
  if (typeof value !== "number") throw new InvalidInputError("out-of-range", path);
  let exponent = 0;
  let power = 1;
  while (power < value && exponent < 15) {
    exponent++;
    power *= 10;
  }
  if (power !== value) throw new InvalidInputError("out-of-range", path);
  return exponent;
}

/** A plain decimal text times a power of ten: the point moves, and no digit changes. */
export function movePoint(text: string, places: number): string {
  const point = text.indexOf(".");
  if (point < 0) return text + "0".repeat(places);
  const decimals = text.slice(point + 1);
  const rest = decimals.slice(places);
  return text.slice(0, point) + decimals.slice(0, places).padEnd(places, "0") + (rest && `.${rest}`);
}
