import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Comment, Creator } from "../../src/core/index.js";
import { type ResponsivenessOptions, responsiveness } from "../../src/fit/index.js";
import { clusteredShareInterval, wilsonInterval } from "../../src/statistics/index.js";
import { expectClose } from "../support/close.js";

const thrown = (code: string, path: string) => expect.objectContaining({ code, path });
const at = (hours: number) => Date.UTC(2026, 2, 1) + hours * 3_600_000;
const by = (id: string, author: string, postId: string, more: Comment = {}): Comment => ({
  id,
  author,
  postId,
  byCreator: false,
  ...more,
});
const answer = (replyTo: string, more: Comment = {}): Comment => ({ byCreator: true, replyTo, ...more });
const note = (measure: { notes: readonly { code: string; count?: number }[] }, code: string) =>
  measure.notes.find((each) => each.code === code)?.count;

describe("the reply rate", () => {
  const comments = [
    by("1", "a", "p"),
    by("2", "b", "p"),
    by("3", "a", "q"),
    by("4", "c", "q"),
    by("5", "d", "r"),
    answer("1"),
    answer("1"),
    answer("4"),
  ];

  test("is the share of the audience's comments answered; two answers to one count once", () => {
    const { value, answered, n, basis, notes } = responsiveness(comments);
    expect([value, answered, n, basis, notes]).toEqual([0.4, 2, 5, "comments answered/comments", []]);
  });

  test("its interval is that for comments of a post and of a person", () => {
    const bounds = clusteredShareInterval([true, false, false, true, false], ["p", "p", "q", "q", "r"], 0.95, [
      "a",
      "b",
      "a",
      "c",
      "d",
    ]);
    const { interval } = responsiveness(comments);
    expect([interval?.low, interval?.high, interval?.method]).toEqual([...(bounds ?? []), "clustered-wilson"]);
    expect(responsiveness(comments, { level: 0.5 }).interval?.level).toBe(0.5);
  });

  test("under one post only people can be alike, and a note says so", () => {
    const one = ["a", "b", "c", "d"].map((author, i) => by(`${i}`, author, "p"));
    const { interval, notes } = responsiveness([...one, answer("0")]);
    const bounds = clusteredShareInterval([true, false, false, false], ["a", "b", "c", "d"], 0.95);
    expect([interval?.low, interval?.high]).toEqual(bounds);
    expect(notes.map(({ code }) => code)).toEqual(["one-post"]);
  });

  test("without posts and authors each comment stands alone, as Wilson has it", () => {
    const bare = ["1", "2", "3", "4"].map((id): Comment => ({ id, byCreator: false }));
    const { interval, notes } = responsiveness([...bare, answer("2"), answer("3")]);
    expect(interval?.low).toBeLessThanOrEqual(wilsonInterval(2, 4, 0.95)[0] + 1e-12);
    expect(notes.map(({ code }) => code)).toEqual(["one-post"]);
    const posts = responsiveness(
      bare.map((comment, i) => ({ ...comment, postId: `p${i % 2}` })),
      { threadsComplete: true },
    );
    expect(posts.interval?.method).toBe("clustered-wilson");
  });

  test("only comments that begin a thread, where asked", () => {
    const thread = [
      by("1", "a", "p"),
      answer("1", { id: "r" }),
      by("2", "a", "p", { replyTo: "r" }),
      by("3", "b", "q"),
    ];
    expect(responsiveness(thread).value).toBe(1 / 3);
    expect(responsiveness(thread, { count: "top-level" })).toMatchObject({ value: 0.5, n: 2 });
  });

  test("0 where nobody was answered, and threads were seen", () => {
    const alone = [by("1", "a", "p"), by("2", "b", "q")];
    const seen = responsiveness([...alone, by("3", "c", "q", { replyTo: "2" })]);
    expect([seen.value, seen.answered, note(seen, "no-replies")]).toEqual([0, 0, undefined]);
  });

  test("unknown where no comment answers another, as of an export of first levels, unless the caller knows better", () => {
    const alone = Array.from({ length: 500 }, (_, i) => by(`${i}`, `a${i}`, `p${i % 9}`));
    const flat = responsiveness(alone);
    expect([flat.value, flat.reason, flat.answered, note(flat, "no-replies")]).toEqual([
      null,
      "missing-thread",
      null,
      1,
    ]);
    expect([flat.threadDepth.reason, flat.repeatCommenters.value]).toEqual(["missing-thread", 0]);
    const known = responsiveness(alone, { threadsComplete: true });
    expect([known.value, known.answered, known.threadDepth.value]).toEqual([0, 0, 1]);
    expect(known.interval?.high).toBeGreaterThan(0);
    expect(known.notes).toEqual([]);
    const shouted = responsiveness([...alone, { id: "x", byCreator: true, postId: "p1" }], { threadsComplete: true });
    expect([shouted.value, shouted.n]).toEqual([0, 500]);
  });

  test("of a creator, whose comments they are", () => {
    const creator: Creator = {
      id: "c",
      platform: "instagram",
      handle: "@Ana",
      comments: [
        { id: "1", author: "x" },
        { author: "ana", replyTo: "1" },
      ],
    };
    expect(responsiveness(creator).value).toBe(1);
    expect(responsiveness({ id: "c", platform: "x" }).reason).toBe("no-comments");
    // What comments say themselves stands against a name that is only the account's.
    const flagged = creator.comments?.map((comment) => ({ ...comment, byCreator: false }));
    expect(responsiveness({ ...creator, comments: flagged ?? null }).value).toBe(0);
  });
});

