/**
 * Many creators together: whom they reach, what they cost to run, and whom to choose under a budget.
 *
 * @packageDocumentation
 */

export type { BestNumber, GainFunction, ReachGain } from "./best-number.js";
export { compareMixes } from "./compare-mixes.js";
export type { ContactCount } from "./contact-distribution.js";
export {
  type CoordinationCost,
  type CoordinationOptions,
  type CoordinationPoint,
  coordinationCost,
} from "./coordination-cost.js";
export type { CoordinationRate, CoordinationRates } from "./coordination-rates.js";
export { type CreatorsNeededMeasure, type CreatorsNeededOptions, creatorsNeeded } from "./creators-needed.js";
export type { Departure, DepartureLoss, Departures } from "./departures.js";
export { type ContactDistribution, contactDistributions } from "./distribution-of.js";
export type { MemberAudience, MemberIds } from "./members.js";
export {
  type ComparedMix,
  type CompareMixesOptions,
  type CreatorMix,
  type MixComparison,
  type MixCreator,
  type MixGoal,
  mixGoals,
  type PlayedMeasure,
} from "./mix.js";
export {
  type AudienceInput,
  type NetReachMeasure,
  type NetReachOptions,
  netReach,
  type ReachMethodName,
  reachMethods,
} from "./net-reach.js";
export type { Overlap, Overlaps } from "./overlaps.js";
export type { PredictedReach } from "./predicted-reach.js";
export { type ReachFrequencyMeasure, type ReachFrequencyOptions, reachFrequency } from "./reach-frequency.js";
export type { ReachBounds } from "./reached.js";
export { type RosterOptions, type RosterVariability, rosterVariability } from "./roster-variability.js";
export { selectCreators } from "./select-creators.js";
export {
  type Candidate,
  type GroupCount,
  type GroupCounts,
  type SelectionGoal,
  type SelectOptions,
  type SharedAudience,
  type SharedAudienceInput,
  type SharesByInterest,
  selectionGoals,
} from "./selection/candidate.js";
export type { Constraint } from "./selection/problem.js";
export {
  type BudgetMargin,
  type ChosenCreator,
  type NextCreator,
  type OtherBudget,
  type Selection,
  type SelectionMethod,
  selectionMethods,
} from "./selection/selection.js";
export type { CreatorAudience } from "./take-audiences.js";
export type { ReachingCreator } from "./take-contacts.js";
export type { RosterCreator } from "./take-roster.js";
