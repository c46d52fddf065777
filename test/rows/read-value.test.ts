import { describe, expect, test } from "vitest";
import type { CellKind } from "../../src/rows/fields.js";
import { Refused } from "../../src/rows/read-cell.js";
import { type ReadValueOptions, readValue } from "../../src/rows/read-value.js";

const read = (value: unknown, kind: CellKind, options: Partial<ReadValueOptions> = {}): unknown => {
  const result = readValue(value, kind, { decimal: "point", ...options });
  return result instanceof Refused ? result.code : result;
};
/** An object that says a number, as decimals of databases do. */
const saying = (text: string): object => ({ toString: () => text });
/** An Arrow decimal of 128 bits: two's complement, the lowest word first. */
const words = (value: bigint): Uint32Array =>
  Uint32Array.from([0, 32, 64, 96], (shift) => Number(BigInt.asUintN(32, value >> BigInt(shift))));

const kinds: CellKind[] = ["text", "word", "count", "amount", "money", "flag", "time", "tags", "names", "nested"];

test.each(kinds)("what is missing is unknown as %s", (kind) => {
  for (const value of [null, undefined, Number.NaN]) expect(read(value, kind)).toBeUndefined();
  if (kind !== "nested") expect(read("", kind)).toBeUndefined();
});

test.each(kinds)("a function and a symbol are no data as %s", (kind) => {
  for (const value of [() => 5, Symbol("a")]) expect(read(value, kind)).toBe("not-plain-data");
});

test.each<[CellKind, unknown, unknown]>([
  ["text", "a", "a"],
  ["text", 17_841_400_000, "17841400000"],
  // An id of 64 bits keeps its digits.
  ["text", 17_841_400_000_000_000n, "17841400000000000"],
  ["text", 2 ** 60, "unsafe-integer"],
  ["text", 1.5, "not-a-string"],
  ["text", true, "not-a-string"],
  ["text", saying("e238f4c2-92a2-4262-9e04-9727348f7faa"), "e238f4c2-92a2-4262-9e04-9727348f7faa"],
  ["text", saying("['x', 'y']"), "not-a-string"],
  ["text", ["a"], "not-a-string"],
  ["text", {}, "not-a-string"],
  ["word", " x ", "x"],
  ["count", 5, 5],
  ["count", 5n, 5],
  ["count", "5", 5],
  ["count", BigInt(Number.MAX_SAFE_INTEGER), Number.MAX_SAFE_INTEGER],
  ["count", 2n ** 53n, "unsafe-integer"],
  ["count", -(2n ** 53n), "unsafe-integer"],
  ["count", -5n, -5],
  ["count", "1.2K", "formatted-number"],
  ["count", saying("12"), 12],
  ["count", saying("twelve"), "not-a-number"],
  ["count", true, "not-a-number"],
  ["count", {}, "not-a-number"],
  ["count", [5], "not-a-number"],
  ["count", new Date(0), "not-a-number"],
  ["amount", saying("1250.50"), 1250.5],
  // decimal.js and big.js give all digits by toFixed, and an exponent otherwise.
  ["amount", { toFixed: () => "1000000000000000000000", toString: () => "1e+21" }, 1e21],
  ["money", "1250.50", "1250.50"],
  ["money", 1250.5, "1250.5"],
  ["money", 1250n, "1250"],
  ["money", saying("1250.50"), "1250.50"],
  ["money", saying("about 5"), "not-a-number"],
  ["money", 1e-7, "invalid-decimal"],
  ["money", Number.POSITIVE_INFINITY, "not-finite"],
  ["money", false, "not-a-number"],
  ["flag", true, true],
  ["flag", 0, false],
  ["flag", 1n, true],
  ["flag", 0n, false],
  ["flag", 1, true],
  ["flag", "false", false],
  ["flag", 2, "not-a-boolean"],
  ["flag", {}, "not-a-boolean"],
  ["time", 1_767_225_600_000, 1_767_225_600_000],
  ["time", 1_767_225_600_000n, 1_767_225_600_000],
  ["time", 2n ** 60n, "unsafe-integer"],
  ["time", new Date("2026-01-02T03:04:05Z"), "2026-01-02T03:04:05.000Z"],
  ["time", new Date(Number.NaN), "invalid-time"],
  ["time", { toISOString: () => "2026-01-02T05:04:05+02:00" }, "2026-01-02T03:04:05.000Z"],
  ["time", { toISOString: () => "soon" }, "invalid-time"],
  // As DuckDB shows a TIMESTAMP, which is in UTC, a TIMESTAMPTZ in the zone of the machine, and a DATE.
  ["time", saying("2026-01-02 03:04:05.123456"), "2026-01-02T03:04:05.123Z"],
  ["time", saying("2026-01-01 20:04:05-05"), "2026-01-02T01:04:05.000Z"],
  ["time", saying("2026-01-02"), "2026-01-02T00:00:00.000Z"],
  ["time", saying("10:00:00"), "invalid-time"],
  ["time", true, "invalid-time"],
  ["time", {}, "invalid-time"],
  ["tags", ["a", "b"], ["a", "b"]],
  ["tags", new Set(["a"]), ["a"]],
  ["tags", Object.assign(Object.create({}), { items: ["a"] }), ["a"]],
  ["tags", { items: ["a"] }, "not-an-array"],
  ["tags", "a|b c", ["a", "b", "c"]],
  ["tags", { a: 1 }, "not-an-array"],
  ["tags", 5, "not-an-array"],
  ["names", [], []],
  ["nested", { likes: 5n, at: new Date(0) }, { likes: 5, at: "1970-01-01T00:00:00.000Z" }],
  ["nested", { price: { amount: saying("1250.50") } }, { price: { amount: "1250.50" } }],
  ["nested", { likes: 2n ** 60n, views: Symbol("a") }, "unsafe-integer"],
])("as %s, %o is %o", (kind, value, expected) => {
  expect(read(value, kind)).toEqual(expected);
});

