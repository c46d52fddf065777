import { describe, expect, test } from "vitest";
import { classifyTier, defineTierScheme, type TierSchemeDefinition, tierSchemes } from "../../src/tiers/index.js";

const id = "mine@1";
const two = [
  { name: "small", min: 0 },
  { name: "large", min: 25_000 },
];

test("a scheme of the caller's is checked, frozen to the leaves, and classifies half-open", () => {
  const given = { id, tiers: two.map((tier) => ({ ...tier })), source: "our own convention" } as const;
  const before = JSON.stringify(given);
  const scheme = defineTierScheme(given);
  expect(scheme).toEqual({ kind: "tier-scheme", id, tiers: two, source: "our own convention" });
  expect([scheme, scheme.tiers, ...scheme.tiers].every(Object.isFrozen)).toBe(true);
  expect([0, 24_999, 25_000].map((count) => classifyTier(count, { scheme }).value)).toEqual([
    "small",
    "small",
    "large",
  ]);
  expect([JSON.stringify(given), Object.isFrozen(given.tiers[0])]).toEqual([before, false]);
});

test("without a source it is the caller's", () => {
  expect(defineTierScheme({ id, tiers: two }).source).toBe("caller");
});

test("upper ends may be given where the next tier begins, and are left out of the scheme", () => {
  const tiers = [
    { name: "a", min: 0, max: 10 },
    { name: "b", min: 10, max: undefined },
    { name: "c", min: 20, max: null },
  ];
  expect(defineTierScheme({ id, tiers }).tiers).toEqual(tiers.map(({ name, min }) => ({ name, min })));
});

test("the largest safe count can be a bound", () => {
  const tiers = [two[0] as (typeof two)[0], { name: "most", min: Number.MAX_SAFE_INTEGER }];
  expect(defineTierScheme({ id, tiers }).tiers[1]?.min).toBe(Number.MAX_SAFE_INTEGER);
});

test.each(Object.entries(tierSchemes))("the library's own %s passes", (_, scheme) => {
  expect(defineTierScheme(scheme)).toEqual(scheme);
});

describe("is refused", () => {
  const min = (value: unknown) => ({ id, tiers: [...two, { name: "x", min: value }] });
  const name = (value: unknown) => ({ id, tiers: [{ name: value, min: 0 }, two[1]] });
  const max = (...ends: unknown[]) => ({
    id,
    tiers: [10, 20, 30].map((from, i) => ({ name: `${from}`, min: from, max: ends[i] })),
  });

  test.each<[what: string, definition: unknown, code: string, path: string]>([
    ["nothing", undefined, "missing", ""],
    ["null", null, "missing", ""],
    ["text", "iab-uk@1", "not-an-object", ""],
    ["a list", [], "not-an-object", ""],
    ["without an id", { tiers: two }, "missing", "id"],
    ["an id that is no text", { id: 1, tiers: two }, "not-a-string", "id"],
    ["an empty id", { id: " ", tiers: two }, "empty-string", "id"],
    ["an id without a version", { id: "mine", tiers: two }, "invalid-model-id", "id"],
    ["an id without a name", { id: "@1", tiers: two }, "invalid-model-id", "id"],
    ["version 0", { id: "mine@0", tiers: two }, "invalid-model-id", "id"],
    ["a version that is no number", { id: "mine@v1", tiers: two }, "invalid-model-id", "id"],
    ["two versions", { id: "mine@1@2", tiers: two }, "invalid-model-id", "id"],
    ["without tiers", { id }, "missing", "tiers"],
    ["tiers that are no list", { id, tiers: { 0: two[0] } }, "not-an-array", "tiers"],
    ["no tier", { id, tiers: [] }, "too-few-tiers", "tiers"],
    ["one tier", { id, tiers: two.slice(1) }, "too-few-tiers", "tiers"],
    ["a tier that is missing", { id, tiers: [two[0], null] }, "missing", "tiers[1]"],
    ["a hole", { id, tiers: new Array(2) }, "missing", "tiers[0]"],
    ["a tier that is a number", { id, tiers: [0, 10] }, "not-an-object", "tiers[0]"],
    ["a name that is missing", name(undefined), "missing", "tiers[0].name"],
    ["a name that is no text", name(1), "not-a-string", "tiers[0].name"],
    ["an empty name", name(""), "empty-string", "tiers[0].name"],
    ["a name of spaces", name("  "), "empty-string", "tiers[0].name"],
    ["a name used twice", name("large"), "duplicate-name", "tiers[1].name"],
    ["a bound that is missing", min(undefined), "missing", "tiers[2].min"],
    ["a bound that is text", min("30000"), "not-a-number", "tiers[2].min"],
    ["a NaN bound", min(Number.NaN), "not-finite", "tiers[2].min"],
    ["an infinite bound", min(Number.POSITIVE_INFINITY), "not-finite", "tiers[2].min"],
    ["a negative bound", min(-1), "negative", "tiers[2].min"],
    ["a fractional bound", min(30_000.5), "not-an-integer", "tiers[2].min"],
    ["an unsafe bound", min(2 ** 53), "unsafe-integer", "tiers[2].min"],
    ["equal bounds", min(25_000), "not-increasing", "tiers[2].min"],
    ["unsorted bounds", min(24_999), "not-increasing", "tiers[2].min"],
    ["a gap", max(20, 29), "tier-gap", "tiers[1].max"],
    ["an overlap", max(21, 30), "tier-overlap", "tiers[0].max"],
    ["an end before its own beginning", max(5), "tier-gap", "tiers[0].max"],
    ["an end of the last tier", max(20, 30, 40), "tier-gap", "tiers[2].max"],
    ["a NaN end", max(Number.NaN), "not-finite", "tiers[0].max"],
    ["an infinite end", max(20, 30, Number.POSITIVE_INFINITY), "not-finite", "tiers[2].max"],
    ["a source that is no text", { id, tiers: two, source: 1 }, "not-a-string", "source"],
  ])("%s", (_, definition, code, path) => {
    expect(() => defineTierScheme(definition as TierSchemeDefinition)).toThrow(expect.objectContaining({ code, path }));
  });
});
