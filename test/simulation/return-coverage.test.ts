// What the intervals of returns promise: they hold the truth in 95 of 100 samples. The whole tables, with 20,000 samples a
// cell, are made by `npx tsx test/simulation/simulate-returns.ts`; here fewer guard them, with room for their own error.
import { expect, test } from "vitest";
import { coverCapture, coverCreators, coverDifference, coverLift, coverOrders } from "./return-coverage.js";

const samples = 2_000;
const errorOf = (count: number) => 3 * Math.sqrt((0.95 * 0.05) / count);
const error = errorOf(samples);

test.each([
  [50, 0],
  [50, 0.5],
  [50, 1],
  [200, 0.3],
  [200, 1],
])("one campaign of %i conversions whose orders vary by %f", (conversions, variation) => {
  const count = conversions > 50 ? 600 : samples;
  const { coverage, without } = coverOrders(conversions, variation, count);
  expect(coverage).toBeGreaterThan(0.93 - errorOf(count));
  expect(coverage).toBeLessThan(0.97 + errorOf(count));
  expect(without).toBe(0);
});

test.each([0, 0.5, 1])("with 20 conversions and orders that vary by %f, at least 92 %", (variation) => {
  expect(coverOrders(20, variation, samples).coverage).toBeGreaterThan(0.92);
});

test("orders that vary by twice their mean are mostly noted, and those that vary by half of it hardly ever", () => {
  expect(coverOrders(50, 2, samples).heavyTailed).toBeGreaterThan(0.9);
  expect(coverOrders(20, 2, samples).heavyTailed).toBeGreaterThan(0.7);
  expect(coverOrders(50, 0.5, samples).heavyTailed).toBeLessThan(0.01);
}, 20_000);

test("the bootstrap needs more orders", () => {
  const few = 200;
  expect(coverOrders(200, 0.5, few, "bootstrap").coverage).toBeGreaterThan(0.93 - errorOf(few));
  expect(coverOrders(20, 2, few, "bootstrap").coverage).toBeLessThan(0.92);
});

test("Fieller's sets hold, and have no end where costs vary too much for their number", () => {
  const ordinary = coverCreators(10, 0.5, 0.5, samples);
  expect(ordinary.coverage).toBeGreaterThan(0.93 - error);
  expect(ordinary.open).toBeLessThan(0.01);
  expect(coverCreators(3, 1, 0.5, samples).open).toBeGreaterThan(0.5);
});

test("adjusted for the capture rate of a survey", () => {
  expect(coverCapture(0.5, 50, samples).coverage).toBeGreaterThan(0.93 - error);
});

test("the lift of a holdout test", () => {
  const few = 300;
  expect(coverLift(0.1, 0.3, [1_000, 1_000], few).coverage).toBeGreaterThan(0.93 - errorOf(few));
});

test("difference in differences holds with independent days, and not where days resemble each other", () => {
  expect(coverDifference(14, 0, samples).coverage).toBeGreaterThan(0.93 - error);
  expect(coverDifference(14, 0.6, samples).coverage).toBeLessThan(0.75);
});
