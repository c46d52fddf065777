import type { Money } from "../core/creator.js";
import { bare, countOf } from "../core/given.js";
import { countProblem, refuse, requireOneOf, shareProblem } from "../core/guard.js";
import type { Maybe, Measure } from "../core/measure.js";
import type { Note } from "../core/note.js";
import { numberOr, requireObject } from "../core/require-object.js";
import { moneyToNumber } from "../money/compare-money.js";
import { moneyOf } from "../money/given-money.js";
import { takeLevel } from "../statistics/take-level.js";
import { type MixAlone, type MixOutcomes, mixAlone, mixOutcomes, type Running } from "./compared-mix.js";
import { isGiven } from "./coordination-rates.js";
import {
  type ComparedMix,
  type CompareMixesOptions,
  type CreatorMix,
  type MixComparison,
  type MixCreator,
  type MixGoal,
  mixGoals,
} from "./mix.js";
import { coordinationOf } from "./mix-coordination.js";
import { betterMeasures, isTied, type Standing, standings } from "./mix-ranking.js";
import { inNumbers, type PlayedMix, playMixes } from "./play-mixes.js";
import { playModel } from "./played.js";
import { mergeNotes } from "./take-audiences.js";
import { currencyGuard, takeMixes } from "./take-mixes.js";

/** As many as fit into memory in any case. */
const mostDraws = 1e7;

/**
 * Micro or macro? Compares mixes of creators, such as twenty small ones with one large one, for a goal: how many people
 * each mix reaches at least once (`awareness`), how many interactions it brings (`engagement`), what its sales leave
 * less what it costs (`sales`); how far each may fall short of that; how many hours it takes; and how probable it is that
 * each mix is the best.
 *
 * What is expected of a creator are numbers, or measures whose intervals say how sure they are. The campaign is played
 * thousands of times. In each play every uncertain number is drawn from its interval: its value is the middle, the ends
 * are where the interval says, and between them it is lognormal (normal where it can be 0 or less). Where the values are
 * means and not medians, `values: "mean"` says so. Numbers without an interval are taken as sure, and a note counts them:
 * probabilities are then surer than they should be. Creators do well
 * or badly independently unless `correlation` says otherwise; with it, many small creators even out less. A creator with
 * the same id in two mixes does as well in both. The probability of a mix is the share of plays in which it is the best;
 * those of all sum to 1. Each has the interval that so many plays leave for it (method `wilson-plays`); it says how far
 * another seed would be off, and not how far the numbers given are. Two mixes that the plays do not tell apart are `tied`,
 * and one dominates another only where more than chance parts them. What is drawn hangs on the seed and on what is told of a
 * creator, not on its place: the same creators in another order give the same figures.
 *
 * Net reach takes audiences to be independent, as `netReach` does; nobody reaches more than the population. Spends that
 * differ by more than `tolerance` are noted (`different-spend`): better compare mixes that cost the same. What comes of a
 * unit of spend is compared where `compared: "per-spend"` asks for it; that favours small mixes, whose reach is not yet
 * saturated. Hours of the creators are part of the cost where `coordination.hourlyRate` tells what one costs; where nothing
 * does, `unpriced-hours` is noted, and `missing-part` where a price meets no hours.
 *
 * @param mixes - an object from name to creators (one, or a list of them), or a list of `{ name, creators }`
 * @param options - the goal, the population, what a conversion leaves, coordination, correlation, the seed
 * @returns the name of the mix that is most likely the best, as far as the plays tell it from the next, with `mixes`, `frontier`, `compared` and `spendDifference`.
 * Where something that a goal needs is unknown for a mix, the goal is unknown for it, with the reason, and the probabilities
 * of the others are told with an interval from 0, since that mix may be the best. Unknown with `too-few-mixes` (fewer than
 * two tell what the goal needs), `tied`; a number of a mix with `missing-part`, `missing-denominator` (no population),
 * `missing-margin` (conversions, and nothing tells what one leaves), `zero-denominator` (a unit of no spend), `unbounded`
 * (an interval is open, or outside), `no-such-mean` (a value that is said to be a mean and cannot be, between its ends), or
 * the reason of a measure, such as that of a rate of `coordination`. A creator that is null is one of whom nothing is known
 * @throws InvalidInputError `unknown-option` at `goal`; `missing` at `seed` where something has an interval;
 * `duplicate-name` at a mix or an id; `people-required` for a reach between 0 and 1 where the population is given and not 1;
 * `share-mismatch` for a share of followers; `out-of-range` at a reach above the population, at `correlation`, `tolerance`, `draws`
 * and `level`; `not-a-count` for a rate; `currency-mismatch`, `negative` and so on with their path
 * @see docs/portfolio.md
 * @example
 * import { compareMixes } from "influencer-scoring/portfolio";
 * const eur = (amount: string) => ({ amount, currency: "EUR" });
 * const about = (value: number, low: number, high: number) => (
 *   { value, interval: { low, high, shape: "between", level: 0.95, method: "mine" }, n: 12, basis: "", model: "mine@1", notes: [] } as const
 * );
 * const micro = Array.from({ length: 10 }, () => ({ reach: about(5_000, 2_500, 10_000), cost: eur("200.00") }));
 * const macro = [{ reach: about(45_000, 20_000, 100_000), cost: eur("2000.00") }];
 * const { value, mixes } = compareMixes({ micro, macro }, { goal: "awareness", population: 500_000, seed: 1 });
 * for (const { name, netReach, probability } of mixes)
 *   console.log(name, netReach.value?.toFixed(0), netReach.deviation?.toFixed(0), probability.value?.toFixed(2));
 * // => micro 50483 5542 0.60
 * // => macro 45126 21235 0.40
 * console.log(value); // => micro
 */
