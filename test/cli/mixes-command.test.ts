import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { selectionText } from "../../src/cli/selection-table.js";
import { compareMixes, type MixCreator, selectCreators } from "../../src/portfolio/index.js";
import { csv, gzip } from "./csv.js";
import { lines, type Outcome, runCommand, type World } from "./run-command.js";

const folder = mkdtempSync(join(tmpdir(), "mixes-"));
afterAll(() => rmSync(folder, { recursive: true }));

const mixes = (input: string | Uint8Array, list: readonly string[] = [], world: World = {}): Promise<Outcome> =>
  runCommand(["mixes", ...list], { input, ...world });
const rows = (output: string): readonly Record<string, unknown>[] =>
  output
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
const eur = (amount: string) => ({ amount, currency: "EUR" });
const about = (name: string, value: number, low: number, high: number, level = 0.95) => ({
  value,
  interval: { low, high, shape: "between" as const, level, method: "given" },
  n: 1,
  basis: name,
  model: "roster@1" as const,
  notes: [],
});

const header = "id,mix,reach,reachLow,reachHigh,engagement,conversions,price,currency,hours";
const sheet = csv(
  header,
  "ana,small,5000,2500,10000,300,9,500.00,EUR,3",
  "ben,small,6000,3000,12000,350,12,500.00,EUR,4",
  "cleo,large,11000,4000,30000,500,18,1000.00,EUR,5",
);
const creators: readonly (MixCreator & { id: string; mix: string })[] = [
  {
    ...{ id: "ana", mix: "small", reach: about("reach", 5000, 2500, 10_000), engagement: 300, conversions: 9 },
    ...{ cost: eur("500.00"), hours: 3 },
  },
  {
    ...{ id: "ben", mix: "small", reach: about("reach", 6000, 3000, 12_000), engagement: 350, conversions: 12 },
    ...{ cost: eur("500.00"), hours: 4 },
  },
  {
    ...{ id: "cleo", mix: "large", reach: about("reach", 11_000, 4000, 30_000), engagement: 500, conversions: 18 },
    ...{ cost: eur("1000.00"), hours: 5 },
  },
];
const inMixes = (list = creators) =>
  ["small", "large"].map((name) => ({ name, creators: list.filter(({ mix }) => mix === name) }));
const said = ["--population", "100000", "--contribution-per-conversion", "60.00EUR"];
const plan = { population: 100_000, contributionPerConversion: eur("60.00"), seed: 1 };

