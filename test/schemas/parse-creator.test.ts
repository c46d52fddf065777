import { describe, expect, test } from "vitest";
import * as z from "zod";
import { creatorProblems } from "../../src/core/creator-guard.js";
import { type ErrorCode, errorMeanings } from "../../src/core/error-codes.js";
import { creatorSchema, parseCreator } from "../../src/schemas/index.js";
import { freeze, oddValues } from "./spoil.js";

const least = { id: "a", platform: "instagram" };
const issuesOf = (value: unknown) => {
  const parsed = parseCreator(freeze(value));
  return parsed.ok ? [] : parsed.issues;
};
const found = (value: unknown) => issuesOf(value).map(({ code, path }) => [code, path]);
const post = (fields: unknown) => ({ ...least, posts: [{}, fields] });
const money = (amount: unknown, currency: unknown) => ({ ...least, quote: { price: { amount, currency } } });

describe("a creator is read", () => {
  test("with nothing but an id and a platform", () => {
    expect(parseCreator(freeze({ ...least }))).toEqual({ ok: true, value: least });
  });

  test("with null and undefined where something is unknown, and they stay what they are", () => {
    const value = {
      ...least,
      followers: null,
      handle: undefined,
      posts: [{ likes: null, views: undefined, saves: 0 }],
    };
    const parsed = parseCreator(freeze(value));
    expect(parsed).toStrictEqual({ ok: true, value });
  });

  test("as a fresh copy: changing it changes nothing of what was given", () => {
    const value = { ...least, posts: [{ likes: 1, hashtags: ["a"] }], audience: { country: { DE: 0.5 } } };
    const parsed = parseCreator(value);
    if (!parsed.ok) throw new Error("not read");
    expect(parsed.value.posts).not.toBe(value.posts);
    expect(parsed.value.posts?.[0]).not.toBe(value.posts[0]);
    expect(parsed.value.posts?.[0]?.hashtags).not.toBe(value.posts[0]?.hashtags);
    expect(parsed.value.audience?.country).not.toBe(value.audience.country);
  });

  test("without the keys that the library does not know", () => {
    const value = { ...least, email: 1, posts: [{ likes: 1, mood: {} }], quote: { price: null, note: [] } };
    expect(parseCreator(freeze(value))).toStrictEqual({
      ok: true,
      value: { ...least, posts: [{ likes: 1 }], quote: { price: null } },
    });
  });

  test("without a `__proto__` that came as a key, which changes no prototype", () => {
    const text =
      '{ "id": "a", "platform": "x", "__proto__": { "followers": 5 }, "audience": { "__proto__": { "DE": 9 } } }';
    const parsed = parseCreator(freeze(JSON.parse(text)));
    expect(parsed).toEqual({ ok: true, value: { id: "a", platform: "x", audience: {} } });
    expect(parsed.ok && parsed.value.followers).toBeUndefined();
    expect(parsed.ok && Object.getPrototypeOf(parsed.value.audience)).toBe(Object.prototype);
    expect(creatorProblems(JSON.parse(text))).toEqual([]);
  });

  test("from rows that are instances of a class or have no prototype", () => {
    class Row {
      id = "a";
      platform = "x";
    }
    expect(parseCreator(freeze(new Row()))).toEqual({ ok: true, value: { id: "a", platform: "x" } });
    expect(parseCreator(freeze(Object.assign(Object.create(null), least))).ok).toBe(true);
  });

  test("when it refers to itself by a key that is passed over", () => {
    const value: Record<string, unknown> = { ...least };
    value.self = value;
    expect(parseCreator(freeze(value)).ok).toBe(true);
  });
});

