import { describe, expect, test } from "vitest";
import { fromInstagramGraph } from "../../src/platforms/index.js";
import { freeze } from "../schemas/spoil.js";
import { accepted, postOf, told } from "./cases.js";
import { instagram } from "./payloads.js";

const media = (...data: unknown[]) => ({ account: instagram.account, media: { data } });
const insight = (name: string, value: unknown, more: object = {}) => ({
  name,
  period: "lifetime",
  values: [{ value }],
  id: `1790/insights/${name}/lifetime`,
  ...more,
});

describe("an account with media, insights and comments", () => {
  const read = accepted(fromInstagramGraph(freeze(structuredClone(instagram))));

  test("tells its counts and its handle", () => {
    const { id, platform, handle, followers, following, postCount } = read.value;
    expect([id, platform, handle]).toEqual(["17841400000000001", "instagram", "acme_ceramics"]);
    expect([followers, following, postCount]).toEqual([48210, 512, 930]);
  });

  test("has the posts of all pages, the newest first, with their insights", () => {
    expect(read.value.posts).toEqual([
      {
        id: "1790",
        publishedAt: "2026-05-02T17:20:11.000Z",
        format: "short-video",
        likes: 812,
        comments: 31,
        shares: 45,
        saves: 77,
        views: 14200,
        reach: 9120,
        caption: "glaze day #clay",
      },
      { id: "1791", publishedAt: "2026-04-28T08:00:00.000Z", format: "carousel", comments: 17 },
      { id: "1792", publishedAt: "2026-04-21T08:00:00.000Z", format: "image", likes: 640, comments: 12 },
    ]);
  });

  test("hides no likes that another page shows, nor such as cannot be read", () => {
    const page = (id: string, like_count: unknown) => ({
      data: [
        { id, media_type: "IMAGE", comments_count: 1, like_count },
        { id: "other", media_type: "IMAGE", comments_count: 1, like_count: 9 },
      ],
    });
    const joined = accepted(fromInstagramGraph({ media: [page("1", undefined), page("1", 2)] }));
    expect(joined.value.posts?.find(({ id }) => id === "1")?.likes).toBe(2);
    const damaged = accepted(fromInstagramGraph({ media: page("1", "") }));
    expect([...joined.notes, ...damaged.notes].map(({ code }) => code)).not.toContain("hidden-count");
  });

  test("says that likes are hidden where other posts of the page show them", () => {
    expect(read.notes).toEqual([{ code: "hidden-count", path: "likes", count: 1 }]);
    expect(read.warnings).toEqual([]);
  });

  test("has comments with their replies, and who of them is the creator", () => {
    expect(read.value.comments?.map(({ id, postId, replyTo, byCreator }) => [id, postId, replyTo, byCreator])).toEqual([
      ["802", "1790", "801", true],
      ["801", "1790", undefined, false],
    ]);
  });
});

describe("business discovery", () => {
  const target = { ...instagram.account, media: instagram.media[0] };

  test("is about the account inside; the id beside it is the asker's", () => {
    const { value } = accepted(fromInstagramGraph({ business_discovery: target, id: "99" }));
    expect([value.id, value.followers, value.posts?.length]).toEqual(["17841400000000001", 48210, 2]);
  });

  test("is read without a name for it, as account, or by itself", () => {
    for (const payload of [
      { account: { business_discovery: target, id: "99" } },
      { business_discovery: target },
      { account: target },
      target,
    ])
      expect(accepted(fromInstagramGraph(payload)).value.posts).toHaveLength(2);
  });

  test("tells views of videos as view_count", () => {
    expect(postOf(fromInstagramGraph(media({ id: "1", media_type: "VIDEO", view_count: 55 })), "1")?.views).toBe(55);
  });
});

describe("formats", () => {
  test.each([
    ["IMAGE", "FEED", "image"],
    ["IMAGE", undefined, "image"],
    ["CAROUSEL_ALBUM", "FEED", "carousel"],
    ["VIDEO", "FEED", "video"],
    ["VIDEO", "REELS", "short-video"],
    ["VIDEO", "STORY", "story"],
    ["IMAGE", "STORY", "story"],
    // It may be a Reel.
    ["VIDEO", undefined, undefined],
    ["HOLOGRAM", "FEED", undefined],
  ])("%s in %s is %s", (media_type, media_product_type, format) => {
    expect(postOf(fromInstagramGraph(media({ id: "1", media_type, media_product_type })), "1")?.format).toBe(format);
  });

  test("an ad is boosted", () => {
    const ad = { id: "1", media_type: "IMAGE", media_product_type: "AD" };
    expect(postOf(fromInstagramGraph(media(ad)), "1")?.boosted).toBe(true);
  });
});

