import type { Complaint } from "../entry.js";
import { widthProblem } from "./creator-rows.js";
import type { NamedField } from "./fields.js";
import type { Columns } from "./header.js";
import type { Decimal } from "./number-cells.js";
import { type CellValue, Refused, readCell } from "./read-cell.js";
import type { CsvRow } from "./row-splitter.js";

/** What the cells of a row say, by the name of the field. */
export type Cells = ReadonlyMap<string, CellValue>;

/** A row that was read, or that has the wrong number of cells or cannot be read at all. */
export type ReadCells =
  | { readonly said: Cells; readonly complaints: Complaint[]; readonly problem?: undefined }
  | { readonly problem: NonNullable<CsvRow["code"]> };

/**
 * Reads the cells of a row that stands for itself.
 *
 * @param row - the row
 * @param header - what the columns are
 * @param decimal - how fractions are written
 * @returns what they say, and what is wrong with them; `undefined` for an empty row
 */
export function readCells(
  { cells, line, code }: CsvRow,
  header: Columns<NamedField>,
  decimal: Decimal,
): ReadCells | undefined {
  if (!code && cells.every((cell) => cell.trim() === "")) return undefined;
  const problem = code ?? widthProblem(cells.length, header.width);
  if (problem) return { problem };
  const said = new Map(header.constants.map(({ field, value }) => [field.name, value]));
  const complaints: Complaint[] = [];
  for (const { name, kind, index } of header.columns) {
    const value = readCell(cells[index] as string, kind, decimal);
    if (value instanceof Refused) complaints.push({ line, path: name, code: value.code });
    else if (value !== undefined) said.set(name, value);
  }
  return { said, complaints };
}