describe("comparing", () => {
  test("a line for each mix and goal: what compareMixes says of it", async () => {
    const { code, output, errors } = await mixes(sheet, said);
    expect([code, errors]).toEqual([0, "3 creators scored, 0 rows refused\n"]);
    const expected = (["awareness", "engagement", "sales"] as const).flatMap((goal) => {
      const { mixes: compared, ...comparison } = compareMixes(inMixes(), { goal, ...plan });
      return compared.map(({ name, ...mix }) => ({ mix: name, goal, ...mix, comparison }));
    });
    expect(rows(output)).toEqual(JSON.parse(JSON.stringify(expected)));
    expect(rows(output).map(({ mix, goal }) => `${mix} ${goal}`)).toEqual([
      "small awareness",
      "large awareness",
      "small engagement",
      "large engagement",
      "small sales",
      "large sales",
    ]);
  });

  test("the same of JSON Lines, gzip or not, with prices as text or as numbers", async () => {
    const input = lines(
      { id: "ana", mix: "small", reach: 5000, reachLow: 2500, reachHigh: 10_000, engagement: 300, conversions: 9 },
      { id: "ben", mix: "small", reach: 6000, reachLow: 3000, reachHigh: 12_000, engagement: 350, conversions: 12 },
      { id: "cleo", mix: "large", reach: 11_000, reachLow: 4000, reachHigh: 30_000, engagement: 500, conversions: 18 },
    )
      .replaceAll('"small",', '"small","price":"500.00","currency":"EUR","hours":3,')
      .replaceAll('"large",', '"large","price":"1000.00","currency":"EUR","hours":5,')
      .replace(/(ben.*"hours":)3/, "$14");
    const { output } = await mixes(sheet, said);
    expect((await mixes(input, said)).output).toBe(output);
    expect((await mixes(gzip(input), said)).output).toBe(output);
    const plain = await mixes(lines({ id: "a", mix: "m", price: 12.5, currency: "EUR", followers: null }));
    expect(rows(plain.output)[0]).toMatchObject({ mix: "m", spend: { value: eur("12.5") } });
  });

  test("only for the goals that are named, in the order of goals", async () => {
    const { output } = await mixes(sheet, [...said, "--goal", "sales", "--goal", "awareness", "--goal", "sales"]);
    expect(rows(output).map(({ goal }) => goal)).toEqual(["awareness", "awareness", "sales", "sales"]);
  });

  test("every option of the comparison reaches it", async () => {
    const { output } = await mixes(sheet, [
      ...[...said, "--goal", "sales", "--correlation", "0.3", "--tolerance", "0.2", "--seed", "7", "--level", "0.8"],
      ...["--coordination-fixed", "100EUR", "--coordination-per-creator", "20.00EUR"],
      ...["--coordination-per-pair", "0.25EUR"],
    ]);
    const list = creators.map((each) => {
      const { value, interval } = each.reach as ReturnType<typeof about>;
      return { ...each, reach: about("reach", value, interval.low, interval.high, 0.8) };
    });
    const { mixes: compared } = compareMixes(inMixes(list), {
      ...{ goal: "sales", ...plan, seed: 7, correlation: 0.3, tolerance: 0.2, level: 0.8 },
      coordination: { fixed: eur("100"), perCreator: eur("20.00"), perPair: eur("0.25") },
    });
    expect(rows(output)).toMatchObject(compared.map(({ spend, profit, better }) => ({ spend, profit, better })));
    expect(rows(output)[0]).toMatchObject({ spend: { value: eur("1140.25") } });
  });

  test("with --hourly-rate hours are part of the cost, and one that tells none has no known cost", async () => {
    const { output } = await mixes(sheet, ["--goal", "sales", "--hourly-rate", "30.50EUR"]);
    // 1000 + 7 · 30.50 and 1000 + 5 · 30.50
    expect(rows(output).map(({ spend }) => spend)).toMatchObject([
      { value: eur("1213.50") },
      { value: eur("1152.50") },
    ]);
    const without = await mixes(csv("id,mix,price,currency", "a,m,5.00,EUR"), ["--hourly-rate", "30EUR"]);
    expect(rows(without.output)[0]).toMatchObject({ spend: { value: null } });
    const told = await mixes(csv("id,mix,price,currency,hours", "a,m,5.00,EUR,", "b,m,5.00,EUR,1"), [
      ...["--hourly-rate", "30EUR", "--format", "table"],
    ]);
    expect(told.output).toMatch(/missing-part\s+cost ×1;\s+missing-part\s+hours ×1/);
  });

  test("a table on a terminal, within its width, with what is best for each goal below", async () => {
    for (const columns of [80, 120, 160]) {
      const { output } = await mixes(sheet, said, { outputIsTerminal: true, columns });
      expect(output).toMatch(
        /^mix +(?:n|creators) +spend EUR +hours +net reach +engage(?:d|ment) +profit EUR +frontier/,
      );
      // 21 · 60 − 1000, of conversions that are taken as sure
      expect(output).toMatch(/\nsmall +2 +1000\.00 +7 +[\d,]+ +650 +260 ± 0 +yes/);
      expect(output).toMatch(/\nlarge +1 +1000\.00 +5 +[\d,]+ +500 +80 ± 0 +(?:yes|no)/);
      expect(output).toMatch(
        /\n\nbest for awareness: (?:tied; )?\w+ \d+ %, \w+ \d+ %\nbest for engagement: small >99 %/,
      );
      for (const line of output.split("\n")) expect(line.length).toBeLessThan(columns);
    }
  });

  test("why something is unknown stands beside it, and what dominates", async () => {
    const input = csv(header, "a,one,5,,,5,,5.00,EUR,", "b,two,4,,,4,1,5.00,EUR,2", "c,three,3,,,3,1,5.00,EUR,2");
    const { output } = await mixes(input, [...said, "--format", "table"], { columns: 300 });
    expect(output).toMatch(/\none +1 +5\.00 +\? .*hours: not-given.*missing-part \w+ ×1/);
    expect(output).toMatch(/\nthree .*dominated by two/);
    expect(output).toMatch(/\nbest for sales: (?:tied; )?(?:two|three) at most .*one \? \(missing-part\)/);
  });

  test("spends that differ are told, and one mix alone is the best of none", async () => {
    const input = csv(header, "a,one,,,,5,,5.00,EUR,", "b,two,,,,4,,10.00,EUR,");
    const { output } = await mixes(input, ["--format", "table", "--goal", "engagement"]);
    expect(output).toContain("spends differ by 50.0 %");
    const alike = await mixes(input, ["--format", "table", "--goal", "engagement", "--tolerance", "0.5"]);
    expect(alike.output).not.toContain("spends differ");
    const alone = await mixes(csv("id,mix,engagement", "a,one,5"), ["--format", "table", "--goal", "engagement"]);
    expect(alone.output).toContain("best for engagement: too-few-mixes; one ?");
  });
});

