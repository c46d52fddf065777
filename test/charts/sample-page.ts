import { authenticityReport, growthAnomalies } from "../../src/authenticity/index.js";
import { engagementChart, followerHistoryChart, rankingChart, toHtml } from "../../src/charts/index.js";
import type { Creator } from "../../src/core/index.js";
import { campaignReport, scoreCreator } from "../../src/scorecard/index.js";
import { about, composed, eur, plain, unknown } from "./measures.js";
import { comparison, creators, ordinary, simulation, suspicious } from "./sample.js";

/** A name as unkind to a layout as names can be. */
const long = "a-very-long-name-without-a-single-place-to-break-it-0123456789-0123456789";

/** A page with everything on it that a page can hold. */
export function samplePage(): Promise<string> {
  const first = creators.find(({ id }) => id.includes("macro")) as Creator;
  const score = { ...scoreCreator(first), score: composed };
  const { posts = [], followers = null } = first;
  const history = suspicious.followerHistory ?? [];
  const ranked = [
    { id: "ada", score: about(70, 60, 80), rank: about(1, 1, 2), probabilityOfFirst: plain(0.8) },
    { id: long, score: about(56, 42, 67), rank: about(2, 1, 3), probabilityOfFirst: plain(0.3) },
    { id: "cleo", score: unknown("missing-part"), rank: unknown("missing-part"), probabilityOfFirst: plain(0) },
  ];
  return toHtml(
    [
      { title: "Whom to choose", text: "Three of many.", results: rankingChart({ creators: ranked }) },
      {
        title: long,
        results: [score, engagementChart(posts, score.measures.engagementRate, { followers })],
      },
      {
        title: "Suspicious",
        results: [authenticityReport(suspicious), followerHistoryChart(history, growthAnomalies(history))],
      },
      { title: "Ordinary", results: [authenticityReport(ordinary), scoreCreator(ordinary)] },
      comparison(),
      comparison("sales"),
      simulation(),
      campaignReport({
        id: "spring",
        costs: [{ kind: "fee", cost: eur("800.00") }],
        results: { conversions: 60, revenue: eur("3600.00") },
      }),
      score.measures.engagementRate,
      engagementChart([], unknown("no-posts")),
    ],
    { title: "Report on creators for the summer", text: "Synthetic creators, made by a generator." },
  );
}
