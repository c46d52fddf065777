import type { Measure } from "../core/measure.js";
import { studentReach } from "../roi/student-reach.js";
import { normalQuantile } from "../statistics/normal.js";

/** A number above 0 on the log scale: where it lies, and its standard error. */
interface OnLogScale {
  readonly center: number;
  readonly error: number;
}

/**
 * A measure as a normal variable on the log scale, as its interval tells it, once `shift` is added to it; `undefined` where
 * the interval is missing, open, or reaches 0.
 */
function onLogScale({ interval }: Measure, shift: number): OnLogScale | undefined {
  const { low, high, level } = interval ?? { low: null, high: null, level: 1 };
  if (low === null || high === null || level >= 1 || !(low + shift > 0)) return undefined;
  const [from, to] = [Math.log(low + shift), Math.log(high + shift)];
  const error = (to - from) / (2 * normalQuantile((1 + level) / 2));
  return error > 0 && Number.isFinite(error) ? { center: (from + to) / 2, error } : undefined;
}

/** A return, plus 1, on the log scale. */
export interface ReturnOnLogScale extends OnLogScale {
  /** The error that the capture rate adds, which campaigns have in common; `undefined` where it may be anything. */
  readonly captureError: number | undefined;
}

/**
 * The same with the error of the orders themselves, for comparing many: that of the interval is wider for few orders, so
 * that it holds its level for each.
 */
export function ordersOnLogScale(trackedReturn: Measure, captureFactor: Measure): ReturnOnLogScale | undefined {
  const scale = returnOnLogScale(trackedReturn, captureFactor);
  const { n, interval } = trackedReturn;
  if (!scale || n < 2 || !interval) return scale;
  const wider = studentReach(interval.level, n - 1) / normalQuantile((1 + interval.level) / 2);
  return { ...scale, error: scale.error / wider };
}

/** The return of what tracking caught, times the capture factor, as a normal variable; `undefined` without an interval. */
export function returnOnLogScale(trackedReturn: Measure, captureFactor: Measure): ReturnOnLogScale | undefined {
  const sales = onLogScale(trackedReturn, 1);
  if (!sales) return undefined;
  // Without a capture rate tracked sales stand for themselves.
  const factor = captureFactor.value ?? 1;
  const captureError = captureFactor.interval ? onLogScale(captureFactor, 0)?.error : 0;
  return { center: sales.center + Math.log(factor), error: sales.error, captureError };
}
