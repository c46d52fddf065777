import { describe, expect, test } from "vitest";
import { platforms, postFormats } from "../../src/core/index.js";
import * as reference from "../../src/reference/index.js";

const { prices, sources } = reference;
const named = prices.map((row, index) => [`${index} ${row.source}`, row] as const);

describe("published prices", () => {
  test("hold every exported table", () => {
    const tables = Object.entries(reference).filter(([name]) => name.endsWith("Prices"));
    expect(tables.length).toBe(8);
    expect(new Set(prices)).toEqual(
      new Set(tables.flatMap(([, table]) => table as readonly reference.PublishedPrice[])),
    );
  });

  test("have the same columns in every row", () => {
    expect(new Set(prices.map((row) => Object.keys(row).sort().join())).size).toBe(1);
  });

  test.each(named)("%s is a plausible row", (_, row) => {
    if (row.platform !== null) expect(platforms).toContain(row.platform);
    if (row.format !== null) expect(postFormats).toContain(row.format);
    expect(Number(row.low)).toBeGreaterThan(0);
    if (row.high !== null) expect(Number(row.high)).toBeGreaterThanOrEqual(Number(row.low));
    if (row.minFollowers !== null) expect(row.maxFollowers).toBeGreaterThan(row.minFollowers);
    expect(row.year).toBe(sources[row.source as reference.SourceId].year);
  });

  test("are quoted, habits of the trade, or the setting of a tool, and never a measurement", () => {
    const kinds = new Set(prices.map(({ source }) => sources[source as reference.SourceId].kind));
    expect([...kinds].sort()).toEqual(["primary", "rule-of-thumb", "secondary"]);
    const primary = prices.filter(({ source }) => sources[source as reference.SourceId].kind === "primary");
    expect(new Set(primary.map(({ source }) => source))).toEqual(new Set(["tagger-fees"]));
  });

  test("rise from tier to tier on the ladder", () => {
    for (const platform of ["instagram", "youtube", "tiktok"]) {
      const ladder = reference.ladderPrices.filter((row) => row.platform === platform);
      expect(ladder.map(({ tier }) => tier)).toEqual(["nano", "micro", "mid", "macro", "mega"]);
      ladder.slice(1).forEach((row, i) => {
        expect(row.low).toBe(ladder[i]?.high);
      });
    }
  });
});
