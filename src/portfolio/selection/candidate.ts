import type { Maybe, Measure } from "../../core/measure.js";
import type { MoneyInput } from "../../money/given-money.js";

/** A creator who may be chosen. Other fields may stand beside, for a goal of the caller's own. */
export interface Candidate {
  /** The caller's own name for the creator; each stands once. */
  readonly id: string;
  /** What it costs to have this creator. */
  readonly cost?: MoneyInput;
  /** How many the creator reaches: people, or a share of the population where that is not given. */
  readonly reach?: Maybe<number> | Measure;
  /** How many interactions the creator is expected to bring: a number of them, and no rate. */
  readonly engagement?: Maybe<number> | Measure;
  /** How many conversions the creator is expected to bring. */
  readonly conversions?: Maybe<number> | Measure;
  /** The group, or the groups, that minimum and maximum counts speak of, such as a country. */
  readonly group?: Maybe<string | readonly string[]>;
  /** The group whose members have audience in common; where it is not given, the `group` if there is only one. */
  readonly interest?: Maybe<string>;
  /** The competitor, or competitors, whom the creator works for: of all who work for one, one is chosen at most. */
  readonly competitor?: Maybe<string | readonly string[]>;
}

/** What can be chosen for. */
export const selectionGoals = /* @__PURE__ */ Object.freeze(["reach", "engagement", "conversions"] as const);

/** One of {@link selectionGoals}: net reach, or a sum of expected interactions or conversions. */
export type SelectionGoal = (typeof selectionGoals)[number];

/** A number of creators of a group. */
export interface GroupCount {
  /** The group. */
  readonly group: string;
  /** How many of it. */
  readonly count: number;
}

/** Counts by group: as a list, a single one, or as a record such as `{ DE: 3 }`. */
export type GroupCounts = GroupCount | readonly GroupCount[] | Readonly<Record<string, number>>;

/** What two creators' audiences have in common. */
export interface SharedAudience {
  /** The two, each by its id or by its place in the list, from 0. */
  readonly between: readonly [string | number, string | number];
  /** How many, in the unit of the reaches, belong to both. */
  readonly overlap?: Maybe<number> | Measure;
  /** The same by another name; give one of the two. */
  readonly reach?: Maybe<number> | Measure;
}

/** What any two audiences have in common, as a share of the smaller one, so that no pair need be listed. */
export interface SharesByInterest {
  /** The share between two of one interest group. */
  readonly within: number;
  /** The share between two of different groups, or of none. */
  readonly across: number;
  /** Pairs that are known better. */
  readonly pairs?: Maybe<readonly SharedAudience[]>;
}

/** Overlaps: pair by pair, as a square table in the order of the creators, or as shares by interest. */
export type SharedAudienceInput = readonly SharedAudience[] | readonly (readonly Maybe<number>[])[] | SharesByInterest;

/** How {@link selectCreators} chooses. */
export interface SelectOptions<C extends Candidate = Candidate> {
  /** What the chosen may cost together at most. */
  readonly budget: MoneyInput;
  /**
   * What is wanted: one of {@link selectionGoals}, `reach` where not given; or a function of the chosen, which are
   * handed over in the order given. It must give the same finite number for the same creators each time.
   */
  readonly goal?: Maybe<SelectionGoal | ((chosen: readonly C[]) => number)>;
  /**
   * That the caller's function never falls when one is added, and that one adds no more to more: then there is a bound.
   */
  readonly submodular?: Maybe<boolean>;
  /** How many people there are; reaches are then people, else shares of the population. */
  readonly population?: Maybe<number> | Measure;
  /** What audiences have in common; where not given, they are taken to be independent. */
  readonly overlaps?: Maybe<SharedAudienceInput>;
  /** Ids of those who are chosen in any case. */
  readonly include?: Maybe<readonly string[]>;
  /** Ids of those who are not chosen in any case. */
  readonly exclude?: Maybe<readonly string[]>;
  /** At least so many of a group. */
  readonly minimum?: Maybe<GroupCounts>;
  /** At most so many of a group. */
  readonly maximum?: Maybe<GroupCounts>;
  /** Lists of ids, of each of which one is chosen at most. */
  readonly exclusive?: Maybe<readonly (readonly string[])[]>;
  /** At least so many creators. */
  readonly fewestCreators?: Maybe<number>;
  /** At most so many creators. */
  readonly mostCreators?: Maybe<number>;
  /** Whether creators count with their value, or with the low end of its interval where there is one. */
  readonly by?: Maybe<"value" | "low">;
  /** How much more and less budget is looked at; where not given, what a chosen creator costs on average. */
  readonly step?: MoneyInput;
}
