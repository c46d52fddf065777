import { describe, expect, test } from "vitest";
import { type CampaignCostItem, campaignCost, withoutTax, withTax } from "../../src/cost/index.js";
import { defineExchangeTable } from "../../src/money/index.js";
import { codes, eur, thrown, usd } from "./some-costs.js";

const item = (kind: string, amount: string, more: Partial<CampaignCostItem> = {}): CampaignCostItem => ({
  kind,
  cost: eur(amount),
  ...more,
});

describe("campaignCost", () => {
  test("adds up the items by kind", () => {
    const cost = campaignCost([item("fee", "400.00"), item("shipping", "6.90"), item("fee", "0.10")]);
    expect(cost).toMatchObject({
      value: eur("407.00"),
      n: 3,
      basis: "cost",
      model: "campaign-cost@1",
      byKind: { fee: eur("400.10"), shipping: eur("6.90") },
      retailValue: null,
      exchangedAt: null,
    });
    expect(cost.interval).toBeUndefined();
  });

  test("a tenth added ten times is one, to the digit", () => {
    expect(campaignCost(Array(10).fill(item("boost", "0.10"))).value).toEqual(eur("1.00"));
  });

  test("lists the usual kinds that no item tells, which are unknown and not 0", () => {
    const cost = campaignCost([item("fee", "100"), item("agency", "0")]);
    expect(cost.missing).toEqual(["product", "shipping", "usage-rights", "hours"]);
    expect(cost.notes.map(({ path }) => path)).toEqual(cost.missing);
    expect(new Set(codes(cost))).toEqual(new Set(["missing-cost-kind"]));
    expect(campaignCost([item("fee", "100")], { expected: ["fee", "boost"] }).missing).toEqual(["boost"]);
    expect(campaignCost([item("fee", "100")], { expected: [] }).notes).toEqual([]);
  });

  test("a free campaign costs 0", () => {
    expect(campaignCost([item("fee", "0")]).value).toEqual(eur("0"));
  });

  test("discounts are subtracted, and say so", () => {
    const cost = campaignCost([item("discount", "40.00"), item("fee", "400.00"), item("discount", "10")], {
      expected: [],
    });
    expect(cost).toMatchObject({ value: eur("350.00"), byKind: { discount: eur("50.00"), fee: eur("400.00") }, n: 3 });
    expect(codes(cost)).toEqual(["discount-subtracted"]);
  });

  test("discounts to customers add, and say that the revenue must be counted before them", () => {
    const cost = campaignCost([item("fee", "100"), item("customer-discount", "25")], { expected: [] });
    expect(cost.value).toEqual(eur("125"));
    expect(codes(cost)).toEqual(["customer-discount"]);
  });

  test.each([
    [[], "no-costs"],
    [null, "no-costs"],
    [undefined, "no-costs"],
    [[item("product-retail", "89")], "no-costs"],
    [[item("discount", "5")], "discount-above-cost"],
    [[item("fee", "4.99"), item("discount", "5")], "discount-above-cost"],
  ])("%j is unknown", (items, reason) => {
    expect(campaignCost(items)).toMatchObject({ value: null, reason });
  });

  test("a discount of the whole cost leaves 0", () => {
    expect(campaignCost([item("fee", "5.00"), item("discount", "5.00")]).value).toEqual(eur("0.00"));
  });

  test("other kinds count and are noted; what is no word is put under other", () => {
    const cost = campaignCost([item("photographer", "50"), item("for Jane Doe", "7"), item("__proto__", "1")], {
      expected: [],
    });
    expect(cost.notes).toEqual([{ code: "unknown-cost-kind", count: 3 }]);
    expect(cost.byKind).toEqual({ other: eur("8"), photographer: eur("50") });
    expect(cost.value).toEqual(eur("58"));
  });

  test("does not depend on the order of the items", () => {
    const items = [item("fee", "12.34"), item("boost", "5.6"), item("mine", "7"), item("discount", "1.1")];
    expect(JSON.stringify(campaignCost([...items].reverse()))).toBe(JSON.stringify(campaignCost(items)));
  });
});

describe("gifts in kind", () => {
  test("count at cost, with the retail value beside", () => {
    const cost = campaignCost([item("product", "22.50"), item("product-retail", "89.00")], { expected: [] });
    expect(cost).toMatchObject({
      value: eur("22.50"),
      retailValue: eur("89.00"),
      n: 1,
      byKind: { product: eur("22.50") },
    });
    expect(codes(cost)).toEqual(["retail-value"]);
    expect(cost.interval).toBeUndefined();
    expect(cost.byKind).not.toHaveProperty("product-retail");
  });

  test("at retail value only, are left out of the value and held by the interval", () => {
    const cost = campaignCost([item("shipping", "6.90"), item("product-retail", "89.00")], { expected: ["product"] });
    expect(cost).toMatchObject({
      value: eur("6.90"),
      interval: { low: eur("6.90"), high: eur("95.90"), shape: "between", level: 1, method: "retail-value" },
      missing: ["product"],
    });
    expect(codes(cost)).toEqual(["missing-cost-kind", "retail-value-only"]);
  });
});

