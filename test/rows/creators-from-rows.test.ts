import { describe, expect, test } from "vitest";
import { InvalidInputError } from "../../src/core/index.js";
import { type CreatorRowsOptions, creatorsFromRows } from "../../src/rows/index.js";

const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof InvalidInputError) return `${error.path} ${error.code}`;
    throw error;
  }
  return "nothing";
};
const told = (rows: readonly unknown[], options?: CreatorRowsOptions): string[] =>
  creatorsFromRows(rows, options).map((row) =>
    row.ok ? row.value.id : row.issues.map(({ code, path }) => `${path} ${code}`).join("; "),
  );
/** The one creator that rows give. */
const only = (rows: readonly unknown[], options?: CreatorRowsOptions): unknown => {
  const [first, ...others] = creatorsFromRows(rows, options);
  expect(others).toEqual([]);
  if (!first?.ok) throw new Error(JSON.stringify(first));
  return first.value;
};

describe("rows and creators", () => {
  test("the rows of an id are one creator, wherever they stand, in the order of first rows", () => {
    const rows = [
      { id: "b", platform: "x", "post.likes": 1 },
      { id: "a", platform: "x", "post.likes": 2 },
      { id: "b", platform: "x", "post.likes": 3 },
    ];
    expect(creatorsFromRows(rows)).toEqual([
      { ok: true, row: 0, value: { id: "b", platform: "x", posts: [{ likes: 1 }, { likes: 3 }] } },
      { ok: true, row: 1, value: { id: "a", platform: "x", posts: [{ likes: 2 }] } },
    ]);
  });

  test("without a column of a post each row is a creator, also with an id that came before", () => {
    const rows = [
      { id: "a", platform: "x", followers: 1 },
      { id: "a", platform: "x", followers: 2 },
    ];
    expect(told(rows)).toEqual(["a", "a"]);
  });

  test("averages come from their columns", () => {
    const rows = [{ id: "a", platform: "x", "averages.interactions": 12.5, "averages.posts": 8 }];
    expect(only(rows)).toEqual({ id: "a", platform: "x", averages: { interactions: 12.5, posts: 8 } });
  });

  test("a field of the creator may be told once and left empty in its other rows", () => {
    const rows = [
      { id: "a", platform: "x", followers: null, "post.likes": 1 },
      { id: "a", followers: 500, "post.likes": 2 },
      { id: "a", platform: "x", followers: 500n, "post.likes": 3 },
    ];
    expect(only(rows)).toMatchObject({ followers: 500, posts: [{ likes: 1 }, { likes: 2 }, { likes: 3 }] });
  });

  test("a row that tells of no post adds none", () => {
    expect(only([{ id: "a", platform: "x", "post.likes": null }])).toEqual({ id: "a", platform: "x" });
  });

  test("unknown is not zero, and zero is not unknown", () => {
    const rows = [{ id: "a", platform: "x", followers: 0, following: null, postCount: Number.NaN, handle: "" }];
    expect(only(rows)).toEqual({ id: "a", platform: "x", followers: 0 });
  });

  test("a table without rows gives none", () => {
    expect(creatorsFromRows([], { columns: { user: "id" } })).toEqual([]);
  });

  test("rows need not have the same keys", () => {
    expect(
      told([
        { platform: "x", id: "a" },
        { id: "b", platform: "x", followers: 3 },
      ]),
    ).toEqual(["a", "b"]);
  });

  test("any iterable of rows is a table", () => {
    function* rows() {
      yield { id: "a", platform: "x" };
    }
    expect(creatorsFromRows(rows())).toHaveLength(1);
    expect(creatorsFromRows(new Set([{ id: "a", platform: "x" }]))).toHaveLength(1);
  });

  test("the rows given are left as they are", () => {
    const rows = Object.freeze([Object.freeze({ id: "a", platform: "x", "post.hashtags": Object.freeze(["b"]) })]);
    const value = only(rows) as { posts: { hashtags: string[] }[] };
    expect(value.posts[0]?.hashtags).toEqual(["b"]);
    expect(value.posts[0]?.hashtags).not.toBe(rows[0]?.["post.hashtags"]);
  });
});

