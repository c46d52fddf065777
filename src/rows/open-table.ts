import { isPlainObject, pathKey } from "../core/checks.js";
import { InvalidInputError } from "../core/error.js";
import { refuse } from "../core/guard.js";
import type { Maybe } from "../core/measure.js";
import { requireObject } from "../core/require-object.js";
import { explainedError } from "./explained-error.js";
import type { NamedField } from "./fields.js";
import { type FoundColumns, findColumns } from "./find-columns.js";
import type { ReadColumn, Row } from "./open-creator.js";
import { type CellValue, Refused } from "./read-cell.js";
import { readValue } from "./read-value.js";
import { recordOf, rowsOf, scalesOf, type TableOfRows } from "./rows-of.js";

/** How the rows of a table are read. */
export interface RowsOptions<Name extends string = string> {
  /**
   * The fields of columns that have other names: `{ fans: "followers" }`; `""` or `null` for a column to pass over. Columns that
   * are not named here give the field of their own name, where there is one.
   */
  readonly columns?: Maybe<Readonly<Record<string, Maybe<Name | "">>>>;
  /** Values of fields that are the same in all rows, such as `{ "averages.basis": "likes+comments/followers:mean" }`. */
  readonly set?: Maybe<Readonly<{ [Field in Name]?: unknown }>>;
  /** How texts write fractions; `point` where not given. Numbers that are no texts have nothing to do with it. */
  readonly decimal?: Maybe<"point" | "comma">;
  /**
   * The offset of times in texts that tell none (`2026-05-02 17:20:11`), such as `Z` or `+02:00`. Without it such a time is
   * refused, since nobody could know when it was.
   */
  readonly zone?: Maybe<string>;
}

/** A table that is being read. */
export interface OpenTable<F extends NamedField> {
  /** What its columns are. */
  readonly found: FoundColumns<F>;
  /** Its rows; `undefined` in place of what is no row. */
  readonly rows: readonly (Row | undefined)[];
  /** Reads a cell. */
  readonly read: ReadColumn;
}

/**
 * Finds the columns of a table and the cells of its rows.
 *
 * @throws InvalidInputError for what is no table of rows, and for options that do not fit it
 */
export function openTable<F extends NamedField>(
  table: TableOfRows,
  options: RowsOptions,
  fieldOf: (name: string) => F | undefined,
  constants: Readonly<Record<string, unknown>>,
): OpenTable<F> {
  requireObject(options, "options");
  const reading = readingOf(options);
  const columns = readColumns(options.columns, fieldOf);
  const set = readSet({ ...objectOr(options.set, "set"), ...givenOf(constants) }, fieldOf, reading);
  const records = rowsOf(table).map(recordOf);
  const names = namesOf(records);
  const found = findColumns(names, { columns, constants: set }, fieldOf);
  const [doubled] = found.doubled;
  if (doubled !== undefined) throw new InvalidInputError("duplicate-column", doubled);
  // A table without rows has no columns to be missed.
  if (found.absent[0] !== undefined && names.length > 0)
    throw new InvalidInputError("missing-column", `columns${pathKey(found.absent[0])}`);
  const scales = scalesOf(table);
  const settings = names.map((name) => ({ ...reading, scale: scales.get(name) }));
  const rows = records.map(
    (record, line) => record && { line, bytes: 0, cells: names.map((name) => cellOf(record, name)) },
  );
  const read: ReadColumn = (cell, { kind, index }) => readValue(cell, kind, settings[index] ?? reading);
  return { found, rows, read };
}

/** What a row has in a column, and not what every object has by that name. */
const cellOf = (record: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.hasOwn(record, name) ? record[name] : undefined;

/** What is given of some values. */
const givenOf = (values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null));

type Reading = Pick<Parameters<typeof readValue>[2], "decimal" | "zone">;

function readingOf({ decimal, zone }: RowsOptions): Reading {
  if (decimal && decimal !== "point" && decimal !== "comma") refuse("unknown-option", "decimal");
  if (zone && !/^(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/.test(zone)) refuse("invalid-time", "zone");
  return { decimal: decimal ?? "point", zone: zone ?? undefined };
}

function objectOr(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (value === undefined || value === null) return {};
  if (!isPlainObject(value)) throw new InvalidInputError("not-an-object", path);
  return value as Readonly<Record<string, unknown>>;
}

const unknownField = (path: string): InvalidInputError => explainedError("unknown-field", path);

/** The columns that the caller named, each with its field; empty for one to pass over. */
function readColumns(said: RowsOptions["columns"], fieldOf: (name: string) => unknown): ReadonlyMap<string, string> {
  const entries = Object.entries(objectOr(said, "columns"));
  return new Map(
    entries.map(([name, field]) => {
      if (field === null || field === undefined || field === "") return [name, ""];
      if (typeof field !== "string" || !fieldOf(field)) throw unknownField(`columns${pathKey(name)}`);
      return [name, field];
    }),
  );
}

function readSet(
  said: Readonly<Record<string, unknown>>,
  fieldOf: (name: string) => NamedField | undefined,
  reading: Reading,
): ReadonlyMap<string, CellValue> {
  const set = new Map<string, CellValue>();
  for (const [name, given] of Object.entries(said)) {
    const field = fieldOf(name);
    if (!field) throw unknownField(`set${pathKey(name)}`);
    const value = readValue(given, field.kind, reading);
    if (value instanceof Refused) throw new InvalidInputError(value.code, `set.${name}`);
    if (value !== undefined) set.set(name, value);
  }
  return set;
}

/** The names of all columns, in the order in which they come up: rows of JSON need not have the same keys. */
function namesOf(records: readonly (Readonly<Record<string, unknown>> | undefined)[]): readonly string[] {
  const names = new Set<string>();
  let before: readonly string[] = [];
  for (const record of records) {
    if (!record) continue;
    const keys = Object.keys(record);
    // Most rows have the keys of the one before.
    if (keys.length === before.length && keys.every((key, i) => key === before[i])) continue;
    for (const key of keys) names.add(key);
    before = keys;
  }
  return [...names];
}
