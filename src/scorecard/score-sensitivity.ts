import { refuse, shareProblem } from "../core/guard.js";
import type { Maybe } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import { requireObject } from "../core/require-object.js";
import { type ComponentScore, parts, type ScoreMeasure } from "./score-components.js";
import { bestScore } from "./score-on-curve.js";
import { type GivenScore, takeScores } from "./take-scores.js";

/** Two ends, both included. */
export interface ScoreRange {
  /** The lower end. */
  readonly low: number;
  /** The upper end. */
  readonly high: number;
}

/** How {@link scoreSensitivity} works. */
export interface SensitivityOptions {
  /** How far each weight may be off, as a share of it; above 0 and below 1. */
  readonly within: number;
}

/** What other weights would make of one score. */
export interface SensitiveScore {
  /** The caller's own name for the creator; `null` where the score stands by itself. */
  readonly id: string | null;
  /** Between what the score lies over all these weights; `null` where it is unknown. */
  readonly score: ScoreRange | null;
  /** Between what the lower ends of its components, put together, lie; `null` where the score is unknown. */
  readonly low: ScoreRange | null;
  /** Between which ranks it lies by its `low`; `null` where the score is unknown. */
  readonly rank: ScoreRange | null;
}

/** What other weights would make of scores and their order. */
export interface ScoreSensitivity {
  /** How far each weight may be off, as a share of it. */
  readonly within: number;
  /** One entry for each score, in the order given. */
  readonly scores: readonly SensitiveScore[];
  /** How many pairs of scores are compared. */
  readonly pairs: number;
  /** The share of these pairs whose order by `low` no such weights turn round; `null` without a pair. */
  readonly stablePairs: number | null;
  /** The model. */
  readonly model: ModelId;
}

const model: ModelId = "score-sensitivity@1";

/**
 * What the weights decide: between what each score, and its rank, lies where every weight may be off by a share of it, all at
 * once and in any direction. `within: 0.5` looks at all weights from half to one and a half times the given ones. Weights
 * are a choice, and whoever ranks by them should know what hangs on it.
 *
 * The ranges are exact, not sampled: a weighted mean is largest with large weights on all scores above it and small ones on
 * all below. A pair is stable where the one whose `low` is higher stays so for all these weights, which is exact as well. A
 * rank lies between one more than the number of those that are above for all weights, and the number of those that are not
 * below for all; no single choice of weights need reach all of these ends.
 *
 * @param scores - scores of {@link scoreCreator}, or its whole results, all with the same scorecard
 * @param options - `within`: how far weights may be off, above 0 and below 1. Nobody has measured it, so it has no default
 * @returns the ranges of scores and ranks, and the share of stable pairs; unknown scores have none
 * @throws InvalidInputError `scorecard-mismatch` at `scores[i]`; `missing`, `out-of-range` at `within`; codes for what is no
 * score, with path
 * @see Nardo, M. et al. (2008). Handbook on Constructing Composite Indicators, step 7. OECD and JRC.
 * @see Karnik, N. N. & Mendel, J. M. (2001). Centroid of a type-2 fuzzy set. Information Sciences 132 (ranges of weighted means).
 * @example
 * import { scoreCreator, scoreSensitivity } from "influencer-scoring/scorecard";
 * const texts = ["great light", "where is this?", "what a view", "lovely", "my new favourite", "when is the next one?"];
 * const creator = (id: string, likes: number, texts: string[]) => scoreCreator({
 *   id, platform: "instagram", followers: 12_000,
 *   posts: Array.from({ length: 9 }, (_, i) => ({ likes: likes + i, comments: 5 })),
 *   comments: texts.map((text) => ({ text, byCreator: false })),
 * });
 * const { scores, stablePairs } = scoreSensitivity([creator("ana", 400, texts), creator("ben", 900, texts.slice(3))], { within: 0.5 });
 * for (const { id, score } of scores) console.log(id, score?.low.toFixed(0), score?.high.toFixed(0));
 * // => ana 67 89
 * // => ben 89 96
 * console.log(stablePairs); // => 0
 */
