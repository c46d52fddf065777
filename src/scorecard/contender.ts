import { normalQuantile } from "../statistics/normal.js";
import { composed, composedEnds } from "./compose-score.js";
import { bounded, dependenceOf, type ScoreMeasure } from "./score-components.js";

/** The error of what is exact: small enough to change no rank, and large enough to be drawn. */
const least = 1e-9;

/** A creator that can be ranked. */
export interface Contender<Name extends string> {
  readonly index: number;
  readonly id: string | null;
  readonly score: ScoreMeasure<Name>;
  readonly low: number;
  readonly value: number;
  /** The score and its error, where what is unknown counts as 0. */
  readonly center: number;
  readonly error: number;
}

/** What was said of a creator in a list. */
interface Scored<Name extends string> {
  readonly id: string | null;
  readonly index: number;
  readonly score: ScoreMeasure<Name> | null;
}

/** What a ranking needs of a score; none where the score is unknown. */
export function contenderOf<Name extends string>({ id, index, score }: Scored<Name>): readonly Contender<Name>[] {
  if (!score || score.value === null) return [];
  const { components, composition, value } = score;
  const known = bounded(components, 0);
  const [low, high] = composedEnds(known, composition, dependenceOf(score));
  const level = score.interval?.level ?? 1;
  // At a level of 1 only what is missing is open, and that counts as 0 here.
  const error = level < 1 ? (high - low) / (2 * normalQuantile((1 + level) / 2)) : 0;
  return [
    { id, index, score, low, value, center: composed(known, composition) as number, error: Math.max(error, least) },
  ];
}

/** By what is sure, then by what can be expected; the names decide nothing but the order in which equal ones are told. */
export function inOrder<Name extends string>(a: Contender<Name>, b: Contender<Name>): number {
  const names = [a.id ?? "", b.id ?? ""] as const;
  return (
    b.low - a.low ||
    b.value - a.value ||
    b.center - a.center ||
    b.error - a.error ||
    (names[0] < names[1] ? -1 : names[0] > names[1] ? 1 : a.index - b.index)
  );
}

/** The rank of each, which equal ones share. */
export function ranksOf(contenders: readonly Contender<string>[]): readonly number[] {
  let rank = 1;
  return contenders.map(({ low }, place) => {
    if (low !== contenders[place - 1]?.low) rank = place + 1;
    return rank;
  });
}
