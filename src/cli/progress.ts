import type { Screen } from "./terminal.js";

/** Milliseconds between two showings. */
const pause = 250;
/** To the start of the line, and erase it. */
const erase = "\r\u001b[K";

/** How many rows were read so far. */
export interface Tally {
  /** Creators or campaigns that were scored. */
  readonly scored: number;
  /** Rows that were refused. */
  readonly refused: number;
}

/** One line on a terminal that tells how far the command is, and that leaves nothing behind. */
export class Progress {
  readonly #screen: Screen;
  readonly #now: () => number;
  readonly #wanted: boolean;
  readonly #unit: string;
  #last: number;
  #shown = false;

  /**
   * @param screen - where to show it
   * @param now - the clock
   * @param wanted - false where nobody looks, or where it would stand among other lines
   * @param unit - what is scored, in one word
   */
  constructor(screen: Screen, now: () => number, wanted: boolean, unit: string) {
    this.#screen = screen;
    this.#now = now;
    this.#wanted = wanted;
    this.#unit = unit;
    this.#last = now();
  }

  /** Shows how far the command is, unless that was done a moment ago. */
  show(tally: Tally): void {
    if (!this.#wanted || this.#now() - this.#last < pause) return;
    this.#last = this.#now();
    this.#shown = true;
    this.#screen.write(`${erase}${sentence(tally, this.#unit)}`);
  }

  /** Takes the line away, before something else is written. */
  clear(): void {
    if (this.#shown) this.#screen.write(erase);
    this.#shown = false;
  }
}

/** The tally in words. */
export function sentence({ scored, refused }: Tally, unit: string): string {
  return `${number(scored, unit)} scored, ${number(refused, "row")} refused`;
}

const number = (count: number, unit: string): string =>
  `${count.toLocaleString("en-US")} ${unit}${count === 1 ? "" : "s"}`;
