import type { Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import { normalProbability } from "../statistics/normal.js";
import { returnOnLogScale } from "./log-scale.js";

const model: ModelId = "profit-probability@1";
const basis = "P((contribution-cost)/cost>0)";

/**
 * The probability that a return is above 0. Its orders, and what tracking caught of them, are taken as normal on the log
 * scale with the errors that their intervals tell, so that an interval of 95 % which begins at 0 goes with 97.5 %.
 */
export function profitProbability(
  returnOnInvestment: Measure,
  trackedReturn: Measure,
  captureFactor: Measure,
): Measure {
  const { value, reason, n, notes } = returnOnInvestment;
  const common = { n, basis, model };
  if (value === null) return { value, reason, ...common, notes };
  const sales = returnOnLogScale(trackedReturn, captureFactor);
  if (sales?.captureError === undefined)
    return { value: null, reason: sales ? "not-identified" : "no-interval", ...common, notes };
  return {
    value: probabilityAbove0(sales.center, Math.hypot(sales.error, sales.captureError)),
    ...common,
    notes: [...notes, { code: "assumed-distribution", path: "orders" }],
  };
}

/** That a normal variable is above 0, also where all of it lies infinitely far below. */
export const probabilityAbove0 = (center: number, error: number): number =>
  normalProbability(Math.max(center / error, -Number.MAX_VALUE));