describe("who wrote it", () => {
  test("an author who is the creator once is so everywhere, and everybody else is not", () => {
    const comments: Comment[] = [
      { id: "1", author: "a", postId: "p" },
      { id: "2", author: "b", postId: "p" },
      { author: "me", replyTo: "1" },
      { author: "me", byCreator: true, replyTo: "9" },
    ];
    expect(responsiveness(comments)).toMatchObject({
      value: 0.5,
      n: 2,
      notes: [
        { code: "missing-parent", count: 1 },
        { code: "one-post", count: 1 },
      ],
    });
  });

  test("or the caller gives the name", () => {
    const comments: Comment[] = [
      { id: "1", author: "a" },
      { author: "me", replyTo: "1" },
    ];
    expect(responsiveness(comments, { creatorAuthor: "me" }).value).toBe(1);
    expect(responsiveness(comments)).toMatchObject({ value: null, reason: "missing-writer", answered: null });
  });

  test("without regard to case and the sign of an account", () => {
    const comments: Comment[] = [
      { id: "1", author: "a" },
      { author: "Ana", replyTo: "1" },
    ];
    expect(responsiveness(comments, { creatorAuthor: "@ana" }).value).toBe(1);
  });

  test("a name that nobody wrote under tells nothing", () => {
    const comments: Comment[] = [
      { id: "1", author: "a" },
      { author: "me", replyTo: "1" },
    ];
    const result = responsiveness(comments, { creatorAuthor: "mee" });
    expect([result.value, result.reason, note(result, "unmatched-name")]).toEqual([null, "missing-writer", 1]);
    const flagged: Comment[] = [...comments, { id: "2", author: "me", byCreator: true }];
    const inferred = responsiveness(flagged, { creatorAuthor: "mee" });
    expect([inferred.value, note(inferred, "unmatched-name")]).toEqual([1, 1]);
  });

  test("an empty name, id or parent is none", () => {
    const comments: Comment[] = [
      { id: "1", author: "", byCreator: false, postId: "" },
      { id: "2", author: "b", byCreator: false, replyTo: "" },
      { id: "", author: "", byCreator: true, replyTo: "1" },
      { id: "", author: "", byCreator: false },
    ];
    const result = responsiveness(comments);
    expect([result.value, result.n, result.commenters]).toEqual([0.5, 2, 1]);
    expect([note(result, "missing-id"), note(result, "missing-parent")]).toEqual([1, undefined]);
  });

  test("an answer by nobody knows whom is left out, and the interval takes it as either", () => {
    const comments: Comment[] = [
      ...["1", "2", "3", "4"].map((id, i) => by(id, `a${i}`, `p${i}`)),
      { byCreator: true, replyTo: "1" },
      { replyTo: "2", id: "9" },
    ];
    const { value, n, interval, notes } = responsiveness(comments);
    // The one of unknown writer counts as a comment, too, and nobody answered it.
    expect([value, n]).toEqual([0.25, 4]);
    expect(notes).toContainEqual({ code: "unknown-outcome", path: "byCreator", count: 1 });
    expect(notes).toContainEqual({ code: "unknown-writer", count: 1 });
    const told = responsiveness(comments.slice(0, 5)).interval;
    expect(interval?.high).toBeGreaterThan(told?.high as number);
  });

  test("where all that answers is of unknown writers, nothing is known", () => {
    const comments: Comment[] = [by("1", "a", "p"), { replyTo: "1" }];
    expect(responsiveness(comments, { count: "top-level" })).toMatchObject({
      value: null,
      reason: "missing-writer",
      answered: null,
    });
  });
});

