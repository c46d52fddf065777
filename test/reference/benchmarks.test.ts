import { describe, expect, test } from "vitest";
import { parseBasis, platforms, postFormats } from "../../src/core/index.js";
import * as reference from "../../src/reference/index.js";

const { benchmarks, publishedTierSchemes, sources } = reference;
const named = benchmarks.map((row) => [`${row.source} ${row.platform} ${row.minFollowers}`, row] as const);

describe("benchmarks", () => {
  test("hold every exported table", () => {
    const tables = Object.entries(reference).filter(([name]) => name.endsWith("Benchmarks"));
    expect(tables.length).toBeGreaterThan(5);
    const rows = tables.flatMap(([, table]) => table as readonly reference.Benchmark[]);
    expect(new Set(benchmarks)).toEqual(new Set(rows));
    expect(benchmarks).toHaveLength(rows.length);
  });

  test("have the same columns in every row", () => {
    expect(new Set(benchmarks.map((row) => Object.keys(row).sort().join())).size).toBe(1);
  });

  test.each(named)("%s is a plausible row", (_, row) => {
    expect(platforms).toContain(row.platform);
    if (row.format !== null) expect(postFormats).toContain(row.format);
    expect(row.value).toBeGreaterThan(0);
    expect(row.value).toBeLessThan(1);
    const quartiles = [row.lowerQuartile, row.upperQuartile];
    if (quartiles.every((quartile) => quartile !== null)) {
      expect(row.lowerQuartile).toBeLessThan(row.value);
      expect(row.upperQuartile).toBeGreaterThan(row.value);
    } else expect(quartiles).toEqual([null, null]);
    if (row.minFollowers === null) expect(row.maxFollowers).toBeNull();
    else if (row.maxFollowers !== null) expect(row.maxFollowers).toBeGreaterThan(row.minFollowers);
    expect(row.year).toBeLessThanOrEqual(sources[row.source as reference.SourceId].year);
    expect(row.basis.trim()).not.toBe("");
  });

  test("a basis that looks like a sentence is one, of the same format", () => {
    const sentences = benchmarks.filter(({ basis }) => basis.includes("/"));
    expect(sentences.length).toBeGreaterThan(0);
    for (const { basis, format } of sentences) expect(parseBasis(basis).format ?? null).toBe(format);
  });

  test("a row that names a tier scheme has the bounds of one of its tiers, or all sizes", () => {
    for (const { tierScheme, minFollowers, maxFollowers } of benchmarks.filter((row) => row.tierScheme !== null)) {
      const tiers = publishedTierSchemes.find(({ id }) => id === tierScheme)?.tiers ?? [];
      const bands = tiers.map(({ min }, i) => [min, tiers[i + 1]?.min ?? null]);
      expect([...bands, [null, null]]).toContainEqual([minFollowers, maxFollowers]);
    }
  });

  test("nobody's row is passed off as read at the one who measured", () => {
    for (const { source } of benchmarks)
      expect(["measured", "secondary"]).toContain(sources[source as reference.SourceId].kind);
  });

  test("bands of a table follow each other without overlap", () => {
    for (const table of [
      reference.xEngagementBenchmarks,
      reference.xViewsBenchmarks,
      reference.instagramPostReachBenchmarks,
      reference.instagramStoryReachBenchmarks,
    ])
      table.slice(1).forEach((row, i) => {
        expect(row.minFollowers).toBe(table[i]?.maxFollowers);
      });
  });
});

describe("numbers are what the source prints, in percent", () => {
  const percent = (row: reference.Benchmark | undefined) =>
    [row?.value, row?.lowerQuartile, row?.upperQuartile].map((share) => Number(((share ?? 0) * 100).toFixed(6)));

  // engagement_rate_by_follower_band.csv of October 2026: median, 25th and 75th percentile, count.
  test("interactions per follower on X", () => {
    expect(reference.xEngagementBenchmarks.map((row) => [...percent(row), row.n])).toEqual([
      [0.327, 0.067, 1.34, 31_869],
      [0.676, 0.204, 1.97, 3_360],
      [0.107, 0.022, 0.431, 44_919],
      [0.065, 0.012, 0.27, 45_574],
      [0.033, 0.005, 0.14, 7_014],
      [0.02, 0.003, 0.08, 5_208],
      [0.011, 0, 0, 633],
      [0.009, 0, 0, 66],
    ]);
  });

  // reach_by_follower_band.csv of 2026.
  test("views per follower on X", () => {
    expect(reference.xViewsBenchmarks.map(percent)).toEqual([
      [27.6, 8.8, 82.7],
      [11.5, 3.7, 37.3],
      [5.3, 2.4, 16.9],
      [3.3, 1.3, 8.3],
      [1.2, 0.36, 3.2],
    ]);
  });

  // Minter.io, February 2019: post and story.
  test("reach per follower on Instagram", () => {
    const { instagramPostReachBenchmarks: posts, instagramStoryReachBenchmarks: stories } = reference;
    expect(posts.map((row, i) => [percent(row)[0], percent(stories[i])[0]])).toEqual([
      [37.72, 8.16],
      [22.95, 4.27],
      [22.89, 4.1],
      [19.09, 3.78],
    ]);
  });
});
