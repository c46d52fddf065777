import { describe, expect, test } from "vitest";
import type * as z from "zod";
import { noteCodes, unknownReasons } from "../../src/core/index.js";
import {
  engagementConsistency,
  engagementTrend,
  interactionRates,
  postingCadence,
  sponsoredGap,
} from "../../src/engagement/index.js";
import * as schemas from "../../src/schemas/index.js";
import { flatten } from "../../src/scorecard/index.js";
import { classifyTier } from "../../src/tiers/index.js";
import { someScores } from "./some-results.js";

const scores = Object.entries(someScores);
const { "all known": known, "nothing known": unknown, "without an interval": bare } = someScores;
const rate = known.measures.engagementRate;
const nothing = unknown.measures.engagementRate;

/** What a schema says to a value, as pairs of code and path. */
const said = (schema: z.ZodType, value: unknown) =>
  (schema.safeParse(value).error?.issues ?? []).map(({ message, path }) => [message, path.join(".")]);

describe("a score", () => {
  test("is there known and unknown, with an interval and without, with notes and without", () => {
    expect([rate.value, nothing.value]).toEqual([expect.any(Number), null]);
    expect([rate.interval, bare.measures.engagementRate.interval]).toEqual([expect.any(Object), undefined]);
    expect(bare.measures.engagementRate.value).not.toBeNull();
    expect(scores.map(([, { notes }]) => notes.length)).toContain(1);
  });

  test.each(scores)("comes back equal: %s", (_, score) => {
    expect(schemas.creatorScoreSchema.parse(score)).toStrictEqual(score);
  });

  test.each(scores)("comes back equal from JSON: %s", (_, score) => {
    expect(schemas.creatorScoreSchema.parse(JSON.parse(JSON.stringify(score)))).toEqual(score);
  });

  test.each(scores)("comes back equal as a flat row, the columns in the same order: %s", (_, score) => {
    const row = flatten(score);
    // The columns of components have the names that the scorecard gives them.
    const fixed = Object.fromEntries(Object.entries(row).filter(([column]) => !column.startsWith("component_")));
    expect(schemas.flatScoreSchema.parse(row)).toStrictEqual(fixed);
    expect(Object.keys(schemas.flatScoreSchema.shape)).toEqual(Object.keys(fixed));
  });

  test("is passed over where a later version has more to say, and that is not copied", () => {
    expect(schemas.creatorScoreSchema.parse({ ...known, more: 1 })).toStrictEqual(known);
  });

  test.each([
    ["not-an-object", "", 3],
    ["missing", "", null],
    ["missing", "tier", { ...known, tier: undefined }],
    ["not-an-object", "measures", { ...known, measures: 7 }],
    ["missing", "measures.engagementRate", { ...known, measures: { ...known.measures, engagementRate: undefined } }],
    ["unknown-platform", "platform", { ...known, platform: "myspace" }],
    ["invalid-time", "asOf", { ...known, asOf: "today" }],
    ["missing", "asOf", { ...known, asOf: undefined }],
    ["not-an-array", "notes", { ...known, notes: "none" }],
    ["missing", "score.reason", { ...known, score: { ...unknown.score, reason: undefined } }],
  ])("is refused with %s at '%s'", (code, path, value) => {
    expect(said(schemas.creatorScoreSchema, value)).toEqual([[code, path]]);
  });
});

describe("a measure", () => {
  test("may have any of the reasons and notes of the library", () => {
    for (const reason of unknownReasons) expect(said(schemas.measureSchema, { ...nothing, reason })).toEqual([]);
    for (const code of noteCodes) expect(said(schemas.noteSchema, { code })).toEqual([]);
  });

  test.each([
    ["missing", "reason", { ...nothing, reason: undefined }],
    ["unknown-option", "reason", { ...nothing, reason: "odd" }],
    ["unknown-option", "reason", { ...rate, reason: "no-posts" }],
    ["unknown-option", "interval", { ...nothing, interval: rate.interval }],
    ["missing", "value", { ...rate, value: undefined }],
    ["not-finite", "value", { ...rate, value: Number.NaN }],
    ["not-a-number", "value", { ...rate, value: "0.03" }],
    ["missing", "interval", { ...rate, interval: null }],
    ["missing", "interval.low", { ...rate, interval: { ...rate.interval, low: undefined } }],
    ["out-of-range", "interval.high", { ...rate, interval: { ...rate.interval, high: 0 } }],
    ["unknown-option", "interval.shape", { ...rate, interval: { ...rate.interval, shape: "around" } }],
    ["out-of-range", "interval.level", { ...rate, interval: { ...rate.interval, level: 95 } }],
    ["negative", "n", { ...rate, n: -1 }],
    ["not-an-integer", "n", { ...rate, n: 1.5 }],
    ["not-a-string", "basis", { ...rate, basis: 1 }],
    ["invalid-model-id", "model", { ...rate, model: "engagement-rate" }],
    ["invalid-model-id", "model", { ...rate, model: "engagement-rate@0" }],
    ["unknown-option", "notes.0.code", { ...rate, notes: [{ code: "odd" }] }],
    ["missing", "notes.0.path", { ...rate, notes: [{ code: "included", path: undefined }] }],
    ["negative", "notes.0.count", { ...rate, notes: [{ code: "included", count: -1 }] }],
  ])("is refused with %s at %s", (code, path, value) => {
    expect(said(schemas.measureSchema, value)).toEqual([[code, path]]);
  });

  test("that is null, with an interval and without a reason, hears both", () => {
    expect(said(schemas.measureSchema, { ...rate, value: null })).toEqual([
      ["missing", "reason"],
      ["unknown-option", "interval"],
    ]);
  });
});

