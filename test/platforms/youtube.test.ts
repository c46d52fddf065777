import { describe, expect, test } from "vitest";
import { fromYouTubeData } from "../../src/platforms/index.js";
import { freeze } from "../schemas/spoil.js";
import { accepted, postOf, told } from "./cases.js";
import { youTube } from "./payloads.js";

const channel = (statistics: object, more: object = {}) => ({
  channels: { items: [{ kind: "youtube#channel", id: "UCacme", statistics, ...more }] },
});
const video = (more: object) => ({ ...youTube, videos: { items: [{ kind: "youtube#video", id: "v", ...more }] } });
const followersOf = (statistics: object) => {
  const { followers, followersPrecision } = accepted(fromYouTubeData(channel(statistics))).value;
  return [followers, followersPrecision];
};

describe("a channel with videos and comments", () => {
  const read = accepted(fromYouTubeData(freeze(structuredClone(youTube))));

  test("tells its counts, written as strings", () => {
    const { posts: _, comments: __, ...rest } = read.value;
    expect(rest).toEqual({
      id: "UCacme",
      platform: "youtube",
      handle: "@acme",
      followers: 1230000,
      followersPrecision: 10000,
      postCount: 88,
      createdAt: "2018-02-01T09:00:00.000Z",
    });
  });

  test("has the videos of all pages", () => {
    expect(read.value.posts).toEqual([
      {
        id: "vid-one",
        publishedAt: "2026-04-01T12:00:00.000Z",
        format: "video",
        likes: 412,
        comments: 39,
        views: 5321,
        durationSeconds: 602,
        caption: "Throwing\non the wheel",
      },
      { id: "vid-two", publishedAt: "2026-03-01T12:00:00.000Z", views: 7001, durationSeconds: 58 },
    ]);
  });

  test("has the comments of threads, with their replies", () => {
    expect(
      read.value.comments?.map(({ id, postId, replyTo, byCreator, author }) => [
        id,
        postId,
        replyTo,
        byCreator,
        author,
      ]),
    ).toEqual([
      ["t1.1", "vid-one", "t1", true, "UCacme"],
      ["t1", "vid-one", undefined, false, "UCother"],
    ]);
  });

  test("says what is hidden and what is rounded", () => {
    expect(read.notes).toEqual([
      { code: "hidden-count", path: "likes", count: 1 },
      { code: "hidden-count", path: "comments", count: 1 },
      { code: "rounded-followers", path: "followers", count: 10000 },
    ]);
  });
});

describe("subscribers", () => {
  // Three figures, rounded down: 1,230,000 stands for 1,230,000 to 1,239,999.
  test.each<[string, number, number | undefined]>([
    ["0", 0, undefined],
    ["999", 999, undefined],
    ["1000", 1000, 10],
    ["1010", 1010, 10],
    ["12300", 12300, 100],
    ["123000", 123000, 1000],
    ["1230000", 1230000, 10000],
    ["100000000", 100000000, 1000000],
  ])("%s are rounded to %s by %s", (subscriberCount, followers, precision) => {
    expect(followersOf({ subscriberCount })).toEqual([followers, precision]);
  });

  test("in full, as older answers tell them, are not rounded", () => {
    expect(followersOf({ subscriberCount: "1234567" })).toEqual([1234567, undefined]);
  });

  test("that are hidden are unknown, whatever stands there", () => {
    for (const subscriberCount of ["0", "500", undefined])
      expect(followersOf({ subscriberCount, hiddenSubscriberCount: true })).toEqual([undefined, undefined]);
    const { notes } = accepted(fromYouTubeData(channel({ hiddenSubscriberCount: true })));
    expect(notes).toEqual([{ code: "hidden-count", path: "followers", count: 1 }]);
  });

  test("that are hidden by a word are, and a flag that cannot be read leaves them unknown", () => {
    expect(followersOf({ subscriberCount: "0", hiddenSubscriberCount: "true" })).toEqual([undefined, undefined]);
    expect(followersOf({ subscriberCount: "500", hiddenSubscriberCount: "false" })).toEqual([500, undefined]);
    const unread = fromYouTubeData(channel({ subscriberCount: "0", hiddenSubscriberCount: 1 }));
    expect(accepted(unread).value.followers).toBeUndefined();
    expect(told(unread)).toEqual(["not-a-boolean channels.items[0].statistics.hiddenSubscriberCount"]);
  });

  test("were not asked for where statistics is missing", () => {
    const read = accepted(fromYouTubeData({ items: [{ kind: "youtube#channel", id: "UCacme" }] }));
    expect([read.value, read.notes]).toEqual([{ id: "UCacme", platform: "youtube" }, []]);
  });
});

