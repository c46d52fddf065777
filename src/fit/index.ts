/**
 * Whether a creator suits a brand and a brief: audience, topics, variety, hashtags, replies, and how past work went.
 *
 * @packageDocumentation
 */

export type { AlignmentFacts, AlignmentGates, GateResult, GateStatus } from "./alignment-gates.js";
export type { AlignmentLimit } from "./alignment-limits.js";
export type { ResponsivenessOptions } from "./answers.js";
export { type AudienceFitMeasure, type AudienceFitOptions, audienceFit } from "./audience-fit.js";
export { type AlignmentBrief, type BrandAlignmentMeasure, brandAlignment } from "./brand-alignment.js";
export type { BriefCoverageMeasure, BriefLine, ContentBrief, Delivered } from "./brief-coverage.js";
export type { CommentsInput } from "./comments-input.js";
export {
  type ContentDiversityMeasure,
  type ContentDiversityOptions,
  contentDiversity,
  type TypeShare,
} from "./content-diversity.js";
export { type DeliveryInput, type DeliveryMeasure, type DeliveryOptions, deliveryRecord } from "./delivery-record.js";
export type { DimensionFit } from "./dimension-fit.js";
export type { FormatDelivery, FormatLine } from "./format-coverage.js";
export type { GroupFit } from "./group-fit.js";
export { extractHashtags, normaliseHashtag } from "./hashtag.js";
export {
  type HashtagInput,
  type HashtagMeasure,
  type HashtagOptions,
  hashtagPerformance,
} from "./hashtag-performance.js";
export type { PostsInput } from "./listed-posts.js";
export type { DecayMeasure } from "./partnership-decay.js";
export { type PartnershipMeasure, type PartnershipOptions, partnershipHistory } from "./partnership-history.js";
export type { PostEngagementOptions } from "./post-engagement.js";
export type { DeliveryItem } from "./read-deliveries.js";
export type { PartnershipInput } from "./read-partner-posts.js";
export { type ResponsivenessMeasure, responsiveness } from "./responsiveness.js";
export type { TaggedEngagement } from "./tagged-engagement.js";
export type { AuthoredPost } from "./tagged-posts.js";
export type { AudienceShares, GroupShares, WithAudience } from "./take-shares.js";
export type { TopicEngagementMeasure } from "./topic-engagement.js";
export { type TopicFocusMeasure, type TopicFocusOptions, type TopicShare, topicFocus } from "./topic-focus.js";
export type { AlignmentComponent, WeightedFitOptions } from "./weighted-fit.js";
