// What an interval promises: it holds the truth in 95 of 100 samples. The whole tables, with 4,000 samples a cell, are made by
// `npm run simulate:diversity`; here 500 a cell guard them, with room for their own error (3 √(.9 · .1 / 500) = .04).
import { expect, test } from "vitest";
import { audienceCoverage, estimatorErrors, spreadCoverage } from "./diversity-trials.js";

const samples = 500;
const error = 3 * Math.sqrt((0.9 * 0.1) / samples);

test("the entropy of 30 posts over 20 types is corrected, where others are off", () => {
  const errors = estimatorErrors("20 by Zipf", 30, samples);
  expect(errors["plug-in"].bias).toBeLessThan(-0.3);
  expect(errors["miller-madow"].bias).toBeLessThan(-0.1);
  expect(Math.abs(errors["chao-wang-jost"].bias)).toBeLessThan(0.05);
  expect(errors["chao-wang-jost"].error).toBeLessThan(errors["plug-in"].error);
});

test.each([
  ["2: 85, 15 %", 12],
  ["4: 90, 5, 3, 2 %", 12],
  ["6, each half the one before", 8],
  ["20 by Zipf", 30],
  ["20 alike", 8],
] as const)("entropy and concentration of %s, %i posts", (name, n) => {
  const { entropy, concentration } = spreadCoverage(name, n, samples);
  expect(entropy).toBeGreaterThan(0.88 - error);
  expect(concentration).toBeGreaterThan(0.88 - error);
});

test("posts of several topics", () => {
  const { entropy, concentration, bias } = spreadCoverage("20 by Zipf", 30, samples, 3);
  expect(entropy).toBeGreaterThan(0.9 - error);
  expect(concentration).toBeGreaterThan(0.9 - error);
  expect(Math.abs(bias)).toBeLessThan(0.05);
});

test.each([
  ["2 groups, as wanted", 100],
  ["3 groups, far off", 500],
  ["10 groups, near", 500],
] as const)("an audience of %s, %i people", (name, size) => {
  const { overlap, divergence, inTarget } = audienceCoverage(name, size, samples);
  expect(Math.min(overlap, divergence, inTarget)).toBeGreaterThan(0.93 - error);
});
