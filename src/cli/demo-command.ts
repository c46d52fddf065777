import { relative } from "node:path";
import { Writable } from "node:stream";
import { BatchWriter } from "./batch-writer.js";
import { type CampaignArguments, readCampaignArguments } from "./campaign-arguments.js";
import { campaignCommand } from "./campaign-command.js";
import { type ExitCode, exitCode } from "./exit-code.js";
import { type MixArguments, readMixArguments } from "./mix-arguments.js";
import { mixCommand } from "./mix-command.js";
import { authenticitySamplePath, campaignSamplePaths, rosterSamplePath, samplePath } from "./package-files.js";
import { readScoreArguments, type ScoreArguments } from "./score-arguments.js";
import { scoreCommand } from "./score-command.js";
import type { Terminal } from "./terminal.js";

const before = "These creators are synthetic: made by a seeded generator, and nobody's account.\n\n";

const between = `
?       unknown, which never means 0; the code beside it says why
rate %  likes and comments per follower, middle post; CI: confidence interval
pctl    percentile among creators of that size; measured for Instagram only

What speaks for and against the authenticity of two more, synthetic as well:

`;

const beforeCampaigns = `
p       how many ordinary creators are as far out; !: fewer than one in twenty

Twenty partnerships of a synthetic shop, kept by hand in a spreadsheet. Which
three were the best, and how sure is that?

`;

const beforeMixes = `
return % what sales left beyond the cost, over the cost
expect % the same among the others, since the best look better than they are
Two rows of the sheet could not be read.

Twenty-one small creators, three middle ones or a large one, for about the same
money: which of them for which goal?

`;

const after = (sample: string, reported: string): string => `
profit   on average, and how far off that may be; one of the small creators was
         never tracked, so nobody knows what they leave
frontier whether no other mix is as good in everything and better in something
Next:   influencer-scoring score ${sample} --format jsonl
        influencer-scoring authenticity ${reported} --format jsonl
        influencer-scoring score --help, for how to score your own
        influencer-scoring campaigns --help, for your own campaigns
        influencer-scoring mixes --help, for your own mixes
`;

/** What the sample's columns are, and what its shop knows beside; the guide explains each. */
const shopOptions = [
  "--columns",
  "Partnership=id,Fee=cost.fee,Fee currency=currency.fee,VAT in fee=tax.fee,Agency=cost.agency,Gift cost=cost.product",
  "--columns",
  "Gift retail=cost.product-retail,Shipping=cost.shipping,Hours=hours,Clicks=results.clicks,Orders=results.conversions",
  "--columns",
  "New customers=results.newCustomers,Sales=results.revenue,Refunds=results.refunds,Tracked by=tracking",
  ...["--set", "currency=EUR", "--set", "hourlyRate=42.00", "--taxes", "without", "--sales-tax", "0.19"],
  ...["--cost-of-goods", "38%", "--discounts", "0", "--variable-cost", "3.10EUR", "--variation", "0.6"],
];

/** What the creators of the sample are compared with; the guide explains each. */
const mixOptions = [
  ...["--population", "2000000", "--contribution-per-conversion", "30.00EUR", "--tolerance", "0.1"],
  ...["--coordination-fixed", "200.00EUR", "--coordination-per-creator", "20.00EUR"],
  ...["--coordination-per-pair", "0.25EUR"],
];

/**
 * Shows the scores of the creators that come with the package, ranks its campaigns, and compares its mixes.
 *
 * @param terminal - the outside world
 */
export async function demoCommand(terminal: Terminal): Promise<ExitCode> {
  const output = new BatchWriter(terminal.output);
  const file = samplePath();
  output.add(before);
  await output.flush();
  const options = readScoreArguments("score", ["--format", "table", "--quiet", file], true) as ScoreArguments;
  const code = await scoreCommand(options, terminal);
  if (code !== exitCode.scored) return code;
  output.add(between);
  await output.flush();
  const reported = authenticitySamplePath();
  await scoreCommand({ ...options, command: "authenticity", file: reported }, terminal);
  output.add(beforeCampaigns);
  await output.flush();
  const [campaigns, exchange] = campaignSamplePaths();
  const ranking = ["--first", "3", "--format", "table", "--quiet", "--exchange", exchange, ...shopOptions, campaigns];
  // What is refused there is told in the guide.
  const errors = new Writable({ write: (_chunk, _encoding, done) => done() });
  const { output: screen, now } = terminal;
  const quietly: Terminal = { input: nothing(), output: screen, errors, now };
  await campaignCommand(readCampaignArguments(ranking, true) as CampaignArguments, quietly);
  output.add(beforeMixes);
  await output.flush();
  const mixes = ["--format", "table", "--quiet", ...mixOptions, rosterSamplePath()];
  await mixCommand(readMixArguments(mixes, true) as MixArguments, quietly);
  output.add(after(shorter(file), shorter(reported)));
  await output.flush();
  return code;
}

/** The sample is a file, and standard input stays untouched. */
async function* nothing(): AsyncGenerator<Uint8Array> {}

/** A path as one would type it here. */
function shorter(file: string): string {
  const short = relative(process.cwd(), file);
  const path = short.length < file.length ? short : file;
  return /^[\w@%+=:,./\\-]+$/.test(path) ? path : `"${path}"`;
}
