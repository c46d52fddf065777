import { isKnown, type Measure, type NoteCode } from "../core/index.js";
import { type MoneyMeasure, roundMoney } from "../money/index.js";
import type { CampaignRanking, CampaignRecord, CampaignReport, RankedCampaign } from "../scorecard/index.js";
import { printable } from "./printable.js";
import { probability } from "./probability.js";
import { remark } from "./remarks.js";
import { roundedPercent, signedPercent, unknownCell } from "./rounded.js";
import { type Column, narrowest, type TableContent } from "./table.js";
import { wrap } from "./wrap.js";

/** Notes that stand at nearly every row, or that change little in how a number is read. All of them are in the JSONL. */
const quiet: readonly NoteCode[] = [
  "missing-cost-kind",
  "untracked-sales",
  "assumed-part",
  "assumed-distribution",
  "retail-value",
  "discount-subtracted",
  "customer-discount",
  "exchanged",
  "unknown-tax",
];

const percent = ({ value }: Measure): string => (value === null ? unknownCell : signedPercent(value));
const amount = ({ value }: MoneyMeasure): string => (value ? roundMoney(value).amount : unknownCell);

function interval({ interval: found }: Measure): string {
  const { low = null, high = null } = found ?? {};
  return low === null || high === null ? unknownCell : `${signedPercent(low)} to ${signedPercent(high)}`;
}

/** Why a return is unknown, or how it is to be read. */
function remarksOf(report: CampaignReport): readonly string[] {
  const { cost, returnOnInvestment: roi } = report;
  const missing = roi.notes.flatMap(({ code, path }) => (code === "missing-part" && path ? [path] : []));
  const said = new Set<string>();
  if (cost.reason) said.add(`cost: ${cost.reason}`);
  if (roi.reason && roi.reason !== cost.reason && roi.reason !== "missing-part") said.add(`return: ${roi.reason}`);
  // Without sales nobody asks what they took.
  if (missing.length > 0) said.add(`missing-part ${missing.includes("revenue") ? "revenue" : missing.join(", ")}`);
  for (const note of roi.notes) if (note.code !== "missing-part" && !quiet.includes(note.code)) said.add(remark(note));
  return [...said];
}

/** The command refuses rows without one. */
const idOf = ({ id }: { readonly id: string | null }): string => String(id);

/** What `campaigns` shows of each. */
export const reportContent: TableContent<[CampaignReport, CampaignRecord]> = {
  columns: [
    {
      heading: "cost",
      width: 12,
      align: "right",
      cell: ({ cost }) => (cost.value ? `${amount(cost)} ${cost.value.currency}` : unknownCell),
    },
    {
      heading: "orders",
      width: 6,
      align: "right",
      cell: (_, { results }) => String(results?.conversions ?? unknownCell),
    },
    { heading: "per order", width: 9, align: "right", cell: ({ costPerAcquisition }) => amount(costPerAcquisition) },
    { heading: "return %", width: 8, align: "right", cell: ({ returnOnInvestment }) => percent(returnOnInvestment) },
    { heading: "interval", width: 14, align: "right", cell: ({ returnOnInvestment }) => interval(returnOnInvestment) },
    {
      heading: "profit %",
      width: 8,
      align: "right",
      cell: ({ probabilityOfProfit }) => probability(probabilityOfProfit.value),
    },
  ],
  id: idOf,
  remarks: remarksOf,
};

/** What `campaigns --first` shows of each. */
export function rankingContent(first: number): TableContent<[RankedCampaign, CampaignReport]> {
  const columns: readonly Column<[RankedCampaign, CampaignReport]>[] = [
    { heading: "rank", width: 4, align: "right", cell: ({ rank }) => rankCell(rank) },
    { heading: "return %", width: 8, align: "right", cell: ({ returnOnInvestment }) => percent(returnOnInvestment) },
    { heading: "interval", width: 14, align: "right", cell: ({ returnOnInvestment }) => interval(returnOnInvestment) },
    { heading: "expect %", width: 8, align: "right", cell: ({ shrunkReturn }) => percent(shrunkReturn) },
    {
      heading: "profit %",
      width: 8,
      align: "right",
      cell: ({ probabilityOfProfit }) => probability(probabilityOfProfit.value),
    },
    {
      heading: `first ${first} %`,
      width: 9,
      align: "right",
      cell: ({ probabilityOfFirst }) => probability(probabilityOfFirst.value),
    },
    {
      heading: "true rank",
      width: 9,
      align: "right",
      cell: ({ rank }) => (rank.interval ? `${rank.interval.low} to ${rank.interval.high}` : unknownCell),
    },
  ];
  return { columns, id: idOf, remarks: (_, report) => remarksOf(report) };
}

const rankCell = ({ value, notes }: Measure): string =>
  value === null ? unknownCell : `${value}${notes.some(({ code }) => code === "tied") ? "=" : ""}`;

/** What a ranking comes to, in words. */
export function describeRanking(ranking: CampaignRanking, first: number, terminalWidth: number): string {
  const { campaigns, chosen, probabilityOfChosen, expectedRight } = ranking;
  if (!isKnown(probabilityOfChosen) || !isKnown(expectedRight))
    return "\nno campaign has an interval, so none can be ranked\n";
  const names = campaigns.slice(0, chosen.length).map((each) => printable(idOf(each)));
  const without = campaigns.length - probabilityOfChosen.n;
  const lines = [
    `first ${first} by the lower end of the interval: ${names.join(", ")}`,
    `these are truly the first ${first}, all of them: ${roundedPercent(probabilityOfChosen.value)} %; on average ${expectedRight.value.toFixed(1)} of them are`,
    ...(chosen.length > first ? ["more than asked for, since a tie reaches over the end"] : []),
    ...(without > 0 ? [`${without} without an interval could not be ranked`] : []),
  ];
  const width = Math.max(terminalWidth, narrowest) - 1;
  return `\n${lines.flatMap((line) => wrap(line, width)).join("\n")}\n`;
}
