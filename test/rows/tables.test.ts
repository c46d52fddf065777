import { DuckDBInstance, type DuckDBResultReader } from "@duckdb/node-api";
import * as arrow from "apache-arrow";
import { table as arqueroTable, desc, fromCSV } from "arquero";
import { beforeAll, describe, expect, test } from "vitest";
import { creatorsFromRows, plainRows } from "../../src/rows/index.js";

const values = (rows: ReturnType<typeof creatorsFromRows> | ReturnType<typeof plainRows>): unknown[] =>
  rows.map((row) => (row.ok ? row.value : row.issues.map(({ code, path }) => `${path} ${code}`)));

describe("arquero", () => {
  const posts = arqueroTable({
    id: ["a", "b", "a"],
    platform: ["x", "x", "x"],
    "post.likes": [5, Number.NaN, 7],
    "post.publishedAt": [new Date(1e12), null, new Date(2e12)],
    "post.hashtags": [["one"], undefined, []],
  });
  const creators = [
    {
      id: "a",
      platform: "x",
      posts: [
        { likes: 5, publishedAt: "2001-09-09T01:46:40.000Z", hashtags: ["one"] },
        { likes: 7, publishedAt: "2033-05-18T03:33:20.000Z", hashtags: [] },
      ],
    },
    { id: "b", platform: "x" },
  ];

  test("a table gives its rows", () => {
    expect(values(creatorsFromRows(posts as Iterable<unknown>))).toEqual(creators);
    expect(values(creatorsFromRows(posts.objects()))).toEqual(creators);
  });

  test("filters and orders hold", () => {
    const sorted = posts.filter((row: { id: string }) => row.id === "a").orderby(desc("post.likes"));
    expect(values(creatorsFromRows(sorted as Iterable<unknown>))).toEqual([
      { ...creators[0], posts: [...(creators[0]?.posts ?? [])].reverse() },
    ]);
  });

  test("so does a table read from CSV", () => {
    const table = fromCSV("id,platform,followers,createdAt\na,x,1200,2020-01-02\nb,x,,\n");
    expect(values(creatorsFromRows(table as Iterable<unknown>))).toEqual([
      { id: "a", platform: "x", followers: 1200, createdAt: "2020-01-02T00:00:00.000Z" },
      { id: "b", platform: "x" },
    ]);
  });
});