describe("names of columns", () => {
  test("the caller maps them, and passes over what is not wanted", () => {
    const rows = [{ user: "a", site: "x", followers: "n/a", id: 5 }];
    const columns = { user: "id", site: "platform", followers: "", id: null } as const;
    expect(only(rows, { columns })).toEqual({ id: "a", platform: "x" });
  });

  test("what is the same in all rows is told once", () => {
    const options = { platform: "instagram", set: { category: "food", "post.format": "image" } } as const;
    expect(only([{ id: "a", "post.likes": 1 }], options)).toEqual({
      id: "a",
      platform: "instagram",
      category: "food",
      posts: [{ likes: 1, format: "image" }],
    });
  });

  test("the platform may be told like any other field", () => {
    expect(only([{ id: "a" }], { set: { platform: "x" } })).toEqual({ id: "a", platform: "x" });
    expect(only([{ id: "a" }], { set: { platform: null }, platform: "x" })).toEqual({ id: "a", platform: "x" });
  });

  test("a row that disagrees with what is the same in all rows is refused", () => {
    expect(told([{ id: "a", platform: "x" }], { platform: "tiktok" })).toEqual(["[0].platform contradiction"]);
  });

  test("columns that give nothing are passed over", () => {
    expect(only([{ id: "a", platform: "x", mood: "good", "": 1 }])).toEqual({ id: "a", platform: "x" });
  });

  test.each<[string, CreatorRowsOptions, Record<string, unknown>]>([
    ["columns.nick missing-column", { columns: { nick: "id" } }, {}],
    ["columns.* missing-column", { columns: { "nick name": "id" } }, {}],
    ["columns.id unknown-field", { columns: { id: "ident" as "id" } }, {}],
    ["columns.id unknown-field", { columns: { id: 5 as unknown as "id" } }, {}],
    ["followers duplicate-column", { columns: { fans: "followers" } }, { fans: 1, followers: 1 }],
    ["posts duplicate-column", {}, { posts: [], "post.likes": 1 }],
    ["averages duplicate-column", {}, { averages: {}, "averages.posts": 1 }],
    ["set.post.format missing-column", { set: { "post.format": "image" } }, {}],
    ["set.mood unknown-field", { set: { mood: 1 } as object }, {}],
    ["set.followers formatted-number", { set: { followers: "1.2K" } }, {}],
    ["decimal unknown-option", { decimal: "dot" as "point" }, {}],
    ["zone invalid-time", { zone: "CET" }, {}],
    ["columns not-an-object", { columns: [] as never }, {}],
    ["set not-an-object", { set: "platform" as never }, {}],
    ["options not-an-object", null as unknown as CreatorRowsOptions, {}],
  ])("%s is said at once", (expected, options, row) => {
    expect(codeOf(() => creatorsFromRows([{ id: "a", platform: "x", ...row }], options))).toBe(expected);
  });

  test("a field that does not exist is explained", () => {
    expect(() => creatorsFromRows([{ id: "a" }], { columns: { id: "name" as "id" } })).toThrow(/columns maps the name/);
  });

  test("options that say nothing are none", () => {
    const options = { columns: null, set: null, platform: null, decimal: null, zone: null };
    expect(only([{ id: "a", platform: "x" }], options)).toEqual({ id: "a", platform: "x" });
  });
});

describe("what is refused", () => {
  test("a bad row refuses its creator and no other, by its index and field", () => {
    const rows = [
      { id: "a", platform: "x", "post.likes": 5 },
      { id: "b", platform: "x", "post.likes": "1.2K" },
      { id: "a", platform: "x", "post.likes": -1 },
      { id: "c", platform: "x", "post.likes": 0 },
    ];
    expect(told(rows)).toEqual(["[2].post.likes negative", "[1].post.likes formatted-number", "c"]);
  });

  test("an issue has a sentence without the value", () => {
    const [row] = creatorsFromRows([{ id: "a", platform: "secret" }]);
    expect(row).toEqual({
      ok: false,
      row: 0,
      issues: [
        { code: "unknown-platform", path: "[0].platform", message: expect.stringMatching(/^At \[0\].platform: /) },
      ],
    });
    expect(JSON.stringify(row)).not.toContain("secret");
  });

  test.each([null, undefined, 5, "row", [1], new Map([["id", "a"]]), new Date(0), new Uint8Array(2)])(
    "%o is no row",
    (row) => {
      expect(told([{ id: "a", platform: "x" }, row])).toEqual(["a", "[1] not-an-object"]);
    },
  );

  test("rows without an id are told one by one", () => {
    expect(
      told([
        { platform: "x", "post.likes": 1 },
        { id: "", platform: "x", "post.likes": 2 },
        { id: 1.5, platform: "x", "post.likes": 2 },
      ]),
    ).toEqual(["[0].id missing", "[1].id missing", "[2].id not-a-string"]);
  });

  test("what is wrong with a cell is not told twice", () => {
    expect(told([{ id: 2 ** 60, platform: "x" }])).toEqual(["[0].id unsafe-integer"]);
  });

  test("rows that disagree are told", () => {
    const rows = [
      { id: "a", platform: "x", followers: 1, "post.likes": 1 },
      { id: "a", platform: "x", followers: 2, "post.likes": 1 },
    ];
    expect(told(rows)).toEqual(["[1].followers contradiction"]);
  });

  test("at most a hundred things are told of one creator", () => {
    const rows = Array.from({ length: 300 }, () => ({
      id: "a",
      platform: "x",
      "post.likes": -1,
      "post.views": "many",
    }));
    const [row] = creatorsFromRows(rows);
    expect(row?.ok === false && row.issues.length).toBe(100);
  });
});

