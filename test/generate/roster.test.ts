import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { generateRosterCsv, rosterSeed } from "./roster-csv.js";

test("the roster that comes with the package is what the generator makes", () => {
  const file = new URL("../../docs/sample/roster.csv", import.meta.url);
  expect(readFileSync(file, "utf8")).toBe(generateRosterCsv(rosterSeed));
});

test("every row has as many cells as the header, its own id, and says that it is synthetic", () => {
  for (const seed of [1, rosterSeed]) {
    const [header = "", ...rows] = generateRosterCsv(seed).trim().split("\n");
    const ids = rows.map((row) => row.split(",")[0]);
    expect(new Set(ids).size).toBe(rows.length);
    for (const row of rows) expect(row.split(",")).toHaveLength(header.split(",").length);
    for (const id of ids) expect(id).toMatch(/^synthetic-(micro|mid|macro)-\d\d$/);
  }
});
