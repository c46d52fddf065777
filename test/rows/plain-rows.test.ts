import { describe, expect, test } from "vitest";
import { creatorsFromRows, matchColumns, plainRows } from "../../src/rows/index.js";

const plain = (value: unknown, options?: Parameters<typeof plainRows>[1]): unknown => {
  const [row] = plainRows([{ value }], options);
  return row?.ok ? row.value.value : row?.issues.map(({ code, path }) => `${path} ${code}`);
};
/** What an engine makes, which is no plain object. */
const made = (fields: object): object => Object.assign(Object.create({}), fields);
const circle: { self?: unknown } = {};
circle.self = circle;

describe("values", () => {
  test.each<[unknown, unknown]>([
    ["1200", "1200"],
    [5, 5],
    [-0, 0],
    [5n, 5],
    [true, true],
    [null, null],
    [undefined, null],
    [Number.NaN, null],
    [new Date(0), "1970-01-01T00:00:00.000Z"],
    [Float64Array.from([1, Number.NaN]), [1, null]],
    [BigInt64Array.from([5n]), [5]],
    [Uint32Array.from([1, 2]), [1, 2]],
    [new Map([["a", 1n]]), { a: 1 }],
    [new Set([1]), [1]],
    [made({ entries: { a: 1n } }), { a: 1 }],
    [made({ entries: [{ key: "k", value: 2n }, null] }), { k: 2, undefined: null }],
    [made({ items: [1n] }), [1]],
    [
      { items: [1n], more: 2 },
      { items: [1], more: 2 },
    ],
    [{ toString: () => "1.10" }, 1.1],
    [JSON.parse('{ "__proto__": { "a": 1 }, "b": 2 }'), { b: 2 }],
    [Number.POSITIVE_INFINITY, ["[0].value not-finite"]],
    [2n ** 60n, ["[0].value unsafe-integer"]],
    [[1, { a: 2n ** 60n }], ["[0].value[1].a unsafe-integer"]],
    [Symbol("a"), ["[0].value not-plain-data"]],
    [() => 1, ["[0].value not-plain-data"]],
    [/a/, ["[0].value not-plain-data"]],
    [new DataView(new ArrayBuffer(2)), ["[0].value not-plain-data"]],
    [new Date(Number.NaN), ["[0].value invalid-time"]],
  ])("%o becomes %o", (value, expected) => {
    expect(plain(value)).toEqual(expected);
    expect(JSON.parse(JSON.stringify(plain(value)))).toEqual(expected);
  });

  test("a circle is refused, and does not run forever", () => {
    expect(plain(circle)).toEqual([expect.stringMatching(/^\[0\]\.value(?:\.self)+ not-plain-data$/)]);
  });

  test("decimals keep every digit where that is asked for", () => {
    const decimal = { toString: () => "12345678901234567890.10" };
    expect(plain(decimal, { decimals: "string" })).toBe("12345678901234567890.10");
    expect(plain({ amount: decimal, currency: "EUR" })).toEqual({ amount: "12345678901234567890.10", currency: "EUR" });
  });

  test("-0 is 0", () => {
    expect(Object.is(plain(-0), 0)).toBe(true);
  });
});

describe("rows", () => {
  test("bad ones are told, and the others stand", () => {
    const rows = plainRows([{ a: 1n }, 5, JSON.parse('{ "__proto__": 1, "a": 2 }'), { a: 2n ** 60n, b: Symbol("x") }]);
    expect(rows.map((row) => (row.ok ? row.value : row.issues.map(({ path }) => path)))).toEqual([
      { a: 1 },
      ["[1]"],
      { a: 2 },
      ["[3].a", "[3].b"],
    ]);
  });

  test("impossible options are refused", () => {
    expect(() => plainRows([], null as never)).toThrow("options: not-an-object");
    expect(() => plainRows([], { decimals: "float" as never })).toThrow("decimals: unknown-option");
    expect(plainRows([], { decimals: null })).toEqual([]);
  });
});

describe("matching columns", () => {
  test("tells the fields, and the columns that give nothing", () => {
    const rows = [
      { user: "a", platform: "x", folowers: 1 },
      { "post.likes": 1, audience: {} },
    ];
    expect(matchColumns(rows, { columns: { user: "id" } })).toEqual({
      fields: ["id", "platform", "post.likes", "audience"],
      unknown: ["folowers"],
    });
    expect(matchColumns([])).toEqual({ fields: [], unknown: [] });
  });

  test("of campaigns as well", () => {
    const rows = [{ id: "a", "cost.fee": 1, followers: 5 }];
    expect(matchColumns(rows, { of: "campaigns" })).toEqual({ fields: ["id", "cost.fee"], unknown: ["followers"] });
    expect(() => matchColumns(rows, { of: "posts" as never })).toThrow("of: unknown-option");
    expect(() => matchColumns(rows, null as never)).toThrow("options: not-an-object");
  });
});

test("what is no table is refused as such", () => {
  for (const rows of [null, undefined, 5, "rows"])
    expect(() => plainRows(rows as never)).toThrow(expect.objectContaining({ code: "not-an-array", path: "rows" }));
});

test("a plain structure with the one key that engines use to wrap theirs is what it is", () => {
  const rows = [{ id: "a", platform: "x", audience: { entries: { DE: 0.4 } }, wrapped: { items: [1] } }];
  expect(plainRows(rows)).toMatchObject([{ ok: true, value: rows[0] }]);
  expect(creatorsFromRows(rows)).toMatchObject([{ ok: true, value: { audience: { entries: { DE: 0.4 } } } }]);
});

test("a column named like a method of every object is empty where a row has none of it", () => {
  const rows: readonly object[] = [
    { id: "a", platform: "x", constructor: "b", toString: "c" },
    { id: "b", platform: "x" },
  ];
  const columns = { constructor: "category", toString: "handle" } as never;
  expect(creatorsFromRows(rows, { columns }).map((row) => row.ok && row.value)).toEqual([
    { id: "a", platform: "x", category: "b", handle: "c" },
    { id: "b", platform: "x" },
  ]);
});