describe("lists and objects in a cell", () => {
  test("become those of the creator", () => {
    const row = {
      id: "a",
      platform: "x",
      posts: [{ likes: 3n, publishedAt: new Date(1e12) }],
      audience: { country: { DE: 0.4 } },
      followerHistory: [{ date: new Date("2026-01-02"), followers: 5n }],
      quote: { price: { amount: 1250.5, currency: "EUR" } },
    };
    expect(only([row])).toEqual({
      id: "a",
      platform: "x",
      posts: [{ likes: 3, publishedAt: "2001-09-09T01:46:40.000Z" }],
      audience: { country: { DE: 0.4 } },
      followerHistory: [{ date: "2026-01-02", followers: 5 }],
      quote: { price: { amount: "1250.5", currency: "EUR" } },
    });
  });

  test("are judged where they stand", () => {
    expect(told([{ id: "a", platform: "x", posts: [{ likes: -1 }] }])).toEqual(["[0].posts[0].likes negative"]);
    expect(told([{ id: "a", platform: "x", posts: 12 }])).toEqual(["[0].posts not-an-array"]);
    expect(told([{ id: "a", platform: "x", comments: [{ likes: 2n ** 70n }] }])).toEqual([
      "[0].comments unsafe-integer",
    ]);
    expect(told([{ id: "a", platform: "x", averages: { posts: 1.5 } }])).toEqual(["[0].averages.posts not-an-integer"]);
  });

  test("may be repeated in each row of a creator", () => {
    const audience = () => ({ country: { DE: 0.5 } });
    const rows = [1, 2].map((likes) => ({ id: "a", platform: "x", audience: audience(), "post.likes": likes }));
    expect(only(rows)).toMatchObject({ audience: audience(), posts: [{ likes: 1 }, { likes: 2 }] });
    const other = { ...rows[1], audience: { country: { DE: 0.6 } } };
    expect(told([rows[0], other])).toEqual(["[1].audience contradiction"]);
  });
});

describe("what is no table of rows", () => {
  test.each([null, undefined, "rows", 5, true, {}, { id: "a" }])("%o", (table) => {
    expect(codeOf(() => creatorsFromRows(table as never))).toBe("rows not-an-array");
  });

  test("rows that nobody awaited are told, with the way out", () => {
    const stream = { [Symbol.asyncIterator]: () => ({}) };
    for (const rows of [Promise.resolve([]), stream])
      expect(codeOf(() => creatorsFromRows(rows as never))).toBe("rows rows-not-read");
  });

  test("columns instead of rows are told, with the way out", () => {
    expect(codeOf(() => creatorsFromRows({ id: ["a"], followers: new Float64Array(1) } as never))).toBe(
      "rows rows-as-columns",
    );
  });

  // As nodejs-polars 0.26.1 behaves, whose binary of 115 MB the tests do without: its frame is an iterable proxy of its
  // columns, and has `toRecords`. Seen with the package itself.
  test("a frame of Polars is told to give its rows by toRecords()", () => {
    const frame = {
      [Symbol.toStringTag]: "DataFrame",
      columns: ["id", "platform"],
      toRecords: () => [{ id: "a", platform: "x" }],
      *[Symbol.iterator]() {
        yield { name: "id", toArray: () => ["a"] };
        yield { name: "platform", toArray: () => ["x"] };
      },
    };
    expect(codeOf(() => creatorsFromRows(frame))).toBe("rows rows-as-columns");
    expect(() => creatorsFromRows(frame)).toThrow(/toRecords\(\)/);
    expect(told(frame.toRecords())).toEqual(["a"]);
  });
});
