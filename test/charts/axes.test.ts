import { describe, expect, test } from "vitest";
import {
  type Chart,
  engagementChart,
  followerHistoryChart,
  mixesChart,
  returnChart,
  toSvg,
} from "../../src/charts/index.js";
import { tickLabels } from "../../src/charts/tick-labels.js";
import { engagementRate } from "../../src/engagement/index.js";
import { compareMixes } from "../../src/portfolio/index.js";
import { eur } from "./measures.js";
import { simulation } from "./sample.js";

/** The numbers at the marks of the axes, as they are drawn. */
async function labels(chart: Chart): Promise<readonly string[]> {
  const texts = [...(await toSvg(chart)).matchAll(/>([^<>]+)<\/text>/g)].map(([, text]) => text as string);
  return texts.filter((text) => /^[−\d][\d.,]*(?:e[+−-]\d+)?[a-zA-Zµ]?%?$/.test(text));
}
const day = (index: number) => new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10);
const followers = (counts: readonly number[]) =>
  labels(followerHistoryChart(counts.map((count, index) => ({ date: day(index), followers: count }))));
const post = (likes: number) => ({ likes, comments: 0 });
const rates = (likes: readonly number[], of: number) =>
  engagementChart(likes.map(post), engagementRate(likes.map(post), { by: "followers", followers: of }), {
    followers: of,
  });
const mixes = (costs: readonly string[], engagement = 500) =>
  labels(
    mixesChart(
      compareMixes(
        Object.fromEntries(costs.map((cost, index) => [`mix ${"abcdef"[index]}`, [{ engagement, cost: eur(cost) }]])),
        { goal: "engagement", seed: 1, draws: 200 },
      ),
    ),
  );

describe("followers are marked at whole numbers, each once", () => {
  test.each([
    [
      [1, 1, 2],
      ["1", "2"],
    ],
    [[0, 0, 0], ["0"]],
    [
      [9_990, 10_010],
      ["9.99k", "10k", "10.01k"],
    ],
  ])("%j", async (counts, expected) => {
    expect(await followers(counts)).toEqual(expected);
  });

  test("of a million millions", async () => {
    const all = await followers([1e12, 1e12 + 1, 1e12 + 2]);
    expect(all).toEqual(["1T", "1.00005T"]);
    expect(new Set(all).size).toBe(all.length);
    for (const label of all) expect(label.length).toBeLessThan(9);
  });
});

describe("mixes", () => {
  test.each([
    ["that cost little", ["3.00", "3.40"]],
    ["that cost cents", ["0.01", "0.02"]],
    ["that cost nothing", ["0", "0"]],
    ["that cost millions", ["1000000", "1000100"]],
  ])("%s have marks that can be told apart", async (_, costs) => {
    const all = await mixes(costs);
    // 0, 100, ... 500 interactions stand at the other axis.
    const ofCost = all.filter((label) => !/^[1-5]00$/.test(label));
    expect(ofCost.filter((label) => Number(label) !== 0).length).toBeGreaterThan(1);
    expect(new Set(ofCost.filter((label) => Number(label) !== 0)).size).toBe(
      ofCost.filter((label) => Number(label) !== 0).length,
    );
  });

  test("that bring nothing", async () => {
    expect((await mixes(["100", "200"], 0)).filter((label) => label === "0").length).toBe(2);
  });
});

describe("rates", () => {
  test.each([
    ["one in a million millions", rates([1, 1, 1, 1, 1, 2], 1e12)],
    ["a million per follower", rates([1e6, 2e6, 1e6, 1e6, 1e6, 1e6], 1)],
  ])("%s", async (_, chart) => {
    const all = (await labels(chart)).filter((label) => label.endsWith("%"));
    expect(all.length).toBeGreaterThan(2);
    expect(new Set(all).size).toBe(all.length);
    // 52 pixels are left of the axis.
    for (const label of all) expect(label.length).toBeLessThan(9);
  });
});

test("a huge return is marked in few letters", async () => {
  const played = simulation();
  const huge = (value: number) => value * 1e9;
  const given = {
    ...played,
    value: huge(played.value as number),
    mean: huge(played.mean as number),
    interval: { ...played.interval, low: huge(-1), high: huge(2) },
    quantiles: played.quantiles.map(({ p, value }) => ({ p, value: huge(value) })),
  };
  const all = await labels(returnChart(given as never));
  expect(all.length).toBeGreaterThan(2);
  for (const label of all) expect(label.length).toBeLessThan(8);
});

describe("the format of marks", () => {
  test.each([
    [[0, 1, 2], "number", { format: ",.0f" }],
    [[0, 0.5, 1], "number", { format: ",.1f" }],
    [[0.1, 0.3, 0.5], "number", { format: ",.1f" }],
    [[0], "number", { format: "d" }],
    [[0], "share", { format: ".0%" }],
    [[], "number", { format: "d" }],
    [[0, 0.01, 0.02], "share", { format: ".0%" }],
    [[0, 0.002, 0.004], "share", { format: ".1%" }],
    [[0, 10_000, 20_000], "number", { format: ".2~s" }],
    [[1e15, 2e15], "number", { format: ".0~e" }],
    [[0, 1e-7], "number", { format: ".0~e" }],
    [[0, 1e-12], "share", { labelExpr: "format(datum.value * 100, '.0~e') + '%'" }],
  ] as const)("%j as a %s", (values, unit, expected) => {
    expect(tickLabels(values, unit)).toEqual(expected);
  });
});
