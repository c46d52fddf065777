import type { ErrorCode } from "../core/error-codes.js";
import { amountProblem, countProblem, refuse } from "../core/guard.js";
import type { Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import type { UnknownReason } from "../core/reason.js";
import { expectedProblem, numberOr, requireObject } from "../core/require-object.js";
import { isZeroMoney, ratioOfMoney } from "../money/compare-money.js";
import type { MoneyInput } from "../money/given-money.js";
import { normalQuantile } from "../statistics/normal.js";
import { quantile, sorted } from "../statistics/quantile.js";
import { takeLevel } from "../statistics/take-level.js";
import { type ShareInput, type TakenShare, takeShare } from "../statistics/take-share.js";
import { mean, sum } from "../statistics/trimmed-mean.js";
import { type ContributionOfOne, takeContribution } from "./contribution-of-one.js";
import { type Draws, drawsOf } from "./draws.js";
import { requireCurrency, takeMoney } from "./take-money.js";

/** What is expected of a campaign, and how sure that is. */
export interface SimulationInput extends ContributionOfOne {
  /** What the campaign costs. */
  readonly cost: MoneyInput;
  /** How many tracked conversions are expected. */
  readonly conversions: Maybe<number>;
  /** How unsure that expectation is: standard deviation over mean. 0 leaves nothing but chance (Poisson). */
  readonly conversionsVariation: Maybe<number>;
  /** How much orders vary: standard deviation over mean; 0 where all leave the same. */
  readonly orderVariation: Maybe<number>;
  /** The share of sales that tracking catches; where not given only tracked sales count, with a note. */
  readonly captureRate?: ShareInput;
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

/** Something that is not sure, and how much of the uncertainty is its own. */
export interface Driver {
  /** Which input. */
  readonly input: "conversions" | "orders" | "captureRate";
  /** Its share of the variance, 0 to 1. */
  readonly share: number;
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

/** As many as fit into memory in any case. */
const mostDraws = 1e7;
/** Beyond it a gamma variable is 0 but for chances that no draw meets. */
const mostVariation = 1_000;

/** What is wrong with a coefficient of variation, or `undefined`. */
function variationProblem(value: unknown): ErrorCode | undefined {
  return amountProblem(value) ?? ((value as number) > mostVariation ? "out-of-range" : undefined);
}

/** A gamma variable by its mean and coefficient of variation. */
function around(draws: Draws, center: number, variation: number): number {
  // A variation below the last digit of the mean changes nothing.
  return variation < Number.EPSILON || center === 0
    ? center
    : (draws.gamma(variation ** -2) * center) / variation ** -2;
}

/** How many trials a share is worth: those counted, or those that its interval would come from. */
function trialsOf({ share, interval, n }: TakenShare): number {
  if (!interval) return Number.POSITIVE_INFINITY;
  if (interval.method === "wilson") return n;
  const reach = normalQuantile((1 + interval.level) / 2);
  const error = ((interval.high ?? 1) - (interval.low ?? 0)) / (2 * reach);
  return Math.max(0, (share * (1 - share)) / error ** 2);
}

/** A share drawn from Jeffreys' posterior of its counts. */
function drawShare(draws: Draws, taken: TakenShare, trials: number): number {
  if (trials === Number.POSITIVE_INFINITY) return taken.share;
  const caught = draws.gamma(taken.share * trials + 0.5);
  return caught / (caught + draws.gamma((1 - taken.share) * trials + 0.5));
}

/** What the plays are made of: the expected conversions, how all of it varies, and the return that one order brings. */
interface Plan {
  readonly conversions: number;
  readonly conversionsVariation: number;
  readonly orderVariation: number;
  readonly captured: TakenShare | undefined;
  readonly perOrder: number;
}

/** Plays the campaign once: the return, and the share of sales that was caught. */
function play(plan: Plan, draws: Draws, trials: number): readonly [value: number, caught: number] {
  const { conversions, conversionsVariation, orderVariation, captured, perOrder } = plan;
  const orders = draws.poisson(around(draws, conversions, conversionsVariation));
  // Orders that are gamma variables of one kind sum to another, so that a million cost no more than one.
  const worth = orders === 0 ? 0 : around(draws, orders, orderVariation / Math.sqrt(orders));
  const caught = captured ? drawShare(draws, captured, trials) : 1;
  return [(perOrder * worth) / caught - 1, caught];
}

/** The variance that each input would leave by itself, the others at their mean; all of them in the same unit. */
function driversOf(plan: Plan, caught: readonly number[]): readonly Driver[] {
  const { conversions, conversionsVariation, orderVariation, captured } = plan;
  const factors = captured ? caught.map((share) => captured.share / share) : [1];
  const center = mean(factors);
  const variances = [
    { input: "conversions", variance: conversions + (conversions * conversionsVariation) ** 2 },
    { input: "orders", variance: conversions * orderVariation ** 2 },
    { input: "captureRate", variance: conversions ** 2 * mean(factors.map((factor) => (factor - center) ** 2)) },
  ] as const;
  const total = sum(variances.map(({ variance }) => variance));
  return variances
    .filter(({ variance }) => variance > 0)
    .map(({ input, variance }) => ({ input, share: variance / total }))
    .sort((a, b) => b.share - a.share);
}

/**
 * What may come of a campaign, played thousands of times: the return on investment with its quantiles, the probability of
 * a profit, and which input the uncertainty comes from.
 *
 * In each play the number of tracked conversions is drawn (Poisson, around a mean that itself is unsure by
 * `conversionsVariation`), then what these orders leave (gamma, with `orderVariation`), then the share of sales that
 * tracking catches (Jeffreys' posterior of its counts), by which the sales are divided. The shapes are assumptions, which a
 * note says; so is that the three have nothing to do with each other. A driver's share is that of the variance which it
 * leaves with the others at their mean.
 *
 * @param input - cost, expected conversions, what one leaves, and how unsure each is
 * @param options - the seed, the number of draws, the level
 * @returns the median of the plays, with the central interval, `quantiles`, `mean`, `probabilityOfProfit` and `drivers`;
 * `n` counts the plays; unknown with `missing-denominator` (no cost), `zero-denominator` (a free campaign, or a capture
 * rate of 0), `missing-margin`, `missing-part` (conversions or a variation are unknown; the note names it), `unbounded` (beyond all
 * numbers)
 * @throws InvalidInputError `out-of-range` at `seed`, `draws` (1 to ten million), `level`, variations above 1,000; `negative`, `not-a-number` and so on at the
 * inputs; `currency-mismatch`; `media-value-is-no-revenue`
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
  const { each, reason } = takeContribution(input);
  if (cost.amount && each) requireCurrency(each, cost.amount, "contributionPerConversion");
  const captured = takeShare(input.captureRate, "captureRate", level);
  const [conversions, conversionsVariation, orderVariation] = needed.map((path) =>
    numberOr(input[path], path, undefined, path === "conversions" ? expectedProblem : variationProblem),
  );
  const draws = drawsOf(options.seed);
  const notes: Note[] = [...cost.notes];
  const unknown = (why: UnknownReason): SimulatedReturn => {
    const rest = { quantiles: [], mean: null, probabilityOfProfit: null, drivers: [] };
    return { value: null, reason: why, n: 0, basis, model, notes, ...rest };
  };
  for (const path of needed)
    if (input[path] === undefined || input[path] === null) notes.push({ code: "missing-part", path });
  if (!cost.amount) return unknown(cost.reason);
  if (isZeroMoney(cost.amount) || captured?.share === 0) return unknown("zero-denominator");
  if (!each) return unknown(reason);
  if (conversions === undefined || conversionsVariation === undefined || orderVariation === undefined)
    return unknown("missing-part");

  const perOrder = ratioOfMoney(each, cost.amount);
  const plan: Plan = { conversions, conversionsVariation, orderVariation, captured, perOrder };
  const trials = captured ? trialsOf(captured) : 0;
  const plays = Array.from({ length: count }, () => play(plan, draws, trials));
  const values = sorted(plays.map(([value]) => value));
  if (!Number.isFinite(sum(values))) return unknown("unbounded");
  const tail = (1 - level) / 2;
  notes.push({ code: "assumed-distribution", path: "orders" });
  if (!captured) notes.push({ code: "untracked-sales" });
  return {
    value: quantile(values, 0.5),
    interval: {
      low: quantile(values, tail),
      high: quantile(values, 1 - tail),
      shape: "between",
      level,
      method: "simulation",
    },
    n: count,
    basis,
    model,
    notes,
    quantiles: shown.map((p) => ({ p, value: quantile(values, p) })),
    mean: mean(values),
    probabilityOfProfit: values.filter((value) => value > 0).length / count,
    drivers: driversOf(
      plan,
      plays.map(([, caught]) => caught),
    ),
  };
}
