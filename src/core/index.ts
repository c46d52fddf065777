/**
 * What every part of the library shares: the shape of results, the codes of errors, notes and reasons, the types of a
 * creator, and the grammar of a basis.
 *
 * @packageDocumentation
 */
export {
  type Aggregate,
  aggregates,
  type Basis,
  type Denominator,
  denominators,
  formatBasis,
} from "./basis.js";
export type { Problem } from "./checks.js";
export {
  type Averages,
  type Campaign,
  type CampaignResults,
  type Comment,
  type CostItem,
  type Creator,
  type Deliverable,
  type FollowerCount,
  type FollowerProfile,
  type FollowerSample,
  type Money,
  type Post,
  type Quote,
  trackingMethods,
} from "./creator.js";
export { campaignProblems, creatorProblems } from "./creator-guard.js";
export { InvalidInputError, isInvalidInputError } from "./error.js";
export { type ErrorCode, errorCodes, errorMeanings } from "./error-codes.js";
export { type Interaction, interactions } from "./interaction.js";
export type { Issue } from "./issue.js";
export { type Interval, isKnown, type Known, type Maybe, type Measure, type Unknown } from "./measure.js";
export type { ModelId } from "./model.js";
export { type Note, type NoteCode, noteCodes, noteMeanings } from "./note.js";
export { parseBasis } from "./parse-basis.js";
export { type Platform, type PostFormat, platforms, postFormats } from "./platform.js";
export { reasonMeanings, type UnknownReason, unknownReasons } from "./reason.js";
export {
  type ComponentContext,
  type ComponentFunction,
  type ComponentMeasureName,
  type Composition,
  type Curve,
  type CurvePoint,
  componentMeasureMeanings,
  componentMeasures,
  type Scorecard,
  type ScorecardComponent,
} from "./scorecard.js";
export type { Source, SourceKind } from "./source.js";
export type { Time } from "./time.js";
