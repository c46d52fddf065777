import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { campaignRecordProblems } from "../../src/rows/campaign-record-problems.js";
import { campaignsFromRows, matchColumns } from "../../src/rows/index.js";
import { campaignReport } from "../../src/scorecard/index.js";

const only = (row: object, options?: Parameters<typeof campaignsFromRows>[1]): unknown => {
  const [first] = campaignsFromRows([row], options);
  return first?.ok ? first.value : first?.issues.map(({ code, path }) => `${path} ${code}`);
};
const eur = (amount: string) => ({ amount, currency: "EUR" });

describe("campaigns", () => {
  test("a row is a campaign, with typed values", () => {
    const row = {
      id: 7n,
      brand: "Acme",
      start: new Date("2026-01-02T00:00:00Z"),
      currency: "EUR",
      "cost.fee": 800.5,
      "tax.fee": 0.19,
      "cost.product": "40.00",
      "currency.product": "USD",
      postIds: ["p1", "p2"],
      tracking: ["code"],
      "results.clicks": 500n,
      "results.conversions": 60,
      "results.revenue": { toString: () => "3600.00" },
      "results.refunds": null,
    };
    expect(only(row)).toEqual({
      id: "7",
      brand: "Acme",
      start: "2026-01-02T00:00:00.000Z",
      postIds: ["p1", "p2"],
      tracking: ["code"],
      costs: [
        { kind: "fee", cost: eur("800.5"), tax: { included: true, rate: 0.19 } },
        { kind: "product", cost: { amount: "40.00", currency: "USD" } },
      ],
      results: { clicks: 500, conversions: 60, revenue: eur("3600.00") },
    });
  });

  test("one's own hours cost what an hour costs", () => {
    const row = { id: "a", hours: 2.5, hourlyRate: 42n };
    expect(only(row, { currency: "EUR" })).toMatchObject({ costs: [{ kind: "hours", cost: eur("105.00") }] });
  });

  test.each<[object, string]>([
    [{ "cost.fee": -5 }, "[0].cost.fee negative"],
    [{ "cost.fee": "12.345" }, "[0].cost.fee too-many-decimals"],
    [{ "cost.fee": 0.1 + 0.2 }, "[0].cost.fee too-many-decimals"],
    [{ "cost.fee": 5, "currency.fee": "ABC" }, "[0].currency.fee unknown-currency"],
    [{ "cost.fee": 5, "tax.fee": 19 }, "[0].tax.fee out-of-range"],
    [{ hours: -2, hourlyRate: 40 }, "[0].hours negative"],
    [{ "results.conversions": 1, "results.newCustomers": 2 }, "[0].results.newCustomers out-of-range"],
  ])("what a report would refuse of %j is refused at its column", (row, problem) => {
    expect(only({ id: "a", ...row }, { currency: "EUR" })).toEqual([problem]);
  });

  test("everything that is wrong with the amounts of a row is told", () => {
    const row = { id: "", "cost.fee": -5, "cost.shipping": "1.234", "results.revenue": -1, "results.refunds": 5 };
    expect(only(row, { currency: "EUR" })).toEqual([
      "[0].id missing",
      "[0].cost.fee negative",
      "[0].cost.shipping too-many-decimals",
      "[0].results.revenue negative",
    ]);
  });

  test("a record without costs and results has nothing wrong with its amounts", () => {
    expect(campaignRecordProblems({ id: "a" })).toEqual([]);
    expect(campaignRecordProblems({ id: "a", costs: [{ kind: "fee" }], results: null })).toEqual([]);
  });

  test("posts may have numbers as ids", () => {
    expect(only({ id: 1, postIds: [2, 9007199254740993n] })).toMatchObject({ postIds: ["2", "9007199254740993"] });
    expect(only({ id: 1, postIds: [2 ** 60] })).toEqual(["[0].postIds unsafe-integer"]);
  });

  test("not tracked is told from not known", () => {
    expect(only({ id: "a", tracking: "none" })).toMatchObject({ tracking: [] });
    expect(only({ id: "a", tracking: [] })).toMatchObject({ tracking: [] });
    expect(only({ id: "a", tracking: null })).not.toHaveProperty("tracking");
  });

  test.each<[string, object]>([
    ["[0].id missing", { brand: "Acme" }],
    ["[0].currency missing", { id: "a", "cost.fee": 5 }],
    ["[0].cost.fee formatted-number", { id: "a", currency: "EUR", "cost.fee": "1,250.00" }],
    ["[0].results.conversions negative", { id: "a", "results.conversions": -1 }],
    ["[0].tracking[0] unknown-option", { id: "a", tracking: "guess" }],
    ["[0].hourlyRate missing", { id: "a", hours: 2 }],
    ["[0].currency invalid-currency", { id: "a", currency: "euro", "results.revenue": 5 }],
  ])("%s", (expected, row) => {
    expect(only(row)).toEqual([expected]);
  });

  test("what is no row is told, and the others stand", () => {
    expect(campaignsFromRows([null, { id: "a" }])).toEqual([
      { ok: false, row: 0, issues: [{ code: "not-an-object", path: "[0]", message: expect.any(String) }] },
      { ok: true, row: 1, value: { id: "a", costs: [], results: {} } },
    ]);
    expect(() => campaignsFromRows([], null as never)).toThrow("options: not-an-object");
  });
});

// The sheet of the guide, of which the command tells that it scores 18 campaigns and refuses lines 6 and 11.
test("the sample sheet gives what the command makes of it", () => {
  const [header = "", ...lines] = readFileSync("docs/sample/campaigns.csv", "utf8").trim().split("\n");
  const cells = (line: string): string[] =>
    [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
  const names = cells(header);
  const rows = lines.map((line) => Object.fromEntries(cells(line).map((cell, i) => [names[i], cell])));
  const columns = {
    Partnership: "id",
    Month: "",
    Remarks: "",
    Fee: "cost.fee",
    "Fee currency": "currency.fee",
    "VAT in fee": "tax.fee",
    Orders: "results.conversions",
    Sales: "results.revenue",
    "Tracked by": "tracking",
  } as const;
  const { unknown, fields } = matchColumns(rows, { columns, currency: "EUR", of: "campaigns" });
  expect(unknown).toEqual([
    "Agency",
    "Gift cost",
    "Gift retail",
    "Shipping",
    "Hours",
    "Clicks",
    "New customers",
    "Refunds",
  ]);
  expect(fields).toEqual([
    "id",
    "cost.fee",
    "currency.fee",
    "tax.fee",
    "results.conversions",
    "results.revenue",
    "tracking",
  ]);
  const read = campaignsFromRows(rows, { columns, currency: "EUR" });
  expect(read.flatMap((row) => (row.ok ? [] : row.issues.map(({ code, path }) => `${path} ${code}`)))).toEqual([
    "[4].cost.fee formatted-number",
    "[9].results.conversions not-a-number",
  ]);
  const [first] = read;
  // 925.00 with 19 % of tax inside.
  expect(first?.ok && campaignReport(first.value, { taxes: "without" }).cost.value?.amount).toMatch(/^777\.31/);
});
