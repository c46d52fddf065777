import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Campaign, Creator, Post } from "../../src/core/index.js";
import { type PartnershipOptions, partnershipHistory } from "../../src/fit/index.js";
import { selectPosts } from "../../src/posts/index.js";
import {
  clusteredShareInterval,
  mannKendall,
  medianInterval,
  theilSen,
  wilsonInterval,
} from "../../src/statistics/index.js";
import { expectClose } from "../support/close.js";

const thrown = (code: string, path: string) => expect.objectContaining({ code, path });
const day = (number: number) => Date.UTC(2026, 0, number);
const paid = (brands: string[] | null, more: Post = {}): Post => ({ sponsored: true, brands, ...more });
const acme = { brand: "Acme", competitors: ["Rival", "Other"] } as const;
const codes = (measure: { notes: readonly { code: string }[] }) => measure.notes.map(({ code }) => code);

describe("sponsored posts", () => {
  test("the share for the brand, without regard to case, and the share for others", () => {
    const posts = [
      paid(["ACME"]),
      paid([" acme "]),
      paid(["Rival"]),
      paid(["Acme", "Else"]),
      { sponsored: false, brands: ["Acme"] },
    ];
    const history = partnershipHistory(posts, acme);
    expect([history.value, history.otherBrands.value]).toEqual([0.75, 0.5]);
    expect([history.brandPosts, history.sponsoredPosts, history.n]).toEqual([3, 4, 4]);
    // All posts at hand, and no sample of them.
    expect([history.interval, history.otherBrands.interval]).toEqual([undefined, undefined]);
    expect(history.basis).toBe("posts for the brand/sponsored posts");
  });

  test("what is unknown is left out, and bounds the share", () => {
    const posts = [
      paid(["Acme"]),
      paid(["Rival"]),
      paid(null),
      { brands: ["Acme"] },
      { brands: ["Rival"] },
      { brands: [] },
    ];
    const { value, interval, notes, otherBrands } = partnershipHistory(posts, acme);
    // Low: of 2, with 1 nameless, 2 unflagged for others or nobody: 1/5. High: 1 nameless and 1 unflagged more: 3/4.
    expect([value, interval]).toEqual([
      0.5,
      { low: 0.2, high: 0.75, shape: "between", level: 1, method: "worst-case" },
    ]);
    expect(notes).toEqual([
      { code: "unknown-outcome", path: "brands", count: 1 },
      { code: "unknown-outcome", path: "sponsored", count: 3 },
    ]);
    expect([otherBrands.interval?.low, otherBrands.interval?.high]).toEqual([0.2, 0.75]);
  });

  test("a post of a campaign is sponsored, by the campaign's brand", () => {
    const posts: Post[] = [{ id: "1" }, { id: "2", brands: ["Rival"], sponsored: false }, { id: "3" }];
    const campaigns = [{ brand: "acme", postIds: ["1", "2"] }];
    const history = partnershipHistory(posts, { ...acme, campaigns });
    expect([history.value, history.sponsoredPosts, history.otherBrands.value]).toEqual([1, 2, 0.5]);
    expect(history.notes).toEqual([{ code: "unknown-outcome", path: "sponsored", count: 1 }]);
  });

  test("a post of two campaigns is for both brands, in whatever order, and these are one cluster", () => {
    const posts: Post[] = [{ id: "1" }, { id: "2" }];
    const campaigns = [
      { brand: "Acme", postIds: ["1"] },
      { brand: "Rival", postIds: ["1", "2"] },
    ];
    for (const given of [campaigns, [...campaigns].reverse()]) {
      const history = partnershipHistory(posts, { ...acme, campaigns: given });
      expect([history.value, history.otherBrands.value, history.interval]).toEqual([0.5, 1, undefined]);
    }
    const apart = [...campaigns, { brand: "Acme", postIds: ["3"] }];
    const { interval } = partnershipHistory([...posts, { id: "3" }], { ...acme, campaigns: apart });
    expect([interval?.low, interval?.high]).toEqual(clusteredShareInterval([true, false, true], [0, 0, 2], 0.95));
    // 0 and 1 share a post, and 1 and 2 another.
    const chain = [["1"], ["2", "1"], ["2"], ["3"]].map((postIds) => ({ brand: "Rival", postIds }));
    const chained = partnershipHistory([...posts, { id: "3" }], { ...acme, campaigns: chain }).interval;
    expect([chained?.low, chained?.high]).toEqual(clusteredShareInterval([false, false, false], [0, 0, 2], 0.95));
  });

  test("an @ in front of a brand makes no difference, an empty name is none, and one competitor needs no list", () => {
    const history = partnershipHistory([paid(["@Acme"]), paid([""]), paid([])], {
      brand: "@acme",
      competitors: "Rival",
    });
    expect([history.value, history.n, history.loyalty.value]).toEqual([0.5, 2, 1]);
    expect(history.notes).toEqual([{ code: "unknown-outcome", path: "brands", count: 1 }]);
    const campaigns = [{ brand: "" }, { brand: " @ " }, { brand: "ACME" }];
    expect(partnershipHistory([], { ...acme, campaigns }).collaborations).toMatchObject({
      value: 1,
      interval: { high: 3 },
    });
  });

  test("where every one tells its campaign, the interval speaks of further campaigns", () => {
    const posts = Array.from({ length: 12 }, (_, i): Post => ({ id: `${i}`, sponsored: true }));
    const campaigns = [0, 1, 2, 3].map(
      (c): Campaign => ({
        brand: c < 2 ? "Acme" : "Rival",
        postIds: [0, 1, 2].map((i) => `${3 * c + i}`),
      }),
    );
    const { interval, otherBrands } = partnershipHistory(posts, { ...acme, campaigns });
    const bounds = clusteredShareInterval(
      posts.map((_, i) => i < 6),
      posts.map((_, i) => Math.floor(i / 3)),
      0.95,
    );
    expect([interval?.low, interval?.high, interval?.method]).toEqual([...(bounds ?? []), "clustered-wilson"]);
    expect(otherBrands.interval?.method).toBe("clustered-wilson");
  });

  test.each([
    ["no posts", null, "no-posts"],
    ["no post that is sponsored", [{ sponsored: false }], "no-sponsored-posts"],
    ["sponsored posts without brands", [paid(null)], "missing-part"],
  ])("%s", (_, posts, reason) => {
    expect(partnershipHistory(posts as Post[], acme)).toMatchObject({ value: null, reason });
  });

  test("a creator, chosen posts or a list", () => {
    const posts = [paid(["Acme"], { pinned: false, followersAtPublish: null }), paid(["Rival"], { pinned: true })];
    const creator: Creator = {
      id: "c",
      platform: "instagram",
      followers: 2_000,
      posts,
      campaigns: [{ brand: "Acme" }],
    };
    expect(partnershipHistory(creator, acme)).toMatchObject({ value: 0.5, collaborations: { value: 1 } });
    const chosen = partnershipHistory(selectPosts(posts, { pinned: "exclude" }), acme);
    expect([chosen.value, codes(chosen)]).toEqual([1, ["excluded", "included"]]);
    expect(partnershipHistory({ id: "c", platform: "x" } as Creator, acme).reason).toBe("no-posts");
  });

  test("what is published or begins after asOf is left out", () => {
    const posts = [paid(["Acme"], { publishedAt: day(1) }), paid(["Rival"], { publishedAt: day(9) })];
    const campaigns = [{ brand: "Acme", start: day(1) }, { brand: "Acme", start: day(9) }, { brand: "Acme" }];
    const history = partnershipHistory(posts, { ...acme, campaigns, asOf: day(5) });
    expect([history.value, history.collaborations.value]).toEqual([1, 2]);
    expect(history.notes).toEqual([{ code: "after-as-of", count: 1 }]);
  });
});

