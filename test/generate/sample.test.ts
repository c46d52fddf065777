import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Creator, platforms } from "../../src/core/index.js";
import { parseCreator } from "../../src/schemas/index.js";
import { authenticitySeed, generateAuthenticityCases } from "./authenticity-cases.js";
import { generateCampaignsCsv, generatePartnerships } from "./campaigns-csv.js";
import { cases } from "./cases.js";
import { generateCreators, sampleSeed, toJsonLines } from "./generate-creators.js";
import { streamOfCreators } from "./stream-of-creators.js";

const file = new URL("../../docs/sample/creators.jsonl", import.meta.url);

test("the sample that comes with the package is what the generator makes", () => {
  expect(readFileSync(file, "utf8")).toBe(toJsonLines(generateCreators(sampleSeed)));
});

test("the two creators in full are what the generator makes, possible, and the same for a seed", () => {
  const path = new URL("../../docs/sample/authenticity.jsonl", import.meta.url);
  const creators = generateAuthenticityCases(authenticitySeed);
  expect(readFileSync(path, "utf8")).toBe(toJsonLines(creators));
  for (const one of creators) expect(parseCreator(one)).toMatchObject({ ok: true });
  expect(generateAuthenticityCases(1)).not.toEqual(creators);
});

test("the same seed gives the same creators, another seed others", () => {
  expect(generateCreators(1)).toEqual(generateCreators(1));
  expect(generateCreators(1)).not.toEqual(generateCreators(2));
});

test("a case keeps its creator, whatever cases come behind it", () => {
  expect(generateCreators(1, cases.slice(0, 5))).toEqual(generateCreators(1).slice(0, 5));
});

test.each([1, 2, 3, sampleSeed])(
  "every creator of seed %d is possible, has its own id, and says that it is synthetic",
  (seed) => {
    const creators = generateCreators(seed);
    for (const one of creators) expect(parseCreator(one)).toMatchObject({ ok: true });
    expect(new Set(creators.map(({ id }) => id)).size).toBe(creators.length);
    for (const { id } of creators) expect(id).toMatch(/^synthetic-\d\d-[a-z-]+$/);
    for (const { platform } of creators) expect(platforms).toContain(platform);
  },
);

test("the stream is as long as asked for, possible, and the same for a seed", () => {
  const rows = [...streamOfCreators(50, 12, 1)];
  const creators = rows.map((row) => JSON.parse(row) as Creator);
  expect(creators.map(({ id }) => id)).toEqual(creators.map((_, index) => `creator-${index + 1}`));
  for (const one of creators) {
    expect(parseCreator(one)).toMatchObject({ ok: true });
    expect(one.posts).toHaveLength(12);
  }
  expect(rows.every((row) => row.endsWith("}\n"))).toBe(true);
  expect([...streamOfCreators(50, 12, 1)]).toEqual(rows);
});

test("the partnerships of a seed are the same, say that they are synthetic, and were not all alike", () => {
  expect(generateCampaignsCsv(1)).toBe(generateCampaignsCsv(1));
  expect(generateCampaignsCsv(1)).not.toBe(generateCampaignsCsv(2));
  const all = generatePartnerships(1);
  expect(all).toHaveLength(20);
  for (const { id } of all) expect(id).toMatch(/^synthetic-\d\d-[a-z]+$/);
  expect(new Set(all.map(({ trueReturn }) => trueReturn)).size).toBe(20);
});
