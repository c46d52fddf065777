import type { ErrorCode, Problem } from "../core/index.js";

/** Something that is wrong with the input, where it stands in it. */
export interface Complaint {
  /** The line, counted from 1. */
  readonly line: number;
  /** The field, such as `posts[3].likes` of a line of JSON, or `post.likes` of a row of CSV; empty for all of it. */
  readonly path: string;
  /** What is wrong. */
  readonly code: ErrorCode;
}

/** What the reader of a format finds in the input: something that may be a creator, or something that cannot be one. */
export type Entry = Candidate | Refusal;

/** Something that may be a creator. */
interface Candidate {
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

/** Rows that cannot be a creator. */
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

/** Reads one format of input, however its bytes fall into chunks. */
export interface Reader {
  /** What is complete with the next bytes. */
  push(chunk: Uint8Array): Iterable<Entry>;
  /** What is left at the end of the input. */
  end(): Iterable<Entry>;
  /** What is left where the input broke off. */
  abort(): Iterable<Entry>;
}
