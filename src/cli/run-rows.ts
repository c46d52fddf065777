import { errorMeanings } from "../core/index.js";
import { BatchWriter } from "./batch-writer.js";
import type { Shape } from "./csv/index.js";
import type { CsvArguments } from "./csv-arguments.js";
import { openErrorsFile } from "./errors-file.js";
import { type ExitCode, exitCode } from "./exit-code.js";
import { ReadFailure } from "./failures.js";
import { gunzipIfNeeded } from "./gunzip.js";
import type { InputFormat } from "./input-format.js";
import { nameOfInput, readFileBytes, readInputBytes } from "./open-input.js";
import { openReader } from "./open-reader.js";
import { printable, shorten } from "./printable.js";
import { Progress, sentence, type Tally } from "./progress.js";
import type { Scoring } from "./score-entry.js";
import { scoreInput } from "./score-input.js";
import type { Terminal } from "./terminal.js";

/** What to read, and where to say what is wrong with it. */
export interface RowsArguments {
  /** The file to read; absent for standard input. */
  readonly file: string | undefined;
  /** What the input is; its name or its first bytes tell where nothing is said. */
  readonly inputFormat: InputFormat | undefined;
  /** What was said about CSV. */
  readonly csv: CsvArguments;
  /** Where to write what is refused; absent for standard error. */
  readonly errorsFile: string | undefined;
  /** The most bytes of a line. */
  readonly maxLineBytes: number;
  /** No summary, no progress. */
  readonly quiet: boolean;
}

/** What to do with it. */
export interface RowsWork<T> extends Scoring<T> {
  /** What is read, in one word. */
  readonly unit: string;
  /** What a row of CSV is. */
  readonly shape: Shape;
  /** The command whose help tells more. */
  readonly command: string;
  /** What stands above the first row. */
  readonly header: string;
  /** What stands below the last one. */
  readonly footer?: () => string;
  /** Told at the end how many rows were scored and refused. */
  readonly ended?: (tally: Readonly<Tally>) => void;
}

/**
 * Reads a file or standard input row by row, writes what becomes of each, and tells on standard error what is refused.
 *
 * @param options - what to read
 * @param terminal - the outside world
 * @param work - what to do with a row
 */
export async function runRows<T>(options: RowsArguments, terminal: Terminal, work: RowsWork<T>): Promise<ExitCode> {
  const { file, quiet, errorsFile } = options;
  const { unit, shape, footer, ended } = work;
  const output = new BatchWriter(terminal.output);
  const errors = new BatchWriter(terminal.errors, true);
  const tally = { scored: 0, refused: 0 };
  // Rows that run over a terminal are progress enough, and would be torn by a second line.
  const shown = !quiet && terminal.errors.isTTY === true && terminal.output.isTTY !== true;
  const progress = new Progress(terminal.errors, terminal.now, shown, unit);
  const refusals = errorsFile === undefined ? undefined : await openErrorsFile(errorsFile, file);
  const onUnknown = (names: readonly string[]): void => errors.add(quiet ? "" : passedOver(names));
  let failure: ReadFailure | undefined;
  try {
    if (file === undefined && terminal.input.isTTY) errors.add(waiting(work));
    await errors.flush();
    const bytes = file === undefined ? readInputBytes(terminal.input) : readFileBytes(file);
    const input = await gunzipIfNeeded(bytes, nameOfInput(file));
    const { reader, all } = await openReader(input, { ...options, shape, onUnknown });
    await scoreInput(all, reader, { ...work, output, errors, refusals, progress }, tally);
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    failure = error;
  } finally {
    progress.clear();
  }
  ended?.(tally);
  if (footer && tally.scored > 0) output.add(footer());
  await output.flush();
  await refusals?.close();
  const isEmpty = tally.scored + tally.refused === 0;
  if (failure) errors.add(`influencer-scoring: ${failure.message}\n`);
  else if (isEmpty) errors.add(`input: empty-input (${errorMeanings["empty-input"]})\n`);
  if (!quiet && !isEmpty) errors.add(`${sentence(tally, unit)}\n`);
  await errors.flush();
  if (failure || isEmpty) return exitCode.unusable;
  return tally.refused > 0 ? exitCode.refused : exitCode.scored;
}

const waiting = ({ unit, command }: { readonly unit: string; readonly command: string }): string =>
  `reading ${unit}s from the keyboard, one JSON object a line; end with Ctrl-D (see influencer-scoring ${command} --help)\n`;

/** Names that are told of columns that give nothing. */
const mostNames = 12;

function passedOver(unknown: readonly string[]): string {
  if (unknown.length === 0) return "";
  const names = unknown.slice(0, mostNames).map((name) => shorten(printable(name), 40));
  const more = unknown.length - names.length;
  return `columns passed over: ${names.join(", ")}${more > 0 ? `, and ${more} more` : ""} (--columns NAME=FIELD gives them a field)\n`;
}
