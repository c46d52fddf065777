import { refuse } from "../core/guard.js";
import type { Maybe } from "../core/measure.js";
import { requireObject } from "../core/require-object.js";
import type { Complaint } from "./entry.js";
import { type ParsedRow, refusedRow } from "./parsed-row.js";
import { type PlainValue, plainValue } from "./plain-value.js";
import { recordOf, rowsOf, scalesOf, type TableOfRows } from "./rows-of.js";

/** A row of plain values, by the names of its columns. */
export type PlainRow = Readonly<Record<string, PlainValue>>;

/** How rows become plain. */
export interface PlainRowsOptions {
  /**
   * What decimals become: a `number` (where not given), or a `string` that keeps every digit, which amounts of money need. What is
   * a text already stays one.
   */
  readonly decimals?: Maybe<"number" | "string">;
}

/**
 * The rows of any table as plain objects that JSON can hold, for functions that take lists of their own, such as `selectCreators`
 * or `attribute`. A table is what {@link creatorsFromRows} takes.
 *
 * A whole number of 64 bits becomes a number where it is safe, and is refused where it is not; a date an ISO string in UTC;
 * vectors and lists become arrays, structures and maps objects; what is missing, `NaN` among it, becomes `null`. Texts stay texts.
 *
 * @param rows - the table
 * @param options - what decimals become
 * @returns what became of each row, in their order
 * @throws InvalidInputError as {@link creatorsFromRows} does for what is no table of rows
 * @see docs/rows.md
 * @example
 * import { plainRows } from "influencer-scoring/rows";
 * const rows = [{ id: "a", reach: 13_146n, seen: new Date(0) }, { id: "b", reach: 2n ** 60n, seen: null }];
 * for (const row of plainRows(rows)) console.log(row.ok ? JSON.stringify(row.value) : row.issues[0]?.code);
 * // => {"id":"a","reach":13146,"seen":"1970-01-01T00:00:00.000Z"}
 * // => unsafe-integer
 */
export function plainRows(rows: TableOfRows, options: PlainRowsOptions = {}): readonly ParsedRow<PlainRow>[] {
  requireObject(options, "options");
  const decimals = options.decimals ?? "number";
  if (decimals !== "number" && decimals !== "string") refuse("unknown-option", "decimals");
  const all = rowsOf(rows);
  const scales = scalesOf(rows);
  return all.map((row, line): ParsedRow<PlainRow> => {
    const record = recordOf(row);
    if (!record) return refusedRow(line, [{ line, path: "", code: "not-an-object" }]);
    const complaints: Complaint[] = [];
    const value: Record<string, PlainValue> = {};
    for (const name of Object.keys(record)) {
      if (name === "__proto__") continue;
      const tell = (code: Complaint["code"], path: string): void => {
        complaints.push({ line, path, code });
      };
      value[name] = plainValue(record[name], { decimals, scale: scales.get(name), tell }, name);
    }
    return complaints.length > 0 ? refusedRow(line, complaints) : { ok: true, value, row: line };
  });
}