export function scoreSensitivity(scores: Maybe<readonly GivenScore[]>, options: SensitivityOptions): ScoreSensitivity {
  requireObject(options, "options");
  const { within } = options;
  if (within === undefined || within === null) refuse("missing", "within");
  refuse(shareProblem(within) ?? (within > 0 && within < 1 ? undefined : "out-of-range"), "within");
  const taken = takeScores(scores, "scores");
  const known = taken.map((score) => score.value !== null);
  const lows = taken.map(logsOfLows);
  let pairs = 0;
  let stable = 0;
  const above = taken.map(() => 0);
  const below = taken.map(() => 0);
  for (let a = 0; a < taken.length; a++)
    for (let b = 0; b < a; b++) {
      if (!(known[a] && known[b])) continue;
      pairs++;
      const order = certainOrder(taken[a] as ScoreMeasure, lows[a] as Lows, lows[b] as Lows, within);
      if (order === 0) continue;
      stable++;
      const [better, worse] = order > 0 ? [a, b] : [b, a];
      above[worse] = (above[worse] as number) + 1;
      below[better] = (below[better] as number) + 1;
    }
  const n = known.filter(Boolean).length;
  return {
    within,
    scores: taken.map((score, i): SensitiveScore => {
      const given = (scores as readonly GivenScore[])[i] as GivenScore;
      const id = "id" in given ? given.id : null;
      if (score.value === null) return { id, score: null, low: null, rank: null };
      return {
        id,
        score: rangeOf(score, null, within),
        low: rangeOf(score, "low", within),
        rank: { low: 1 + (above[i] as number), high: n - (below[i] as number) },
      };
    }),
    pairs,
    stablePairs: pairs > 0 ? stable / pairs : null,
    model,
  };
}

/** Between what a score lies, or the lower end of its interval, over all weights near the given ones. */
function rangeOf(score: ScoreMeasure, end: "low" | null, within: number): ScoreRange {
  const isGeometric = score.composition === "geometric";
  const all = parts(score.components, end)
    .flatMap(({ weight, score: value }) => (value === null || weight === 0 ? [] : [{ weight, value }]))
    .sort((a, b) => a.value - b.value);
  // One zero makes the whole zero, whatever the weights.
  if (isGeometric && all[0]?.value === 0) return { low: 0, high: 0 };
  const scaled = all.map(({ weight, value }) => ({ weight, value: isGeometric ? Math.log(value) : value }));
  const back = (value: number): number =>
    Math.min(all.at(-1)?.value as number, Math.max(all[0]?.value as number, isGeometric ? Math.exp(value) : value));
  return { low: back(extreme(scaled, 1 + within, 1 - within)), high: back(extreme(scaled, 1 - within, 1 + within)) };
}

/** The weighted mean with some factor on the weights of the smaller values, and another on those of the larger; the extreme one. */
function extreme(
  ordered: readonly { readonly weight: number; readonly value: number }[],
  onSmaller: number,
  onLarger: number,
): number {
  const isHigh = onLarger > onSmaller;
  let best: number | undefined;
  for (let from = 0; from <= ordered.length; from++) {
    let [total, weights] = [0, 0];
    ordered.forEach(({ weight, value }, i) => {
      const own = weight * (i < from ? onSmaller : onLarger);
      total += own * value;
      weights += own;
    });
    const mean = total / weights;
    if (best === undefined || (isHigh ? mean > best : mean < best)) best = mean;
  }
  return best as number;
}

/** The lower ends of components, on the scale on which they are added up. */
interface Lows {
  readonly values: readonly number[];
  /** Whether a component makes the whole 0. */
  readonly isZero: boolean;
}

function logsOfLows({ components, composition }: ScoreMeasure): Lows {
  const lows = parts(components, "low").map(({ score }) => score as number);
  if (composition === "arithmetic") return { values: lows, isZero: false };
  const isZero = lows.some((low, i) => low === 0 && (components[i] as ComponentScore).weight > 0);
  return { values: lows.map((low) => Math.log(low / bestScore)), isZero };
}

/** 1 where the first is above the second for all weights near the given ones, −1 where it is below, 0 where weights decide. */
function certainOrder({ components }: ScoreMeasure, one: Lows, other: Lows, within: number): -1 | 0 | 1 {
  if (one.isZero || other.isZero) return one.isZero === other.isZero ? 0 : one.isZero ? -1 : 1;
  let [least, most] = [0, 0];
  components.forEach(({ weight }, i) => {
    if (weight === 0) return;
    const difference = weight * ((one.values[i] as number) - (other.values[i] as number));
    least += difference * (difference > 0 ? 1 - within : 1 + within);
    most += difference * (difference > 0 ? 1 + within : 1 - within);
  });
  return least > 0 ? 1 : most < 0 ? -1 : 0;
}
