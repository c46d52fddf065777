import type { Writable } from "node:stream";

/** A stream that something can be written to, and that may be a terminal. */
export type Screen = Writable & { readonly isTTY?: boolean | undefined; readonly columns?: number | undefined };

/** What the command touches of the outside world, so that a test can hand in its own. */
export interface Terminal {
  /** Standard input. */
  readonly input: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean | undefined };
  /** Standard output: the scores, and nothing else. */
  readonly output: Screen;
  /** Standard error: what was refused, the summary, the progress. */
  readonly errors: Screen;
  /** Milliseconds of a clock, only to show progress not too often. */
  readonly now: () => number;
}
