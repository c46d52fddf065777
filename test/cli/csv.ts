import { gzipSync } from "node:zlib";
import { type Outcome, runCommand, type World } from "./run-command.js";

/** Runs `score` on a text of CSV. */
export const scoreCsv = (
  text: string | Uint8Array,
  list: readonly string[] = [],
  world: World = {},
): Promise<Outcome> => runCommand(["score", "--quiet", "--input-format", "csv", ...list], { input: text, ...world });

/** The rows of the output, with the columns that tests look at. */
export const scores = (output: string): readonly (readonly unknown[])[] =>
  output
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const { id, measures } = JSON.parse(line) as {
        id: string;
        measures: { engagementRate: { value: number | null; n: number } };
      };
      return [id, measures.engagementRate.value, measures.engagementRate.n];
    });

/** Lines of text, each with a line break. */
export const csv = (...rows: readonly string[]): string => rows.map((row) => `${row}\n`).join("");

export const gzip = (text: string): Uint8Array => gzipSync(text);