describe("repeat collaborations", () => {
  const campaign = (brand: string | null, start: number | null, end: number | null): Campaign => ({
    brand,
    start: start && day(start),
    end: end && day(end),
  });

  test("are the campaigns with the brand, and the median pause between them", () => {
    const campaigns = [
      campaign("Acme", 40, 50),
      campaign("ACME", 1, 10),
      campaign("Acme", 5, 20),
      campaign("Rival", 1, 2),
    ];
    const { collaborations, gapDays } = partnershipHistory([], { ...acme, campaigns });
    expect([collaborations.value, collaborations.n, collaborations.basis]).toEqual([3, 4, "campaigns"]);
    expect([gapDays.value, gapDays.n]).toEqual([10, 2]); // 0 (they overlap) and 20
  });

  test("with seven of them the pause has an interval, and those without dates are left out", () => {
    const starts = [1, 20, 45, 60, 90, 130, 150];
    const campaigns = [...starts.map((start) => campaign("Acme", start, start + 5)), campaign("Acme", null, 3)];
    const gaps = [14, 20, 10, 25, 35, 15];
    const { gapDays, collaborations } = partnershipHistory([], { ...acme, campaigns });
    expect([collaborations.value, gapDays.value]).toEqual([8, 17.5]);
    expect([gapDays.interval?.low, gapDays.interval?.high]).toEqual(medianInterval(gaps, 0.95));
    expect(gapDays.notes).toEqual([{ code: "undated-campaign", count: 1 }]);
    const twice = [campaign("Acme", 1, 9), campaign("Acme", 1, 5), campaign("Acme", 12, 13)];
    expect(partnershipHistory([], { ...acme, campaigns: twice }).gapDays).toMatchObject({ value: 1.5, n: 2 });
  });

  test("a campaign without a brand may be one more", () => {
    const { collaborations, gapDays } = partnershipHistory([], {
      ...acme,
      campaigns: [campaign("Acme", 1, 2), campaign(null, 1, 2)],
    });
    expect(collaborations).toMatchObject({ value: 1, interval: { low: 1, high: 2, level: 1 } });
    expect(gapDays.reason).toBe("too-few-campaigns");
    expect(partnershipHistory([], { ...acme, campaigns: [] }).collaborations.value).toBe(0);
  });

  test("without campaigns they are runs of sponsored posts, once the caller says how long a pause ends one", () => {
    const posts = [3, 1, 40, 44, 90].map((number) => paid(["Acme"], { publishedAt: day(number) }));
    const { collaborations, gapDays } = partnershipHistory([...posts, paid(["Acme"])], {
      ...acme,
      partnershipGapDays: 14,
    });
    expect([collaborations.value, collaborations.n, collaborations.basis]).toEqual([3, 5, "runs of sponsored posts"]);
    expect(collaborations.notes).toEqual([{ code: "missing-time", count: 1 }]);
    expect(gapDays.value).toBe(41.5); // 37 and 46
    expect(collaborations.interval).toMatchObject({ low: 3, high: 4 }); // the one without a time may be one more
    const unsaid = partnershipHistory(posts, acme);
    expect([unsaid.collaborations.reason, unsaid.gapDays.reason]).toEqual(["not-given", "not-given"]);
    expect(partnershipHistory([paid(["Acme"])], { ...acme, partnershipGapDays: 14 }).collaborations.reason).toBe(
      "missing-time",
    );
    expect(partnershipHistory([], { ...acme, partnershipGapDays: 14 }).collaborations.value).toBe(0);
  });
});