describe("insights", () => {
  const withInsights = (...data: unknown[]) => fromInstagramGraph({ ...media({ id: "1790" }), insights: { data } });

  test("are joined by their id, by the caller's map, or where they stand", () => {
    const reach = insight("reach", 77);
    const bare = { ...reach, id: undefined };
    for (const payload of [
      { ...media({ id: "1790" }), insights: [{ data: [reach] }] },
      { ...media({ id: "1790" }), insights: { "1790": { data: [bare] } } },
      media({ id: "1790", insights: { data: [bare] } }),
      { ...media({ id: "1790", insights: [bare] }) },
    ])
      expect(postOf(fromInstagramGraph(payload), "1790")?.reach).toBe(77);
  });

  test("tell a post also by themselves", () => {
    const read = fromInstagramGraph({ data: [insight("reach", 77)] });
    expect(postOf(read, "1790")).toEqual({ id: "1790", reach: 77 });
    expect(told(read)).toEqual(["missing id"]);
  });

  test("of nobody knows which post are told", () => {
    expect(told(withInsights({ ...insight("reach", 77), id: undefined }))).toEqual(["missing insights.data[0].id"]);
  });

  test("that the platform withdrew are views only where `views` is not there", () => {
    expect(postOf(withInsights(insight("plays", 50), insight("views", 40)), "1790")?.views).toBe(40);
    const read = withInsights(insight("video_views", 50));
    expect(postOf(read, "1790")?.views).toBe(50);
    expect(accepted(read).notes).toEqual([{ code: "legacy-field", path: "views", count: 1 }]);
  });

  test("impressions stay impressions", () => {
    expect(postOf(withInsights(insight("impressions", 500)), "1790")).toEqual({ id: "1790", impressions: 500 });
  });

  test("that were not ready, as an empty list, leave the counts unknown", () => {
    expect(postOf(withInsights(), "1790")).toEqual({ id: "1790" });
  });

  test("take what the post says first for likes, and what the insight says first for saves and shares", () => {
    const post = { id: "1790", like_count: 10, saved_count: 3, shares_count: 4, reposts_count: 5 };
    const all = [insight("likes", 12), insight("saved", 6)];
    const read = fromInstagramGraph({ ...media(post), insights: { data: all } });
    expect(postOf(read, "1790")).toEqual({ id: "1790", likes: 10, saves: 6, shares: 4, reposts: 5 });
  });

  test("tell the whole time watched in milliseconds, and much else by its name", () => {
    const all = [
      insight("ig_reels_video_view_total_time", 90_500),
      insight("comments", 8),
      insight("follows", 2),
      insight("profile_visits", 9),
      insight("exits", 11),
      insight("replies", 3),
      insight("total_interactions", 1000),
      insight("some_new_metric", 7),
    ];
    expect(postOf(withInsights(...all), "1790")).toEqual({
      id: "1790",
      watchSeconds: 90.5,
      comments: 8,
      follows: 2,
      profileVisits: 9,
      exits: 11,
      replies: 3,
    });
  });

  test("of 0 replies to a story are unknown, since Europe and Japan do not count them", () => {
    const read = withInsights(insight("replies", 0));
    expect(postOf(read, "1790")).toEqual({ id: "1790" });
    expect(accepted(read).notes).toEqual([{ code: "doubtful-zero", path: "replies", count: 1 }]);
  });

  test("of an account and its days are no counts of a post", () => {
    const days = { name: "reach", period: "day", values: [{ value: 5, end_time: "2026-05-02T07:00:00+0000" }] };
    const total = {
      name: "views",
      period: "day",
      total_value: { value: 900 },
      id: "17841400000000001/insights/views/day",
    };
    const read = withInsights({ ...days, id: "17841400000000001/insights/reach/day" }, total);
    expect(accepted(read).value.posts).toEqual([{ id: "1790" }]);
    expect(told(read)).toEqual([]);
  });

  test("that are split are no counts, and of odd values only those that are counts are taken", () => {
    const read = withInsights(
      insight("reach", { a: 1 }),
      insight("saved", -1),
      insight("shares", "7"),
      insight("views", 1.5),
    );
    expect(postOf(read, "1790")).toEqual({ id: "1790", shares: 7 });
    expect(told(read)).toEqual(["negative insights.data[1].value", "not-an-integer insights.data[3].value"]);
  });
});

