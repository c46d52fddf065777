import { errorMeanings } from "../core/index.js";
import { Refused, readCell } from "../rows/read-cell.js";
import { closest } from "./closest.js";
import { CellParser, type CsvOptions, delimiters, type Shape } from "./csv/index.js";
import { UsageError } from "./failures.js";
import { printable } from "./printable.js";
import type { Arguments } from "./read-arguments.js";

/** The options that only CSV has a use for. */
export const csvOptions = { columns: "list", set: "list", delimiter: "text", decimal: "text" } as const;

/** What was said about CSV. */
export type CsvArguments = Pick<CsvOptions, "columns" | "constants" | "delimiter" | "decimal"> & {
  /** The options that were given, to say that another format has no use for them. */
  readonly given: readonly string[];
};

const wrong = (message: string): UsageError => new UsageError(message, "score");

/**
 * Reads the options that only CSV has a use for.
 *
 * @param given - what the command was called with
 * @param shape - what a row is, which tells the fields
 * @throws UsageError for whatever is not understood
 */
export function readCsvArguments({ texts, lists }: Arguments, shape: Shape): CsvArguments {
  const delimiter = readDelimiter(texts.get("delimiter"));
  const decimal = texts.get("decimal");
  if (decimal !== undefined && decimal !== "point" && decimal !== "comma")
    throw wrong(`--decimal is point or comma, not ${printable(decimal)}`);
  const constants = pairs(lists.get("set"), "set").map(([name, text]) => {
    const field = knownField(name, "set", shape);
    const value = readCell(text, field.kind, decimal ?? "point");
    if (value instanceof Refused) throw wrong(`--set ${name}: ${value.code} (${errorMeanings[value.code]})`);
    if (value === undefined) throw wrong(`--set ${name} needs a value: ${name}=VALUE`);
    return [name, value] as const;
  });
  const columns = pairs(lists.get("columns"), "columns");
  for (const [, field] of columns) if (field !== "") knownField(field, "columns", shape);
  return {
    columns: new Map(columns),
    constants: new Map(constants),
    delimiter,
    decimal,
    given: Object.keys(csvOptions).filter((name) => texts.has(name) || lists.has(name)),
  };
}

/** Says that an option has no use. */
export const uselessOption = (name: string): string => `--${name} is for CSV, and the input is JSON Lines`;

function readDelimiter(text: string | undefined): CsvArguments["delimiter"] {
  if (text === undefined) return undefined;
  const found = Object.entries(delimiters).find(([name, character]) => text === name || text === character);
  if (!found) throw wrong(`--delimiter is comma, semicolon or tab, not ${printable(text)}`);
  return found[1];
}

/** The pairs of options that may be repeated. */
function pairs(values: readonly string[] = [], option: "columns" | "set"): [string, string][] {
  const parts = values.flatMap((value) => (option === "set" ? [value] : partsOf(value)));
  return parts.map((part): [string, string] => {
    // Names of columns may hold an equals sign, and so may values; names of fields never do.
    const at = option === "set" ? part.indexOf("=") : part.lastIndexOf("=");
    if (at < 1) throw wrong(forms[option]);
    return [part.slice(0, at).trim(), part.slice(at + 1).trim()];
  });
}

const forms = {
  columns: "--columns is NAME=FIELD, several between commas",
  set: "--set is FIELD=VALUE, once for each field",
};

/** The parts of `NAME=FIELD,NAME=FIELD`, which is a row of CSV, so that quotes help names that hold a comma. */
function partsOf(value: string): readonly string[] {
  const parser = new CellParser(",");
  if (parser.take(value, "") !== "complete") throw wrong(forms.columns);
  return parser.cells;
}

/** Groups of fields whose names are easily said without the group. */
const groups = ["post", "results", "cost"];

function knownField(
  name: string,
  option: string,
  { fieldOf, fieldNames }: Shape,
): NonNullable<ReturnType<Shape["fieldOf"]>> {
  const field = fieldOf(name);
  if (field) return field;
  const meant =
    closest(name, fieldNames) ?? fieldNames.find((one) => groups.some((group) => one === `${group}.${name}`));
  throw wrong(`--${option}: there is no field ${printable(name)}${meant ? `; did you mean ${meant}?` : ""}`);
}
