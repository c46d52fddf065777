// Whatever comes in: an answer in plain data, or an error with a code and a path. Never a crash, never NaN or Infinity.
import fc from "fast-check";
import { describe, test } from "vitest";
import { isInvalidInputError } from "../../src/core/index.js";
import * as roi from "../../src/roi/index.js";
import { expectPlain, replaced, waysRead } from "../support/replace.js";

const eur = (amount: string) => ({ amount, currency: "EUR" });
const share = { successes: 12, trials: 20 };
const measure = {
  value: eur("900"),
  interval: { low: eur("700"), high: eur("1200"), shape: "between", level: 0.95, method: "test" },
  n: 5,
  basis: "test",
  model: "test@1",
  notes: [{ code: "missing-part" }],
};
const touchpoints = [
  { channel: "a", at: 1_767_225_600_000 },
  { channel: "b", at: "2026-01-09T00:00:00Z" },
];
const journeys = [
  { touchpoints, converted: true, count: 2, conversions: 3, value: eur("10.00") },
  { touchpoints: [{ channel: "b" }, "c"], converted: false },
];
const campaign = {
  costs: [{ kind: "fee", cost: eur("80") }],
  tracking: ["code"],
  results: { revenue: eur("300"), conversions: 9, newCustomers: 4 },
};
const numbers = {
  value: 50,
  interval: { ...measure.interval, low: 40, high: 70 },
  n: 5,
  basis: "test",
  model: "test@1",
};
const counted = { ...numbers, notes: [] };
const rate = { ...counted, value: 0.5, interval: { ...measure.interval, low: 0.4, high: 0.7 } };
const plan = { cost: eur("100"), averageOrderValue: eur("50"), margin: 0.4, conversions: 12 };
const sales = { ...plan, variation: 0.5 };

/** Every public function with arguments that it takes. */
const calls: readonly [keyof typeof roi, readonly unknown[]][] = [
  ["adjustForCapture", [measure, { captureRate: share, leaked: 0.1, level: 0.9 }]],
  ...roi.attributionModels.map((model): [keyof typeof roi, readonly unknown[]] => [
    "attribute",
    [journeys, { model, halfLifeDays: 7, weights: { first: 0.4, last: 0.4 } }],
  ]),
  ["breakEven", [{ ...plan, clicks: 900, impressions: 40_000 }]],
  ["breakEven", [{ cost: measure, contributionPerConversion: eur("20"), averageOrderValue: eur("50") }]],
  ["breakEven", [{ ...plan, conversions: counted, clicks: counted, impressions: counted }]],
  ["captureFactor", [{ captureRate: share, leaked: share, level: 0.9 }]],
  ["captureFactor", [{ captureRate: rate, leaked: rate }]],
  [
    "contribution",
    [{ revenue: measure, costOfGoods: eur("200"), refunds: 0, discounts: eur("10"), variableCost: measure }],
  ],
  ["customerLifetimeValue", [{ contributionPerPeriod: eur("100"), retention: 0.8, discountRate: 0.1, periods: 12 }]],
  [
    "differenceInDifferences",
    [
      { treated: { before: [1, 2, 4], after: [3, 4, 9] }, control: { before: [1, 2, 5], after: [1, 3, 3] } },
      { paired: true, level: 0.9 },
    ],
  ],
  ["incrementalLift", [{ treated: { conversions: 9, n: 90 }, holdout: { conversions: 5, n: 80 } }, { level: 0.9 }]],
  ["liftPower", [{ holdoutRate: 0.02, lift: 0.2, level: 0.9, treated: 900, holdout: 800 }]],
  ["liftSampleSize", [{ holdoutRate: 0.02, lift: 0.2, level: 0.9, power: 0.8, holdoutPerTreated: 0.5 }]],
  ["paybackPeriod", [{ cost: eur("900"), contributions: [eur("400"), eur("700")] }]],
  ["paybackPeriod", [{ cost: eur("900"), contributionPerPeriod: eur("400"), retention: 0.8, discountRate: 0.01 }]],
  [
    "returnInterval",
    [
      [
        { cost: eur("9"), contribution: eur("4") },
        { cost: eur("5"), contribution: measure },
      ],
      { level: 0.9 },
    ],
  ],
  ["returnInterval", [sales, { method: "log", level: 0.9 }]],
  ["returnOnAdSpend", [measure, measure]],
  ["returnOnInvestment", [measure, eur("1000")]],
  ["salesInterval", [{ orderValues: [eur("4"), eur("9"), eur("5")], margin: 0.4 }, { level: 0.9 }]],
  [
    "salesInterval",
    [{ orderContributions: [eur("4"), eur("9"), eur("5")] }, { method: "bootstrap", seed: 1, replicates: 20 }],
  ],
  [
    "simulateReturn",
    [
      { ...plan, conversionsVariation: 0.3, orderVariation: 0.5, captureRate: share },
      { seed: 1, draws: 30, level: 0.9 },
    ],
  ],
  ["salesInterval", [{ contributionPerConversion: measure, conversions: counted, variation: 0.5 }]],
  [
    "simulateReturn",
    [
      {
        cost: measure,
        contributionPerConversion: measure,
        conversions: counted,
        conversionsVariation: 0.3,
        orderVariation: 0.5,
        captureRate: rate,
        leaked: rate,
      },
      { seed: 1, draws: 30 },
    ],
  ],
  ["paybackPeriod", [{ cost: measure, contributionPerPeriod: measure, retention: 0.9 }]],
  ["customerLifetimeValue", [{ contributionPerPeriod: measure, retention: 0.8, discountRate: 0.1 }]],
  ["trackingCoverage", [[campaign, { ...campaign, cost: measure }], { captureRate: share, leaked: 0.1, level: 0.9 }]],
];

const odd = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, "", "x", "0.5", true, Symbol.iterator, 1n, () => 1, new Date(0), new Map()),
  fc.constantFrom<unknown>(0, -0, 1, 0.5, 2, -1, 1e-9, 5e-324, 1e308, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY),
  fc
    .constantFrom("0", "0.00", "-0", "-3", "1e5", "1,250.00", "0x1f", "NaN", "9".repeat(400), `0.${"0".repeat(400)}1`)
    .map(eur),
  fc.constantFrom<unknown>(
    [],
    {},
    [null],
    [[]],
    [{}],
    { value: 3 },
    { value: null, basis: "" },
    { value: {}, basis: "" },
  ),
  fc.constantFrom<unknown>(Object.create(null), { successes: 0, trials: 0 }, { successes: 0, trials: 9 }, measure),
  fc.constantFrom<unknown>({ ...measure, value: null, reason: "not-given", interval: undefined }, eur("1").currency),
);

const functions = new Map<string, unknown>(Object.entries(roi));

describe("one part of the input is anything", () => {
  test.each(calls)("%s %#: an answer in plain data, or a refusal by code", (name, given) => {
    const call = functions.get(name) as (...args: readonly unknown[]) => unknown;
    expectPlain(call(...given));
    const ways = [...waysRead(given)];
    fc.assert(
      fc.property(fc.constantFrom(...ways), odd, (way, by) => {
        try {
          expectPlain(call(...(replaced(given, way, by) as unknown[])));
        } catch (error) {
          if (!isInvalidInputError(error)) throw error;
        }
      }),
      { numRuns: 500, seed: 9 },
    );
  });
});
