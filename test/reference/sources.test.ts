import { describe, expect, test } from "vitest";
import * as reference from "../../src/reference/index.js";

const { sources } = reference;

/** Every object in the exports, to the leaves, with the way to it. */
function* objects(value: unknown, path: string): Generator<[path: string, object: Readonly<Record<string, unknown>>]> {
  if (typeof value !== "object" || value === null) return;
  yield [path, value as Readonly<Record<string, unknown>>];
  for (const [key, child] of Object.entries(value)) yield* objects(child, `${path}.${key}`);
}

const all = Object.entries(reference).flatMap(([name, value]) => [...objects(value, name)]);
const models = all.filter(([path, object]) => "kind" in object && !path.startsWith("sources."));

describe("reference data", () => {
  test("holds these kinds of models, and nothing else that has a kind", () => {
    expect([...new Set(models.map(([, { kind }]) => kind))].sort()).toEqual([
      "authenticity-rule",
      "benchmark",
      "benford-use",
      "category-factors",
      "chart-colours",
      "comment-signals",
      "comment-words",
      "commenter-rule",
      "cost-kinds",
      "currencies",
      "engagement-definition",
      "evidence-grade",
      "follower-share-limits",
      "growth-limits",
      "growth-thresholds",
      "hashtag-characters",
      "honest-growth",
      "least-sensitivity",
      "media-value-overlaps",
      "next-post-spread",
      "peer-table",
      "points-fit",
      "points-model",
      "position-weights",
      "post-spread",
      "price",
      "rate-spread",
      "reach-method",
      "saw-tooth-thresholds",
      "scorecard",
      "selection-limits",
      "share-rounding",
      "taper-thresholds",
      "threshold",
      "tier-scheme",
      "unit-cost",
      "usual-variation",
    ]);
  });

  test.each(models)("%s has a source", (_, { source }) => {
    expect(Object.keys(sources)).toContain(source);
  });

  test("every number belongs to a model", () => {
    const bare = Object.entries(reference).filter(([, value]) => typeof value === "number");
    expect(bare).toEqual([]);
  });

  test("is frozen to the leaves", () => {
    expect(all.filter(([, object]) => !Object.isFrozen(object)).map(([path]) => path)).toEqual([]);
  });
});

describe("sources", () => {
  test.each(Object.entries(sources))("%s is complete", (id, source) => {
    expect(source.id).toBe(id);
    for (const text of [source.title, source.publisher, source.address]) expect(text.trim()).not.toBe("");
    expect(source.year).toBeGreaterThanOrEqual(1900);
    expect(source.year).toBeLessThanOrEqual(2100);
    expect(Number.isInteger(source.year)).toBe(true);
    expect(["primary", "measured", "secondary", "rule-of-thumb"]).toContain(source.kind);
  });

  test.each(Object.keys(sources))("%s is the source of something", (id) => {
    expect(models.map(([, { source }]) => source)).toContain(id);
  });
});
