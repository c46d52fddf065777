import type { Money } from "../core/index.js";
import { roundMoney } from "../money/index.js";
import type { BudgetMargin, ChosenCreator, MixGoal, Selection } from "../portfolio/index.js";
import { printable } from "./printable.js";
import { remark } from "./remarks.js";
import { roundedPercent, signedCount, unknownCell } from "./rounded.js";
import { makeTable, narrowest } from "./table.js";
import { wrap } from "./wrap.js";

/** What is chosen for, by goal. */
const worthOf = { awareness: "people", engagement: "interactions", sales: "conversions" } as const;

const amount = (money: Money): string => `${roundMoney(money).amount} ${money.currency}`;

/** A number of people and so on; few of them with their decimals. */
const worth = (value: number): string =>
  Math.abs(value) < 100 && value > 0 ? value.toPrecision(3) : signedCount(value);

/** What the last and the next part of the budget buy. */
function marginLines({ less, more, next }: BudgetMargin, unit: string): readonly string[] {
  const one = (other: NonNullable<BudgetMargin["less"]>, word: string): string =>
    `with ${amount(other.budget)}: ${worth(Math.abs(other.change))} ${unit} ${word}, ${other.perUnit.toPrecision(3)} for each ${other.budget.currency}`;
  return [
    ...(less ? [one(less, "fewer")] : []),
    ...(more ? [one(more, "more")] : []),
    ...(next
      ? [
          `next: ${printable(next.id)} adds ${worth(next.adds)} for ${amount(next.cost)}, ${amount(next.short)} more than is left`,
        ]
      : []),
  ];
}

/** How far the selection is known to be the best. Every goal of the command has a bound. */
function surely({ method, bound, gap }: Selection): string {
  if (method === "exact") return "and no choice brings more";
  return `and no choice more than ${worth(bound as number)} (gap ${roundedPercent(gap as number)} %)`;
}

/**
 * A selection as a table of the chosen, with what it brings below.
 *
 * @param goal - what was chosen for
 * @param selection - who was chosen
 * @param mixOf - the mix of each creator
 * @param terminalWidth - columns of the terminal
 */
export function selectionText(
  goal: MixGoal,
  selection: Selection,
  mixOf: ReadonlyMap<string, string>,
  terminalWidth: number,
): string {
  const unit = worthOf[goal];
  const { header, row } = makeTable<[ChosenCreator]>(terminalWidth, {
    columns: [
      { heading: "mix", width: 12, cell: ({ id }) => printable(mixOf.get(id) || unknownCell) },
      { heading: "cost", width: 14, align: "right", cell: ({ cost }) => amount(cost) },
      { heading: `${unit} lost without`, width: 24, align: "right", cell: ({ lost }) => worth(lost) },
    ],
    id: ({ id }) => id,
  });
  const width = Math.max(terminalWidth, narrowest) - 1;
  const { value, reason, cost, left, creators, notes, margin } = selection;
  const leftOut = notes.filter(({ code }) => code === "unknown-candidate").map(remark);
  const lines =
    value === null || !cost || !left
      ? [`nothing can be chosen: ${reason}`]
      : [
          `${creators.length} creator${creators.length === 1 ? "" : "s"} for ${amount(cost)}, ${amount(left)} left: ${worth(value)} ${unit}, ${surely(selection)}`,
          ...marginLines(margin, unit),
        ];
  if (leftOut.length > 0) lines.push(`left out: ${leftOut.join("; ")}`);
  const table = creators.length > 0 ? `${header}${creators.map((each) => row(each)).join("")}\n` : "";
  return `for ${goal}\n${table}${lines.flatMap((line) => wrap(line, width)).join("\n")}\n`;
}
