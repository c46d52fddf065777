import { describe, expect, test } from "vitest";
import { fakeAccountScore } from "../../src/authenticity/index.js";
import type { FollowerProfile } from "../../src/core/index.js";
import { fakeAccountPoints } from "../../src/reference/index.js";
import { expectClose } from "../support/close.js";

const suspicious: FollowerProfile = {
  username: "user83746152",
  followers: 4,
  following: 900,
  posts: 0,
  hasProfilePicture: false,
  biographyLength: 0,
  hasExternalUrl: false,
};
const ordinary: FollowerProfile = {
  username: "anna.bakes",
  followers: 480,
  following: 350,
  posts: 120,
  hasProfilePicture: true,
  biographyLength: 60,
  hasExternalUrl: true,
};
const thrown = (code: string, path: string) => expect.objectContaining({ code, path });

describe("fakeAccountScore", () => {
  test("an empty profile has exactly the prior, and coverage 0", () => {
    for (const prior of [0, 0.001, 0.05, 0.1, 1 / 3, 0.5, 0.7, 0.9999, 1])
      for (const empty of [{}, null, undefined])
        expect(fakeAccountScore(empty, { prior })).toEqual({
          points: 0,
          probability: prior,
          probabilityRange: { low: prior, high: prior },
          evidence: [],
          coverage: 0,
          model: "fake-account@1",
        });
  });

  test("points of each signal add up, and stand beside the evidence", () => {
    const { points, evidence, coverage } = fakeAccountScore(suspicious);
    // 225 followings a follower passes all six thresholds of .5; no posts 2; no picture 2; 8 of 12 characters are digits,
    // beyond all four thresholds of .5; no biography 1; 4 followers below all four thresholds of .25; 900 followings 0.
    expect(evidence.map((one) => [one.signal, one.points])).toEqual([
      ["follows-more-than-follow-back", 3],
      ["few-posts", 2],
      ["no-picture", 2],
      ["digits-in-username", 2],
      ["no-biography", 1],
      ["few-followers", 1],
    ]);
    expect(points).toBe(11);
    expect(coverage).toBe(1);
  });

  test("a link elsewhere speaks against", () => {
    const { points, evidence, probability } = fakeAccountScore(ordinary);
    expect(points).toBe(-1);
    expect(evidence).toMatchObject([{ signal: "links-elsewhere", points: -1 }]);
    expect(probability).toBeLessThan(0.05);
  });

  test("log odds are those of the prior plus slope times points less centers", () => {
    // .91 · (11 − 3.05): the centers of all eight signals are .9 + .45 + .3 + .55 + .45 + .25 + .3 − .15 = 3.05.
    for (const prior of [0.05, 0.5]) {
      const odds = (prior / (1 - prior)) * Math.exp(0.91 * (11 - 3.05));
      expectClose(fakeAccountScore(suspicious, { prior }).probability, odds / (1 + odds));
    }
  });

  test("the same points mean less where fakes are rare", () => {
    const profile = { followers: 60, following: 500, posts: 3 };
    const [rare, half] = [0.05, 0.5].map((prior) => fakeAccountScore(profile, { prior }).probability);
    expect(rare).toBeLessThan(half as number);
    expectClose(half, fakeAccountScore(profile).probability);
  });

  test("the range spans the fits of single populations, and holds the probability", () => {
    for (const profile of [suspicious, ordinary]) {
      const { probability, probabilityRange } = fakeAccountScore(profile, { prior: 0.2 });
      expect(probabilityRange.low).toBeLessThan(probability);
      expect(probabilityRange.high).toBeGreaterThan(probability);
    }
  });

  test("a missing field is neutral: neither points nor center", () => {
    const { followers, following } = suspicious;
    const { points, probability, coverage } = fakeAccountScore({
      followers: followers ?? null,
      following: following ?? null,
    });
    expect([points, coverage]).toEqual([4, 3 / 8]);
    expectClose(probability, 1 / (1 + Math.exp(-0.91 * (4 - 0.9 - 0.25 - 0.3))));
  });

  test("the username and its share of digits say the same", () => {
    const digits = (profile: FollowerProfile) => fakeAccountScore(profile).points;
    expect(digits({ username: "ab12" })).toBe(digits({ usernameDigitShare: 0.5 }));
    expect(digits({ username: "ab12", usernameDigitShare: 0 })).toBe(0);
    expect(fakeAccountScore({ username: "" }).coverage).toBe(0);
  });

  test("nobody follows back: the ratio is taken to one follower", () => {
    expect(fakeAccountScore({ followers: 0, following: 0 }).evidence.map(({ signal }) => signal)).toEqual([
      "few-followers",
    ]);
    expect(fakeAccountScore({ followers: 0, following: 5 }).evidence[0]).toMatchObject({ points: 2 });
  });

  test("points of one's own", () => {
    const points = {
      ...fakeAccountPoints,
      id: "mine@1",
      signals: [{ ...fakeAccountPoints.signals[2], points: 5, center: 0 }],
      fit: { ...fakeAccountPoints.fit, slope: 0.1 },
      populations: [],
    } as const;
    const score = fakeAccountScore({ hasProfilePicture: false }, { points });
    expect(score).toMatchObject({ points: 5, coverage: 1, model: "mine@1" });
    expectClose(score.probability, 1 / (1 + Math.exp(-0.5)));
    expect(score.probabilityRange).toEqual({ low: score.probability, high: score.probability });
  });

  test.each([
    [{ followers: -1 }, "negative", "followers"],
    [{ following: 1.5 }, "not-an-integer", "following"],
    [{ posts: Number.NaN }, "not-finite", "posts"],
    [{ biographyLength: "long" }, "not-a-number", "biographyLength"],
    [{ usernameDigitShare: 40 }, "out-of-range", "usernameDigitShare"],
    [{ hasProfilePicture: 1 }, "not-a-boolean", "hasProfilePicture"],
    [{ hasExternalUrl: "yes" }, "not-a-boolean", "hasExternalUrl"],
    [{ username: 5 }, "not-a-string", "username"],
    ["a profile", "not-an-object", ""],
  ])("refuses %j", (profile, code, path) => {
    expect(() => fakeAccountScore(profile as FollowerProfile)).toThrow(thrown(code, path));
  });

  test("refuses points that are no model, and stays finite with extreme ones", () => {
    for (const points of [{}, { signals: [] }, { signals: [{}], fit: {} }])
      expect(() => fakeAccountScore({}, { points: points as never })).toThrow(thrown("invalid-model", "points"));
    const points = { ...fakeAccountPoints, fit: { ...fakeAccountPoints.fit, slope: 1e6 } };
    for (const prior of [0, 0.5, 1])
      for (const profile of [suspicious, ordinary])
        expect(Number.isFinite(fakeAccountScore(profile, { prior, points }).probability)).toBe(true);
  });

  test("refuses a prior that is no probability", () => {
    expect(() => fakeAccountScore({}, { prior: 5 })).toThrow(thrown("out-of-range", "prior"));
    expect(() => fakeAccountScore({}, { prior: Number.NaN })).toThrow(thrown("not-finite", "prior"));
  });

  test("no username travels into the result", () => {
    expect(JSON.stringify(fakeAccountScore(suspicious))).not.toContain("83746152");
  });
});
