import type { ErrorCode } from "../core/index.js";
import type { CellKind } from "./fields.js";
import { type Decimal, readAmount, readCount, readDecimal } from "./number-cells.js";

/** A value as a cell can hold it; lists and objects come from tables whose columns hold such. */
export type CellValue = string | number | boolean | readonly unknown[] | Readonly<Record<string, unknown>>;

/**
 * Reads a cell. What it holds is judged later, with the creator; here it only gets its type.
 *
 * - `text`: as it is.
 * - `word`: without the space around it, for fields that take one of a few words.
 * - `count`, `amount`: a number; see `readCount` and `readAmount`.
 * - `money`: a number as text, so that no digit is lost.
 * - `flag`: `true`, `false`, `1` or `0`, in any case.
 * - `time`: epoch milliseconds where it is a number, the text otherwise.
 * - `nested`: as it is; only tables hold lists and objects.
 * - `tags`: words between spaces or `|`; `names`: texts between `|`, since they may hold spaces.
 *
 * @param text - the cell
 * @param kind - what it holds
 * @param decimal - how fractions are written
 * @returns the value, or `undefined` for an empty cell, which is unknown and never 0, or a code in an object
 */
export function readCell(text: string, kind: CellKind, decimal: Decimal): CellValue | Refused | undefined {
  if (kind === "text") return text === "" ? undefined : text;
  const trimmed = text.trim();
  if (trimmed === "") return undefined;
  switch (kind) {
    case "word":
      return trimmed;
    case "count":
      return refusedOr(readCount(trimmed, decimal));
    case "amount":
      return refusedOr(readAmount(trimmed, decimal));
    case "money":
      return readDecimal(trimmed, decimal) ?? refusedOr(readAmount(trimmed, decimal));
    case "flag":
      return flags.get(trimmed.toLowerCase()) ?? new Refused("not-a-boolean");
    case "time":
      return /^\d+(?:\.\d+)?$/.test(trimmed) ? Number(trimmed) : trimmed;
    case "tags":
      return trimmed.split(/[\s|]+/).filter(Boolean);
    case "names":
      return trimmed
        .split("|")
        .map((name) => name.trim())
        .filter(Boolean);
    case "nested":
      return text;
  }
}

/** A cell that cannot be read. */
export class Refused {
  readonly code: ErrorCode;

  /** @param code - why */
  constructor(code: ErrorCode) {
    this.code = code;
  }
}

const flags: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["1", true],
  ["false", false],
  ["0", false],
]);

const refusedOr = (read: number | ErrorCode): number | Refused => (typeof read === "number" ? read : new Refused(read));
