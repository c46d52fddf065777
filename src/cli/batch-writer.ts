import type { Writable } from "node:stream";
import { WriteFailure } from "./failures.js";

/** Characters after which a batch is worth a write. */
const batchLength = 65_536;

/**
 * Gathers text and writes it in batches: a system call a row would be the slowest part of the command. Every batch is
 * waited for until the stream has taken it, so nothing piles up in memory behind a slow reader.
 */
export class BatchWriter {
  readonly #stream: Writable;
  readonly #mayFail: boolean;
  #pending = "";

  /**
   * @param stream - where to write
   * @param mayFail - true for remarks, whose loss must not stop the work
   */
  constructor(stream: Writable, mayFail = false) {
    this.#stream = stream;
    this.#mayFail = mayFail;
    // The callback of each write tells the same. Without a listener the event alone would end the process.
    stream.on("error", () => {});
  }

  /** Puts text into the batch. */
  add(text: string): void {
    this.#pending += text;
  }

  /** Whether there is nothing to flush. */
  get isEmpty(): boolean {
    return this.#pending === "";
  }

  /** Whether the batch should be flushed before more is added. */
  get isFull(): boolean {
    return this.#pending.length >= batchLength;
  }

  /**
   * Writes the batch, and waits until the stream has taken it.
   *
   * @throws WriteFailure where it cannot be written
   */
  async flush(): Promise<void> {
    if (this.isEmpty) return;
    const text = this.#pending;
    this.#pending = "";
    await new Promise<void>((resolve, reject) => {
      this.#stream.write(text, (error) => (error && !this.#mayFail ? reject(new WriteFailure(error)) : resolve()));
    });
  }
}
