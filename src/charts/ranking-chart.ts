import { missing } from "../core/given.js";
import { countProblem, refuse } from "../core/guard.js";
import type { Known, Measure } from "../core/measure.js";
import { requireRecord } from "../core/require-object.js";
import type { Chart } from "./chart.js";
import { type ChartOptions, takeOptions } from "./chart-options.js";
import { count, points, several, share } from "./rounded.js";
import { type ChartRow, rowsChart } from "./rows-chart.js";
import { ticks } from "./ticks.js";
import { unknownChart } from "./unknown-chart.js";
import { measureOf, measureText } from "./words.js";
import { plainText } from "./wrap-text.js";

/** One creator of a ranking, as far as it is shown. */
export interface RankedRow {
  /** The caller's own name; `null` where it has none. */
  readonly id: string | null;
  /** Its place in the list that was ranked, from 0. */
  readonly index?: number;
  /** The composed score; `null` where the creator could not be scored. */
  readonly score: Measure | null;
  /** The rank, 1 the best. */
  readonly rank: Measure;
  /** The probability of being among the first. */
  readonly probabilityOfFirst: Measure;
}

/** A ranking, as far as it is shown. */
export interface ShownRanking {
  /** The creators, in order. */
  readonly creators: readonly RankedRow[];
  /** How many are the first; where it is not told, the words do not say how many. */
  readonly first?: number;
  /** How many of the chosen are expected to belong there. */
  readonly expectedRight?: Measure;
}

const chart = "ranking-chart@1";
const title = "Ranking";

/** One creator, checked. */
interface CheckedRow extends RankedRow {
  readonly id: string;
  readonly score: Measure;
}

/** The creators of a ranking, each checked. */
function rankedRows(ranking: ShownRanking, path: string): readonly CheckedRow[] {
  requireRecord(ranking, path);
  if (ranking.first !== undefined) refuse(countProblem(ranking.first), `${path}.first`);
  if (!Array.isArray(ranking.creators)) refuse("not-an-array", `${path}.creators`);
  return ranking.creators.map((creator: RankedRow, index) => {
    const at = `${path}.creators[${index}]`;
    requireRecord(creator, at);
    const { id, index: place = index } = creator;
    if (id !== null && typeof id !== "string") refuse("not-a-string", `${at}.id`);
    refuse(countProblem(place), `${at}.index`);
    return {
      id: id === null ? `creator ${place + 1}` : plainText(id),
      score: measureOf(creator.score, `${at}.score`),
      rank: measureOf(creator.rank, `${at}.rank`),
      probabilityOfFirst: measureOf(creator.probabilityOfFirst, `${at}.probabilityOfFirst`),
    };
  });
}

/** How a ranking is drawn. */
export interface RankingChartOptions extends ChartOptions {
  /** How many to draw, from the first; 20 where not given. The table of the figures has all. */
  readonly most?: number;
}

const usualMost = 20;
const rankText = (rank: number): string => String(Math.round(rank * 10) / 10);

/** Draws tell nothing finer. */
const finest = 0.001;

/** The probability of being among the first. That of draws is never sure; that of one who must be among them is. */
function chance({ value, n }: Known, first: number | undefined): string {
  if (value < finest) return "below 0.1 %";
  return value > 1 - finest && !(first !== undefined && n <= first) ? "above 99.9 %" : share(value);
}

/** Who the first are. */
const theFirst = (first: number | undefined): string =>
  first === undefined ? "among the first" : first === 1 ? "the first" : `among the first ${count(first)}`;

/** What is told of a creator, in words. */
const rowText = ({ score, rank, probabilityOfFirst }: CheckedRow, first: number | undefined): string =>
  [
    `score ${measureText(score, points)}`,
    ...(rank.value === null ? [] : [`rank ${measureText(rank, rankText)}`]),
    ...(probabilityOfFirst.value === null ? [] : [`${theFirst(first)} with ${chance(probabilityOfFirst, first)}`]),
  ].join("; ");

/**
 * A picture of a ranking: each creator's score from 0 to 100 with its interval, in the order of the ranking, and in
 * words its rank and how probable it is that it belongs among the first. Intervals that overlap say that the order
 * may be chance. A score that is unknown is a dotted line over all that it may be.
 *
 * @param ranking - what `rankCreators` gives
 * @param options - `most`: how many to draw; theme, title, width
 * @returns a specification of Vega-Lite, as plain data, with the caller's own ids. A ranking of nobody gives a picture
 * that says so
 * @throws InvalidInputError `not-an-object` at what is no ranking; `not-an-array` at `ranking.creators`; `out-of-range` at
 * `most`
 * @see docs/charts.md
 * @example
 * import { rankingChart } from "influencer-scoring/charts";
 * const known = (value: number) => ({ value, n: 1, basis: "", model: "mine@1", notes: [] }) as const;
 * const creators = [{ id: "ada", score: known(71), rank: known(1), probabilityOfFirst: known(0.8) }];
 * console.log(rankingChart({ creators, first: 1 }).usermeta.figures.rows[0]?.join(": "));
 * // => ada: score 71.0, no interval; rank 1, no interval; the first with 80 %
 */
export function rankingChart(ranking: ShownRanking, options: RankingChartOptions = {}): Chart {
  const rows = rankedRows(ranking, "ranking");
  const { first } = ranking;
  const taken = takeOptions(options);
  const most = options.most ?? usualMost;
  refuse(countProblem(most) ?? (most === 0 ? "out-of-range" : undefined), "most");
  if (rows.length === 0) {
    const nobody = { ...missing("too-few-creators"), basis: "creators" };
    return unknownChart({ chart, title, why: "there is nobody to rank" }, nobody, taken);
  }
  const shown = rows.slice(0, most);
  const row = (one: CheckedRow): ChartRow => ({
    name: one.id,
    text: rowText(one, first),
    value: one.score.value,
    interval: one.score.interval,
    isOpen: one.score.value === null,
  });
  return rowsChart(
    shown.map(row),
    {
      chart,
      title,
      lines: [
        `${several(rows.length, "creator")}, by the low end of the score.${shown.length < rows.length ? ` The first ${shown.length} are drawn.` : ""}`,
        "Points: scores. Lines: their intervals. Where lines overlap, the order may be chance.",
        "Ranks and probabilities take what is unknown as 0 for everybody.",
      ],
      figures: { columns: ["Creator", "Score and rank"], rows: rows.map((one) => [one.id, rowText(one, first)]) },
      axis: { title: "score, 0 to 100", domain: [0, 100], values: ticks(0, 100, 5), format: "d" },
    },
    taken,
  );
}