describe("videos", () => {
  test.each<[string, number | undefined, string | undefined]>([
    ["PT3M1S", 181, "video"],
    // It may be a Short.
    ["PT3M", 180, undefined],
    ["PT1H", 3600, "video"],
    ["P1DT2H", 93600, "video"],
    ["P1W", 604800, "video"],
    ["P0D", undefined, undefined],
    ["PT0S", undefined, undefined],
    ["PT1.5S", 1.5, undefined],
    ["1:02", undefined, undefined],
  ])("of %s have %s seconds and are %s", (duration, durationSeconds, format) => {
    const post = postOf(fromYouTubeData(video({ contentDetails: { duration } })), "v");
    expect([post?.durationSeconds, post?.format]).toEqual([durationSeconds, format]);
  });

  test("with 0 comments have none; without the count they are off", () => {
    expect(postOf(fromYouTubeData(video({ statistics: { commentCount: "0" } })), "v")?.comments).toBe(0);
    expect(postOf(fromYouTubeData(video({ statistics: { viewCount: "5" } })), "v")?.comments).toBeUndefined();
  });

  test("whose likes one answer hides and another shows hide nothing", () => {
    const pages = [
      { viewCount: "5", commentCount: "1" },
      { viewCount: "6", likeCount: "2", commentCount: "1" },
    ];
    const videos = pages.map((statistics) => ({ items: [{ kind: "youtube#video", id: "v", statistics }] }));
    const read = accepted(fromYouTubeData({ ...youTube, videos }));
    expect(read.value.posts?.[0]?.likes).toBe(2);
    expect(read.notes.map(({ code }) => code)).not.toContain("hidden-count");
  });

  test.each([[{ viewCount: "5", likeCount: "", commentCount: "1" }], [{}]])(
    "with %j hide nothing: a damaged count is warned of, and nobody asked for those of none",
    (statistics) => {
      const read = accepted(fromYouTubeData(video({ statistics })));
      expect(read.notes.map(({ code }) => code)).not.toContain("hidden-count");
      expect(told(read)).toEqual(
        "likeCount" in statistics ? ["not-a-number videos.items[0].statistics.likeCount"] : [],
      );
    },
  );

  test("that are live say so, and what is only announced is left out", () => {
    expect(postOf(fromYouTubeData(video({ snippet: { liveBroadcastContent: "live" } })), "v")?.format).toBe("live");
    const upcoming = accepted(fromYouTubeData(video({ snippet: { liveBroadcastContent: "upcoming" } })));
    expect(upcoming.value.posts).toEqual([]);
    expect(upcoming.notes).toContainEqual({ code: "unpublished", path: "posts", count: 1 });
  });

  test("say whether they are paid for", () => {
    const paid = { paidProductPlacementDetails: { hasPaidProductPlacement: true } };
    expect(postOf(fromYouTubeData(video(paid)), "v")?.sponsored).toBe(true);
  });

  test("favourites, which are always 0, are no saves; dislikes are passed over", () => {
    const statistics = { viewCount: "5", likeCount: "1", commentCount: "2", favoriteCount: "0", dislikeCount: "9" };
    expect(postOf(fromYouTubeData(video({ statistics })), "v")).toEqual({ id: "v", likes: 1, comments: 2, views: 5 });
  });

  test("of a search or a playlist have a time and no counts, and complete each other with those of the list", () => {
    const found = {
      kind: "youtube#searchResult",
      id: { kind: "youtube#video", videoId: "v" },
      snippet: { publishedAt: "2026-01-01T00:00:00Z" },
    };
    const item = {
      kind: "youtube#playlistItem",
      id: "item",
      snippet: { publishedAt: "2026-02-02T00:00:00Z" },
      contentDetails: { videoId: "v", videoPublishedAt: "2026-01-01T00:00:00Z" },
    };
    const listed = {
      kind: "youtube#video",
      id: "v",
      statistics: { viewCount: "7", likeCount: "1", commentCount: "0" },
    };
    const read = accepted(fromYouTubeData([{ items: [found, item] }, { items: [listed] }], { id: "me" }));
    expect(read.value.posts).toEqual([
      { id: "v", publishedAt: "2026-01-01T00:00:00.000Z", likes: 1, comments: 0, views: 7 },
    ]);
  });

  test("a channel that a search found is no video", () => {
    const found = { kind: "youtube#searchResult", id: { kind: "youtube#channel", channelId: "UCx" } };
    expect(told(fromYouTubeData({ items: [found] }))).toEqual(["unknown-payload items[0]"]);
  });

  test("are told apart without their kind, by their fields or by the name they are given", () => {
    const bare = { id: "v", statistics: { viewCount: "7", likeCount: "1" } };
    const read = accepted(
      fromYouTubeData([{ items: [bare] }, { items: [{ id: "UCx", statistics: { subscriberCount: "5" } }] }]),
    );
    expect([read.value.id, read.value.posts?.[0]?.views]).toEqual(["UCx", 7]);
    expect(accepted(fromYouTubeData({ channel: { items: [{ id: "UCx", snippet: {} }] } })).value.id).toBe("UCx");
    expect(postOf(fromYouTubeData({ videos: { items: [{ id: "v", snippet: {} }] } }), "v")).toEqual({ id: "v" });
    expect(postOf(fromYouTubeData({ items: [{ id: "v", contentDetails: {} }] }), "v")).toEqual({ id: "v" });
  });

  test("of two channels are of the one that is asked for", () => {
    const at = (id: string, channelId: string) => ({ kind: "youtube#video", id, snippet: { channelId } });
    const videos = { items: [at("a", "UCacme"), at("b", "UCother")] };
    const own = accepted(fromYouTubeData({ channels: youTube.channels, videos }));
    expect(own.value.posts?.map(({ id }) => id)).toEqual(["a"]);
    expect(told(fromYouTubeData({ videos }))).toEqual(["several-accounts"]);
    expect(accepted(fromYouTubeData({ videos }, { account: "UCother" })).value.posts?.map(({ id }) => id)).toEqual([
      "b",
    ]);
    expect(told(fromYouTubeData({ videos }, { account: "UCnobody" }))).toEqual(["no-account-data"]);
  });
});