describe("choosing", () => {
  test("a line for each goal: what selectCreators says of it", async () => {
    const { code, output } = await mixes(sheet, ["--budget", "1000.00EUR", "--population", "100000"]);
    const goals = { awareness: "reach", engagement: "engagement", sales: "conversions" } as const;
    const expected = Object.entries(goals).map(([goal, own]) => ({
      goal,
      ...selectCreators(creators, {
        budget: eur("1000.00"),
        goal: own,
        ...(own === "reach" && { population: 100_000 }),
      }),
    }));
    expect(code).toBe(0);
    expect(rows(output)).toEqual(JSON.parse(JSON.stringify(expected)));
    expect(rows(output)[1]).toMatchObject({ chosen: ["ana", "ben"], value: 650 });
  });

  test("a table of the chosen, with what they bring and what the end of the budget buys", async () => {
    const list = ["--budget", "1200.00EUR", "--goal", "engagement", "--format", "table"];
    const { output } = await mixes(sheet, list, { columns: 80 });
    expect(output).toMatch(/^for engagement\nid +mix +cost +interactions lost without\nana +small +500\.00 EUR +300\n/);
    expect(output).toContain(
      "\n2 creators for 1000.00 EUR, 200.00 EUR left: 650 interactions, and no choice\nbrings more",
    );
    expect(output).toMatch(/\nwith \d+\.\d\d EUR: \d+ interactions fewer, /);
    expect(output).toMatch(/\nwith \d+\.\d\d EUR: \d+ interactions more, /);
    expect(output).toContain("\nnext: cleo adds 500 for 1000.00 EUR, 800.00 EUR more than is left\n");
    for (const line of output.split("\n")) expect(line.length).toBeLessThan(80);
  });

  test("without mixes, with hours in the cost, and with those left out of whom too little is known", async () => {
    const input = csv("id,conversions,price,currency,hours", "a,2.5,10.00,EUR,1", "b,,10.00,EUR,1", "c,7,10.00,EUR,");
    const { output } = await mixes(input, [
      ...["--budget", "40.00EUR", "--goal", "sales", "--hourly-rate", "20EUR", "--format", "table"],
    ]);
    expect(output).toMatch(
      /\na +\? +30\.00 EUR +2\.50\n\n1 creator for 30\.00 EUR, 10\.00 EUR left: 2\.50 conversions/,
    );
    expect(output).toMatch(/\nleft out: unknown-candidate cost ×1; unknown-candidate conversions ×1\n/);
  });

  test("a choice that is only bounded tells the bound and the gap", () => {
    const options = { budget: eur("1000.00"), goal: "engagement" } as const;
    const selection = { ...selectCreators(creators, options), method: "bounded", bound: 700, gap: 50 / 700 } as const;
    const text = selectionText("engagement", selection, new Map(), 120);
    expect(text).toContain("650 interactions, and no choice more than 700 (gap 7.14 %)\n");
  });

  test("where nothing can be chosen it says why", async () => {
    const { output } = await mixes(csv("id,engagement,price,currency", "a,,5.00,EUR"), [
      ...["--budget", "10EUR", "--goal", "engagement", "--format", "table"],
    ]);
    expect(output).toMatch(/^for engagement\nnothing can be chosen: missing-part\n/);
    const none = await mixes(csv("id,engagement,price,currency", "a,5,50.00,EUR"), [
      ...["--budget", "10EUR", "--goal", "engagement", "--format", "table"],
    ]);
    expect(none.output).toContain("0 creators for 0.00 EUR, 10.00 EUR left: 0 interactions");
  });
});