describe("the time to reply", () => {
  const comments = [1, 2, 3, 4, 6, 9, 20].flatMap((hours, i) => [
    by(`${i}`, `a${i}`, `p${i}`, { publishedAt: at(10 * i) }),
    answer(`${i}`, { publishedAt: at(10 * i + hours) }),
  ]);

  test("is the median of the first answers", () => {
    const later = answer("0", { publishedAt: at(99) });
    const { value, n, basis, interval } = responsiveness([...comments, later]).hoursToReply;
    expect([value, n, basis]).toEqual([4, 7, "hours to reply:median"]);
    expect([interval?.low, interval?.method]).toEqual([1, "woodruff"]); // ½ ± .98 / √7 = .13: the first of seven
  });

  test("half of all comments: what is unanswered counts as long as it was looked at", () => {
    const open = [by("x", "x", "x", { publishedAt: at(60) }), by("y", "y", "y", { publishedAt: at(0) })];
    const half = responsiveness([...comments, ...open], { asOf: at(85) }).hoursUntilHalfAnswered;
    // Of nine, the fifth to be answered came after 6 hours; both open ones were looked at for longer.
    expect([half.value, half.n]).toEqual([6, 9]);
    expect(responsiveness(comments).hoursUntilHalfAnswered.reason).toBe("missing-as-of");
    const mostly = responsiveness([...comments.slice(0, 2), ...open], { asOf: at(85) });
    expect(mostly.hoursUntilHalfAnswered.reason).toBe("mostly-unanswered");
  });

  test("a comment of this morning is no comment unanswered", () => {
    const fresh = Array.from({ length: 6 }, (_, i) => by(`n${i}`, `n${i}`, `n${i}`, { publishedAt: at(84.5) }));
    const result = responsiveness([...comments, ...fresh], { asOf: at(85) });
    expect(result.value).toBe(7 / 13);
    // By Kaplan and Meier the fresh ones tell of the first half hour only, so half of those older are reached by 4.
    expect(result.hoursUntilHalfAnswered.value).toBe(4);
  });

  test("answers without a time are answers, and left out of the times", () => {
    const result = responsiveness([...comments, by("z", "z", "z"), answer("z")], { asOf: at(999) });
    expect([result.answered, result.hoursToReply.n]).toEqual([8, 7]);
    expect(result.hoursToReply.notes).toEqual([{ code: "missing-reply-time", count: 1 }]);
    expect(result.hoursUntilHalfAnswered.notes).toEqual([{ code: "missing-reply-time", count: 1 }]);
    const untimed = responsiveness([by("z", "z", "z"), answer("z")], { asOf: at(999) });
    expect([untimed.hoursToReply.reason, untimed.hoursUntilHalfAnswered.reason]).toEqual([
      "missing-time",
      "missing-time",
    ]);
    const none = responsiveness([by("z", "z", "z")], { threadsComplete: true });
    expect(none.hoursToReply.reason).toBe("no-answers");
  });

  test("few answers have a median and no interval", () => {
    const { value, interval } = responsiveness(comments.slice(0, 4)).hoursToReply;
    expect([value, interval]).toEqual([1.5, undefined]);
  });
});

