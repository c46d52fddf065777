import type { ErrorCode } from "../../core/index.js";
import type { Header } from "../../rows/find-columns.js";
import { type CreatorOptions, OpenCreator } from "../../rows/open-creator.js";
import { readCell } from "../../rows/read-cell.js";
import { type Entry, refusal } from "../entry.js";
import { IdMemory } from "./id-memory.js";
import type { CsvRow } from "./row-splitter.js";
import type { RowOptions, Rows } from "./shape.js";

/**
 * Puts rows together to creators. Where no column is one of a post, a row is a creator; otherwise a creator is the rows
 * of one id that stand together.
 */
export class CreatorRows implements Rows {
  readonly #header: Header;
  readonly #options: CreatorOptions;
  readonly #seen = new IdMemory();
  readonly #idIndex: number | undefined;
  readonly #idForAll: string;
  #open: { readonly id: string; readonly creator: OpenCreator } | undefined;
  /** The last row that could not be read, until the next one that can be; its id where that is known. */
  #stray: { readonly id: string | undefined } | undefined;

  /**
   * @param header - what the columns are
   * @param options - how to read rows
   */
  constructor(header: Header, options: RowOptions) {
    this.#header = header;
    const { decimal, maxLineBytes } = options;
    this.#options = { maxBytes: maxLineBytes, read: (cell, { kind }) => readCell(cell as string, kind, decimal) };
    this.#idIndex = header.creator.find(({ name }) => name === "id")?.index;
    this.#idForAll = String(header.creatorConstants.find(({ field }) => field.name === "id")?.value ?? "");
  }

  /** What is complete with the next row. */
  *take(row: CsvRow): Generator<Entry> {
    const { cells, line } = row;
    if (!row.code && cells.every((cell) => cell === "" || cell.trim() === "")) return;
    const id = this.#idIndex === undefined ? this.#idForAll : cells[this.#idIndex];
    const code = row.code ?? widthProblem(cells.length, this.#header.width);
    if (code || id === undefined) {
      yield refusal(line, code ?? "too-few-cells");
      this.#stray = { id };
      if (this.#open && this.#open.id === id) this.#open.creator.giveUp("incomplete-creator");
      return;
    }
    const isNext = this.#open?.id === id && this.#header.post.length > 0;
    if (!isNext) {
      yield* this.end();
      this.#begin(id, line);
    }
    const creator = this.#open?.creator as OpenCreator;
    // Between two rows of a creator, what cannot be read was its own.
    if (this.#stray && this.#header.post.length > 0 && (isNext || this.#stray.id === id))
      creator.giveUp("incomplete-creator");
    this.#stray = undefined;
    creator.add(row);
  }

  /** The last creator. */
  *end(): Generator<Entry> {
    if (this.#open) yield this.#open.creator.entry();
    this.#open = undefined;
  }

  /** The last creator, of which rows may be missing. */
  *abort(): Generator<Entry> {
    if (this.#header.post.length > 0) this.#open?.creator.giveUp("incomplete-creator");
    yield* this.end();
  }

  #begin(id: string, line: number): void {
    const creator = new OpenCreator(line, this.#header, this.#options);
    this.#open = { id, creator };
    if (this.#header.post.length > 0 && id !== "" && !this.#seen.add(id)) creator.giveUp("returning-creator", "id");
  }
}

/** What is wrong with the number of cells of a row, or `undefined`. */
export const widthProblem = (count: number, width: number): ErrorCode | undefined =>
  count === width ? undefined : count < width ? "too-few-cells" : "too-many-cells";