export function compareMixes(
  mixes: Maybe<readonly CreatorMix[] | Readonly<Record<string, MixCreator | readonly Maybe<MixCreator>[]>>>,
  options: CompareMixesOptions,
): MixComparison {
  requireObject(options, "options");
  const { goal } = options;
  requireOneOf(goal, mixGoals, "unknown-option", "goal");
  const level = takeLevel(options.level);
  const correlation = numberOr(options.correlation, "correlation", undefined, shareProblem);
  const tolerance = numberOr(options.tolerance, "tolerance", 0, shareProblem);
  const draws = numberOr(options.draws, "draws", 10_000, countProblem);
  refuse(draws === 0 || draws > mostDraws ? "out-of-range" : undefined, "draws");
  const compared = options.compared ?? "total";
  requireOneOf(compared, ["total", "per-spend"] as const, "unknown-option", "compared");
  const values = options.values ?? "median";
  requireOneOf(values, ["median", "mean"] as const, "unknown-option", "values");
  const population = countOf(options.population, "population");
  const guard = currencyGuard();
  const perConversion = moneyOf(
    options.contributionPerConversion,
    "contributionPerConversion",
    "revenue",
    "missing-margin",
    { negative: true },
  );
  guard.check(perConversion.value, "contributionPerConversion");
  const taken = takeMixes(mixes, isGiven(options.population) ? population : undefined, guard);
  const running = coordinationOf(taken, options, guard);
  const played = playMixes(
    taken,
    {
      population,
      contributionPerConversion: perConversion,
      coordination: running.map(({ cost }) => (options.coordination ? inNumbers(cost) : bare(0))),
    },
    { goal, correlation: correlation ?? 0, draws, values, seed: () => requireSeed(options.seed) },
  );
  const outcomes = played.mixes.map(mixOutcomes);
  // Where nothing was drawn, nothing is assumed of chance.
  const isPlayed = played.draws > 1;
  const chance: Note[] = isPlayed ? [{ code: "assumed-distribution", path: "intervals" }] : [];
  if (isPlayed && correlation === undefined) chance.push({ code: "independent-chances" });
  const asked = { goal, perConversion, currency: guard.currency(), level, chance };
  const alone = taken.map((mix, i) => {
    const own = [played.mixes[i] as PlayedMix, outcomes[i] as MixOutcomes, running[i] as Running] as const;
    return mixAlone(mix, ...own, asked);
  });

  const spendDifference = differenceOf(alone.map(({ spend }) => spend.value));
  const isDifferent = spendDifference !== null && spendDifference > tolerance;
  const plays = outcomes.map((outcome) => (compared === "total" ? outcome.total : outcome.perSpend));
  const betterFor = (name: MixGoal): readonly Measure[] =>
    betterMeasures(
      plays.map((each) => each[name]),
      `better:${name}:${compared}`,
      level,
    );
  const better = {
    awareness: betterFor("awareness"),
    engagement: betterFor("engagement"),
    sales: betterFor("sales"),
  };
  const places = standings(
    alone.map((mix, i) => playsOf(mix, plays[i] as MixOutcomes["total"], compared)),
    level,
  );
  const names = alone.map(({ name }) => name);
  const results = alone.map((mix, i): ComparedMix => {
    const own = { awareness: better.awareness[i], engagement: better.engagement[i], sales: better.sales[i] };
    const { dominatedBy, onFrontier } = places[i] as Standing;
    return {
      ...mix,
      better: own as Readonly<Record<MixGoal, Measure>>,
      probability: own[goal] as Measure,
      dominatedBy: dominatedBy.map((place) => names[place] as string),
      onFrontier,
    };
  });
  const remarks: Note[] = [...chance];
  if (isDifferent) remarks.push({ code: "different-spend" });
  if (spendDifference === null && alone.length > 0) remarks.push({ code: "unknown-spend" });
  return {
    ...bestOf(results, remarks, level),
    goal,
    compared,
    spendDifference,
    mixes: results,
    frontier: results.flatMap(({ name, onFrontier }) => (onFrontier ? name : [])),
  };
}