describe("comments", () => {
  const thread = (topLevelComment: unknown, replies?: unknown) => ({
    ...youTube,
    comments: { items: [{ snippet: { videoId: "v", topLevelComment }, replies }] },
  });

  test("without a kind are known by their fields, and an author without a channel by the name", () => {
    const snippet = { textOriginal: "a", authorDisplayName: "@b", videoId: "v" };
    const read = accepted(fromYouTubeData({ ...youTube, comments: { items: [{ id: "c", snippet }] } }));
    expect(read.value.comments).toEqual([{ id: "c", postId: "v", text: "a", author: "@b", byCreator: false }]);
  });

  test("of a damaged thread are told", () => {
    expect(told(fromYouTubeData(thread(null)))).toEqual(["missing comments.items[0].snippet.topLevelComment"]);
    expect(told(fromYouTubeData(thread({ id: "c" }, { comments: [5] })))).toEqual([
      "not-an-object comments.items[0].replies.comments[0]",
    ]);
  });
});

test("a page without items has no list at all", () => {
  const empty = { kind: "youtube#videoListResponse", pageInfo: { totalResults: 0 } };
  expect(accepted(fromYouTubeData({ ...channel({}), videos: empty })).value.posts).toEqual([]);
  expect(told(fromYouTubeData({ kind: "youtube#channelListResponse", pageInfo: { totalResults: 0 } }))).toEqual([
    "no-account-data",
  ]);
});