describe("sponsored posts outside the campaigns", () => {
  const posts = [3, 5, 40, 90].map((number, i) => paid(["Acme"], { id: `${i}`, publishedAt: day(number) }));
  const campaigns: Campaign[] = [{ brand: "Acme", start: day(1), end: day(4), postIds: ["0"] }];
  const of = (given: readonly Campaign[], partnershipGapDays?: number) =>
    partnershipHistory(posts, { ...acme, campaigns: given, partnershipGapDays }).collaborations;

  test("may each be a partnership of its own, as long as nothing tells which pause ends one", () => {
    expect(of(campaigns)).toMatchObject({
      value: 1,
      interval: { low: 1, high: 4, level: 1 },
      notes: [{ code: "outside-campaigns", count: 3 }],
    });
  });

  test("and where there is no campaign for the brand, nothing is known", () => {
    expect(of([])).toMatchObject({ value: null, reason: "not-given" });
    expect(of([{ brand: "Rival" }]).reason).toBe("not-given");
  });

  test("count as runs with the pause, but for those near a campaign", () => {
    expect(of(campaigns, 14)).toMatchObject({ value: 3, basis: "campaigns" });
    expect(of(campaigns, 14).interval).toBeUndefined();
    expect(of([], 14)).toMatchObject({ value: 3, basis: "runs of sponsored posts" });
    const { gapDays } = partnershipHistory(posts, { ...acme, campaigns, partnershipGapDays: 14 });
    expect(gapDays.value).toBe(43); // 36 and 50
    expect(of([{ brand: "Acme", start: day(44) }], 14).value).toBe(3);
    expect(of([{ brand: "Acme" }], 14)).toMatchObject({ value: 4, interval: { low: 1, high: 4 } });
  });
});