describe("the edges of what is possible", () => {
  test.each<[string, unknown]>([
    ["no followers", { ...least, followers: 0 }],
    ["minus zero, which is zero", { ...least, followers: -0 }],
    ["the largest safe integer", { ...least, followers: Number.MAX_SAFE_INTEGER }],
    ["an amount with a fraction", post({ watchSeconds: 0.25 })],
    ["a share of 0 and of 1", { ...least, audience: { country: { DE: 0, AT: 1 } } }],
    [
      "a group by a name that objects have by nature",
      { ...least, audience: { constructor: { toString: 0.5, constructor: 1 } } },
    ],
    ["an empty audience", { ...least, audience: {} }],
    ["empty lists", { ...least, posts: [], comments: [], campaigns: [{ costs: [], tracking: [] }] }],
    ["empty texts", { ...least, handle: "", posts: [{ id: "", hashtags: [""] }] }],
    ["the first moment that is not taken for seconds", { ...least, createdAt: 1e11 }],
    ["the last millisecond of the year 9999", { ...least, createdAt: 253_402_300_799_999 }],
    ["an offset without a colon, as Facebook writes it", { ...least, createdAt: "2026-05-02T17:20:11+0000" }],
    ["a time without seconds", { ...least, createdAt: "2026-05-02T17:20Z" }],
    ["a leap day", { ...least, followerHistory: [{ date: "2000-02-29" }, { date: "2024-02-29" }] }],
    ["negative money, as a refund", money("-12.50", "EUR")],
  ])("%s is read", (_, value) => {
    expect(found(value)).toEqual([]);
  });

  test.each<[string, unknown, ErrorCode, string]>([
    ["null", null, "not-an-object", ""],
    ["undefined", undefined, "not-an-object", ""],
    ["a string", "creator", "not-an-object", ""],
    ["a list", [least], "not-an-object", ""],
    ["a function", () => least, "not-an-object", ""],
    ["a symbol", Symbol("a"), "not-an-object", ""],
    ["no id", { platform: "x" }, "missing", "id"],
    ["an id that is null", { id: null, platform: "x" }, "missing", "id"],
    ["an empty id", { id: "", platform: "x" }, "empty-string", "id"],
    ["a number as an id", { id: 7, platform: "x" }, "not-a-string", "id"],
    ["an empty list as an id", { id: [], platform: "x" }, "not-a-string", "id"],
    ["no platform", { id: "a" }, "missing", "platform"],
    ["an unknown platform", { id: "a", platform: "Instagram" }, "unknown-platform", "platform"],
    ["a number as a platform", { id: "a", platform: 1 }, "unknown-platform", "platform"],
    ["a number as a handle", { ...least, handle: 5 }, "not-a-string", "handle"],
    ["a String object as a handle", { ...least, handle: new String("x") }, "not-a-string", "handle"],
    ["NaN followers", { ...least, followers: Number.NaN }, "not-finite", "followers"],
    ["endless followers", { ...least, followers: JSON.parse("1e400") }, "not-finite", "followers"],
    ["endlessly few followers", { ...least, followers: Number.NEGATIVE_INFINITY }, "not-finite", "followers"],
    ["a string for a number", { ...least, followers: "12000" }, "not-a-number", "followers"],
    ["a bigint for a number", { ...least, followers: 12_000n }, "not-a-number", "followers"],
    ["a list for a number", { ...least, followers: [] }, "not-a-number", "followers"],
    ["negative followers", { ...least, followers: -1 }, "negative", "followers"],
    ["negative followers with a fraction", { ...least, followers: -1.5 }, "negative", "followers"],
    ["far too few followers", { ...least, followers: -(2 ** 60) }, "negative", "followers"],
    ["a follower and a half", { ...least, followers: 1.5 }, "not-an-integer", "followers"],
    ["2^53 followers", { ...least, followers: 2 ** 53 }, "unsafe-integer", "followers"],
    ["an object for the posts", { ...least, posts: {} }, "not-an-array", "posts"],
    ["a typed array for the posts", { ...least, posts: new Map() }, "not-an-array", "posts"],
    ["a post that is null", { ...least, posts: [{}, null] }, "missing", "posts[1]"],
    ["a post that is a list", { ...least, posts: [[]] }, "not-an-object", "posts[0]"],
    ["a hole in the posts", { ...least, posts: new Array(1) }, "missing", "posts[0]"],
    ["an unknown format", post({ format: "reel" }), "unknown-format", "posts[1].format"],
    ["yes for true", post({ sponsored: "yes" }), "not-a-boolean", "posts[1].sponsored"],
    ["1 for true", post({ pinned: 1 }), "not-a-boolean", "posts[1].pinned"],
    ["a negative amount", post({ durationSeconds: -0.5 }), "negative", "posts[1].durationSeconds"],
    ["a text for a list of texts", post({ hashtags: "#a" }), "not-an-array", "posts[1].hashtags"],
    ["a number among texts", post({ topics: ["a", 2] }), "not-a-string", "posts[1].topics[1]"],
    ["null among texts", post({ brands: [null] }), "missing", "posts[1].brands[0]"],
    ["a time without a zone", post({ publishedAt: "2026-05-02T17:20:11" }), "invalid-time", "posts[1].publishedAt"],
    ["a time on no day", post({ publishedAt: "2026-02-30T00:00Z" }), "invalid-time", "posts[1].publishedAt"],
    ["a Date", post({ publishedAt: new Date(0) }), "invalid-time", "posts[1].publishedAt"],
    ["a time after the year 9999", post({ publishedAt: 253_402_300_800_000 }), "invalid-time", "posts[1].publishedAt"],
    ["seconds for milliseconds", post({ publishedAt: 1_777_735_211 }), "time-in-seconds", "posts[1].publishedAt"],
    ["the last of the seconds", post({ publishedAt: 1e11 - 1 }), "time-in-seconds", "posts[1].publishedAt"],
    ["a time that is NaN", post({ publishedAt: Number.NaN }), "not-finite", "posts[1].publishedAt"],
    ["no day", { ...least, followerHistory: [{}] }, "missing", "followerHistory[0].date"],
    ["30 February", { ...least, followerHistory: [{ date: "2026-02-30" }] }, "invalid-date", "followerHistory[0].date"],
    [
      "29 February 1900",
      { ...least, followerHistory: [{ date: "1900-02-29" }] },
      "invalid-date",
      "followerHistory[0].date",
    ],
    ["a time for a day", { ...least, followerHistory: [{ date: 1e12 }] }, "invalid-date", "followerHistory[0].date"],
    ["a basis that is none", { ...least, averages: { basis: "ER" } }, "invalid-basis", "averages.basis"],
    [
      "an unknown way of drawing",
      { ...least, followerSample: { method: "random" } },
      "unknown-option",
      "followerSample.method",
    ],
    [
      "a share of 40 %, written as 40",
      { ...least, followerSample: { profiles: [{ usernameDigitShare: 40 }] } },
      "out-of-range",
      "followerSample.profiles[0].usernameDigitShare",
    ],
    ["an audience in a Map", { ...least, audience: new Map([["country", {}]]) }, "not-an-object", "audience"],
    ["a list of shares", { ...least, audience: { country: [0.4] } }, "not-an-object", "audience.country"],
    ["a dimension that is null", { ...least, audience: { country: null } }, "missing", "audience.country"],
    ["a share that is null", { ...least, audience: { age: { "18-24": null } } }, "missing", "audience.age.18-24"],
    ["a key of many words", { ...least, audience: { "by country": { DE: 2 } } }, "out-of-range", "audience.*.DE"],
    [
      "a symbol as a key",
      { ...least, audience: { country: { [Symbol("a")]: 1 } } },
      "not-a-string",
      "audience.country.*",
    ],
    ["money as a number", money(1250, "EUR"), "invalid-amount", "quote.price.amount"],
    ["money with an exponent", money("1e3", "EUR"), "invalid-amount", "quote.price.amount"],
    ["money with a line break", money("1\n", "EUR"), "invalid-amount", "quote.price.amount"],
    ["no amount", money(null, "EUR"), "missing", "quote.price.amount"],
    ["a currency in small letters", money("1", "eur"), "invalid-currency", "quote.price.currency"],
    ["a price without a currency", { ...least, quote: { price: 900 } }, "not-an-object", "quote.price"],
    [
      "half a story",
      { ...least, quote: { deliverables: [{ format: "story", count: 0.5 }] } },
      "not-an-integer",
      "quote.deliverables[0].count",
    ],
    [
      "a cost of no kind",
      { ...least, campaigns: [{ costs: [{ cost: { amount: "9", currency: "EUR" } }] }] },
      "missing",
      "campaigns[0].costs[0].kind",
    ],
    [
      "a nameless cost",
      { ...least, campaigns: [{ costs: [{ kind: "", cost: { amount: "1", currency: "EUR" } }] }] },
      "empty-string",
      "campaigns[0].costs[0].kind",
    ],
    [
      "an unknown way of tracking",
      { ...least, campaigns: [{ tracking: ["guess"] }] },
      "unknown-option",
      "campaigns[0].tracking[0]",
    ],
  ])("%s is refused", (_, value, code, path) => {
    expect(found(value)).toEqual([[code, path]]);
  });
});

