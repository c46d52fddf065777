/**
 * Rows of tables in: creators and campaigns of arrays of objects, CSV rows, arquero, Apache Arrow and DuckDB, without a
 * dependency on any of them.
 *
 * @packageDocumentation
 */
export type { CampaignField } from "./campaign-fields.js";
export { type CampaignRowsOptions, campaignsFromRows } from "./campaigns-from-rows.js";
export { type CreatorColumn, type CreatorRowsOptions, creatorsFromRows } from "./creators-from-rows.js";
export type { FlatField, NestedField } from "./fields.js";
export { type MatchedColumns, matchColumns } from "./match-columns.js";
export type { RowsOptions } from "./open-table.js";
export type { AcceptedRow, ParsedRow, RefusedRow } from "./parsed-row.js";
export { type PlainRow, type PlainRowsOptions, plainRows } from "./plain-rows.js";
export type { PlainValue } from "./plain-value.js";
export type { TableOfRows } from "./rows-of.js";
