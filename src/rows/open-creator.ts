import { mostProblems } from "../core/checks.js";
import type { ErrorCode, Problem } from "../core/index.js";
import type { Complaint, Entry } from "./entry.js";
import type { AnyColumn, Column, Header } from "./find-columns.js";
import { type CellValue, Refused } from "./read-cell.js";

/** One row. */
export interface Row {
  /** The row: its line in a file, or its index in a table. */
  readonly line: number;
  /** How many bytes it takes; 0 where nobody counts them. */
  readonly bytes: number;
  /** Its cells, column by column. */
  readonly cells: readonly unknown[];
}

/** Reads a cell of a column: its value, `undefined` where it is unknown, or why it cannot be read. */
export type ReadColumn = (cell: unknown, column: AnyColumn) => CellValue | Refused | undefined;

/** How rows are read as creators. */
export interface CreatorOptions {
  /** Reads a cell. */
  readonly read: ReadColumn;
  /** The most bytes of all rows of a creator. */
  readonly maxBytes: number;
}

/** A creator whose rows are being read. */
export class OpenCreator {
  readonly #header: Header;
  readonly #options: CreatorOptions;
  /** The line of its first row. */
  readonly #line: number;
  #rows = 0;
  #bytes = 0;
  /** The fields of the creator, and the line that told each. */
  readonly #fields = new Map<
    string,
    { readonly column: Pick<Column, "owner" | "key">; value: CellValue; line: number }
  >();
  /** The first cell in each column of the creator: most rows just repeat it. */
  readonly #firsts = new Map<number, unknown>();
  #posts: Record<string, CellValue>[] = [];
  #lines: number[] = [];
  readonly #complaints: Complaint[] = [];
  #givenUp = false;

  /**
   * @param line - the line of its first row
   * @param header - what the columns are
   * @param options - how to read the rows
   */
  constructor(line: number, header: Header, options: CreatorOptions) {
    this.#line = line;
    this.#header = header;
    this.#options = options;
    for (const { field, value } of header.creatorConstants)
      this.#fields.set(field.name, { column: field, value, line });
  }

  /** Refuses the creator: its rows are still counted, and no more kept. */
  giveUp(code: ErrorCode, path = ""): void {
    if (!this.#givenUp) this.#complain(this.#line, path, code);
    this.#givenUp = true;
    this.#posts = [];
    this.#lines = [];
  }

  /** Takes a row with the right number of cells. */
  add(row: Row): void {
    this.#rows++;
    this.#bytes += row.bytes;
    // The line break of a row is no part of the limit.
    if (this.#rows > 1 && this.#bytes > this.#options.maxBytes) this.giveUp("creator-too-long");
    if (this.#givenUp) return;
    for (const column of this.#header.creator) this.#addField(column, row);
    if (this.#header.post.length > 0) this.#addPost(row);
  }

  /** All that the rows say. */
  entry(): Entry {
    const [rows, complaints] = [this.#rows, this.#complaints];
    if (this.#givenUp) return { kind: "refusal", rows, complaints };
    const creator: Record<string, unknown> = {};
    const averages: Record<string, unknown> = {};
    for (const { column, value } of this.#fields.values())
      (column.owner === "averages" ? averages : creator)[column.key] = value;
    if (Object.keys(averages).length > 0) creator.averages = averages;
    if (this.#posts.length > 0) creator.posts = this.#posts;
    return { kind: "candidate", value: creator, rows, complaints, place: (problem) => this.#place(problem) };
  }

  #addField(column: Column, { cells, line }: Row): void {
    const cell = cells[column.index];
    const first = this.#firsts.get(column.index);
    if (cell === "" || cell === undefined || cell === first) return;
    const value = this.#options.read(cell, column);
    if (value === undefined) return;
    if (first === undefined) this.#firsts.set(column.index, cell);
    if (value instanceof Refused) return this.#complain(line, column.name, value.code);
    const known = this.#fields.get(column.name);
    if (known === undefined) this.#fields.set(column.name, { column, value, line });
    else if (!isSame(known.value, value)) this.#complain(line, column.name, "contradiction");
  }

  /** A row whose cells of a post are all empty tells of no post. */
  #addPost({ cells, line }: Row): void {
    const post = { ...this.#header.postConstants };
    let isEmpty = true;
    for (const column of this.#header.post) {
      const { index, key, name } = column;
      const value = this.#options.read(cells[index], column);
      if (value === undefined) continue;
      isEmpty = false;
      if (value instanceof Refused) this.#complain(line, name, value.code);
      else post[key] = value;
    }
    if (isEmpty) return;
    this.#posts.push(post);
    this.#lines.push(line);
  }

  #complain(line: number, path: string, code: ErrorCode): void {
    if (this.#complaints.length < mostProblems) this.#complaints.push({ line, path, code });
  }

  #place({ path, code }: Problem): Complaint {
    const [, index, inside] = /^posts\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
    // Posts that came as a list in one cell have no rows of their own.
    if (index !== undefined && this.#lines.length > 0)
      return { line: this.#lines[Number(index)] ?? this.#line, path: `post.${inside}`, code };
    return { line: this.#fields.get(/^(?:averages\.)?\w*/.exec(path)?.[0] ?? path)?.line ?? this.#line, path, code };
  }
}

/** Whether two rows tell the same of a creator; lists and objects are read anew from each. */
const isSame = (one: CellValue, other: CellValue): boolean =>
  one === other || (typeof one === "object" && JSON.stringify(one) === JSON.stringify(other));
