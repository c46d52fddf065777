import { normalQuantile } from "../statistics/normal.js";
import { composed, composedEnds, type Dependence } from "./compose-score.js";
import { bounded, type ScoreMeasure } from "./score-components.js";

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

/** How many standard deviations an end lies away; bounds that hold in any case are those of a uniform distribution. */
const reachOf = (level: number): number => (level < 1 ? normalQuantile((1 + level) / 2) : Math.sqrt(3));

/** What a ranking needs of a score; none where the score is unknown. */
export function contenderOf<Name extends string>(
  { id, index, score }: Scored<Name>,
  dependence: Dependence,
): readonly Contender<Name>[] {
  if (!score || score.value === null) return [];
  const { components, composition, value } = score;
  const known = bounded(components, 0);
  const ofOneError = known.map(({ weight, score: own, low, high }, i) => {
    const share = 1 / reachOf(components[i]?.score.interval?.level ?? 1);
    return { weight, score: own, low: own - share * (own - low), high: own + share * (high - own) };
  });
  const [below, above] = composedEnds(ofOneError, composition, dependence);
  const error = Math.max((above - below) / 2, least);
  const low = score.interval?.low ?? value;
  return [{ id, index, score, low, value, center: composed(known, composition) as number, error }];
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
