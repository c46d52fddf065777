import { describe, expect, test } from "vitest";
import { fromTikTok } from "../../src/platforms/index.js";
import { freeze } from "../schemas/spoil.js";
import { accepted, postOf, told } from "./cases.js";
import { tikTok, tikTokResearch } from "./payloads.js";

const videos = (...list: unknown[]) => ({ ...tikTok, videos: { data: { videos: list } } });

describe("the Display API", () => {
  const read = accepted(fromTikTok(freeze(structuredClone(tikTok))));

  test("tells the account; likes ever received are no count of a post", () => {
    const { posts: _, ...rest } = read.value;
    expect(rest).toEqual({
      id: "o-1",
      platform: "tiktok",
      handle: "acme",
      followers: 9100,
      following: 300,
      postCount: 64,
    });
  });

  test("tells videos of all pages, with their seconds as times", () => {
    // 1767225600 is midnight of 1 January 2026, UTC: 20454 days of 86400 seconds.
    expect(read.value.posts).toEqual([
      {
        id: "7390000000000000001",
        publishedAt: "2026-01-01T00:00:00.000Z",
        format: "short-video",
        likes: 910,
        comments: 22,
        shares: 8,
        views: 20111,
        durationSeconds: 31,
        caption: "clay #pots",
      },
      {
        id: "7380000000000000001",
        publishedAt: "2025-12-18T00:00:00.000Z",
        format: "short-video",
        likes: 710,
        comments: 14,
        shares: 6,
        views: 15020,
      },
    ]);
    expect([read.warnings, read.notes]).toEqual([[], []]);
  });

  test("has unknown counts where the scope was not granted", () => {
    const user = { data: { user: { open_id: "o-1", display_name: "Acme" } }, error: { code: "ok" } };
    expect(accepted(fromTikTok(user)).value).toEqual({ id: "o-1", platform: "tiktok" });
  });

  test("of a video whose length is 0 tells none", () => {
    expect(
      postOf(fromTikTok(videos({ id: "1", create_time: 1767225600, duration: 0 })), "1")?.durationSeconds,
    ).toBeUndefined();
  });
});

describe("the Research API", () => {
  const read = accepted(fromTikTok(freeze(structuredClone(tikTokResearch))));

  test("tells saves and hashtags, and names the account by its videos", () => {
    expect([read.value.id, read.value.handle, read.value.followers]).toEqual(["acme", "acme", 9100]);
    expect(read.value.posts?.[0]).toMatchObject({ saves: 40, hashtags: ["clay"], durationSeconds: 31 });
  });

  test("tells comments without an author; the video is no comment that is answered", () => {
    expect(read.value.comments).toEqual([
      {
        id: "902",
        postId: "739000000000000001",
        text: "thank you",
        likes: 2,
        replyTo: "901",
        publishedAt: "2026-01-01T01:01:40.000Z",
      },
      { id: "901", postId: "739000000000000001", text: "nice rim", likes: 5, publishedAt: "2026-01-01T01:00:00.000Z" },
    ]);
  });

  test("tells the names of followers, in an order that nobody explains", () => {
    expect(read.value.followerSample).toEqual({
      method: "unknown",
      population: 9100,
      profiles: [{ username: "somebody" }],
    });
  });

  test("a list of more followers than are counted is drawn from an unknown number", () => {
    const user = { data: { follower_count: 0 } };
    expect(accepted(fromTikTok({ user, followers: tikTokResearch.followers })).value.followerSample).toEqual({
      method: "unknown",
      profiles: [{ username: "somebody" }],
    });
  });

  test("sends ids as numbers that lose digits: they are left out, and pages are still joined", () => {
    // 739000000000000001 is above 2^53, and becomes 739000000000000000.
    const page = JSON.parse(
      '{"data":{"videos":[{"id":739000000000000001,"username":"acme","create_time":1767225600,"like_count":3}]}}',
    );
    const twice = accepted(fromTikTok([page, page]));
    expect(twice.value.posts).toEqual([{ publishedAt: "2026-01-01T00:00:00.000Z", format: "short-video", likes: 3 }]);
    expect(twice.notes).toEqual([
      { code: "rounded-id", count: 2 },
      { code: "handle-as-id", path: "id", count: 1 },
      { code: "repeated-entry", path: "posts", count: 1 },
    ]);
  });

  test("once called the id video_id", () => {
    expect(postOf(fromTikTok(videos({ video_id: 55, create_time: 1767225600 })), "55")?.id).toBe("55");
  });

  test("videos of several accounts are of the one that is asked for", () => {
    const page = videos(
      { id: "1", username: "acme", view_count: 1 },
      { id: "2", username: "other", view_count: 2 },
    ).videos;
    expect(told(fromTikTok(page))).toEqual(["several-accounts"]);
    expect(accepted(fromTikTok(page, { account: "@Other" })).value.posts?.map(({ id }) => id)).toEqual(["2"]);
  });
});

describe("parts by themselves", () => {
  test("what is inside of data is read as well", () => {
    expect(accepted(fromTikTok(tikTok.user.data)).value.followers).toBe(9100);
    expect(accepted(fromTikTok(tikTok.user.data.user)).value.followers).toBe(9100);
    expect(
      accepted(fromTikTok({ user: tikTok.user.data.user, videos: tikTok.videos[0]?.data.videos })).value.posts,
    ).toHaveLength(1);
    expect(accepted(fromTikTok({ data: tikTok.videos[0]?.data.videos }, { id: "me" })).value.posts).toHaveLength(1);
    expect(accepted(fromTikTok({ create_time: 1767225600 }, { id: "me" })).value.posts).toHaveLength(1);
    expect(accepted(fromTikTok({ data: { display_name: "Acme" } }, { id: "me" })).value.id).toBe("me");
  });

  test("comments may stand in a map of videos", () => {
    const comments = { "7390000000000000001": { data: { comments: [{ id: "5", text: "a" }] } } };
    expect(accepted(fromTikTok({ ...tikTok, comments })).value.comments).toEqual([
      { id: "5", postId: "7390000000000000001", text: "a" },
    ]);
  });

  test("an account without videos has none", () => {
    const empty = { data: { videos: [], cursor: 0, has_more: false }, error: { code: "ok" } };
    expect(accepted(fromTikTok({ user: tikTok.user, videos: empty })).value.posts).toEqual([]);
  });
});

test("a token that ran out is an error, though the answer has data", () => {
  const expired = { data: {}, error: { code: "access_token_invalid", message: "secret jane", log_id: "1" } };
  expect(told(fromTikTok(expired))).toEqual(["platform-error error"]);
  expect(JSON.stringify(fromTikTok(expired))).not.toContain("jane");
  const partly = fromTikTok({ user: tikTok.user, videos: expired });
  expect([accepted(partly).value.followers, accepted(partly).value.posts]).toEqual([9100, undefined]);
  expect(told(partly)).toEqual(["platform-error videos.error"]);
});
