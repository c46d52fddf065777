import { InvalidInputError } from "../core/error.js";
import { countProblem, refuse } from "../core/guard.js";
import type { Maybe } from "../core/measure.js";
import { requireObject } from "../core/require-object.js";
import { expectedOf, fewestMembers, type GroupState, groupPosterior, weightOf } from "./group-posterior.js";
import type { Bounds } from "./order-statistic-interval.js";
import { requireLength, requireNumbers, requirePositive } from "./require-numbers.js";
import { seededRandom } from "./seeded-random.js";
import { takeLevel } from "./take-level.js";

/** How {@link rankProbabilities} works. */
export interface RankOptions {
  /** The seed, a safe whole number from 0: the same seed gives the same result. */
  readonly seed: number;
  /** How many count as the first; 1 where not given. */
  readonly first?: Maybe<number>;
  /** Whether to draw the estimates toward each other, since the best of many look better than they are; so where not given. */
  readonly shrink?: Maybe<boolean>;
  /** Members whose being the first together is asked for, by their place in the list. */
  readonly chosen?: Maybe<readonly number[]>;
  /** How often the true values are drawn; 10,000 times where not given, and fewer for more than 2,000 members. */
  readonly draws?: Maybe<number>;
  /** The level of the intervals of ranks, 0.95 where not given. */
  readonly level?: Maybe<number>;
}

/** Where one of several estimates stands. */
export interface RankedMember {
  /** The value to be expected: the estimate, drawn toward the others unless `shrink` is false. */
  readonly mean: number;
  /** The standard deviation of that. */
  readonly deviation: number;
  /** The mean of its rank; 1 is the largest value. */
  readonly expectedRank: number;
  /** Between which ranks it lies, at the level asked for. */
  readonly rankInterval: Bounds;
  /** The probability that it is among the first. These sum to `first`. */
  readonly probabilityOfFirst: number;
}

/** Where several estimates stand. */
export interface RankProbabilities {
  /** Each of them, in the order given. */
  readonly members: readonly RankedMember[];
  /** The probability that all of the chosen are among the first (or all of the first among more chosen); `null` for none. */
  readonly probabilityOfChosen: number | null;
  /** How often the true values were drawn. */
  readonly draws: number;
}

/** Ranks that are held at once. */
const mostRanks = 2e7;
const usualDraws = 10_000;

/**
 * The ranks of values that are not known but estimated: for each the mean rank, an interval, and the probability to be
 * among the first. An estimate stands for a normal distribution around it, so measure on the scale on which that holds:
 * the logarithm of a rate or of a return.
 *
 * The largest of many estimates is large by luck as well (the winner's curse), and probabilities from the bare estimates
 * promise too much. So the true values are taken to come from a normal distribution themselves, whose mean and spread are
 * learnt from all estimates, as {@link normalShrinkage} does; but the spread is not fixed at one value, since few
 * estimates do not tell it, and all values have their part. With fewer than three estimates, or with `shrink: false`,
 * each stands by itself.
 *
 * @param estimates - finite numbers, at least one; larger is better
 * @param errors - the standard error of each, above 0
 * @param options - the seed, how many are the first, and so on
 * @returns the members, in the order given; the same seed gives the same result
 * @throws InvalidInputError `empty`, `not-a-number`, `not-finite` or `out-of-range` at `estimates`, `errors` and their
 * items; `out-of-range` and so on at `seed`, `first` (from 1), `chosen[i]`, `level`, and at `draws`, which times the estimates may be
 * 20 million; `not-an-array`, `not-an-object`
 * @see Gelman, A. et al. (2013). Bayesian Data Analysis, 3rd edition, section 5.4. CRC Press.
 * @example
 * import { rankProbabilities } from "influencer-scoring/statistics";
 * const { members } = rankProbabilities([0.9, 0.5, 0.4, 0.1], [0.5, 0.1, 0.1, 0.1], { seed: 1 });
 * console.log(members.map((each) => each.probabilityOfFirst.toFixed(2)).join(" ")); // => 0.52 0.36 0.12 0.00
 * console.log(members[0]?.mean.toFixed(2), members[0]?.rankInterval.join(" to ")); // => 0.56 1 to 4
 */
