import type { Time } from "../core/index.js";
import { creatorShape } from "./csv/index.js";
import { readArguments } from "./read-arguments.js";
import { readWhole } from "./read-values.js";
import { readingFor, readRowsArguments, rowsOptions } from "./rows-arguments.js";
import type { RowsArguments } from "./run-rows.js";
import { readTime } from "./score-arguments.js";

/** What `report` was asked for. */
export interface ReportArguments extends RowsArguments {
  /** The file of the page; absent for standard output. */
  readonly out: string | undefined;
  /** The heading of the page. */
  readonly title: string | undefined;
  /** The moment of judging. */
  readonly asOf: Time | undefined;
  /** How many creators have a section of their own, from the first of the ranking. */
  readonly most: number;
  /** Tables alone, without pictures. */
  readonly tables: boolean;
  /** Each creator's authenticity as well. */
  readonly authenticity: boolean;
}

const usualMost = 50;

/**
 * Reads the arguments of `report`.
 *
 * @param list - the arguments behind it
 * @returns the options, or `undefined` where help is asked for
 * @throws UsageError for whatever is not understood
 */
export const readReportArguments = (list: readonly string[]): ReportArguments | undefined =>
  readingFor("report", () => read(list));

function read(list: readonly string[]): ReportArguments | undefined {
  const { format: _, ...rows } = rowsOptions;
  const given = readArguments("report", list, {
    out: "text",
    title: "text",
    "as-of": "text",
    most: "text",
    tables: "flag",
    authenticity: "flag",
    ...rows,
  });
  if (given.flags.has("help")) return undefined;
  return {
    ...readRowsArguments(given, creatorShape),
    out: given.texts.get("out"),
    title: given.texts.get("title"),
    asOf: readTime(given.texts.get("as-of")),
    most: readWhole("most", given.texts.get("most"), 1) ?? usualMost,
    tables: given.flags.has("tables"),
    authenticity: given.flags.has("authenticity"),
  };
}
