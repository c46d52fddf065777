/**
 * The statistics that the library rests on. Each function names which of several definitions it is, and is checked
 * against R or scipy.
 *
 * @packageDocumentation
 */
export { betaQuantile } from "./beta-quantile.js";
export { type BootstrapOptions, bootstrapInterval } from "./bootstrap-interval.js";
export { chiSquareProbability } from "./chi-square.js";
export { type GammaPoissonShrinkage, gammaPoissonShrinkage } from "./gamma-poisson-shrinkage.js";
export { jeffreysInterval } from "./jeffreys-interval.js";
export { type MannKendallTest, mannKendall } from "./mann-kendall.js";
export { medianAbsoluteDeviation } from "./median-absolute-deviation.js";
export { normalProbability, normalQuantile } from "./normal.js";
export { type NormalShrinkage, normalShrinkage, shrinkNormal } from "./normal-shrinkage.js";
export { type Bounds, medianInterval } from "./order-statistic-interval.js";
export { median, quantile, sorted } from "./quantile.js";
export {
  type RankedMember,
  type RankOptions,
  type RankProbabilities,
  rankProbabilities,
} from "./rank-probabilities.js";
export { rankSumQuantile, ratioOfSamples } from "./rank-sum-interval.js";
export { ratioInterval, trimmedMeanInterval } from "./ratio-interval.js";
export { seededRandom } from "./seeded-random.js";
export { studentTQuantile } from "./student-t.js";
export type { ShareInput } from "./take-share.js";
export { type TheilSenLine, theilSen } from "./theil-sen.js";
export { mean, sum, trimmedCount, trimmedMean } from "./trimmed-mean.js";
export { varianceRatioProbability } from "./variance-ratio.js";
export { weightedQuantile } from "./weighted-quantile.js";
export { wilsonInterval } from "./wilson-interval.js";