export function rankProbabilities(
  estimates: readonly number[],
  errors: readonly number[],
  options: RankOptions,
): RankProbabilities {
  guardEstimates(estimates, errors);
  const { first, chosen, draws, level, random } = readOptions(options, estimates.length);
  const n = estimates.length;
  const variances = errors.map((error) => error ** 2);
  const isShrunk = (options.shrink ?? true) && n >= fewestMembers;
  const states = isShrunk ? groupPosterior(estimates, variances) : undefined;
  const draw = drawer(estimates, variances, states, random);

  const ranks = Array.from({ length: n }, () => new Uint32Array(draws));
  const among = new Float64Array(n);
  let together = 0;
  for (let i = 0; i < draws; i++) {
    const values = draw();
    // What is exactly equal takes turns.
    const turn = (member: number): number => (member + i) % n;
    const order = Array.from(estimates, (_, member) => member).sort(
      (a, b) => (values[b] as number) - (values[a] as number) || turn(a) - turn(b),
    );
    order.forEach((member, place) => {
      (ranks[member] as Uint32Array)[i] = place + 1;
      if (place < first) among[member] = (among[member] as number) + 1;
    });
    const right = chosen.filter((member) => ((ranks[member] as Uint32Array)[i] as number) <= first).length;
    if (right === Math.min(first, chosen.length)) together++;
  }
  const tail = (1 - level) / 2;
  return {
    members: estimates.map((estimate, member) => {
      const own = (ranks[member] as Uint32Array).sort();
      const [low, high] = [own[Math.floor(tail * draws)], own[Math.ceil((1 - tail) * draws) - 1]];
      const variance = variances[member] as number;
      const expected = states ? expectedOf(estimate, variance, states) : { mean: estimate, variance };
      return {
        mean: expected.mean,
        deviation: Math.sqrt(expected.variance),
        expectedRank: own.reduce((total, rank) => total + rank, 0) / draws,
        rankInterval: [low, high] as unknown as Bounds,
        probabilityOfFirst: (among[member] as number) / draws,
      };
    }),
    probabilityOfChosen: chosen.length > 0 ? together / draws : null,
    draws,
  };
}

function guardEstimates(estimates: readonly number[], errors: readonly number[]): void {
  for (const [list, path] of [
    [estimates, "estimates"],
    [errors, "errors"],
  ] as const)
    if (!Array.isArray(list)) refuse("not-an-array", path);
  requireNumbers(estimates, "estimates");
  requireLength(errors, estimates.length, "errors");
  errors.forEach((error, i) => {
    requirePositive(error, `errors[${i}]`);
  });
}

function readOptions(options: RankOptions, n: number) {
  requireObject(options, "options");
  const first = options.first ?? 1;
  refuse(countProblem(first) ?? (first === 0 ? "out-of-range" : undefined), "first");
  const draws = options.draws ?? Math.min(usualDraws, Math.floor(mostRanks / n));
  refuse(countProblem(draws) ?? (draws === 0 || draws * n > mostRanks ? "out-of-range" : undefined), "draws");
  const chosen = options.chosen ?? [];
  if (!Array.isArray(chosen)) throw new InvalidInputError("not-an-array", "chosen");
  chosen.forEach((member, i) => {
    refuse(countProblem(member) ?? (member >= n ? "out-of-range" : undefined), `chosen[${i}]`);
  });
  return { first, chosen, draws, level: takeLevel(options.level), random: seededRandom(options.seed) };
}

/** Draws the true values of all members at once. */
function drawer(
  estimates: readonly number[],
  variances: readonly number[],
  states: readonly GroupState[] | undefined,
  random: () => number,
): () => readonly number[] {
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  if (!states) return () => estimates.map((estimate, i) => estimate + Math.sqrt(variances[i] as number) * normal());
  let total = 0;
  const ends = states.map(({ probability }) => {
    total += probability;
    return total;
  });
  return () => {
    const at = random() * total;
    const state = states[ends.findIndex((end) => at < end)] as GroupState;
    const center = state.mean + Math.sqrt(state.meanVariance) * normal();
    return estimates.map((estimate, i) => {
      const variance = variances[i] as number;
      const weight = weightOf(state, variance);
      return center + weight * (estimate - center) + Math.sqrt(weight * variance) * normal();
    });
  };
}
