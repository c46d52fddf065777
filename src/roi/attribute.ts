import type { Money } from "../core/creator.js";
import { requireOneOf } from "../core/guard.js";
import type { Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note, NoteCode } from "../core/note.js";
import type { UnknownReason } from "../core/reason.js";
import { requireObject } from "../core/require-object.js";
import { sumMoney } from "../money/add-money.js";
import { allocateMoney } from "../money/allocate-money.js";
import { moneyToNumber } from "../money/compare-money.js";
import { sum } from "../statistics/trimmed-mean.js";
import {
  type AttributionModel,
  type AttributionOptions,
  attributionModels,
  creditRuleOf,
} from "./attribution-options.js";
import { type Journey, type TakenJourney, takeJourneys } from "./journeys.js";
import type { CreditRule } from "./position-credit.js";
import { removalEffects } from "./removal-effects.js";

/** What a channel is credited with. */
export interface ChannelCredit {
  /** The channel, as the journeys name it. */
  readonly channel: string;
  /** Its conversions; the sum over channels is what the journeys brought. */
  readonly conversions: number;
  /** Its share of the conversions, 0 to 1. */
  readonly share: number;
  /** Its part of the value, to the smallest unit of the currency; `null` where no journey tells a value. */
  readonly value: Money | null;
}

const model: ModelId = "attribute@1";
/** Models that depend on the order of touchpoints, and can do with that in which they are given. */
const inOrderOf: readonly AttributionModel[] = ["first", "last", "position", "markov"];

/** Conversions and value of each channel. The value as numbers: they are the weights by which the exact sum is split. */
interface Credits {
  readonly conversions: number[];
  readonly values: number[];
}

/** Shares out what each journey brought. */
function creditByRule(journeys: readonly TakenJourney[], size: number, rule: CreditRule): Credits {
  const conversions = new Array<number>(size).fill(0);
  const values = new Array<number>(size).fill(0);
  for (const journey of journeys) {
    const shares = rule(journey.touches) as readonly number[];
    const worth = journey.value ? moneyToNumber(journey.value) : 0;
    journey.touches.forEach(({ channel }, i) => {
      const share = shares[i] as number;
      conversions[channel] = (conversions[channel] as number) + journey.conversions * share;
      values[channel] = (values[channel] as number) + worth * share;
    });
  }
  return { conversions, values };
}

/** Shares out what all journeys brought together by what the loss of each channel would cost. */
function creditByRemoval(journeys: readonly TakenJourney[], brought: readonly TakenJourney[], size: number): Credits {
  const effects = removalEffects(journeys, size);
  const total = sum(effects);
  const conversions = sum(brought.map((journey) => journey.conversions));
  return { conversions: effects.map((effect) => (conversions * effect) / total), values: [...effects] };
}

/**
 * Attribution: shares out the conversions of customers' journeys, and their value, among the channels (creators,
 * campaigns) that the customers met on the way.
 *
 * - `first`, `last`: all to one touchpoint. `linear`: alike to all. `position`: 40 % to the first, 40 % to the last, the
 *   rest between. `time-decay`: halved for each half-life before the conversion.
 * - `shapley`: what each channel adds, on average over all orders in which channels could be added, where channels
 *   together are worth the conversions of the journeys that need no other. Over conversions of journeys that is, exactly
 *   and for any number of channels, an equal split among the distinct channels of each journey: no more is behind it.
 * - `markov`: the removal effect of each channel in a chain of first order, scaled to the conversions there were. It needs
 *   journeys that did not convert, since nothing else tells what a channel changes.
 *
 * Credit is conserved: conversions sum to those of the journeys (to rounding in the last digit), and values to their
 * value, to the smallest unit of the currency. All of it shares out what was tracked. None of it tells what would have
 * been bought anyway; a holdout does ({@link incrementalLift}).
 *
 * @param journeys - the journeys, in any order; those that did not convert matter to `markov` only
 * @param options - the model, and its numbers
 * @returns a list of channels in order of first appearance; `n` counts the journeys that are shared out; unknown with
 * `no-conversions`, `no-unconverted-journeys` (Markov), `missing-time` (time decay, no journey with all its times).
 * Markov takes time in proportion to the cube of the number of channels: a second for 900 or so
 * @throws InvalidInputError `unknown-option` at `model`; `out-of-range` at `halfLifeDays`, `weights`, at `count` of 0 with
 * conversions, and at `conversions` or `value` of a journey that did not convert; `too-many-decimals` at a `value`;
 * `currency-mismatch`, `not-an-array`, `not-a-string`, `not-a-boolean`, `invalid-time` and so on with their path
 * @see Shapley, L. S. (1953). A value for n-person games. Contributions to the Theory of Games II.
 * @see Anderl, E. et al. (2016). Mapping the customer journey: lessons learned from graph-based online attribution
 * modeling. International Journal of Research in Marketing 33(3) (the removal effect).
 * @example
 * import { attribute } from "influencer-scoring/roi";
 * const touch = (...channels: string[]) => channels.map((channel) => ({ channel }));
 * const journeys = [
 *   { touchpoints: touch("ana", "ben", "newsletter"), converted: true, value: { amount: "100.00", currency: "EUR" } },
 *   { touchpoints: touch("ana"), converted: false },
 * ];
 * for (const { channel, conversions, value } of attribute(journeys, { model: "shapley" }).value ?? [])
 *   console.log(channel, conversions.toFixed(3), value?.amount);
 * // => ana 0.333 33.34
 * // => ben 0.333 33.33
 * // => newsletter 0.333 33.33
 */
