import type { ErrorCode } from "../core/error-codes.js";
import { numberOf } from "../core/given.js";
import { amountProblem, refuse, requireOneOf } from "../core/guard.js";
import type { Interval, Measure } from "../core/measure.js";
import { type Note, noteCodes } from "../core/note.js";
import { unknownReasons } from "../core/reason.js";
import { listOf, requireObject } from "../core/require-object.js";

const modelId = /^[^@\s]+@[1-9]\d{0,14}$/;

/**
 * What a function of the caller measured, as a measure of the library's own making: its known fields alone, each checked,
 * since the rest may hold anything. Throws where it is no measure, no number and not unknown.
 */
export function takeMeasure(given: unknown): Measure {
  // Whoever waits for a promise waits elsewhere; one that fails must not bring the process down.
  if (given instanceof Promise) given.catch(() => {});
  const measure = numberOf(given as Measure, "measure", "not-given", finiteProblem);
  const { value, interval, n, basis, model } = measure;
  if (typeof model !== "string" || !modelId.test(model)) refuse("invalid-model-id", "measure.model");
  const notes = listOf(measure.notes, "measure.notes").map(noteOf);
  const common = { n, basis, model, notes };
  if (value === null) {
    requireOneOf(measure.reason, unknownReasons, "unknown-option", "measure.reason");
    return { value, reason: measure.reason, ...common };
  }
  // Without a negative zero, which JSON does not know.
  const plain = value + 0;
  return interval ? { value: plain, interval: intervalOf(interval, plain), ...common } : { value: plain, ...common };
}

function intervalOf({ low, high, shape, level, method }: Interval, value: number): Interval {
  requireOneOf(shape, ["between", "outside"], "unknown-option", "measure.interval.shape");
  if (typeof method !== "string") refuse("not-a-string", "measure.interval.method");
  const isOut = (low !== null && value < low) || (high !== null && value > high);
  if (shape === "between" && isOut) refuse("out-of-range", "measure.interval");
  return { low: low === null ? null : low + 0, high: high === null ? null : high + 0, shape, level, method };
}

function noteOf(note: Note, index: number): Note {
  const at = `measure.notes[${index}]`;
  requireObject(note, at);
  const { code, path, count, source } = note;
  requireOneOf(code, noteCodes, "unknown-option", `${at}.code`);
  if (count !== undefined) refuse(amountProblem(count), `${at}.count`);
  for (const [field, text] of Object.entries({ path, source }))
    if (text !== undefined && typeof text !== "string") refuse("not-a-string", `${at}.${field}`);
  return {
    code,
    ...(path !== undefined && { path }),
    ...(count !== undefined && { count }),
    ...(source !== undefined && { source }),
  };
}

function finiteProblem(value: unknown): ErrorCode | undefined {
  if (typeof value !== "number") return "not-a-number";
  return Number.isFinite(value) ? undefined : "not-finite";
}
