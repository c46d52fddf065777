import { describe, expect, test } from "vitest";
import type { CellKind } from "../../src/rows/fields.js";
import type { Decimal } from "../../src/rows/number-cells.js";
import { Refused, readCell } from "../../src/rows/read-cell.js";
import { csv, scoreCsv } from "./csv.js";

const read = (text: string, kind: CellKind, decimal: Decimal = "point"): unknown => {
  const value = readCell(text, kind, decimal);
  return value instanceof Refused ? value.code : value;
};

test.each<[CellKind, string, unknown]>([
  ["text", "", undefined],
  ["text", " ", " "],
  ["text", " a ", " a "],
  ["word", " x ", "x"],
  ["count", "", undefined],
  ["count", "  ", undefined],
  ["count", "0", 0],
  ["count", " 1234 ", 1_234],
  ["count", "-5", -5],
  // What programs write that keep whole numbers with gaps as fractions.
  ["count", "1234.0", 1_234],
  ["count", "1234.5", "formatted-number"],
  ["count", "1.234", "formatted-number"],
  ["count", "1,234", "formatted-number"],
  ["count", "1 234", "formatted-number"],
  ["count", "1\u00a0234", "formatted-number"],
  ["count", "1'234", "formatted-number"],
  ["count", "1.2K", "formatted-number"],
  ["count", "12k", "formatted-number"],
  ["count", "3M", "formatted-number"],
  ["count", "5%", "formatted-number"],
  ["count", "+5", "formatted-number"],
  ["count", ">1000", "formatted-number"],
  ["count", "1e5", "not-a-number"],
  ["count", "0x1f", "not-a-number"],
  ["count", "NaN", "not-a-number"],
  ["count", "Infinity", "not-a-number"],
  ["count", "n/a", "not-a-number"],
  ["count", "-", "not-a-number"],
  ["amount", "812.5", 812.5],
  ["amount", "812,5", "formatted-number"],
  ["amount", "812.", "formatted-number"],
  ["flag", "TRUE", true],
  ["flag", "1", true],
  ["flag", "False", false],
  ["flag", "0", false],
  ["flag", "", undefined],
  ["flag", "yes", "not-a-boolean"],
  ["time", "1777777777000", 1_777_777_777_000],
  ["time", " 2026-05-02T17:20:00Z", "2026-05-02T17:20:00Z"],
  ["tags", "#a  b|c |", ["#a", "b", "c"]],
  ["names", "Example Tea | Example Milk|", ["Example Tea", "Example Milk"]],
])("as %s, %j is read as %j", (kind, text, expected) => {
  expect(read(text, kind)).toEqual(expected);
});

test.each<[Decimal, string, unknown]>([
  ["either", "812,5", 812.5],
  ["either", "812.5", 812.5],
  ["either", "0,125", 0.125],
  ["either", "1.234", "ambiguous-number"],
  ["either", "812,125", "ambiguous-number"],
  ["either", "1234.567", 1_234.567],
  ["either", "1.234,5", "formatted-number"],
  ["comma", "812,125", 812.125],
  ["comma", "812.125", "formatted-number"],
  ["point", "812.125", 812.125],
])("with %s, the amount %s is read as %j", (decimal, text, expected) => {
  expect(read(text, "amount", decimal)).toEqual(expected);
});

describe("decimal commas", () => {
  const header = "id;platform;followers;averages.interactions;averages.denominator;averages.basis";
  const row = (interactions: string): string => `a;x;1000;${interactions};1000;likes/followers:mean`;

  test("are read between semicolons, and not in counts", async () => {
    const { output } = await scoreCsv(csv(header, row("12,5")));
    expect(output).toContain(`"value":0.0125`);
    const { errors } = await scoreCsv(csv(header, "a;x;1,5;12,5;1000;likes/followers:mean"));
    expect(errors).toContain("line 2: followers: formatted-number");
  });

  test("are refused where they could be thousands, until --decimal tells", async () => {
    const { code, errors } = await scoreCsv(csv(header, row("1,234")));
    expect([code, errors]).toEqual([
      1,
      "line 2: averages.interactions: ambiguous-number (it is open whether the separator stands for decimals or thousands)\n",
    ]);
    expect((await scoreCsv(csv(header, row("1,234")), ["--decimal", "comma"])).output).toContain(`"value":0.001234`);
    expect((await scoreCsv(csv(header, row("1.234")), ["--decimal", "point"])).output).toContain(`"value":0.001234`);
  });

  test("are refused between tabs and commas", async () => {
    const { errors } = await scoreCsv(csv(header, row("12,5")).replaceAll(";", "\t"));
    expect(errors).toContain("line 2: averages.interactions: formatted-number");
  });
});

test("a bad cell that all rows of a creator repeat is told once", async () => {
  const rows = ["a,x,12K,1", "a,x,12K,2", "a,x,12K,3"];
  const { errors } = await scoreCsv(csv("id,platform,followers,post.likes", ...rows));
  expect(errors.split("\n").filter(Boolean)).toHaveLength(1);
});
