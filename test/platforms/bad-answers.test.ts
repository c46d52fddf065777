import { describe, expect, test } from "vitest";
import { isInvalidInputError } from "../../src/core/index.js";
import { fromInstagramGraph, fromTikTok, fromX, fromYouTubeData } from "../../src/platforms/index.js";
import { oddValues } from "../schemas/spoil.js";
import { accepted, cases, postOf, told } from "./cases.js";
import { instagram, tikTok, x, youTube } from "./payloads.js";

const secret = "jane.doe@example.org";

describe.each(cases)("$name", ({ adapter, payload, name }) => {
  const json = JSON.stringify(payload);

  test("throws at nothing, whatever it gets, alone, in a list or under a name", () => {
    for (const value of oddValues)
      for (const given of [value, [value], { data: value }, { data: [value] }, { account: value }, { posts: [value] }])
        expect(() => adapter(given)).not.toThrow();
  });

  test("says why it read nothing", () => {
    for (const value of [
      undefined,
      null,
      5,
      "",
      "{",
      true,
      [],
      {},
      { data: [] },
      { items: [] },
      { data: {} },
      [[[]]],
    ]) {
      const adapted = adapter(value);
      expect(adapted.ok).toBe(false);
      expect(told(adapted).length).toBeGreaterThan(0);
    }
  });

  test("tells an error of a platform from data, and passes on nothing that it says", () => {
    const errors = [
      { error: { message: secret, type: "OAuthException", code: 190, fbtrace_id: "A" } },
      { error: { code: 403, message: secret, errors: [{ message: secret, reason: "quotaExceeded" }] } },
      { error: "invalid_token", error_description: secret },
      { data: {}, error: { code: "access_token_invalid", message: secret, log_id: "1" } },
      { errors: [{ title: "Unauthorized", detail: secret }] },
      { errors: "no" },
      { status: 401, serviceErrorCode: 65600, message: secret },
      { code: 3, message: secret },
      { status: 400, body: JSON.stringify({ error: { message: secret, code: 100 } }) },
    ];
    for (const error of errors) {
      const adapted = adapter(error);
      expect(adapted.ok).toBe(false);
      expect(told(adapted)[0]).toMatch(/^platform-error/);
      expect(JSON.stringify(adapted)).not.toContain("jane");
    }
  });

  test("reads nothing from what other platforms send, and says so", () => {
    for (const other of cases.filter((one) => one.adapter !== adapter)) {
      const adapted = adapter(other.payload);
      // Parts that bear no sign of any platform may be read, counts of posts and followers never.
      if (adapted.ok)
        expect([adapted.value.followers, adapted.value.posts ?? []], `${name} ${other.name}`).toEqual([undefined, []]);
      else expect(told(adapted).join(), `${name} ${other.name}`).toMatch(/wrong-platform|unknown-payload/);
    }
  });

  test("reads nothing from what a scraper made", () => {
    const scraped = [
      { username: "acme", followersCount: 5, latestPosts: [{ id: "1", likesCount: -1, ownerUsername: "a" }] },
    ];
    expect(told(adapter(scraped))).toEqual(["unknown-payload [0]"]);
  });

  test("reads JSON, and what HTTP clients wrap around a body", () => {
    const read = accepted(adapter(payload));
    expect(adapter(json)).toEqual(read);
    for (const wrap of [
      (body: unknown) => ({ status: 200, body }),
      (body: unknown) => ({ statusCode: 200, headers: {}, body: JSON.stringify(body) }),
      (data: unknown) => ({ status: 200, statusText: "OK", headers: {}, config: {}, data }),
      (response: unknown) => ({ method: "GET", status: 200, response }),
    ])
      expect(accepted(adapter(wrap(payload))).value).toEqual(read.value);
  });

  test("is cut off anywhere without a crash", () => {
    for (let end = 0; end < json.length; end += 7) expect(told(adapter(json.slice(0, end))).length).toBe(1);
    expect(told(adapter(json.slice(0, -1)))).toEqual(["invalid-json"]);
  });

  test("puts nothing personal into what it says about the answer", () => {
    const spoilt = JSON.parse(json, (_, value) => (typeof value === "number" ? secret : value));
    const adapted = adapter(spoilt);
    const { warnings, notes } = adapted.ok ? adapted : { warnings: adapted.issues, notes: [] };
    expect(warnings.length).toBeGreaterThan(0);
    expect(JSON.stringify([warnings, notes])).not.toContain("jane");
  });

  test("takes the caller's name for the creator", () => {
    expect(accepted(adapter(payload, { id: "mine" })).value.id).toBe("mine");
  });
});

