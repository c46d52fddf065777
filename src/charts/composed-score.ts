import { isPlainObject } from "../core/checks.js";
import { refuse, shareProblem } from "../core/guard.js";
import type { Measure } from "../core/measure.js";
import { requireRecord } from "../core/require-object.js";
import type { ComponentScore, ScoreMeasure } from "../scorecard/score-components.js";
import { anyMeasure, measureOf } from "./words.js";

/** A composed score, checked; where nothing was composed, `components` is empty. */
export function composedScore(given: Measure | ScoreMeasure, path: string): ScoreMeasure {
  anyMeasure(given, path);
  const whole = measureOf(given, path);
  if (whole.value !== null && (whole.value < 0 || whole.value > 100)) refuse("out-of-range", path);
  const { components = [], coverage = 0, composition = "arithmetic" } = given as Partial<ScoreMeasure>;
  if (!Array.isArray(components)) refuse("not-an-array", `${path}.components`);
  refuse(shareProblem(coverage), `${path}.coverage`);
  const parts = components.map((part: ComponentScore, index): ComponentScore => {
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
