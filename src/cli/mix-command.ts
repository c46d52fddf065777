import { compareMixes, type MixGoal, type Selection, selectCreators } from "../portfolio/index.js";
import { rosterShape } from "./csv/index.js";
import type { ExitCode } from "./exit-code.js";
import type { MixArguments } from "./mix-arguments.js";
import { comparisonText } from "./mix-table.js";
import { type MixRow, rosterReader } from "./roster.js";
import { runRows } from "./run-rows.js";
import { selectionText } from "./selection-table.js";
import { widthElsewhere } from "./table.js";
import type { Terminal } from "./terminal.js";

/**
 * Compares the mixes of a file or of standard input, or chooses its creators under a budget. All rows must be known
 * before anything can be said.
 *
 * @param options - what was asked for
 * @param terminal - the outside world
 */
export function mixCommand(options: MixArguments, terminal: Terminal): Promise<ExitCode> {
  const creators: MixRow[] = [];
  const width = terminal.output.columns ?? widthElsewhere;
  return runRows(options, terminal, {
    unit: "creator",
    shape: rosterShape,
    command: "mixes",
    parse: rosterReader(options.roster),
    header: "",
    row: (creator) => {
      creators.push(creator);
      return "";
    },
    footer: () => (options.budget ? choose(creators, options, width) : compare(creators, options, width)),
  });
}

const line = (result: object): string => `${JSON.stringify(result)}\n`;

/** How the mixes compare, for each goal: in one table, or a line for each mix and goal. */
function compare(
  creators: readonly MixRow[],
  { format, goals, comparison: said }: MixArguments,
  width: number,
): string {
  const names = [...new Set(creators.map(({ mix }) => mix))];
  const mixes = names.map((name) => ({ name, creators: creators.filter(({ mix }) => mix === name) }));
  const comparisons = goals.map((goal) => compareMixes(mixes, { goal, ...said }));
  if (format === "table") return comparisonText(comparisons, width);
  return comparisons
    .flatMap(({ mixes: compared, ...comparison }) =>
      compared.map(({ name, ...mix }) => line({ mix: name, goal: comparison.goal, ...mix, comparison })),
    )
    .join("");
}

/** What the goals of a comparison are called where creators are chosen. */
const selectionGoal = { awareness: "reach", engagement: "engagement", sales: "conversions" } as const;

/** Whom to choose, for each goal: a table, or a line. */
function choose(
  creators: readonly MixRow[],
  { format, goals, budget, roster: { population } }: MixArguments,
  width: number,
): string {
  const select = (goal: MixGoal): Selection =>
    selectCreators(creators, {
      budget,
      goal: selectionGoal[goal],
      population: goal === "awareness" ? population : null,
    });
  const selections = goals.map((goal) => ({ goal, selection: select(goal) }));
  if (format === "jsonl") return selections.map(({ goal, selection }) => line({ goal, ...selection })).join("");
  const mixOf = new Map(creators.map(({ id, mix }) => [id, mix]));
  return selections.map(({ goal, selection }) => selectionText(goal, selection, mixOf, width)).join("\n");
}
