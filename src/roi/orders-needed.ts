import type { ErrorCode } from "../core/error-codes.js";
import { numberOf } from "../core/given.js";
import { amountProblem } from "../core/guard.js";
import type { Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import type { UnknownReason } from "../core/reason.js";
import { numberOr, requireObject } from "../core/require-object.js";
import { fewestOrders } from "../reference/order-thresholds.js";
import { takeLevel } from "../statistics/take-level.js";
import { studentReach } from "./student-reach.js";

/** How sure to be, and of what kind of orders. */
export interface OrdersNeededOptions {
  /** How much orders vary: standard deviation over mean. */
  readonly variation: Maybe<number>;
  /** The confidence level, 0.95 where not given. */
  readonly level?: Maybe<number>;
}

const model: ModelId = "orders-needed@1";
const basis = "orders:interval excludes break-even";

/** What is wrong with a return, or `undefined`. */
const returnProblem = (value: unknown): ErrorCode | undefined =>
  typeof value === "number" && value < 0 && Number.isFinite(value) ? undefined : amountProblem(value);

/**
 * With how many orders a return would be sure to be a profit, or a loss: the fewest at which the interval of
 * {@link salesInterval} on the log scale no longer holds break-even, were the return what it is now. More orders come from
 * more of the same: the cost grows with them. It tells whether to wait for more data or to decide.
 *
 * @param returnOnInvestment - the return as a fraction, or the measure of it; its interval is not used
 * @param options - how much orders vary, and the level
 * @returns a whole number from 3; unknown with the reason of the return, `not-given` (no return, or, with the note
 * `missing-variation`, nothing tells how orders differ), `never-pays-back` (the sales left nothing), `unbounded` (the
 * return is 0, or so near that no number is enough)
 * @throws InvalidInputError `not-a-number`, `not-finite`, `negative` at `returnOnInvestment` and `variation`;
 * `out-of-range` at `level`
 * @see docs/returns.md
 * @example
 * import { ordersNeeded } from "influencer-scoring/roi";
 * console.log(ordersNeeded(0.25, { variation: 0.6 }).value); // => 109
 * console.log(ordersNeeded(1, { variation: 0.6 }).value); // => 15
 */
export function ordersNeeded(returnOnInvestment: Maybe<number> | Measure, options: OrdersNeededOptions): Measure {
  requireObject(options, "options");
  const level = takeLevel(options.level);
  const variation = numberOr(options.variation, "variation", undefined);
  const { value, reason, notes } = numberOf(returnOnInvestment, "returnOnInvestment", "not-given", returnProblem);
  const common = { n: 1, basis, model };
  const unknown = (why: UnknownReason, more: readonly Note[] = []): Measure => ({
    value: null,
    reason: why,
    ...common,
    notes: [...notes, ...more],
  });
  if (value === null) return unknown(reason);
  if (variation === undefined) return unknown("not-given", [{ code: "missing-variation" }]);
  if (value <= -1) return unknown("never-pays-back");
  const distance = Math.abs(Math.log1p(value));
  const isSure = (n: number): boolean =>
    studentReach(level, n - 1) * Math.sqrt((1 + variation ** 2) / (n - 1)) <= distance;
  let most = fewestOrders.value as number;
  while (!isSure(most)) {
    most *= 2;
    if (most > Number.MAX_SAFE_INTEGER) return unknown("unbounded");
  }
  let fewest = Math.max(fewestOrders.value, Math.floor(most / 2));
  while (fewest < most) {
    const middle = Math.floor((fewest + most) / 2);
    if (isSure(middle)) most = middle;
    else fewest = middle + 1;
  }
  return { value: most, ...common, notes };
}
