import { unknownCell } from "./rounded.js";

/** A probability in whole per cent, never 0 or 100: no data of this kind make that sure. */
export function probability(value: number | null): string {
  if (value === null) return unknownCell;
  if (value >= 0.995) return ">99";
  return value < 0.005 ? "<1" : (100 * value).toFixed(0);
}
