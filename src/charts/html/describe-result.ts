import type { AuthenticityReport } from "../../authenticity/authenticity-report.js";
import type { FollowerShare } from "../../authenticity/fake-follower-share.js";
import type { Money } from "../../core/creator.js";
import { InvalidInputError } from "../../core/error.js";
import { isMeasure } from "../../core/given.js";
import { refuse } from "../../core/guard.js";
import type { Measure } from "../../core/measure.js";
import type { Note } from "../../core/note.js";
import { requireRecord } from "../../core/require-object.js";
import type { MixComparison } from "../../portfolio/mix.js";
import type { SimulatedReturn } from "../../roi/simulate-return.js";
import type { CampaignReport } from "../../scorecard/campaign-report.js";
import type { ScoreMeasure } from "../../scorecard/score-components.js";
import type { CreatorScore } from "../../scorecard/score-creator.js";
import { authenticityChart } from "../authenticity-chart.js";
import type { Chart } from "../chart.js";
import { anomaliesIn } from "../follower-history-chart.js";
import { mixesChart } from "../mixes-chart.js";
import { moneyText } from "../money-text.js";
import { rankingChart, type ShownRanking } from "../ranking-chart.js";
import { returnChart } from "../return-chart.js";
import { percent, points, rounded, share } from "../rounded.js";
import { scorecardChart } from "../scorecard-chart.js";
import { signalsChart } from "../signals-chart.js";
import { guardNotes, spoken, type Write } from "../words.js";
import { plainText } from "../wrap-text.js";
import type { AnyMeasure, PageResult } from "./result.js";
import { figuresTable, measureRow, type PageRow, type PageTable, remarksOf } from "./table.js";

/** Measures whose names tell their unit; all others are plain numbers. */
const units: Readonly<Record<string, Write>> = {
  engagementRate: percent,
  engagementPercentile: share,
  shareAsUnusual: share,
  followers: share,
  comments: share,
  commenters: rounded,
  trackedReturn: percent,
  returnOnInvestment: percent,
  probabilityOfProfit: share,
  probability: share,
  score: points,
};

/** A value as a person writes it, whatever it is. */
function write(value: unknown, name: string): string {
  if (typeof value === "number") return (Object.hasOwn(units, name) ? (units[name] as Write) : rounded)(value);
  if (typeof value === "string") return plainText(value);
  if (typeof value === "object" && value !== null && "amount" in value) return moneyText(value as Money);
  return plainText(JSON.stringify(value));
}

const rowOf = (name: string, measure: AnyMeasure, path: string): PageRow =>
  measureRow(spoken(name), measure as Measure<unknown>, (value) => write(value, name), path);

/** All measures of an object, one a row. */
const measureRows = (object: object, path: string): PageRow[] =>
  Object.entries(object).flatMap(([name, value]) =>
    isMeasure(value) ? [rowOf(name, value as AnyMeasure, `${path}.${name}`)] : [],
  );

function notesTable(notes: readonly Note[] | undefined, path: string): PageTable[] {
  guardNotes(notes ?? [], path);
  return notes && notes.length > 0
    ? [{ caption: "Notes", rows: remarksOf(notes).map((remark) => ({ name: "Note", lines: ["", remark] })) }]
    : [];
}

/** A name that a heading shows. */
function nameOf(name: unknown, path: string): string {
  if (typeof name !== "string") refuse("not-a-string", path);
  return plainText(name as string);
}

const withFigures = (chart: Chart, caption: string): { chart: Chart; table: PageTable } => ({
  chart,
  table: figuresTable(chart.usermeta.figures, caption),
});

function creatorScore(result: CreatorScore, path: string): PageResult {
  requireRecord(result.measures, `${path}.measures`);
  const { score } = result;
  const rows = [
    rowOf("tier", result.tier, `${path}.tier`),
    ...measureRows(result.measures, `${path}.measures`),
    rowOf("score", score, `${path}.score`),
  ];
  const { chart, table } = withFigures(scorecardChart(result), "Components of the score");
  const hasComponents = "components" in score && Array.isArray(score.components) && score.components.length > 0;
  return {
    title: `${nameOf(result.id, `${path}.id`)} (${nameOf(result.platform, `${path}.platform`)})`,
    charts: [chart],
    tables: [
      { caption: "Measures", rows },
      ...(hasComponents ? [table] : []),
      ...notesTable(result.notes, `${path}.notes`),
    ],
  };
}