function requireSeed(seed: Maybe<number>): number {
  if (seed === undefined || seed === null) refuse("missing", "seed");
  return seed as number;
}

/** By which share of the largest spend the smallest is less. */
function differenceOf(spends: readonly (Money | null)[]): number | null {
  if (spends.length === 0 || spends.includes(null)) return null;
  const amounts = spends.map((spend) => moneyToNumber(spend as Money));
  const most = Math.max(...amounts);
  return most > 0 ? (most - Math.min(...amounts)) / most : 0;
}

/** What a mix brings for each goal, play by play; `null` where that is unknown. */
function playsOf(
  mix: MixAlone,
  outcomes: MixOutcomes["total"],
  compared: "total" | "per-spend",
): readonly (Float64Array | null)[] {
  const { netReach, engagement, profit, perSpend } = mix;
  const told = compared === "total" ? { awareness: netReach, engagement, sales: profit } : perSpend;
  return mixGoals.map((goal) => {
    const plays = outcomes[goal];
    return told[goal].value === null || typeof plays === "string" ? null : plays;
  });
}

/** The mix that is most likely the best, where the plays tell it from the next. */
function bestOf(mixes: readonly ComparedMix[], before: readonly Note[], level: number): Measure<string> {
  const known = mixes.filter(({ probability }) => probability.value !== null);
  const notes = mergeNotes([...before, ...(mixes[0]?.probability.notes ?? [])]);
  const common = { n: known.length, basis: mixes[0]?.probability.basis ?? "better", model: playModel, notes };
  const [first, second] = known
    .map(({ name, probability }) => ({ name, share: probability.value as number, draws: probability.n }))
    .sort((a, b) => b.share - a.share);
  if (!first || !second) return { value: null, reason: "too-few-mixes", ...common };
  if (isTied(first.share, second.share, first.draws, level)) return { value: null, reason: "tied", ...common };
  return { value: first.name, ...common };
}
