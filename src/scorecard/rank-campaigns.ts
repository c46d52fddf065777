import type { ErrorCode } from "../core/error-codes.js";
import { numberOf } from "../core/given.js";
import { countProblem, refuse } from "../core/guard.js";
import type { Interval, Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import { listOf, requireObject } from "../core/require-object.js";
import { normalQuantile } from "../statistics/normal.js";
import { type RankedMember, rankProbabilities } from "../statistics/rank-probabilities.js";
import { takeLevel } from "../statistics/take-level.js";
import { sum } from "../statistics/trimmed-mean.js";
import { amongOthers } from "./among-others.js";
import type { CampaignReport } from "./campaign-report.js";
import { ordersOnLogScale, type ReturnOnLogScale } from "./log-scale.js";
import { probabilityAbove0 } from "./profit-probability.js";

/** What a ranking needs of a report; every {@link CampaignReport} has it. */
export type RankableReport = Pick<CampaignReport, "id" | "trackedReturn" | "captureFactor" | "returnOnInvestment">;

/** How {@link rankCampaigns} works. */
export interface CampaignRankingOptions {
  /** How many are to be chosen. */
  readonly first: number;
  /** The seed, a safe whole number from 0: the same seed gives the same result. */
  readonly seed: number;
  /** How often the true returns are drawn; 10,000 times where not given. */
  readonly draws?: Maybe<number>;
  /** The level of the intervals of ranks and shrunken returns, 0.95 where not given. */
  readonly level?: Maybe<number>;
}

/** Where a campaign stands among others. */
export interface RankedCampaign {
  /** The caller's own name for it. */
  readonly id: string | null;
  /** Its place in the list of reports, from 0. */
  readonly index: number;
  /** 1 for the highest `low` of the return's interval; equal ones share a rank. The interval is that of the true rank. */
  readonly rank: Measure;
  /** The return, as the report has it. */
  readonly returnOnInvestment: Measure;
  /** The return to be expected, drawn toward the others, since the best of many look better than they are. */
  readonly shrunkReturn: Measure;
  /** The probability that its true return is among the first. They sum to `first`. */
  readonly probabilityOfFirst: Measure;
  /** The probability that its true return is above 0, seen among the others. */
  readonly probabilityOfProfit: Measure;
}

/** Campaigns in order, and how sure that order is. */
export interface CampaignRanking {
  /** All of them: those with an interval by its lower end, then the others as given, with the reason. */
  readonly campaigns: readonly RankedCampaign[];
  /** The first, as places in the list of reports; more than asked for where a tie reaches over the end. */
  readonly chosen: readonly number[];
  /** The probability that the chosen are truly the first, all of them. */
  readonly probabilityOfChosen: Measure;
  /** How many of the chosen are truly among the first, on average. */
  readonly expectedRight: Measure;
}

const model: ModelId = "rank-campaigns@1";
const fewestCampaigns = 3;

/** What is wrong with a return, which may be below 0, or `undefined`. */
const returnProblem = (value: unknown): ErrorCode | undefined =>
  typeof value !== "number" ? "not-a-number" : Number.isFinite(value) ? undefined : "not-finite";

/** A campaign whose return has an interval. */
interface Contender {
  readonly index: number;
  readonly low: number;
  readonly scale: ReturnOnLogScale;
}

/** Where it stands by its low, and how many stand there. */
interface Place {
  readonly rank: number;
  readonly ties: number;
}

/**
 * Which campaigns were the best, and how sure that is. They are ordered by the lower end of the interval of their return:
 * by what is sure, not by what looks best, so that three lucky orders do not come first. Each gets the interval of its true
 * rank, the probability to be truly among the first, the probability of a profit, and its return drawn toward the others.
 *
 * **The best of twenty look better than they are**: among many returns that are not sure, the highest are high by luck as
 * well (the winner's curse). Probabilities and `shrunkReturn` mind that. The true returns, plus 1, are taken as lognormal
 * around a common middle; how far they spread is learnt from all of them ({@link rankProbabilities}). That is the model
 * of `normalShrinkage`, not with one spread but with all that fit: of twenty campaigns that hardly differ the likeliest
 * spread is 0 in one case of four, and all of them would be called alike. Of those said to be among the first three with p, a
 * share of p is: within 1 to 2 points in the simulations of docs/returns.md.
 *
 * The capture rate is the same doubt for all campaigns. It changes no rank, and counts in the probability of a profit.
 * Returns of different currencies can be compared, since a return has none.
 *
 * @param reports - what {@link campaignReport} says of each campaign, all with the same options
 * @param options - how many are the first, and the seed
 * @returns the order, with notes `tied` (a tie reaches over the end of the chosen) and `without-interval`; ranks and
 * probabilities are unknown with the reason of the return, or `no-interval`. With fewer than three campaigns nothing is
 * learnt from the others (note `too-few-campaigns`)
 * @throws InvalidInputError `not-an-array` and `not-an-object` at `reports`; `out-of-range` and so on at `first` (from 1),
 * `seed`, `draws`, `level`
 * @see docs/guides/campaigns-to-decision.md
 * @example
 * import { campaignReport, rankCampaigns } from "influencer-scoring/scorecard";
 * const eur = (amount: string) => ({ amount, currency: "EUR" });
 * const sales = [["ana", 90, "5400"], ["ben", 8, "700"], ["cleo", 40, "2100"], ["dan", 55, "3400"]] as const;
 * const reports = sales.map(([id, conversions, revenue]) =>
 *   campaignReport(
 *     { id, costs: [{ kind: "fee", cost: eur("500.00") }], results: { conversions, revenue: eur(revenue) }, tracking: ["code"] },
 *     { variation: 0.6, costOfGoods: { share: 0.5 }, refunds: 0, discounts: 0, variableCost: 0 },
 *   ),
 * );
 * const { campaigns, probabilityOfChosen } = rankCampaigns(reports, { first: 2, seed: 1 });
 * for (const { id, returnOnInvestment: roi, shrunkReturn, probabilityOfFirst } of campaigns)
 *   console.log(id, roi.interval?.low?.toFixed(2), roi.value?.toFixed(2), shrunkReturn.value?.toFixed(2), probabilityOfFirst.value?.toFixed(2));
 * // => ana 3.22 4.40 4.32 1.00
 * // => dan 1.47 2.40 2.37 0.97
 * // => cleo 0.44 1.10 1.11 0.03
 * // => ben -0.75 -0.30 -0.15 0.00
 * console.log(probabilityOfChosen.value?.toFixed(2)); // => 0.97
 */
export function rankCampaigns(
  reports: Maybe<readonly RankableReport[]>,
  options: CampaignRankingOptions,
): CampaignRanking {
  requireObject(options, "options");
  const { first, seed, draws } = options;
  const level = takeLevel(options.level);
  refuse(countProblem(first) ?? (first === 0 ? "out-of-range" : undefined), "first");
  const list = listOf(reports, "reports");
  const contenders = ranked(list.flatMap((report, index) => contenderOf(report, index) ?? []));
  const n = contenders.length;
  const chosen = contenders.filter(({ rank }) => rank <= first);
  const places = new Set(contenders.map(({ index }) => index));
  const others = list.flatMap((report, index) => (places.has(index) ? [] : [without(report, index, n)]));
  const few: readonly Note[] = n < fewestCampaigns ? [{ code: "too-few-campaigns" }] : [];
  const notes: readonly Note[] = [
    ...few,
    ...(chosen.length > first ? [{ code: "tied", count: chosen.length } as const] : []),
    ...(others.length > 0 ? [{ code: "without-interval", count: others.length } as const] : []),
  ];
  const none = (basis: string): Measure => ({ value: null, reason: "too-few-campaigns", n, basis, model, notes });
  if (n === 0)
    return { campaigns: others, chosen: [], probabilityOfChosen: none(bases.chosen), expectedRight: none(bases.right) };

  const { centers, errors } = amongOthers(contenders.map(({ scale }) => scale));
  const { members, probabilityOfChosen } = rankProbabilities(centers, errors, {
    first,
    seed,
    draws,
    level,
    chosen: chosen.map((_, place) => place),
  });
  const right = sum(members.slice(0, chosen.length).map((member) => member.probabilityOfFirst));
  const rows = contenders.map((each, place) =>
    rowOf(each, list[each.index] as RankableReport, members[place] as RankedMember, { n, level, few }),
  );
  return {
    campaigns: [...rows, ...others],
    chosen: chosen.map(({ index }) => index),
    probabilityOfChosen: { value: probabilityOfChosen as number, n, basis: bases.chosen, model, notes },
    expectedRight: { value: right, n, basis: bases.right, model, notes },
  };
}

const bases = {
  rank: "rank by the low of (contribution-cost)/cost",
  shrunk: "(contribution-cost)/cost:shrunk",
  first: "P(true return among the first)",
  profit: "P((contribution-cost)/cost>0):shrunk",
  chosen: "P(all chosen are the first)",
  right: "chosen among the first:mean",
} as const;

/** Puts campaigns in order; equal ones share a rank. */
function ranked(contenders: readonly Contender[]): readonly (Contender & Place)[] {
  const order = [...contenders].sort((a, b) => b.low - a.low);
  const ties = new Map<number, number>();
  for (const { low } of order) ties.set(low, (ties.get(low) ?? 0) + 1);
  let rank = 1;
  return order.map((each, place) => {
    if (each.low !== order[place - 1]?.low) rank = place + 1;
    return { ...each, rank, ties: ties.get(each.low) as number };
  });
}

/** What all rows have in common. */
interface Common {
  readonly n: number;
  readonly level: number;
  readonly few: readonly Note[];
}

function rowOf(
  { index, rank, ties, scale: { captureError } }: Contender & Place,
  { id, returnOnInvestment }: RankableReport,
  { mean, deviation, rankInterval: [lowest, highest], probabilityOfFirst }: RankedMember,
  { n, level, few }: Common,
): RankedCampaign {
  const known = (value: number, basis: string) => ({ value, n, basis, model, notes: few });
  const between = (low: number, high: number, method: string): Interval => ({
    low,
    high,
    shape: "between",
    level,
    method,
  });
  const error = captureError === undefined ? undefined : Math.hypot(deviation, captureError);
  const reach = normalQuantile((1 + level) / 2) * (error ?? 0);
  const interval = between(Math.expm1(mean - reach), Math.expm1(mean + reach), "hierarchical-normal");
  return {
    id: id ?? null,
    index,
    rank: {
      ...known(rank, bases.rank),
      interval: between(lowest, highest, "posterior-draws"),
      notes: ties > 1 ? [...few, { code: "tied", count: ties }] : few,
    },
    returnOnInvestment,
    shrunkReturn: { ...known(Math.expm1(mean), bases.shrunk), ...(error !== undefined && { interval }) },
    probabilityOfFirst: known(probabilityOfFirst, bases.first),
    probabilityOfProfit:
      error === undefined
        ? { value: null, reason: "not-identified", n, basis: bases.profit, model, notes: few }
        : known(probabilityAbove0(mean, error), bases.profit),
  };
}

/** A campaign that can be ranked, or `undefined`. */
function contenderOf(report: RankableReport, index: number): Contender | undefined {
  const path = `reports[${index}]`;
  requireObject(report, path);
  const [roi, tracked, factor] = (["returnOnInvestment", "trackedReturn", "captureFactor"] as const).map((name) =>
    numberOf(report[name], `${path}.${name}`, "not-given", returnProblem),
  ) as [Measure, Measure, Measure];
  const scale = ordersOnLogScale(tracked, factor);
  const low = roi.interval?.low ?? null;
  // Where all sales may be leaks, or all are, nothing lies on the log scale.
  return scale && low !== null && Number.isFinite(scale.center) ? { index, low, scale } : undefined;
}

/** A campaign that cannot be ranked, with the reason. */
function without({ id, returnOnInvestment }: RankableReport, index: number, n: number): RankedCampaign {
  const unknown = (basis: string): Measure => ({
    value: null,
    reason: returnOnInvestment?.reason ?? (returnOnInvestment ? "no-interval" : "not-given"),
    n,
    basis,
    model,
    notes: returnOnInvestment?.notes ?? [],
  });
  return {
    id: id ?? null,
    index,
    rank: unknown(bases.rank),
    returnOnInvestment,
    shrunkReturn: unknown(bases.shrunk),
    probabilityOfFirst: unknown(bases.first),
    probabilityOfProfit: unknown(bases.profit),
  };
}
