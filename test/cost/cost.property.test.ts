import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../../src/core/freeze.js";
import { isInvalidInputError } from "../../src/core/index.js";
import {
  campaignCost,
  costPerMille,
  earnedMediaValue,
  evaluateQuote,
  netOfInvalid,
  priceBand,
  unitCost,
  unitCostDefinitions,
  unitCostNumber,
} from "../../src/cost/index.js";
import { compareMoney, moneyToNumber, multiplyMoney } from "../../src/money/index.js";
import { costKinds } from "../../src/reference/index.js";
import { expectClose } from "../support/close.js";
import { eur } from "./some-costs.js";

const cents = (most: number) => fc.integer({ min: 0, max: most }).map((count) => eur((count / 100).toFixed(2)));
const count = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
const items = fc
  .array(fc.record({ kind: fc.constantFrom(...costKinds.adds, ...costKinds.beside, "mine"), cost: cents(1e9) }))
  .map(deepFreeze);

describe("costs", () => {
  test("a cost does not depend on the order, is the sum of its parts, and rises with each item", () => {
    fc.assert(
      fc.property(items, cents(1e9), (given, more) => {
        const cost = campaignCost(given);
        expect(campaignCost([...given].reverse())).toEqual(cost);
        if (!cost.value) return;
        const parts = Object.values(cost.byKind).map(({ amount }) => Math.round(100 * Number(amount)));
        expect(Math.round(100 * Number(cost.value.amount))).toBe(parts.reduce((sum, part) => sum + part, 0));
        const dearer = campaignCost([...given, { kind: "boost", cost: more }]).value;
        expect(compareMoney(dearer ?? eur("0"), cost.value)).toBeGreaterThanOrEqual(0);
        if (cost.interval) expect(compareMoney(cost.interval.high ?? eur("0"), cost.value)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("a unit cost times the count is the cost, and falls as the count rises", () => {
    fc.assert(
      fc.property(
        cents(1e11),
        count,
        fc.constantFrom(...Object.values(unitCostDefinitions)),
        (cost, among, definition) => {
          const each = unitCost(cost, among, definition).value ?? eur("0");
          expectClose(moneyToNumber(multiplyMoney(each, among)), definition.scale * moneyToNumber(cost), 1e-12);
          expectClose(unitCostNumber(moneyToNumber(cost), among, definition), moneyToNumber(each), 1e-12);
          const fewer = unitCost(cost, Math.ceil(among / 2), definition).value ?? eur("0");
          expect(compareMoney(fewer, each)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  test("an interval of a unit cost holds its value", () => {
    const ends = fc.tuple(count, count, count).map((three) => three.sort((a, b) => a - b));
    fc.assert(
      fc.property(cents(1e9), ends, (cost, [low, value, high]) => {
        const views = {
          value: value as number,
          interval: { low: low as number, high: high as number, shape: "between", level: 0.95, method: "mine" },
          n: 5,
          basis: "views:next",
          model: "mine@1",
          notes: [],
        } as const;
        const measure = costPerMille(cost, deepFreeze(views));
        const [least, most] = [measure.interval?.low ?? eur("0"), measure.interval?.high ?? eur("0")];
        expect(compareMoney(least, measure.value ?? eur("0"))).toBeLessThanOrEqual(0);
        expect(compareMoney(measure.value ?? eur("0"), most)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test("net is never above gross, and a net unit cost never below", () => {
    fc.assert(
      fc.property(cents(1e9), count, fc.double({ min: 0, max: 0.99, noNaN: true }), (cost, impressions, value) => {
        const share = { of: "impressions", value } as const;
        const net = netOfInvalid(impressions, share, { of: "impressions" });
        expect(net.value).toBeGreaterThanOrEqual(0);
        expect(net.value).toBeLessThanOrEqual(impressions);
        const dearer = netOfInvalid(costPerMille(cost, impressions), share);
        expect(compareMoney(dearer.value ?? eur("0"), dearer.gross ?? eur("0"))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("a rank lies between 0 and 1, in its interval, whatever the order of the quotes", () => {
    const quote = fc.record({
      price: cents(1e6),
      deliverables: fc.constant([{ format: "story", count: 1 }] as const),
    });
    fc.assert(
      fc.property(quote, fc.array(quote, { minLength: 6, maxLength: 40 }), (asked, others) => {
        const rank = evaluateQuote(deepFreeze(asked), deepFreeze(others));
        expect(rank.value).toBeGreaterThanOrEqual(rank.interval?.low ?? 2);
        expect(rank.value).toBeLessThanOrEqual(rank.interval?.high ?? -1);
        expect(evaluateQuote(asked, [...others].reverse())).toEqual(rank);
      }),
    );
  });
});

describe("whatever is given", () => {
  const odd = fc.constantFrom<unknown>(
    ...[null, undefined, Number.NaN, Number.POSITIVE_INFINITY, -1, 0, 0.5, 1, 20, 1e308, true, "", "fee", "1", "views"],
    ...[
      "EUR",
      "USD",
      "2026-05-04",
      "short-video",
      "cost/views",
      "views:next",
      "between",
      "outside",
      {},
      [],
      [null],
      5n,
    ],
    ...[eur("1"), eur("-1"), { likes: 1 }, { likes: "0.1" }, { included: true }],
  );
  /** Mostly what is right in each field, sometimes something odd. */
  const spoiled = (fields: Readonly<Record<string, unknown>>) =>
    fc.record(
      Object.fromEntries(
        Object.entries(fields).map(([key, right]) => [
          key,
          fc.oneof({ arbitrary: fc.constant(right), weight: 6 }, { arbitrary: odd, weight: 1 }),
        ]),
      ),
      { requiredKeys: [] },
    );
  const measure = (value: unknown) =>
    fc.oneof(
      spoiled({
        value,
        interval: { low: 1, high: 9, shape: "between", level: 0.95 },
        n: 1,
        basis: "views:next",
        notes: [],
      }),
      spoiled({ value, n: 1, basis: "cost/views", notes: [] }),
      spoiled({ value: null, reason: "not-given", n: 1, basis: "views:next", notes: [] }),
    );
  const quote = spoiled({
    price: eur("5"),
    deliverables: [{ format: "story", count: 1 }],
    rights: ["usage"],
    expectedViews: 9,
    validUntil: "2026-05-01T00:00:00Z",
  });
  const shaped = fc.oneof(
    odd,
    measure(3),
    measure(eur("3")),
    spoiled({ amount: "5", currency: "EUR" }),
    spoiled({ of: "views", value: 0.2 }),
    spoiled({ low: "1", high: "2", currency: "EUR", per: "1000 impressions", source: "mine" }),
    spoiled({
      kind: "media-value-rates",
      currency: "EUR",
      date: "2026-05-04",
      source: "mine",
      perAction: { likes: "1" },
    }),
    quote,
    spoiled({ likes: 1, views: 2, engagements: 3, saves: 4 }),
    fc.array(spoiled({ kind: "fee", cost: eur("5"), tax: { included: true } })),
    fc.array(quote, { maxLength: 12 }),
    spoiled({
      expectedViews: 9,
      costPerMille: { low: 1, high: 2, currency: "EUR" },
      multipliers: { rights: 1.5 },
    }),
    fc.anything(),
  );

  /** Throws at the first number that JSON cannot tell. */
  const requireFinite = (result: unknown): void => {
    JSON.stringify(result, (_, value: unknown) => {
      if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
      return value;
    });
  };

  test("nothing but our own error is thrown, and no result holds NaN or Infinity", () => {
    const calls: readonly ((a: never, b: never) => unknown)[] = [
      (a) => campaignCost(a),
      (a, b) => costPerMille(a, b),
      (a) => costPerMille(eur("5"), a),
      (a, b) => netOfInvalid(a, b),
      (a) => netOfInvalid(a, { of: "views", value: 0.2 }),
      (a) => priceBand(a),
      (a, b) => priceBand({ expectedViews: a, costPerMille: b }),
      (a, b) => evaluateQuote(a, b),
      (a, b) => evaluateQuote(a, b, { by: "views" }),
      (a, b) => earnedMediaValue(a, b),
      (a, b) => unitCostNumber(a, b, unitCostDefinitions.costPerMille),
    ];
    const done = new Set<number>();
    fc.assert(
      fc.property(shaped, shaped, fc.nat({ max: calls.length - 1 }), (a, b, index) => {
        try {
          requireFinite(calls[index]?.(a as never, b as never));
          done.add(index);
        } catch (error) {
          if (!isInvalidInputError(error)) throw error;
        }
      }),
      { numRuns: 10_000, seed: 5 },
    );
    // Hardly one was only refused.
    expect(done.size).toBeGreaterThanOrEqual(calls.length - 1);
  });
});
