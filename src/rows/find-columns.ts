import type { Field, NamedField } from "./fields.js";
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

/** A column of anything. */
export type AnyColumn = ColumnOf<NamedField>;

/** A column of a creator or of a post. */
export type Column = ColumnOf<Field>;

/** A field that the caller gives for all rows. */
interface Constant<F extends NamedField> {
  readonly field: F;
  readonly value: CellValue;
}

/** The columns of a table. */
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

/** The columns of a table, and what is wrong with them. */
export interface FoundColumns<F extends NamedField> extends Columns<F> {
  /** Fields that two columns give. */
  readonly doubled: readonly string[];
  /** Names of columns of which the caller speaks, and which are not there. */
  readonly absent: readonly string[];
}

/** What the columns of a table of creators are. */
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

/**
 * Finds the field of each column.
 *
 * @param names - the names of the columns
 * @param options - what the caller says about them
 * @param fieldOf - the field of a name
 */
export function findColumns<F extends NamedField>(
  names: readonly string[],
  { columns, constants }: ColumnOptions,
  fieldOf: (name: string) => F | undefined,
): FoundColumns<F> {
  const found = new Map<string, ColumnOf<F>>();
  const unknown: string[] = [];
  const doubled: string[] = [];
  names.forEach((name, index) => {
    const field = fieldOf(columns.get(name) ?? name);
    if (!field) {
      if (name !== "" && !columns.has(name)) unknown.push(name);
    } else if (found.has(field.name)) doubled.push(field.name);
    else found.set(field.name, { ...field, index });
  });
  const there = new Set(names);
  return {
    width: names.length,
    columns: [...found.values()],
    constants: [...constants].map(([name, value]) => ({ field: fieldOf(name) as F, value })),
    unknown,
    doubled,
    absent: [...columns.keys()].filter((name) => !there.has(name)),
  };
}

/** Tells the columns of a creator from those of its posts. */
export function headerOf({ width, columns, constants, unknown }: Columns<Field>): Header {
  const ofPosts = constants.filter(({ field }) => field.owner === "post");
  return {
    width,
    creator: columns.filter(({ owner }) => owner !== "post"),
    post: columns.filter(({ owner }) => owner === "post"),
    creatorConstants: constants.filter(({ field }) => field.owner !== "post"),
    postConstants: Object.fromEntries(ofPosts.map(({ field, value }) => [field.key, value])),
    unknown,
  };
}
