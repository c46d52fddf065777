/** Where a row is after a line of it: complete, inside of a quote that goes on, or spoilt by a quote. */
export type RowState = "complete" | "open" | "stray";

const quote = '"';

/**
 * Cuts one row into cells by RFC 4180: a cell that begins with a quote ends with one, and holds quotes doubled; it may
 * hold delimiters and line breaks. A quote anywhere else is refused, since programs differ in what they take it for.
 */
export class CellParser {
  readonly #delimiter: string;
  #cells: string[] = [];
  /** What a cell between quotes holds so far. */
  #quoted = "";
  #inside = false;

  /** @param delimiter - what stands between cells */
  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  /** The cells that are complete. */
  get cells(): readonly string[] {
    return this.#cells;
  }

  /** Begins a new row. */
  reset(): void {
    this.#cells = [];
    this.#quoted = "";
    this.#inside = false;
  }

  /**
   * Takes the next line of the row.
   *
   * @param text - the line, without its line break
   * @param ending - its line break
   */
  take(text: string, ending: string): RowState {
    let at = 0;
    for (;;) {
      if (!this.#inside && text[at] === quote) {
        this.#inside = true;
        at++;
      }
      const end = this.#inside ? this.#takeQuoted(text, at) : this.#takeBare(text, at);
      if (end === undefined) return "stray";
      if (this.#inside) {
        this.#quoted += ending;
        return "open";
      }
      if (end === text.length) return "complete";
      at = end + this.#delimiter.length;
    }
  }

  /** A cell without quotes; tells where it ends. */
  #takeBare(text: string, at: number): number | undefined {
    const next = text.indexOf(this.#delimiter, at);
    const end = next < 0 ? text.length : next;
    const cell = text.slice(at, end);
    if (cell.includes(quote)) return undefined;
    this.#cells.push(cell);
    return end;
  }

  /** The rest of a cell between quotes, up to its quote or the end of the line; tells where it ends. */
  #takeQuoted(text: string, start: number): number | undefined {
    let at = start;
    for (;;) {
      const end = text.indexOf(quote, at);
      this.#quoted += text.slice(at, end < 0 ? undefined : end);
      if (end < 0) return text.length;
      at = end + 1;
      if (text[at] !== quote) break;
      this.#quoted += quote;
      at++;
    }
    if (at < text.length && text[at] !== this.#delimiter) return undefined;
    this.#cells.push(this.#quoted);
    this.#quoted = "";
    this.#inside = false;
    return at;
  }
}