describe("a window to answer", () => {
  const comments = [
    by("1", "a", "p", { publishedAt: at(0) }),
    answer("1", { publishedAt: at(5) }),
    by("2", "b", "q", { publishedAt: at(0) }),
    answer("2", { publishedAt: at(50) }),
    by("3", "c", "r", { publishedAt: at(0) }),
    by("4", "d", "s", { publishedAt: at(60) }),
    by("5", "e", "t"),
  ];

  test("later answers do not count, and comments too young or without a time are left out", () => {
    const result = responsiveness(comments, { asOf: at(70), windowHours: 24 });
    expect([result.value, result.n]).toEqual([1 / 3, 3]);
    expect([note(result, "too-young"), note(result, "missing-time")]).toEqual([1, 1]);
    expect(result.hoursToReply.n).toBe(1);
    // Whoever was answered late was answered nevertheless.
    expect(result.hoursUntilHalfAnswered.value).toBe(50);
  });

  test("an answer without a time may have come in it, and so may one of an unknown writer", () => {
    const unsure = [...comments, answer("3"), { id: "x", replyTo: "2", publishedAt: at(1) }];
    const result = responsiveness(unsure, { asOf: at(70), windowHours: 24, count: "top-level" });
    expect([result.value, result.n]).toEqual([1, 1]);
    expect(result.notes).toContainEqual({ code: "unknown-outcome", path: "byCreator", count: 2 });
    expect(result.interval?.low).toBeLessThan(responsiveness(comments.slice(0, 2)).interval?.low as number);
  });

  test("all too young, or without times", () => {
    const options = { asOf: at(1), windowHours: 24 };
    expect(responsiveness([by("1", "a", "p", { publishedAt: at(0) })], options).reason).toBe("too-early");
    expect(responsiveness([by("1", "a", "p")], options).reason).toBe("missing-time");
  });

  test("what comes after asOf has not come", () => {
    const result = responsiveness(comments, { asOf: at(10) });
    expect([result.answered, result.n]).toEqual([1, 4]);
    expect(result.notes).toContainEqual({ code: "after-as-of", path: "comments", count: 2 });
    // What came later shows that answers were gathered.
    expect(responsiveness(comments, { asOf: at(3) })).toMatchObject({ value: 0, n: 4 });
  });
});

