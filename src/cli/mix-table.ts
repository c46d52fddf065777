import type { Measure, NoteCode } from "../core/index.js";
import { type MoneyMeasure, moneyToNumber, roundMoney } from "../money/index.js";
import type { ComparedMix, MixComparison } from "../portfolio/index.js";
import { printable } from "./printable.js";
import { probability } from "./probability.js";
import { remark } from "./remarks.js";
import { roundedCount, roundedPercent, signedCount, unknownCell } from "./rounded.js";
import { type Column, makeTable, narrowest } from "./table.js";
import { wrap } from "./wrap.js";

/** Notes that stand at nearly every mix, or that change little in how a number is read. All of them are in the JSONL. */
const quiet: readonly NoteCode[] = [
  "assumed-distribution",
  "independent-chances",
  "independent-audiences",
  "unpriced-hours",
];

const count = ({ value }: Measure): string => (value === null ? unknownCell : roundedCount(Math.round(value)));

/** What is left on average, and how far off that may be. */
function profit({ mean, deviation }: ComparedMix["profit"]): string {
  if (mean === null || deviation === null) return unknownCell;
  return `${signedCount(moneyToNumber(mean))} ± ${signedCount(moneyToNumber(deviation))}`;
}

const frontier = (isOn: boolean | null): string => (isOn === null ? unknownCell : isOn ? "yes" : "no");

const parts = ["spend", "hours", "netReach", "engagement", "profit"] as const;
const nameOf: Readonly<Record<string, string>> = { netReach: "net reach" };

/** Why something of a mix is unknown, and how the rest is to be read. */
function remarksOf(mix: ComparedMix): readonly string[] {
  const said = new Set<string>();
  for (const part of parts) {
    const { reason, notes }: Measure | MoneyMeasure = mix[part];
    const told = notes.filter(({ code }) => !quiet.includes(code)).map(remark);
    // What is missing says it better than that something is.
    const isTold = reason === "missing-part" && notes.some(({ code }) => code === "missing-part");
    if (reason && !isTold) said.add(`${nameOf[part] ?? part}: ${reason}`);
    for (const text of told) said.add(text);
  }
  if (mix.dominatedBy.length > 0) said.add(`dominated by ${mix.dominatedBy.map(printable).join(", ")}`);
  return [...said];
}

/** What `mixes` shows of each. */
function columnsFor(currency: string): readonly Column<[ComparedMix]>[] {
  return [
    { heading: "creators", short: "n", width: 3, align: "right", cell: ({ creators }) => String(creators) },
    {
      heading: `spend ${currency}`.trimEnd(),
      width: 9,
      align: "right",
      cell: ({ spend }) => (spend.value ? roundMoney(spend.value).amount : unknownCell),
    },
    { heading: "hours", width: 5, align: "right", cell: ({ hours }) => count(hours) },
    { heading: "net reach", width: 9, align: "right", cell: ({ netReach }) => count(netReach) },
    { heading: "engagement", short: "engaged", width: 8, align: "right", cell: ({ engagement }) => count(engagement) },
    { heading: `profit ${currency}`.trimEnd(), width: 15, align: "right", cell: (mix) => profit(mix.profit) },
    { heading: "frontier", width: 8, align: "right", cell: ({ onFrontier }) => frontier(onFrontier) },
  ];
}

/** Which mix is most likely the best for a goal, and how sure that is. */
function verdict({ goal, value, reason, mixes }: MixComparison): string {
  const order = [...mixes].sort((a, b) => (b.probability.value ?? -1) - (a.probability.value ?? -1));
  const said = order.map(({ name, probability: { value: share, reason: why, interval } }) => {
    if (share === null) return `${printable(name)} ? (${why})`;
    // The plays leave little open; a mix of which too little is known leaves everything.
    const most = interval?.method === "unknown-mix" ? "at most " : "";
    return `${printable(name)} ${most}${probability(share)} %`;
  });
  return `best for ${goal}: ${value === null ? `${reason}; ` : ""}${said.join(", ")}`;
}

/**
 * Comparisons of the same mixes for several goals as one table, with the verdict for each goal below.
 *
 * @param comparisons - one at least
 * @param terminalWidth - columns of the terminal
 */
export function comparisonText(comparisons: readonly MixComparison[], terminalWidth: number): string {
  const [{ mixes, spendDifference, notes }] = comparisons as [MixComparison];
  const currency = mixes.flatMap(({ spend }) => spend.value?.currency ?? [])[0] ?? "";
  const { header, row } = makeTable<[ComparedMix]>(terminalWidth, {
    columns: columnsFor(currency),
    id: ({ name }) => name,
    idHeading: "mix",
    remarks: remarksOf,
  });
  const width = Math.max(terminalWidth, narrowest) - 1;
  const isDifferent = notes.some(({ code }) => code === "different-spend");
  const lines = comparisons.map(verdict);
  if (isDifferent)
    lines.push(`spends differ by ${roundedPercent(spendDifference as number)} %: compare mixes that cost the same`);
  return `${header}${mixes.map((mix) => row(mix)).join("")}\n${lines.flatMap((line) => wrap(line, width)).join("\n")}\n`;
}