describe("decay", () => {
  const history = (...likes: number[]) =>
    likes.map((count, i) => paid(["Acme"], { likes: count, comments: 0, publishedAt: day(1 + 10 * i) }));

  test("is exp(slope) − 1 with Theil and Sen's slope of the logarithm, per post or per 30 days", () => {
    const likes = [800, 780, 640, 700, 610, 520, 540, 480];
    const { slope, low, high } = theilSen(
      likes.map((_, i) => i),
      likes.map(Math.log),
    );
    const { decay } = partnershipHistory(history(...likes).reverse(), acme);
    expectClose(decay.value, Math.exp(slope) - 1, 1e-12);
    expectClose(decay.interval?.low, Math.exp(low as number) - 1, 1e-12);
    expectClose(decay.interval?.high, Math.exp(high as number) - 1, 1e-12);
    expect([decay.direction, decay.basis, decay.n]).toEqual(["falling", "likes+comments:decay per post", 8]);
    const monthly = partnershipHistory(history(...likes), { ...acme, decayOver: "time" }).decay;
    expectClose(monthly.value, Math.exp(3 * slope) - 1, 1e-9);
    expect(monthly.basis).toBe("likes+comments:decay per 30 days");
    expect(partnershipHistory(history(1, 2, 4, 8, 16, 32), acme).decay).toMatchObject({ direction: "rising" });
  });

  test("is of the brand's sponsored posts; boosted ones and what is unknown are left out", () => {
    const posts = [
      ...history(100, 90, 80, 70),
      paid(["Rival"], { likes: 5_000, comments: 0, publishedAt: day(99) }),
      paid(["Acme"], { likes: 5_000, comments: 0, publishedAt: day(99), boosted: true }),
      paid(["Acme"], { likes: 5_000, publishedAt: day(99) }),
      paid(["Acme"], { likes: 5_000, comments: 0 }),
    ];
    const { decay } = partnershipHistory(posts, acme);
    expect([decay.n, codes(decay)]).toEqual([4, ["excluded", "missing-interaction", "missing-time", "too-few-posts"]]);
    expect([decay.direction, decay.interval]).toEqual(["none", undefined]);
  });

  test("by the followers of the publish day, a loss of reach is no loss of rate", () => {
    const posts = history(100, 90, 80, 70, 60, 50).map((post) => ({
      ...post,
      followersAtPublish: (post.likes as number) * 20,
    }));
    expectClose(partnershipHistory(posts, { ...acme, by: "followers" }).decay.value, 0, 1e-12);
    const creator: Creator = { id: "c", platform: "x", followers: 2_000, posts: history(100, 90, 80, 70, 60, 50) };
    expect(partnershipHistory(creator, { ...acme, by: "followers" }).decay.n).toBe(6);
  });

  test("a post without engagement counts half of the least", () => {
    const { decay } = partnershipHistory(history(8, 4, 2, 0, 1), acme);
    expectClose(decay.value, 2 ** theilSen([0, 1, 2, 3, 4], [3, 2, 1, -1, 0]).slope - 1, 1e-12);
    expect(decay.notes).toContainEqual({ code: "zero-as-half", count: 1 });
  });

  test("posts of one moment have no order", () => {
    const twice = [80, 90, 60, 70, 40, 50, 30, 20];
    const posts = twice.map((likes, i) => paid(["Acme"], { likes, comments: 0, publishedAt: day(1 + 10 * (i >> 1)) }));
    const x = twice.map((_, i) => 2 * (i >> 1) + 0.5);
    const { decay } = partnershipHistory(posts, acme);
    expectClose(decay.value, Math.exp(theilSen(x, twice.map(Math.log)).slope) - 1, 1e-12);
    expectClose(decay.p, mannKendall(twice, x).p, 1e-12);
    const swapped = posts.map((_, i) => posts[i ^ 1] as Post);
    expect(partnershipHistory(swapped, acme).decay).toEqual(decay);
  });

  test("one of a hundred thousand posts is worked out", () => {
    const posts = Array.from({ length: 100_000 }, (_, i) =>
      paid(["Acme"], { likes: 1_000 + ((i * 7919) % 503), comments: 0, publishedAt: day(1) + i * 60_000 }),
    );
    const start = performance.now();
    expect(partnershipHistory(posts, acme).decay.value).toBeCloseTo(0, 6);
    expect(performance.now() - start).toBeLessThan(20_000);
  }, 30_000);

  test.each([
    [
      "posts of one moment",
      Array.from({ length: 8 }, (_, i) => paid(["Acme"], { likes: 100 + i, comments: 0, publishedAt: day(1) })),
      {},
      "no-variation",
    ],
    ["three posts", history(3, 2, 1), {}, "too-few-posts"],
    ["posts without any engagement", history(0, 0, 0, 0), {}, "zero-rate"],
    [
      "posts of one moment, over time",
      history(4, 3, 2, 1).map((post) => ({ ...post, publishedAt: day(1) })),
      { decayOver: "time" },
      "no-variation",
    ],
  ] as const)("%s have none", (_, posts, options, reason) => {
    expect(partnershipHistory(posts, { ...acme, ...options }).decay).toMatchObject({
      value: null,
      reason,
      p: null,
      direction: null,
    });
  });
});

