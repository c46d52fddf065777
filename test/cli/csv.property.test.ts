import fc from "fast-check";
import { expect, test } from "vitest";
import { CsvReader, creatorShape, type Delimiter } from "../../src/cli/csv/index.js";
import { fieldNames, fieldOf } from "../../src/rows/fields.js";
import { parseCreator } from "../../src/schemas/index.js";
import { validCreator } from "../schemas/arbitrary-creator.js";

type Row = Readonly<Record<string, unknown>>;
const names = { creator: [] as string[], averages: [] as string[], post: [] as string[] };
for (const name of fieldNames) names[fieldOf(name)?.owner ?? "creator"].push(fieldOf(name)?.key ?? name);

/** What a cell can hold of a value: a text that is empty and a list without items are unknown. */
const held = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    const items = value.filter((item) => typeof item === "string" && /^[^\s|]+$/.test(item));
    return items.length > 0 ? items : undefined;
  }
  if (value === 0) return 0;
  return value === null || value === "" ? undefined : value;
};
const pick = (from: unknown, keys: readonly string[]): Row =>
  Object.fromEntries(
    keys.map((key) => [key, held((from as Row | null | undefined)?.[key])]).filter(([, value]) => value !== undefined),
  );

/** A creator with no more than CSV can hold. */
const reduced = (creator: Row): Row => {
  const averages = pick(creator.averages, names.averages);
  const posts = ((creator.posts ?? []) as readonly Row[])
    .map((post) => pick(post, names.post))
    .filter((post) => Object.keys(post).length > 0);
  return {
    ...pick(creator, names.creator),
    ...(Object.keys(averages).length > 0 && { averages }),
    ...(posts.length > 0 && { posts }),
  };
};

/** A number without an exponent, which no cell may have. */
const plain = (value: number): string => {
  const text = String(value);
  if (!text.includes("e")) return text;
  const [digits = "", exponent = ""] = text.split("e");
  const [whole = "", fraction = ""] = digits.split(".");
  const power = Number(exponent);
  return power < 0
    ? `0.${"0".repeat(-power - 1)}${whole}${fraction}`
    : `${whole}${fraction}${"0".repeat(power - fraction.length)}`;
};
const cell = (value: unknown, delimiter: string): string => {
  const text = Array.isArray(value) ? value.join("|") : typeof value === "number" ? plain(value) : String(value ?? "");
  const mustQuote = /["\r\n]/.test(text) || text.includes(delimiter);
  return mustQuote ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Creators as CSV, one row a post, or one row where there is no post. */
function toCsv(creators: readonly Row[], delimiter: string, ending: string): string {
  const row = (creator: Row, post: Row): string =>
    fieldNames
      .map((name) => {
        const { owner, key } = fieldOf(name) ?? { owner: "creator", key: name };
        const from = owner === "post" ? post : owner === "averages" ? (creator.averages as Row | undefined) : creator;
        return cell(from?.[key], delimiter);
      })
      .join(delimiter);
  const rows = creators.flatMap((creator) => {
    const posts = (creator.posts as readonly Row[] | undefined) ?? [{}];
    return posts.map((post) => row(creator, post));
  });
  return [fieldNames.join(delimiter), ...rows].map((line) => line + ending).join("");
}

/** What is read, in chunks of these bytes. */
function readAll(text: string, chunk: number): unknown[] {
  const reader = new CsvReader({
    shape: creatorShape,
    maxLineBytes: 1e6,
    columns: new Map(),
    constants: new Map(),
    decimal: "point",
  });
  const bytes = Buffer.from(text);
  const values: unknown[] = [];
  const take = (entries: ReturnType<CsvReader["push"]>): void => {
    for (const entry of entries) values.push(entry.kind === "candidate" ? entry.value : entry.complaints);
  };
  for (let at = 0; at < bytes.length; at += chunk) take(reader.push(bytes.subarray(at, at + chunk)));
  take(reader.end());
  return values;
}

// Text with all that CSV makes something of, and with characters of one to four bytes; no half of a pair, since UTF-8 has none.
const text = fc.string({
  unit: fc.constantFrom('"', ",", ";", "\t", "\n", "\r", "a", " ", "|", "ä", "東", "🎈", "\u2028"),
});
const creators = fc
  .array(fc.record({ base: validCreator, id: text, handle: text, captions: fc.array(text, { maxLength: 3 }) }), {
    maxLength: 4,
  })
  .map((list) =>
    list.map(({ base, id, handle, captions }, index) => {
      const one = base as Row;
      const posts = ((one.posts ?? []) as readonly Row[]).map((post, at) => ({
        ...post,
        id: null,
        contentType: null,
        caption: captions[at],
      }));
      return reduced({ ...one, id: `${index}${id}`, handle, category: null, posts });
    }),
  );

test("creators written as CSV are read back, whatever they hold", () => {
  fc.assert(
    fc.property(
      creators,
      fc.constantFrom<Delimiter>(",", ";", "\t"),
      fc.constantFrom("\n", "\r\n"),
      fc.constantFrom(1, 7, 1e9),
      (list, delimiter, ending, chunk) => {
        const values = readAll(toCsv(list, delimiter, ending), chunk);
        expect(values).toEqual(list);
        for (const value of values) expect(parseCreator(value)).toMatchObject({ ok: true });
      },
    ),
    { numRuns: 300 },
  );
});

const some = fc.string({ unit: fc.constantFrom('"', '"', ",", "\n", "\n", "a", "\r"), maxLength: 60 });

test("whatever comes, the chunks change nothing, and no line is lost that holds something", () => {
  fc.assert(
    fc.property(some, fc.constantFrom(1, 3, 7), (rows, chunk) => {
      const input = `id,platform\n${rows}`;
      const all = readAll(input, 1e9);
      expect(readAll(input, chunk)).toEqual(all);
      if (/[a]/.test(rows)) expect(all.length).toBeGreaterThan(0);
    }),
    { numRuns: 2_000 },
  );
});
