import { InvalidInputError } from "../core/error.js";
import { amountProblem, refuse, requireOneOf } from "../core/guard.js";
import { requireObject } from "../core/require-object.js";
import { type ComponentMeasureName, type CurvePoint, componentMeasures, type Scorecard } from "../core/scorecard.js";

const componentName = /^[A-Za-z][\w-]{0,63}$/;
/** More than anybody can read, and few enough that nobody waits. */
export const mostComponents = 100;
const modelId = /^[^@\s]+@[1-9]\d{0,14}$/;

/** Throws where a scorecard is none. */
export function guardScorecard(scorecard: unknown, path: string): asserts scorecard is Scorecard {
  const prefix = path && `${path}.`;
  requireGiven(scorecard, path);
  requireObject(scorecard, path);
  const { kind, id, composition, components, source } = scorecard as Partial<Scorecard>;
  requireGiven(kind, `${prefix}kind`);
  requireOneOf(kind, ["scorecard"], "unknown-option", `${prefix}kind`);
  requireText(source, `${prefix}source`);
  guardText(id, `${prefix}id`);
  if (!modelId.test(id as string)) refuse("invalid-model-id", `${prefix}id`);
  requireOneOf(composition, ["arithmetic", "geometric"], "unknown-option", `${prefix}composition`);
  requireGiven(components, `${prefix}components`);
  if (!Array.isArray(components)) throw new InvalidInputError("not-an-array", `${prefix}components`);
  if (components.length === 0) refuse("empty", `${prefix}components`);
  if (components.length > mostComponents) refuse("too-many-components", `${prefix}components`);
  const names = new Set<unknown>();
  let total = 0;
  for (let i = 0; i < components.length; i++) {
    const at = `${prefix}components[${i}]`;
    const component: unknown = components[i];
    requireGiven(component, at);
    requireObject(component, at);
    const { name, weight, measure, curve, because, source } = component as Readonly<Record<string, unknown>>;
    if (because !== null) requireText(because, `${at}.because`);
    requireText(source, `${at}.source`);
    guardText(name, `${at}.name`);
    if (!componentName.test(name as string)) refuse("invalid-name", `${at}.name`);
    if (names.has(name)) refuse("duplicate-name", `${at}.name`);
    names.add(name);
    requireGiven(weight, `${at}.weight`);
    refuse(amountProblem(weight), `${at}.weight`);
    total += weight as number;
    requireGiven(measure, `${at}.measure`);
    if (typeof measure !== "function" && !componentMeasures.includes(measure as ComponentMeasureName))
      refuse("unknown-measure", `${at}.measure`);
    guardCurve(curve, `${at}.curve`);
  }
  refuse(Number.isFinite(total) ? undefined : "out-of-range", `${prefix}components`);
  if (total === 0) refuse("no-weight", `${prefix}components`);
}

/** Throws where a curve does not tell a score for every value, or both rises and falls. */
function guardCurve(curve: unknown, path: string): void {
  if (typeof curve === "function") return;
  requireGiven(curve, path);
  if (!Array.isArray(curve)) throw new InvalidInputError("not-an-array", path);
  if (curve.length === 0) refuse("empty", path);
  let [rises, falls] = [false, false];
  for (let i = 0; i < curve.length; i++) {
    requireGiven(curve[i], `${path}[${i}]`);
    requireObject(curve[i], `${path}[${i}]`);
    const { at, score } = curve[i] as CurvePoint;
    requireGiven(at, `${path}[${i}].at`);
    if (typeof at !== "number") refuse("not-a-number", `${path}[${i}].at`);
    if (!Number.isFinite(at)) refuse("not-finite", `${path}[${i}].at`);
    requireGiven(score, `${path}[${i}].score`);
    refuse(amountProblem(score) ?? (score > 100 ? "out-of-range" : undefined), `${path}[${i}].score`);
    if (i === 0) continue;
    const before = curve[i - 1] as CurvePoint;
    if (at <= before.at) refuse("not-increasing", `${path}[${i}].at`);
    if (!Number.isFinite(at - before.at)) refuse("out-of-range", `${path}[${i}].at`);
    rises ||= score > before.score;
    falls ||= score < before.score;
    if (rises && falls) refuse("not-monotone", `${path}[${i}].score`);
  }
}

function requireText(value: unknown, path: string): void {
  requireGiven(value, path);
  if (typeof value !== "string") refuse("not-a-string", path);
}

function guardText(value: unknown, path: string): void {
  requireText(value, path);
  if (value === "") refuse("empty-string", path);
}

function requireGiven(value: unknown, path: string): void {
  if (value === undefined || value === null) throw new InvalidInputError("missing", path);
}
