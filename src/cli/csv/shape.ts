import type { NamedField } from "../../rows/fields.js";
import type { ColumnOptions } from "../../rows/find-columns.js";
import type { Decimal } from "../../rows/number-cells.js";
import type { Entry } from "../entry.js";
import type { CsvRow } from "./row-splitter.js";

/** How rows are read. */
export interface RowOptions {
  /** How fractions are written. */
  readonly decimal: Decimal;
  /** The most bytes of a row, and of all rows of a creator. */
  readonly maxLineBytes: number;
}

/** Makes entries of rows. */
export interface Rows {
  /** What is complete with the next row. */
  take(row: CsvRow): Iterable<Entry>;
  /** What is left at the end. */
  end(): Iterable<Entry>;
  /** What is left where the input broke off. */
  abort(): Iterable<Entry>;
}

/** What the rows of a file are: posts of creators, campaigns, or creators who may be booked. */
export interface Shape {
  /** The field that a column of this name gives, or `undefined`. */
  readonly fieldOf: (name: string) => NamedField | undefined;
  /** Names of fields, for those who misspelt one. */
  readonly fieldNames: readonly string[];
  /**
   * Reads the header.
   *
   * @throws ReadFailure for a column that is needed and missing, or that is there twice
   */
  readonly open: (
    header: readonly string[],
    columns: ColumnOptions,
    rows: RowOptions,
  ) => { readonly unknown: readonly string[]; readonly rows: Rows };
}
