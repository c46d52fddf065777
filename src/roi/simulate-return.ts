import type { Money } from "../core/creator.js";
import type { ErrorCode } from "../core/error-codes.js";
import { amountProblem, countProblem, refuse } from "../core/guard.js";
import type { Interval, Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import type { UnknownReason } from "../core/reason.js";
import { numberOr, requireObject } from "../core/require-object.js";
import { isZeroMoney, ratioOfMoney } from "../money/compare-money.js";
import type { MoneyInput } from "../money/given-money.js";
import { takeLevel } from "../statistics/take-level.js";
import { type ShareInput, takeShare } from "../statistics/take-share.js";
import { notCarried } from "./carried.js";
import { type ContributionOfOne, takeContribution } from "./contribution-of-one.js";
import { drawsOf } from "./draws.js";
import { finiteOr } from "./finite.js";
import { amountLaw, costLaw, isFitted, type Law, shareLaw } from "./laws.js";
import { type Driver, type Factor, playMany } from "./play-many.js";
import { type CountInput, takeCount } from "./take-count.js";
import { requireCurrency, type TakenMoney, takeMoney } from "./take-money.js";
import { takeSeed } from "./take-seed.js";

/** What is expected of a campaign, and how sure that is. */
export interface SimulationInput extends ContributionOfOne {
  /** What the campaign costs. */
  readonly cost: MoneyInput;
  /** How many tracked conversions are expected. How unsure that is, `conversionsVariation` tells. */
  readonly conversions: CountInput;
  /** How unsure that expectation is: standard deviation over mean. 0 leaves nothing but chance (Poisson). */
  readonly conversionsVariation: Maybe<number>;
  /** How much orders vary: standard deviation over mean; 0 where all leave the same. */
  readonly orderVariation: Maybe<number>;
  /** The share of sales that tracking catches; where not given only tracked sales count, with a note. */
  readonly captureRate?: ShareInput;
  /** The share of tracked sales that the campaign does not bring, such as by codes on coupon sites; 0 for none. */
  readonly leaked?: ShareInput;
}

/** How {@link simulateReturn} works. */
export interface SimulationOptions {
  /** The seed, a safe whole number from 0: the same seed gives the same result. */
  readonly seed: number;
  /** How often the campaign is played; 10,000 times where not given. */
  readonly draws?: Maybe<number>;
  /** The level of the interval, 0.95 where not given. */
  readonly level?: Maybe<number>;
}

/** What may come of a campaign. */
export type SimulatedReturn = Measure & {
  /** Returns that so many of the plays stay below; empty where unknown. */
  readonly quantiles: readonly { readonly p: number; readonly value: number }[];
  /** The mean of the plays; `null` where unknown. */
  readonly mean: number | null;
  /** The share of plays that end above 0; `null` where unknown. */
  readonly probabilityOfProfit: number | null;
  /** What the uncertainty comes from, the largest share first; empty where nothing is uncertain. */
  readonly drivers: readonly Driver[];
};

const model: ModelId = "simulate-return@1";
const basis = "(contribution-cost)/cost:simulated";
const needed = ["conversions", "conversionsVariation", "orderVariation"] as const;
const shown = [0.05, 0.25, 0.5, 0.75, 0.95];

/** The returns of as many plays take 80 MB. */
const mostDraws = 1e7;
/** Beyond it a gamma variable is 0 but for chances that no draw meets. */
const mostVariation = 1_000;

/** What is wrong with a coefficient of variation, or `undefined`. */
function variationProblem(value: unknown): ErrorCode | undefined {
  return amountProblem(value) ?? ((value as number) > mostVariation ? "out-of-range" : undefined);
}

/** An interval of amounts, each over another amount; an end beyond all numbers is open. */
function overAmount({ interval }: TakenMoney, by: Money): Interval | undefined {
  const over = (end: Money | null): number | null => end && finiteOr(() => ratioOfMoney(end, by), null);
  return interval && { ...interval, low: over(interval.low), high: over(interval.high) };
}

/**
 * What may come of a campaign, played thousands of times: the return on investment with its quantiles, the probability of
 * a profit, and which input the uncertainty comes from.
 *
 * In each play the number of tracked conversions is drawn (Poisson, around a mean that itself is unsure by
 * `conversionsVariation`), then what these orders leave (gamma, with `orderVariation`), then the share of sales that
 * tracking catches, by which the sales are divided, and the share of them that leaked. The shapes are assumptions, which a
 * note says; so is that they have nothing to do with each other. A driver's share is that of the variance which it
 * leaves with the others at their mean.
 *
 * A share of counts is drawn from Jeffreys' posterior. What comes as a measure with an interval (a share, the cost, what a
 * conversion leaves) is drawn so that its median is the value and its quantiles are the ends of the interval; with a level
 * of 1, uniformly between the ends. An interval that tells no such law (an open end, a cost that may be 0, a set outside its
 * bounds, or one of the conversions) is noted, and the value taken for sure.
 *
 * @param input - cost, expected conversions, what one leaves, and how unsure each is
 * @param options - the seed, the number of draws, the level
 * @returns the median of the plays, with the central interval, `quantiles`, `mean`, `probabilityOfProfit` and `drivers`;
 * `n` counts the plays; unknown with `missing-denominator` (no cost), `zero-denominator` (a free campaign, or a capture
 * rate of 0), `missing-margin`, `missing-part` (conversions or a variation are unknown; the note names it), `unbounded`
 * (beyond all numbers), or the reason of a measure
 * @throws InvalidInputError `missing`, `not-a-number` or `out-of-range` at `seed`; `out-of-range` at `draws` (1 to ten
 * million, which take 80 MB), `level`, variations above 1,000; `negative`, `not-a-number` and so on at the inputs;
 * `not-a-count` at `conversions`; `currency-mismatch`; `media-value-is-no-revenue`
 * @see docs/returns.md
 * @example
 * import { simulateReturn } from "influencer-scoring/roi";
 * const eur = (amount: string) => ({ amount, currency: "EUR" });
 * const input = { cost: eur("1000.00"), averageOrderValue: eur("60.00"), margin: 0.4 };
 * const plan = { ...input, conversions: 50, conversionsVariation: 0.3, orderVariation: 0.5 };
 * const { value, probabilityOfProfit, drivers } = simulateReturn(plan, { seed: 1 });
 * console.log(value?.toFixed(2), probabilityOfProfit?.toFixed(2), drivers[0]?.input); // => 0.16 0.67 conversions
 */
export function simulateReturn(input: SimulationInput, options: SimulationOptions): SimulatedReturn {
  requireObject(input, "");
  requireObject(options, "options");
  const level = takeLevel(options.level);
  const count = options.draws ?? 10_000;
  refuse(countProblem(count) ?? (count === 0 || count > mostDraws ? "out-of-range" : undefined), "draws");
  const cost = takeMoney(input.cost, "cost", "missing-denominator", { place: "cost" });
  const { each } = takeContribution(input);
  if (cost.amount && each.amount) requireCurrency(each.amount, cost.amount, "contributionPerConversion");
  const captured = takeShare(input.captureRate, "captureRate", level);
  const leaked = takeShare(input.leaked, "leaked", level);
  const expected = takeCount(input.conversions, "conversions", "missing-part");
  const [conversionsVariation, orderVariation] = (["conversionsVariation", "orderVariation"] as const).map((path) =>
    numberOr(input[path], path, undefined, variationProblem),
  );
  const draws = drawsOf(takeSeed(options.seed));
  const notes: Note[] = [cost, each, expected, captured, leaked].flatMap((taken) => taken.notes);
  const unknown = (why: UnknownReason): SimulatedReturn => {
    const rest = { quantiles: [], mean: null, probabilityOfProfit: null, drivers: [] };
    return { value: null, reason: why, n: 0, basis, model, notes, ...rest };
  };
  const missing = [expected.value ?? undefined, conversionsVariation, orderVariation];
  needed.forEach((path, i) => {
    if (missing[i] === undefined) notes.push({ code: "missing-part", path });
  });
  if (!cost.amount) return unknown(cost.reason);
  if (isZeroMoney(cost.amount) || captured.share === 0) return unknown("zero-denominator");
  if (!each.amount) return unknown(each.reason);
  if (expected.value === null) return unknown(expected.reason);
  if (conversionsVariation === undefined || orderVariation === undefined) return unknown("missing-part");

  const spent = cost.amount;
  const perOrder = finiteOr(() => ratioOfMoney(each.amount as Money, spent), Number.POSITIVE_INFINITY);
  if (!Number.isFinite(perOrder)) return unknown("unbounded");
  const [costs, leaves] = [overAmount(cost, spent), overAmount(each, spent)];
  notes.push({ code: "assumed-distribution", path: "orders" });
  /** A number by which the orders are multiplied: drawn where its law is told, and else its value. */
  const factor = (
    name: Factor["input"],
    value: number,
    interval: Interval | undefined,
    law: Law | undefined,
    of: (drawn: number) => number,
  ): Factor => {
    if (interval && !law) notes.push(notCarried({ path: name }));
    else if (isFitted(interval)) notes.push({ code: "assumed-distribution", path: name });
    return { input: name, value: of(value), draw: interval && law ? (by) => of(law(by)) : undefined };
  };
  const factors = [
    factor("cost", 1, costs, costs && costLaw(1, costs), (paid) => 1 / paid),
    factor("contributionPerConversion", perOrder, leaves, leaves && amountLaw(perOrder, leaves), (left) => left),
  ];
  if (expected.interval) notes.push(notCarried({ path: "conversions" }));
  if (captured.share !== undefined)
    factors.push(factor("captureRate", captured.share, captured.interval, shareLaw(captured), (caught) => 1 / caught));
  if (leaked.share !== undefined)
    factors.push(factor("leaked", leaked.share, leaked.interval, shareLaw(leaked), (lost) => 1 - lost));
  if (captured.share === undefined) notes.push({ code: "untracked-sales" });
  else if (leaked.share === undefined) notes.push({ code: "missing-part", path: "leaked" });

  const plan = { conversions: expected.value, conversionsVariation, orderVariation, factors };
  const played = playMany(plan, draws, count);
  if (!played) return unknown("unbounded");
  const { quantile, mean, profits, drivers } = played;
  const tail = (1 - level) / 2;
  const [low, high] = [quantile(tail), quantile(1 - tail)];
  return {
    value: quantile(0.5),
    interval: { low, high, shape: "between", level, method: "simulation" },
    n: count,
    basis,
    model,
    notes,
    quantiles: shown.map((p) => ({ p, value: quantile(p) })),
    mean,
    probabilityOfProfit: profits / count,
    drivers,
  };
}
