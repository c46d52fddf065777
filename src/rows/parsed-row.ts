import { mostProblems, type Problem } from "../core/checks.js";
import type { Issue } from "../core/issue.js";
import { issue } from "../core/issue.js";
import type { Candidate, Complaint } from "./entry.js";

/** Rows that were read. */
export interface AcceptedRow<T> {
  /** The rows were read. */
  readonly ok: true;
  /** What they say, as a fresh plain object. */
  readonly value: T;
  /** The index of the first of these rows in the table. */
  readonly row: number;
}

/** Rows that cannot be read. */
export interface RefusedRow {
  /** The rows cannot be read. */
  readonly ok: false;
  /**
   * What is wrong with them, the first hundred things; never empty. A path is the index of the row and the field, such as
   * `[12].post.likes`. None holds a received value.
   */
  readonly issues: readonly Issue[];
  /** The index of the first of these rows in the table. */
  readonly row: number;
}

/** What became of a row, or of the rows of a creator; `ok` tells which of the two it is. */
export type ParsedRow<T> = AcceptedRow<T> | RefusedRow;

/** The place in a table: `[12].post.likes`. */
const placeOf = ({ line, path }: Complaint): string =>
  `[${line}]${path === "" || path.startsWith("[") ? path : `.${path}`}`;

/** Rows that are refused. */
export const refusedRow = (row: number, complaints: readonly Complaint[]): RefusedRow => ({
  ok: false,
  issues: complaints.slice(0, mostProblems).map((complaint) => issue(complaint.code, placeOf(complaint))),
  row,
});

/** Judges what was made of rows. What is known to be wrong with it already comes first, and is not told twice. */
export function judge<T>(
  row: number,
  candidate: Candidate,
  check: (value: unknown) => readonly Problem[],
): ParsedRow<T> {
  const { value, complaints, place } = candidate;
  const known = new Set(complaints.map(placeOf));
  const found = check(value)
    .map(place)
    .filter((complaint) => !known.has(placeOf(complaint)));
  const all = [...complaints, ...found];
  return all.length > 0 ? refusedRow(row, all) : { ok: true, value: value as T, row };
}
