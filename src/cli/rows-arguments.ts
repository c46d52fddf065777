import { closest } from "./closest.js";
import type { Shape } from "./csv/index.js";
import { csvOptions, readCsvArguments, uselessOption } from "./csv-arguments.js";
import { UsageError } from "./failures.js";
import { formatOfName, inputFormats } from "./input-format.js";
import { printable } from "./printable.js";
import type { Arguments, OptionKinds } from "./read-arguments.js";
import type { RowsArguments } from "./run-rows.js";

const formats = ["table", "jsonl"] as const;

/** One of the ways to write results. */
export type OutputFormat = (typeof formats)[number];

/** The options of every command that reads rows. */
export const rowsOptions = {
  format: "text",
  "max-line-bytes": "text",
  "input-format": "text",
  errors: "text",
  quiet: "flag",
  ...csvOptions,
} as const satisfies OptionKinds;

const usualLineBytes = 16 * 1024 * 1024;
/** Longer lines might not fit into one string of the engine. */
const mostLineBytes = 256 * 1024 * 1024;

/** What is wrong is the same for all commands; where to read on is told by whoever catches it. */
export const wrong = (message: string): UsageError => new UsageError(message, "score");

/**
 * Reads the options that every command has which reads rows.
 *
 * @param given - what the command was called with
 * @param shape - what a row of CSV is
 * @throws UsageError for whatever is not understood
 */
export function readRowsArguments(given: Arguments, shape: Shape): RowsArguments {
  const [file, more] = given.operands;
  if (more !== undefined) throw wrong("one FILE at a time; several go in through standard input: cat *.jsonl | …");
  return {
    file: file === "-" ? undefined : file,
    ...readInput(given, shape, file),
    errorsFile: given.texts.get("errors"),
    maxLineBytes: readLineBytes(given.texts.get("max-line-bytes")),
    quiet: given.flags.has("quiet"),
  };
}

/** Runs what reads arguments; what is wrong with them is told with the command whose help tells more. */
export function readingFor<T>(command: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof UsageError ? new UsageError(error.message, command) : error;
  }
}

/** What to write: a table where nothing is said and a terminal shows it. */
export function readFormat({ texts }: Arguments, flat: boolean, isTerminal: boolean): OutputFormat {
  const text = texts.get("format");
  if (text === undefined) return isTerminal && !flat ? "table" : "jsonl";
  const format = oneOf("format", text, formats);
  if (flat && format === "table") throw wrong("--flat writes JSON Lines; leave out --format table");
  return format;
}

/** One of several words. */
export function oneOf<T extends string>(option: string, text: string, words: readonly T[]): T {
  const word = words.find((one) => one === text);
  if (word) return word;
  const meant = closest(text, words);
  throw wrong(`--${option} is ${listed(words)}, not ${printable(text)}${meant ? `; did you mean ${meant}?` : ""}`);
}

function readInput(given: Arguments, shape: Shape, file = ""): Pick<RowsArguments, "inputFormat" | "csv"> {
  const text = given.texts.get("input-format");
  const inputFormat = text === undefined ? undefined : oneOf("input-format", text, inputFormats);
  const csv = readCsvArguments(given, shape);
  const [useless] = csv.given;
  if (useless && (inputFormat ?? formatOfName(file)) === "jsonl") throw wrong(uselessOption(useless));
  return { inputFormat, csv };
}

function readLineBytes(text: string | undefined): number {
  if (text === undefined) return usualLineBytes;
  const bytes = /^\d+$/.test(text) ? Number(text) : 0;
  if (bytes < 1 || bytes > mostLineBytes)
    throw wrong(`--max-line-bytes is a whole number of bytes from 1 to ${mostLineBytes}`);
  return bytes;
}

const listed = (words: readonly string[]): string => `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
