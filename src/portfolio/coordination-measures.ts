import type { Money } from "../core/creator.js";
import type { Interval, Known, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import type { Amounts } from "./amounts.js";
import { costAt, hoursAt, type TakenRates } from "./coordination-rates.js";
import { jointOf } from "./joint-interval.js";

const model: ModelId = "coordination-cost@1";

/** The ends of a number of creators; a number is whole, so what lies between is taken outwards. */
function endsOf({ value, interval }: Known): { readonly low: number; readonly high: number | null } {
  if (!interval) return { low: value, high: value };
  return { low: Math.floor(interval.low ?? 0), high: interval.high === null ? null : Math.ceil(interval.high) };
}

/** What so many creators cost, with what is uncertain of their number and of the rates. */
export function costMeasure<T extends number | Money>(
  number: Measure,
  rates: TakenRates<T>,
  amounts: Amounts<T>,
): Measure<T> {
  const { value: n, reason } = number;
  const notes: Note[] = [...number.notes, ...rates.notes];
  const common = { n: n ?? 0, basis: rates.basis, model, notes };
  if (n === null) return { value: null, reason, ...common };
  const { cost } = rates;
  if (typeof cost === "string") return { value: null, reason: cost, ...common };
  const value = costAt(cost, n, amounts) as T;
  const joint = jointOf([...(number.interval ? [number.interval] : []), ...rates.intervals]);
  if (!joint) return { value, ...common };
  if ("code" in joint) return { value, ...common, notes: [...notes, joint] };
  const { low, high } = endsOf(number);
  const interval: Interval<T> = {
    low: costAt(cost, low, amounts, "low"),
    high: high === null ? null : costAt(cost, high, amounts, "high"),
    shape: "between",
    ...joint,
  };
  return { value, interval, ...common };
}

/** How many hours so many creators take. */
export function hoursMeasure(number: Measure, { hours, hoursBasis }: TakenRates<unknown>): Measure {
  const isOutside = number.interval?.shape === "outside";
  const notes: readonly Note[] = isOutside ? [{ code: "outside-interval" }] : [];
  const common = { n: number.value ?? 0, basis: hoursBasis || "hours", model, notes };
  if (number.value === null) return { value: null, reason: number.reason, ...common };
  if (!hours) return { value: null, reason: "not-given", ...common };
  const { interval } = number;
  const { low, high } = endsOf(number);
  return {
    value: hoursAt(hours, number.value),
    ...(interval &&
      !isOutside && {
        interval: { ...interval, low: hoursAt(hours, low), high: high === null ? null : hoursAt(hours, high) },
      }),
    ...common,
  };
}