describe("an interval", () => {
  const interval = { low: 0.1, high: 0.2, shape: "between", level: 0.9, method: "wilson" };
  test("may be unbounded on a side or both, and a single point", () => {
    for (const bounds of [{ low: null }, { high: null }, { low: null, high: null }, { high: 0.1 }])
      expect(said(schemas.intervalSchema, { ...interval, ...bounds })).toEqual([]);
  });

  test("whose ends are the wrong way round is refused", () => {
    expect(said(schemas.intervalSchema, { ...interval, low: 0.3 })).toEqual([["out-of-range", "high"]]);
  });
});

describe("a tier", () => {
  const followers = { value: 9_800, n: 50, basis: "followers:sample", model: "mine@1", notes: [] } as const;
  const interval = { low: 9_000, high: null, shape: "between", level: 0.95, method: "wilson" } as const;

  test.each([
    ["below all", classifyTier(3)],
    ["in the middle", classifyTier(60_000)],
    ["the last", classifyTier(5e8)],
    ["unknown", classifyTier(null)],
    ["of an estimate", classifyTier({ ...followers, interval })],
  ])("comes back equal: %s", (_, tier) => {
    expect(schemas.tierMeasureSchema.parse(tier)).toStrictEqual(tier);
  });

  test.each([
    ["not-a-string", "value", { ...classifyTier(3), value: 3 }],
    ["missing", "min", { ...classifyTier(3), min: undefined }],
    ["negative", "max", { ...classifyTier(3), max: -1 }],
    ["missing", "reason", { ...classifyTier(3), value: null }],
    ["not-a-string", "interval.low", { ...classifyTier(3), interval }],
  ])("is refused with %s at %s", (code, path, value) => {
    expect(said(schemas.tierMeasureSchema, value)).toEqual([[code, path]]);
  });
});

describe("a flat row", () => {
  const row = flatten(known);
  test.each([
    ["missing", "tier_min", { ...row, tier_min: undefined }],
    ["not-a-number", "engagementRate_low", { ...row, engagementRate_low: "0.02" }],
    ["unknown-option", "score_reason", { ...row, score_reason: "odd" }],
    ["invalid-model-id", "tier_model", { ...row, tier_model: "tiers" }],
    ["missing", "notes", { ...row, notes: null }],
  ])("is refused with %s at %s", (code, path, value) => {
    expect(said(schemas.flatScoreSchema, value)).toEqual([[code, path]]);
  });
});

describe("what the posts tell beyond the rate", () => {
  const posts = [90, 84, 86, 75, 70, 66, 61, 60, 58].map((likes, index) => ({
    likes,
    comments: 0,
    sponsored: index % 2 === 0,
    publishedAt: Date.UTC(2026, 0, 1 + 5 * index),
  }));
  const by = { by: "followers", followers: 3_000 } as const;
  const results = (given: typeof posts): [string, z.ZodType, object][] => [
    ["consistency", schemas.consistencyMeasureSchema, engagementConsistency(given, by)],
    ["trend", schemas.trendMeasureSchema, engagementTrend(given, by)],
    ["sponsored gap", schemas.sponsoredGapMeasureSchema, sponsoredGap(given, by)],
    ["cadence", schemas.cadenceMeasureSchema, postingCadence(given, { asOf: "2026-03-01T00:00:00Z" })],
    ["interaction rates", schemas.interactionRatesSchema, interactionRates(given, by)],
  ];

  test.each(results(posts))("comes back equal, known: %s", (_, schema, result) => {
    expect(schema.parse(result)).toStrictEqual(result);
  });

  test.each(results([]))("comes back equal, unknown: %s", (_, schema, result) => {
    expect(schema.parse(result)).toStrictEqual(result);
  });

  test.each([...results(posts), ...results([])])(
    "is refused without any one of its required fields: %s",
    (_, schema, result) => {
      for (const key of Object.keys(result).filter((key) => key !== "interval" && key !== "value"))
        expect(said(schema, { ...result, [key]: undefined })).toEqual([["missing", key]]);
    },
  );
});
