import type { Maybe, Measure } from "../core/measure.js";
import type { UnknownReason } from "../core/reason.js";

/** A number or a measure, as a measure; the reason is for a number that is not given. */
export function asMeasure(given: Maybe<number> | Measure, reason: UnknownReason): Measure {
  if (typeof given === "object" && given !== null) return given;
  const what = { basis: "given", model: "given@1", notes: [] } as const;
  return given === null || given === undefined
    ? { value: null, reason, n: 0, ...what }
    : { value: given, n: 1, ...what };
}
