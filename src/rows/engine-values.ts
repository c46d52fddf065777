import { isPlainObject } from "../core/checks.js";

/** A number that an object stands for, as a plain decimal text: decimals of DuckDB, decimal.js, big.js and their like. */
export function decimalText(value: object, scale: number | undefined): string | undefined {
  if (value instanceof Uint32Array) return scale === undefined ? undefined : arrowDecimal(value, scale);
  const text = textOf(value);
  return text !== undefined && /^-?\d+(?:\.\d+)?$/.test(text) ? text : undefined;
}

/** An Arrow decimal: an integer in two's complement, the lowest word first, and how many of its digits are decimals. */
function arrowDecimal(words: Uint32Array, scale: number): string {
  let whole = 0n;
  for (let i = words.length - 1; i >= 0; i--) whole = (whole << 32n) | BigInt(words[i] as number);
  whole = BigInt.asIntN(32 * words.length, whole);
  // A scale below 0 says how many zeros follow.
  if (scale < 0) return String(whole * 10n ** BigInt(-scale));
  const digits = String(whole < 0n ? -whole : whole).padStart(scale + 1, "0");
  const point = digits.length - scale;
  const sign = whole < 0n ? "-" : "";
  return `${sign}${digits.slice(0, point)}${scale > 0 ? `.${digits.slice(point)}` : ""}`;
}

/** What an object says of itself, where it says anything that is its own; lists and plain objects do not. */
function textOf(value: object): string | undefined {
  if (Array.isArray(value) || ArrayBuffer.isView(value)) return undefined;
  const like = value as { readonly toFixed?: unknown; readonly toString?: unknown };
  try {
    // Decimals of decimal.js and big.js write large numbers with an exponent, unless asked for all digits.
    if (typeof like.toFixed === "function") return String(like.toFixed());
    const isOwn = typeof like.toString === "function" && like.toString !== Object.prototype.toString;
    return isOwn ? String(value) : undefined;
  } catch {
    return undefined;
  }
}

/** An id that an object stands for: a UUID or an id of a database, and no list that is shown as text. */
export function nameText(value: object): string | undefined {
  const text = textOf(value);
  return text !== undefined && /^[\w:-]{1,64}$/.test(text) ? text : undefined;
}

const sqlTime = /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?))?(Z|[+-]\d\d(?::?\d\d)?)?$/;

/**
 * A time as engines write it (`2026-05-02 17:20:11.5`, `2026-05-02 17:20:11+02`), as ISO 8601 writes it. Where no zone is told
 * and none is given, or it is no time, the text as it is.
 */
export function isoTimeOf(text: string, zone: string | undefined): string {
  const [, day, clock = "00:00:00", said = zone] = sqlTime.exec(text.trim()) ?? [];
  if (day === undefined || said === undefined) return text;
  const offset = /^[+-]\d\d$/.test(said) ? `${said}:00` : said;
  return `${day}T${clock}${offset}`;
}

/** The moment that an object stands for, as an ISO string in UTC: a date, a timestamp of an engine, or what knows `toISOString`. */
export function timeText(value: object): string | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString();
  const like = value as { readonly toISOString?: unknown };
  try {
    // What is no plain text is handed on, and refused as a time.
    if (typeof like.toISOString === "function") return inUtc(String(like.toISOString()));
  } catch {
    return undefined;
  }
  const text = textOf(value);
  return text !== undefined && sqlTime.test(text) ? inUtc(isoTimeOf(text, "Z")) : undefined;
}

/** Engines show a moment in the zone of the machine; in UTC it reads the same everywhere. */
function inUtc(text: string): string | undefined {
  const time = Date.parse(text.replace(/(\.\d{3})\d+/, "$1"));
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** The items of a list: an array, typed numbers, an Arrow vector, a list of DuckDB; `undefined` for what is none. */
export function listItems(value: object): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (value instanceof DataView || value instanceof Map) return undefined;
  if (ArrayBuffer.isView(value)) return Array.from(value as unknown as Iterable<unknown>);
  if (isPlainObject(value)) return undefined;
  const { items, length } = value as { items?: unknown; length?: unknown };
  if (Array.isArray(items) && Object.keys(value).length === 1) return items;
  const isVector = typeof length === "number" && typeof (value as Iterable<unknown>)[Symbol.iterator] === "function";
  return isVector || value instanceof Set ? Array.from(value as Iterable<unknown>) : undefined;
}
