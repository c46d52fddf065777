/**
 * From unknown data to typed data, with zod (a peer dependency): a schema for every type of a creator, a parser that
 * tells everything that is wrong, and the JSON Schema.
 *
 * @packageDocumentation
 */
export { averagesSchema } from "./averages-schema.js";
export { campaignResultsSchema, campaignSchema, costItemSchema } from "./campaign-schema.js";
export { commentSchema } from "./comment-schema.js";
export { creatorJsonSchema } from "./creator-json-schema.js";
export { creatorSchema } from "./creator-schema.js";
export { followerCountSchema, followerProfileSchema, followerSampleSchema } from "./follower-schema.js";
export type { Issue } from "./issue.js";
export { moneySchema } from "./money-schema.js";
export { type AcceptedCreator, type ParsedCreator, parseCreator, type RefusedCreator } from "./parse-creator.js";
export { platformSchema, postFormatSchema } from "./platform-schema.js";
export { postSchema } from "./post-schema.js";
export { deliverableSchema, quoteSchema } from "./quote-schema.js";
export type { ObjectSchema, Schema } from "./schema-for.js";
export { daySchema, timeSchema } from "./time-schema.js";
