import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { campaignReport, flattenCampaign, rankCampaigns } from "../../src/scorecard/index.js";
import { csv, gzip } from "./csv.js";
import { type Outcome, runCommand, type World } from "./run-command.js";

const folder = mkdtempSync(join(tmpdir(), "campaigns-"));
afterAll(() => rmSync(folder, { recursive: true }));

const campaigns = (input: string | Uint8Array, list: readonly string[] = [], world: World = {}): Promise<Outcome> =>
  runCommand(["campaigns", ...list], { input, ...world });
const rows = (output: string): readonly Record<string, unknown>[] =>
  output
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
const eur = (amount: string) => ({ amount, currency: "EUR" });
const header = "id,currency,cost.fee,results.conversions,results.revenue,tracking";
const sales = [
  "--variation",
  "0.6",
  "--cost-of-goods",
  "50%",
  "--refunds",
  "0",
  "--discounts",
  "0",
  "--variable-cost",
  "1EUR",
];
const said = {
  variation: 0.6,
  costOfGoods: { share: 0.5 },
  refunds: 0,
  discounts: 0,
  variableCost: { perConversion: eur("1") },
} as const;
const record = (id: string, fee: string, conversions: number, revenue: string) => ({
  id,
  tracking: ["code" as const],
  costs: [{ kind: "fee", cost: eur(fee) }],
  results: { conversions, revenue: eur(revenue) },
});
const four = [
  record("ana", "500.00", 90, "5400.00"),
  record("ben", "500.00", 8, "700.00"),
  record("cleo", "500.00", 40, "2100.00"),
  record("dan", "500.00", 55, "3400.00"),
];
const sheet = csv(
  header,
  ...four.map(({ id, costs: [fee], results }) =>
    [id, "EUR", fee?.cost.amount, results.conversions, results.revenue.amount, "code"].join(),
  ),
);

describe("what comes out", () => {
  test("a line for each campaign: what campaignReport says of it", async () => {
    const { code, output, errors } = await campaigns(sheet, sales);
    expect([code, errors]).toEqual([0, "4 campaigns scored, 0 rows refused\n"]);
    expect(rows(output)).toEqual(four.map((one) => campaignReport(one, said)));
  });

  test("the same of JSON Lines, gzip or not, where costs may carry their tax", async () => {
    const input = four.map((one) => `${JSON.stringify(one)}\n`).join("");
    const { output } = await campaigns(sheet, sales);
    expect((await campaigns(input, sales)).output).toBe(output);
    expect((await campaigns(gzip(input), sales)).output).toBe(output);
    const taxed = { id: "a", costs: [{ kind: "fee", cost: eur("119.00"), tax: { included: true, rate: 0.19 } }] };
    const [row] = rows((await campaigns(JSON.stringify(taxed), ["--taxes", "without"])).output);
    expect(row).toMatchObject({ cost: { value: eur("100") } });
  });

  test("flat rows with --flat, and with --first the columns of the ranking, in its order", async () => {
    const reports = four.map((one) => campaignReport(one, said));
    expect(rows((await campaigns(sheet, [...sales, "--flat"])).output)).toEqual(
      reports.map((one) => flattenCampaign(one)),
    );
    const { campaigns: ranked } = rankCampaigns(reports, { first: 2, seed: 1 });
    const flat = rows((await campaigns(sheet, [...sales, "--flat", "--first", "2"])).output);
    expect(flat).toEqual(ranked.map((each) => flattenCampaign(reports[each.index] as (typeof reports)[0], each)));
    expect(flat.map(({ id, rank }) => [id, rank])).toEqual([
      ["ana", 1],
      ["dan", 2],
      ["cleo", 3],
      ["ben", 4],
    ]);
    const [first] = rows((await campaigns(sheet, [...sales, "--first", "2", "--seed", "1"])).output);
    expect(first).toEqual({ ...ranked[0], report: reports[0] });
  });

  test("a table on a terminal, within its width", async () => {
    for (const columns of [80, 120]) {
      const { output } = await campaigns(sheet, sales, { outputIsTerminal: true, columns });
      expect(output).toMatch(/^id +cost +orders +per order +return % +interval +profit %/);
      // (5400 / 2 − 90 − 500) / 500
      expect(output).toMatch(/\nana +500\.00 EUR +90 +5\.56 +422 +/);
      for (const line of output.split("\n")) expect(line.length).toBeLessThan(columns);
    }
  });

  test("with --first a table of the ranking, and how sure it is", async () => {
    const { output } = await campaigns(sheet, [...sales, "--first", "2", "--format", "table"]);
    expect(output).toMatch(/^id +rank +return % +interval +expect % +profit % +first 2 % +true rank/);
    expect(output).toMatch(/\nana +1 +422 /);
    expect(output).toContain("first 2 by the lower end of the interval: ana, dan\n");
    expect(output).toMatch(
      /these are truly the first 2, all of them: \d+(?:\.\d)? %; on average [12]\.\d of them are\n/,
    );
  });

  test("ties, and campaigns without an interval, are told below the table", async () => {
    const twins = csv(
      header,
      "a,EUR,500,60,3000,code",
      "b,EUR,500,60,3000,code",
      "c,EUR,500,2,3000,code",
      "d,EUR,500,9,500,",
    );
    const { output } = await campaigns(twins, [...sales, "--first", "1", "--format", "table"]);
    expect(output).toMatch(/\na +1= /);
    expect(output).toMatch(/\nb +1= /);
    expect(output).toMatch(/\nc +\? .*too-few-orders/);
    expect(output).toMatch(/\nd +3 .*missing-tracking/);
    expect(output).toContain(
      "more than asked for, since a tie reaches over the end\n1 without an interval could not be ranked\n",
    );
    const none = await campaigns(csv(header, "c,EUR,500,2,3000,code"), [...sales, "--first", "1", "--format", "table"]);
    expect(none.output).toContain("no campaign has an interval, so none can be ranked\n");
  });

  test("why something is unknown stands beside it", async () => {
    const input = csv(header, "a,EUR,,60,3000,code", "b,EUR,500,,,none", "c,EUR,500,60,3000,code");
    const { output } = await campaigns(input, ["--format", "table", "--variation", "0.6"], { columns: 200 });
    expect(output).toMatch(/\na .*cost: no-costs; missing-part costOfGoods,/);
    expect(output).toMatch(/\nb .*return: not-identified; missing-part revenue/);
    expect(output).toMatch(/\nc .*missing-part costOfGoods,/);
  });

  test("an open end of an interval, and a return without one", async () => {
    const input = csv(header, "a,EUR,500,60,3000,link");
    const open = await campaigns(input, [...sales, "--format", "table", "--capture-rate", "0/20", "--leaked", "0"]);
    expect(open.output).toContain("return: zero-denominator");
    const [row] = rows((await campaigns(input, [...sales, "--capture-rate", "60/100"])).output);
    expect(row).toMatchObject({ captureFactor: { value: 100 / 60 } });
  });
});