describe("taxes", () => {
  const gross = { included: true, rate: 0.19 };
  const net = { included: false, rate: 0.19 };
  const options = { expected: [] };

  // 1190 / 1.19 = 1000 and 1000 · 1.19 = 1190.
  test("without and with tax", () => {
    expect(withoutTax(eur("1190.00"), 0.19)).toEqual(eur("1000"));
    expect(withTax(eur("1000.00"), 0.19)).toEqual(eur("1190.00"));
    // 1 + 0.077 is 1.0769999999999999 in floating point; 107.70 / 1.077 = 100.
    expect(withoutTax(eur("107.70"), 0.077)).toEqual(eur("100"));
    expect(withTax(eur("5"), 0)).toEqual(eur("5"));
    for (const call of [withoutTax, withTax]) expect(() => call(eur("1"), 19)).toThrow(thrown("out-of-range", "rate"));
  });

  test("are taken as given, and mixed amounts are noted", () => {
    const cost = campaignCost(
      [item("fee", "119", { tax: gross }), item("boost", "100", { tax: net }), item("hours", "9")],
      options,
    );
    expect(cost).toMatchObject({ value: eur("228"), basis: "cost" });
    expect(cost.notes).toEqual([
      { code: "mixed-taxes", count: 1 },
      { code: "unknown-tax", count: 1 },
    ]);
  });

  test("where nobody speaks of taxes nothing is noted", () => {
    expect(campaignCost([item("fee", "1", { tax: null })], options).notes).toEqual([]);
  });

  test("all without or all with, as asked", () => {
    const items = [
      item("fee", "119", { tax: gross }),
      item("boost", "100", { tax: net }),
      item("hours", "9", { tax: { rate: 0 } }),
    ];
    expect(campaignCost(items, { ...options, taxes: "without" })).toMatchObject({
      value: eur("209"),
      basis: "cost without tax",
      notes: [],
    });
    expect(campaignCost(items, { ...options, taxes: "with" })).toMatchObject({
      value: eur("247"),
      basis: "cost with tax",
      notes: [],
    });
  });

  test("an amount that does not say is taken as given, with a note", () => {
    const cost = campaignCost(
      [item("fee", "119", { tax: gross }), item("hours", "9"), item("boost", "1", { tax: {} })],
      {
        ...options,
        taxes: "without",
      },
    );
    expect(cost).toMatchObject({ value: eur("110"), notes: [{ code: "unknown-tax", count: 2 }] });
    expect(campaignCost([item("hours", "9")], { ...options, taxes: "with" }).notes).toEqual([
      { code: "unknown-tax", count: 1 },
    ]);
  });

  test("an unknown rate makes the cost unknown where it is needed", () => {
    const items = [item("fee", "119", { tax: { included: true } }), item("boost", "2")];
    const unknown = campaignCost(items, { taxes: "without", expected: ["fee", "hours"] });
    expect(unknown).toMatchObject({ value: null, reason: "missing-tax-rate", missing: ["hours"] });
    expect(campaignCost(items, { taxes: "with" }).value).toEqual(eur("121"));
    expect(campaignCost(items).value).toEqual(eur("121"));
  });
});

describe("currencies", () => {
  const exchange = defineExchangeTable({ date: "2026-05-04", base: "EUR", rates: { USD: "1.25" }, source: "made up" });
  const items = [item("fee", "100.00"), { kind: "boost", cost: usd("50.00") }];

  test("are exchanged by a dated table, into the currency asked for", () => {
    // 50 / 1.25 = 40; 100 · 1.25 = 125.
    expect(campaignCost(items, { exchange, currency: "EUR", expected: [] })).toMatchObject({
      value: eur("140.00"),
      byKind: { boost: eur("40"), fee: eur("100.00") },
      exchangedAt: "2026-05-04",
      notes: [{ code: "exchanged", count: 1 }],
    });
    expect(campaignCost(items, { exchange, currency: "USD" }).value).toEqual(usd("175.00"));
  });

  test("a table that is not needed is not spoken of", () => {
    expect(campaignCost([item("fee", "1")], { exchange, expected: [] })).toMatchObject({
      exchangedAt: null,
      notes: [],
    });
  });

  test("mixed without a table, or without the currency to exchange into, are refused", () => {
    expect(() => campaignCost(items)).toThrow(thrown("currency-mismatch", "items[1].cost.currency"));
    expect(() => campaignCost(items, { currency: "USD" })).toThrow(
      thrown("currency-mismatch", "items[0].cost.currency"),
    );
    expect(() => campaignCost(items, { exchange })).toThrow(thrown("missing", "currency"));
    expect(() => campaignCost(items, { exchange, currency: "GBP" })).toThrow(
      expect.objectContaining({ code: "missing-rate" }),
    );
  });
});

