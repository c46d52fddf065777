/**
 * Reading CSV, one row a post or one row a creator.
 *
 * A parser of its own and no dependency, since the command streams: rows are known by their lines, a row and a creator
 * are bounded in bytes, and a quote that is never closed must not swallow the rows behind it.
 *
 * @packageDocumentation
 */
export { CellParser } from "./cell-parser.js";
export { type CsvOptions, CsvReader } from "./csv-reader.js";
export { type Delimiter, delimiters } from "./delimiter.js";
export { fieldNames, fieldOf } from "./fields.js";
export type { Header } from "./header.js";
export { Refused, readCell } from "./read-cell.js";
