import { describe, expect, test } from "vitest";
import type * as z from "zod";
import * as schemas from "../../src/schemas/index.js";
import { changed, said } from "./changed.js";
import { describeResults } from "./result-cases.js";
import { someFits } from "./some-fits.js";

describeResults(
  [
    ["audienceFit", schemas.audienceFitMeasureSchema, someFits.audienceFit],
    ["brandAlignment", schemas.brandAlignmentMeasureSchema, someFits.brandAlignment],
    ["contentDiversity", schemas.contentDiversityMeasureSchema, someFits.contentDiversity],
    ["deliveryRecord", schemas.deliveryMeasureSchema, someFits.deliveryRecord],
    ["hashtagPerformance", schemas.hashtagMeasureSchema, someFits.hashtagPerformance],
    ["partnershipHistory", schemas.partnershipMeasureSchema, someFits.partnershipHistory],
    ["responsiveness", schemas.responsivenessMeasureSchema, someFits.responsiveness],
    ["topicFocus", schemas.topicFocusMeasureSchema, someFits.topicFocus],
    ["testTierEffect", schemas.tierEffectMeasureSchema, someFits.testTierEffect],
  ],
  (_, __, place) => /(?:^|\.)(?:dimensions|groups)\.[^.]+$/.test(place),
);

const { "with everything": fit, "of one dimension": oneDimension } = someFits.audienceFit;
const { passed, failed, "of gates alone": gates } = someFits.brandAlignment;
const { "with a brief": diversity, unknown: noDiversity } = someFits.contentDiversity;
const { known: delivery } = someFits.deliveryRecord;
const { known: hashtags } = someFits.hashtagPerformance;
const { known: partnership } = someFits.partnershipHistory;
const { known: answers, unknown: noAnswers } = someFits.responsiveness;
const { "of a niche": niche, "of nothing asked": topics } = someFits.topicFocus;
const { known: effect, unknown: noEffect } = someFits.testTierEffect;

test("the results have intervals, parts and what is unknown", () => {
  expect(fit.dimensions.country?.groups.US?.target).toBeNull();
  expect([fit.interval, fit.targetReach.interval, fit.costPerTargetReach.interval]).not.toContain(undefined);
  expect(Object.keys(oneDimension.dimensions)).toEqual(["audience"]);
  expect([passed, failed, gates].map(({ status }) => status)).toEqual(["pass", "fail", "unknown"]);
  expect(passed.components.map(({ value }) => value)).toEqual([0.6, 0.9, null]);
  expect(diversity.brief.delivered.map(({ missing }) => missing)).toEqual([4, 0]);
  expect(noDiversity.plugIn).toEqual({ shannon: null, simpson: null });
  expect([delivery.formats.length, delivery.costPerUsableAsset.value?.currency]).toEqual([3, "EUR"]);
  expect([hashtags.users, hashtags.engagementRatio.tagged]).toEqual([20, 5]);
  expect(partnership.decay.p).toEqual(expect.any(Number));
  expect([answers.answered, noAnswers.answered]).toEqual([14, null]);
  expect([niche.verdict, topics.verdict]).toEqual(["niche-expert", null]);
  expect([effect.verdict, noEffect.verdict, noEffect.detectable]).toEqual(["supported", "too-few", null]);
});

