import type { Creator } from "../core/creator.js";
import { type InvalidInputError, isInvalidInputError } from "../core/error.js";
import { countProblem, refuse } from "../core/guard.js";
import type { Interval, Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import { numberOr, requireObject } from "../core/require-object.js";
import { fewestMembers } from "../statistics/group-posterior.js";
import { type RankedMember, rankProbabilities } from "../statistics/rank-probabilities.js";
import { seededRandom } from "../statistics/seeded-random.js";
import { takeLevel } from "../statistics/take-level.js";
import { sum } from "../statistics/trimmed-mean.js";
import { contenderOf, inOrder, ranksOf } from "./contender.js";
import type { ComponentError, ScoreMeasure } from "./score-components.js";
import {
  type CreatorScore,
  type DefaultComponentName,
  guardScoreOptions,
  type ScoreOptions,
  scoreCreator,
} from "./score-creator.js";
import { guardSame, takeScore } from "./take-scores.js";

/** How {@link rankCreators} works. How creators are scored is said as to `scoreCreator`. */
export interface CreatorRankingOptions<Name extends string = string> extends ScoreOptions<Name> {
  /** How many are to be chosen; 1 where nothing is said. */
  readonly first?: Maybe<number>;
  /** The seed, a safe whole number from 0; the same seed gives the same result. 1 where nothing is said. */
  readonly seed?: Maybe<number>;
  /** How often the true scores are drawn; 10,000 times where nothing is said, and for more than 200 creators fewer, 1,000 at least. */
  readonly draws?: Maybe<number>;
  /** The level of the intervals of ranks, 0.95 where nothing is said. */
  readonly level?: Maybe<number>;
}

/** Where a creator stands among others. */
export interface RankedCreator<Name extends string = string> {
  /** The caller's own name for the creator; `null` where it has none. */
  readonly id: string | null;
  /** The place in the list that was given, from 0. */
  readonly index: number;
  /** 1 for the highest `low` of the score's interval; equal ones share a rank. The interval is that of the true rank. */
  readonly rank: Measure;
  /** The score; `null` where the creator was refused. */
  readonly score: ScoreMeasure<Name> | null;
  /** The probability that the true score is among the first. They sum to `first`, or to how many creators there are. */
  readonly probabilityOfFirst: Measure;
  /** Why the creator was refused, where it was. */
  readonly error?: ComponentError | undefined;
}

/** Creators in order, and how sure that order is. */
export interface CreatorRanking<Name extends string = string> {
  /** All of them: those with a score by its `low`, then the others in the order given. */
  readonly creators: readonly RankedCreator<Name>[];
  /** How many were to be chosen, as asked for; 1 where nothing was said. */
  readonly first: number;
  /** The first, as places in the list that was given; more than asked for where a tie reaches over the end. */
  readonly chosen: readonly number[];
  /** The probability that the chosen are truly the first, all of them. */
  readonly probabilityOfChosen: Measure;
  /** How many of the chosen are truly among the first, on average. */
  readonly expectedRight: Measure;
}

const model: ModelId = "rank-creators@1";
const usualDraws = 10_000;
const fewestDraws = 1_000;
const mostDrawn = 2e6;
const bases = {
  rank: "rank by the low of the score",
  first: "P(true score among the first)",
  chosen: "P(all chosen are the first)",
  right: "chosen among the first:mean",
} as const;

/**
 * Creators in order of what is sure of them: by the lower end of the interval of their score, in which everything unknown
 * counts as 0, so that nobody gains by hiding, nor by three lucky posts. Each gets the interval of its true rank, and the
 * probability to be truly among the first; equal ones are said to be equal.
 *
 * For ranks and probabilities what is unknown counts as 0 for everybody, and the true score is taken to lie normally around
 * the score, with the errors of its components, which are taken as independent unless `dependence` says `any`. The best of many look better than they are, so the true scores are drawn toward
 * each other as far as all of them tell ({@link rankProbabilities}). The order of the list makes no difference.
 *
 * @param creators - creators, or what {@link scoreCreator} said of them, all with the same scorecard
 * @param options - how many are the first, the seed, and how to score
 * @returns the order, with notes `tied` (a tie reaches over the end of the chosen) and `without-score`. A creator that is
 * impossible stands at the end with its error, and the others are ranked; one without a score has a rank that is unknown for
 * the score's reason. With fewer than three creators nothing is learnt from the others (note `too-few-creators`)
 * @throws InvalidInputError `scorecard-mismatch` at `creators[i]` where scores were made with different scorecards;
 * `not-an-array` at `creators`; `out-of-range` and so on at `first` (from 1), `seed`, `draws`, `level`, and at the options
 * @see docs/scorecard.md
 * @example
 * import { rankCreators } from "influencer-scoring/scorecard";
 * const creator = (id: string, likes: number[]) => ({
 *   id, platform: "instagram" as const, followers: 12_000, posts: likes.map((count) => ({ likes: count, comments: 5 })),
 * });
 * const { creators } = rankCreators([
 *   creator("ana", [410, 380, 300, 520, 290, 330, 350, 400]),
 *   creator("ben", [900]),
 *   creator("cleo", [820, 790, 700, 610, 880, 760, 850, 690]),
 * ]);
 * for (const { id, rank, score, probabilityOfFirst } of creators)
 *   console.log(rank.value, id, score?.interval?.low?.toFixed(1), score?.value?.toFixed(0), probabilityOfFirst.value?.toFixed(2));
 * // => 1 cleo 13.2 80 0.63
 * // => 2 ben 7.5 76 0.36
 * // => 3 ana 7.0 52 0.01
 */
export function rankCreators<Name extends string = DefaultComponentName>(
  creators: Maybe<readonly (Creator | CreatorScore<Name>)[]>,
  options: CreatorRankingOptions<Name> = {},
): CreatorRanking<Name> {
  requireObject(options, "options");
  const { first: given, seed, draws, level: asked, ...scoring } = options;
  guardScoreOptions(scoring);
  const level = takeLevel(asked);
  const first = numberOr(given, "first", 1, countProblem);
  if (first === 0) refuse("out-of-range", "first");
  seededRandom(seed ?? 1);
  // A hole, like anything else that is no creator, harms no other.
  if (!Array.isArray(creators ?? [])) refuse("not-an-array", "creators");
  const all = Array.from(creators ?? [], (each, index) => scored(each, index, scoring));
  const scores = all.flatMap((each) => (each.score ? [{ score: each.score, index: each.index }] : []));
  guardSame(
    scores.map(({ score }) => score),
    (i) => `creators[${scores[i]?.index}]`,
  );

  const contenders = all.flatMap((each) => contenderOf(each, options.dependence ?? "independent")).sort(inOrder);
  const n = contenders.length;
  const others = all.filter(({ score }) => (score?.value ?? null) === null).map((each) => without(each, n));
  const few: readonly Note[] = n < fewestMembers ? [{ code: "too-few-creators" }] : [];
  if (n === 0) {
    const none = (basis: string): Measure => ({ value: null, reason: "too-few-creators", n, basis, model, notes: few });
    return {
      creators: others,
      first,
      chosen: [],
      probabilityOfChosen: none(bases.chosen),
      expectedRight: none(bases.right),
    };
  }
  const ranks = ranksOf(contenders);
  const chosen = contenders.filter((_, place) => (ranks[place] as number) <= first);
  const { members, probabilityOfChosen } = rankProbabilities(
    contenders.map(({ center }) => center),
    contenders.map(({ error }) => error),
    { first, seed: seed ?? 1, draws: draws ?? drawsFor(n), level, chosen: chosen.map((_, place) => place) },
  );
  const notes: readonly Note[] = [
    ...few,
    ...(chosen.length > first ? [{ code: "tied", count: chosen.length } as const] : []),
    ...(others.length > 0 ? [{ code: "without-score", count: others.length } as const] : []),
  ];
  const right = sum(members.slice(0, chosen.length).map((member) => member.probabilityOfFirst));
  const rows = contenders.map(({ id, index, score, center, error }, place): RankedCreator<Name> => {
    const { rankInterval } = members[place] as RankedMember;
    // Those of whom the very same is known are equally likely; what parts them is the luck of the draws.
    const alike = members.filter((_, i) => contenders[i]?.center === center && contenders[i]?.error === error);
    const probabilityOfFirst = sum(alike.map((member) => member.probabilityOfFirst)) / alike.length;
    const [low, high] = rankInterval;
    const rank = ranks[place] as number;
    const ties = ranks.filter((other) => other === rank).length;
    const interval: Interval = { low, high, shape: "between", level, method: "posterior-draws" };
    const tied: readonly Note[] = ties > 1 ? [...few, { code: "tied", count: ties }] : few;
    return {
      id,
      index,
      rank: { value: rank, interval, n, basis: bases.rank, model, notes: tied },
      score,
      probabilityOfFirst: { value: probabilityOfFirst, n, basis: bases.first, model, notes: few },
    };
  });
  return {
    creators: [...rows, ...others],
    first,
    chosen: chosen.map(({ index }) => index),
    probabilityOfChosen: { value: probabilityOfChosen as number, n, basis: bases.chosen, model, notes },
    expectedRight: { value: right, n, basis: bases.right, model, notes },
  };
}

/** A creator with a score, or with the reason why it was refused. */
interface Scored<Name extends string> {
  readonly id: string | null;
  readonly index: number;
  readonly score: ScoreMeasure<Name> | null;
  readonly error?: ComponentError;
}

/** Scores a creator, unless that was done; a creator that is impossible harms no other. */
function scored<Name extends string>(
  given: Creator | CreatorScore<Name>,
  index: number,
  options: ScoreOptions<Name>,
): Scored<Name> {
  const path = `creators[${index}]`;
  const id = typeof given?.id === "string" ? given.id : null;
  try {
    const score = isScored(given) ? takeScore(given, path) : scoreCreator(given as Creator, options).score;
    return { id, index, score: score as ScoreMeasure<Name> };
  } catch (thrown) {
    if (!isInvalidInputError(thrown)) throw thrown;
    const { name, code } = thrown;
    return { id, index, score: null, error: { name, code, path: under(path, thrown) } };
  }
}

/** Whether it is what `scoreCreator` gave; a creator may have a field named `score` of its own. */
function isScored(given: unknown): given is CreatorScore {
  const { score, measures } = (given ?? {}) as Partial<CreatorScore>;
  return typeof score === "object" && score !== null && typeof measures === "object";
}

const under = (path: string, { path: inside }: InvalidInputError): string =>
  inside.startsWith(path) ? inside : inside ? `${path}.${inside}` : path;

/** So many draws as take about a second at most. */
const drawsFor = (creators: number): number =>
  Math.max(fewestDraws, Math.min(usualDraws, Math.floor(mostDrawn / creators)));

/** A creator that cannot be ranked, with the reason. */
function without<Name extends string>({ id, index, score, error }: Scored<Name>, n: number): RankedCreator<Name> {
  const unknown = (basis: string): Measure => ({
    value: null,
    reason: score?.reason ?? "refused",
    n,
    basis,
    model,
    notes: [],
  });
  const row = { id, index, rank: unknown(bases.rank), score, probabilityOfFirst: unknown(bases.first) };
  return error ? { ...row, error } : row;
}