function authenticity(result: AuthenticityReport, path: string): PageResult {
  requireRecord(result.details, `${path}.details`);
  const [audience, signals] = [authenticityChart(result), signalsChart(result)];
  const { growth } = result.details;
  const anomalies = anomaliesIn(growth, `${path}.details.growth`);
  return {
    title: `Authenticity of ${nameOf(result.id, `${path}.id`)}`,
    charts: [audience, signals],
    tables: [
      {
        caption: "All signals together",
        rows: [rowOf("shareAsUnusual", result.shareAsUnusual, `${path}.shareAsUnusual`)],
      },
      figuresTable(signals.usermeta.figures, "Signals"),
      figuresTable(audience.usermeta.figures, "Audience"),
      {
        caption: "Anomalies of growth",
        rows: anomalies.map(({ kind, from, to, change, because }) => ({
          name: spoken(kind),
          lines: [`${plainText(from)} to ${plainText(to)}, ${percent(change)}`, because],
        })),
      },
      { caption: "What the signals rest on", rows: measureRows(result.details, `${path}.details`) },
    ],
  };
}

const followerShare = (result: FollowerShare, path: string): PageResult => {
  const { chart, table } = withFigures(authenticityChart(result), "Audience");
  const rows = [measureRow("Fake followers", result, share, path)];
  return { title: "Fake followers", charts: [chart], tables: [table, { caption: "The estimate", rows }] };
};

const campaign = (result: CampaignReport, path: string): PageResult => ({
  title: result.id === null ? "Campaign" : `Campaign ${nameOf(result.id, `${path}.id`)}`,
  charts: [],
  tables: [{ caption: "What it cost and returned", rows: measureRows(result, path) }],
});

function mixes(result: MixComparison, path: string): PageResult {
  const { chart, table } = withFigures(mixesChart(result), "Mixes");
  const rows = [rowOf("mostLikelyTheBest", result, path)];
  return {
    title: `Mixes for ${plainText(result.goal)}`,
    charts: [chart],
    tables: [
      { caption: "Verdict", rows },
      table,
      ...result.mixes.map((mix, index) => ({
        caption: `Mix ${plainText(mix.name)}`,
        rows: measureRows(mix, `${path}.mixes[${index}]`),
      })),
    ],
  };
}

function simulation(result: SimulatedReturn, path: string): PageResult {
  const { chart, table } = withFigures(returnChart(result), "Plays");
  const rows = [rowOf("returnOnInvestment", result, path)];
  return { title: "What may come of the campaign", charts: [chart], tables: [table, { caption: "Simulation", rows }] };
}

const composed = (result: ScoreMeasure, path: string): PageResult => {
  const { chart, table } = withFigures(scorecardChart(result), "Components of the score");
  return {
    title: "Scorecard",
    charts: [chart],
    tables: [table, { caption: "Score", rows: [rowOf("score", result, path)] }],
  };
};

function ranking(result: ShownRanking): PageResult {
  const { chart, table } = withFigures(rankingChart(result), "Creators in order");
  return { title: "Ranking", charts: [chart], tables: [table] };
}

const isTexts = (list: unknown): boolean => Array.isArray(list) && list.every((text) => typeof text === "string");

/** Whether a chart, which may be somebody else's, has its figures as a table. */
function hasFigures({ usermeta }: Chart): boolean {
  const { columns, rows } = usermeta?.figures ?? {};
  return isTexts(columns) && Array.isArray(rows) && rows.every(isTexts);
}

const picture = (chart: Chart): PageResult => ({
  title: ([] as string[]).concat((chart.title?.text ?? []) as string[]).join(" "),
  charts: [chart],
  tables: hasFigures(chart) ? [figuresTable(chart.usermeta.figures, "Figures")] : [],
});

/** Any measure that is none of the others: named by its model. */
const single = (result: AnyMeasure, path: string): PageResult => {
  const name = spoken(String(result.model ?? "").replace(/@.*$/, "")) || "Measure";
  return { title: name, charts: [], tables: [{ caption: "Measure", rows: [rowOf("value", result, path)] }] };
};

type Describe = (result: never, path: string) => PageResult;

/** Results by the fields that no other has. */
const kinds: readonly (readonly [fields: readonly string[], describe: Describe])[] = [
  [["$schema", "layer"], picture],
  [["tier", "measures", "score"], creatorScore],
  [["signals", "shareAsUnusual", "details"], authenticity],
  [["classes", "upperBound"], followerShare],
  [["returnOnInvestment", "breakEvenConversions"], campaign],
  [["components", "coverage", "composition"], composed],
  [["mixes", "frontier"], mixes],
  [["quantiles", "drivers"], simulation],
  [["creators", "chosen"], ranking],
  [["value", "basis"], single],
];

/**
 * Pictures and tables of a result, whichever of them it is.
 *
 * @throws InvalidInputError `unknown-result` for what is none
 */
export function describeResult(result: unknown, path: string): PageResult {
  requireRecord(result, path);
  const found = kinds.find(([fields]) => fields.every((field) => Object.hasOwn(result as object, field)));
  if (!found) refuse("unknown-result", path);
  try {
    return (found as (typeof kinds)[number])[1](result as never, path);
  } catch (error) {
    throw error instanceof InvalidInputError && !error.path.startsWith(path)
      ? new InvalidInputError(error.code, `${path}.${error.path.replace(/^\w+\.?/, "")}`.replace(/\.$/, ""))
      : error;
  }
}
