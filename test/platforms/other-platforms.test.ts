import { describe, expect, test } from "vitest";
import { fromFacebookPages, fromLinkedIn, fromPinterest, fromThreads } from "../../src/platforms/index.js";
import { freeze } from "../schemas/spoil.js";
import { accepted, postOf, told } from "./cases.js";
import { facebook, linkedIn, pinterest, threads } from "./payloads.js";

const copyOf = <T>(payload: T): T => freeze(structuredClone(payload));

describe("Facebook", () => {
  const read = accepted(fromFacebookPages(copyOf(facebook)));

  test("a page is read with its posts, their insights and comments", () => {
    expect(read.value).toEqual({
      id: "1",
      platform: "facebook",
      handle: "acme",
      followers: 5120,
      posts: [
        {
          id: "1_2",
          publishedAt: "2026-02-01T08:00:00.000Z",
          likes: 31,
          comments: 4,
          shares: 2,
          views: 1440,
          reach: 990,
          caption: "open studio",
        },
        // Shares were asked for, since the post above has some, and the platform leaves out a 0.
        { id: "1_3", publishedAt: "2026-01-25T08:00:00.000Z", likes: 19, comments: 6, shares: 0 },
      ],
      comments: [
        {
          id: "2_9",
          postId: "1_2",
          author: "55",
          byCreator: false,
          text: "when?",
          likes: 7,
          publishedAt: "2026-02-01T09:00:00.000Z",
        },
      ],
    });
    expect([read.warnings, read.notes]).toEqual([[], []]);
  });

  test("shares are unknown where no post of the answer has any, since nobody may have asked", () => {
    const posts = { data: [{ id: "1_3", reactions: { summary: { total_count: 19 } } }] };
    expect(postOf(fromFacebookPages({ page: facebook.page, posts }), "1_3")).toEqual({ id: "1_3", likes: 19 });
  });

  test("reactions without their summary are unknown, also as an empty list", () => {
    const posts = { data: [{ id: "1_3", reactions: { data: [] }, created_time: "2026-01-25T08:00:00+0000" }] };
    expect(postOf(fromFacebookPages({ page: facebook.page, posts }), "1_3")?.likes).toBeUndefined();
  });

  test("likes of one kind stand where reactions of all kinds are not told", () => {
    const posts = { data: [{ id: "1_3", likes: { summary: { total_count: 8 } }, message: "a" }] };
    expect(postOf(fromFacebookPages({ page: facebook.page, posts }), "1_3")?.likes).toBe(8);
  });

  test("likes of the page stand for followers where those are not told, and that is noted", () => {
    const page = accepted(fromFacebookPages({ id: "1", name: "Acme", fan_count: 5000 }));
    expect(page.value.followers).toBe(5000);
    expect(page.notes).toEqual([{ code: "legacy-field", path: "followers", count: 1 }]);
  });

  test("insights of before and after 2025 are read; unknown ones and those of a page are not", () => {
    const insight = (name: string, value: number) => ({
      name,
      period: "lifetime",
      values: [{ value }],
      id: `1_2/insights/${name}/lifetime`,
    });
    const data = [
      insight("post_impressions", 700),
      insight("post_impressions_unique", 600),
      insight("post_video_views", 80),
      insight("post_clicks", 7),
      insight("page_follows", 5000),
    ];
    const withInsights = fromFacebookPages({ page: facebook.page, insights: { data } });
    expect(postOf(withInsights, "1_2")).toEqual({ id: "1_2", views: 80, reach: 600, impressions: 700, clicks: 7 });
    const nobodys = { name: "post_clicks", period: "lifetime", values: [{ value: 7 }] };
    expect(told(fromFacebookPages({ page: facebook.page, insights: { data: [nobodys] } }))).toEqual([
      "missing insights.data[0].id",
    ]);
  });

  test("edges inside of the page and of posts are read, with comments on comments", () => {
    const comment = { id: "c", message: "a", comments: { data: [{ id: "d", message: "b", parent: { id: "c" } }] } };
    const post = { id: "1_2", message: "m", comments: { data: [comment], summary: { total_count: 2 } } };
    const page = accepted(fromFacebookPages({ ...facebook.page, posts: { data: [post] } }));
    expect(page.value.posts).toEqual([{ id: "1_2", comments: 2, caption: "m" }]);
    expect(page.value.comments?.map(({ id, postId, replyTo }) => [id, postId, replyTo])).toEqual([
      ["c", "1_2", undefined],
      ["d", "1_2", "c"],
    ]);
  });

  test("comments on comments end there, and one that is none is told", () => {
    const inner = { id: "d", message: "b", comments: { data: [{ id: "e", message: "c" }] } };
    const comments = { data: [{ id: "c", message: "a", comments: { data: [inner, 5] } }] };
    const page = fromFacebookPages({ page: facebook.page, comments });
    expect(accepted(page).value.comments?.map(({ id }) => id)).toEqual(["c", "d"]);
    expect(told(page)).toEqual(["not-an-object comments.data[0].comments.data[1]"]);
  });

  test("what stands inside of a post and is nothing of the kind is told", () => {
    const post = { id: "1_2", message: "m", insights: { data: [{ id: "x", message: "no insight" }] } };
    expect(told(fromFacebookPages({ page: facebook.page, posts: { data: [post] } }))).toEqual([
      "unknown-payload posts.data[0].insights.data[0]",
    ]);
  });

  test("what an object is, is told by its name where its fields do not", () => {
    expect(accepted(fromFacebookPages({ id: "1", name: "Acme" })).value.id).toBe("1");
    expect(accepted(fromFacebookPages({ page: { id: "1" } })).value.id).toBe("1");
    expect(accepted(fromFacebookPages({ posts: { data: [{ id: "1_2" }] } })).value.id).toBe("1");
    expect(told(fromFacebookPages({ odd: 1 }))).toEqual(["unknown-payload"]);
  });
});

