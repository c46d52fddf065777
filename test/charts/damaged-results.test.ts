import { describe, expect, test } from "vitest";
import { authenticityReport } from "../../src/authenticity/index.js";
import { toHtml, toSvg } from "../../src/charts/index.js";
import { scoreCreator } from "../../src/scorecard/index.js";
import { about, eur, plain } from "./measures.js";
import { ordinary, simulation, suspicious } from "./sample.js";

const problem = (run: Promise<unknown>): Promise<string> =>
  run.then(
    () => "nothing",
    (error: { code: string; path: string }) => `${error.code} ${error.path}`.trim(),
  );
const rate = about(0.034, 0.02, 0.05);
const scored = scoreCreator(ordinary);
const report = authenticityReport(suspicious);
const amount = { ...plain(1), value: eur("5") };
const between = { shape: "between", level: 0.95, method: "mine" };

describe("a page refuses results that are damaged, by code and path", () => {
  test.each([
    ["a value that is no number", { ...rate, value: Number.NaN }, "not-finite results"],
    ["a value without end", { ...rate, value: Number.POSITIVE_INFINITY }, "not-finite results"],
    ["no value", { ...rate, value: undefined }, "missing results"],
    ["a number that JSON lacks", { ...rate, value: 5n }, "not-a-number results"],
    ["a list for a value", { ...rate, value: [1] }, "not-a-number results"],
    ["an amount that is none", { ...amount, value: { amount: "x", currency: "EUR" } }, "invalid-amount results.amount"],
    [
      "an end that is no number",
      { ...rate, interval: { ...between, low: Number.NaN, high: 1 } },
      "not-finite results.interval.low",
    ],
    ["an end that is missing", { ...rate, interval: { ...between, low: 0 } }, "missing results.interval.high"],
    [
      "ends in the wrong order",
      { ...rate, interval: { ...between, low: 1, high: 0 } },
      "out-of-range results.interval",
    ],
    [
      "amounts in the wrong order",
      { ...amount, interval: { ...between, low: eur("2"), high: eur("1") } },
      "out-of-range results.interval",
    ],
    [
      "a level that is none",
      { ...rate, interval: { ...between, low: 0, high: 1, level: Number.NaN } },
      "not-finite results.interval.level",
    ],
    ["no model", { ...rate, model: undefined }, "not-a-string results.model"],
    ["a note that is none", { ...rate, notes: [null] }, "not-an-object results.notes[0]"],
    ["a note without a code", { ...rate, notes: [{}] }, "not-a-string results.notes[0].code"],
    ["a note about nothing", { ...rate, notes: [{ code: "tied", path: 5 }] }, "not-a-string results.notes[0].path"],
    [
      "a note that counts nothing",
      { ...rate, notes: [{ code: "tied", count: "5" }] },
      "not-a-number results.notes[0].count",
    ],
    [
      "a note without a source",
      { ...rate, notes: [{ code: "tied", source: 5 }] },
      "not-a-string results.notes[0].source",
    ],
    ["a creator without an id", { ...scored, id: undefined }, "not-a-string results.id"],
    ["a creator of no platform", { ...scored, platform: null }, "not-a-string results.platform"],
    ["a creator with a note that is none", { ...scored, notes: [null] }, "not-an-object results.notes[0]"],
    [
      "a score with a note that is none",
      { ...scored, score: { ...rate, notes: [5] } },
      "not-an-object results.score.notes[0]",
    ],
    ["notes that are no list", { ...scored, notes: 5 }, "not-an-array results.notes"],
    ["a simulation with a note that is none", { ...simulation(), notes: [null] }, "not-an-object results.notes[0]"],
    [
      "an anomaly that is none",
      { ...report, details: { ...report.details, growth: { ...report.details.growth, anomalies: [null] } } },
      "not-an-object results.details.growth.anomalies[0]",
    ],
  ])("%s", async (_, given, code) => {
    expect(await problem(toHtml(given as never, { pictures: false }))).toBe(code);
  });

  test("and shows those with words, a yes, and an end that is open", async () => {
    for (const value of [true, "macro"])
      expect(await toHtml({ ...plain(1), value } as never, { pictures: false })).toContain(`>${value}<`);
    const tiers = { ...plain(1), value: "macro", interval: { ...between, low: "micro", high: "macro" } };
    expect(await toHtml(tiers as never, { pictures: false })).toContain("micro to macro");
    expect(await toHtml(about(1, 0, null), { pictures: false })).toContain("at least 0");
    const paid = { ...amount, interval: { ...between, low: eur("1.50"), high: eur("9") } };
    expect(await toHtml(paid as never, { pictures: false })).toContain("1.50 EUR to 9 EUR");
  });
});

describe("a picture of somebody else's", () => {
  const chart = { layer: [], title: { text: "a", subtitle: [] } };
  test.each([
    ["with a part that is none", { ...chart, layer: [null] }, "not-an-object chart.layer[0]"],
    ["with a number that JSON lacks", { ...chart, height: 5n }, "not-plain-data chart"],
  ])("%s is refused", async (_, given, code) => {
    expect(await problem(toSvg(given as never))).toBe(code);
  });
});
