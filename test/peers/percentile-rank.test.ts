import { expect, test } from "vitest";
import type { PeerTable } from "../../src/core/peer-table.js";
import { guardPeerTable, peerQuantiles, percentileRank } from "../../src/peers/index.js";

const table: PeerTable = {
  kind: "peer-table",
  id: "test@1",
  platform: "tiktok",
  basis: "likes/views:median",
  formats: [],
  followers: [100, 10_000],
  levels: [0.25, 0.5, 0.75],
  quantiles: [
    [0.02, 0.04, 0.08],
    [0.01, 0.03, 0.05],
  ],
  neighbours: 30,
  accounts: 60,
  source: "test",
};

test("quantiles are those of a row at its size, and half-way on the logarithm between two rows", () => {
  expect(peerQuantiles(table, 100)).toEqual([0.02, 0.04, 0.08]);
  expect(peerQuantiles(table, 10_000)).toEqual([0.01, 0.03, 0.05]);
  const between = peerQuantiles(table, 1_000) ?? []; // √(100 · 10,000)
  [0.015, 0.035, 0.065].forEach((rate, i) => expect(between[i]).toBeCloseTo(rate, 14));
});

test.each([99, 10_001, 0])("nobody of %i followers was measured", (followers) => {
  expect(peerQuantiles(table, followers)).toBeUndefined();
});

test.each([
  [
    "a row that falls",
    {
      quantiles: [
        [0.02, 0.01, 0.08],
        [0.01, 0.03, 0.05],
      ],
    },
  ],
  [
    "a negative rate",
    {
      quantiles: [
        [-0.02, 0.01, 0.08],
        [0.01, 0.03, 0.05],
      ],
    },
  ],
  [
    "a rate that is none",
    {
      quantiles: [
        [0.02, Number.NaN, 0.08],
        [0.01, 0.03, 0.05],
      ],
    },
  ],
  [
    "an endless rate",
    {
      quantiles: [
        [0.02, 0.04, Number.POSITIVE_INFINITY],
        [0.01, 0.03, 0.05],
      ],
    },
  ],
  [
    "a row too short",
    {
      quantiles: [
        [0.02, 0.04],
        [0.01, 0.03, 0.05],
      ],
    },
  ],
  ["a missing row", { quantiles: [[0.02, 0.04, 0.08]] }],
  ["sizes that do not rise", { followers: [100, 100] }],
  ["nobody at a size of 0", { followers: [0, 100] }],
  ["no sizes", { followers: [], quantiles: [] }],
  ["levels that do not rise", { levels: [0.25, 0.25, 0.75] }],
  ["a level above 1", { levels: [0.25, 0.5, 1.5] }],
])("a table with %s is refused", (_, change) => {
  expect(() => guardPeerTable({ ...table, ...change })).toThrow(
    expect.objectContaining({ code: "invalid-peers", path: "peers" }),
  );
  expect(() => guardPeerTable(table)).not.toThrow();
});

test("the rank is linear between quantiles, and the outermost probability beyond them", () => {
  const rank = (rate: number) => percentileRank(rate, [0.01, 0.02, 0.04], [0.25, 0.5, 0.75]);
  expect(rank(0.009)).toEqual({ rank: 0.25, beyond: true });
  expect(rank(0.01)).toEqual({ rank: 0.25, beyond: false });
  expect(rank(0.015).rank).toBeCloseTo(0.375, 14);
  expect(rank(0.02)).toEqual({ rank: 0.5, beyond: false });
  expect(rank(0.04)).toEqual({ rank: 0.75, beyond: false });
  expect(rank(0.041)).toEqual({ rank: 0.75, beyond: true });
});

test("tied quantiles divide by nothing: the rate that many share has the middle of their ranks", () => {
  expect(percentileRank(0, [0, 0, 0.02], [0.25, 0.5, 0.75])).toEqual({ rank: 0.375, beyond: false });
  expect(percentileRank(0.001, [0, 0, 0.02], [0.25, 0.5, 0.75]).rank).toBeGreaterThan(0.5);
});