describe("issues", () => {
  test("are all told at once, in the order of the fields", () => {
    const value = {
      campaigns: [{ id: 1 }],
      posts: [null, { likes: -1, publishedAt: 5 }],
      platform: "x",
      followers: "5",
    };
    expect(found(value)).toEqual([
      ["missing", "id"],
      ["not-a-number", "followers"],
      ["missing", "posts[0]"],
      ["time-in-seconds", "posts[1].publishedAt"],
      ["negative", "posts[1].likes"],
      ["not-a-string", "campaigns[0].id"],
    ]);
  });

  test("are sentences that name the place", () => {
    expect(issuesOf(post({ likes: -1 }))).toEqual([
      { code: "negative", path: "posts[1].likes", message: "At posts[1].likes: the number must not be negative." },
    ]);
    expect(issuesOf(3)[0]?.message).toBe("The input: an object is needed.");
  });

  test("say the same when an application gives zod messages of its own", () => {
    const { customError } = z.config();
    try {
      z.config({ customError: () => "Aïe" });
      expect(found(post({ likes: 1.5, publishedAt: [] }))).toEqual([
        ["invalid-time", "posts[1].publishedAt"],
        ["not-an-integer", "posts[1].likes"],
      ]);
    } finally {
      z.config({ customError });
    }
  });

  test("of zod's own are error codes too", () => {
    for (const value of [...oddValues, post({ likes: -1.5, publishedAt: {} }), money([], "x"), { ...least, id: [] }])
      for (const { message } of creatorSchema.safeParse(value).error?.issues ?? [])
        expect(Object.keys(errorMeanings)).toContain(message);
  });

  test("hold no value that was received, wherever it stood, and no key that is not a name", () => {
    const secret = "jane.doe@example.org";
    const fields = Object.keys(creatorSchema.shape);
    const inputs = [
      secret,
      [secret],
      { [secret]: secret },
      ...fields.map((field) => ({ ...least, [field]: secret })),
      ...fields.map((field) => ({ ...least, [field]: [secret] })),
      ...fields.map((field) => ({ ...least, [field]: { [secret]: secret } })),
      ...fields.map((field) => ({
        ...least,
        [field]: [{ [secret]: secret, likes: secret, date: secret, tracking: [secret] }],
      })),
      { ...least, audience: { [secret]: { [secret]: secret } } },
      { ...least, audience: { [secret]: secret, country: { [secret]: 2 } } },
      post({ publishedAt: secret, format: secret, likes: secret, pinned: secret, hashtags: secret }),
      money(secret, secret),
    ];
    for (const input of inputs) expect(JSON.stringify(issuesOf(input))).not.toContain("jane");
    expect(inputs.filter((input) => issuesOf(input).length > 0).length).toBeGreaterThan(60);
  });
});

