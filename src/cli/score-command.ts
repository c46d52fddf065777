import { authenticityReport } from "../authenticity/index.js";
import { type Creator, errorMeanings } from "../core/index.js";
import { type CreatorScore, flatten, scoreCreator } from "../scorecard/index.js";
import { BatchWriter } from "./batch-writer.js";
import type { Header } from "./csv/index.js";
import { openErrorsFile } from "./errors-file.js";
import { type ExitCode, exitCode } from "./exit-code.js";
import { ReadFailure } from "./failures.js";
import { gunzipIfNeeded } from "./gunzip.js";
import { nameOfInput, readFileBytes, readInputBytes } from "./open-input.js";
import { openReader } from "./open-reader.js";
import { printable, shorten } from "./printable.js";
import { Progress, sentence } from "./progress.js";
import { describeReport } from "./report-text.js";
import type { ScoreArguments, ScoringCommand } from "./score-arguments.js";
import { type ScoreInput, scoreInput } from "./score-input.js";
import { makeTable } from "./table.js";
import type { Terminal } from "./terminal.js";

/** How wide a table is made where it does not go to a terminal. */
const widthElsewhere = 120;

/**
 * Scores a file or standard input.
 *
 * @param options - what was asked for
 * @param terminal - the outside world
 */
export async function scoreCommand(options: ScoreArguments, terminal: Terminal): Promise<ExitCode> {
  const { file, quiet, errorsFile } = options;
  const output = new BatchWriter(terminal.output);
  const errors = new BatchWriter(terminal.errors, true);
  const tally = { scored: 0, refused: 0 };
  // Rows that run over a terminal are progress enough, and would be torn by a second line.
  const shown = !quiet && terminal.errors.isTTY === true && terminal.output.isTTY !== true;
  const progress = new Progress(terminal.errors, terminal.now, shown);
  const refusals = errorsFile === undefined ? undefined : await openErrorsFile(errorsFile, file);
  const onHeader = (header: Header): void => errors.add(quiet ? "" : passedOver(header));
  let failure: ReadFailure | undefined;
  try {
    if (file === undefined && terminal.input.isTTY) errors.add(waiting);
    await errors.flush();
    const bytes = file === undefined ? readInputBytes(terminal.input) : readFileBytes(file);
    const input = await gunzipIfNeeded(bytes, nameOfInput(file));
    const { reader, all } = await openReader(input, { ...options, onHeader });
    await scoreInput(
      all,
      reader,
      { ...options, ...writing[options.command](options, terminal), output, errors, refusals, progress },
      tally,
    );
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    failure = error;
  } finally {
    progress.clear();
  }
  await output.flush();
  await refusals?.close();
  const isEmpty = tally.scored + tally.refused === 0;
  if (failure) errors.add(`influencer-scoring: ${failure.message}\n`);
  else if (isEmpty) errors.add(`input: empty-input (${errorMeanings["empty-input"]})\n`);
  if (!quiet && !isEmpty) errors.add(`${sentence(tally)}\n`);
  await errors.flush();
  if (failure || isEmpty) return exitCode.unusable;
  return tally.refused > 0 ? exitCode.refused : exitCode.scored;
}

const waiting =
  "reading creators from the keyboard, one JSON object a line; end with Ctrl-D (see influencer-scoring score --help)\n";

/** How a creator is scored, and what becomes text. */
const writing: Readonly<
  Record<ScoringCommand, (options: ScoreArguments, terminal: Terminal) => Pick<ScoreInput, "header" | "row">>
> = {
  score: ({ format, flat, asOf }, { output }) => {
    const score = (creator: Creator) => scoreCreator(creator, asOf === undefined ? {} : { asOf });
    if (format === "table") {
      const { header, row } = makeTable(output.columns ?? widthElsewhere);
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

/** Names that are told of columns that give nothing. */
const mostNames = 12;

function passedOver({ unknown }: Header): string {
  if (unknown.length === 0) return "";
  const names = unknown.slice(0, mostNames).map((name) => shorten(printable(name), 40));
  const more = unknown.length - names.length;
  return `columns passed over: ${names.join(", ")}${more > 0 ? `, and ${more} more` : ""} (--columns NAME=FIELD gives them a field)\n`;
}
