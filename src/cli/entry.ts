import type { Entry } from "../rows/entry.js";

export { type Complaint, type Entry, refusal } from "../rows/entry.js";

/** Reads one format of input, however its bytes fall into chunks. */
export interface Reader {
  /** What is complete with the next bytes. */
  push(chunk: Uint8Array): Iterable<Entry>;
  /** What is left at the end of the input. */
  end(): Iterable<Entry>;
  /** What is left where the input broke off. */
  abort(): Iterable<Entry>;
}
