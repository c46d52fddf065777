import { guardEnds } from "../../core/given.js";
import { refuse } from "../../core/guard.js";
import type { Measure } from "../../core/measure.js";
import { moneyToNumber } from "../../money/compare-money.js";
import { guardAny } from "../../money/guard-money.js";
import { numberProblem } from "../words.js";

/** Refuses a measure of which a page would show what nobody can read: a value that is none, ends that are none, no model. */
export function guardShown({ value, interval, model }: Measure<unknown>, path: string): void {
  if (typeof model !== "string") refuse("not-a-string", `${path}.model`);
  if (value === null) return;
  guardValue(value, path);
  if (interval) guardEnds(interval, path, guardValue, (low, high) => sizeOf(low) - sizeOf(high));
}

/** Refuses what is neither a finite number, a text, a yes or no, a list of texts, nor an amount of money. */
function guardValue(value: unknown, path: string): void {
  if (value === undefined) refuse("missing", path);
  if (typeof value === "string" || typeof value === "boolean") return;
  if (Array.isArray(value) && value.every((one) => typeof one === "string")) return;
  if (typeof value === "object" && value !== null && "amount" in value) guardAny(value, path);
  else refuse(typeof value === "number" ? numberProblem(value) : "not-a-number", path);
}

/** How large an end is; texts have no size, and are in order as they are. */
const sizeOf = (end: unknown): number =>
  typeof end === "number" ? end : typeof end === "object" ? moneyToNumber(end as never) : 0;
