import { open, stat } from "node:fs/promises";
import { BatchWriter } from "./batch-writer.js";
import { UsageError, WriteFailure } from "./failures.js";
import { printable } from "./printable.js";

/**
 * Opens the file for what is refused, anew.
 *
 * @param file - its path
 * @param input - the file that is read, which must not be written over
 * @throws WriteFailure where it cannot be written
 * @throws UsageError where it is the file that is read
 */
export const openErrorsFile = (file: string, input: string | undefined): Promise<BatchWriter> =>
  openOutputFile(file, input, "errors", "score");

/** Opens a file that an option names, anew; likewise. */
export async function openOutputFile(
  file: string,
  input: string | undefined,
  option: string,
  command: string,
): Promise<BatchWriter> {
  if (input !== undefined && (await isSame(file, input)))
    throw new UsageError(`--${option} would write over the file that is read`, command);
  try {
    const handle = await open(file, "w");
    return new BatchWriter(handle.createWriteStream(), false, printable(file));
  } catch (error) {
    throw new WriteFailure(error, printable(file));
  }
}

async function isSame(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((path) => stat(path, { bigint: true }).catch(() => undefined)));
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}
