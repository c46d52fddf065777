import { errorMeanings, type Time } from "../core/index.js";
import { timeProblem } from "../core/time.js";
import { closest } from "./closest.js";
import { type CsvArguments, csvOptions, readCsvArguments, uselessOption } from "./csv-arguments.js";
import { UsageError } from "./failures.js";
import { formatOfName, type InputFormat, inputFormats } from "./input-format.js";
import { printable } from "./printable.js";
import { type Arguments, readArguments } from "./read-arguments.js";

const formats = ["table", "jsonl"] as const;

/** The commands that read creators. */
export type ScoringCommand = "score" | "authenticity";

/** What `score` or `authenticity` was asked for. */
export interface ScoreArguments {
  /** Which of them. */
  readonly command: ScoringCommand;
  /** The file to read; absent for standard input. */
  readonly file: string | undefined;
  /** How to write the scores. */
  readonly format: (typeof formats)[number];
  /** Flat rows instead of nested ones. */
  readonly flat: boolean;
  /** The moment of judging. */
  readonly asOf: Time | undefined;
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

const usualLineBytes = 16 * 1024 * 1024;
/** Longer lines might not fit into one string of the engine. */
const mostLineBytes = 256 * 1024 * 1024;

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
  try {
    return read(command, list, isTerminal);
  } catch (error) {
    // What is wrong is the same for both commands; where to read on is not.
    throw error instanceof UsageError ? new UsageError(error.message, command) : error;
  }
}

function read(command: ScoringCommand, list: readonly string[], isTerminal: boolean): ScoreArguments | undefined {
  const given = readArguments(command, list, {
    format: "text",
    ...(command === "score" && { flat: "flag" as const }),
    "as-of": "text",
    "max-line-bytes": "text",
    "input-format": "text",
    errors: "text",
    quiet: "flag",
    ...csvOptions,
  });
  if (given.flags.has("help")) return undefined;
  const [file, more] = given.operands;
  if (more !== undefined) throw wrong("one FILE at a time; several go in through standard input: cat *.jsonl | …");
  const flat = given.flags.has("flat");
  return {
    command,
    file: file === "-" ? undefined : file,
    format: readFormat(given, flat, isTerminal),
    flat,
    asOf: readTime(given.texts.get("as-of")),
    ...readInput(given, file),
    errorsFile: given.texts.get("errors"),
    maxLineBytes: readLineBytes(given.texts.get("max-line-bytes")),
    quiet: given.flags.has("quiet"),
  };
}

const wrong = (message: string): UsageError => new UsageError(message, "score");

function readFormat({ texts }: Arguments, flat: boolean, isTerminal: boolean): ScoreArguments["format"] {
  const text = texts.get("format");
  if (text === undefined) return isTerminal && !flat ? "table" : "jsonl";
  const format = oneOf("format", text, formats);
  if (flat && format === "table") throw wrong("--flat writes JSON Lines; leave out --format table");
  return format;
}

/** One of two words. */
function oneOf<T extends string>(option: string, text: string, words: readonly [T, T]): T {
  const word = words.find((one) => one === text);
  if (word) return word;
  const meant = closest(text, words);
  throw wrong(`--${option} is ${words.join(" or ")}, not ${printable(text)}${meant ? `; did you mean ${meant}?` : ""}`);
}

function readInput(given: Arguments, file = ""): Pick<ScoreArguments, "inputFormat" | "csv"> {
  const text = given.texts.get("input-format");
  const inputFormat = text === undefined ? undefined : oneOf("input-format", text, inputFormats);
  const csv = readCsvArguments(given);
  const [useless] = csv.given;
  if (useless && (inputFormat ?? formatOfName(file)) === "jsonl") throw wrong(uselessOption(useless));
  return { inputFormat, csv };
}

/** A time as text; all digits are epoch milliseconds. */
function readTime(text: string | undefined): Time | undefined {
  if (text === undefined) return undefined;
  const time = /^\d+$/.test(text) ? Number(text) : text;
  const problem = timeProblem(time);
  if (problem) throw wrong(`--as-of ${printable(text)}: ${problem} (${errorMeanings[problem]})`);
  return time;
}

function readLineBytes(text: string | undefined): number {
  if (text === undefined) return usualLineBytes;
  const bytes = /^\d+$/.test(text) ? Number(text) : 0;
  if (bytes < 1 || bytes > mostLineBytes)
    throw wrong(`--max-line-bytes is a whole number of bytes from 1 to ${mostLineBytes}`);
  return bytes;
}