describe("columns", () => {
  const one = async (names: string, cells: string, list: readonly string[] = []) =>
    rows((await campaigns(csv(names, cells), ["--quiet", ...list])).output)[0] as unknown as ReturnType<
      typeof campaignReport
    >;

  test("each kind of cost is a column, with a currency and a tax of its own", async () => {
    const file = join(folder, "rates.json");
    writeFileSync(file, JSON.stringify({ date: "2026-05-04", base: "EUR", rates: { USD: "1.25" }, source: "made up" }));
    const { cost } = await one(
      "id,currency,cost.fee,currency.fee,cost.product,tax.product,cost.discount,cost.shipping",
      "a,EUR,125.00,USD,23.80,0.19,10,",
      ["--exchange", file, "--taxes", "without"],
    );
    expect(cost.byKind).toEqual({ fee: eur("100"), product: eur("20"), discount: eur("10") });
    expect([cost.value, cost.exchangedAt]).toEqual([eur("110"), "2026-05-04"]);
    expect(cost.missing).toContain("shipping");
    const inDollars = await one("id,currency,cost.fee", "a,EUR,100.00", ["--exchange", file, "--currency", "USD"]);
    expect(inDollars.cost.value).toEqual({ amount: "125", currency: "USD" });
  });

  test("hours times what one costs, to the cent", async () => {
    const { cost } = await one("id,currency,hours", "a,EUR,2.25", ["--set", "hourlyRate=38.50"]);
    // 86.625, half to the even cent
    expect(cost.byKind.hours).toEqual(eur("86.62"));
  });

  test("tracking: several between |, none, and empty for unknown", async () => {
    const of = async (cell: string) => (await one("id,currency,cost.fee,tracking", `a,EUR,1,${cell}`)).tracking;
    expect((await of("code|link")).byMethod).toMatchObject({ code: 1, link: 1 });
    expect((await of("none")).value).toBe(0);
    expect((await of("")).reason).toBe("missing-part");
  });

  test("a spreadsheet of decimal commas between semicolons, with columns of other names", async () => {
    const { cost, costPerClick } = await one("Name;Honorar;Klicks;Notiz", "a;1250,50;10;x", [
      "--columns",
      "Name=id,Honorar=cost.fee,Klicks=results.clicks,Notiz=",
      "--set",
      "currency=EUR",
    ]);
    expect([cost.value, costPerClick.value]).toEqual([eur("1250.50"), eur("125.05")]);
  });

  test("dates, a brand and posts are read, and stand in no result", async () => {
    const { code, output } = await campaigns(
      csv("id,brand,start,end,postIds", "a,Acme,2026-05-01T00:00:00Z,1778000000000,p1|p2"),
    );
    expect(code).toBe(0);
    expect(output).not.toMatch(/Acme|p1/);
    const { errors } = await campaigns(csv("id,start", "a,2026-05-01"));
    expect(errors).toContain("line 2: start: invalid-time");
  });

  test("empty rows are passed over, and columns that nobody knows are named once", async () => {
    const { output, errors } = await campaigns(csv("id,Remarks", "a,x", ",", "b,y"));
    expect(rows(output).map(({ id }) => id)).toEqual(["a", "b"]);
    expect(errors).toMatch(/^columns passed over: Remarks \(--columns NAME=FIELD gives them a field\)\n/);
  });
});

