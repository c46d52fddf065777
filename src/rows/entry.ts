import type { ErrorCode, Problem } from "../core/index.js";

/** Something that is wrong with the input, where it stands in it. */
export interface Complaint {
  /** The row: its line in a file, counted from 1, or its index in a table, counted from 0. */
  readonly line: number;
  /** The field, such as `posts[3].likes` of a line of JSON, or `post.likes` of a row; empty for all of it. */
  readonly path: string;
  /** What is wrong. */
  readonly code: ErrorCode;
}

/** What is found in the input: something that may be a creator or a campaign, or something that cannot be one. */
export type Entry = Candidate | Refusal;

/** Something that may be a creator or a campaign. */
export interface Candidate {
  readonly kind: "candidate";
  /** The value to parse. */
  readonly value: unknown;
  /** How many rows of the input it is made of. */
  readonly rows: number;
  /** What is known to be wrong with it already. */
  readonly complaints: readonly Complaint[];
  /** Tells where in the input a problem of the value stands. */
  readonly place: (problem: Problem) => Complaint;
}

/** Rows that cannot be one. */
export interface Refusal {
  readonly kind: "refusal";
  readonly rows: number;
  readonly complaints: readonly Complaint[];
}

/** One row that cannot be read. */
export const refusal = (line: number, code: ErrorCode): Refusal => ({
  kind: "refusal",
  rows: 1,
  complaints: [{ line, path: "", code }],
});
