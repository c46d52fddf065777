import type { Creator } from "../core/index.js";
import type { CreatorScore } from "../scorecard/index.js";
import { type Column, columns } from "./columns.js";
import { displayWidth, printable, shorten } from "./printable.js";
import { remarks } from "./remarks.js";
import { wrap } from "./wrap.js";

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
export interface Table {
  /** The headings. */
  readonly header: string;
  /** The lines of one creator. */
  readonly row: (score: CreatorScore, creator: Creator) => string;
}

/**
 * Settles a table for a terminal: one line a creator, with the remarks in the last column, or below where the terminal
 * is too narrow for that.
 *
 * @param terminalWidth - columns of the terminal; fewer than 80 count as 80
 */
export function makeTable(terminalWidth: number): Table {
  // The last column of the terminal stays free: some break a line that fills it.
  const room = Math.max(terminalWidth, 80) - 1;
  const heading = ({ heading, short }: Column): string => (room < roomForHeadings ? (short ?? heading) : heading);
  const widths = columns.map((column) => Math.max(column.width, heading(column).length));
  const left = room - widths.reduce((sum, width) => sum + width + 1, 0);
  const idBeside = Math.min(widestId, Math.floor((left - 1) * shareOfId));
  const beside = left - 1 - idBeside >= fewestForRemarks;
  const idWidth = beside ? idBeside : Math.min(widestId, left);

  const line = (id: string, cell: (column: Column) => string): string =>
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
    header: withRemarks(line("id", heading), remarksHeading),
    row: (score, creator) => {
      const id = shorten(printable(score.id), idWidth);
      return withRemarks(
        line(id, (column) => column.cell(score, creator)),
        remarks(score).join("; "),
      );
    },
  };
}

function pad(text: string, width: number, align?: "right"): string {
  const space = " ".repeat(Math.max(0, width - displayWidth(text)));
  return align === "right" ? space + text : text + space;
}
