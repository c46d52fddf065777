import { closest } from "../closest.js";
import { ReadFailure } from "../failures.js";
import { printable } from "../printable.js";
import { type Field, fieldOf, type NamedField } from "./fields.js";
import type { CellValue } from "./read-cell.js";

/** What the caller says about the columns. */
export interface ColumnOptions {
  /** The fields of columns that have other names; empty for a column to pass over. */
  readonly columns: ReadonlyMap<string, string>;
  /** Values for fields that have no column. */
  readonly constants: ReadonlyMap<string, CellValue>;
}

/** A column, and the field that it gives. */
type ColumnOf<F extends NamedField> = F & {
  /** Which cell of a row it is. */
  readonly index: number;
};

/** A column of a creator or of a post. */
export type Column = ColumnOf<Field>;

/** A field that the caller gives for all rows. */
interface Constant<F extends NamedField> {
  readonly field: F;
  readonly value: CellValue;
}

/** The columns of a file. */
export interface Columns<F extends NamedField> {
  /** How many cells a row has. */
  readonly width: number;
  /** Those that give a field. */
  readonly columns: readonly ColumnOf<F>[];
  /** Fields that are the same in all rows. */
  readonly constants: readonly Constant<F>[];
  /** Names of columns that give nothing. */
  readonly unknown: readonly string[];
}

/** What the header of a file says. */
export interface Header {
  /** How many cells a row has. */
  readonly width: number;
  /** Columns that a creator repeats in each of its rows. */
  readonly creator: readonly Column[];
  /** Columns that differ from post to post; where there are none, a row is a creator. */
  readonly post: readonly Column[];
  /** Fields of the creator that are the same in all rows. */
  readonly creatorConstants: readonly Constant<Field>[];
  /** Fields of all posts. */
  readonly postConstants: Readonly<Record<string, CellValue>>;
  /** Names of columns that give nothing. */
  readonly unknown: readonly string[];
}

const required = ["id", "platform"];

/**
 * Finds the field of each column.
 *
 * @param cells - the names in the header
 * @param options - what the caller says about them
 * @param fieldOf - the field of a name
 * @param needed - fields that a column or the caller must give
 * @throws ReadFailure for a column that is needed and missing, or that is there twice
 */
export function findColumns<F extends NamedField>(
  cells: readonly string[],
  { columns, constants }: ColumnOptions,
  fieldOf: (name: string) => F | undefined,
  needed: readonly string[],
): Columns<F> {
  const names = cells.map((cell) => cell.trim());
  const found = new Map<string, ColumnOf<F>>();
  const unknown: string[] = [];
  names.forEach((name, index) => {
    const field = fieldOf(columns.get(name) ?? name);
    if (!field) {
      if (name !== "" && !columns.has(name)) unknown.push(name);
    } else if (found.has(field.name) || constants.has(field.name)) {
      throw duplicate(field.name, constants.has(field.name));
    } else {
      found.set(field.name, { ...field, index });
    }
  });
  for (const name of columns.keys())
    if (!names.includes(name)) throw missing(`no column is named ${printable(name)}, which --columns names`);
  for (const name of needed)
    if (!found.has(name) && !constants.has(name)) throw missing(wanted(name, unknown, names.length));
  const given = [...constants].map(([name, value]) => ({ field: fieldOf(name) as F, value }));
  return { width: names.length, columns: [...found.values()], constants: given, unknown };
}

/**
 * Reads the header of a file of creators.
 *
 * @param cells - the names in the header
 * @param options - what the caller says about them
 * @throws ReadFailure for a column that is needed and missing, or that is there twice
 */
export function readHeader(cells: readonly string[], options: ColumnOptions): Header {
  const { width, columns: all, constants: given, unknown } = findColumns(cells, options, fieldOf, required);
  const post = all.filter(({ owner }) => owner === "post");
  const ofPosts = given.filter(({ field }) => field.owner === "post");
  if (post.length === 0 && ofPosts.length > 0)
    throw missing(`--set ${ofPosts[0]?.field.name} needs posts, and no column is one of a post, such as post.likes`);
  return {
    width,
    creator: all.filter(({ owner }) => owner !== "post"),
    post,
    creatorConstants: given.filter(({ field }) => field.owner !== "post"),
    postConstants: Object.fromEntries(ofPosts.map(({ field, value }) => [field.key, value])),
    unknown,
  };
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
