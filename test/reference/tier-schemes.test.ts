import { describe, expect, test } from "vitest";
import { publishedTierSchemes, sources, tierSchemes } from "../../src/reference/index.js";
import { classifyTier } from "../../src/tiers/index.js";

const schemes = Object.entries(tierSchemes);

describe("tier schemes", () => {
  test("at least twelve were published, each with an id, a name and a source of its own", () => {
    expect(publishedTierSchemes.length).toBeGreaterThanOrEqual(12);
    for (const key of ["id", "source"] as const)
      expect(new Set(schemes.map(([, scheme]) => scheme[key])).size).toBe(schemes.length);
  });

  test.each(schemes)("%s rises, and names each tier once", (_, { kind, id, tiers }) => {
    expect([kind, id]).toEqual(["tier-scheme", expect.stringMatching(/^[a-z0-9-]+@1$/)]);
    const bounds = tiers.map(({ min }) => min);
    expect(bounds).toEqual([...new Set(bounds)].sort((a, b) => a - b));
    expect(bounds.every((min) => Number.isSafeInteger(min) && min >= 0)).toBe(true);
    expect(new Set(tiers.map(({ name }) => name)).size).toBe(tiers.length);
  });

  test.each(schemes)("%s says how it was read", (_, { source }) => {
    expect((sources[source] as { limits?: string }).limits).toBeTruthy();
  });
});

// As each publisher prints it: "<K" and ">M" are strict, "or more" and "+" are not; of "A–B, B–C", B is the upper tier's.
describe("bounds are what the publisher prints", () => {
  test.each<[scheme: keyof typeof tierSchemes, followers: number, name: string]>([
    ["iabUk", 1_000, "nano"], // nano 1k+
    ["hootsuite", 999, "below-nano"], // 1–10K
    ["hootsuite", 10_000, "micro"], // 1–10K, 10–50K
    ["hootsuite", 499_999, "mid"], // 50–500K
    ["hootsuite", 1_000_000, "mega"], // 1M+
    ["laterFohr", 0, "nano"], // 0–10K
    ["laterFohr", 100_000, "mid"], // 10–100K, 100–500K
    ["laterFohr", 1_000_000, "mega-macro"], // 1M+
    ["hypeAuditor2018", 999, "user"], // 0–1K
    ["hypeAuditor2018", 1_000, "rookie"], // 1–5K
    ["hypeAuditor2018", 5_000, "up-and-coming"], // 5–20K
    ["hypeAuditor2018", 20_000, "prosumer"], // 20–100K
    ["hypeAuditor2018", 1_000_000, "maven"], // 100K–1M, >1M
    ["hypeAuditor2018", 1_000_001, "celebrity"], // >1M
    ["hypeAuditor2021", 5_000, "micro"], // 1–5K, 5–20K
    ["hypeAuditor2021", 1_000_000, "macro"], // 100K–1M, >1M
    ["hypeAuditor2021", 1_000_001, "mega"], // >1M
    ["hypeAuditor2023", 5_000, "nano"], // 1–10K
    ["hypeAuditor2023", 50_000, "mid"], // 50–500K
    ["hypeAuditor2023", 1_000_001, "mega"], // >1M
    ["influencerMarketingHub", 999, "below-micro"], // nothing confirmed below 1K
    ["influencerMarketingHub", 40_000, "macro"], // 1K–40K, 40K–1M
    ["influencerMarketingHub", 1_000_000, "macro"], // >1M
    ["influenceCo", 4_999, "nano"], // <5K
    ["influenceCo", 5_000, "micro"], // 5–100K
    ["influenceCo", 1_000_000, "celebrity"], // "1 million or more"
    ["reachInfluencers", 999, "nano"], // <1K
    ["reachInfluencers", 1_000, "micro"], // 1–100K
    ["reachInfluencers", 1_000_000, "macro"], // >1M
    ["noxInfluencer", 999, "below-micro"], // 1–100K
    ["noxInfluencer", 1_000_001, "mega"], // >1M
    ["archive", 10_000, "micro"], // 1–10K, 10–100K
    ["archive", 1_000_000, "macro"], // >1M
    ["beichert", 9_999, "nano"], // <10K
    ["beichert", 100_000, "micro"], // >100K
    ["beichert", 100_001, "macro"], // >100K
    ["microMacro", 2_999, "below-micro"], // "a few thousand"
  ])("%s: %i followers are %s", (scheme, followers, name) => {
    expect(classifyTier(followers, { scheme: tierSchemes[scheme] }).value).toBe(name);
  });
});
