import type { NamedField } from "../../rows/fields.js";
import type { Columns } from "../../rows/find-columns.js";
import type { Decimal } from "../../rows/number-cells.js";
import { readCell } from "../../rows/read-cell.js";
import { readRow, type SaidByRow } from "../../rows/read-row.js";
import { widthProblem } from "./creator-rows.js";
import type { CsvRow } from "./row-splitter.js";

/** A row that was read, or that has the wrong number of cells or cannot be read at all. */
export type ReadCells =
  | (SaidByRow & { readonly problem?: undefined })
  | { readonly problem: NonNullable<CsvRow["code"]> };

/**
 * Reads the cells of a row that stands for itself.
 *
 * @param row - the row
 * @param header - what the columns are
 * @param decimal - how fractions are written
 * @returns what they say, and what is wrong with them; `undefined` for an empty row
 */
export function readCells(row: CsvRow, header: Columns<NamedField>, decimal: Decimal): ReadCells | undefined {
  const { cells, code } = row;
  if (!code && cells.every((cell) => cell.trim() === "")) return undefined;
  const problem = code ?? widthProblem(cells.length, header.width);
  return problem ? { problem } : readRow(row, header, (cell, { kind }) => readCell(cell as string, kind, decimal));
}
