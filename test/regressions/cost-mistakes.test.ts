// Mistakes seen in other calculators and scripts that put a price on influencers, each a test here so that it never
// becomes ours.
import { describe, expect, test } from "vitest";
import type { Money } from "../../src/core/index.js";
import {
  campaignCost,
  costPerClick,
  costPerEngagement,
  costPerMille,
  earnedMediaValue,
  netOfInvalid,
  priceBand,
  unitCostDefinitions,
  unitCostNumber,
} from "../../src/cost/index.js";
import { divideMoney } from "../../src/money/index.js";
import { prices } from "../../src/reference/index.js";

const usd = (amount: string): Money => ({ amount, currency: "USD" });
const rates = { kind: "media-value-rates", currency: "USD", date: "2026-01-01", source: "mine" } as const;
const thrown = (code: string) => expect.objectContaining({ code });

describe("mistakes of others about cost", () => {
  test("unknown is read as 0: a campaign whose cost nobody knows is not free", () => {
    expect(campaignCost([])).toMatchObject({ value: null, reason: "no-costs" });
    expect(costPerMille(null, 40_000)).toMatchObject({ value: null, reason: "not-given" });
    expect(costPerMille(usd("0"), 40_000).value).toEqual(usd("0"));
    expect(earnedMediaValue({ likes: null }, { ...rates, perAction: { likes: "0.1" } }).value).toBeNull();
  });

  test("division by zero becomes 0, NaN or Infinity", () => {
    expect(costPerClick(usd("5"), 0)).toMatchObject({ value: null, reason: "zero-denominator" });
    expect(unitCostNumber(5, 0, unitCostDefinitions.costPerClick)).toBeNull();
  });

  test("rates per unit and per thousand are mixed in an earned media value", () => {
    const counts = { views: 20_000 };
    expect(earnedMediaValue(counts, { ...rates, perAction: { views: "0.09" } }).value).toEqual(usd("1800.00"));
    expect(earnedMediaValue(counts, { ...rates, perMille: { views: "4.82" } }).value).toEqual(usd("96.40"));
    const both = { ...rates, perAction: { views: "0.09" }, perMille: { views: "4.82" } };
    expect(() => earnedMediaValue(counts, both)).toThrow(thrown("counted-twice"));
  });

  test("an earned media value is taken for money: over its own cost, or as a cost", () => {
    const value = earnedMediaValue({ likes: 5_000 }, { ...rates, perAction: { likes: "0.30" } });
    expect(value.notes).toContainEqual({ code: "not-a-return" });
    // @ts-expect-error The compiler refuses it as well.
    expect(() => costPerEngagement(value, 5_000)).toThrow(thrown("media-value-is-no-cost"));
  });

  test("an earned media value that follows the price: it cannot, since no cost comes in", () => {
    const table = { ...rates, perAction: { likes: "0.30", cost: "1" } as never };
    expect(() => earnedMediaValue({ likes: 1 }, table)).toThrow(thrown("unknown-interaction"));
  });

  test("product, agency, rights and hours are left out of the cost without a word", () => {
    const cost = campaignCost([{ kind: "fee", cost: usd("500.00") }]);
    expect(cost.missing).toEqual(["product", "shipping", "agency", "usage-rights", "hours"]);
    expect(costPerMille(cost, 40_000).notes.map(({ path }) => path)).toEqual(cost.missing);
  });

  test("a gift counts at its retail price, or twice", () => {
    const cost = campaignCost([
      { kind: "product", cost: usd("20.00") },
      { kind: "product-retail", cost: usd("80.00") },
    ]);
    expect([cost.value, cost.retailValue]).toEqual([usd("20.00"), usd("80.00")]);
  });

  test("currencies are missing, or added as if they were one", () => {
    const euros = { kind: "boost", cost: { amount: "50.00", currency: "EUR" } };
    expect(() => campaignCost([{ kind: "fee", cost: usd("500.00") }, euros])).toThrow(thrown("currency-mismatch"));
    expect(() => campaignCost([{ kind: "fee", cost: { amount: "500.00" } as Money }])).toThrow(thrown("missing"));
    expect(() => costPerClick({ amount: "500.00" } as Money, 3)).toThrow(thrown("missing"));
    const nobodys = { low: "5", high: "15" } as never;
    expect(() => priceBand({ expectedViews: 5, costPerMille: nobodys })).toThrow(thrown("missing"));
  });

  test("dates are missing: prices have a year, rates a day", () => {
    for (const { year, currency } of prices) expect([year >= 2000, currency]).toEqual([true, "USD"]);
    const undated = { kind: "media-value-rates", currency: "USD", source: "mine", perAction: { likes: 1 } } as never;
    expect(() => earnedMediaValue({ likes: 1 }, undated)).toThrow(thrown("invalid-date"));
  });

  // X's Ads API tells charges in millionths: its cost per mille is micros / impressions / 1000.
  test("millionths of a currency are taken for the currency", () => {
    const micros = 5_000_000;
    const impressions = 2_000;
    const cost = divideMoney(usd(String(micros)), 1_000_000);
    expect(cost).toEqual(usd("5"));
    expect(costPerMille(cost, impressions).value).toEqual(usd("2.5"));
    expect(micros / impressions / 1_000).toBe(2.5);
  });

  test("percent and fraction are mixed up: a share of 20 is refused, and so is a rate where a count is needed", () => {
    expect(() => netOfInvalid(5_000, { of: "views", value: 20 }, { of: "views" })).toThrow(thrown("out-of-range"));
    const rate = { value: 0.034, n: 12, basis: "likes/followers:median", model: "mine@1", notes: [] } as const;
    expect(() => costPerEngagement(usd("5"), rate)).toThrow(thrown("not-a-count"));
  });

  test("fake followers are taken off the engagements", () => {
    const cost = costPerEngagement(usd("450.00"), 1_800);
    expect(() => netOfInvalid(cost, { of: "followers", value: 0.3 })).toThrow(thrown("share-mismatch"));
  });

  test("numbers are rounded inside: a third of a cent stays one", () => {
    expect(costPerClick(usd("0.01"), 3).value).toEqual(usd("0.003333333333333333333333333333333333"));
  });

  test("the input is changed", () => {
    const items = Object.freeze([Object.freeze({ kind: "fee", cost: Object.freeze(usd("5")) })]);
    expect(() => campaignCost(items)).not.toThrow();
  });
});
