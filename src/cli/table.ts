import { displayWidth, printable, shorten } from "./printable.js";
import { wrap } from "./wrap.js";

/** A column of a table, of fixed width. What a row is made of is `R`. */
export interface Column<R extends readonly unknown[]> {
  /** What stands above it. */
  readonly heading: string;
  /** What stands above it where room is scarce. */
  readonly short?: string;
  /** The room that its cells need. */
  readonly width: number;
  /** Left out where the terminal has fewer columns than this. */
  readonly from?: number;
  /** Numbers stand on the right. */
  readonly align?: "right";
  /** What a row has in it. */
  readonly cell: (...row: R) => string;
}

/** What a table shows of a row. */
export interface TableContent<R extends readonly unknown[]> {
  /** The columns between the id and the remarks. */
  readonly columns: readonly Column<R>[];
  /** What stands in the first column. */
  readonly id: (...row: R) => string;
  /** What stands above it; `id` where nothing is said. */
  readonly idHeading?: string;
  /** What stands in the last one; there is none where nothing is said. */
  readonly remarks?: (...row: R) => readonly string[];
}

/** How wide a table is made where it does not go to a terminal. */
export const widthElsewhere = 120;

/** Fewer columns than this count as this. */
export const narrowest = 80;

const remarksHeading = "unknown, and why";
/** Where fewer columns than this are left for the remarks, they stand on lines of their own. */
const fewestForRemarks = 28;
/** From this many columns on there is room for the full headings. */
const roomForHeadings = 132;
const widestId = 36;
/** The share of what the other columns leave that goes to the id; the rest goes to the remarks. */
const shareOfId = 0.43;
const hook = "  ↳ ";

/** A table that is written row by row: every width is settled before the first row is known. */
export interface Table<R extends readonly unknown[]> {
  /** The headings. */
  readonly header: string;
  /** The lines of one row. */
  readonly row: (...row: R) => string;
}

/**
 * Settles a table for a terminal: one line a row, with the remarks in the last column, or below where the terminal
 * is too narrow for that.
 *
 * @param terminalWidth - columns of the terminal; fewer than 80 count as 80
 * @param content - what it shows
 */
export function makeTable<R extends readonly unknown[]>(
  terminalWidth: number,
  { columns: all, id: idOf, idHeading = "id", remarks }: TableContent<R>,
): Table<R> {
  // The last column of the terminal stays free: some break a line that fills it.
  const room = Math.max(terminalWidth, narrowest) - 1;
  const columns = all.filter(({ from = 0 }) => room >= from - 1);
  const heading = ({ heading, short }: Column<R>): string => (room < roomForHeadings ? (short ?? heading) : heading);
  const widths = columns.map((column) => Math.max(column.width, heading(column).length));
  const left = room - widths.reduce((sum, width) => sum + width + 1, 0);
  const idBeside = Math.min(widestId, Math.floor((left - 1) * shareOfId));
  const beside = left - 1 - idBeside >= fewestForRemarks;
  const idWidth = beside ? idBeside : Math.min(widestId, left);

  const line = (id: string, cell: (column: Column<R>) => string): string =>
    [
      pad(id, idWidth),
      ...columns.map((column, index) => pad(cell(column), widths[index] as number, column.align)),
    ].join(" ");
  const withRemarks = (cells: string, said: string): string => {
    if (said === "") return `${cells}\n`;
    const begin = beside ? " " : `\n${hook}`;
    const indent = beside ? room - left + idWidth + 1 : hook.length;
    return `${cells}${begin}${wrap(said, room - indent).join(`\n${" ".repeat(indent)}`)}\n`;
  };

  return {
    header: withRemarks(line(idHeading, heading), remarks ? remarksHeading : ""),
    row: (...row) => {
      const id = shorten(printable(idOf(...row)), idWidth);
      return withRemarks(
        line(id, (column) => column.cell(...row)),
        (remarks?.(...row) ?? []).join("; "),
      );
    },
  };
}

function pad(text: string, width: number, align?: "right"): string {
  const space = " ".repeat(Math.max(0, width - displayWidth(text)));
  return align === "right" ? space + text : text + space;
}
