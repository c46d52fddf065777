import { describe, expect, test } from "vitest";
import type * as z from "zod";
import * as schemas from "../../src/schemas/index.js";
import { changed, said } from "./changed.js";
import { describeResults } from "./result-cases.js";
import { someSignals, someTiers } from "./some-results.js";

describeResults([
  ["effectiveTier", schemas.effectiveTierSchema, someTiers.effectiveTier],
  ["tierAgreement", schemas.tierAgreementSchema, someTiers.tierAgreement],
  ["fakeAccountScore", schemas.fakeAccountScoreSchema, someSignals.fakeAccountScore],
  ["fakeFollowerShare", schemas.followerShareSchema, someSignals.followerShare],
  ["engagementAnomalies", schemas.engagementAnomaliesSchema, someSignals.engagementAnomalies],
  ["benfordTest", schemas.benfordTestSchema, someSignals.benfordTest],
  ["growthAnomalies", schemas.growthAnomaliesSchema, someSignals.growthAnomalies],
  ["commentAuthenticity", schemas.commentAuthenticitySchema, someSignals.commentAuthenticity],
  ["commenterConcentration", schemas.commenterConcentrationSchema, someSignals.commenterConcentration],
  ["authenticityReport", schemas.authenticityReportSchema, someSignals.authenticityReport],
]);

const { "with probabilities": tier, "of an unknown share": noTier } = someTiers.effectiveTier;
const { known: agreement } = someTiers.tierAgreement;
const { "of a fake": fake, "of a link, which speaks against": link } = someSignals.fakeAccountScore;
const { "checked by hand": checked, "of counts": share, "only bounded": bounded } = someSignals.followerShare;
const { "nothing unusual": usual, unusual, "of a platform without peers": nowhere } = someSignals.engagementAnomalies;
const { known: digits } = someSignals.benfordTest;
const { "a spike": spike, "a saw-tooth": tooth, "nothing unusual": growth } = someSignals.growthAnomalies;
const { known: comments } = someSignals.commentAuthenticity;
const { known: commenters } = someSignals.commenterConcentration;
const { "of a creator with everything": report, "of a creator elsewhere": elsewhere } = someSignals.authenticityReport;

test("the results have probabilities, evidence, bounds and what is unusual", () => {
  expect(tier.probabilities).toHaveLength(7);
  expect([fake.points > 0, link.points < 0]).toEqual([true, true]);
  expect(checked.classes.inactive.value).toBeCloseTo(0.1);
  expect(bounded.upperBound).toEqual(expect.any(Number));
  expect(usual.signals.map((signal) => signal.unusual)).toEqual([false, false, null, false]);
  expect(unusual.value).toBe(1);
  expect(nowhere.signals[0]).toMatchObject({ value: expect.any(Number), p: null, reason: "no-benchmark" });
  expect(digits.value).toEqual(expect.any(Number));
  expect([spike, tooth, growth].map(({ anomalies }) => anomalies.map(({ kind }) => kind))).toEqual([
    ["spike"],
    ["saw-tooth"],
    [],
  ]);
  expect(comments.comments.slice(3, 6).map(({ flagged }) => flagged)).toEqual([false, true, null]);
  expect(commenters.coreP).toEqual(expect.any(Number));
  expect(report.logOdds).toEqual(expect.any(Number));
  expect(report.signals.filter(({ value }) => value === null).map(({ signal }) => signal)).toEqual([
    "likes-to-views",
    "fake-followers",
  ]);
  expect(elsewhere.signals[0]).toMatchObject({ value: expect.any(Number), p: null, reason: "no-benchmark" });
});