describe("what is refused", () => {
  test.each([
    ["id,mix,reach", "a,m,-5", "reach: negative"],
    ["id,mix,reach", "a,m,1.2K", "reach: formatted-number"],
    ["id,mix,followers", "a,m,12.5", "followers: formatted-number"],
    ["id,mix,followers", "a,m,-5", "followers: negative"],
    ["id,mix,reach,reachLow,reachHigh", "a,m,5,6,9", "reachLow: out-of-range"],
    ["id,mix,reach,reachLow,reachHigh", "a,m,10,6,9", "reachHigh: out-of-range"],
    ["id,mix,reach,reachLow,reachHigh", "a,m,10,6,", "reachHigh: missing"],
    ["id,mix,engagement,engagementLow,engagementHigh", "a,m,10,,12", "engagementLow: missing"],
    ["id,mix,conversions,conversionsLow,conversionsHigh", "a,m,,6,9", "conversions: missing"],
    ["id,mix,reach", "a,m,1001", "reach: out-of-range"],
    ["id,mix,price,currency", "a,m,5.001,EUR", "price: too-many-decimals"],
    ["id,mix,price,currency", "a,m,-5,EUR", "price: negative"],
    ["id,mix,price,currency", "a,m,5,euro", "currency: invalid-currency"],
    ["id,mix,price,currency", "a,m,5,", "currency: missing"],
    ["id,mix,hours", "a,m,-1", "hours: negative"],
    ["id,mix", "a,", "mix: missing"],
    ["id,mix", ",m", "id: missing"],
    ["id,mix", "a", "too-few-cells"],
  ])("%s / %s: %s", async (names, cells, told) => {
    const { code, output, errors } = await mixes(csv(names, cells, ""), ["--quiet", "--population", "1000"]);
    expect([code, output]).toEqual([1, ""]);
    expect(errors).toMatch(new RegExp(`^line 2: ${told} \\(`));
    expect(errors.trimEnd().split("\n")).toHaveLength(1);
  });

  test.each([
    ["[]", "not-an-object"],
    ["null", "not-an-object"],
    ['{"id":7,"mix":"m"}', "id: not-a-string"],
    ['{"id":"a","mix":""}', "mix: missing"],
    ['{"id":"a","mix":"m","followers":12.5}', "followers: not-an-integer"],
    ['{"id":"a","mix":"m","reach":"many"}', "reach: not-a-number"],
    ['{"id":"a","mix":"m","reach":"5","reachLow":1,"reachHigh":9}', "reach: not-a-number"],
    ['{"id":"a","mix":"m","price":"1,250.00","currency":"EUR"}', "price: invalid-amount"],
    ['{"id":"a","mix":"m","price":{},"currency":"EUR"}', "price: invalid-amount"],
    ['{"id":"a","mix":"m","price":5,"currency":7}', "currency: invalid-currency"],
  ])("of JSON Lines: %s", async (line, told) => {
    const { code, errors } = await mixes(`${line}\n`, ["--quiet", "--input-format", "jsonl"]);
    expect([code, errors.startsWith(`line 1: ${told} (`)]).toEqual([1, true]);
    expect(errors.trimEnd().split("\n")).toHaveLength(1);
  });

  test("who stands in a mix twice; but a creator may stand in two mixes, unless one is to be chosen", async () => {
    const input = csv("id,mix,engagement,price,currency", "a,m,5,1,EUR", "a,n,5,1,EUR", "a,m,7,1,EUR");
    const compared = await mixes(input, ["--goal", "engagement"]);
    expect(compared.errors).toMatch(/^line 4: id: duplicate-name \(.*\n2 creators scored, 1 row refused\n$/);
    expect(rows(compared.output)).toMatchObject([
      { mix: "m", engagement: { value: 5 } },
      { mix: "n", engagement: { value: 5 } },
    ]);
    const chosen = await mixes(input, ["--goal", "engagement", "--budget", "9EUR"]);
    expect(chosen.errors).toMatch(/^line 3: id: duplicate-name .*\nline 4: id: duplicate-name /);
  });

  test("a row that is refused takes no id and sets no currency", async () => {
    const input = csv("id,mix,engagement,price,currency", "a,m,-5,1,USD", "a,m,5,1,EUR", "b,m,5,1,USD");
    const { code, errors } = await mixes(input, ["--quiet"]);
    expect(code).toBe(1);
    expect(errors).toMatch(/^line 2: engagement: negative .*\nline 4: currency: currency-mismatch .*\n$/);
  });

  test("a price in another currency than the options have", async () => {
    const { errors } = await mixes(csv("id,mix,price,currency", "a,m,1,USD"), ["--quiet", "--hourly-rate", "3EUR"]);
    expect(errors).toMatch(/^line 2: currency: currency-mismatch /);
  });

  test("goes to a file where that is asked for, and the others are compared", async () => {
    const file = join(folder, "refused.jsonl");
    const { code, output } = await mixes(`${sheet}dan,small,x,,,,,,,\n`, [...said, "--errors", file]);
    expect(code).toBe(1);
    expect(output).toBe((await mixes(sheet, said)).output);
    expect(readFileSync(file, "utf8")).toBe('{"line":5,"path":"reach","code":"not-a-number"}\n');
  });

  test("columns of other names, values for all rows, decimal commas", async () => {
    const input = csv("Name;Gruppe;Honorar;Notiz", "a;m;1250,50;x", ";;;");
    const { output, errors } = await mixes(input, [
      "--columns",
      "Name=id,Gruppe=mix,Honorar=price",
      "--set",
      "currency=EUR",
    ]);
    expect(rows(output)[0]).toMatchObject({ mix: "m", spend: { value: eur("1250.50") } });
    expect(errors).toMatch(/^columns passed over: Notiz /);
  });

  test("a file without a column of ids ends the command", async () => {
    const { code, errors } = await mixes(csv("Name,mix", "a,m"));
    expect([code, errors]).toEqual([
      3,
      expect.stringContaining("missing-column: the header has 2 columns, and none of them is id"),
    ]);
  });
});

describe("usage", () => {
  test.each([
    [["--goal", "reach"], /--goal is awareness, engagement or sales, not reach/],
    [["--population", "0"], /--population is a whole number from 1/],
    [
      ["--contribution-per-conversion", "30"],
      /--contribution-per-conversion is an amount with its currency, such as 30\.00EUR, not 30/,
    ],
    [["--contribution-per-conversion", "30EUX"], /--contribution-per-conversion: unknown-currency \(/],
    [["--budget", "5.001EUR"], /--budget: too-many-decimals \(/],
    [["--correlation", "2"], /--correlation: out-of-range \(/],
    [["--correlation", "much"], /--correlation is a number, such as 0\.6, not much/],
    [["--tolerance", "10"], /--tolerance: out-of-range \(/],
    [["--level", "95"], /--level: out-of-range \(/],
    [["--seed", "x"], /--seed is a whole number from 0/],
    [["--coordination-fixed", "5EUR"], /--coordination-fixed and --coordination-per-creator go together/],
    [["--coordination-per-pair", "5EUR"], /--coordination-fixed and --coordination-per-creator go together/],
    [
      ["--coordination-fixed", "5EUR", "--coordination-per-creator", "5USD"],
      /--coordination-per-creator: currency-mismatch \(/,
    ],
    [["--contribution-per-conversion", "5EUR", "--hourly-rate", "5USD"], /: currency-mismatch \(/],
    [
      ["--budget", "5EUR", "--correlation", "0.3"],
      /--correlation is for comparing mixes, and --budget chooses creators/,
    ],
    [["--budget", "5EUR"], /--budget needs --population to choose for awareness/],
    [["--columns", "Reichweite=reech"], /--columns: there is no field reech; did you mean reach\?/],
    [["--budjet", "5EUR"], /unknown option --budjet; did you mean --budget\?/],
    [["a", "b"], /one FILE at a time/],
  ])("%j is wrong usage", async (list, told) => {
    const { code, output, errors } = await mixes("{}", list);
    expect([code, output]).toEqual([2, ""]);
    expect(errors).toMatch(told);
    expect(errors.endsWith("\nSee influencer-scoring mixes --help\n")).toBe(true);
  });

  test("the help names every option, and the rows of CSV and the line of JSON that it shows are read", async () => {
    const { output } = await runCommand(["mixes", "-h"]);
    for (const option of [
      ...["goal", "population", "hourly-rate", "level", "budget", "format", "errors", "max-line-bytes"],
      ...["input-format", "quiet", "contribution-per-conversion", "coordination-fixed", "coordination-per-creator"],
      ...["coordination-per-pair", "correlation", "tolerance", "seed"],
    ])
      expect(output).toContain(`--${option}`);
    for (const line of output.split("\n")) expect(line.length).toBeLessThanOrEqual(88);
    const shown = output.split("\n").map((line) => line.trim());
    const start = shown.findIndex((line) => line.startsWith("id,mix"));
    expect((await mixes(csv(...shown.slice(start, start + 3)))).code).toBe(0);
    expect((await mixes(shown.find((line) => line.startsWith("{")) ?? "")).code).toBe(0);
  });

  test("nothing to read, and what is awaited from a keyboard", async () => {
    const { code, errors } = await mixes("", [], { inputIsTerminal: true });
    expect(code).toBe(3);
    expect(errors).toMatch(/^reading creators from the keyboard, .*influencer-scoring mixes --help/);
  });
});