describe("Apache Arrow", () => {
  const decimals = new arrow.Decimal(2, 10, 128);
  const table = new arrow.Table({
    id: arrow.vectorFromArray(["a", "b"], new arrow.Utf8()),
    platform: arrow.vectorFromArray(["x", "x"]),
    followers: arrow.vectorFromArray([12_000n, null], new arrow.Int64()),
    createdAt: arrow.vectorFromArray([new Date(1e12), null], new arrow.TimestampMicrosecond()),
    "averages.interactions": arrow.makeVector(
      arrow.makeData({ type: decimals, length: 2, data: Uint32Array.from([41_250, 0, 0, 0, 5, 0, 0, 0]) }),
    ),
    "averages.posts": arrow.vectorFromArray([12, null], new arrow.Int32()),
    posts: arrow.vectorFromArray(
      [[{ likes: 5n, hashtags: ["one", "two"] }], null],
      new arrow.List(
        new arrow.Field(
          "item",
          new arrow.Struct([
            new arrow.Field("likes", new arrow.Int64()),
            new arrow.Field("hashtags", new arrow.List(new arrow.Field("item", new arrow.Utf8()))),
          ]),
        ),
      ),
    ),
  });
  const posts = [{ likes: 5, hashtags: ["one", "two"] }];

  test("a table gives its rows, with whole numbers of 64 bits, decimals, timestamps, lists and structures", () => {
    expect(values(creatorsFromRows(table))).toEqual([
      {
        id: "a",
        platform: "x",
        followers: 12_000,
        createdAt: 1e12,
        averages: { interactions: 412.5, posts: 12 },
        posts,
      },
      { id: "b", platform: "x", averages: { interactions: 0.05 } },
    ]);
  });

  test("a table read from its bytes gives the same", () => {
    expect(values(creatorsFromRows(arrow.tableFromIPC(arrow.tableToIPC(table))))).toEqual(
      values(creatorsFromRows(table)),
    );
  });

  test("rows without their table do not know where the point of a decimal stands, and are refused", () => {
    expect(values(creatorsFromRows(table.toArray()))[0]).toEqual(["[0].averages.interactions not-a-number"]);
    expect(values(creatorsFromRows(table.select(["id", "platform", "followers"]).toArray()))).toEqual([
      { id: "a", platform: "x", followers: 12_000 },
      { id: "b", platform: "x" },
    ]);
  });

  test("timestamps that are finer than milliseconds lose what is below", () => {
    const createdAt = arrow.makeVector(
      arrow.makeData({
        type: new arrow.TimestampMicrosecond(),
        length: 1,
        data: BigInt64Array.from([1_588_291_200_000_123n]),
      }),
    );
    const one = new arrow.Table({
      id: arrow.vectorFromArray(["a"]),
      platform: arrow.vectorFromArray(["x"]),
      createdAt,
    });
    expect(values(creatorsFromRows(one))).toEqual([{ id: "a", platform: "x", createdAt: 1_588_291_200_000 }]);
    const posts = [{ publishedAt: 1_588_291_200_000.5 }];
    expect(values(creatorsFromRows([{ id: "a", platform: "x", posts }]))).toMatchObject([
      { posts: [{ publishedAt: 1_588_291_200_000 }] },
    ]);
  });

  test("a decimal with a scale below 0 has zeros behind it", () => {
    const data = Uint32Array.from([412, 0, 0, 0, 0, 0, 0, 0]);
    const reach = arrow.makeVector(arrow.makeData({ type: new arrow.Decimal(-2, 10, 128), length: 2, data }));
    const table = new arrow.Table({ reach });
    expect(values(plainRows(table))).toEqual([{ reach: 41_200 }, { reach: 0 }]);
    expect(values(plainRows(table, { decimals: "string" }))).toEqual([{ reach: "41200" }, { reach: "0" }]);
  });

  test("rows become plain", () => {
    expect(values(plainRows(table))[0]).toEqual({
      id: "a",
      platform: "x",
      followers: 12_000,
      createdAt: 1e12,
      "averages.interactions": 412.5,
      "averages.posts": 12,
      posts,
    });
    expect(values(plainRows(table, { decimals: "string" }))[1]).toMatchObject({ "averages.interactions": "0.05" });
  });
});

