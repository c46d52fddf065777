import type { Creator } from "../core/creator.js";
import { creatorProblems } from "../core/creator-guard.js";
import { InvalidInputError } from "../core/error.js";
import type { Maybe } from "../core/measure.js";
import type { Platform } from "../core/platform.js";
import { type FlatField, type NestedField, tableFieldOf } from "./fields.js";
import { type Header, headerOf } from "./find-columns.js";
import { type CreatorOptions, OpenCreator } from "./open-creator.js";
import { openTable, type RowsOptions } from "./open-table.js";
import { judge, type ParsedRow, refusedRow } from "./parsed-row.js";
import { Refused } from "./read-cell.js";
import type { TableOfRows } from "./rows-of.js";

/** A field of a creator or of a post that a column can give. */
export type CreatorColumn = FlatField | NestedField;

/** How rows are read as creators. */
export interface CreatorRowsOptions extends RowsOptions<CreatorColumn> {
  /** The platform of all rows, where no column tells it. */
  readonly platform?: Maybe<Platform>;
}

/**
 * Creators of a table with a row a post, or a row a creator. A table is an array of objects, any iterable of them (what CSV
 * readers give, an arquero table, an Apache Arrow table), or the reader of a query of DuckDB.
 *
 * Columns have the names of the fields, as in the CSV of the command: `id`, `platform`, `followers`, `averages.interactions`,
 * `post.publishedAt`, `post.likes`. `columns` maps other names; columns that give nothing are passed over, and
 * {@link matchColumns} tells them. Where a column is one of a post, the rows of one `id` are one creator, wherever they
 * stand, and its other fields are repeated or left empty; otherwise each row is a creator. A column may also hold a list or an
 * object (`posts`, `audience`, `followerHistory`).
 *
 * Values keep their types, and are never guessed. A whole number of 64 bits becomes a number where it is safe, a decimal a
 * number, a date an ISO string in UTC, a vector a list. Texts are read like cells of CSV: `"1200"` is 1200, and `"1.2K"` is
 * refused. `null`, `undefined`, `NaN` and the empty text are unknown; 0 is 0. A decimal of Arrow needs the table itself, since its
 * rows do not know where the point stands.
 *
 * A row that cannot be read refuses its creator, and no other.
 *
 * @param rows - the table
 * @param options - the names of columns, and what is the same in all rows
 * @returns what became of each creator, in the order of their first rows: the {@link Creator}, or what is wrong with the rows,
 * with paths such as `[12].post.likes` (the index of the row, and the field)
 * @throws InvalidInputError `rows-as-columns` for a table that gives columns (of a Polars frame, give `toRecords()`);
 * `rows-not-read` for a promise of rows, and for a query of DuckDB that has not read all of them;
 * `not-an-array` for what is no table; `missing-column`, `duplicate-column` and `unknown-field` for options that do not fit
 * @see docs/rows.md
 * @example
 * import { creatorsFromRows } from "influencer-scoring/rows";
 * const rows = [
 *   { user: "anna", fans: 12_000n, "post.likes": 410, "post.comments": 12 },
 *   { user: "anna", fans: 12_000n, "post.likes": 380, "post.comments": null },
 *   { user: "ben", fans: 9_000n, "post.likes": -1, "post.comments": 3 },
 * ];
 * for (const row of creatorsFromRows(rows, { columns: { user: "id", fans: "followers" }, platform: "instagram" }))
 *   console.log(row.ok ? `${row.value.id}: ${row.value.posts?.length} posts` : row.issues[0]?.message);
 * // => anna: 2 posts
 * // => At [2].post.likes: the number must not be negative.
 */
export function creatorsFromRows(rows: TableOfRows, options: CreatorRowsOptions = {}): readonly ParsedRow<Creator>[] {
  const { platform } = options ?? {};
  const table = openTable(rows, options, tableFieldOf, { platform });
  const header = headerOf(table.found);
  refuseMixed(header);
  const reading: CreatorOptions = { read: table.read, maxBytes: Number.POSITIVE_INFINITY };
  const idColumn = header.creator.find(({ name }) => name === "id");
  const opened: OpenRows[] = [];
  const byId = new Map<unknown, OpenCreator>();
  table.rows.forEach((row, line) => {
    if (!row) {
      opened.push({ line });
      return;
    }
    const id = idColumn && header.post.length > 0 ? table.read(row.cells[idColumn.index], idColumn) : undefined;
    const key = id instanceof Refused ? undefined : id;
    let creator = key === undefined ? undefined : byId.get(key);
    if (!creator) {
      creator = new OpenCreator(line, header, reading);
      if (key !== undefined) byId.set(key, creator);
      opened.push({ line, creator });
    }
    creator.add(row);
  });
  return opened.map(({ line, creator }) => resultOf(line, creator));
}

/** The first row of a creator; without one, the row is none. */
interface OpenRows {
  readonly line: number;
  readonly creator?: OpenCreator;
}

function resultOf(line: number, creator: OpenCreator | undefined): ParsedRow<Creator> {
  const entry = creator?.entry();
  if (entry?.kind !== "candidate") return refusedRow(line, [{ line, path: "", code: "not-an-object" }]);
  return judge(line, entry, creatorProblems);
}

/** The same must not be told in two ways, as a list in one column and part by part in others. */
function refuseMixed({ creator, post, postConstants }: Header): void {
  const has = (test: (name: string) => boolean): boolean => creator.some(({ name }) => test(name));
  if (post.length > 0 && has((name) => name === "posts")) throw new InvalidInputError("duplicate-column", "posts");
  if (has((name) => name === "averages") && has((name) => name.startsWith("averages.")))
    throw new InvalidInputError("duplicate-column", "averages");
  const [constant] = Object.keys(postConstants);
  if (post.length === 0 && constant !== undefined)
    throw new InvalidInputError("missing-column", `set.post.${constant}`);
}
