import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { parse, View } from "vega";
import { compile } from "vega-lite";
import { describe, expect, test } from "vitest";
import { authenticityReport } from "../../src/authenticity/index.js";
import {
  authenticityChart,
  type Chart,
  chartThemes,
  engagementChart,
  followerHistoryChart,
  mixesChart,
  rankingChart,
  returnChart,
  scorecardChart,
  signalsChart,
  toSvg,
} from "../../src/charts/index.js";
import { compareMixes } from "../../src/portfolio/index.js";
import { about, composed, eur, plain, unknown } from "./measures.js";
import { comparison, ordinary, pictures } from "./sample.js";

const path = createRequire(import.meta.url).resolve("vega-lite/vega-lite-schema.json");
const ajv = new Ajv({ allErrors: false, strict: false, validateFormats: false });
const isSpecification = ajv.compile(JSON.parse(readFileSync(path, "utf8")));

const nothing = unknown("no-posts");
const empty = { ...nothing, quantiles: [], mean: null, probabilityOfProfit: null, drivers: [] };
const rate = plain(0.03, "likes+comments/followers:median");
const posts = [
  { id: "a", likes: 300, comments: 2, publishedAt: "2026-05-01T10:00:00Z" },
  { id: "b", likes: 200, comments: 2, publishedAt: "2026-05-04T10:00:00Z", sponsored: true },
  { id: "c", likes: 250, comments: 2, publishedAt: "2026-06-01T10:00:00Z", pinned: true },
];
const creators = [
  { id: "ada", score: about(70, 60, 80), rank: about(1, 1, 2), probabilityOfFirst: plain(0.8) },
  { id: "ben", score: unknown("missing-part"), rank: unknown("missing-part"), probabilityOfFirst: nothing },
];

/** Every way in which a picture can look. */
const all: Readonly<Record<string, Chart>> = {
  ...pictures("auto"),
  "engagement unknown": engagementChart([], nothing),
  "engagement without posts": engagementChart([], rate),
  "engagement by order": engagementChart(
    posts.map(({ publishedAt: _, ...post }) => post),
    rate,
    { followers: 10_000 },
  ),
  "engagement of three kinds": engagementChart(posts, rate, { followers: 10_000, peers: [0.01, 0.02, 0.05] }),
  "engagement by day": engagementChart(posts, plain(0.001, "likes/followers/day:mean")),
  "engagement of one post": engagementChart(posts.slice(0, 1), rate, { followers: 10_000 }),
  "history unknown": followerHistoryChart(null),
  "history without anomalies": followerHistoryChart(ordinary.followerHistory),
  "history of two days": followerHistoryChart([
    { date: "2026-01-01", followers: 10 },
    { date: "2026-01-02", followers: 10 },
  ]),
  "audience with a bound": authenticityChart(authenticityReport(ordinary)),
  "audience unknown": authenticityChart(authenticityReport({ id: "a", platform: "x" })),
  "signals unknown": signalsChart(authenticityReport({ id: "a", platform: "x" })),
  "scorecard unknown": scorecardChart(unknown("no-scorecard")),
  "scorecard of nothing known": scorecardChart({ ...composed, ...unknown("missing-part"), coverage: 0 } as never),
  "mixes for engagement": mixesChart(comparison("engagement")),
  "mixes unknown": mixesChart(compareMixes({ a: [], b: [] }, { goal: "awareness" })),
  "mixes at a loss": mixesChart(
    compareMixes(
      { a: [{ conversions: 1, cost: eur("90.00") }], b: [{ conversions: 9, cost: eur("300.00") }] },
      { goal: "sales", contributionPerConversion: eur("30.00") },
    ),
  ),
  "return unknown": returnChart(empty),
  ranking: rankingChart({ creators }),
  "ranking of nobody": rankingChart({ creators: [] }),
};

