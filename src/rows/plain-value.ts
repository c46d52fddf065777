import { isPlainObject } from "../core/checks.js";
import type { ErrorCode } from "../core/error-codes.js";
import { decimalText, listItems, nameText, timeText } from "./engine-values.js";

/** A value that JSON can hold. */
export type PlainValue =
  | string
  | number
  | boolean
  | null
  | readonly PlainValue[]
  | { readonly [key: string]: PlainValue };

/** How values become plain. */
export interface PlainOptions {
  /** Decimals as numbers, or as texts that keep every digit. */
  readonly decimals: "number" | "string";
  /** How many decimals an Arrow decimal has. */
  readonly scale?: number | undefined;
  /** Whether a place holds an id or a name, which is a text; nowhere where not given. */
  readonly isName?: (path: string) => boolean;
  /** Is told what cannot be made plain, and where. */
  readonly tell: (code: ErrorCode, path: string) => void;
}

/** Lists inside of lists, at most so many: deeper ones are circles. */
const deepest = 32;

/**
 * Makes a value plain: whole numbers of 64 bits become numbers, dates texts in UTC, vectors lists, structures objects; what is
 * missing, `NaN` among it, becomes `null`.
 *
 * @param value - anything
 * @param options - how
 * @param path - where it stands
 * @param depth - inside of how many others
 */
export function plainValue(value: unknown, options: PlainOptions, path = "", depth = 0): PlainValue {
  const refuse = (code: ErrorCode): null => {
    options.tell(code, path);
    return null;
  };
  switch (typeof value) {
    case "undefined":
      return null;
    case "string":
    case "boolean":
      return value;
    case "number":
      if (Number.isNaN(value)) return null;
      if (!Number.isFinite(value)) return refuse("not-finite");
      if (!Number.isInteger(value) || !options.isName?.(path)) return value + 0;
      // It has lost its last digits, and may be another's id.
      return Number.isSafeInteger(value) ? String(value) : refuse("unsafe-integer");
    case "bigint":
      if (options.isName?.(path)) return String(value);
      return Number.isSafeInteger(Number(value)) ? Number(value) : refuse("unsafe-integer");
    case "object":
      if (value === null) return null;
      return depth > deepest ? refuse("not-plain-data") : plainObject(value, options, path, depth, refuse);
    default:
      return refuse("not-plain-data");
  }
}

function plainObject(
  value: object,
  options: PlainOptions,
  path: string,
  depth: number,
  refuse: (code: ErrorCode) => null,
): PlainValue {
  const items = value instanceof Uint32Array && options.scale !== undefined ? undefined : listItems(value);
  if (items) return items.map((item, i) => plainValue(item, options, `${path}[${i}]`, depth + 1));
  const name = options.isName?.(path) ? nameText(value) : undefined;
  if (name !== undefined) return name;
  const decimal = decimalText(value, options.scale);
  // An amount of money is a text, and keeps every digit.
  const isText = options.decimals === "string" || path.endsWith(".amount");
  if (decimal !== undefined) return isText ? decimal : Number(decimal);
  const time = timeText(value);
  if (time !== undefined) return time;
  if (value instanceof Date) return refuse("invalid-time");
  const entries = entriesOf(value);
  if (!entries) return refuse("not-plain-data");
  const plain: Record<string, PlainValue> = {};
  // `__proto__` as a key is an attempt on whoever copies the object.
  for (const [key, item] of entries)
    if (key !== "__proto__") plain[key] = plainValue(item, options, path === "" ? key : `${path}.${key}`, depth + 1);
  return plain;
}

/** The keys and values of an object, of a structure or map of DuckDB, or of a `Map`. */
function entriesOf(value: object): readonly (readonly [string, unknown])[] | undefined {
  if (value instanceof Map) return [...value].map(([key, item]) => [String(key), item]);
  if (value instanceof DataView || value instanceof RegExp) return undefined;
  const { entries } = value as { entries?: unknown };
  // A plain object is what it is; only what an engine made wraps its entries.
  const isWrapped =
    !isPlainObject(value) && typeof entries === "object" && entries !== null && Object.keys(value).length === 1;
  if (!isWrapped) return Object.entries(value);
  if (!Array.isArray(entries)) return Object.entries(entries);
  const pairs: readonly { readonly key?: unknown; readonly value?: unknown }[] = entries;
  return pairs.map((pair) => [String(pair?.key), pair?.value]);
}
