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
  readonly #name: string;
  #pending = "";

  /**
   * @param stream - where to write
   * @param mayFail - true for remarks, whose loss must not stop the work
   * @param name - what is written, where it must be said that it cannot be
   */
  constructor(stream: Writable, mayFail = false, name = "the output") {
    this.#stream = stream;
    this.#mayFail = mayFail;
    this.#name = name;
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
      this.#stream.write(text, (error) =>
        error && !this.#mayFail ? reject(new WriteFailure(error, this.#name)) : resolve(),
      );
    });
  }

  /** Writes the batch, and closes the stream. */
  async close(): Promise<void> {
    await this.flush();
    await new Promise<void>((resolve) => this.#stream.end(resolve));
  }
}
