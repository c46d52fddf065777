import { InvalidInputError } from "../core/error.js";
import type { ErrorCode } from "../core/error-codes.js";
import { numberOf } from "../core/given.js";
import { amountProblem, refuse, requireOneOf, shareProblem } from "../core/guard.js";
import type { Maybe } from "../core/measure.js";
import { listOf, requireObject } from "../core/require-object.js";
import type { ComponentScore, ScoreMeasure } from "./score-components.js";
import type { CreatorScore } from "./score-creator.js";
import { bestScore } from "./score-on-curve.js";

/** A composed score: of a creator, or by itself. */
export type GivenScore<Name extends string = string> = CreatorScore<Name> | ScoreMeasure<Name>;

const scoreProblem = (value: unknown): ErrorCode | undefined =>
  amountProblem(value) ?? ((value as number) > bestScore ? "out-of-range" : undefined);

/** The score of a creator, or the score itself, checked as far as others reckon with it. */
export function takeScore<Name extends string>(given: GivenScore<Name>, path: string): ScoreMeasure<Name> {
  requireObject(given, path);
  const isWhole = "score" in given;
  const at = isWhole ? `${path}.score` : path;
  const score = isWhole ? given.score : given;
  requireObject(score, at);
  numberOf(score, at, "not-given", scoreProblem);
  requireOneOf(score.composition, ["arithmetic", "geometric"], "unknown-option", `${at}.composition`);
  if (!Array.isArray(score.components)) throw new InvalidInputError("not-an-array", `${at}.components`);
  score.components.forEach((component, i) => {
    guardComponent(component, `${at}.components[${i}]`);
  });
  return score;
}

function guardComponent(component: ComponentScore, path: string): void {
  requireObject(component, path);
  const { name, weight, score } = component;
  refuse(typeof name === "string" ? undefined : "not-a-string", `${path}.name`);
  refuse(shareProblem(weight), `${path}.weight`);
  requireObject(score, `${path}.score`);
  numberOf(score, `${path}.score`, "not-given", scoreProblem);
}

/** Scores that were made with one and the same scorecard; throws at the first that was not. */
export function takeScores<Name extends string>(
  given: Maybe<readonly GivenScore<Name>[]>,
  path: string,
): readonly ScoreMeasure<Name>[] {
  const scores = listOf(given, path).map((score, i) => takeScore(score, `${path}[${i}]`));
  guardSame(scores, (i) => `${path}[${i}]`);
  return scores;
}

/** Throws where a score was made with another scorecard than the first. */
export function guardSame(scores: readonly ScoreMeasure[], pathOf: (index: number) => string): void {
  const [first] = scores;
  scores.forEach((score, i) => {
    if (first && !isSame(score, first)) refuse("scorecard-mismatch", pathOf(i));
  });
}

const isSame = (one: ScoreMeasure, other: ScoreMeasure): boolean =>
  one.model === other.model &&
  one.composition === other.composition &&
  one.components.length === other.components.length &&
  one.components.every(({ name, weight }, i) => {
    const same = other.components[i] as ComponentScore;
    return name === same.name && weight === same.weight;
  });
