import { createReadStream } from "node:fs";
import { ReadFailure, systemCode } from "./failures.js";
import { printable } from "./printable.js";

const meanings: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a directory",
  EACCES: "you may not read it",
};

/** What to call the input in a message. */
export const nameOfInput = (file: string | undefined): string =>
  file === undefined ? "standard input" : printable(file);

/**
 * The bytes of a file, a chunk at a time.
 *
 * @param file - its path
 * @throws ReadFailure while it is read
 */
export function readFileBytes(file: string): AsyncIterable<Uint8Array> {
  return reading(() => createReadStream(file), nameOfInput(file));
}

/**
 * The bytes of standard input.
 *
 * @param input - standard input
 * @throws ReadFailure while it is read
 */
export function readInputBytes(input: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  return reading(() => input, nameOfInput(undefined));
}

/** Tells what goes wrong in reading apart from what goes wrong in working on what was read. */
async function* reading(open: () => AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  try {
    yield* open();
  } catch (error) {
    const code = systemCode(error);
    throw new ReadFailure(`cannot read ${name}: ${meanings[code] ? `${meanings[code]} (${code})` : code}`);
  }
}
