/**
 * The statistics that the library rests on. Each function names which of several definitions it is, and is checked
 * against R or scipy.
 *
 * @packageDocumentation
 */
export { betaQuantile } from "./beta-quantile.js";
export { type BootstrapOptions, bootstrapInterval } from "./bootstrap-interval.js";
export { chiSquareProbability } from "./chi-square.js";
export { clusteredShareInterval } from "./clustered-share-interval.js";
export type { ClusterKey } from "./design-effect.js";
export { type EntropyEstimator, entropy, entropyEstimators } from "./entropy.js";
export { type GammaPoissonShrinkage, gammaPoissonShrinkage } from "./gamma-poisson-shrinkage.js";
export { hillNumber } from "./hill-number.js";
export { jeffreysInterval } from "./jeffreys-interval.js";
export { jensenShannonDivergence } from "./jensen-shannon.js";
export { type LeastSquaresLine, leastSquares } from "./least-squares.js";
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
export { ratioOfSamples } from "./rank-sum-interval.js";
export { rankSumQuantile } from "./rank-sum-quantile.js";
export { ratioInterval, trimmedMeanInterval } from "./ratio-interval.js";
export { type RobustSlope, robustSlope } from "./robust-slope.js";
export { seededRandom } from "./seeded-random.js";
export { simpsonConcentration } from "./simpson.js";
export { studentTQuantile } from "./student-t.js";
export { type SurvivalMedian, survivalMedian } from "./survival-median.js";
export type { ShareInput } from "./take-share.js";
export { type TheilSenLine, theilSen } from "./theil-sen.js";
export { mean, sum, trimmedCount, trimmedMean } from "./trimmed-mean.js";
export { varianceRatioProbability } from "./variance-ratio.js";
export { weightedQuantile } from "./weighted-quantile.js";
export { wilsonInterval } from "./wilson-interval.js";
