import { campaignFieldNames, campaignFieldOf } from "../../rows/campaign-fields.js";
import type { NamedField } from "../../rows/fields.js";
import type { Columns } from "../../rows/find-columns.js";
import { makeCampaign } from "../../rows/make-campaign.js";
import { type Entry, refusal } from "../entry.js";
import { readColumns } from "./header.js";
import { readCells } from "./read-cells.js";
import type { CsvRow } from "./row-splitter.js";
import type { RowOptions, Rows, Shape } from "./shape.js";

/** Makes a campaign of each row. */
class CampaignRows implements Rows {
  readonly #header: Columns<NamedField>;
  readonly #options: RowOptions;

  constructor(header: Columns<NamedField>, options: RowOptions) {
    this.#header = header;
    this.#options = options;
  }

  *take(row: CsvRow): Generator<Entry> {
    const read = readCells(row, this.#header, this.#options.decimal);
    if (!read) return;
    yield read.problem ? refusal(row.line, read.problem) : makeCampaign(row.line, read);
  }

  *end(): Generator<Entry> {}

  *abort(): Generator<Entry> {}
}

/** A row is a campaign. */
export const campaignShape: Shape = {
  fieldOf: campaignFieldOf,
  fieldNames: campaignFieldNames,
  open: (cells, columns, options) => {
    const header = readColumns(cells, columns, campaignFieldOf, ["id"]);
    return { unknown: header.unknown, rows: new CampaignRows(header, options) };
  },
};