describe("Threads", () => {
  const read = accepted(fromThreads(copyOf(threads)));

  test("a profile is read with its posts, whose counts are insights, and replies", () => {
    expect(read.value).toEqual({
      id: "9",
      platform: "threads",
      handle: "acme",
      followers: 7150,
      posts: [
        {
          id: "21",
          publishedAt: "2026-05-02T17:20:11.000Z",
          format: "text",
          likes: 61,
          comments: 14,
          replies: 14,
          reposts: 5,
          quotes: 3,
          shares: 8,
          views: 3300,
          caption: "kiln is open",
        },
      ],
      comments: [
        {
          id: "31",
          postId: "21",
          author: "somebody",
          byCreator: false,
          text: "at last",
          publishedAt: "2026-05-02T18:00:00.000Z",
        },
      ],
    });
    expect(read.notes).toEqual([{ code: "left-out-repost", path: "posts", count: 1 }]);
  });

  test("insights stand inside of posts, under their id, or by themselves", () => {
    const likes = { name: "likes", period: "lifetime", values: [{ value: 3 }] };
    const inside = { id: "5", media_type: "AUDIO", insights: { data: [likes] } };
    expect(postOf(fromThreads({ profile: threads.profile, posts: { data: [inside] } }), "5")).toEqual({
      id: "5",
      likes: 3,
    });
    expect(postOf(fromThreads({ profile: threads.profile, insights: { "5": { data: [likes] } } }), "5")?.likes).toBe(3);
    expect(told(fromThreads({ profile: threads.profile, insights: { data: [likes] } }))).toEqual([
      "missing insights.data[0].id",
    ]);
  });

  test("insights of the account are no counts of a post: views are visits of the profile", () => {
    const views = {
      name: "views",
      period: "day",
      values: [{ value: 9, end_time: "2026-05-02T07:00:00+0000" }],
      id: "9/insights/views/day",
    };
    const likes = { name: "likes", period: "day", total_value: { value: 88 }, id: "9/insights/likes/day" };
    const who = {
      name: "follower_demographics",
      total_value: {
        breakdowns: [{ dimension_keys: ["country"], results: [{ dimension_values: ["DE"], value: 715 }] }],
      },
    };
    const account = accepted(
      fromThreads({ ...threads, insights: [{ data: [views, likes, who] }, threads.insights[1]] }),
    );
    expect(account.value.posts?.[0]?.likes).toBeUndefined();
    expect(account.value.posts).toHaveLength(1);
    // 715 of 7150.
    expect(account.value.audience).toEqual({ country: { DE: 0.1 } });
  });

  test("what stands inside of a post and is no insight is told", () => {
    const post = { id: "5", media_type: "IMAGE", insights: { data: [{ id: "6", media_type: "IMAGE" }] } };
    expect(told(fromThreads({ profile: threads.profile, posts: { data: [post] } }))).toEqual([
      "unknown-payload posts.data[0].insights.data[0]",
    ]);
  });

  test("replies to replies name what they answer, and may stand in a map of posts", () => {
    const reply = { id: "6", text: "a", username: "acme", replied_to: { id: "5" } };
    const replies = { "21": { data: [reply] } };
    expect(accepted(fromThreads({ profile: threads.profile, replies })).value.comments).toEqual([
      { id: "6", postId: "21", author: "acme", byCreator: true, text: "a", replyTo: "5" },
    ]);
  });

  test("what an object is, is told by its name where its fields do not", () => {
    expect(accepted(fromThreads({ profile: { id: "9" } })).value.id).toBe("9");
    expect(accepted(fromThreads({ id: "9", username: "acme", threads: { data: [{ id: "1" }] } })).value.posts).toEqual([
      { id: "1" },
    ]);
    expect(accepted(fromThreads({ posts: { data: [] } }, { id: "me" })).value.posts).toEqual([]);
    expect(told(fromThreads({ odd: 1 }))).toEqual(["unknown-payload"]);
  });
});