describe("a damaged part", () => {
  const withPost = (post: unknown) => ({ ...instagram, media: { data: [post, { id: "1", like_count: 5 }] } });

  test.each<[string, unknown, string]>([
    ["null", null, "missing media.data[0]"],
    ["a text", "post", "not-an-object media.data[0]"],
    ["a list", [], "not-an-object media.data[0]"],
    ["an empty object", {}, "unknown-payload media.data[0]"],
  ])("that is %s instead of a post is left out, and the rest stands", (kind, post, message) => {
    const read = accepted(fromInstagramGraph(withPost(post)));
    expect(read.value.posts?.map(({ id }) => id)).toContain("1");
    expect(read.value.followers).toBe(48210);
    if (kind !== "an empty object") expect(told(read)).toEqual([message]);
  });

  test.each<[string, unknown, string]>([
    ["negative", -1, "negative"],
    ["negative, as a text", "-1", "negative"],
    ["no whole number", 1.5, "not-an-integer"],
    ["NaN", Number.NaN, "not-finite"],
    ["written for people", "1.2K", "formatted-number"],
    ["a word", "many", "not-a-number"],
    ["empty", "", "not-a-number"],
    ["a list", [1], "not-a-number"],
    ["beyond what a number holds", 2 ** 53, "unsafe-integer"],
    ["beyond that as a text", "9007199254740993", "unsafe-integer"],
    ["far beyond that", "9".repeat(40), "unsafe-integer"],
    ["yes", true, "not-a-number"],
  ])("a count that is %s is unknown, and the post stands", (_, like_count, code) => {
    const read = fromInstagramGraph(withPost({ id: "2", like_count, comments_count: 7 }));
    expect(postOf(read, "2")).toEqual({ id: "2", comments: 7 });
    expect(told(read)).toEqual([`${code} media.data[0].like_count`]);
  });

  test("a count of 0 is 0, as a number and as a text", () => {
    for (const like_count of [0, "0", "000"])
      expect(postOf(fromInstagramGraph(withPost({ id: "2", like_count })), "2")?.likes).toBe(0);
    expect(postOf(fromInstagramGraph(withPost({ id: "2", like_count: "9007199254740991" })), "2")?.likes).toBe(
      2 ** 53 - 1,
    );
  });

  test("a time that is none is unknown and told; one with any zone or none, in seconds or milliseconds, is read", () => {
    const at = (timestamp: unknown) => postOf(fromInstagramGraph(withPost({ id: "2", timestamp })), "2")?.publishedAt;
    for (const time of ["2026-01-01T01:00:00+0100", "2026-01-01T00:00:00", 1767225600, 1767225600000, "1767225600"])
      expect(at(time)).toBe("2026-01-01T00:00:00.000Z");
    expect(at("2026-01-01T00:00:00.123456Z")).toBe("2026-01-01T00:00:00.123Z");
    for (const time of ["yesterday", "2026-02-30T00:00:00Z", -5, 0, {}, "", Number.NaN, 1e300])
      expect(at(time)).toBeUndefined();
    expect(told(fromInstagramGraph(withPost({ id: "2", timestamp: "yesterday" })))).toEqual([
      "invalid-time media.data[0].timestamp",
    ]);
  });

  test("an object that is none costs its counts", () => {
    const read = fromX({ ...x, posts: { data: [{ id: "1", author_id: "42", text: "a", public_metrics: 5 }] } });
    expect(postOf(read, "1")).toEqual({ id: "1", caption: "a" });
    expect(told(read)).toEqual(["not-an-object posts.data[0].public_metrics"]);
  });

  test("a list with one wrong text costs the list", () => {
    const read = fromTikTok({
      ...tikTok,
      videos: { data: { videos: [{ id: "1", like_count: 3, hashtag_names: ["a", 5] }] } },
    });
    expect(postOf(read, "1")).toEqual({ id: "1", format: "short-video", likes: 3 });
    expect(told(read)).toEqual(["not-a-string videos.data.videos[0].hashtag_names"]);
  });

  test("of more than a hundred, a hundred are told", () => {
    const data = Array.from({ length: 5000 }, (_, index) => ({ id: String(index), like_count: -1 }));
    const read = accepted(fromInstagramGraph({ account: instagram.account, media: { data } }));
    expect([read.warnings.length, read.value.posts?.length]).toEqual([100, 5000]);
  });

  test("that lies deeper than any answer is told", () => {
    let deep: unknown = instagram.account;
    for (let depth = 0; depth < 50_000; depth++) deep = depth % 2 ? [deep] : { status: 200, body: deep };
    expect(told(fromInstagramGraph(deep))).toHaveLength(1);
    let holes: unknown = { data: 5 };
    for (let depth = 0; depth < 10_000; depth++) holes = { data: [holes] };
    expect(() => fromInstagramGraph(holes)).not.toThrow();
  });
});