describe("disclosure", () => {
  const disclosureHashtags = ["#Ad", "werbung"];
  const labelled = { ...acme, disclosureHashtags, sponsoredIsLabel: true };

  test("the share of sponsored posts that carry a hashtag of the caller's list: who paid is no disclosure", () => {
    const posts: Post[] = [
      { brands: ["Acme"], sponsored: true },
      { brands: ["Acme"], sponsored: true, hashtags: ["AD"] },
      { sponsored: true, caption: "so good #werbung" },
      { brands: ["Rival"], sponsored: true, hashtags: ["nice"] },
      { brands: ["Rival"], sponsored: false, hashtags: ["nice"] },
    ];
    const { disclosureRate } = partnershipHistory(posts, { ...acme, disclosureHashtags });
    expect([disclosureRate.value, disclosureRate.n]).toEqual([2 / 3, 3]);
    expect(disclosureRate.notes).toEqual(
      [
        { code: "not-checked", path: "sponsored" },
        { code: "unknown-outcome", path: "hashtags", count: 1 },
      ].map((note) => expect.objectContaining(note)),
    );
  });

  test("what may be sponsored widens the interval", () => {
    const posts: Post[] = [
      { sponsored: true, hashtags: ["ad"] },
      { sponsored: true, hashtags: [] },
      { hashtags: ["ad"] },
      { hashtags: [] },
      {},
    ];
    const { value, interval } = partnershipHistory(posts, { ...acme, disclosureHashtags }).disclosureRate;
    expect(value).toBe(0.5);
    expectClose(interval?.low, wilsonInterval(1, 4, 0.95)[0]);
    expectClose(interval?.high, wilsonInterval(3, 4, 0.95)[1]);
  });

  test("unknown without hashtags or a label to look for", () => {
    const posts: Post[] = [{ brands: ["Acme"], sponsored: true, hashtags: ["ad"] }];
    for (const given of [null, []])
      expect(partnershipHistory(posts, { ...acme, disclosureHashtags: given }).disclosureRate.reason).toBe("not-given");
  });

  test("where the flag is the platform's label it discloses, and posts that name a brand stand in for paid ones", () => {
    const posts: Post[] = [
      { brands: ["Acme"], sponsored: true },
      { brands: ["Acme"], sponsored: false, hashtags: ["AD"] },
      { brands: ["Rival"], sponsored: null, caption: "so good #werbung" },
      { brands: ["Rival"], sponsored: false, hashtags: ["nice"] },
      { brands: [], sponsored: true },
    ];
    const { disclosureRate } = partnershipHistory(posts, labelled);
    expect([disclosureRate.value, disclosureRate.n]).toEqual([0.75, 4]);
    expect(codes(disclosureRate)).toEqual(["named-not-paid"]);
    const only = partnershipHistory(posts, { ...acme, sponsoredIsLabel: true }).disclosureRate;
    expect([only.value, codes(only)]).toEqual([1 / 3, ["named-not-paid", "not-checked", "unknown-outcome"]]);
    // Without a label, those that say they are not sponsored are no partner posts.
    const paidOnly = partnershipHistory(posts.slice(1, 4), { ...acme, disclosureHashtags }).disclosureRate;
    expect([paidOnly.value, paidOnly.n, codes(paidOnly)]).toEqual([1, 1, ["named-not-paid", "not-checked"]]);
  });

  test("where campaigns tell what was paid, only that counts", () => {
    const posts: Post[] = [
      { id: "1", brands: ["Acme"], sponsored: true },
      { id: "2", sponsored: false, hashtags: [] },
      { id: "3", brands: ["Acme"], sponsored: false, hashtags: [] },
    ];
    const campaigns = [{ brand: "Acme", postIds: ["1", "2"] }];
    const { disclosureRate } = partnershipHistory(posts, { ...labelled, campaigns });
    expect([disclosureRate.value, disclosureRate.n, codes(disclosureRate)]).toEqual([0.5, 2, []]);
    const nameless = partnershipHistory(posts, { ...labelled, campaigns: [{ postIds: ["2"] }] }).disclosureRate;
    expect([nameless.value, nameless.n]).toEqual([0, 1]);
  });

  test("unknown labels and unknown hashtags widen the interval", () => {
    const posts: Post[] = [
      { brands: ["a"], sponsored: true },
      { brands: ["b"], sponsored: false, hashtags: [] },
      { brands: ["c"], sponsored: false },
      { brands: ["d"], hashtags: [] },
    ];
    const { value, interval, notes } = partnershipHistory(posts, labelled).disclosureRate;
    expect([value, notes]).toEqual([
      0.5,
      [
        { code: "named-not-paid", count: 4 },
        { code: "unknown-outcome", path: "sponsored", count: 2 },
      ],
    ]);
    expectClose(interval?.low, wilsonInterval(1, 4, 0.95)[0]);
    expectClose(interval?.high, wilsonInterval(3, 4, 0.95)[1]);
  });

  test("unknown where nothing names a brand, or no label is known", () => {
    expect(partnershipHistory([{ sponsored: true }], labelled).disclosureRate.reason).toBe("no-sponsored-posts");
    const label = { ...acme, sponsoredIsLabel: true };
    expect(partnershipHistory([{ brands: ["Acme"] }], label).disclosureRate.reason).toBe("missing-part");
  });
});

