/**
 * What a campaign returned, whether it would have been bought anyway, and how sure all of that is.
 *
 * @packageDocumentation
 */
export type { MoneyInput } from "../money/given-money.js";
export type { ShareInput } from "../statistics/take-share.js";
export { adjustForCapture } from "./adjust-for-capture.js";
export { attribute, type ChannelCredit } from "./attribute.js";
export { type AttributionModel, type AttributionOptions, attributionModels } from "./attribution-options.js";
export { type BreakEven, type BreakEvenInput, breakEven } from "./break-even.js";
export { captureFactor } from "./capture-factor.js";
export { type ContributionMeasure, type ContributionParts, contribution } from "./contribution.js";
export type { ContributionOfOne } from "./contribution-of-one.js";
export { customerLifetimeValue, type LifetimeInput } from "./customer-lifetime-value.js";
export {
  type BeforeAndAfter,
  type DifferenceGroups,
  type DifferenceMeasure,
  type DifferenceOptions,
  differenceInDifferences,
  type Outcome,
} from "./difference-in-differences.js";
export { incrementalLift, type LiftGroup, type LiftGroups, type LiftMeasure } from "./incremental-lift.js";
export type { Journey, Touchpoint } from "./journeys.js";
export { type LiftSampleSize, type LiftToFind, liftPower, liftSampleSize } from "./lift-sample-size.js";
export { type OrdersNeededOptions, ordersNeeded } from "./orders-needed.js";
export { type PaybackInput, paybackPeriod } from "./payback-period.js";
export type { Driver } from "./play-many.js";
export { type CampaignReturn, type CampaignSales, returnInterval } from "./return-interval.js";
export { returnOnAdSpend } from "./return-on-ad-spend.js";
export { returnOnInvestment } from "./return-on-investment.js";
export { type SalesOptions, salesInterval } from "./sales-interval.js";
export {
  type SimulatedReturn,
  type SimulationInput,
  type SimulationOptions,
  simulateReturn,
} from "./simulate-return.js";
export type { CaptureOptions } from "./take-capture.js";
export type { CountInput } from "./take-count.js";
export type { Sales } from "./take-sales.js";
export type { TrackedCampaign, TrackingMethod } from "./tracked-campaign.js";
export { type CoverageMeasure, trackingCoverage } from "./tracking-coverage.js";