describe("the commenters", () => {
  const comments = [
    by("1", "a", "p"),
    by("2", "a", "q"),
    by("3", "b", "p"),
    by("4", "c", "q"),
    by("5", "d", "r"),
    { id: "6", byCreator: false, postId: "r" } as Comment,
    answer("2"),
    answer("3"),
  ];

  test("the share of whom one was answered", () => {
    const { commenters, commentersAnswered } = responsiveness(comments);
    expect([commenters, commentersAnswered.value, commentersAnswered.n]).toEqual([4, 0.5, 4]);
    expect(commentersAnswered.notes).toEqual([{ code: "missing-author", count: 1 }]);
    expect(commentersAnswered.interval?.method).toBe("clustered-wilson");
  });

  test("whoever may have been answered is left out and widens the interval", () => {
    const unsure = [...comments, { replyTo: "5" }];
    const { commentersAnswered } = responsiveness(unsure);
    expect([commentersAnswered.value, commentersAnswered.n]).toEqual([2 / 3, 3]);
    expect(commentersAnswered.notes).toContainEqual({ code: "unknown-outcome", path: "byCreator", count: 1 });
  });

  test("the share who came back to another post", () => {
    const { repeatCommenters } = responsiveness(comments);
    expect([repeatCommenters.value, repeatCommenters.n]).toEqual([0.25, 4]);
    expect(responsiveness([by("1", "a", "p"), by("2", "a", "p")]).repeatCommenters.reason).toBe("too-few-posts");
    expect(responsiveness([{ id: "1", byCreator: false }]).repeatCommenters.reason).toBe("missing-author");
    expect(responsiveness([]).repeatCommenters.reason).toBe("no-comments");
  });

  test("the interval of both widens with how much posts differ (jackknife over posts)", () => {
    const crowd = (alike: boolean) =>
      Array.from({ length: 60 }, (_, i) => by(`${i}`, `a${i}`, `p${i % 6}`)).flatMap((comment, i) =>
        (alike ? i % 2 === 0 : Math.floor(i / 6) % 2 === 0) ? [comment, answer(`${i}`)] : [comment],
      );
    const span = (alike: boolean) => {
      const { low, high } = responsiveness(crowd(alike)).commentersAnswered.interval as { low: number; high: number };
      return high - low;
    };
    expect(span(true)).toBeGreaterThan(1.5 * span(false));
  });

  test("no name, text or id comes back", () => {
    const result = responsiveness([
      by("secret-1", "secret-2", "secret-3", { text: "secret-4" }),
      answer("secret-1", { author: "secret-5" }),
    ]);
    expect(JSON.stringify(result)).not.toContain("secret");
  });
});

describe("threads", () => {
  test("the mean number of levels, of those that the audience began", () => {
    const comments = [
      by("1", "a", "p"),
      answer("1", { id: "2" }),
      by("3", "a", "p", { replyTo: "2" }),
      by("4", "b", "p"),
      { id: "5", byCreator: true, postId: "p" },
      by("6", "c", "p", { replyTo: "5" }),
    ];
    const result = responsiveness(comments);
    expect([result.threadDepth.value, result.threadDepth.n]).toEqual([2, 2]); // 3 and 1
    expect(note(result, "unthreaded-replies")).toBe(1);
  });

  test("unknown where the creator wrote, and nothing says what is answered", () => {
    const flat = [by("1", "a", "p"), { id: "2", byCreator: true, postId: "p" }];
    const { reason, commentersAnswered, hoursToReply, threadDepth } = responsiveness(flat);
    expect([reason, commentersAnswered.reason, hoursToReply.reason, threadDepth.reason]).toEqual(
      Array(4).fill("missing-thread"),
    );
  });

  test.each([
    ["nothing", null, "no-comments"],
    ["an empty list", [], "no-comments"],
    ["only the creator's", [{ id: "1", byCreator: true }], "no-comments"],
    ["comments without ids", [{ author: "a", byCreator: false }], "missing-id"],
    ["only replies, where only others count", [by("1", "a", "p", { replyTo: "0" })], "no-comments", "top-level"],
  ] as const)("%s is unknown", (_, comments, reason, count: "all" | "top-level" = "all") => {
    expect(responsiveness(comments as unknown as Comment[], { count })).toMatchObject({
      value: null,
      reason,
      answered: null,
    });
  });

  test("only replies have no thread that the audience began", () => {
    expect(responsiveness([by("1", "a", "p", { replyTo: "0" })]).threadDepth.reason).toBe("no-comments");
  });
});

