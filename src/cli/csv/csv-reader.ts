import { errorMeanings } from "../../core/index.js";
import type { ColumnOptions } from "../../rows/find-columns.js";
import type { Decimal } from "../../rows/number-cells.js";
import type { Entry, Reader } from "../entry.js";
import { ReadFailure } from "../failures.js";
import { type Line, LineSplitter } from "../split-lines.js";
import { type Delimiter, delimiterOf, delimiters } from "./delimiter.js";
import { type CsvRow, RowSplitter } from "./row-splitter.js";
import type { Rows, Shape } from "./shape.js";

/** How to read CSV. */
export interface CsvOptions extends ColumnOptions {
  /** What its rows are. */
  readonly shape: Shape;
  /** The most bytes of a line, of a row, and of the rows of a creator. */
  readonly maxLineBytes: number;
  /** What stands between cells; the header tells where nothing is said. */
  readonly delimiter?: Delimiter | undefined;
  /** How fractions are written; the delimiter tells where nothing is said. */
  readonly decimal?: Exclude<Decimal, "either"> | undefined;
  /** Is told the names of columns that give nothing, before the first row. */
  readonly onUnknown?: (names: readonly string[]) => void;
}

const utf8 = new TextDecoder();

/** Reads CSV, whatever a row of it is. */
export class CsvReader implements Reader {
  readonly #options: CsvOptions;
  readonly #lines: LineSplitter;
  #delimiter: Delimiter | undefined;
  #rows: RowSplitter | undefined;
  #entries: Rows | undefined;

  /** @param options - how to read it */
  constructor(options: CsvOptions) {
    this.#options = options;
    this.#lines = new LineSplitter(options.maxLineBytes);
    this.#delimiter = options.delimiter;
  }

  *push(chunk: Uint8Array): Generator<Entry> {
    for (const line of this.#lines.push(chunk)) yield* this.#takeLine(line);
  }

  *end(): Generator<Entry> {
    for (const line of this.#lines.end()) yield* this.#takeLine(line);
    yield* this.#takeRest();
    if (this.#entries) yield* this.#entries.end();
  }

  *abort(): Generator<Entry> {
    if (!this.#entries) return;
    yield* this.#takeRest();
    yield* this.#entries.abort();
  }

  *#takeLine(line: Line): Generator<Entry> {
    if (!this.#rows) {
      const text = utf8.decode(line.bytes);
      if (text.trim() === "" && !line.tooLong) return;
      this.#delimiter ??= delimiterOf(text);
      this.#rows = new RowSplitter(this.#delimiter, this.#options.maxLineBytes);
    }
    for (const row of this.#rows.push(line)) yield* this.#takeRow(row);
  }

  /** What a quote that was never closed has swallowed. */
  *#takeRest(): Generator<Entry> {
    if (this.#rows) for (const row of this.#rows.end()) yield* this.#takeRow(row);
  }

  *#takeRow(row: CsvRow): Generator<Entry> {
    if (this.#entries) return yield* this.#entries.take(row);
    const { shape, onUnknown, maxLineBytes, decimal = this.#usualDecimal } = this.#options;
    if (row.code) throw new ReadFailure(`the header cannot be read: ${row.code} (${errorMeanings[row.code]})`);
    const { unknown, rows } = shape.open(row.cells, this.#options, { decimal, maxLineBytes });
    onUnknown?.(unknown);
    this.#entries = rows;
  }

  get #usualDecimal(): Decimal {
    return this.#delimiter === delimiters.semicolon ? "either" : "point";
  }
}