describe("demographics", () => {
  const demographics = (dimension_keys: string[], results: unknown[]) => ({
    name: "follower_demographics",
    period: "lifetime",
    total_value: { breakdowns: [{ dimension_keys, results }] },
    id: "17841400000000001/insights/follower_demographics/lifetime",
  });
  const group = (value: number, ...dimension_values: string[]) => ({ dimension_values, value });
  const audience = (...data: unknown[]) =>
    accepted(fromInstagramGraph({ account: { ...instagram.account, followers_count: 1000 }, insights: { data } })).value
      .audience;

  test("are shares of all followers, of whom the platform names the largest groups only", () => {
    expect(audience(demographics(["country"], [group(400, "DE"), group(100, "AT")]))).toEqual({
      country: { DE: 0.4, AT: 0.1 },
    });
  });

  test("of two dimensions are told for each, and a timeframe is none", () => {
    const both = demographics(
      ["age", "gender"],
      [group(100, "18-24", "F"), group(50, "18-24", "M"), group(20, "25-34", "F")],
    );
    const timed = demographics(["timeframe", "city"], [group(90, "LAST_30_DAYS", "Graz")]);
    expect(audience(both, timed)).toEqual({
      age: { "18-24": 0.15, "25-34": 0.02 },
      gender: { F: 0.12, M: 0.05 },
      city: { Graz: 0.09 },
    });
  });

  test("that were sent twice count once, and those of more people than follow not at all", () => {
    const country = demographics(["country"], [group(400, "DE")]);
    expect(audience(country, country)).toEqual({ country: { DE: 0.4 } });
    expect(audience(demographics(["country"], [group(700, "DE"), group(400, "AT")]))).toBeUndefined();
  });

  test("that lack a part tell nothing", () => {
    const name = "follower_demographics";
    const breakdowns = [
      {},
      { dimension_keys: ["age"] },
      { dimension_keys: ["city"], results: [{ value: 5 }, { dimension_values: ["Graz"] }] },
    ];
    expect(audience({ name, values: [] }, { name, values: [], total_value: { breakdowns } })).toBeUndefined();
  });

  test("of another account, or without followers to compare, are left out", () => {
    const other = { ...demographics(["country"], [group(400, "DE")]), id: "5/insights/follower_demographics/lifetime" };
    expect(audience(other)).toBeUndefined();
    const read = fromInstagramGraph({
      account: { id: "17841400000000001" },
      insights: { data: [demographics(["country"], [group(1, "DE")])] },
    });
    expect(accepted(read).value.audience).toBeUndefined();
  });
});

describe("comments", () => {
  test("name their post themselves, or stand under it", () => {
    const comment = { id: "5", text: "a", timestamp: "2026-05-02T18:00:00+0000", from: { id: "17841400000000001" } };
    const own = fromInstagramGraph({
      account: instagram.account,
      comments: { data: [{ ...comment, media: { id: "3" } }] },
    });
    expect(accepted(own).value.comments).toMatchObject([{ postId: "3", byCreator: true, author: "17841400000000001" }]);
    const inside = fromInstagramGraph(media({ id: "9", media_type: "IMAGE", comments: { data: [comment] } }));
    expect(accepted(inside).value.comments).toMatchObject([{ postId: "9" }]);
  });

  test("with a reply that is none are read, and the reply is told", () => {
    const comment = {
      id: "5",
      text: "a",
      username: "b",
      replies: { data: [null, { id: "6", text: "c", parent_id: "5" }] },
    };
    const read = fromInstagramGraph({ account: instagram.account, comments: { data: [comment] } });
    expect(accepted(read).value.comments?.map(({ id, replyTo }) => [id, replyTo])).toEqual([
      ["5", undefined],
      ["6", "5"],
    ]);
    expect(told(read)).toEqual(["not-an-object comments.data[0].replies.data[0]"]);
  });
});

describe("shapes of answers", () => {
  test("a map of ids is a list", () => {
    const read = fromInstagramGraph({
      account: instagram.account,
      media: { "1": { id: "1", like_count: 3 }, "2": { error: { code: 100 } } },
    });
    expect(accepted(read).value.posts).toEqual([{ id: "1", likes: 3 }]);
    expect(told(read)).toEqual(["platform-error media.*.error"]);
  });

  test("an account without fields is an id, a list without fields is one of posts", () => {
    expect(accepted(fromInstagramGraph({ id: "5" })).value).toEqual({ id: "5", platform: "instagram" });
    expect(accepted(fromInstagramGraph({ data: [{ id: "5" }] }, { id: "me" })).value.posts).toEqual([{ id: "5" }]);
  });

  test("what stands among media and is none is told", () => {
    const read = fromInstagramGraph({ ...instagram.account, media: { data: [{ id: "1", followers_count: 5 }] } });
    expect(told(read)).toEqual(["unknown-payload media.data[0]"]);
    expect(accepted(read).value.followers).toBe(48210);
  });

  test("a map of ids may lead to pages", () => {
    const read = fromInstagramGraph([instagram.account, { "1": { data: [insight("reach", 5)] } }]);
    expect(postOf(read, "1790")).toEqual({ id: "1790", reach: 5 });
  });

  test("stories stand beside media", () => {
    const story = { id: "7", media_type: "IMAGE", media_product_type: "STORY" };
    const read = fromInstagramGraph({
      ...instagram.account,
      media: { data: [{ id: "8" }] },
      stories: { data: [story] },
    });
    expect(accepted(read).value.posts?.map(({ id }) => id)).toEqual(["7", "8"]);
  });

  test("posts of another account on the page are left out", () => {
    const read = fromInstagramGraph(
      media({ id: "1", media_type: "IMAGE", username: "other" }, { id: "2", owner: { id: "17841400000000001" } }),
    );
    expect(accepted(read).value.posts?.map(({ id }) => id)).toEqual(["2"]);
    expect(accepted(read).notes).toEqual([{ code: "other-account", path: "posts", count: 1 }]);
  });

  test("totals that include ads are passed over", () => {
    const post = { id: "1", like_count: 5, total_like_count: 900, total_views_count: 9000 };
    expect(postOf(fromInstagramGraph(media(post)), "1")).toEqual({ id: "1", likes: 5 });
  });
});