describe("is refused", () => {
  test.each<[code: string, place: string, z.ZodType, object, to: unknown]>([
    ["not-an-object", "dimensions", schemas.audienceFitMeasureSchema, fit, []],
    ["missing", "dimensions.country", schemas.audienceFitMeasureSchema, fit, null],
    ["out-of-range", "dimensions.country.rest", schemas.audienceFitMeasureSchema, fit, 1.1],
    ["out-of-range", "dimensions.age.groups.35+.target", schemas.audienceFitMeasureSchema, fit, 41],
    ["not-an-object", "dimensions.country.groups.DE.share", schemas.audienceFitMeasureSchema, fit, 0.41],
    ["missing", "dimensions.country.divergence.value", schemas.audienceFitMeasureSchema, fit, undefined],
    ["not-an-object", "costPerTargetReach.value", schemas.audienceFitMeasureSchema, fit, 0.05],
    ["unknown-option", "status", schemas.brandAlignmentMeasureSchema, passed, "ok"],
    ["missing", "gates.0.status", schemas.brandAlignmentMeasureSchema, passed, null],
    ["not-an-integer", "gates.0.open", schemas.brandAlignmentMeasureSchema, passed, 0.5],
    ["not-a-string", "gates.0.gate", schemas.brandAlignmentMeasureSchema, passed, 1],
    ["out-of-range", "components.0.weight", schemas.brandAlignmentMeasureSchema, passed, 2],
    ["out-of-range", "components.0.value", schemas.brandAlignmentMeasureSchema, passed, 60],
    ["negative", "low", schemas.brandAlignmentMeasureSchema, passed, -0.1],
    ["out-of-range", "high", schemas.brandAlignmentMeasureSchema, passed, 1.1],
    ["out-of-range", "high", schemas.brandAlignmentMeasureSchema, passed, 0.1],
    ["missing", "reason", schemas.brandAlignmentMeasureSchema, gates, undefined],
    ["not-an-integer", "effectiveTypes.seen", schemas.contentDiversityMeasureSchema, diversity, 2.5],
    ["missing", "effectiveTypes.shannon.value", schemas.contentDiversityMeasureSchema, diversity, undefined],
    ["negative", "plugIn.shannon", schemas.contentDiversityMeasureSchema, diversity, -0.1],
    ["out-of-range", "plugIn.simpson", schemas.contentDiversityMeasureSchema, diversity, 1.1],
    ["negative", "types.0.posts", schemas.contentDiversityMeasureSchema, diversity, -1],
    ["negative", "brief.delivered.0.missing", schemas.contentDiversityMeasureSchema, diversity, -1],
    ["missing", "brief.onBrief", schemas.contentDiversityMeasureSchema, diversity, null],
    ["unknown-format", "formats.0.format", schemas.deliveryMeasureSchema, delivery, "reel"],
    ["not-an-integer", "formats.0.asked", schemas.deliveryMeasureSchema, delivery, 0.5],
    ["invalid-amount", "costPerUsableAsset.value.amount", schemas.deliveryMeasureSchema, delivery, 400],
    ["not-an-object", "daysLate", schemas.deliveryMeasureSchema, delivery, -0.125],
    ["negative", "users", schemas.hashtagMeasureSchema, hashtags, -1],
    ["not-a-string", "hashtags.0.hashtag", schemas.hashtagMeasureSchema, hashtags, 7],
    ["not-an-integer", "hashtags.0.audiencePosts", schemas.hashtagMeasureSchema, hashtags, 0.5],
    ["missing", "engagementRatio.untagged", schemas.hashtagMeasureSchema, hashtags, undefined],
    ["negative", "brandPosts", schemas.partnershipMeasureSchema, partnership, -1],
    ["out-of-range", "decay.p", schemas.partnershipMeasureSchema, partnership, 81],
    ["unknown-option", "decay.direction", schemas.partnershipMeasureSchema, partnership, "down"],
    ["missing", "loyalty", schemas.partnershipMeasureSchema, partnership, null],
    ["not-an-integer", "answered", schemas.responsivenessMeasureSchema, answers, 0.35],
    ["missing", "commenters", schemas.responsivenessMeasureSchema, answers, null],
    ["missing", "threadDepth.value", schemas.responsivenessMeasureSchema, answers, undefined],
    ["not-a-string", "topics.0.topic", schemas.topicFocusMeasureSchema, niche, 3],
    ["out-of-range", "topics.0.share", schemas.topicFocusMeasureSchema, niche, 75],
    ["negative", "engagement.onTopic", schemas.topicFocusMeasureSchema, niche, -1],
    ["unknown-option", "verdict", schemas.topicFocusMeasureSchema, niche, "expert"],
    ["unknown-option", "verdict", schemas.tierEffectMeasureSchema, effect, "proven"],
    ["unknown-option", "invertedU", schemas.tierEffectMeasureSchema, effect, true],
    ["negative", "splitAt", schemas.tierEffectMeasureSchema, effect, -1],
    ["not-finite", "detectable", schemas.tierEffectMeasureSchema, effect, Number.NaN],
    ["missing", "curvature.value", schemas.tierEffectMeasureSchema, effect, undefined],
  ])("with %s at %s", (code, place, schema, result, to) => {
    expect(said(schema, changed(result, place, to))).toEqual([[code, place]]);
  });
});