describe("against competitors", () => {
  const posts: Post[] = [
    { brands: ["Acme"], likes: 60, comments: 0 },
    { brands: ["Acme", "Rival"], likes: 20, comments: 0 },
    { brands: ["Rival"], likes: 20, comments: 0 },
    { brands: ["Elsewhere"], likes: 900, comments: 0 },
  ];

  test("share of voice, of posts and of interactions", () => {
    const { shareOfVoice, shareOfVoiceByInteractions } = partnershipHistory(posts, acme);
    expectClose(shareOfVoice.value, 2 / 3);
    expect([shareOfVoice.n, shareOfVoice.interval]).toEqual([3, undefined]);
    expect([shareOfVoiceByInteractions.value, shareOfVoiceByInteractions.n]).toEqual([0.8, 3]);
  });

  test("posts that do not tell their brands bound it", () => {
    const { shareOfVoice, shareOfVoiceByInteractions } = partnershipHistory(
      [...posts, {}, { brands: ["Rival"] }],
      acme,
    );
    expect([shareOfVoice.value, shareOfVoice.interval?.low, shareOfVoice.interval?.high]).toEqual([0.5, 0.4, 0.6]);
    expect(codes(shareOfVoiceByInteractions)).toEqual(["missing-interaction", "unknown-outcome"]);
    expect(partnershipHistory([{ brands: ["Acme"] }], acme).shareOfVoiceByInteractions.reason).toBe("zero-denominator");
  });

  test("needs competitors, and somebody who is named", () => {
    const alone = partnershipHistory(posts, { brand: "Acme" });
    expect([alone.shareOfVoice.reason, alone.shareOfVoiceByInteractions.reason, alone.loyalty.reason]).toEqual(
      Array(3).fill("not-given"),
    );
    const silent = partnershipHistory([{ brands: [] }], acme);
    expect([silent.shareOfVoice.reason, silent.loyalty.reason]).toEqual(["zero-denominator", "zero-denominator"]);
  });

  test("loyalty is one over the brands worked for", () => {
    const of = (...brands: (string | null)[]) =>
      partnershipHistory(
        brands.map((brand) => paid(brand === null ? null : [brand])),
        acme,
      ).loyalty;
    expect([of("Acme").value, of("Acme", "Rival", "Elsewhere").value, of("Rival").value]).toEqual([1, 0.5, 0]);
    expect(of("Acme", null)).toMatchObject({ value: 1, interval: { low: 1 / 3, high: 1 } });
    expect(of("Rival", null)).toMatchObject({ value: 0, interval: { low: 0, high: 0.5 } });
    const campaigns = [{ brand: "Acme" }, { brand: "Other" }];
    expect(partnershipHistory([], { ...acme, campaigns }).loyalty.value).toBe(0.5);
    expect(partnershipHistory([], { ...acme, campaigns: [...campaigns, {}] }).loyalty.interval?.low).toBe(1 / 3);
  });
});