describe("what is refused", () => {
  test.each([
    [header, 'a,EUR,"1,250.00",6,30,code', "cost.fee: formatted-number"],
    [header, "a,EUR,500,about 40,30,code", "results.conversions: not-a-number"],
    [header, "a,EUR,-5,6,30,code", "cost.fee: negative"],
    [header, "a,EUR,1.005,6,30,code", "cost.fee: too-many-decimals"],
    [header, "a,EUX,5,6,30,code", "currency: unknown-currency"],
    [header, "a,,5,6,30,code", "currency: missing"],
    [header, ",EUR,5,6,30,code", "id: missing"],
    [header, "a,EUR,5,6,30,guess", "tracking[0]: unknown-option"],
    [header, "a,EUR,5,6,30", "too-few-cells"],
    ["id,currency,cost.fee,currency.fee,results.revenue", "a,EUR,5,USD,30", "currency: currency-mismatch"],
    ["id,currency,cost.fee,currency.fee", "a,EUR,5,US$", "currency.fee: invalid-currency"],
    ["id,currency,cost.fee,tax.fee", "a,EUR,5,19", "tax.fee: out-of-range"],
    ["id,currency,hours", "a,EUR,2", "hourlyRate: missing"],
    ["id,currency,hours,hourlyRate,cost.hours", "a,EUR,2,30,60", "hours: counted-twice"],
    ["id,currency,hours,hourlyRate", "a,EUX,2,30", "currency: unknown-currency"],
    ["id,currency,hours,hourlyRate", "a,EUR,-2,30", "hours: negative"],
    ["id,hours,hourlyRate", "a,2,30", "currency: missing"],
    ["id,results.conversions,results.newCustomers", "a,5,6", "results.newCustomers: out-of-range"],
  ])("%s / %s: %s", async (names, cells, told) => {
    const { code, output, errors } = await campaigns(csv(names, cells, ""), ["--quiet"]);
    expect([code, output]).toEqual([1, ""]);
    expect(errors).toMatch(new RegExp(`^line 2: ${told.replace(/[[\].]/g, "\\$&")} \\(`));
    expect(errors.trimEnd().split("\n")).toHaveLength(1);
  });

  test("the other rows go on, and are ranked", async () => {
    const broken = sheet.replace("ben,EUR,500.00", 'ben,EUR,"1,250.00"');
    const { code, output, errors } = await campaigns(broken, [...sales, "--first", "1"]);
    expect(code).toBe(1);
    expect(rows(output).map(({ id }) => id)).toEqual(["ana", "dan", "cleo"]);
    expect(errors).toMatch(/^line 3: cost\.fee: formatted-number .*\n3 campaigns scored, 1 row refused\n$/);
  });

  test.each([
    ["null", "not-an-object"],
    ['{"id":""}', "id: missing"],
    [
      '{"id":"a","results":{"revenue":{"amount":"1,250.00","currency":"EUR"}}}',
      "results.revenue.amount: invalid-amount",
    ],
    ['{"id":"a","costs":[{"kind":"fee","cost":{"amount":"-1","currency":"EUR"}}]}', "costs[0].cost.amount: negative"],
  ])("of JSON Lines: %s", async (line, told) => {
    const { code, errors } = await campaigns(`${line}\n`, ["--quiet", "--input-format", "jsonl"]);
    expect([code, errors.startsWith(`line 1: ${told} (`)]).toEqual([1, true]);
  });

  test("where the input breaks off, what was read is ranked", async () => {
    const { code, output, errors } = await campaigns(gzip(sheet).slice(0, -12), [...sales, "--first", "1"]);
    expect(code).toBe(3);
    expect(rows(output).length).toBeLessThan(5);
    expect(errors).toContain("invalid-gzip");
  });

  test("a file without a column of ids ends the command", async () => {
    const { code, errors } = await campaigns(csv("Name,Fee", "a,1"));
    expect([code, errors]).toEqual([
      3,
      expect.stringContaining("missing-column: the header has 2 columns, and none of them is id"),
    ]);
  });

  test("nothing to read, and what is awaited from a keyboard", async () => {
    const { code, errors } = await campaigns("", [], { inputIsTerminal: true });
    expect(code).toBe(3);
    expect(errors).toMatch(/^reading campaigns from the keyboard, .*influencer-scoring campaigns --help/);
  });
});