describe("bad input", () => {
  test.each([
    ["comments", {}, "not-an-array", "comments"],
    [[null], {}, "not-an-object", "comments[0]"],
    [Array(2), { asOf: at(0) }, "missing", "comments[0]"],
    [{ handle: 3, comments: [], id: "c" }, {}, "not-a-string", "handle"],
    [{}, {}, "not-an-array", "comments"],
    [[by("1", "Me", "p")], { creatorAuthor: "me" }, "over-determined", "comments[0].byCreator"],
    [[], { threadsComplete: 1 }, "not-a-boolean", "threadsComplete"],
    [[{ id: 3 }], {}, "not-a-string", "comments[0].id"],
    [[{ replyTo: {} }], {}, "not-a-string", "comments[0].replyTo"],
    [[{ byCreator: "yes" }], {}, "not-a-boolean", "comments[0].byCreator"],
    [[{ publishedAt: "yesterday" }], {}, "invalid-time", "comments[0].publishedAt"],
    [[{ id: "1" }, { id: "1" }], {}, "counted-twice", "comments[1].id"],
    [[{ id: "1", replyTo: "1" }], {}, "cyclic-replies", "comments[0].replyTo"],
    [[{ id: "0" }, { id: "1", replyTo: "2" }, { id: "2", replyTo: "1" }], {}, "cyclic-replies", "comments[1].replyTo"],
    [
      [by("1", "a", "p", { publishedAt: at(5) }), answer("1", { publishedAt: at(4) })],
      {},
      "out-of-range",
      "comments[1].publishedAt",
    ],
    [[], null, "not-an-object", "options"],
    [[], { asOf: 1_700_000_000 }, "time-in-seconds", "asOf"],
    [[], { windowHours: 24 }, "missing", "asOf"],
    [[], { windowHours: -1, asOf: at(0) }, "negative", "windowHours"],
    [[], { count: "some" }, "unknown-option", "count"],
    [[], { creatorAuthor: 3 }, "not-a-string", "creatorAuthor"],
    [[], { level: 1 }, "out-of-range", "level"],
  ])("%j with %j is refused", (comments, options, code, path) => {
    expect(() => responsiveness(comments as Comment[], options as ResponsivenessOptions)).toThrow(thrown(code, path));
  });

  test("the order of the comments makes no difference, and nothing is changed", () => {
    const comment = fc.record({
      author: fc.constantFrom("a", "b", "c", null),
      postId: fc.constantFrom("p", "q", "r", undefined),
      byCreator: fc.constantFrom(true, false, false, null),
      publishedAt: fc.constantFrom(at(0), at(3), null),
      to: fc.option(fc.nat(30)),
    });
    fc.assert(
      fc.property(fc.array(comment, { minLength: 1, maxLength: 25 }), (drawn) => {
        const comments = drawn.map(({ to, ...rest }, i): Comment => {
          const asked = to === null || to >= i ? undefined : drawn[to];
          const isLater = (rest.publishedAt ?? at(9)) >= (asked?.publishedAt ?? 0);
          return Object.freeze({ ...rest, id: `${i}`, ...(asked && isLater && { replyTo: `${to}` }) });
        });
        const options = { asOf: at(48) };
        const once = responsiveness(Object.freeze(comments), options);
        const back = responsiveness([...comments].reverse(), options);
        for (const key of [
          "commentersAnswered",
          "repeatCommenters",
          "hoursToReply",
          "hoursUntilHalfAnswered",
        ] as const) {
          expectClose(back[key].value ?? -1, once[key].value ?? -1, 1e-9);
          expectClose(back[key].interval?.high ?? -1, once[key].interval?.high ?? -1, 1e-9);
        }
        expect([back.value, back.answered, back.notes]).toEqual([once.value, once.answered, once.notes]);
        expectClose(back.interval?.low ?? -1, once.interval?.low ?? -1, 1e-9);
        if (once.value !== null) {
          expect(once.interval?.low).toBeLessThanOrEqual(once.value);
          expect(once.interval?.high).toBeGreaterThanOrEqual(once.value);
        }
      }),
      { seed: 6, numRuns: 200 },
    );
  });
});