describe("DuckDB", () => {
  let reader: DuckDBResultReader;
  const query = `
    SELECT 'a' AS id, 'x' AS platform, 12000::BIGINT AS followers, 41::HUGEINT AS "post.likes",
      12.50::DECIMAL(10,2) AS "post.watchSeconds", TIMESTAMPTZ '2026-01-02 03:04:05+02' AS "post.publishedAt",
      ['one', 'two'] AS "post.hashtags", true AS "post.pinned", 'NaN'::DOUBLE AS "post.durationSeconds",
      {'country': {'DE': 0.5}} AS audience, NULL AS category
    UNION ALL
    SELECT 'b', 'x', 9007199254740993, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
    ORDER BY id`;
  beforeAll(async () => {
    const instance = await DuckDBInstance.create(":memory:");
    reader = await (await instance.connect()).runAndReadAll(query);
  });
  const creator = {
    id: "a",
    platform: "x",
    followers: 12_000,
    audience: { country: { DE: 0.5 } },
    posts: [
      {
        likes: 41,
        watchSeconds: 12.5,
        publishedAt: "2026-01-02T01:04:05.000Z",
        hashtags: ["one", "two"],
        pinned: true,
      },
    ],
  };
  const tooLarge = ["[1].followers unsafe-integer"];

  test("what a query read is a table", () => {
    expect(values(creatorsFromRows(reader))).toEqual([creator, tooLarge]);
  });

  test("its rows are read in each of their forms", () => {
    expect(values(creatorsFromRows(reader.getRowObjects()))).toEqual([creator, tooLarge]);
    expect(values(creatorsFromRows(reader.getRowObjectsJS()))).toEqual([creator, tooLarge]);
  });

  test("rows as JSON have numbers as texts, and times in the zone of the machine", () => {
    const [row] = reader.getRowObjectsJson();
    // JSON has no NaN either: the text says it, and a text that is no number is refused.
    const { "post.durationSeconds": text, ...rest } = row ?? {};
    expect(text).toBe("NaN");
    // Inside of structures a text stays a text, since nobody says what it should be.
    expect(values(creatorsFromRows([row]))).toEqual([
      ["[0].post.durationSeconds not-a-number", "[0].audience.country.DE not-a-number"],
    ]);
    const [read] = creatorsFromRows([{ ...rest, audience: null }]);
    expect(read).toMatchObject({ ok: true, value: { followers: 12_000, posts: [{ likes: 41, watchSeconds: 12.5 }] } });
    const [post] = (read?.ok && read.value.posts) || [];
    expect(Date.parse(String(post?.publishedAt))).toBe(Date.parse("2026-01-02T01:04:05Z"));
  });

  test("rows that are not all read yet are refused, and the message says how to read them", async () => {
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    // A query ends the one before it on the same connection.
    const other = await (await DuckDBInstance.create(":memory:")).connect();
    const sql = "SELECT 'a' || i AS id, 'x' AS platform FROM range(5000) AS t(i)";
    const part = await connection.streamAndReadUntil(sql, 10);
    expect(part.done).toBe(false);
    const all = other.runAndReadAll(sql);
    for (const rows of [part, await other.run(sql), all]) {
      expect(() => creatorsFromRows(rows as never)).toThrow(/rows-not-read.*runAndReadAll\(\)/);
      expect(() => plainRows(rows as never)).toThrow("rows-not-read");
    }
    await part.readAll();
    expect(creatorsFromRows(part)).toHaveLength(5000);
    expect(creatorsFromRows(await all)).toHaveLength(5000);
  });

  test("ids inside of lists keep their digits", async () => {
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const sql = `SELECT 1::BIGINT AS id, 'x' AS platform, [{id: 9007199254740993::BIGINT}] AS posts,
      [{id: 5::INT, postId: 9007199254740993::BIGINT, replyTo: '4', author: 9::BIGINT}] AS comments`;
    expect(values(creatorsFromRows(await connection.runAndReadAll(sql)))).toEqual([
      {
        id: "1",
        platform: "x",
        posts: [{ id: "9007199254740993" }],
        comments: [{ id: "5", postId: "9007199254740993", replyTo: "4", author: "9" }],
      },
    ]);
    const uuid = "SELECT 'a' AS id, 'x' AS platform, [{id: '0195f3a0-0000-7000-8000-000000000001'::UUID}] AS posts";
    expect(values(creatorsFromRows(await connection.runAndReadAll(uuid)))).toMatchObject([
      { posts: [{ id: "0195f3a0-0000-7000-8000-000000000001" }] },
    ]);
  });

  test("structures, lists and decimals become plain", async () => {
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const sql =
      "SELECT map {'k': 5::BIGINT} AS m, {'d': DATE '2026-01-02'} AS s, 1.10::DECIMAL(5,2) AS d, [1.5, NULL] AS l";
    const read = await connection.runAndReadAll(sql);
    const day = "2026-01-02T00:00:00.000Z";
    expect(values(plainRows(read))).toEqual([{ m: { k: 5 }, s: { d: day }, d: 1.1, l: [1.5, null] }]);
    expect(values(plainRows(read, { decimals: "string" }))).toMatchObject([{ d: "1.10" }]);
  });
});
