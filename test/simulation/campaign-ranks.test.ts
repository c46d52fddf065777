// What a ranking of campaigns promises. The tables of docs/returns.md, with a thousand samples for each kind of campaigns,
// are made by `npm run simulate:ranks`; here fewer guard them, with room for their own error.
import { expect, test } from "vitest";
import { calibrationError, recordRanking } from "./campaign-ranks.js";

const record = recordRanking({ campaigns: 20, orders: 35, spread: 0.5, variation: 0.6, shape: "lognormal" }, 60, 11);

test("of those said to be among the first three with p, a share of p is", () => {
  // 60 samples of 20: a bin of 100 has an error of 5 points, most have fewer members and weigh less.
  expect(calibrationError(record)).toBeLessThan(0.035);
});

test("as many of the chosen are right as is said", () => {
  expect(Math.abs(record.right.low - record.right.said)).toBeLessThan(0.3);
  expect(record.right.low).toBeGreaterThan(1.8);
});

test("the three with the highest returns seem better than they are, and what is expected of them is what they return", () => {
  expect(record.curse.seemed - record.curse.was).toBeGreaterThan(0.08);
  expect(Math.abs(record.curse.expected - record.curse.was)).toBeLessThan(0.12);
});

test("the intervals of ranks and of shrunken returns hold the truth", () => {
  expect(record.rankCoverage).toBeGreaterThan(0.94);
  expect(record.returnCoverage).toBeGreaterThan(0.91);
});
