import { mostProblems } from "../core/checks.js";
import { errorMeanings, type Problem } from "../core/index.js";
import { printable } from "./printable.js";

/** Problems of one row that are told one by one. */
const mostTold = 5;

/**
 * Says what is wrong with a row, a line for each problem: where, which, and what that means. Never what was received:
 * the output of a command ends up in logs.
 *
 * @param row - the row's name, such as `line 12`
 * @param problems - what is wrong with it
 */
export function describeProblems(row: string, problems: readonly Problem[]): string {
  const told = problems.slice(0, mostTold).map(({ code, path }) => {
    const place = path === "" ? "" : `${printable(path)}: `;
    return `${row}: ${place}${code} (${errorMeanings[code]})\n`;
  });
  const more = problems.length - told.length;
  // The list of problems ends at a hundred, whatever comes behind it.
  const atLeast = problems.length >= mostProblems ? "at least " : "";
  return told.join("") + (more > 0 ? `${row}: and ${atLeast}${more} more\n` : "");
}
