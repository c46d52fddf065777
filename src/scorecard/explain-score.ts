import { refuse } from "../core/guard.js";
import type { Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { UnknownReason } from "../core/reason.js";
import { requireObject } from "../core/require-object.js";
import type { Composition, Scorecard } from "../core/scorecard.js";
import { defaultScorecard } from "../reference/scorecards.js";
import { composed, composedEnds } from "./compose-score.js";
import { guardScorecard } from "./guard-scorecard.js";
import { bounded, type ComponentScore, dependenceOf, parts, type ScoreMeasure } from "./score-components.js";
import type { DefaultComponentName } from "./score-creator.js";
import { bestScore } from "./score-on-curve.js";
import { type GivenScore, takeScore } from "./take-scores.js";

/** What one component has to do with the score. Points are points of the whole score, 0 to 100. */
export interface ScoreContribution<Name extends string = string> {
  /** The component. */
  readonly name: Name;
  /** Its share of all weights, 0 to 1. */
  readonly weight: number;
  /** What it scored, 0 to 100. */
  readonly score: Measure;
  /** The points that it brings; all of them sum to the score. Below 0 where it drags a geometric score down. `null` where it is unknown. */
  readonly contribution: number | null;
  /** The points that it costs; all of them sum to what is missing from 100. `null` where it is unknown. */
  readonly lost: number | null;
  /** What the score would be with this component at 0, all else the same. */
  readonly ifWorst: number;
  /** What the score would be with this component at 100, all else the same. */
  readonly ifBest: number;
  /** Why it counts; `null` where the scorecard does not say. */
  readonly because: string | null;
  /** Where measure and curve come from. */
  readonly source: string;
}

/** A component about which more could be known. */
export interface MeasureNext<Name extends string = string> {
  /** The component. */
  readonly name: Name;
  /** By how many points the interval of the score would be narrower, were the component known exactly. */
  readonly narrower: number;
  /** Why it is unknown; `null` where it is known, but not exactly. */
  readonly reason: UnknownReason | null;
}

/** How {@link explainScore} works. */
export interface ExplainOptions<Name extends string = string> {
  /** The scorecard that the score was made with, where that is not {@link defaultScorecard}. */
  readonly scorecard?: Scorecard<Name> | undefined;
}

/** A score, taken apart. */
export interface ScoreExplanation<Name extends string = string> {
  /** The score; `null` where it is unknown. */
  readonly value: number | null;
  /** Why the score is unknown. */
  readonly reason?: UnknownReason | undefined;
  /** The scorecard. */
  readonly model: ModelId;
  /** How the components were composed. */
  readonly composition: Composition;
  /** Every component, the largest contribution first; unknown ones last. */
  readonly contributions: readonly ScoreContribution<Name>[];
  /** The components that could move the score at all, the one that could move it farthest first. */
  readonly changesMost: readonly Name[];
  /** The components about which more could be known, the one that would tell most first. */
  readonly measureNext: readonly MeasureNext<Name>[];
}

/**
 * Takes a score apart: how many points each component brings and costs, which of them could change the score most, and what
 * to measure next.
 *
 * In a weighted mean a component brings w · s / Σ w points and costs w · (100 − s) / Σ w, over the components that are
 * known. In a geometric mean the points that are missing from 100 are split by the logarithms, w · ln(100 / s) (the
 * logarithmic mean Divisia method), so that they sum up as well; components at 0 bear all of them. `measureNext` tells by how
 * much the score's interval would shrink were a component known exactly: where it is, or, for one that is unknown, at the
 * score of the others.
 *
 * @param score - a score of {@link scoreCreator}, or the whole result
 * @param options - the scorecard it was made with, where that is not {@link defaultScorecard}
 * @returns the parts; plain data. Of an unknown score, what to measure next
 * @throws InvalidInputError `scorecard-mismatch` at `scorecard` where the score was made with another one; codes for what is
 * no score, with path
 * @see Ang, B. W. (2005). The LMDI approach to decomposition analysis. Energy Policy 33(7).
 * @see docs/scorecard.md
 * @example
 * import { explainScore, scoreCreator } from "influencer-scoring/scorecard";
 * const posts = [410, 380, 300, 520, 290, 330].map((likes) => ({ likes, comments: 10 }));
 * const comments = ["great light", "where is this?", "what a view", "buy followers at my channel https://a.example"];
 * const result = scoreCreator({
 *   id: "a", platform: "instagram", followers: 12_000, posts, comments: comments.map((text) => ({ text, byCreator: false })),
 * });
 * const { value, contributions, measureNext } = explainScore(result);
 * console.log(value?.toFixed(1)); // => 63.0
 * for (const { name, contribution, lost } of contributions.slice(0, 2))
 *   console.log(name, contribution?.toFixed(1), lost?.toFixed(1));
 * // => comments 37.5 12.5
 * // => engagement 25.5 24.5
 * console.log(measureNext.map(({ name, narrower }) => `${name} ${narrower.toFixed(0)}`).join(", "));
 * // => followers 20, growth 20, replies 20, comments 13, engagement 8
 */
export function explainScore<Name extends string = DefaultComponentName>(
  score: GivenScore<Name>,
  options: ExplainOptions<Name> = {},
): ScoreExplanation<Name> {
  requireObject(options, "options");
  const { scorecard = defaultScorecard as Scorecard as Scorecard<Name> } = options;
  if (scorecard !== (defaultScorecard as Scorecard)) guardScorecard(scorecard, "scorecard");
  const taken = takeScore(score, "score");
  const { value, reason, model, composition, components } = taken;
  if (components.length > 0 && !isOf(taken, scorecard as Scorecard)) refuse("scorecard-mismatch", "scorecard");

  const points = pointsOf(taken);
  const contributions = components.map((component, i): ScoreContribution<Name> => {
    const { because, source } = scorecard.components[i] as Scorecard<Name>["components"][number];
    const { contribution, lost } = points[i] as Points;
    const { name, weight } = component;
    const swing = { ifWorst: withOne(taken, i, 0), ifBest: withOne(taken, i, bestScore) };
    return { name, weight, score: component.score, contribution, lost, ...swing, because, source };
  });
  const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);
  return {
    value,
    ...(reason && { reason }),
    model,
    composition,
    contributions: [...contributions].sort((a, b) => orderOf(b) - orderOf(a) || byName(a, b)),
    changesMost: contributions
      .map(({ name, ifWorst, ifBest }) => ({ name, swing: farthest(value, ifWorst, ifBest) }))
      .filter(({ swing }) => swing > 0)
      .sort((a, b) => b.swing - a.swing || byName(a, b))
      .map(({ name }) => name),
    measureNext: components
      .map((component, i) => ({
        name: component.name,
        narrower: narrowerBy(taken, i),
        reason: component.score.reason ?? null,
      }))
      .filter(({ narrower }) => narrower > 0)
      .sort((a, b) => b.narrower - a.narrower || byName(a, b)),
  };
}

