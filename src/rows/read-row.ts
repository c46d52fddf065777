import type { Complaint } from "./entry.js";
import type { NamedField } from "./fields.js";
import type { Columns } from "./find-columns.js";
import type { ReadColumn, Row } from "./open-creator.js";
import { type CellValue, Refused } from "./read-cell.js";

/** What the cells of a row say, by the name of the field. */
export type Cells = ReadonlyMap<string, CellValue>;

/** What a row says, and what is wrong with it. */
export interface SaidByRow {
  readonly said: Cells;
  readonly complaints: Complaint[];
}

/**
 * Reads the cells of a row that stands for itself.
 *
 * @param row - the row
 * @param header - what the columns are
 * @param read - reads a cell
 */
export function readRow({ cells, line }: Row, header: Columns<NamedField>, read: ReadColumn): SaidByRow {
  const said = new Map(header.constants.map(({ field, value }) => [field.name, value]));
  const complaints: Complaint[] = [];
  for (const column of header.columns) {
    const { name } = column;
    const value = read(cells[column.index], column);
    if (value instanceof Refused) complaints.push({ line, path: name, code: value.code });
    else if (value !== undefined) said.set(name, value);
  }
  return { said, complaints };
}
