import { describe, expect, test } from "vitest";
import { InvalidInputError } from "../../src/core/index.js";
import * as schemas from "../../src/schemas/index.js";
import {
  campaignReport,
  defaultScorecard,
  defineScorecard,
  explainScore,
  flattenCampaign,
  goalScorecards,
  rankCreators,
  type ScorecardDefinition,
  scoreCreator,
  scoreSensitivity,
} from "../../src/scorecard/index.js";
import { describeResults } from "./result-cases.js";

const component = {
  name: "a",
  measure: "engagementRate",
  curve: [
    { at: 0, score: 0 },
    { at: 0.1, score: 100 },
  ],
};
const definition = (changes: object, first: object = {}) => ({
  id: "mine@1",
  components: [
    { ...component, ...first },
    { ...component, name: "b" },
  ],
  ...changes,
});

describe("a definition is refused by the schema as by the function", () => {
  test.each<[string, object, object?]>([
    ["invalid-model-id", { id: "mine" }],
    ["unknown-option", { composition: "harmonic" }],
    ["empty", { components: [] }],
    ["duplicate-name", {}, { name: "b" }],
    ["invalid-name", {}, { name: "1a" }],
    ["no-weight", { components: [{ ...component, weight: 0 }] }],
    [
      "out-of-range",
      {
        components: [
          { ...component, weight: 1e308 },
          { ...component, name: "b", weight: 1.7e308 },
        ],
      },
    ],
    ["too-many-components", { components: Array.from({ length: 101 }, (_, i) => ({ ...component, name: `c${i}` })) }],
    ["negative", {}, { weight: -1 }],
    ["unknown-measure", {}, { measure: "likes" }],
    [
      "not-increasing",
      {},
      {
        curve: [
          { at: 1, score: 0 },
          { at: 1, score: 1 },
        ],
      },
    ],
    [
      "out-of-range",
      {},
      {
        curve: [
          { at: -1.7e308, score: 0 },
          { at: 1.7e308, score: 1 },
        ],
      },
    ],
    [
      "not-monotone",
      {},
      {
        curve: [
          { at: 0, score: 0 },
          { at: 1, score: 1 },
          { at: 2, score: 0 },
        ],
      },
    ],
    ["out-of-range", {}, { curve: [{ at: 0, score: 101 }] }],
  ])("with %s", (code, changes, first) => {
    const given = definition(changes, first);
    let thrown: unknown;
    try {
      defineScorecard(given as unknown as ScorecardDefinition);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(InvalidInputError);
    expect((thrown as InvalidInputError).code).toBe(code);
    const issues = schemas.scorecardDefinitionSchema.safeParse(given).error?.issues ?? [];
    expect(issues.map(({ message }) => message)).toContain(code);
  });

  test("and taken where the function takes it", () => {
    expect(schemas.scorecardDefinitionSchema.safeParse(definition({})).success).toBe(true);
    for (const scorecard of [defaultScorecard, ...Object.values(goalScorecards)])
      expect(schemas.scorecardSchema.parse(scorecard)).toEqual(scorecard);
  });
});

const posts = [410, 380, 300, 520, 290, 330].map((likes) => ({ likes, comments: 10 }));
const score = scoreCreator({ id: "a", platform: "instagram", followers: 12_000, posts });
const none = scoreCreator({ id: "b", platform: "x" });

// An explanation of a score that is known has no reason.
describeResults(
  [
    ["explainScore", schemas.scoreExplanationSchema, { known: explainScore(score), unknown: explainScore(none) }],
    ["scoreSensitivity", schemas.scoreSensitivitySchema, { two: scoreSensitivity([score, none], { within: 0.5 }) }],
    ["rankCreators", schemas.creatorRankingSchema, { two: rankCreators([score, none]) }],
  ],
  (_, key, place) => key === "error" || (key === "reason" && !place.includes("measureNext")),
);

test("a flat campaign is cells by column", () => {
  const row = flattenCampaign(campaignReport({ id: "spring" }));
  expect(schemas.flatCampaignSchema.parse(row)).toEqual(row);
  expect(schemas.flatCampaignSchema.safeParse({ id: {} }).success).toBe(false);
  expect(schemas.flatCampaignSchema.safeParse([]).error?.issues[0]?.message).toBe("not-an-object");
});
