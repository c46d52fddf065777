// Mistakes seen in other libraries, calculators and black boxes that judge followers, growth and comments, each a test here
// so that it never becomes ours.
import { describe, expect, test } from "vitest";
import {
  authenticityReport,
  type Comment,
  commentAuthenticity,
  engagementAnomalies,
  type FollowerCount,
  fakeAccountPoints,
  fakeAccountScore,
  fakeFollowerShare,
  growthAnomalies,
  sources,
} from "../../src/index.js";
import { authenticitySeed, generateAuthenticityCases } from "../generate/authenticity-cases.js";

const suspicious = { followers: 3, following: 2_400, posts: 0, hasProfilePicture: false, biographyLength: 0 };
const under = (...texts: string[]): Comment[] => texts.map((text, i) => ({ postId: `p${i}`, author: `a${i}`, text }));

/** So many days with a follower count each. */
const history = (followers: readonly number[]): FollowerCount[] =>
  followers.map((count, day) => ({
    date: new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10),
    followers: count,
  }));

describe("mistakes of others", () => {
  test("points are relabelled as a percentage of fakes: a sample full of suspicious profiles gives no share without knowledge of its fakes", () => {
    const share = fakeFollowerShare({ method: "uniform", profiles: Array(500).fill(suspicious) });
    expect(share.value).toBeNull();
    expect(share.interval).toBeUndefined();
    const { points, ...rest } = fakeAccountScore(suspicious);
    expect(points).toBeGreaterThan(5);
    expect(Object.keys(rest).sort()).toEqual(["coverage", "evidence", "model", "probability", "probabilityRange"]);
  });

  test("overlapping rules are counted twice: no signal has more than its limit, and no field stands behind two but the counts behind their ratio", () => {
    const fields = fakeAccountPoints.signals.map(({ field }) => field);
    expect(new Set(fields).size).toBe(fields.length);
    const limits = fakeAccountPoints.signals.map(({ thresholds, points }) => Math.abs(thresholds.length * points));
    expect(Math.max(...limits)).toBeLessThanOrEqual(3);
  });

  test("overlapping rules are counted twice: signals of one purchase are combined by a rule that holds under dependence", () => {
    const [creator] = generateAuthenticityCases(authenticitySeed);
    const { shareAsUnusual, signals } = authenticityReport(creator as NonNullable<typeof creator>);
    const all = signals.flatMap(({ p }) => p ?? []);
    expect(shareAsUnusual.value).toBeGreaterThan(all.reduce((product, p) => product * p, 1));
    expect(shareAsUnusual.value).toBeGreaterThanOrEqual(Math.min(...all));
  });

  test("absent evidence scores full marks: an empty profile has the prior, and nothing known is unknown", () => {
    expect(fakeAccountScore({}, { prior: 0.15 })).toMatchObject({ probability: 0.15, coverage: 0 });
    expect(commentAuthenticity([]).value).toBeNull();
    expect(growthAnomalies([]).value).toBeNull();
    expect(authenticityReport({ id: "a", platform: "instagram", followers: 9_000 }).shareAsUnusual.value).toBeNull();
  });

  test("an account without any comment escapes", () => {
    const posts = [900, 1_100, 800, 1_300, 950, 1_000].map((likes) => ({ likes, comments: 0 }));
    const { signals } = engagementAnomalies(posts, { platform: "instagram", followers: 30_000 });
    expect(signals.find(({ signal }) => signal === "comments-to-likes")).toMatchObject({
      value: 0,
      direction: "low",
      unusual: true,
    });
  });

  test("a spike is a multiple of a signed mean: an account that shrinks steadily is no row of anomalies", () => {
    const shrinking = history(Array.from({ length: 180 }, (_, day) => Math.round(80_000 * 0.999 ** day)));
    expect(growthAnomalies(shrinking)).toMatchObject({ value: 0, anomalies: [] });
  });

  test("digits are emoji: a number is no comment of emoji alone", () => {
    // \p{Emoji} holds the digits, # and *.
    const { comments } = commentAuthenticity(under("12345", "🔥🔥"));
    const signals = comments.map(({ evidence }) => evidence.map(({ signal }) => signal));
    expect(signals[0]).not.toContain("emoji-only");
    expect(signals[1]).toContain("emoji-only");
  });

  test("short comments and emoji are bots", () => {
    const { comments, value } = commentAuthenticity(
      under("wow", "😍😍😍", "so nice!", "@anna look 😂", "❤️", "love it", "@ben"),
    );
    expect(comments.filter(({ flagged }) => flagged)).toEqual([]);
    expect(value).toBe(0);
  });

  test("weights come from nowhere: every model names a source that is there", () => {
    for (const { source } of [fakeAccountPoints, fakeAccountPoints.fit, ...fakeAccountPoints.populations])
      expect(sources[source].title).not.toBe("");
  });

  test("a score fitted where half are fake is read as if half were fake everywhere", () => {
    const profile = { followers: 60, following: 700, posts: 4 };
    const [rare, half] = [0.05, 0.5].map((prior) => fakeAccountScore(profile, { prior }).probability);
    expect(rare).toBeLessThan((half as number) / 2);
  });

  test("the input is changed, or chance decides: twice the same, and nothing moved", () => {
    const creators = generateAuthenticityCases(authenticitySeed);
    const before = JSON.stringify(creators);
    const [first, second] = [0, 1].map(() => JSON.stringify(creators.map((creator) => authenticityReport(creator))));
    expect(first).toBe(second);
    expect(JSON.stringify(creators)).toBe(before);
  });
});
