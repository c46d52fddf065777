import { authenticityReport } from "../authenticity/index.js";
import type { Creator } from "../core/index.js";
import { parseCreator } from "../schemas/index.js";
import { type CreatorScore, flatten, scoreCreator } from "../scorecard/index.js";
import { creatorColumns } from "./columns.js";
import { creatorShape } from "./csv/index.js";
import type { ExitCode } from "./exit-code.js";
import { remarks } from "./remarks.js";
import { describeReport } from "./report-text.js";
import { type RowsWork, runRows } from "./run-rows.js";
import type { ScoreArguments, ScoringCommand } from "./score-arguments.js";
import { makeTable, widthElsewhere } from "./table.js";
import type { Terminal } from "./terminal.js";

/**
 * Scores a file or standard input.
 *
 * @param options - what was asked for
 * @param terminal - the outside world
 */
export function scoreCommand(options: ScoreArguments, terminal: Terminal): Promise<ExitCode> {
  return runRows(options, terminal, {
    unit: "creator",
    shape: creatorShape,
    // Both commands take the same input, and the help of `score` tells of it.
    command: "score",
    parse: parseCreator,
    ...writing[options.command](options, terminal),
  });
}

/** How a creator is scored, and what becomes text. */
const writing: Readonly<
  Record<ScoringCommand, (options: ScoreArguments, terminal: Terminal) => Pick<RowsWork<Creator>, "header" | "row">>
> = {
  score: ({ format, flat, asOf }, { output }) => {
    const score = (creator: Creator) => scoreCreator(creator, asOf === undefined ? {} : { asOf });
    if (format === "table") {
      const { header, row } = makeTable<[CreatorScore, Creator]>(output.columns ?? widthElsewhere, {
        columns: creatorColumns,
        id: ({ id }) => id,
        remarks,
      });
      return { header, row: (creator) => row(score(creator), creator) };
    }
    const json = (result: CreatorScore) => JSON.stringify(flat ? flatten(result) : result);
    return { header: "", row: (creator) => `${json(score(creator))}\n` };
  },
  authenticity: ({ format, asOf }, { output }) => {
    const report = (creator: Creator) => authenticityReport(creator, { asOf: asOf ?? null });
    if (format === "jsonl") return { header: "", row: (creator) => `${JSON.stringify(report(creator))}\n` };
    const width = output.columns ?? widthElsewhere;
    return { header: "", row: (creator) => describeReport(report(creator), creator, width) };
  },
};
