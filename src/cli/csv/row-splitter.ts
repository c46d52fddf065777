import type { ErrorCode } from "../../core/index.js";
import type { Line } from "../split-lines.js";
import { CellParser } from "./cell-parser.js";

/** One row of the input. */
export interface CsvRow {
  /** The line on which it begins. */
  readonly line: number;
  /** How many bytes it takes. */
  readonly bytes: number;
  /** Its cells; those before the mistake where it cannot be read. */
  readonly cells: readonly string[];
  /** Why it cannot be read. */
  readonly code?: ErrorCode | undefined;
}

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * Puts lines together to rows: a row is a line, and goes on as long as a quote is open.
 *
 * A quote that is never closed would swallow all that follows. So the lines of an open row are kept, up to the limit in
 * bytes; where the row turns out to be none, only its first line is refused, and the others are read again.
 */
export class RowSplitter {
  readonly #delimiter: string;
  readonly #limit: number;
  readonly #parser: CellParser;
  /** The lines of a row whose quote is open, with their line breaks. Texts and no objects, as there may be millions. */
  #held: string[] = [];
  #heldBytes = 0;
  /** The line on which that row begins. */
  #first = 0;
  /** Which of its lines are not UTF-8. */
  readonly #garbled = new Set<number>();

  /**
   * @param delimiter - what stands between cells
   * @param limit - the most bytes of a row
   */
  constructor(delimiter: string, limit: number) {
    this.#delimiter = delimiter;
    this.#limit = limit;
    this.#parser = new CellParser(delimiter);
  }

  /** The rows that end with a line. */
  *push(line: Line): Generator<CsvRow> {
    const { number } = line;
    if (line.tooLong) {
      yield* this.end();
      return yield { line: number, bytes: 0, cells: [], code: "line-too-long" };
    }
    const { bytes, ending } = line;
    let text: string;
    try {
      text = strict.decode(bytes);
    } catch {
      text = lenient.decode(bytes);
      this.#garbled.add(number);
    }
    yield* this.#take(number, text, ending, bytes.length + ending.length);
  }

  /** What is left of a row whose quote was never closed. */
  *end(): Generator<CsvRow> {
    while (this.#held.length > 0) yield* this.#retry("unclosed-quote");
  }

  *#take(line: number, text: string, ending: string, bytes: number): Generator<CsvRow> {
    const isNew = this.#held.length === 0;
    if (isNew && !text.includes('"')) return yield this.#row(line, bytes, text.split(this.#delimiter));
    if (isNew) {
      this.#first = line;
      this.#parser.reset();
    }
    const state = this.#parser.take(text, ending);
    this.#held.push(text + ending);
    this.#heldBytes += bytes;
    const tooLong = this.#heldBytes > this.#limit;
    if (state === "stray") yield* this.#retry("stray-quote");
    else if (state === "open" && tooLong) yield* this.end();
    else if (state === "complete") {
      const [cells, size, first] = [this.#parser.cells, this.#heldBytes, this.#first];
      const lines = this.#release().length;
      // A single line was measured before, without its line break.
      yield this.#row(first, size, cells, lines, tooLong && lines > 1 ? "line-too-long" : undefined);
    }
  }

  /** Refuses the first line of the row at hand, and reads the others again. */
  *#retry(code: ErrorCode): Generator<CsvRow> {
    const [first, cells] = [this.#first, this.#parser.cells];
    const lines = this.#release();
    yield this.#row(first, 0, cells, 1, code);
    for (let index = 1; index < lines.length; index++) {
      const [, text = "", ending = ""] = /^([^\n]*?)(\r?\n|\r?)$/.exec(lines[index] as string) ?? [];
      yield* this.#take(first + index, text, ending, Buffer.byteLength(lines[index] as string));
    }
  }

  #release(): readonly string[] {
    const lines = this.#held;
    this.#held = [];
    this.#heldBytes = 0;
    return lines;
  }

  /** A row of some lines, which is refused where one of them is not UTF-8. */
  #row(line: number, bytes: number, cells: readonly string[], lines = 1, code?: ErrorCode): CsvRow {
    let garbled = false;
    if (this.#garbled.size > 0)
      for (let number = line; number < line + lines; number++) if (this.#garbled.delete(number)) garbled = true;
    return { line, bytes, cells, code: garbled ? "invalid-encoding" : code };
  }
}
