import { type Field, fieldOf, type NamedField } from "../../rows/fields.js";
import { type ColumnOptions, type Columns, findColumns, type Header, headerOf } from "../../rows/find-columns.js";
import { closest } from "../closest.js";
import { ReadFailure } from "../failures.js";
import { printable } from "../printable.js";

const required = ["id", "platform"];

/**
 * Finds the field of each column of a file.
 *
 * @param cells - the names in the header
 * @param options - what the caller says about them
 * @param fieldOf - the field of a name
 * @param needed - fields that a column or the caller must give
 * @throws ReadFailure for a column that is needed and missing, or that is there twice
 */
export function readColumns<F extends NamedField>(
  cells: readonly string[],
  options: ColumnOptions,
  fieldOf: (name: string) => F | undefined,
  needed: readonly string[],
): Columns<F> {
  const found = findColumns(
    cells.map((cell) => cell.trim()),
    options,
    fieldOf,
  );
  const { columns, unknown, width, doubled, absent } = found;
  const given = new Set(columns.map(({ name }) => name));
  const { constants } = options;
  const twice = [...given].find((name) => constants.has(name));
  if (twice !== undefined) throw duplicate(twice, true);
  if (doubled[0] !== undefined) throw duplicate(doubled[0], false);
  if (absent[0] !== undefined) throw missing(`no column is named ${printable(absent[0])}, which --columns names`);
  for (const name of needed) if (!given.has(name) && !constants.has(name)) throw missing(wanted(name, unknown, width));
  return found;
}

/**
 * Reads the header of a file of creators.
 *
 * @param cells - the names in the header
 * @param options - what the caller says about them
 * @throws ReadFailure for a column that is needed and missing, or that is there twice
 */
export function readHeader(cells: readonly string[], options: ColumnOptions): Header {
  const found: Columns<Field> = readColumns(cells, options, fieldOf, required);
  const header = headerOf(found);
  const ofPosts = found.constants.find(({ field }) => field.owner === "post");
  if (header.post.length === 0 && ofPosts)
    throw missing(`--set ${ofPosts.field.name} needs posts, and no column is one of a post, such as post.likes`);
  return header;
}

const missing = (words: string): ReadFailure => new ReadFailure(`missing-column: ${words}`);

const duplicate = (field: string, set: boolean): ReadFailure =>
  new ReadFailure(
    `duplicate-column: ${field} is given by ${set ? "a column and by --set" : "two columns; pass one over with --columns NAME="}`,
  );

/** Other names are only shown where they are near: in a file without a header they are somebody's data. */
function wanted(field: string, unknown: readonly string[], count: number): string {
  const lower = new Map(unknown.map((name) => [name.toLowerCase(), name]));
  const near = lower.get(closest(field, [...lower.keys()]) ?? "");
  const mapping = `--columns "${near === undefined ? "NAME" : printable(near)}=${field}"`;
  const size = `the header has ${count} column${count === 1 ? "" : "s"}`;
  return `${size}, and none of them is ${field}; name it with ${mapping}, or give --set ${field}=VALUE`;
}