test("no brand but in the sums, and no caption, comes back", () => {
  const posts = [paid(["secret-1"], { caption: "secret-2", hashtags: ["secret-3"] })];
  expect(JSON.stringify(partnershipHistory(posts, { ...acme, disclosureHashtags: ["secret-3"] }))).not.toContain(
    "secret",
  );
});

describe("bad input", () => {
  const options = (given: unknown) => given as PartnershipOptions;
  test.each([
    [[], null, "not-an-object", "options"],
    [[], {}, "not-a-string", "brand"],
    [[], { brand: " " }, "empty-string", "brand"],
    [[], { brand: "a", competitors: 3 }, "not-an-array", "competitors"],
    [[], { brand: "a", competitors: "@A" }, "duplicate-name", "competitors"],
    [[], { ...acme, sponsoredIsLabel: 1 }, "not-a-boolean", "sponsoredIsLabel"],
    [Array(3), acme, "missing", "posts[0]"],
    [[{ brands: Array(1) }], acme, "missing", "posts[0].brands[0]"],
    [[], { ...acme, campaigns: Array(1) }, "missing", "campaigns[0]"],
    [[], { brand: "a", competitors: ["A"] }, "duplicate-name", "competitors"],
    [[], { ...acme, asOf: "now" }, "invalid-time", "asOf"],
    [[], { ...acme, partnershipGapDays: -1 }, "negative", "partnershipGapDays"],
    [[], { ...acme, decayOver: "days" }, "unknown-option", "decayOver"],
    [[], { ...acme, disclosureHashtags: [3] }, "not-a-string", "disclosureHashtags[0]"],
    [[], { ...acme, disclosureHashtags: ["!"] }, "invalid-hashtag", "disclosureHashtags[0]"],
    [[], { ...acme, campaigns: [{ start: day(2), end: day(1) }] }, "out-of-range", "campaigns[0].end"],
    [[], { ...acme, campaigns: [{ postIds: [1] }] }, "not-a-string", "campaigns[0].postIds[0]"],
    [[], { ...acme, campaigns: [{ brand: 1 }] }, "not-a-string", "campaigns[0].brand"],
    ["posts", acme, "not-an-array", "posts"],
    [{ posts: "posts" }, acme, "not-an-array", "posts"],
    [[null], acme, "not-an-object", "posts[0]"],
    [[{ brands: "Acme" }], acme, "not-an-array", "posts[0].brands"],
    [[{ brands: [3] }], acme, "not-a-string", "posts[0].brands[0]"],
    [[{ sponsored: 1 }], acme, "not-a-boolean", "posts[0].sponsored"],
    [[{ boosted: "no" }], acme, "not-a-boolean", "posts[0].boosted"],
    [[{ publishedAt: 3 }], acme, "time-in-seconds", "posts[0].publishedAt"],
  ])("%j with %j is refused", (posts, given, code, path) => {
    expect(() => partnershipHistory(posts as Post[], options(given))).toThrow(thrown(code, path));
  });

  test("the value lies within its bounds, in whatever order", () => {
    const post = fc.record({
      sponsored: fc.constantFrom(true, false, null),
      brands: fc.constantFrom(["Acme"], ["Rival"], ["Acme", "Other"], [], null),
      likes: fc.nat(40),
      comments: fc.constant(0),
      publishedAt: fc.constantFrom(day(1), day(5), day(9), null),
      hashtags: fc.constantFrom(["ad"], [], null),
    });
    fc.assert(
      fc.property(fc.array(post, { maxLength: 12 }), (posts) => {
        for (const each of posts) Object.freeze(each);
        const given = { ...acme, partnershipGapDays: 3, disclosureHashtags: ["ad"] };
        const once = partnershipHistory(Object.freeze(posts), given);
        const back = partnershipHistory([...posts].reverse(), given);
        for (const measure of [
          once,
          once.otherBrands,
          once.disclosureRate,
          once.shareOfVoice,
          once.loyalty,
          once.decay,
        ]) {
          if (measure.value === null || !measure.interval) continue;
          expect(measure.interval.low).toBeLessThanOrEqual(measure.value + 1e-12);
          expect(measure.interval.high).toBeGreaterThanOrEqual(measure.value - 1e-12);
        }
        const { disclosureRate: _, ...rest } = once;
        const { disclosureRate, ...reversed } = back;
        expect(reversed).toEqual(rest);
        expectClose(disclosureRate.interval?.high ?? -1, once.disclosureRate.interval?.high ?? -1, 1e-9);
      }),
      { seed: 8 },
    );
  });
});
