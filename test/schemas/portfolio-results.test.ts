import { describe, expect, test } from "vitest";
import type * as z from "zod";
import * as schemas from "../../src/schemas/index.js";
import { changed, said } from "./changed.js";
import { describeResults } from "./result-cases.js";
import { somePortfolios } from "./some-portfolios.js";

describeResults(
  [
    ["netReach", schemas.netReachMeasureSchema, somePortfolios.netReach],
    ["reachFrequency", schemas.reachFrequencyMeasureSchema, somePortfolios.reachFrequency],
    ["creatorsNeeded", schemas.creatorsNeededMeasureSchema, somePortfolios.creatorsNeeded],
    ["coordinationCost in money", schemas.coordinationCostSchema, somePortfolios.coordinationCost],
    ["coordinationCost in numbers", schemas.coordinationNumberSchema, somePortfolios.coordinationNumber],
    ["rosterVariability", schemas.rosterVariabilitySchema, somePortfolios.rosterVariability],
    ["compareMixes", schemas.mixComparisonSchema, somePortfolios.compareMixes],
    ["selectCreators", schemas.selectionSchema, somePortfolios.selectCreators],
  ],
  (holder, key) => (key === "id" && "netShare" in holder) || (key === "group" && "path" in holder),
);

const { "of people": people, "of pairs": pairs, unknown: unknownReach } = somePortfolios.netReach;
const { known: frequency, "without a population": noDistribution } = somePortfolios.reachFrequency;
const { known: needed, "out of reach": outOfReach } = somePortfolios.creatorsNeeded;
const { "with a gain": cost, "of an estimated number": estimated } = somePortfolios.coordinationCost;
const { "with a gain": plain } = somePortfolios.coordinationNumber;
const { known: roster } = somePortfolios.rosterVariability;
const { played: mixes, "of one": oneMix } = somePortfolios.compareMixes;
const { known: selection, "of a goal that is a sum": ofSum, infeasible } = somePortfolios.selectCreators;

test("the results have intervals, bounds, parts and what is unknown", () => {
  expect([people.interval, frequency.interval, estimated.interval, selection.interval]).not.toContain(undefined);
  expect([people.share, pairs.share]).toEqual([expect.any(Number), null]);
  expect(frequency.distribution?.length).toBeGreaterThan(2);
  expect([noDistribution.distribution, noDistribution.grossRatingPoints]).toEqual([null, null]);
  expect([needed.value, outOfReach.value, outOfReach.ceiling]).toEqual([12, null, 100_000]);
  expect([cost.best.next?.cost.currency, typeof plain.best.next?.cost]).toEqual(["EUR", "number"]);
  expect(roster.departures.each.map(({ id }) => id)).toEqual(["ana", undefined, undefined, undefined]);
  expect([mixes.value, oneMix.value]).toEqual([expect.any(String), null]);
  expect(mixes.mixes.map(({ spend }) => spend.value?.currency)).toEqual(["EUR", "EUR"]);
  expect(mixes.mixes[1]?.netReach.interval).toBeDefined();
  expect([selection.netReach?.value, ofSum.netReach]).toEqual([expect.any(Number), null]);
  expect([selection.margin.less, selection.margin.more, selection.margin.next]).not.toContain(null);
  expect(infeasible.conflict.map(({ path, group }) => [path, group])).toEqual([
    ["minimum.DE", "DE"],
    ["budget", undefined],
  ]);
});