describe("nothing is thrown", () => {
  test("whatever odd value comes, as the creator or in a field", () => {
    for (const value of oddValues) {
      expect(() => parseCreator(value)).not.toThrow();
      for (const field of Object.keys(creatorSchema.shape)) {
        expect(() => parseCreator({ ...least, [field]: value })).not.toThrow();
        expect(() => parseCreator({ ...least, [field]: [value] })).not.toThrow();
      }
    }
  });

  test("of lists that are long and valid", () => {
    const parsed = parseCreator({ ...least, posts: new Array(200_000).fill({ likes: 1 }) });
    expect(parsed.ok && parsed.value.posts?.length).toBe(200_000);
  });

  test("of lists that are long and wrong in each place, or have nothing but holes: a hundred are told", () => {
    expect(issuesOf({ ...least, posts: new Array(150_000) })).toHaveLength(100);
    const issues = issuesOf({ ...least, posts: [{ hashtags: new Array(5_000_000).fill(0) }] });
    expect(issues).toHaveLength(100);
    expect(issues[99]).toEqual({
      code: "not-a-string",
      path: "posts[0].hashtags[99]",
      message: "At posts[0].hashtags[99]: a string is needed.",
    });
  }, 30_000);

  test("of data that is deeper than a stack", () => {
    let deep: unknown = {};
    for (let depth = 0; depth < 100_000; depth++) deep = depth % 2 ? [deep] : { posts: deep };
    expect(() =>
      parseCreator({ ...least, unknown: deep, posts: [{ likes: deep }], audience: { country: deep } }),
    ).not.toThrow();
  });

  test("except what the input itself throws", () => {
    const hostile = {
      get id() {
        throw new Error("from the input");
      },
    };
    expect(() => parseCreator(hostile)).toThrow("from the input");
  });
});