describe("is refused", () => {
  test.each<[code: string, place: string, z.ZodType, object, to: unknown]>([
    ["unknown-option", "interval", schemas.effectiveTierSchema, noTier, tier.interval],
    ["missing", "reason", schemas.effectiveTierSchema, noTier, undefined],
    ["invalid-model-id", "scheme", schemas.effectiveTierSchema, tier, "iab-uk"],
    ["negative", "authenticFollowers", schemas.effectiveTierSchema, tier, -1],
    ["out-of-range", "probabilities.1.probability", schemas.effectiveTierSchema, tier, 21],
    ["not-a-string", "mostCommon.0", schemas.tierAgreementSchema, agreement, 3],
    ["not-an-integer", "agreeing", schemas.tierAgreementSchema, agreement, 0.5],
    ["invalid-model-id", "tiers.0.scheme", schemas.tierAgreementSchema, agreement, "iab-uk"],
    ["out-of-range", "probability", schemas.fakeAccountScoreSchema, fake, 82],
    ["out-of-range", "coverage", schemas.fakeAccountScoreSchema, fake, 1.1],
    ["negative", "probabilityRange.low", schemas.fakeAccountScoreSchema, fake, -0.1],
    ["not-finite", "evidence.0.points", schemas.fakeAccountScoreSchema, fake, Number.NaN],
    ["out-of-range", "upperBound", schemas.followerShareSchema, bounded, 2],
    ["missing", "upperBound", schemas.followerShareSchema, bounded, null],
    ["unknown-option", "upperBound", schemas.followerShareSchema, share, 0.4],
    ["missing", "classes.fake.reason", schemas.followerShareSchema, bounded, undefined],
    ["negative", "compared", schemas.engagementAnomaliesSchema, usual, -1],
    ["unknown-option", "signals.0.signal", schemas.engagementAnomaliesSchema, usual, "odd"],
    ["negative", "signals.0.value", schemas.engagementAnomaliesSchema, usual, -0.1],
    ["missing", "signals.0.rank", schemas.engagementAnomaliesSchema, usual, null],
    ["missing", "signals.0.p", schemas.engagementAnomaliesSchema, usual, null],
    ["missing", "signals.0.direction", schemas.engagementAnomaliesSchema, usual, null],
    ["unknown-option", "signals.0.reason", schemas.engagementAnomaliesSchema, usual, "no-posts"],
    ["missing", "signals.2.reason", schemas.engagementAnomaliesSchema, usual, undefined],
    ["unknown-option", "signals.2.p", schemas.engagementAnomaliesSchema, usual, 0.5],
    ["out-of-range", "digits", schemas.benfordTestSchema, digits, [0.5, 0.5]],
    ["out-of-range", "expected.0", schemas.benfordTestSchema, digits, 30.1],
    ["negative", "chiSquare", schemas.benfordTestSchema, digits, -1],
    ["unknown-option", "anomalies.0.kind", schemas.growthAnomaliesSchema, spike, "fraud"],
    ["invalid-date", "anomalies.0.from", schemas.growthAnomaliesSchema, spike, "2026-02-30"],
    ["not-finite", "anomalies.0.z", schemas.growthAnomaliesSchema, spike, Number.POSITIVE_INFINITY],
    ["out-of-range", "honestShare", schemas.growthAnomaliesSchema, spike, 5],
    ["unknown-option", "comments.4.evidence.0.signal", schemas.commentAuthenticitySchema, comments, "odd"],
    ["negative", "comments.4.evidenceScore", schemas.commentAuthenticitySchema, comments, -1],
    ["missing", "comments.4.flagged", schemas.commentAuthenticitySchema, comments, null],
    ["unknown-option", "comments.5.flagged", schemas.commentAuthenticitySchema, comments, false],
    ["out-of-range", "shares.copied", schemas.commentAuthenticitySchema, comments, 12],
    ["negative", "commenters", schemas.commenterConcentrationSchema, commenters, -1],
    ["out-of-range", "gini", schemas.commenterConcentrationSchema, commenters, 1.5],
    ["negative", "p", schemas.commenterConcentrationSchema, commenters, -0.1],
    ["unknown-platform", "platform", schemas.authenticityReportSchema, report, "myspace"],
    ["invalid-time", "asOf", schemas.authenticityReportSchema, report, "today"],
    ["out-of-range", "coverage", schemas.authenticityReportSchema, report, 88],
    ["not-finite", "logOdds", schemas.authenticityReportSchema, report, Number.NEGATIVE_INFINITY],
    ["missing", "shareAsUnusual.value", schemas.authenticityReportSchema, report, undefined],
    ["unknown-option", "signals.0.signal", schemas.authenticityReportSchema, report, "odd"],
    ["missing", "signals.0.value", schemas.authenticityReportSchema, report, null],
    ["missing", "signals.0.p", schemas.authenticityReportSchema, report, null],
    ["unknown-option", "signals.2.p", schemas.authenticityReportSchema, report, 0.5],
    ["unknown-option", "signals.0.reason", schemas.authenticityReportSchema, report, "no-posts"],
    ["missing", "signals.2.reason", schemas.authenticityReportSchema, report, undefined],
    ["missing", "details.growth", schemas.authenticityReportSchema, report, undefined],
    ["missing", "details.followers.upperBound", schemas.authenticityReportSchema, report, null],
  ])("with %s at %s", (code, place, schema, result, to) => {
    expect(said(schema, changed(result, place, to))).toEqual([[code, place]]);
  });

  test("with a bound that nothing asks for, where the share is unknown for another reason", () => {
    const odd = { ...bounded, reason: "not-identified" };
    expect(said(schemas.followerShareSchema, odd)).toEqual([["unknown-option", "upperBound"]]);
  });
});
