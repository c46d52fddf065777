import { describe, expect, test } from "vitest";
import { fromX } from "../../src/platforms/index.js";
import { freeze } from "../schemas/spoil.js";
import { accepted, postOf, told } from "./cases.js";
import { x } from "./payloads.js";

const post = (more: object, includes?: object) => ({
  user: x.user,
  posts: { data: [{ id: "1", author_id: "42", ...more }], includes },
});
const shown = (...media: object[]) =>
  postOf(
    fromX(
      post(
        { attachments: { media_keys: media.map((_, index) => `k${index}`) } },
        { media: media.map((one, index) => ({ media_key: `k${index}`, ...one })) },
      ),
    ),
    "1",
  );

describe("an account with posts, followers and replies", () => {
  const read = accepted(fromX(freeze(structuredClone(x))));

  test("tells its counts", () => {
    const { posts: _, comments: __, followerSample: ___, ...rest } = read.value;
    expect(rest).toEqual({
      id: "42",
      platform: "x",
      handle: "acme",
      followers: 9100,
      following: 300,
      postCount: 1200,
      createdAt: "2014-06-01T10:00:00.000Z",
    });
  });

  test("has its posts without reposts, and without zeros that were never counted", () => {
    expect(read.value.posts).toEqual([
      {
        id: "2001",
        publishedAt: "2026-03-01T10:00:00.000Z",
        format: "video",
        likes: 40,
        comments: 2,
        replies: 2,
        reposts: 5,
        quotes: 1,
        saves: 3,
        impressions: 2100,
        views: 880,
        durationSeconds: 15.5,
        caption: "a kiln film",
      },
      {
        id: "2000",
        publishedAt: "2021-02-27T10:00:00.000Z",
        likes: 61,
        comments: 4,
        replies: 4,
        reposts: 7,
        quotes: 6,
        caption: "from long ago",
      },
    ]);
    expect(read.notes).toEqual([
      { code: "left-out-repost", path: "posts", count: 1 },
      { code: "doubtful-zero", path: "impressions", count: 1 },
    ]);
  });

  test("has the profiles of followers, with what each tells", () => {
    expect(read.value.followerSample).toEqual({
      method: "unknown",
      population: 9100,
      profiles: [
        {
          username: "someone7",
          followers: 11,
          following: 99,
          posts: 13,
          hasProfilePicture: false,
          // c, l, a, y, a space and a vase.
          biographyLength: 6,
          hasExternalUrl: false,
          isPrivate: false,
          isVerified: false,
          createdAt: "2020-01-01T00:00:00.000Z",
        },
        { username: "someone8" },
      ],
    });
  });

  test("has replies of others as comments", () => {
    expect(read.value.comments).toEqual([
      {
        id: "3001",
        postId: "2001",
        author: "77",
        byCreator: false,
        text: "@acme how hot?",
        likes: 6,
        publishedAt: "2026-03-01T11:00:00.000Z",
      },
    ]);
  });
});

describe("posts", () => {
  test("name reposts in two ways, as accounts name posts", () => {
    const counts = { repost_count: 5, reply_count: 0, like_count: 0, quote_count: 0 };
    expect(postOf(fromX(post({ public_metrics: counts })), "1")).toMatchObject({ reposts: 5 });
    const user = { data: { id: "42", username: "acme", public_metrics: { post_count: 7 } } };
    expect(accepted(fromX(user)).value.postCount).toBe(7);
  });

  test("that nobody saw have 0 impressions where nobody did anything", () => {
    const none = { retweet_count: 0, reply_count: 0, like_count: 0, quote_count: 0, impression_count: 0 };
    expect(postOf(fromX(post({ public_metrics: none })), "1")?.impressions).toBe(0);
  });

  test("tell their owner clicks, and impressions where the public count is absent", () => {
    const own = { impression_count: 90, url_link_clicks: 4, user_profile_clicks: 3 };
    expect(postOf(fromX(post({ non_public_metrics: own })), "1")).toMatchObject({
      impressions: 90,
      clicks: 4,
      profileVisits: 3,
    });
  });

  test("without a time have that of their id", () => {
    // (1445078208190291973 >> 22) + 1288834974657 = 344533493087 + 1288834974657 = 1633368467744 ms.
    const read = fromX({ user: x.user, posts: { data: [{ id: "1445078208190291973", text: "a" }] } });
    expect(accepted(read).value.posts?.[0]?.publishedAt).toBe("2021-10-04T17:27:47.744Z");
    expect(postOf(fromX(post({ text: "a" })), "1")?.publishedAt).toBeUndefined();
  });

  test("with pictures are pictures, with one video have its views, and with two have none", () => {
    const video = { type: "video", public_metrics: { view_count: 9 } };
    expect(shown({ type: "photo" }, { type: "photo" })).toEqual({ id: "1", format: "image" });
    expect(shown(video)).toEqual({ id: "1", format: "video", views: 9 });
    expect(shown({ type: "animated_gif", duration_ms: 0 })).toEqual({ id: "1", format: "video" });
    expect(shown(video, video)).toEqual({ id: "1" });
    expect(shown({ type: "hologram" })).toEqual({ id: "1" });
    expect(postOf(fromX(post({ attachments: { media_keys: ["absent"] } })), "1")).toEqual({ id: "1" });
    expect(postOf(fromX(post({ attachments: {} }, { media: [{ type: "photo" }, null] })), "1")).toEqual({ id: "1" });
  });

  test("of others, as those quoted, are left out", () => {
    const data = [
      { id: "1", author_id: "42", text: "a" },
      { id: "2", author_id: "43", text: "b" },
    ];
    const read = accepted(fromX({ user: x.user, posts: { data } }));
    expect(read.value.posts?.map(({ id }) => id)).toEqual(["1"]);
    expect(read.notes).toEqual([{ code: "other-account", path: "posts", count: 1 }]);
  });

  test("bring their author in includes, and not who is mentioned", () => {
    const users = [
      { id: "42", username: "acme", public_metrics: { followers_count: 9100 } },
      { id: "43", username: "other", public_metrics: { followers_count: 5 } },
      null,
    ];
    const read = accepted(fromX({ data: [{ id: "1", author_id: "42", text: "a" }], includes: { users } }));
    expect([read.value.id, read.value.followers]).toEqual(["42", 9100]);
  });
});