describe("pages", () => {
  const pages = instagram.media;

  test("in any order, with repetitions, make the same creator", () => {
    const { account } = instagram;
    const read = accepted(fromInstagramGraph({ account, media: pages }));
    const again = accepted(fromInstagramGraph({ account, media: [pages[1], pages[0], pages[1]] }));
    expect(again.value).toEqual(read.value);
    expect(again.notes).toContainEqual({ code: "repeated-entry", path: "posts", count: 1 });
  });

  test("that were asked at different times tell the larger count", () => {
    const page = (like_count: number) => ({ data: [{ id: "1", like_count }] });
    for (const media of [
      [page(5), page(9)],
      [page(9), page(5)],
    ])
      expect(postOf(fromInstagramGraph({ account: instagram.account, media }), "1")?.likes).toBe(9);
  });

  test("that are empty tell that there is nothing, where it is known what of", () => {
    expect(
      accepted(fromInstagramGraph({ account: instagram.account, media: { data: [], paging: {} } })).value.posts,
    ).toEqual([]);
    expect(accepted(fromInstagramGraph({ account: instagram.account, media: [] })).value.posts).toEqual([]);
    expect(accepted(fromInstagramGraph({ account: instagram.account, comments: { data: [] } })).value.comments).toEqual(
      [],
    );
    expect(
      accepted(fromX({ user: x.user, followers: { meta: { result_count: 0 } } })).value.followerSample,
    ).toMatchObject({ profiles: [] });
    expect(accepted(fromInstagramGraph({ media: { data: [] } }, { id: "me" })).value).toEqual({
      id: "me",
      platform: "instagram",
      posts: [],
    });
    expect(accepted(fromInstagramGraph({ account: instagram.account, media: null })).value.posts).toBeUndefined();
  });

  test("without anything that names the account are read, and the name is told to be missing", () => {
    const read = fromTikTok(tikTok.videos);
    expect([accepted(read).value.id, told(read)]).toEqual(["tiktok", ["missing id"]]);
  });

  test("given as one list, accounts and posts together, are sorted by what they are", () => {
    const all = [tikTok.videos[1], tikTok.user, tikTok.videos[0]];
    expect(accepted(fromTikTok(all)).value).toEqual(accepted(fromTikTok(tikTok)).value);
    const mixed = [youTube.comments, ...youTube.videos, youTube.channels];
    expect(accepted(fromYouTubeData(mixed)).value).toEqual(accepted(fromYouTubeData(youTube)).value);
  });

  test("with nothing where a page should be are told", () => {
    expect(told(fromInstagramGraph([instagram.account, null, undefined]))).toEqual(["missing [1]", "missing [2]"]);
  });
});

describe("options", () => {
  test.each<[string, unknown, string, string]>([
    ["null", null, "not-an-object", "options"],
    ["an id that is no text", { id: 5 }, "not-a-string", "id"],
    ["an empty id", { id: "" }, "empty-string", "id"],
    ["an empty account", { account: "" }, "empty-string", "account"],
  ])("%s is a mistake of the caller, and thrown", (_, options, code, path) => {
    try {
      fromX(x, options as object);
      throw new Error("not thrown");
    } catch (error) {
      if (!isInvalidInputError(error)) throw error;
      expect([error.code, error.path]).toEqual([code, path]);
    }
  });
});

describe("names of answers", () => {
  test("that are not known leave what they name to be known by its fields", () => {
    const read = accepted(
      fromTikTok({ user: tikTok.user, firstPage: tikTok.videos[0], more: [tikTok.videos[1]], note: "mine" }),
    );
    expect(read.value).toEqual(accepted(fromTikTok(tikTok)).value);
    expect(read.warnings).toEqual([]);
  });

  test("may lead to nothing", () => {
    expect(accepted(fromTikTok({ user: tikTok.user, videos: undefined, comments: null, page: {} })).warnings).toEqual(
      [],
    );
  });
});

test("what a client adds beside the data of X does not cost what X includes", () => {
  const data = [{ id: "1", author_id: "42", text: "a" }];
  const includes = { users: [x.user.data] };
  expect(accepted(fromX({ status: 200, data, includes })).value.followers).toBe(9100);
  expect(accepted(fromX({ status: 200, data: x.user.data })).value.followers).toBe(9100);
});