describe("Pinterest", () => {
  const read = accepted(fromPinterest(copyOf(pinterest)));

  test("an account is read with its pins; counts of ninety days stand where there are none of a life", () => {
    expect(read.value).toEqual({
      id: "77",
      platform: "pinterest",
      handle: "acme",
      followers: 5120,
      following: 44,
      postCount: 310,
      posts: [
        {
          id: "501",
          publishedAt: "2026-05-02T17:20:11.000Z",
          likes: 6,
          comments: 1,
          impressions: 240,
          caption: "Celadon\na bowl",
        },
        {
          id: "502",
          publishedAt: "2026-04-02T17:20:11.000Z",
          likes: 8,
          comments: 2,
          saves: 20,
          clicks: 15,
          views: 12,
          impressions: 210,
        },
      ],
    });
    expect(read.notes).toEqual([{ code: "limited-time", path: "posts", count: 1 }]);
  });

  test("a pin with counts of ninety days alone has those", () => {
    const pin = { id: "5", pin_metrics: { "90d": { impression: 12, save: 3, clickthrough: 1 } } };
    const pins = accepted(fromPinterest({ account: pinterest.account, pins: { items: [pin] } }));
    expect(pins.value.posts).toEqual([{ id: "5", impressions: 12, saves: 3, clicks: 1 }]);
    expect(pins.notes).toEqual([{ code: "limited-time", path: "posts", count: 1 }]);
  });

  test("analytics without a pin, and empty ones, tell nothing", () => {
    const { account } = pinterest;
    expect(told(fromPinterest({ account, analytics: { all: { summary_metrics: {} } } }))).toEqual([
      "missing analytics.all.id",
    ]);
    expect(postOf(fromPinterest({ account, analytics: { "5": { all: { summary_metrics: {} } } } }), "5")).toEqual({
      id: "5",
    });
  });

  test("what an object is, is told by its name where its fields do not", () => {
    expect(accepted(fromPinterest({ account: { id: "7" } })).value.id).toBe("7");
    expect(accepted(fromPinterest({ pins: { items: [] } }, { id: "me" })).value.posts).toEqual([]);
    expect(told(fromPinterest({ odd: 1 }))).toEqual(["unknown-payload"]);
  });
});

