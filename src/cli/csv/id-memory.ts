import { createHash } from "node:crypto";

/** Ids of one set: an engine's set ends at 2^24 values. */
const usualMost = 2 ** 23;
/** Ids up to this length are kept as they are; of longer ones, a digest. */
const longId = 64;

/** Remembers which creators were there, to find one that returns. An id costs about a hundred bytes, however long. */
export class IdMemory {
  readonly #sets: Set<string>[] = [new Set()];
  readonly #most: number;

  /** @param most - ids of one set */
  constructor(most = usualMost) {
    this.#most = most;
  }

  /**
   * Remembers an id.
   *
   * @returns false where it was known already
   */
  add(id: string): boolean {
    // A part of a text keeps the whole of it in memory, a copy does not.
    const key = id.length > longId ? createHash("sha256").update(id).digest("base64") : Buffer.from(id).toString();
    if (this.#sets.some((set) => set.has(key))) return false;
    let last = this.#sets.at(-1) as Set<string>;
    if (last.size >= this.#most) {
      last = new Set();
      this.#sets.push(last);
    }
    last.add(key);
    return true;
  }
}
