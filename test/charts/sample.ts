import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { authenticityReport, growthAnomalies } from "../../src/authenticity/index.js";
import {
  authenticityChart,
  type Chart,
  type ChartTheme,
  engagementChart,
  followerHistoryChart,
  mixesChart,
  returnChart,
  scorecardChart,
  signalsChart,
} from "../../src/charts/index.js";
import type { Creator } from "../../src/core/index.js";
import { compareMixes, type MixCreator } from "../../src/portfolio/index.js";
import { instagramEngagementPeers } from "../../src/reference/index.js";
import { simulateReturn } from "../../src/roi/index.js";
import { scoreCreator } from "../../src/scorecard/index.js";
import { about, eur } from "./measures.js";

const root = resolve(import.meta.dirname, "../..");
const read = (file: string): string => readFileSync(resolve(root, "docs/sample", file), "utf8");
const jsonLines = (file: string): readonly Creator[] =>
  read(file)
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Creator);

/** The synthetic creators that come with the package. */
export const creators = jsonLines("creators.jsonl");

/** Two with followers, history and comments: one suspicious, one ordinary. */
export const [suspicious, ordinary] = jsonLines("authenticity.jsonl") as [Creator, Creator];

/** The mixes of the sample's roster. */
function roster(): Readonly<Record<string, readonly MixCreator[]>> {
  const [header = "", ...lines] = read("roster.csv").trim().split("\n");
  const names = header.split(",");
  const mixes: Record<string, MixCreator[]> = {};
  for (const line of lines) {
    const cells = line.split(",");
    const cell = (name: string): string => cells[names.indexOf(name)] ?? "";
    const number = (name: string) => {
      if (cell(name) === "") return null;
      const [value, low, high] = [cell(name), cell(`${name}Low`), cell(`${name}High`)].map(Number);
      return low && high ? about(value as number, low, high) : (value as number);
    };
    const mix = mixes[cell("mix")] ?? [];
    mixes[cell("mix")] = mix;
    mix.push({
      id: cell("id"),
      reach: number("reach"),
      engagement: number("engagement"),
      cost: cell("price") === "" ? null : eur(cell("price")),
    });
  }
  return mixes;
}

/** What the sample's mixes come to. */
export const comparison = (goal: "awareness" | "engagement" | "sales" = "awareness") =>
  compareMixes(roster(), { goal, population: 2_000_000, seed: 1, tolerance: 0.1, draws: 2_000 });

/** What may come of a campaign. */
export const simulation = () =>
  simulateReturn(
    {
      cost: eur("900.00"),
      contributionPerConversion: eur("18.00"),
      conversions: 60,
      conversionsVariation: 0.4,
      orderVariation: 0.6,
    },
    { seed: 1 },
  );

/** The pictures of the docs, made of the sample. */
export function pictures(theme: ChartTheme): Readonly<Record<string, Chart>> {
  const creator = creators.find(({ id }) => id.includes("macro")) as Creator;
  const { engagementRate } = scoreCreator(creator).measures;
  const { followers = null, posts = [] } = creator;
  const report = authenticityReport(suspicious);
  const history = suspicious.followerHistory ?? [];
  const options = { followers, peers: instagramEngagementPeers.median, theme };
  return {
    scorecard: scorecardChart(scoreCreator(ordinary), { theme }),
    engagement: engagementChart(posts, engagementRate, options),
    followers: followerHistoryChart(history, growthAnomalies(history), { theme }),
    audience: authenticityChart(report, { theme }),
    signals: signalsChart(report, { theme }),
    mixes: mixesChart(comparison(), { theme }),
    return: returnChart(simulation(), { theme }),
  };
}
