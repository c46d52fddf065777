import { type Entry, type Reader, refusal } from "./entry.js";
import { type Line, LineSplitter } from "./split-lines.js";

// A byte-order mark is only one at the start of the input, where it is taken off before; so it is not ignored here.
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const onlySpace = /^[\t\r ]*$/;

/** Reads JSON Lines: a creator is a line. */
export class JsonlReader implements Reader {
  readonly #splitter: LineSplitter;

  /** @param maxLineBytes - the most bytes of a line */
  constructor(maxLineBytes: number) {
    this.#splitter = new LineSplitter(maxLineBytes);
  }

  *push(chunk: Uint8Array): Generator<Entry> {
    for (const line of this.#splitter.push(chunk)) yield* readLine(line);
  }

  *end(): Generator<Entry> {
    for (const line of this.#splitter.end()) yield* readLine(line);
  }

  /** Half a line is none. */
  abort(): readonly Entry[] {
    return [];
  }
}

/** What a line holds; nothing where it is blank. */
function* readLine({ number, bytes, tooLong }: Line): Generator<Entry> {
  if (tooLong) return yield refusal(number, "line-too-long");
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return yield refusal(number, "invalid-encoding");
  }
  if (onlySpace.test(text)) return;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return yield refusal(number, "invalid-json");
  }
  yield {
    kind: "candidate",
    value,
    rows: 1,
    complaints: [],
    place: ({ code, path }) => ({ line: number, path, code }),
  };
}
