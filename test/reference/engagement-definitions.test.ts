import { describe, expect, test } from "vitest";
import { engagementDefinitions, engagementRate, sources } from "../../src/index.js";
import * as reference from "../../src/reference/index.js";

type Name = keyof typeof engagementDefinitions;

/** The posts of docs/definitions.md. */
const posts = [
  {
    ...{ likes: 300, comments: 20, shares: 30, saves: 50, reposts: 12, quotes: 4, replies: 8, clicks: 40 },
    ...{ views: 10_000, reach: 5_000, impressions: 8_000 },
  },
  {
    ...{ likes: 100, comments: 10, shares: 10, saves: 20, reposts: 4, quotes: 2, replies: 6, clicks: 20 },
    ...{ views: 4_000, reach: 2_000, impressions: 4_000 },
  },
  {
    ...{ likes: 800, comments: 30, shares: 80, saves: 110, reposts: 40, quotes: 10, replies: 20, clicks: 100 },
    ...{ views: 40_000, reach: 16_000, impressions: 20_000 },
  },
];

/** What each definition makes of the three posts, by hand: mean of three, middle of three, or sum over sum. */
const byHand: Readonly<Record<Name, readonly [basis: string, rate: number]>> = {
  hypeAuditor: ["likes+comments/followers:mean", (320 + 110 + 830) / 3 / 10_000],
  lefty: ["likes/followers:mean", (300 + 100 + 800) / 3 / 10_000],
  rivalIqInstagram: ["likes+comments/followers:median", 320 / 10_000],
  rivalIqTiktok: ["likes+comments+shares/followers:median", 350 / 10_000],
  rivalIqFacebook: ["likes+comments+shares/followers:median", 350 / 10_000],
  rivalIqX: ["likes+reposts+quotes+replies/followers:median", 324 / 10_000],
  hootsuitePost: ["likes+comments+shares/followers:mean", (350 + 120 + 910) / 3 / 10_000],
  hootsuiteReach: ["likes+comments+shares/reach:mean", (0.07 + 0.06 + 0.056875) / 3],
  hootsuiteImpressions: ["likes+comments+shares/impressions:mean", (0.04375 + 0.03 + 0.0455) / 3],
  hootsuiteViews: ["likes+comments+shares/views:mean", (0.035 + 0.03 + 0.02275) / 3],
  hootsuiteDaily: ["likes+comments+shares/followers/day:mean", (350 + 120 + 910) / (10 * 10_000)],
  buffer: ["likes+comments+shares/impressions:mean", (0.04375 + 0.03 + 0.0455) / 3],
  captiv8Instagram: ["likes+comments+shares/impressions:mean", (0.04375 + 0.03 + 0.0455) / 3],
  captiv8Tiktok: ["likes+comments+shares/views:mean", (0.035 + 0.03 + 0.02275) / 3],
  infludataComments: ["comments/views:median", 20 / 10_000],
  linkedin: ["likes+comments+shares/impressions:pooled", (350 + 120 + 910) / 32_000],
  xAds: ["likes+saves+reposts+quotes+replies+clicks/impressions:pooled", (414 + 152 + 1_080) / 32_000],
  x: ["likes+saves+reposts+quotes+replies/impressions:median", 374 / 8_000],
  instagramImage: ["image likes+comments+shares+saves/reach:median", 140 / 2_000],
  instagramCarousel: ["carousel likes+comments+shares+saves/reach:median", 140 / 2_000],
  instagramReel: ["short-video likes+comments+shares+saves/views:median", 140 / 4_000],
  instagramStory: ["story replies/impressions:median", 8 / 8_000],
  tiktok: ["likes+comments+shares+saves/views:median", 140 / 4_000],
  youtubeVideo: ["video likes+comments/views:median", 110 / 4_000],
  youtubeShort: ["short-video likes+comments/views:median", 110 / 4_000],
  facebook: ["likes+comments+shares/reach:median", 120 / 2_000],
  threads: ["likes+reposts+quotes+replies/views:median", 112 / 4_000],
  threadsConversation: ["reposts+quotes+replies/views:median", 24 / 10_000],
};

const names = Object.keys(engagementDefinitions) as Name[];

describe("engagementDefinitions", () => {
  test.each(names)("%s makes the expected rate of the same three posts", (name) => {
    const definition: reference.EngagementDefinition = engagementDefinitions[name];
    const { format } = definition;
    const ofFormat = posts.map((post) => (format ? { ...post, format } : post));
    const rate = engagementRate(ofFormat, { ...definition, followers: 10_000, days: 10 });
    const [basis, value] = byHand[name];
    expect(rate.basis).toBe(basis);
    expect(rate.value).toBeCloseTo(value, 14);
    expect(rate.n).toBe(3);
  });

  test("can be spread into the options as it is, and changed after", () => {
    const likesOnly = engagementRate(posts, {
      ...engagementDefinitions.hypeAuditor,
      interactions: ["likes"],
      followers: 10_000,
    });
    expect(likesOnly.basis).toBe("likes/followers:mean");
  });

  test.each(names)("%s is plain, frozen, named and sourced", (name) => {
    const definition = engagementDefinitions[name];
    expect(definition.kind).toBe("engagement-definition");
    expect(definition.id).toMatch(/^[a-z0-9-]+@1$/);
    expect(Object.keys(sources)).toContain(definition.source);
    expect(JSON.parse(JSON.stringify(definition))).toEqual(definition);
    for (const part of [definition, definition.interactions, definition.unstated])
      expect(Object.isFrozen(part)).toBe(true);
  });

  test("have an id each, and are exported by themselves as well", () => {
    const all = Object.values(engagementDefinitions);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const definition of all) expect(Object.values(reference)).toContain(definition);
    expect(Object.isFrozen(engagementDefinitions)).toBe(true);
  });

  test("a Reel is not counted as a feed post: formats are kept apart", () => {
    const [image, reel, carousel] = posts.map((post, index) => ({
      ...post,
      format: (["image", "short-video", "carousel"] as const)[index],
    })) as [object, object, object];
    const rate = engagementRate([image, reel, carousel], engagementDefinitions.instagramReel);
    expect([rate.n, rate.value]).toEqual([1, 140 / 4_000]);
    expect(rate.notes).toContainEqual({ code: "excluded", path: "format", count: 2 });
  });

  test("a count that is not known leaves the post out; it is not read as 0", () => {
    const { value, reason } = engagementRate([{ likes: 90, comments: 5, impressions: 900 }], {
      ...engagementDefinitions.buffer,
    });
    expect([value, reason]).toEqual([null, "missing-interaction"]);
  });
});
