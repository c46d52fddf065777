/**
 * What speaks for and against the authenticity of an audience, its growth and its comments: signals with their
 * uncertainty, never accusations.
 *
 * @packageDocumentation
 */

export { type AuthenticityReport, type AuthenticityReportOptions, authenticityReport } from "./authenticity-report.js";
export type { AuthenticitySignal, AuthenticitySignalName } from "./authenticity-signal.js";
export { type BenfordTest, benfordTest } from "./benford-test.js";
export {
  type CommentAuthenticity,
  type CommentEvidence,
  type CommentOptions,
  type CommentShares,
  commentAuthenticity,
} from "./comment-authenticity.js";
export {
  type CommenterConcentration,
  type CommenterOptions,
  commenterConcentration,
} from "./commenter-concentration.js";
export {
  type EngagementAnomalies,
  type EngagementAnomalyOptions,
  engagementAnomalies,
  type OwnEngagementPeers,
} from "./engagement-anomalies.js";
export type { EngagementSignal, EngagementSignalName } from "./engagement-signal.js";
export type { Evidence } from "./evidence.js";
export { type FakeAccountOptions, type FakeAccountScore, fakeAccountScore } from "./fake-account-score.js";
export {
  type ClassifiedSample,
  type FollowerShare,
  type FollowerShareOptions,
  fakeFollowerShare,
} from "./fake-follower-share.js";
export { flaggedFollowers } from "./flagged-followers.js";
export type { Accuracy } from "./follower-share/corrected-share.js";
export type { FollowerClasses } from "./follower-share/follower-classes.js";
export type { GrowthAnomaly } from "./growth/anomalies.js";
export { type GrowthAnomalies, growthAnomalies } from "./growth-anomalies.js";
export { requiredSampleSize, type WantedPrecision } from "./required-sample-size.js";