/** By their contribution, which may be below 0; what is unknown comes last. */
const orderOf = ({ contribution }: { readonly contribution: number | null }): number =>
  contribution ?? -Number.MAX_VALUE;

/** Whether a score was made with a scorecard. */
function isOf({ model, composition, components }: ScoreMeasure, scorecard: Scorecard): boolean {
  const total = scorecard.components.reduce((sum, { weight }) => sum + weight, 0);
  return (
    model === scorecard.id &&
    composition === scorecard.composition &&
    components.length === scorecard.components.length &&
    components.every(({ name, weight }, i) => {
      const same = scorecard.components[i] as Scorecard["components"][number];
      return name === same.name && weight === same.weight / total;
    })
  );
}

interface Points {
  readonly contribution: number | null;
  readonly lost: number | null;
}

/** The points that each component brings and costs. */
function pointsOf({ value, composition, components }: ScoreMeasure): readonly Points[] {
  const none: Points = { contribution: null, lost: null };
  if (value === null) return components.map(() => none);
  const known = components.filter(({ score }) => score.value !== null);
  const total = known.reduce((sum, { weight }) => sum + weight, 0);
  const lossOf = composition === "arithmetic" ? plainLoss : logarithmicLoss(value, known);
  return components.map((component) => {
    if (component.score.value === null) return none;
    const lost = lossOf(component, total);
    return { contribution: (component.weight / total) * bestScore - lost, lost };
  });
}

const scoreOf = ({ score }: ComponentScore): number => score.value as number;

const plainLoss = (component: ComponentScore, total: number): number =>
  (component.weight / total) * (bestScore - scoreOf(component));

/** What is lost in a geometric mean, split by the logarithms; what is at 0 bears it all. */
function logarithmicLoss(value: number, known: readonly ComponentScore[]) {
  const atZero = known.filter((component) => scoreOf(component) === 0 && component.weight > 0);
  if (atZero.length > 0) {
    const weights = atZero.reduce((sum, { weight }) => sum + weight, 0);
    return (component: ComponentScore): number =>
      atZero.includes(component) ? (component.weight / weights) * bestScore : 0;
  }
  const logOf = (component: ComponentScore): number =>
    component.weight === 0 ? 0 : component.weight * (Math.log(bestScore) - Math.log(scoreOf(component)));
  const logs = known.reduce((sum, component) => sum + logOf(component), 0);
  return (component: ComponentScore): number => (logs === 0 ? 0 : (logOf(component) / logs) * (bestScore - value));
}

/** The score with one component at another value, all else the same. */
function withOne({ components, composition }: ScoreMeasure, index: number, score: number): number {
  const all = parts(components, null).map((part, i) => (i === index ? { ...part, score } : part));
  // A component without weight by itself composes nothing.
  return composed(all, composition) ?? 0;
}

/** How far the score could go either way; from nothing to anything where it is unknown. */
const farthest = (value: number | null, ifWorst: number, ifBest: number): number =>
  value === null ? ifBest - ifWorst : Math.max(value - ifWorst, ifBest - value);

/** By how much the interval of the score would be narrower, were one component known exactly. */
function narrowerBy(score: ScoreMeasure, index: number): number {
  const { components, composition, value } = score;
  const known = components[index]?.score.value ?? value ?? bestScore / 2;
  const width = (isExact: boolean): number => {
    const [low, high] = [0, bestScore].map((missing, side) => {
      const all = bounded(components, missing).map((part, i) =>
        i === index && isExact ? { ...part, score: known, low: known, high: known } : part,
      );
      return composedEnds(all, composition, dependenceOf(score))[side] as number;
    }) as [number, number];
    return high - low;
  };
  return width(false) - width(true);
}