describe("replies", () => {
  test("answer a reply, or the post itself, and may stand in a map of posts", () => {
    const reply = (id: string, more: object) => ({ id, author_id: "42", text: "a", ...more });
    const replies = {
      "2001": { data: [reply("1", { referenced_tweets: [{ type: "replied_to", id: "9" }] })] },
    };
    const read = accepted(fromX({ user: x.user, replies }));
    expect(read.value.comments).toEqual([
      { id: "1", postId: "2001", author: "42", byCreator: true, text: "a", replyTo: "9" },
    ]);
    const alone = accepted(
      fromX({
        user: x.user,
        replies: { data: [reply("1", { referenced_tweets: [{ type: "replied_to", id: "9" }] })] },
      }),
    );
    expect(alone.value.comments?.[0]).toMatchObject({ postId: "9" });
  });
});

describe("answers", () => {
  test("with data and errors are read, and the errors told", () => {
    const errors = [{ title: "Not Found Error", detail: "jane", resource_id: "9" }];
    const read = fromX({ ...x.user, errors });
    expect(accepted(read).value.followers).toBe(9100);
    expect(told(read)).toEqual(["platform-error errors[0]"]);
    expect(JSON.stringify(accepted(read).warnings)).not.toContain("jane");
  });

  test("with errors alone, or that are one, are refused", () => {
    expect(told(fromX({ errors: [{ title: "Not Found Error" }, { title: "Forbidden" }] }))).toEqual([
      "platform-error errors[0]",
      "platform-error errors[1]",
    ]);
    expect(told(fromX({ title: "Unauthorized", type: "about:blank", status: 401, detail: "Unauthorized" }))).toEqual([
      "platform-error",
    ]);
  });

  test("without a hit have no data", () => {
    const none = { meta: { result_count: 0 } };
    expect(accepted(fromX({ user: x.user, posts: none })).value.posts).toEqual([]);
    expect(told(fromX(none))).toEqual(["no-account-data"]);
  });

  test("about several accounts need to be told which is meant", () => {
    const users = {
      data: [
        { id: "1", username: "a", name: "A" },
        { id: "2", username: "b", name: "B" },
      ],
    };
    expect(told(fromX(users))).toEqual(["several-accounts"]);
    expect(accepted(fromX(users, { account: "B" })).value).toEqual({ id: "2", platform: "x", handle: "b" });
    expect(accepted(fromX(users, { account: "2", id: "mine" })).value.id).toBe("mine");
  });

  test("by themselves are read: a user, a post, an empty part of a list", () => {
    expect(accepted(fromX(x.user.data)).value.followers).toBe(9100);
    expect(accepted(fromX({ id: "1", text: "a", author_id: "42" })).value.id).toBe("42");
    expect(told(fromX({ user: { data: [5] } }))).toEqual(["not-an-object user.data[0]"]);
    expect(told(fromX({ data: [{ odd: 1 }] }))).toEqual(["unknown-payload data[0]"]);
  });
});
