import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AuthenticitySignalName, authenticityReport } from "../../src/authenticity/index.js";
import type { Creator, Post } from "../../src/core/index.js";
import { authenticitySeed, generateAuthenticityCases } from "../generate/authenticity-cases.js";
import { expectClose } from "../support/close.js";

const thrown = (code: string, path: string) => expect.objectContaining({ code, path });
const [suspicious, ordinary] = generateAuthenticityCases(authenticitySeed) as [Creator, Creator];
const base = { id: "a", platform: "instagram", followers: 20_000 } as const;
const posts = (likes: readonly number[], comments: number): Post[] =>
  likes.map((count) => ({ likes: count, comments }));
/** 12 posts as accounts of 20,000 followers have them. */
const usual = posts([610, 380, 840, 605, 512, 430, 700, 390, 551, 620, 470, 580], 18);
const unusualOf = (creator: Creator) =>
  authenticityReport(creator)
    .signals.filter(({ unusual }) => unusual)
    .map(({ signal }) => signal);

describe("authenticityReport", () => {
  test("always the same signals in the same order", () => {
    const names: AuthenticitySignalName[] = [
      "engagement-for-size",
      "comments-to-likes",
      "likes-to-views",
      "evenness",
      "growth",
      "fake-followers",
      "comments",
      "commenters",
      "first-digits",
    ];
    for (const creator of [suspicious, ordinary, base])
      expect(authenticityReport(creator).signals.map(({ signal }) => signal)).toEqual(names);
  });

  test("nothing known is unknown, with coverage 0, and no good mark", () => {
    const { shareAsUnusual, coverage, signals } = authenticityReport({ id: "a", platform: "instagram" });
    expect(shareAsUnusual).toMatchObject({ value: null, reason: "too-little-coverage", n: 0 });
    expect(coverage).toBe(0);
    for (const { value, p, unusual, reason } of signals) {
      expect([value, p, unusual]).toEqual([null, null, null]);
      expect(reason).toBeDefined();
    }
  });

  test("one signal alone is told, and not combined", () => {
    const { shareAsUnusual, signals } = authenticityReport({
      ...base,
      posts: [{ likes: 4, comments: null }, { likes: null }],
    });
    expect(signals.filter(({ p }) => p !== null).length).toBeLessThan(2);
    expect(shareAsUnusual.value).toBeNull();
  });

  test("Bonferroni: the smallest p times the signals compared, and at most 1", () => {
    const { shareAsUnusual, signals } = authenticityReport({
      ...base,
      posts: usual.map((post) => ({ ...post, comments: 0 })),
    });
    const all = signals.flatMap(({ p }) => p ?? []);
    expect(all).toHaveLength(3);
    expectClose(shareAsUnusual.value, 3 * Math.min(...all));
    expect(authenticityReport({ ...base, posts: usual }).shareAsUnusual.value).toBe(1);
  });

  test("a missing signal at its worst makes the lower bound 0; at its best it only counts", () => {
    const { shareAsUnusual, signals } = authenticityReport({
      ...base,
      posts: usual.map((post) => ({ ...post, comments: 0 })),
    });
    const smallest = Math.min(...signals.flatMap(({ p }) => p ?? []));
    expect(shareAsUnusual.interval).toMatchObject({ low: 0, method: "missing-signals" });
    // Five signals can be compared: likes to views and growth are missing.
    expectClose(shareAsUnusual.interval?.high, Math.min(1, 5 * smallest));
  });

  test("removing what is known never raises the lower bound", () => {
    const full = authenticityReport(suspicious).shareAsUnusual.interval?.low as number;
    for (const field of ["posts", "comments", "followerHistory", "followerSample", "followers"] as const) {
      const { interval } = authenticityReport({ ...suspicious, [field]: null }).shareAsUnusual;
      expect(interval?.low ?? 0).toBeLessThanOrEqual(full);
    }
  });

  test("the suspicious creator of the demo stands out in several ways, the ordinary one in none", () => {
    expect(unusualOf(suspicious)).toEqual(["engagement-for-size", "comments-to-likes", "evenness", "growth"]);
    expect(unusualOf(ordinary)).toEqual([]);
    const [first, second] = [suspicious, ordinary].map((creator) => authenticityReport(creator));
    expect(first?.shareAsUnusual.value).toBeLessThan(0.06);
    expect(second?.shareAsUnusual.value).toBeGreaterThan(0.2);
    expect(first?.details.followers.upperBound ?? 1).toBeGreaterThan(second?.details.followers.upperBound as number);
    expect(first?.details.comments.value).toBeGreaterThan((second?.details.comments.value as number) + 0.2);
  });

  test("what was found by hand makes a share", () => {
    const profiles = suspicious.followerSample?.profiles ?? [];
    const handChecked = profiles.map((_, i) => i % 2 === 0);
    const report = authenticityReport(suspicious, { followers: { handChecked } });
    expect(report.details.followers.value).toBe(0.5);
    expect(report.signals.find(({ signal }) => signal === "fake-followers")?.value).toBe(0.5);
  });

  test("posts after the moment of judging, pinned and boosted ones are left out", () => {
    const later: Post = { likes: 1, comments: 0, publishedAt: "2026-07-01T00:00:00Z" };
    const report = authenticityReport(
      { ...base, posts: [...usual, later, { ...later, publishedAt: null, pinned: true }] },
      { asOf: "2026-06-01T00:00:00Z" },
    );
    expect(report.details.engagement.n).toBe(12);
    expect(report.asOf).toBe("2026-06-01T00:00:00Z");
  });

  describe("log odds", () => {
    const ratios = { "engagement-for-size": 4, evenness: 9, growth: 2 };

    test("only with ratios and a prior of one's own", () => {
      expect(authenticityReport(suspicious).logOdds).toBeNull();
      expect(authenticityReport(suspicious, { ratios }).logOdds).toBeNull();
      expect(authenticityReport(suspicious, { prior: 0.1 }).logOdds).toBeNull();
    });

    test("the strongest unusual signal alone counts, since one purchase moves several", () => {
      // ln(.1 / .9) + ln 9 = 0
      expect(authenticityReport(suspicious, { ratios, prior: 0.1 }).logOdds).toBeCloseTo(0, 12);
      expectClose(authenticityReport(ordinary, { ratios, prior: 0.1 }).logOdds, Math.log(1 / 9));
    });

    test.each([
      [{ prior: 0 }, "out-of-range", "prior"],
      [{ prior: 1 }, "out-of-range", "prior"],
      [{ prior: 0.1, ratios: { growth: 0 } }, "out-of-range", "ratios.growth"],
      [{ prior: 0.1, ratios: { growth: -2 } }, "negative", "ratios.growth"],
    ])("refuses %j", (options, code, path) => {
      expect(() => authenticityReport(base, options)).toThrow(thrown(code, path));
    });
  });

  test("ratios are for signals that are compared, and no others", () => {
    const ratios = { "first-digits": 3 } as never;
    expect(() => authenticityReport(base, { ratios, prior: 0.1 })).toThrow(thrown("unknown-option", "ratios"));
  });

  test("growth that was judged without views is looked at by half, and at its worst in the lower bound", () => {
    const blind =
      suspicious.followerHistory?.map(({ date, followers }) => ({ date, followers: followers ?? null })) ?? [];
    const [full, half] = [suspicious, { ...suspicious, followerHistory: blind }].map((creator) =>
      authenticityReport(creator),
    );
    expect(half?.coverage).toBeLessThan(full?.coverage as number);
    expect(half?.shareAsUnusual.interval?.low).toBe(0);
  });

  test("a bound on fakes is no value, and what is told later than the moment of judging is left out", () => {
    const report = authenticityReport(ordinary);
    expect(report.details.followers.reason).toBe("only-bounded");
    expect(report.signals.find(({ signal }) => signal === "fake-followers")).toMatchObject({
      value: null,
      reason: "only-bounded",
    });
    const before = authenticityReport(suspicious, { asOf: "2026-04-10T00:00:00Z" });
    expect(before.details.growth.anomalies).toEqual([]);
    const late = { ...base, comments: [{ text: "later", publishedAt: "2026-05-01T00:00:00Z" }, { text: "undated" }] };
    expect(authenticityReport(late, { asOf: "2026-04-10T00:00:00Z" }).details.comments.n).toBe(1);
  });

  test("refuses an impossible creator and moment", () => {
    expect(() => authenticityReport({ ...base, comments: [{ likes: -1 }] })).toThrow(
      thrown("negative", "comments[0].likes"),
    );
    expect(() => authenticityReport(base, { asOf: 5 })).toThrow(thrown("time-in-seconds", "asOf"));
  });

  test("what a part refuses is told where it stands in the creator", () => {
    const day = { date: "2026-01-01", followers: 5 };
    expect(() => authenticityReport({ ...base, followerHistory: [day, day] })).toThrow(
      thrown("duplicate-day", "followerHistory[1].date"),
    );
    const profiles = [{ username: "a" }, { username: "a" }];
    expect(() => authenticityReport({ ...base, followerSample: { profiles } })).toThrow(
      thrown("duplicate-profile", "followerSample.profiles[1].username"),
    );
    expect(() => authenticityReport({ ...base, followerSample: { profiles: [{}, {}], population: 1 } })).toThrow(
      thrown("sample-too-large", "followerSample.population"),
    );
    const broken = {
      ...base,
      get posts() {
        throw new RangeError("not ours");
      },
    } as never;
    expect(() => authenticityReport(broken)).toThrow(RangeError);
  });

  test("nothing personal travels: no handle, name, text or author", () => {
    const creator: Creator = {
      ...base,
      handle: "PERSONAL-handle",
      posts: usual.map((post) => ({ ...post, caption: "PERSONAL caption" })),
      comments: [{ postId: "p", author: "PERSONAL-author", text: "PERSONAL text, check out my channel" }],
      followerSample: { profiles: [{ username: "PERSONAL1" }] },
    };
    expect(JSON.stringify(authenticityReport(creator))).not.toContain("PERSONAL");
  });

  test("accuses nobody", () => {
    const words = JSON.stringify([suspicious, ordinary].map((creator) => authenticityReport(creator)));
    expect(words).not.toMatch(/fraud|cheat|liar|scammer/i);
  });
});

test("whatever the posts, what is combined lies between 0 and 1 within its bounds", () => {
  const post = fc.record({
    likes: fc.option(fc.nat(5_000)),
    comments: fc.option(fc.nat(300)),
    views: fc.option(fc.nat(90_000)),
  });
  fc.assert(
    fc.property(fc.array(post, { maxLength: 15 }), fc.integer({ min: 1_000, max: 5_000_000 }), (given, followers) => {
      const { shareAsUnusual: share } = authenticityReport(
        Object.freeze({ ...base, followers, posts: Object.freeze(given) }),
      );
      if (share.value === null) return;
      const { low, high } = share.interval as { low: number; high: number };
      expect(0 <= low && low <= share.value && share.value <= high && high <= 1).toBe(true);
    }),
  );
});