describe("usage", () => {
  const see = "\nSee influencer-scoring campaigns --help\n";
  test.each([
    [["--first", "3"], /--first needs --variation: how much orders vary/],
    [["--first", "0", "--variation", "1"], /--first is a whole number from 1/],
    [["--variation", "1", "--first", "1", "--seed", "x"], /--seed is a whole number from 0/],
    [["--variation", "60%"], /--variation is a number, such as 0\.6, not 60%/],
    [["--level", "2"], /--level: out-of-range \(/],
    [["--sales-tax", "19"], /--sales-tax: out-of-range \(/],
    [
      ["--refunds", "5"],
      /--refunds is 0, a share of the revenue such as 8%, or an amount for each conversion such as 1\.20EUR/,
    ],
    [["--refunds", "500%"], /--refunds: out-of-range \(/],
    [["--variable-cost", "3.10EUX"], /--variable-cost: unknown-currency \(/],
    [["--capture-rate", "often"], /--capture-rate is a share such as 0\.6, or so many of so many such as 60\/100/],
    [["--capture-rate", "9/6"], /--capture-rate: out-of-range \(/],
    [["--leaked", "0.1"], /--capture-rate: missing \(/],
    [["--taxes", "gross"], /--taxes is given, without or with, not gross/],
    [["--currency", "euro"], /--currency: invalid-currency \(/],
    [["--exchange", "no-such-file"], /--exchange: cannot read no-such-file \(ENOENT\)/],
    [["--columns", "Fee=fee"], /--columns: there is no field fee; did you mean cost\.fee\?/],
    [["--set", "currencie=EUR"], /--set: there is no field currencie; did you mean currency\?/],
    [["--flat", "--format", "table"], /--flat writes JSON Lines/],
    [["a", "b"], /one FILE at a time/],
    [["--frist", "3"], /unknown option --frist; did you mean --first\?/],
  ])("%j is wrong usage", async (list, told) => {
    const { code, output, errors } = await campaigns("{}", list);
    expect([code, output]).toEqual([2, ""]);
    expect(errors).toMatch(told);
    expect(errors.endsWith(see)).toBe(true);
  });

  test.each([
    ["{", /invalid-json/],
    ['{"date":"2026-13-01"}', /--exchange: date: invalid-date \(/],
    ["null", /--exchange: missing \(/],
  ])("an exchange table of %s is wrong usage", async (text, told) => {
    const file = join(folder, "table.json");
    writeFileSync(file, text);
    const { code, errors } = await campaigns("{}", ["--exchange", file]);
    expect([code, told.test(errors)]).toEqual([2, true]);
  });

  test("an amount in another currency is for the rows to tell", async () => {
    const { code, errors } = await campaigns(csv(header, "a,USD,5,6,30,code"), [...sales, "--currency", "USD"]);
    expect([code, errors]).toEqual([
      1,
      expect.stringContaining("variableCost.perConversion.currency: currency-mismatch"),
    ]);
  });

  test("the help names every option, and the row of CSV and the line of JSON that it shows are read", async () => {
    const { output } = await runCommand(["campaigns", "-h"]);
    for (const option of [
      "first",
      "seed",
      "variation",
      "cost-of-goods",
      "refunds",
      "discounts",
      "variable-cost",
      "sales-tax",
      "taxes",
      "exchange",
      "currency",
      "capture-rate",
      "leaked",
      "level",
      "format",
      "flat",
      "errors",
      "max-line-bytes",
      "input-format",
      "quiet",
    ])
      expect(output).toContain(`--${option}`);
    const shown = output.split("\n").map((line) => line.trim());
    const start = shown.findIndex((line) => line.startsWith("id,currency"));
    expect((await campaigns(csv(...shown.slice(start, start + 2)))).code).toBe(0);
    expect((await campaigns(shown.find((line) => line.startsWith("{")) ?? "")).code).toBe(0);
  });
});