export function attribute(
  journeys: Maybe<readonly Journey[]>,
  options: AttributionOptions,
): Measure<readonly ChannelCredit[]> {
  requireObject(options, "options");
  requireOneOf(options.model, attributionModels, "unknown-option", "model");
  const { channels, journeys: all } = takeJourneys(journeys);
  const touched = all.filter(({ touches }) => touches.length > 0);
  const isChain = options.model === "markov";
  const { rule, notes: habits } = creditRuleOf(options);
  const notes: Note[] = [...habits];
  const remark = (code: NoteCode, about: readonly TakenJourney[]): void => {
    const count = journeysOf(about);
    if (count > 0) notes.push({ code, count });
  };
  const converted = all.filter(({ isConverted }) => isConverted);
  const brought = converted.filter(({ touches }) => touches.length > 0);
  const lost = touched.filter(({ isConverted }) => !isConverted);
  remark(
    "no-touchpoints",
    converted.filter(({ touches }) => touches.length === 0),
  );
  if (!isChain) remark("unconverted", lost);
  if (inOrderOf.includes(options.model))
    remark(
      "given-order",
      (isChain ? touched : brought).filter(
        ({ touches }) => touches.length > 1 && touches.some(({ at }) => at === undefined),
      ),
    );
  const common = { basis: `conversions:${options.model}`, model };
  const unknown = (reason: UnknownReason): Measure<readonly ChannelCredit[]> => ({
    value: null,
    reason,
    n: journeysOf(brought),
    ...common,
    notes,
  });
  if (!brought.some(({ conversions }) => conversions > 0)) return unknown("no-conversions");
  if (isChain && journeysOf(lost) === 0) return unknown("no-unconverted-journeys");

  const size = channels.length;
  const isServed = ({ touches }: TakenJourney): boolean => isChain || rule(touches) !== undefined;
  const served = brought.filter(isServed);
  const credits = isChain ? creditByRemoval(touched, brought, size) : creditByRule(served, size, rule);
  remark(
    "missing-time",
    brought.filter((journey) => !isServed(journey)),
  );
  const total = sum(served.map(({ conversions }) => conversions));
  if (total === 0) return unknown("missing-time");
  const worth = served.flatMap(({ value }) => value ?? []);
  if (worth.length > 0)
    remark(
      "missing-value",
      served.filter(({ value }) => !value),
    );
  const shared = shareOut(worth, credits.values);
  const value = channels.map((channel, i) => {
    const conversions = credits.conversions[i] as number;
    return { channel, conversions, share: conversions / total, value: shared?.[i] ?? null };
  });
  return { value, n: journeysOf(served), ...common, notes };
}

/** How many journeys these stand for. */
function journeysOf(journeys: readonly TakenJourney[]): number {
  return sum(journeys.map(({ count }) => count));
}

/** Splits the exact sum of the values, so that nothing is lost; where nothing is worth anything, all get nothing. */
function shareOut(worth: readonly Money[], weights: readonly number[]): readonly Money[] | undefined {
  const [first] = worth;
  if (!first) return undefined;
  const total = sumMoney(worth, first.currency);
  return allocateMoney(total, sum(weights) > 0 ? weights : weights.map(() => 1));
}