describe("LinkedIn", () => {
  const read = accepted(fromLinkedIn(copyOf(linkedIn)));

  test("an organization is read with its followers, posts, statistics and social actions", () => {
    expect(read.value).toEqual({
      id: "urn:li:organization:1",
      platform: "linkedin",
      handle: "acme",
      followers: 5120,
      posts: [
        {
          id: "urn:li:share:2",
          publishedAt: "2026-01-01T00:00:00.000Z",
          likes: 61,
          comments: 5,
          shares: 3,
          clicks: 40,
          impressions: 2900,
          reach: 2100,
          caption: "we hire",
        },
        { id: "urn:li:share:3", likes: 33, comments: 11 },
      ],
    });
    expect([read.warnings, read.notes]).toEqual([[], []]);
  });

  const statistics = (more: object, counts: object) =>
    fromLinkedIn({
      networkSize: { firstDegreeSize: 5 },
      statistics: {
        elements: [{ organizationalEntity: "urn:li:organization:1", ...more, totalShareStatistics: counts }],
      },
    });

  test("a reach of 0 beside impressions is unknown, and one of 0 beside 0 is none", () => {
    const counts = { impressionCount: 9, uniqueImpressionsCount: 0 };
    const doubtful = statistics({ ugcPost: "urn:li:ugcPost:4" }, counts);
    expect(postOf(doubtful, "urn:li:ugcPost:4")).toEqual({ id: "urn:li:ugcPost:4", impressions: 9 });
    expect(accepted(doubtful).notes).toEqual([{ code: "doubtful-zero", path: "reach", count: 1 }]);
    const none = statistics({ share: "s" }, { impressionCount: 0, uniqueImpressionsCount: 0 });
    expect(postOf(none, "s")).toMatchObject({ impressions: 0, reach: 0 });
  });

  test("counts of all posts together, or of a span of time, are of no post", () => {
    for (const more of [{}, { share: "s", timeRange: { start: 1, end: 2 } }])
      expect(accepted(statistics(more, { likeCount: 9 })).value).toEqual({
        id: "urn:li:organization:1",
        platform: "linkedin",
        followers: 5,
      });
  });

  test("social actions name their post, or are told to name none", () => {
    const actions = { likesSummary: { totalLikes: 3 } };
    const batch = { results: { "urn:li:share:7": actions } };
    expect(postOf(fromLinkedIn(batch, { id: "me" }), "urn:li:share:7")).toEqual({ id: "urn:li:share:7", likes: 3 });
    expect(postOf(fromLinkedIn({ ...actions, target: "t" }, { id: "me" }), "t")?.likes).toBe(3);
    expect(told(fromLinkedIn({ ...actions }))).toEqual(["missing target"]);
  });

  test("posts of older answers have their time in `created`", () => {
    const post = { id: "urn:li:share:5", created: { time: 1767225600000 }, author: "urn:li:organization:1" };
    expect(postOf(fromLinkedIn({ posts: { elements: [post] } }), "urn:li:share:5")?.publishedAt).toBe(
      "2026-01-01T00:00:00.000Z",
    );
    expect(told(fromLinkedIn({ posts: { elements: [{}] } }))).toEqual(["unknown-payload posts.elements[0]"]);
    expect(accepted(fromLinkedIn({ organization: { id: "urn:li:person:5" } })).value.id).toBe("urn:li:person:5");
  });
});

describe("a page of comments of Instagram, which names only who wrote them", () => {
  const comments = [
    { id: "801", text: "which glaze?", timestamp: "2026-05-02T18:00:00+0000", username: "somebody" },
    { id: "802", text: "celadon", timestamp: "2026-05-02T18:05:00+0000", username: "somebody", like_count: 3 },
    { id: "803", text: "thanks", username: "somebody" },
    { id: "804", text: "nice" },
  ];
  const pages = [...comments.map((comment) => ({ data: [comment] })), { data: comments }];

  test.each(pages)("is no page of Facebook", (page) => {
    const read = fromFacebookPages(page);
    expect([read.ok, new Set(read.ok ? [] : read.issues.map(({ code }) => code))]).toEqual([
      false,
      new Set(["unknown-payload"]),
    ]);
  });

  test.each(pages)("makes nobody the account of Threads", (page) => {
    const read = fromThreads(page);
    expect([read.ok, told(read).at(-1)?.split(" ")[0]]).toEqual([false, "unknown-payload"]);
  });

  test("may be posts of Threads where the account stands beside them, or is asked for", () => {
    const page = { data: [comments[0]] };
    const profile = { id: "1", username: "somebody", threads_biography: "clay" };
    expect(accepted(fromThreads([profile, page])).value.posts).toHaveLength(1);
    expect(accepted(fromThreads(page, { account: "somebody" })).value.posts).toHaveLength(1);
  });
});

describe("the name of a creator", () => {
  const posts = { data: [{ id: "2", media_type: "TEXT_POST", username: "acme" }] };

  test("that is a handle is said to be one", () => {
    const read = accepted(fromThreads({ posts }));
    expect([read.value.id, read.notes]).toEqual(["acme", [{ code: "handle-as-id", path: "id", count: 1 }]]);
  });

  test("that the caller or the platform gives needs no note", () => {
    expect(accepted(fromThreads({ posts }, { id: "mine" })).notes).toEqual([]);
    expect(accepted(fromThreads({ posts, profile: { id: "1", username: "acme" } })).notes).toEqual([]);
  });
});

test("options that are a list are refused", () => {
  for (const options of [[], null]) expect(() => fromThreads(threads, options as never)).toThrow("not-an-object");
});
