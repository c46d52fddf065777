import type { Problem } from "../../core/index.js";
import type { NamedField } from "../../rows/fields.js";
import type { Columns } from "../../rows/find-columns.js";
import { type Complaint, type Entry, refusal } from "../entry.js";
import { readColumns } from "./header.js";
import { readCells } from "./read-cells.js";
import { rosterFieldNames, rosterFieldOf } from "./roster-fields.js";
import type { CsvRow } from "./row-splitter.js";
import type { RowOptions, Rows, Shape } from "./shape.js";

/** Makes a creator who may be booked of each row. */
class RosterRows implements Rows {
  readonly #header: Columns<NamedField>;
  readonly #options: RowOptions;

  constructor(header: Columns<NamedField>, options: RowOptions) {
    this.#header = header;
    this.#options = options;
  }

  *take(row: CsvRow): Generator<Entry> {
    const read = readCells(row, this.#header, this.#options.decimal);
    if (!read) return;
    const { line } = row;
    if (read.problem) return yield refusal(line, read.problem);
    // The fields of the value are those of the columns.
    const place = ({ code, path }: Problem): Complaint => ({ line, path, code });
    yield { kind: "candidate", value: Object.fromEntries(read.said), rows: 1, complaints: read.complaints, place };
  }

  *end(): Generator<Entry> {}

  *abort(): Generator<Entry> {}
}

/** A row is a creator who may be booked, and what is expected of it. */
export const rosterShape: Shape = {
  fieldOf: rosterFieldOf,
  fieldNames: rosterFieldNames,
  open: (cells, columns, options) => {
    const header = readColumns(cells, columns, rosterFieldOf, ["id"]);
    return { unknown: header.unknown, rows: new RosterRows(header, options) };
  },
};
