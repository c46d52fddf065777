/** One line of the input, counted from 1, without its line break, which stands in `ending`. */
export type Line =
  | { readonly number: number; readonly bytes: Uint8Array; readonly ending: string; readonly tooLong?: undefined }
  | { readonly number: number; readonly bytes?: undefined; readonly tooLong: true };

const newline = 0x0a;
const carriageReturn = 0x0d;
const byteOrderMark = [0xef, 0xbb, 0xbf];
/** Room kept for the next line that is spread over chunks; more than this is given back. */
const roomToKeep = 1_048_576;

/**
 * Cuts bytes into lines at each `\n`, however the chunks fall. Bytes, not text: a chunk may end inside of a character,
 * and no other byte of UTF-8 looks like `\n`.
 *
 * A line longer than the limit is told once, as soon as that is certain, and passed over without being kept: memory is
 * bounded by the limit, whatever comes.
 */
export class LineSplitter {
  readonly #limit: number;
  #number = 1;
  /** The beginning of a line whose end has not come yet. */
  #room = new Uint8Array(0);
  #held = 0;
  #skipping = false;

  /** @param limit - the most bytes of a line, without its line break */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /**
   * The lines that end in a chunk. The bytes of a line are only good until the next line is asked for.
   *
   * @param chunk - the next bytes
   */
  *push(chunk: Uint8Array): Generator<Line> {
    let start = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      const line = this.#finish(chunk.subarray(start, end), "\n");
      if (line) yield line;
      this.#number++;
      start = end + 1;
    }
    const tooLong = this.#hold(chunk.subarray(start));
    if (tooLong) yield tooLong;
  }

  /** The last line, where the input does not end with a line break. */
  *end(): Generator<Line> {
    if (this.#held === 0) return;
    const line = this.#finish(new Uint8Array(0), "");
    if (line) yield line;
  }

  /** The whole line, from what was held and its last piece; nothing where it was already told to be too long. */
  #finish(last: Uint8Array, lineFeed: string): Line | undefined {
    if (this.#skipping) {
      this.#skipping = false;
      return undefined;
    }
    let bytes = last;
    if (this.#held > 0) {
      const tooLong = this.#hold(last);
      if (tooLong) {
        this.#skipping = false;
        return tooLong;
      }
      bytes = this.#room.subarray(0, this.#held);
      this.#held = 0;
      if (this.#room.length > roomToKeep) this.#room = new Uint8Array(0);
    }
    const number = this.#number;
    if (number === 1 && byteOrderMark.every((byte, index) => bytes[index] === byte)) bytes = bytes.subarray(3);
    const returned = bytes.at(-1) === carriageReturn;
    if (returned) bytes = bytes.subarray(0, -1);
    return bytes.length > this.#limit
      ? { number, tooLong: true }
      : { number, bytes, ending: returned ? `\r${lineFeed}` : lineFeed };
  }

  /**
   * Keeps a piece of a line, unless the line is surely too long with it. What does not count is held as well: the `\r`
   * of a line break, and the byte-order mark.
   */
  #hold(piece: Uint8Array): Line | undefined {
    if (this.#skipping || piece.length === 0) return undefined;
    const length = this.#held + piece.length;
    const most = this.#limit + 1 + (this.#number === 1 ? byteOrderMark.length : 0);
    if (length > most) {
      this.#skipping = true;
      this.#held = 0;
      this.#room = new Uint8Array(0);
      return { number: this.#number, tooLong: true };
    }
    if (length > this.#room.length) {
      const larger = new Uint8Array(Math.min(Math.max(2 * length, 4096), most));
      larger.set(this.#room.subarray(0, this.#held));
      this.#room = larger;
    }
    this.#room.set(piece, this.#held);
    this.#held = length;
    return undefined;
  }
}