describe("is refused", () => {
  test.each<[code: string, place: string, z.ZodType, object, to: unknown]>([
    ["missing", "reason", schemas.netReachMeasureSchema, unknownReach, undefined],
    ["negative", "gross", schemas.netReachMeasureSchema, people, -1],
    ["out-of-range", "share", schemas.netReachMeasureSchema, people, 5.9],
    ["missing", "bounds", schemas.netReachMeasureSchema, people, null],
    ["negative", "bounds.low", schemas.netReachMeasureSchema, people, -1],
    ["not-finite", "bounds.high", schemas.netReachMeasureSchema, people, Number.POSITIVE_INFINITY],
    ["not-an-object", "contacts", schemas.reachFrequencyMeasureSchema, frequency, 115_000],
    ["out-of-range", "netReach.share", schemas.reachFrequencyMeasureSchema, frequency, 1.1],
    ["not-an-array", "distribution", schemas.reachFrequencyMeasureSchema, frequency, { 1: 20_000 }],
    ["not-an-integer", "distribution.1.contacts", schemas.reachFrequencyMeasureSchema, frequency, 1.5],
    ["negative", "distribution.1.reach", schemas.reachFrequencyMeasureSchema, frequency, -1],
    ["missing", "effectiveReach.value", schemas.reachFrequencyMeasureSchema, frequency, undefined],
    ["not-a-number", "grossRatingPoints", schemas.reachFrequencyMeasureSchema, frequency, "105"],
    ["negative", "ceiling", schemas.creatorsNeededMeasureSchema, needed, -1],
    ["missing", "lastAdds", schemas.creatorsNeededMeasureSchema, needed, undefined],
    ["not-an-object", "value", schemas.coordinationCostSchema, cost, 1_795],
    ["not-a-number", "value", schemas.coordinationNumberSchema, plain, { amount: "1725", currency: "EUR" }],
    ["invalid-amount", "next.cost.amount", schemas.coordinationCostSchema, cost, 70],
    ["currency-mismatch", "best.net.currency", schemas.coordinationCostSchema, cost, "USD"],
    ["currency-mismatch", "curve.0.cost.currency", schemas.coordinationCostSchema, cost, "USD"],
    ["missing", "best.next.gain", schemas.coordinationCostSchema, cost, null],
    ["missing", "best.next.gain", schemas.coordinationNumberSchema, plain, null],
    ["not-an-integer", "curve.1.creators", schemas.coordinationNumberSchema, plain, 2.5],
    ["negative", "curve.1.hours", schemas.coordinationCostSchema, cost, -2],
    ["negative", "pairs", schemas.coordinationCostSchema, cost, -1],
    ["out-of-range", "gini", schemas.rosterVariabilitySchema, roster, 42],
    ["out-of-range", "quantiles.0.p", schemas.rosterVariabilitySchema, roster, 5],
    ["out-of-range", "largestShare", schemas.rosterVariabilitySchema, roster, 63],
    ["unknown-option", "departures.of", schemas.rosterVariabilitySchema, roster, "likes"],
    ["not-a-string", "departures.each.0.id", schemas.rosterVariabilitySchema, roster, 3],
    ["out-of-range", "departures.worst.netShare", schemas.rosterVariabilitySchema, roster, 66],
    ["negative", "departures.expected.share", schemas.rosterVariabilitySchema, roster, -0.1],
    ["not-a-string", "value", schemas.mixComparisonSchema, mixes, 2],
    ["unknown-option", "interval", schemas.mixComparisonSchema, mixes, { low: "few", high: "many" }],
    ["unknown-option", "goal", schemas.mixComparisonSchema, mixes, "fame"],
    ["unknown-option", "compared", schemas.mixComparisonSchema, mixes, "best"],
    ["out-of-range", "spendDifference", schemas.mixComparisonSchema, mixes, 20],
    ["negative", "mixes.0.netReach.deviation", schemas.mixComparisonSchema, mixes, -1],
    ["currency-mismatch", "mixes.1.coordination.value.currency", schemas.mixComparisonSchema, mixes, "USD"],
    ["missing", "mixes.0.better.sales", schemas.mixComparisonSchema, mixes, undefined],
    ["not-a-boolean", "mixes.0.onFrontier", schemas.mixComparisonSchema, mixes, "yes"],
    ["not-an-array", "mixes.0.dominatedBy", schemas.mixComparisonSchema, mixes, "many"],
    ["not-a-string", "frontier.0", schemas.mixComparisonSchema, mixes, 1],
    ["missing", "reason", schemas.mixComparisonSchema, oneMix, undefined],
    ["not-a-string", "chosen.0", schemas.selectionSchema, selection, 3],
    ["currency-mismatch", "creators.1.cost.currency", schemas.selectionSchema, selection, "USD"],
    ["invalid-amount", "left.amount", schemas.selectionSchema, selection, 150],
    ["out-of-range", "gap", schemas.selectionSchema, selection, 3],
    ["unknown-option", "method", schemas.selectionSchema, selection, "greedy"],
    ["missing", "margin.next", schemas.selectionSchema, selection, undefined],
    ["not-a-number", "margin.less.perUnit", schemas.selectionSchema, selection, "29"],
    ["not-a-string", "margin.next.id", schemas.selectionSchema, selection, 3],
    ["negative", "netReach.bounds.low", schemas.selectionSchema, selection, -1],
    ["not-an-integer", "conflict.0.count", schemas.selectionSchema, infeasible, 2.5],
    ["not-a-string", "conflict.0.group", schemas.selectionSchema, infeasible, 3],
  ])("with %s at %s", (code, place, schema, result, to) => {
    expect(said(schema, changed(result, place, to))).toEqual([[code, place]]);
  });
});
