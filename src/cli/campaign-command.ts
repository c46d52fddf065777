import { campaignProblems, type Problem } from "../core/index.js";
import {
  type CampaignRecord,
  type CampaignReport,
  campaignReport,
  flattenCampaign,
  rankCampaigns,
} from "../scorecard/index.js";
import type { CampaignArguments } from "./campaign-arguments.js";
import { describeRanking, rankingContent, reportContent } from "./campaign-table.js";
import { campaignShape } from "./csv/index.js";
import type { ExitCode } from "./exit-code.js";
import { type RowsWork, runRows } from "./run-rows.js";
import { makeTable, widthElsewhere } from "./table.js";
import type { Terminal } from "./terminal.js";

/**
 * Reports on campaigns from a file or standard input, and ranks them where that is asked for.
 *
 * @param options - what was asked for
 * @param terminal - the outside world
 */
export function campaignCommand(options: CampaignArguments, terminal: Terminal): Promise<ExitCode> {
  const writing =
    options.first === undefined ? reporting(options, terminal) : ranking(options, options.first, terminal);
  return runRows(options, terminal, {
    unit: "campaign",
    shape: campaignShape,
    command: "campaigns",
    parse,
    ...writing,
  });
}

type Writing = Pick<RowsWork<CampaignRecord>, "header" | "row" | "footer">;

/** A campaign with an id, without which nobody could tell the rows apart. */
function parse(value: unknown): ReturnType<RowsWork<CampaignRecord>["parse"]> {
  const found = campaignProblems(value);
  const isNameless = found.length === 0 && !(value as CampaignRecord).id;
  const issues: readonly Problem[] = isNameless ? [{ code: "missing", path: "id" }] : found;
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: value as CampaignRecord };
}

const line = (result: object): string => `${JSON.stringify(result)}\n`;

/** Writes each report as soon as it is made. */
function reporting({ format, flat, report: said }: CampaignArguments, { output }: Terminal): Writing {
  const report = (campaign: CampaignRecord): CampaignReport => campaignReport(campaign, said);
  if (format === "table") {
    const { header, row } = makeTable(output.columns ?? widthElsewhere, reportContent);
    return { header, row: (campaign) => row(report(campaign), campaign) };
  }
  return { header: "", row: (campaign) => line(flat ? flattenCampaign(report(campaign)) : report(campaign)) };
}

/** Keeps the reports, since all of them must be known before the first can be named. */
function ranking(
  { format, flat, seed, report: said }: CampaignArguments,
  first: number,
  { output }: Terminal,
): Writing {
  const reports: CampaignReport[] = [];
  const footer = (): string => {
    const result = rankCampaigns(reports, { first, seed, level: said.level });
    const rows = result.campaigns.map((ranked) => ({ ranked, report: reports[ranked.index] as CampaignReport }));
    if (format === "jsonl")
      return rows
        .map(({ ranked, report }) => line(flat ? flattenCampaign(report, ranked) : { ...ranked, report }))
        .join("");
    const width = output.columns ?? widthElsewhere;
    const { header, row } = makeTable(width, rankingContent(first));
    const table = rows.map(({ ranked, report }) => row(ranked, report)).join("");
    return `${header}${table}${describeRanking(result, first, width)}`;
  };
  return {
    header: "",
    row: (campaign) => {
      reports.push(campaignReport(campaign, said));
      return "";
    },
    footer,
  };
}
