import { describe, expect, test } from "vitest";
import type { Measure } from "../../src/core/index.js";
import { sources } from "../../src/reference/index.js";
import {
  classifyTier,
  defineTierScheme,
  publishedTierSchemes,
  type TierScheme,
  tierAgreement,
  tierSchemes,
} from "../../src/tiers/index.js";

const namesOf = (followers: number) =>
  Object.fromEntries(tierAgreement(followers).tiers.map(({ scheme, tier }) => [scheme.replace("@1", ""), tier]));

// The names below are read off the printed ranges of each publisher, one by one; see docs/tiers.md.
describe("what each published scheme says", () => {
  test("60,000 followers are micro, mid, macro or something else", () => {
    expect(namesOf(60_000)).toEqual({
      "iab-uk": "mid",
      hootsuite: "mid",
      "later-fohr": "micro",
      "hype-auditor-2018": "prosumer",
      "hype-auditor-2021": "mid",
      "hype-auditor-2023": "mid",
      "influencer-marketing-hub": "macro",
      "influence-co": "micro",
      "reach-influencers": "micro",
      "nox-influencer": "micro",
      archive: "micro",
      "beichert-2024": "micro",
    });
    expect(tierAgreement(60_000)).toMatchObject({ value: 0.5, agreeing: 6, n: 12, mostCommon: ["micro"] });
  });

  test("30,000 followers are micro for most, and mid for HypeAuditor until 2021", () => {
    expect(namesOf(30_000)).toMatchObject({ hootsuite: "micro", "hype-auditor-2021": "mid" });
    expect(tierAgreement(30_000)).toMatchObject({ value: 10 / 12, agreeing: 10, mostCommon: ["micro"] });
  });

  test("3,000 followers are nano, but micro where micro begins at 1,000", () => {
    const names = namesOf(3_000);
    const micro = Object.keys(names).filter((scheme) => names[scheme] === "micro");
    expect(micro).toEqual(["influencer-marketing-hub", "reach-influencers", "nox-influencer"]);
    expect(tierAgreement(3_000)).toMatchObject({ value: 8 / 12, agreeing: 8, mostCommon: ["nano"] });
  });

  test("who says nothing about 500 followers calls them below its first tier", () => {
    expect(tierAgreement(500)).toMatchObject({ agreeing: 5, mostCommon: ["below-nano"] });
    expect(namesOf(500)).toMatchObject({ "nox-influencer": "below-micro", "hype-auditor-2018": "user" });
  });
});

const other = defineTierScheme({
  id: "other@1",
  tiers: [
    { name: "small", min: 0 },
    { name: "mid", min: 70_000 },
  ],
});

test("the schemes can be chosen; where as many use another name, both are told", () => {
  const agreement = tierAgreement(60_000, { schemes: [tierSchemes.iabUk, other] });
  expect(agreement).toEqual({
    value: 0.5,
    n: 2,
    basis: "schemes with the most common name/schemes",
    model: "tier-agreement@1",
    notes: [],
    mostCommon: ["mid", "small"],
    agreeing: 1,
    tiers: [
      { scheme: "iab-uk@1", tier: "mid" },
      { scheme: "other@1", tier: "small" },
    ],
  });
  expect(tierAgreement(60_000, { schemes: [other] }).value).toBe(1);
});

test("a rule of thumb is asked by name only", () => {
  const kinds = publishedTierSchemes.map(({ source }) => sources[source as keyof typeof sources].kind);
  expect(new Set(kinds)).toEqual(new Set(["primary", "secondary"]));
  expect(Object.values(tierSchemes).filter((scheme) => !publishedTierSchemes.includes(scheme))).toEqual([
    tierSchemes.microMacro,
  ]);
  expect(publishedTierSchemes.length).toBeGreaterThanOrEqual(12);
});

test("it says of every scheme what classifyTier says", () => {
  for (const followers of [0, 999, 1_000, 4_999, 5_000, 100_000, 100_001, 1_000_000, 1_000_001]) {
    const tiers = publishedTierSchemes.map((scheme) => classifyTier(followers, { scheme }).value);
    expect(tierAgreement(followers).tiers.map(({ tier }) => tier)).toEqual(tiers);
  }
});

describe("a measure of followers", () => {
  const common = { n: 200, basis: "authentic", model: "any@1", notes: [{ code: "heavy-tailed" }] } as const;
  const schemes = [tierSchemes.iabUk, other];
  const within = (low: number | null, high: number | null, shape: "between" | "outside" = "between"): Measure => ({
    value: 60_000.5,
    interval: { low, high, shape, level: 0.9, method: "any" },
    ...common,
  });

  test.each([
    [within(55_000, 65_000), 0.5, 0.5],
    [within(55_000, 70_000), 0.5, 1],
    [within(60_000, null), 0.5, 1],
    [within(null, 65_000), 0.5, 0.5],
    [within(50_000.5, 60_001, "outside"), 0.5, 1],
  ])("carries its interval: the least and the greatest agreement within, case %#", (measure, low, high) => {
    expect(tierAgreement(measure, { schemes })).toMatchObject({
      value: 0.5,
      n: 2,
      notes: common.notes,
      interval: { low, high, shape: "between", level: 0.9, method: "any" },
    });
  });

  test("passes its reason on where it is unknown", () => {
    const unknown = tierAgreement({ value: null, reason: "no-posts", ...common }, { schemes: [other] });
    expect(unknown).toEqual({
      value: null,
      reason: "no-posts",
      n: 1,
      basis: "schemes with the most common name/schemes",
      model: "tier-agreement@1",
      notes: common.notes,
      mostCommon: [],
      agreeing: null,
      tiers: [{ scheme: "other@1", tier: null }],
    });
  });
});

test.each([null, undefined])("%s followers are unknown", (followers) => {
  expect(tierAgreement(followers)).toMatchObject({ value: null, reason: "not-given", n: 12, agreeing: null });
});

test.each<[what: string, followers: unknown, schemes: unknown, code: string, path: string]>([
  ["NaN followers", Number.NaN, undefined, "not-finite", "followers"],
  ["negative followers", -1, undefined, "negative", "followers"],
  ["half a follower", 0.5, undefined, "not-an-integer", "followers"],
  ["followers as text", "60000", undefined, "not-a-number", "followers"],
  ["no scheme", 1, [], "empty", "schemes"],
  ["schemes that are no list", 1, tierSchemes, "not-an-array", "schemes"],
  ["a scheme asked twice", 1, [other, tierSchemes.iabUk, other], "duplicate-name", "schemes[2].id"],
  ["a scheme that is none", 1, [other, { ...other, id: "b@1", tiers: [] }], "too-few-tiers", "schemes[1].tiers"],
  [
    "a scheme with a NaN bound",
    1,
    [{ ...other, tiers: [other.tiers[0], { name: "x", min: Number.NaN }] }],
    "not-finite",
    "schemes[0].tiers[1].min",
  ],
])("%s: refused", (_, followers, schemes, code, path) => {
  const options = { schemes: schemes as readonly TierScheme[] | undefined };
  expect(() => tierAgreement(followers as number, options)).toThrow(expect.objectContaining({ code, path }));
});
