import { isPlainObject } from "../core/checks.js";
import { refuse, shareProblem } from "../core/guard.js";
import type { Measure } from "../core/measure.js";
import { requireRecord } from "../core/require-object.js";
import { anyMeasure, measureOf } from "./words.js";

/** A part of a composed score, as a scorecard gives it. */
export interface ScoredPart {
  /** What it is called. */
  readonly name: string;
  /** Its share of all weights, 0 to 1. */
  readonly weight: number;
  /** What was measured. */
  readonly measure: Measure;
  /** 0 to 100; unknown where the measure is. */
  readonly score: Measure;
  /** What was thrown, where it could not be measured at all. */
  readonly error?: { readonly name: string; readonly code?: string; readonly path?: string } | undefined;
}

/** A composed score, as a scorecard gives it. */
export type ComposedScore = Measure & {
  /** Its parts. */
  readonly components: readonly ScoredPart[];
  /** The share of the weights of which something is known, 0 to 1. */
  readonly coverage: number;
  /** How they are composed. */
  readonly composition: "arithmetic" | "geometric";
};

/** A composed score, checked; where nothing was composed, `components` is empty. */
export function composedScore(given: Measure | ComposedScore, path: string): ComposedScore {
  anyMeasure(given, path);
  const whole = measureOf(given, path);
  if (whole.value !== null && (whole.value < 0 || whole.value > 100)) refuse("out-of-range", path);
  const { components = [], coverage = 0, composition = "arithmetic" } = given as Partial<ComposedScore>;
  if (!Array.isArray(components)) refuse("not-an-array", `${path}.components`);
  refuse(shareProblem(coverage), `${path}.coverage`);
  const parts = components.map((part: ScoredPart, index): ScoredPart => {
    const at = `${path}.components[${index}]`;
    requireRecord(part, at);
    const { name, weight, error } = part;
    if (typeof name !== "string") refuse("not-a-string", `${at}.name`);
    refuse(shareProblem(weight), `${at}.weight`);
    const score = measureOf(part.score, `${at}.score`);
    if (score.value !== null && (score.value < 0 || score.value > 100)) refuse("out-of-range", `${at}.score`);
    return {
      name,
      weight,
      measure: measureOf(part.measure, `${at}.measure`),
      score,
      ...(isPlainObject(error) && { error }),
    };
  });
  return { ...whole, components: parts, coverage, composition };
}