describe("impossible costs are refused", () => {
  const refused = (items: unknown, options?: unknown) => () => campaignCost(items as never, options as never);

  test.each([
    ["a text", "fee", "not-an-array", "items"],
    ["a missing item", [null], "not-an-object", "items[0]"],
    ["no kind", [{ cost: eur("1") }], "not-a-string", "items[0].kind"],
    ["an empty kind", [item("", "1")], "empty-string", "items[0].kind"],
    ["a cost that is a number", [{ kind: "fee", cost: 5 }], "not-an-object", "items[0].cost"],
    ["a negative cost", [item("fee", "-1")], "negative", "items[0].cost.amount"],
    ["thousands", [item("fee", "1,250.00")], "invalid-amount", "items[0].cost.amount"],
    ["hexadecimals", [item("fee", "0x1f")], "invalid-amount", "items[0].cost.amount"],
    ["NaN", [item("fee", "NaN")], "invalid-amount", "items[0].cost.amount"],
    ["half a cent", [item("fee", "1.005")], "too-many-decimals", "items[0].cost.amount"],
    ["no currency", [{ kind: "fee", cost: { amount: "1" } }], "missing", "items[0].cost.currency"],
    [
      "nobody's currency",
      [{ kind: "fee", cost: { amount: "1", currency: "QQQ" } }],
      "unknown-currency",
      "items[0].cost.currency",
    ],
    ["a tax in words", [item("fee", "1", { tax: "gross" as never })], "not-an-object", "items[0].tax"],
    [
      "a tax included so much",
      [item("fee", "1", { tax: { included: 1 as never } })],
      "not-a-boolean",
      "items[0].tax.included",
    ],
    ["a tax of 19", [item("fee", "1", { tax: { rate: 19 } })], "out-of-range", "items[0].tax.rate"],
  ])("%s", (_, items, code, path) => {
    expect(refused(items)).toThrow(thrown(code, path));
  });

  test("and so are impossible options", () => {
    expect(refused([item("fee", "1")], { currency: "XYZ" })).toThrow(thrown("unknown-currency", "currency"));
    expect(refused([item("fee", "1")], { exchange: 5 })).toThrow(thrown("not-an-object", "table"));
    expect(refused([], null)).toThrow(thrown("not-an-object", "options"));
    expect(refused([], { taxes: "net" })).toThrow(thrown("unknown-option", "taxes"));
    expect(refused([], { expected: "fee" })).toThrow(thrown("not-an-array", "expected"));
    expect(refused([], { expected: [1] })).toThrow(thrown("not-a-string", "expected[0]"));
  });
});

describe("as people write it", () => {
  test("a kind written as in code or in a spreadsheet is the same kind", () => {
    const written = campaignCost([
      item("Fee", "100"),
      item("Discount", "10"),
      item("productRetail", "80"),
      item("usage_rights", "5"),
    ]);
    const plain = campaignCost([
      item("fee", "100"),
      item("discount", "10"),
      item("product-retail", "80"),
      item("usage-rights", "5"),
    ]);
    expect(written).toEqual(plain);
    expect(written.value).toEqual(eur("95"));
  });

  test("an item without an amount is a cost that is missing, and no error", () => {
    const { value, n, missing, notes } = campaignCost(
      [item("fee", "100"), { kind: "agency", cost: null }, { kind: "props" }],
      {
        expected: ["fee", "agency"],
      },
    );
    expect([value, n, missing]).toEqual([eur("100"), 1, ["agency", "props"]]);
    expect(notes).toEqual([
      { code: "missing-cost-kind", path: "agency" },
      { code: "missing-cost-kind", path: "props" },
    ]);
    expect(campaignCost([{ kind: "fee", cost: null }]).reason).toBe("no-costs");
  });

  test("half of a kind unknown is still missing, and so is what only its retail value tells", () => {
    expect(campaignCost([item("fee", "100"), { kind: "Fee", cost: null }], { expected: [] }).missing).toEqual(["fee"]);
  });

  test("options that are null are not said", () => {
    const nothing = { currency: null, exchange: null, taxes: null, expected: null };
    expect(campaignCost([item("fee", "100")], nothing)).toEqual(campaignCost([item("fee", "100")]));
  });
});
