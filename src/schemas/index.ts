/**
 * From unknown data to typed data, with zod (a peer dependency): a schema for every type of a creator and of the results,
 * a parser that tells everything that is wrong, and the JSON Schemas.
 *
 * @packageDocumentation
 */
export { authenticityReportSchema } from "./authenticity-report-schema.js";
export { averagesSchema } from "./averages-schema.js";
export { benfordTestSchema } from "./benford-test-schema.js";
export { campaignResultsSchema, campaignSchema, costItemSchema } from "./campaign-schema.js";
export { commentAuthenticitySchema } from "./comment-authenticity-schema.js";
export { commentSchema } from "./comment-schema.js";
export { commenterConcentrationSchema } from "./commenter-concentration-schema.js";
export { creatorJsonSchema } from "./creator-json-schema.js";
export { creatorSchema } from "./creator-schema.js";
export { creatorMeasuresSchema, creatorScoreSchema } from "./creator-score-schema.js";
export { effectiveTierSchema } from "./effective-tier-schema.js";
export { engagementAnomaliesSchema } from "./engagement-anomalies-schema.js";
export {
  cadenceMeasureSchema,
  consistencyMeasureSchema,
  interactionRatesSchema,
  sponsoredGapMeasureSchema,
  trendMeasureSchema,
} from "./engagement-measure-schema.js";
export { fakeAccountScoreSchema } from "./fake-account-score-schema.js";
export { type FlatCreator, type FlatMeasure, type FlatScore, flatScoreSchema } from "./flat-score-schema.js";
export { followerCountSchema, followerProfileSchema, followerSampleSchema } from "./follower-schema.js";
export { followerShareSchema } from "./follower-share-schema.js";
export { growthAnomaliesSchema } from "./growth-anomalies-schema.js";
export { intervalSchema } from "./interval-schema.js";
export type { Issue } from "./issue.js";
export type { JsonSchemaOptions, JsonSchemaTarget } from "./json-schema-options.js";
export { measureSchema } from "./measure-schema.js";
export { moneySchema } from "./money-schema.js";
export { noteSchema } from "./note-schema.js";
export { type AcceptedCreator, type ParsedCreator, parseCreator, type RefusedCreator } from "./parse-creator.js";
export { platformSchema, postFormatSchema } from "./platform-schema.js";
export { postSchema } from "./post-schema.js";
export { deliverableSchema, quoteSchema } from "./quote-schema.js";
export { type ResultName, resultJsonSchemas } from "./result-json-schemas.js";
export type { ObjectSchema, Schema } from "./schema-for.js";
export { tierAgreementSchema } from "./tier-agreement-schema.js";
export { tierMeasureSchema } from "./tier-measure-schema.js";
export { daySchema, timeSchema } from "./time-schema.js";
