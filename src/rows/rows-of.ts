import { InvalidInputError } from "../core/error.js";
import { explainedError } from "./explained-error.js";

/** A table of rows: an array, any iterable of row objects, an arquero or Arrow table, or what a query of DuckDB read. */
export type TableOfRows =
  | Iterable<unknown>
  | {
      /** The rows that a query of DuckDB read. */
      readonly getRowObjects: () => readonly unknown[];
    };

/** What a table may be able to do, by which it is recognised; no library of tables is imported. */
interface TableLike {
  readonly getRowObjects?: unknown;
  readonly toRecords?: unknown;
  readonly done?: unknown;
  readonly then?: unknown;
  readonly [Symbol.asyncIterator]?: unknown;
  readonly [Symbol.iterator]?: unknown;
}

/**
 * The rows of a table, in its order.
 *
 * @throws InvalidInputError `rows-as-columns` for a table that gives columns, `rows-not-read` for rows that are
 * still to come, `not-an-array` for what is no table
 */
export function rowsOf(table: TableOfRows): readonly unknown[] {
  if (Array.isArray(table)) return table;
  if (typeof table !== "object" || table === null) throw new InvalidInputError("not-an-array", "rows");
  const like = table as TableLike;
  // A frame of Polars iterates as its columns, which are objects as well, and would pass for rows.
  if (typeof like.toRecords === "function") throw asColumns();
  if (isToCome(like)) throw explainedError("rows-not-read", "rows");
  if (typeof like.getRowObjects === "function") return rowsOf(like.getRowObjects());
  if (typeof like[Symbol.iterator] === "function") return Array.from(table as Iterable<unknown>);
  throw isColumns(table) ? asColumns() : new InvalidInputError("not-an-array", "rows");
}

/** Rows that somebody must wait for: a promise, a stream, a result of DuckDB, or its reader after a part of the rows. */
const isToCome = ({ getRowObjects, done, then, [Symbol.asyncIterator]: stream, [Symbol.iterator]: rows }: TableLike) =>
  typeof then === "function" ||
  (typeof getRowObjects === "function" && done === false) ||
  (typeof stream === "function" && typeof rows !== "function");

/** An object of lists, one for each column. */
const isColumns = (table: object): boolean => {
  const columns: readonly unknown[] = Object.values(table);
  return columns.length > 0 && columns.every((column) => Array.isArray(column) || ArrayBuffer.isView(column));
};

const asColumns = (): InvalidInputError => explainedError("rows-as-columns", "rows");

/** A row as an object with a key for each column, or `undefined` for what is none. */
export function recordOf(row: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof row !== "object" || row === null || Array.isArray(row) || ArrayBuffer.isView(row)) return undefined;
  return row instanceof Map || row instanceof Set || row instanceof Date ? undefined : (row as Record<string, unknown>);
}

/**
 * How many decimals the columns of an Arrow table have: its decimals are bare integers, and only the schema of the table
 * knows where the point stands.
 */
export function scalesOf(table: TableOfRows): ReadonlyMap<string, number> {
  const { schema } = table as { schema?: { fields?: unknown } | null };
  const fields: readonly unknown[] = Array.isArray(schema?.fields) ? schema.fields : [];
  const scales = new Map<string, number>();
  for (const field of fields) {
    const { name, type } = (field ?? {}) as { name?: unknown; type?: { scale?: unknown } | null };
    if (typeof name === "string" && typeof type?.scale === "number") scales.set(name, type.scale);
  }
  return scales;
}
