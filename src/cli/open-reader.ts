import { CsvReader, delimiters, type Shape } from "./csv/index.js";
import { type CsvArguments, uselessOption } from "./csv-arguments.js";
import type { Reader } from "./entry.js";
import { UsageError } from "./failures.js";
import { formatOfBytes, formatOfName, type InputFormat } from "./input-format.js";
import { JsonlReader } from "./jsonl-reader.js";

/** What is known of an input before it is read. */
export interface OpenReader {
  /** The name of the file; absent for standard input. */
  readonly file: string | undefined;
  /** The format, where it was given. */
  readonly inputFormat: InputFormat | undefined;
  /** What was said about CSV. */
  readonly csv: CsvArguments;
  /** The most bytes of a line. */
  readonly maxLineBytes: number;
  /** What a row of CSV is. */
  readonly shape: Shape;
  /** Is told the names of columns of CSV that give nothing. */
  readonly onUnknown: (names: readonly string[]) => void;
}

/**
 * Finds out what format an input has: as was said, as its name tells, or as its first bytes do.
 *
 * @param input - the bytes, unpacked
 * @param options - what is known of them
 * @returns a reader of that format, and the bytes from their beginning
 * @throws UsageError where options of CSV were given and it is none
 */
export async function openReader(
  input: AsyncIterable<Uint8Array>,
  { file = "", inputFormat, csv, maxLineBytes, shape, onUnknown }: OpenReader,
): Promise<{ readonly reader: Reader; readonly all: AsyncIterable<Uint8Array> }> {
  const known = inputFormat ?? formatOfName(file);
  const { format, all } = known ? { format: known, all: input } : await formatOfBytes(input);
  if (format === "csv") {
    const { delimiter = /\.tsv(?:\.gz)?$/i.test(file) ? delimiters.tab : undefined } = csv;
    return { reader: new CsvReader({ ...csv, shape, delimiter, maxLineBytes, onUnknown }), all };
  }
  const [useless] = csv.given;
  if (useless) throw new UsageError(uselessOption(useless), "score");
  return { reader: new JsonlReader(maxLineBytes), all };
}
