import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A labelled comment. */
export interface LabelledComment {
  readonly text: string;
  readonly spam: boolean;
  /** The video it stands under, where the set tells. */
  readonly video: string;
}

/** The cells of a file with quoted cells, row by row. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  // A cell in quotes, in which a quote is doubled, or one without; then what ends it.
  for (const [, quoted, bare = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === ",") continue;
    if (row.length > 1) rows.push(row);
    row = [];
  }
  return rows;
}

/** Reads a set of labelled comments; the label is in the column `scam` or `spam`. No set is part of the repository. */
export function readComments(folder: string, file: string): LabelledComment[] {
  const path = join(folder, file);
  if (!existsSync(path)) throw new Error(`${path} is not there; docs/authenticity.md says what it holds`);
  const [header = [], ...rows] = cellsOf(readFileSync(path, "utf8"));
  const column = (...names: readonly string[]) => header.findIndex((name) => names.includes(name));
  const [text, label, video] = [column("msg"), column("scam", "spam"), column("video")];
  return rows.map((row) => ({ text: row[text] ?? "", spam: row[label] === "1", video: row[video] ?? "" }));
}
