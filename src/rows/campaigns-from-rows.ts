import type { Maybe } from "../core/measure.js";
import type { CampaignRecord } from "../scorecard/campaign-options.js";
import { type CampaignField, campaignFieldOf } from "./campaign-fields.js";
import { campaignRecordProblems } from "./campaign-record-problems.js";
import { makeCampaign } from "./make-campaign.js";
import { openTable, type RowsOptions } from "./open-table.js";
import { judge, type ParsedRow, refusedRow } from "./parsed-row.js";
import { readRow } from "./read-row.js";
import type { TableOfRows } from "./rows-of.js";

/** How rows are read as campaigns. */
export interface CampaignRowsOptions extends RowsOptions<CampaignField> {
  /** The currency of all amounts, where no column tells it. */
  readonly currency?: Maybe<string>;
}

/**
 * Campaigns of a table with a row a campaign, for `campaignReport` and `trackingCoverage`. A table is what
 * {@link creatorsFromRows} takes.
 *
 * Columns have the names of the fields, as in the CSV of the command: `id`, `brand`, `start`, `end`, `postIds`, `tracking`,
 * `currency`, `cost.fee` (and any other kind of cost), `currency.fee`, `tax.fee` (the rate of the tax that the amount holds),
 * `hours` and `hourlyRate`, `results.clicks`, `results.conversions`, `results.newCustomers`, `results.revenue`, `results.refunds`,
 * `results.costOfGoods`. Amounts of money keep every digit. `tracking` is a list, or words such as `code|link`; `none` says that the
 * campaign was not tracked at all, and empty that nobody knows.
 *
 * @param rows - the table
 * @param options - the names of columns, and what is the same in all rows
 * @returns what became of each row, in their order: the {@link CampaignRecord}, or what is wrong with the row
 * @throws InvalidInputError as {@link creatorsFromRows} does
 * @see docs/rows.md
 * @example
 * import { campaignsFromRows } from "influencer-scoring/rows";
 * const rows = [
 *   { name: "spring", fee: "800.00", orders: 60n, "results.revenue": 3600.5, tracking: "code|link" },
 *   { name: "autumn", fee: "1,200", orders: 10n, "results.revenue": null, tracking: null },
 * ];
 * const columns = { name: "id", fee: "cost.fee", orders: "results.conversions" } as const;
 * for (const row of campaignsFromRows(rows, { columns, currency: "EUR" }))
 *   console.log(row.ok ? JSON.stringify(row.value.results) : row.issues[0]?.code);
 * // => {"conversions":60,"revenue":{"amount":"3600.5","currency":"EUR"}}
 * // => formatted-number
 */
export function campaignsFromRows(
  rows: TableOfRows,
  options: CampaignRowsOptions = {},
): readonly ParsedRow<CampaignRecord>[] {
  const { currency } = options ?? {};
  const { rows: all, found, read } = openTable(rows, options, campaignFieldOf, { currency });
  return all.map((row, line) =>
    row
      ? judge(line, makeCampaign(line, readRow(row, found, read)), campaignRecordProblems)
      : refusedRow(line, [{ line, path: "", code: "not-an-object" }]),
  );
}
