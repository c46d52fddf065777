import { errorMeanings } from "../core/index.js";
import { flatten } from "../scorecard/index.js";
import { BatchWriter } from "./batch-writer.js";
import { type ExitCode, exitCode } from "./exit-code.js";
import { ReadFailure } from "./failures.js";
import { readFileBytes, readInputBytes } from "./open-input.js";
import { Progress, sentence } from "./progress.js";
import type { ScoreArguments } from "./score-arguments.js";
import { type ScoreLines, scoreLines } from "./score-lines.js";
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
  const { file, quiet } = options;
  const output = new BatchWriter(terminal.output);
  const errors = new BatchWriter(terminal.errors, true);
  const tally = { scored: 0, refused: 0 };
  // Rows that run over a terminal are progress enough, and would be torn by a second line.
  const shown = !quiet && terminal.errors.isTTY === true && terminal.output.isTTY !== true;
  const progress = new Progress(terminal.errors, terminal.now, shown);
  let failure: ReadFailure | undefined;
  try {
    if (file === undefined && terminal.input.isTTY) errors.add(waiting);
    await errors.flush();
    const input = file === undefined ? readInputBytes(terminal.input) : readFileBytes(file);
    await scoreLines(input, { ...options, ...writing(options, terminal), output, errors, progress }, tally);
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    failure = error;
  } finally {
    progress.clear();
  }
  await output.flush();
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

/** How one score becomes text. */
function writing({ format, flat }: ScoreArguments, { output }: Terminal): Pick<ScoreLines, "header" | "row"> {
  if (format === "table") return makeTable(output.columns ?? widthElsewhere);
  return { header: "", row: (score) => `${JSON.stringify(flat ? flatten(score) : score)}\n` };
}
