// What an interval promises: it holds the truth in 95 of 100 samples. The whole table, with 20,000 samples a cell, is
// made by `npm run simulate`; here 2,000 a cell guard it, with room for their own error (3 √(.95 · .05 / 2000) = .015).
import { expect, test } from "vitest";
import { type Process, simulateCoverage } from "./simulate-coverage.js";

const samples = 2_000;
const error = 3 * Math.sqrt((0.95 * 0.05) / samples);
const ordinary: Process = {
  rates: "lognormal",
  variation: 0.36,
  rate: 0.03,
  exposure: 20_000,
  exposureVariation: 0,
  viral: 0,
};

test.each([
  ["median", 6, ordinary],
  ["median", 12, { ...ordinary, viral: 0.03 }],
  ["median", 30, { ...ordinary, rates: "gamma", variation: 0.55 }],
  ["mean", 3, { ...ordinary, rates: "gamma" }],
  ["mean", 12, ordinary],
  ["mean", 6, { ...ordinary, exposure: 100 }], // three interactions a post: many have none
  ["pooled", 6, { ...ordinary, exposureVariation: 0.5 }],
  ["pooled", 30, { ...ordinary, rates: "gamma", variation: 0.55, exposureVariation: 0.5 }],
  ["trimmed", 12, ordinary],
] as const)("%s of %i posts", (aggregate, n, process) => {
  const { coverage, bias, without } = simulateCoverage(process, aggregate, n, samples);
  expect(coverage).toBeGreaterThan(0.93 - error);
  expect(coverage).toBeLessThan(0.97 + error);
  expect(Math.abs(bias)).toBeLessThan(0.03);
  expect(without).toBeLessThan(0.05);
});

test("the mean of a few posts with viral ones is not covered, which is why the median is the default and the note exists", () => {
  const { coverage, heavyTailed } = simulateCoverage({ ...ordinary, viral: 0.03 }, "mean", 12, samples);
  expect(coverage).toBeLessThan(0.8);
  expect(heavyTailed).toBeGreaterThan(0.2);
  expect(simulateCoverage(ordinary, "mean", 12, samples).heavyTailed).toBeLessThan(0.01);
});
