import type { Money } from "../core/creator.js";
import type { Maybe, Measure } from "../core/measure.js";
import type { MoneyInput } from "../money/given-money.js";
import type { MoneyMeasure } from "../money/money.js";
import type { CoordinationRates } from "./coordination-rates.js";

/** What a campaign is for: `awareness` (net reach), `engagement` (interactions), or `sales` (profit). */
export type MixGoal = "awareness" | "engagement" | "sales";

/** All goals, as a list. */
export const mixGoals: readonly MixGoal[] = /* @__PURE__ */ Object.freeze([
  "awareness",
  "engagement",
  "sales",
] as const);

/**
 * A creator of a mix, and what is expected of it in the campaign. Other fields may stand beside. Where a number has an
 * interval, its value is taken as the median between the ends, as that of `expectedViews` is; where yours are means, say so
 * with `values: "mean"`. The mean of something uneven lies above its median.
 */
export interface MixCreator {
  /**
   * The caller's own name; a creator in two mixes does as well in one as in the other. Without it, creators of two mixes
   * are different ones, unless the mixes are equal.
   */
  readonly id?: Maybe<string>;
  /** People reached. */
  readonly reach?: Maybe<number> | Measure;
  /** Interactions, as a count. */
  readonly engagement?: Maybe<number> | Measure;
  /** Conversions; worth `contributionPerConversion` each, where no contribution is told. */
  readonly conversions?: Maybe<number> | Measure;
  /** What its sales leave; see `contribution`. May be below 0. */
  readonly contribution?: MoneyInput;
  /** What the creator costs: fee, products, rights. */
  readonly cost?: MoneyInput;
  /** What the creator asks; its price is the cost where none is told. */
  readonly quote?: Maybe<{ readonly price?: Maybe<Money> }>;
  /** Hours of work that the creator takes; part of the cost where `coordination.hourlyRate` tells what an hour costs. */
  readonly hours?: Maybe<number> | Measure;
}

/** Creators that would be booked together. */
export interface CreatorMix {
  /** The caller's own name for it; no other mix has it. */
  readonly name: string;
  /** Who belongs to it. */
  readonly creators: MixCreator | readonly Maybe<MixCreator>[];
}

/** What {@link compareMixes} is to rest on. */
export interface CompareMixesOptions {
  /** What the campaign is for. */
  readonly goal: MixGoal;
  /** How many people there are to reach, or 1 where reaches are shares; needed for the net reach of several creators. */
  readonly population?: Maybe<number> | Measure;
  /** What a conversion leaves, for creators that tell conversions and no contribution. */
  readonly contributionPerConversion?: MoneyInput;
  /**
   * What running the creators costs and takes, beside what they are paid; see `coordinationCost`. An `hourlyRate`, which may
   * stand alone, prices the creators' own hours as well.
   */
  readonly coordination?: Maybe<CoordinationRates<Money>>;
  /** How much creators do well or badly together, 0 (not at all, and where not given) to 1. */
  readonly correlation?: Maybe<number>;
  /** The share by which spends may differ and count as the same; 0 where not given. */
  readonly tolerance?: Maybe<number>;
  /** Whether totals, as where not given, or what comes of a unit of spend is compared. */
  readonly compared?: Maybe<"total" | "per-spend">;
  /** What the values of numbers with an interval are: their `median`, as where not given, or their `mean`. */
  readonly values?: Maybe<"median" | "mean">;
  /** The seed of the plays, a safe whole number from 0; needed where anything has an interval. */
  readonly seed?: Maybe<number>;
  /** How often the campaign is played; 10,000 times where not given. */
  readonly draws?: Maybe<number>;
  /** The level of the intervals, those of the probabilities included; 0.95 where not given. */
  readonly level?: Maybe<number>;
}

/** A number from the plays: its value is their median. */
export type PlayedMeasure<T extends number | Money = number> = Measure<T> & {
  /** The mean of the plays: what is to be expected of many such campaigns. `null` where unknown. */
  readonly mean: T | null;
  /** The standard deviation of the plays; 0 where nothing is uncertain, `null` where unknown. */
  readonly deviation: T | null;
};

/** One of the mixes, and what it would bring. */
export interface ComparedMix {
  /** Its name. */
  readonly name: string;
  /** How many creators it has. */
  readonly creators: number;
  /** What it costs, coordination included where its rates are given. */
  readonly spend: PlayedMeasure<Money>;
  /** What running the creators costs, their hours included where these have a price; `not-given` where no rates are. */
  readonly coordination: MoneyMeasure;
  /** Hours that it takes: those of the creators, and those of coordination. */
  readonly hours: Measure;
  /** How many people it reaches at least once. */
  readonly netReach: PlayedMeasure;
  /** How many interactions it brings. */
  readonly engagement: PlayedMeasure;
  /** What its sales leave, less what it costs. */
  readonly profit: PlayedMeasure<Money>;
  /** What a unit of spend brings, by goal; for sales that is the return on investment. */
  readonly perSpend: Readonly<Record<MixGoal, Measure>>;
  /** The probability that it is the best of all for a goal, with the interval that so few plays leave open. */
  readonly better: Readonly<Record<MixGoal, Measure>>;
  /** The same for the goal asked for. */
  readonly probability: Measure;
  /**
   * How much is left of the creators' own spread in the goal: the standard deviation of the sum over the sum of their
   * standard deviations. 1: nothing evens out; 1/√n: n alike that are independent. `null` where nothing is uncertain.
   */
  readonly diversification: number | null;
  /** The mixes that are as good for every goal and better for one, by more than what the plays leave open. */
  readonly dominatedBy: readonly string[];
  /** Whether no mix dominates it; `null` where something unknown leaves that open. */
  readonly onFrontier: boolean | null;
}

/** How mixes compare: the value is the name of the one that is most likely the best for the goal. */
export type MixComparison = Measure<string> & {
  /** What the campaign is for. */
  readonly goal: MixGoal;
  /** Whether totals were compared, or what comes of a unit of spend. */
  readonly compared: "total" | "per-spend";
  /** By which share of the largest spend the smallest is less; `null` where a spend is unknown. */
  readonly spendDifference: number | null;
  /** The mixes, in the order given. */
  readonly mixes: readonly ComparedMix[];
  /** The names of the mixes that none dominates. */
  readonly frontier: readonly string[];
};
