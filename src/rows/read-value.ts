import type { ErrorCode } from "../core/error-codes.js";
import { decimalText, isoTimeOf, listItems, nameText, timeText } from "./engine-values.js";
import type { CellKind } from "./fields.js";
import type { Decimal } from "./number-cells.js";
import { type PlainValue, plainValue } from "./plain-value.js";
import { type CellValue, Refused, readCell } from "./read-cell.js";

/** How values of tables are read. */
export interface ReadValueOptions {
  /** How texts write fractions. */
  readonly decimal: Decimal;
  /** The offset of times that tell none, such as `Z`; without it they are refused. */
  readonly zone?: string | undefined;
  /** How many decimals an Arrow decimal of this column has. */
  readonly scale?: number | undefined;
}

/**
 * Reads a value of a table as what its field holds. A text is read as a cell of CSV; a typed value keeps its type where it is
 * the right one. Nothing is guessed: what has another type is refused by code, or by the checks of the creator.
 *
 * @param value - anything that a column can hold
 * @param kind - what the field holds
 * @param options - how
 * @returns the value; `undefined` for what is missing (`null`, `NaN`, an empty text), which is never 0; or a code in an object
 */
export function readValue(value: unknown, kind: CellKind, options: ReadValueOptions): CellValue | Refused | undefined {
  if (value === undefined || value === null || (typeof value === "number" && Number.isNaN(value))) return undefined;
  if (typeof value === "string")
    return readCell(kind === "time" ? isoTimeOf(value, options.zone) : value, kind, options.decimal);
  if (typeof value === "function" || typeof value === "symbol") return new Refused("not-plain-data");
  return readers[kind](value, options);
}

/** A value that is no text and not missing. */
type Typed = number | bigint | boolean | object;
type Reader = (value: Typed, options: ReadValueOptions) => CellValue | Refused | undefined;

/** Ids are often whole numbers; beyond the safe ones a number has lost its last digits, and may be another's id. */
const readText: Reader = (value) => {
  if (typeof value === "bigint") return String(value);
  if (typeof value === "number") {
    if (Number.isSafeInteger(value)) return String(value);
    return new Refused(Number.isInteger(value) ? "unsafe-integer" : "not-a-string");
  }
  return (typeof value === "object" ? nameText(value) : undefined) ?? new Refused("not-a-string");
};

// -0 is 0, which JSON makes of it as well.
const readNumber: Reader = (value, { scale }) => {
  if (typeof value === "number") return value + 0;
  if (typeof value === "bigint") return safeNumber(value);
  const text = typeof value === "object" ? decimalText(value, scale) : undefined;
  return text === undefined ? new Refused("not-a-number") : Number(text) + 0;
};

const safeNumber = (value: bigint): number | Refused =>
  Number.isSafeInteger(Number(value)) ? Number(value) : new Refused("unsafe-integer");

const readMoney: Reader = (value, { scale }) => {
  if (typeof value === "boolean") return new Refused("not-a-number");
  if (typeof value === "object") return decimalText(value, scale) ?? new Refused("not-a-number");
  if (typeof value === "number" && !Number.isFinite(value)) return new Refused("not-finite");
  const text = String(value);
  return text.includes("e") ? new Refused("invalid-decimal") : text;
};

const readFlag: Reader = (value) => {
  if (typeof value === "boolean") return value;
  // Databases without a type for it keep 1 and 0.
  if (value === 1 || value === 1n) return true;
  return value === 0 || value === 0n ? false : new Refused("not-a-boolean");
};

const readTime: Reader = (value) => {
  if (typeof value === "number") return wholeMilliseconds(value);
  if (typeof value === "bigint") return safeNumber(value);
  return (typeof value === "object" ? timeText(value) : undefined) ?? new Refused("invalid-time");
};

/** Timestamps of engines are finer than milliseconds. */
const wholeMilliseconds = (time: number): number => Math.floor(time) + 0;

/** Names of posts, topics and brands: ids among them are whole numbers now and then. */
const readList: Reader = (value, options) => {
  const items = typeof value === "object" ? listItems(value) : undefined;
  return items ? readPlain(items, options, (path) => /^\[\d+\]$/.test(path)) : new Refused("not-an-array");
};

/** Ids inside of lists, which alone are followed by fields of these names. */
const readNested: Reader = (value, options) =>
  readPlain(value, options, (path) => /\]\.(?:id|postId|replyTo|author|postIds\[\d+\])$/.test(path));

function readPlain(value: Typed, { scale }: ReadValueOptions, isName: (path: string) => boolean): CellValue | Refused {
  let problem: ErrorCode | undefined;
  const tell = (code: ErrorCode): void => {
    problem ??= code;
  };
  const plain = plainValue(value, { decimals: "number", scale, tell, isName });
  return problem ? new Refused(problem) : (fitted(plain, "") as CellValue);
}

/** The fields inside of lists and structures that hold moments. */
const times: ReadonlySet<string> = new Set(["publishedAt", "createdAt", "lastPostAt", "validUntil", "start", "end"]);

/** Inside of lists and structures: amounts of money are texts, and a day of a history has no time. */
function fitted(value: PlainValue, key: string): PlainValue {
  if (isList(value)) return value.map((item) => fitted(item, key));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, fitted(item, name)]));
  if (key === "amount" && typeof value === "number") return String(value);
  if (times.has(key) && typeof value === "number") return wholeMilliseconds(value);
  return key === "date" && typeof value === "string" ? value.replace(/T00:00:00(?:\.000)?Z$/, "") : value;
}

const isList = (value: PlainValue): value is readonly PlainValue[] => Array.isArray(value);

const readers: Readonly<Record<CellKind, Reader>> = {
  text: readText,
  word: readText,
  count: readNumber,
  amount: readNumber,
  money: readMoney,
  flag: readFlag,
  time: readTime,
  tags: readList,
  names: readList,
  nested: readNested,
};
