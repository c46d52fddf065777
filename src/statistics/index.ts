/**
 * The statistics that the library rests on. Each function names which of several definitions it is, and is checked
 * against R or scipy.
 *
 * @packageDocumentation
 */
export { type Bounds, medianInterval } from "./order-statistic-interval.js";
export { median, quantile, sorted } from "./quantile.js";
export { ratioInterval, trimmedMeanInterval } from "./ratio-interval.js";
export { studentTQuantile } from "./student-t.js";
export { mean, sum, trimmedCount, trimmedMean } from "./trimmed-mean.js";
export { weightedQuantile } from "./weighted-quantile.js";
