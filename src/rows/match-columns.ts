import { requireOneOf } from "../core/guard.js";
import { campaignFieldOf } from "./campaign-fields.js";
import type { CampaignRowsOptions } from "./campaigns-from-rows.js";
import type { CreatorRowsOptions } from "./creators-from-rows.js";
import { tableFieldOf } from "./fields.js";
import { openTable } from "./open-table.js";
import type { TableOfRows } from "./rows-of.js";

/** What the columns of a table give. */
export interface MatchedColumns {
  /** The fields that are given, in the order of the columns. */
  readonly fields: readonly string[];
  /** The names of columns that give nothing, and were not named by the caller to be passed over. */
  readonly unknown: readonly string[];
}

/**
 * What the columns of a table give: a misspelt name gives nothing, and makes a field unknown in every row. Look at `unknown`
 * before the results.
 *
 * @param rows - the table
 * @param options - as for {@link creatorsFromRows} or {@link campaignsFromRows}, and `of`: which of the two; creators where not given
 * @returns the fields that are given, and the columns that give nothing
 * @throws InvalidInputError as these do
 * @example
 * import { matchColumns } from "influencer-scoring/rows";
 * const rows = [{ id: "a", platform: "x", folowers: 1200 }];
 * console.log(matchColumns(rows).unknown); // => [ 'folowers' ]
 */
export function matchColumns(
  rows: TableOfRows,
  options:
    | (CreatorRowsOptions & { readonly of?: "creators" })
    | (CampaignRowsOptions & { readonly of: "campaigns" }) = {},
): MatchedColumns {
  if (options?.of) requireOneOf(options.of, ["creators", "campaigns"], "unknown-option", "of");
  const fieldOf = options?.of === "campaigns" ? campaignFieldOf : tableFieldOf;
  const { platform, currency } = (options ?? {}) as { platform?: unknown; currency?: unknown };
  const constants = options?.of === "campaigns" ? { currency } : { platform };
  const { found } = openTable(rows, options, fieldOf, constants);
  return { fields: found.columns.map(({ name }) => name), unknown: found.unknown };
}
