import { InvalidInputError } from "../core/error.js";
import { amountProblem, refuse } from "../core/guard.js";
import type { Interval, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import type { Curve, CurvePoint } from "../core/scorecard.js";

/** The best score, which is also the scale of all others. */
export const bestScore = 100;

const none: readonly Note[] = [];

/** What a measure scores on a curve, 0 to 100, with its interval where it has one; unknown where the measure is. */
export function scoreOnCurve(measure: Measure, curve: Curve, model: ModelId): Measure {
  const { n, basis, value, interval } = measure;
  if (value === null) return { value: null, reason: measure.reason, n, basis, model, notes: none };
  const score = scoreAt(curve, value);
  if (!interval) return { value: score, n, basis, model, notes: none };
  return { value: score, interval: scored(interval, curve, score), n, basis, model, notes: none };
}

/** The interval of the score: the ends of the measure's, in the order in which the curve puts them. */
function scored({ low, high, shape, level, method }: Interval, curve: Curve, score: number): Interval {
  // Everything but a part in the middle may be anything.
  if (shape === "outside") return { low: 0, high: bestScore, shape: "between", level, method };
  const isFunction = typeof curve === "function";
  // Whether a function rises or falls nobody can tell, so that a bound that is missing leaves both sides open.
  if (isFunction && (low === null || high === null))
    return { low: 0, high: bestScore, shape: "between", level, method };
  const one = low === null ? endOf(curve, 0) : scoreAt(curve, low);
  const other = high === null ? endOf(curve, 1) : scoreAt(curve, high);
  const [least, most] = one < other ? [one, other] : [other, one];
  // The value lies between the ends, and a monotone curve leaves it there.
  if (isFunction && (score < least || score > most)) throw new InvalidInputError("not-monotone", "curve");
  return { low: least, high: most, shape: "between", level, method };
}

/** What a value without bound scores. */
function endOf(curve: Curve, side: 0 | 1): number {
  if (typeof curve === "function") return side * bestScore;
  return (curve[side === 0 ? 0 : curve.length - 1] as CurvePoint).score;
}

/** The score of one value. */
function scoreAt(curve: Curve, value: number): number {
  if (typeof curve === "function") {
    const score = curve(value);
    refuse(amountProblem(score) ?? (score > bestScore ? "out-of-range" : undefined), "curve");
    return score;
  }
  let before = curve[0] as CurvePoint;
  if (value <= before.at) return before.score;
  for (let i = 1; i < curve.length; i++) {
    const point = curve[i] as CurvePoint;
    if (value < point.at) return between(before, point, value);
    before = point;
  }
  return before.score;
}

/** On the line between two points; rounding does not leave it. */
function between(before: CurvePoint, point: CurvePoint, value: number): number {
  const score = before.score + ((point.score - before.score) * (value - before.at)) / (point.at - before.at);
  const [low, high] = before.score < point.score ? [before.score, point.score] : [point.score, before.score];
  return Math.min(high, Math.max(low, score));
}
