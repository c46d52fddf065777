import { errorMeanings, type Time } from "../core/index.js";
import { timeProblem } from "../core/time.js";
import { creatorShape } from "./csv/index.js";
import { printable } from "./printable.js";
import { readArguments } from "./read-arguments.js";
import { type OutputFormat, readFormat, readingFor, readRowsArguments, rowsOptions, wrong } from "./rows-arguments.js";
import type { RowsArguments } from "./run-rows.js";

/** The commands that read creators. */
export type ScoringCommand = "score" | "authenticity";

/** What `score` or `authenticity` was asked for. */
export interface ScoreArguments extends RowsArguments {
  /** Which of them. */
  readonly command: ScoringCommand;
  /** How to write the scores. */
  readonly format: OutputFormat;
  /** Flat rows instead of nested ones. */
  readonly flat: boolean;
  /** The moment of judging. */
  readonly asOf: Time | undefined;
}

/**
 * Reads the arguments of a command that reads creators.
 *
 * @param command - its name
 * @param list - the arguments behind it
 * @param isTerminal - whether standard output is a terminal
 * @returns the options, or `undefined` where help is asked for
 * @throws UsageError for whatever is not understood
 */
export function readScoreArguments(
  command: ScoringCommand,
  list: readonly string[],
  isTerminal: boolean,
): ScoreArguments | undefined {
  return readingFor(command, () => read(command, list, isTerminal));
}

function read(command: ScoringCommand, list: readonly string[], isTerminal: boolean): ScoreArguments | undefined {
  const given = readArguments(command, list, {
    "as-of": "text",
    ...(command === "score" && { flat: "flag" as const }),
    ...rowsOptions,
  });
  if (given.flags.has("help")) return undefined;
  const flat = given.flags.has("flat");
  const rows = readRowsArguments(given, creatorShape);
  return {
    command,
    ...rows,
    format: readFormat(given, flat, isTerminal),
    flat,
    asOf: readTime(given.texts.get("as-of")),
  };
}

/** A time as text; all digits are epoch milliseconds. */
export function readTime(text: string | undefined): Time | undefined {
  if (text === undefined) return undefined;
  const time = /^\d+$/.test(text) ? Number(text) : text;
  const problem = timeProblem(time);
  if (problem) throw wrong(`--as-of ${printable(text)}: ${problem} (${errorMeanings[problem]})`);
  return time;
}
