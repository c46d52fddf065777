import { authenticityReport } from "../authenticity/index.js";
import {
  engagementChart,
  followerHistoryChart,
  isVegaMissing,
  type ReportResult,
  type ReportSection,
  rankingChart,
  toHtml,
} from "../charts/index.js";
import type { Creator } from "../core/index.js";
import { requireTime } from "../core/time.js";
import { ordinaryPosts } from "../posts/ordinary-posts.js";
import { instagramEngagementPeers } from "../reference/index.js";
import { parseCreator } from "../schemas/index.js";
import { type CreatorScore, rankCreators, scoreCreator } from "../scorecard/index.js";
import { BatchWriter } from "./batch-writer.js";
import { creatorShape } from "./csv/index.js";
import { openOutputFile } from "./errors-file.js";
import type { ExitCode } from "./exit-code.js";
import { UsageError } from "./failures.js";
import type { ReportArguments } from "./report-arguments.js";
import { runRows } from "./run-rows.js";
import type { Terminal } from "./terminal.js";

/** A creator, and what was found. */
interface Scored {
  readonly creator: Creator;
  readonly score: CreatorScore;
}

/**
 * Writes one page about the creators of a file or of standard input. All rows must be read before the first can be placed.
 *
 * @param options - what was asked for
 * @param terminal - the outside world
 * @param page - makes the page; the library's own, but in tests
 */
export async function reportCommand(
  options: ReportArguments,
  terminal: Terminal,
  page: typeof toHtml = toHtml,
): Promise<ExitCode> {
  const { out, file, errorsFile, asOf } = options;
  if (out === undefined && terminal.output.isTTY === true)
    throw new UsageError("a page is nothing for a terminal: say --out FILE, or redirect the output", "report");
  if (out !== undefined && out === errorsFile) throw new UsageError("--out and --errors are two files", "report");
  const all: Scored[] = [];
  let refused = 0;
  const code = await runRows(options, terminal, {
    unit: "creator",
    shape: creatorShape,
    command: "report",
    parse: parseCreator,
    header: "",
    row: (creator) => {
      const score = scoreCreator(creator, asOf === undefined ? {} : { asOf });
      // What cannot be shown is refused here, where it harms no other row. It is kept no longer: most rows have no section.
      results(creator, score, options);
      all.push({ creator, score });
      return "";
    },
    ended: (tally) => {
      refused = tally.refused;
    },
  });
  if (all.length === 0) return code;
  const html = await withoutVega(options, terminal, (pictures) =>
    page(sections(all, refused, options), { title: options.title ?? null, pictures }),
  );
  const writer =
    out === undefined ? new BatchWriter(terminal.output) : await openOutputFile(out, file, "out", "report");
  writer.add(html);
  await (out === undefined ? writer.flush() : writer.close());
  return code;
}

/** Makes the page; with tables alone where Vega is not installed, and says so. */
async function withoutVega(
  { tables }: ReportArguments,
  terminal: Terminal,
  make: (pictures: boolean) => Promise<string>,
): Promise<string> {
  try {
    return await make(!tables);
  } catch (error) {
    if (!isVegaMissing(error)) throw error;
    const errors = new BatchWriter(terminal.errors, true);
    errors.add(`no pictures, the page has tables alone: ${error.message}\n`);
    await errors.flush();
    return make(false);
  }
}

/** The same rows give the same page. */
const usualSeed = 1;

function sections(all: readonly Scored[], refused: number, options: ReportArguments): readonly ReportSection[] {
  const ranking = rankCreators(
    all.map(({ score }) => score),
    { seed: usualSeed },
  );
  const ranked = ranking.creators.map(({ index }) => all[index] as Scored);
  return [
    {
      title: "Ranking",
      text: [
        "By the low end of the score, at which everything that is unknown counts at its worst.",
        ...leftOut(all.length - options.most, refused),
      ].join(" "),
      results: rankingChart(ranking),
    },
    ...ranked.slice(0, options.most).map(({ creator, score }) => ({
      title: creator.id,
      text: about(creator),
      results: results(creator, score, options),
    })),
  ];
}

const number = (count: number): string => count.toLocaleString("en-US");

/** What the page does not show. */
const leftOut = (unshown: number, refused: number): readonly string[] => [
  ...(unshown > 0
    ? [`${number(unshown)} further ${unshown === 1 ? "creator has" : "creators have"} no section on this page.`]
    : []),
  ...(refused > 0
    ? [`${number(refused)} ${refused === 1 ? "row was refused and is" : "rows were refused and are"} not on this page.`]
    : []),
];

const about = ({ platform, followers }: Creator): string =>
  `On ${platform}, ${typeof followers === "number" ? `${number(followers)} ${followers === 1 ? "follower" : "followers"}` : "followers unknown"}.`;

/** What is shown of a creator. */
function results(creator: Creator, score: CreatorScore, { asOf, authenticity }: ReportArguments): ReportResult[] {
  const { followers, posts, followerHistory } = creator;
  const rate = score.measures.engagementRate;
  const table = instagramEngagementPeers.median;
  const peers = creator.platform === table.platform && rate.basis === table.basis ? table : null;
  const all: ReportResult[] = [score];
  if (posts && posts.length > 0)
    all.push(
      engagementChart(ordinaryPosts(posts, undefined, asOf ?? null), rate, { followers: followers ?? null, peers }),
    );
  if (authenticity) {
    const report = authenticityReport(creator, { asOf: asOf ?? null });
    const moment = asOf === undefined ? Number.POSITIVE_INFINITY : requireTime(asOf, "asOf");
    const history = followerHistory?.filter(({ date }) => Date.parse(date) <= moment) ?? [];
    if (history.length > 0) all.push(followerHistoryChart(history, report.details.growth));
    all.push(report);
  }
  return all;
}
