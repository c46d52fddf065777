import { Decimal } from "decimal.js";

/**
 * Decimals whose sums, differences and products are exact, however many digits they have, and which never print an
 * exponent. The only file that knows decimal.js. Texts are matched against our own pattern before they come here, because
 * decimal.js also reads "0x1f" and "Infinity". Not for quotients, which would not end.
 */
export const Exact = /* @__PURE__ */ Decimal.clone({
  defaults: true,
  precision: 1e9,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});

/** How many decimals a plain decimal string shows. */
export function decimalsOf(text: string): number {
  const point = text.indexOf(".");
  return point < 0 ? 0 : text.length - point - 1;
}