describe.each(Object.entries(all))("%s", (_, chart) => {
  test("is a specification of Vega-Lite, by its own schema", () => {
    const isValid = isSpecification(chart);
    expect(isSpecification.errors ?? []).toEqual([]);
    expect(isValid).toBe(true);
  });

  test("compiles and is drawn without a warning", async () => {
    const told: unknown[] = [];
    const tell = (...texts: unknown[]) => {
      told.push(texts);
      return logger;
    };
    const logger: never = {
      level: () => logger,
      warn: tell,
      error: tell,
      info: () => logger,
      debug: () => logger,
    } as never;
    const view = new View(parse(compile(structuredClone(chart) as never, { logger }).spec), {
      renderer: "none",
      logger,
    });
    expect(await view.toSVG()).toContain("<svg");
    expect(told).toEqual([]);
  });

  test("is plain data, and loads nothing", () => {
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
    const text = JSON.stringify(chart);
    expect(text).not.toMatch(/"url"|NaN|Infinity|undefined/);
    expect(text.match(/https?:\/\/[^"]*/g)).toEqual(["https://vega.github.io/schema/vega-lite/v6.json"]);
  });

  test("has a title, a description, and the same as a table", () => {
    expect(chart.title.text.join("")).not.toBe("");
    expect(chart.description.length).toBeGreaterThan(chart.title.text.join("").length);
    const { columns, rows } = chart.usermeta.figures;
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row.length).toBe(columns.length);
  });
});

/** Every text of a picture with the place where it stands, in pixels of the picture. */
function texts(svg: string): { text: string; x: number; y: number; anchor: string; size: number }[] {
  const found: { text: string; x: number; y: number; anchor: string; size: number }[] = [];
  const stack: { x: number; y: number }[] = [{ x: 0, y: 0 }];
  for (const [tag] of svg.matchAll(/<g(?:\s[^>]*[^/])?>|<\/g>|<text[^>]*>.*?<\/text>/g)) {
    const at = stack.at(-1) as { x: number; y: number };
    const [, x = "0", y = "0"] = /transform="translate\(([-\d.]+),([-\d.]+)\)/.exec(tag) ?? [];
    const here = { x: at.x + Number(x), y: at.y + Number(y) };
    if (tag === "</g>") stack.pop();
    else if (tag.startsWith("<g")) stack.push(here);
    else {
      const anchor = /text-anchor="(\w+)"/.exec(tag)?.[1] ?? "start";
      const size = Number(/font-size="([\d.]+)px"/.exec(tag)?.[1]);
      const inner = tag.replace(/^<text[^>]*>/, "").replace("</text>", "");
      const lines = inner.includes("<tspan")
        ? [...inner.matchAll(/>([^<]*)<\/tspan>/g)].map(([, line]) => line)
        : [inner];
      for (const line of lines) found.push({ text: line as string, ...here, anchor, size });
    }
  }
  return found;
}

describe("texts", () => {
  test.each(Object.entries(all))("of %s stand inside the picture, measured generously", async (_, chart) => {
    const svg = await toSvg(chart);
    const [width, height] = (/viewBox="0 0 ([^"]*)"/.exec(svg)?.[1] ?? "").split(" ").map(Number) as [number, number];
    const found = texts(svg);
    expect(found.length).toBeGreaterThan(2);
    for (const { text, x, y, anchor, size } of found) {
      // 0.55 em a letter is about the mean of DejaVu Sans, one of the widest. `npm run look` measures in a browser.
      const long = text.length * size * 0.55;
      const left = anchor === "end" ? x - long : anchor === "middle" ? x - long / 2 : x;
      expect(left, text).toBeGreaterThanOrEqual(-2);
      expect(left + long, text).toBeLessThanOrEqual(width + 2);
      expect(y, text).toBeGreaterThanOrEqual(size * 0.7);
      expect(y, text).toBeLessThanOrEqual(height);
    }
  });
});

test("a theme is light, dark or the reader's", () => {
  expect(chartThemes).toEqual(["light", "dark", "auto"]);
});
