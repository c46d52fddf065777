import fc from "fast-check";
import { expect, test } from "vitest";
import { creatorProblems } from "../../src/core/index.js";
import { fieldNames, fieldOf } from "../../src/rows/fields.js";
import { campaignsFromRows, creatorsFromRows, plainRows } from "../../src/rows/index.js";
import { validCreator } from "../schemas/arbitrary-creator.js";

type Row = Readonly<Record<string, unknown>>;

/** What rows can tell of a value: a text that is empty is unknown, and times are whole milliseconds. */
const told = (from: unknown, owner: string): Row =>
  Object.fromEntries(
    fieldNames.flatMap((name) => {
      const field = fieldOf(name);
      const value = field?.owner === owner ? (from as Row | null | undefined)?.[field.key] : undefined;
      return field && value !== undefined && value !== null && value !== ""
        ? [
            [
              field.key,
              field.kind === "time" && typeof value === "number" ? Math.floor(value) + 0 : value === 0 ? 0 : value,
            ],
          ]
        : [];
    }),
  );
const prefixed = (row: Row, prefix: string): Row =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [`${prefix}.${key}`, value]));
/** A creator with no more than rows can hold. */
const reduced = (creator: Row, id: string): Row => {
  const averages = told(creator.averages, "averages");
  const posts = ((creator.posts ?? []) as readonly Row[])
    .map((post) => told(post, "post"))
    .filter((post) => Object.keys(post).length > 0);
  return {
    ...told(creator, "creator"),
    id,
    ...(Object.keys(averages).length > 0 && { averages }),
    ...(posts.length > 0 && { posts }),
  };
};
/** The rows of a creator, one a post, frozen; numbers as whole numbers of 64 bits where they are whole. */
const rowsOf = ({ averages, posts, ...creator }: Row, wide: boolean): readonly Row[] =>
  ((posts as readonly Row[] | undefined) ?? [{}]).map((post) => {
    const row = { ...creator, ...prefixed((averages ?? {}) as Row, "averages"), ...prefixed(post, "post") };
    const widened = Object.entries(row).map(([name, value]) => [
      name,
      wide && typeof value === "number" && Number.isSafeInteger(value) ? BigInt(value) : value,
    ]);
    return Object.freeze(Object.fromEntries(widened));
  });

const creators = fc
  .array(validCreator, { maxLength: 4 })
  .map((list) => list.map((creator, index) => reduced(creator as Row, `creator ${index}`)));

test("creators that are taken apart into rows are put together again", () => {
  fc.assert(
    fc.property(creators, fc.boolean(), (list, wide) => {
      // A column of a post, so that the rows of an id belong together.
      const rows = [...list.flatMap((creator) => rowsOf(creator, wide)), { id: "last", platform: "x", "post.id": "p" }];
      const read = creatorsFromRows(Object.freeze(rows)).map((row) => (row.ok ? row.value : row.issues));
      expect(read.slice(0, -1)).toEqual(list);
    }),
    { numRuns: 300 },
  );
});

test("the order of creators changes nothing about them", () => {
  fc.assert(
    fc.property(creators, (list) => {
      const rows = list.map((creator) => rowsOf(creator, false));
      const valuesOf = (all: readonly (readonly Row[])[]) =>
        creatorsFromRows([...all.flat(), { id: "last", platform: "x", "post.id": "p" }])
          .slice(0, -1)
          .map((row) => (row.ok ? row.value : row.issues));
      expect(valuesOf([...rows].reverse())).toEqual([...valuesOf(rows)].reverse());
    }),
    { numRuns: 100 },
  );
});

const cell = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withTypedArray: true, withMap: true, withSet: true }),
  fc.constantFrom<unknown>("1", "a|b", Symbol("s"), Number.NaN, -0, 2n ** 64n, new Date(Number.NaN)),
);
const names = fc.constantFrom(
  "id",
  "platform",
  "followers",
  "post.likes",
  "post.publishedAt",
  "post.hashtags",
  "audience",
);
const campaignNames = fc.constantFrom(
  "id",
  "currency",
  "cost.fee",
  "hours",
  "hourlyRate",
  "results.revenue",
  "tracking",
);
const table = (name: fc.Arbitrary<string>) =>
  fc.array(fc.oneof({ weight: 9, arbitrary: fc.dictionary(name, cell) }, { weight: 1, arbitrary: cell }), {
    maxLength: 5,
  });

test("whatever the cells hold, nothing crashes, each row is told, and what is accepted is a creator", () => {
  fc.assert(
    fc.property(table(names), (rows) => {
      const read = creatorsFromRows(rows);
      for (const row of read) {
        expect(row.row).toBeLessThan(rows.length);
        if (row.ok) {
          expect(creatorProblems(row.value)).toEqual([]);
          expect(JSON.parse(JSON.stringify(row.value))).toEqual(row.value);
        } else expect(row.issues.length).toBeGreaterThan(0);
      }
      if (rows.length > 0) expect(read.length).toBeGreaterThan(0);
    }),
    { numRuns: 1_000 },
  );
});

test("nor with campaigns, nor with rows of anything", () => {
  fc.assert(
    fc.property(table(campaignNames), (rows) => {
      expect(campaignsFromRows(rows)).toHaveLength(rows.length);
      const plain = plainRows(rows);
      expect(plain).toHaveLength(rows.length);
      for (const row of plain) expect(JSON.parse(JSON.stringify(row))).toEqual(row);
    }),
    { numRuns: 1_000 },
  );
});