describe("texts of engines", () => {
  test("a time without a zone is left as it is, and refused later, unless the caller knows the zone", () => {
    expect(read("2026-01-02 03:04:05", "time")).toBe("2026-01-02 03:04:05");
    expect(read("2026-01-02 03:04:05", "time", { zone: "+02:00" })).toBe("2026-01-02T03:04:05+02:00");
    expect(read("2026-01-02", "time", { zone: "Z" })).toBe("2026-01-02T00:00:00Z");
  });

  test("a time with a zone needs no other", () => {
    expect(read("2026-01-01 20:04:05-05", "time", { zone: "Z" })).toBe("2026-01-01T20:04:05-05:00");
    expect(read("2026-01-01T20:04Z", "time", { zone: "+02:00" })).toBe("2026-01-01T20:04Z");
  });

  test("fractions with a comma are read where the caller says so", () => {
    expect(read("12,5", "amount", { decimal: "comma" })).toBe(12.5);
    expect(read("12,5", "money", { decimal: "comma" })).toBe("12.5");
  });
});

describe("decimals of Arrow", () => {
  test.each<[bigint, number, string]>([
    [125_050n, 2, "1250.50"],
    [-125_050n, 2, "-1250.50"],
    [5n, 2, "0.05"],
    [-5n, 2, "-0.05"],
    [0n, 2, "0.00"],
    [7n, 0, "7"],
    // More digits than a number holds.
    [12_345_678_901_234_567_890n, 4, "1234567890123456.7890"],
  ])("%d with %d decimals is %s", (whole, scale, text) => {
    expect(read(words(whole), "money", { scale })).toBe(text);
  });

  test("without the number of decimals, which only the table knows, none is read", () => {
    expect(read(words(5n), "money")).toBe("not-a-number");
    expect(read(words(5n), "amount")).toBe("not-a-number");
  });
});

test("an object that throws when it is read is refused", () => {
  const trap = {
    toString: () => {
      throw new Error("no");
    },
    toISOString: () => {
      throw new Error("no");
    },
  };
  expect(read(trap, "amount")).toBe("not-a-number");
  expect(read(trap, "time")).toBe("invalid-time");
});
