/**
 * Reading CSV, one row a post, a creator or a campaign.
 *
 * A parser of its own and no dependency, since the command streams: rows are known by their lines, a row and a creator
 * are bounded in bytes, and a quote that is never closed must not swallow the rows behind it.
 *
 * @packageDocumentation
 */
export { campaignShape } from "./campaign-rows.js";
export { CellParser } from "./cell-parser.js";
export { creatorShape } from "./creator-shape.js";
export { type CsvOptions, CsvReader } from "./csv-reader.js";
export { type Delimiter, delimiters } from "./delimiter.js";
export { expectations } from "./roster-fields.js";
export { rosterShape } from "./roster-rows.js";
export type { Shape } from "./shape.js";
