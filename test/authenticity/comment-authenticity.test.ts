import { describe, expect, test } from "vitest";
import { commentAuthenticity } from "../../src/authenticity/index.js";
import type { Comment } from "../../src/core/index.js";
import { commentSignals } from "../../src/reference/index.js";
import { expectClose } from "../support/close.js";

const byFan = (text: string): Comment => ({ text, byCreator: false });
const assess = (text: string) => {
  const [comment] = commentAuthenticity([byFan(text)]).comments;
  return { score: comment?.evidenceScore, flagged: comment?.flagged, signals: comment?.evidence.map((e) => e.signal) };
};
const signalsOf = (text: string) => assess(text).signals;
const thrown = (code: string, path: string) => expect.objectContaining({ code, path });

describe("the share of flagged comments", () => {
  const comments: Comment[] = [
    byFan("Where did you get that jacket?"),
    byFan("check out my channel"),
    byFan("nice pic"),
    byFan("the light in the second one is lovely, which lens was it"),
  ];

  test("is those with at least 2 points over those assessed, with Wilson's interval", () => {
    const { value, interval, n, basis, model } = commentAuthenticity(comments);
    expect([value, n, basis, model]).toEqual([0.25, 4, "flagged comments/comments", "comment-authenticity@1"]);
    // R: prop.test(1, 4, correct = FALSE)$conf.int
    expectClose(interval?.low, 0.0455872608097, 1e-9);
    expectClose(interval?.high, 0.6993581574176, 1e-9);
    expect(interval).toMatchObject({ shape: "between", level: 0.95, method: "wilson" });
  });

  test("has the level that was asked for", () => {
    const { interval } = commentAuthenticity(comments, { level: 0.8 });
    // R: prop.test(1, 4, correct = FALSE, conf.level = .8)$conf.int
    expectClose(interval?.low, 0.0780807476851, 1e-9);
    expect(interval?.level).toBe(0.8);
  });

  test("comments by the creator and without text are left out, keep their place, and are counted in notes", () => {
    const {
      comments: results,
      n,
      notes,
    } = commentAuthenticity([
      { text: "thanks everybody, link in bio", byCreator: true },
      byFan("link in bio"),
      { byCreator: false },
      { text: "lovely light" },
    ]);
    expect(results.map(({ evidenceScore }) => evidenceScore)).toEqual([null, 2, null, 0]);
    expect(results.map(({ flagged }) => flagged)).toEqual([null, true, null, false]);
    expect(results[0]?.evidence).toEqual([]);
    expect(n).toBe(2);
    expect(notes).toEqual([
      { code: "by-creator", count: 1 },
      { code: "missing-text", count: 1 },
      { code: "unknown-writer", count: 1 },
    ]);
  });

  test.each([
    ["nothing", null, "no-comments"],
    ["an empty list", [], "no-comments"],
    ["the creator's own", [{ text: "thanks", byCreator: true }], "no-comments"],
    ["comments without text", [{ id: "a" }], "missing-text"],
  ])("%s is unknown", (_, given, reason) => {
    const { value, n, shares, reason: told } = commentAuthenticity(given as Comment[] | null);
    expect([value, n, told]).toEqual([null, 0, reason]);
    expect(Object.values(shares)).toEqual([null, null, null, null, null]);
  });

  test("kinds of comments that are ordinary are told apart, and none of them is flagged", () => {
    const { value, shares } = commentAuthenticity(
      ["...", "😍🔥", "@anna @ben 😂", "so beautiful!", "love this"].map(byFan),
    );
    expect(value).toBe(0);
    expect(shares).toEqual({ empty: 0.2, emojiOnly: 0.2, mentionOnly: 0.2, genericPhrase: 0.4, copied: 0 });
  });

  test("nothing personal is in the result", () => {
    const secret = {
      id: "my-id",
      author: "jane.doe",
      postId: "my-post",
      text: "write jane.doe@example.org, thanks jane",
    };
    expect(JSON.stringify(commentAuthenticity([secret]))).not.toMatch(/jane|my-|example/);
  });
});

describe("impossible input", () => {
  test.each([
    ["hello", "not-an-array", "comments"],
    [[null], "not-an-object", "comments[0]"],
    [["hello"], "not-an-object", "comments[0]"],
    [[{}, { text: 3 }], "not-a-string", "comments[1].text"],
    [[{ author: 3 }], "not-a-string", "comments[0].author"],
    [[{ postId: {} }], "not-a-string", "comments[0].postId"],
    [[{ id: 1 }], "not-a-string", "comments[0].id"],
    [[{ byCreator: "no" }], "not-a-boolean", "comments[0].byCreator"],
  ])("%j is refused", (given, code, path) => {
    expect(() => commentAuthenticity(given as never)).toThrow(thrown(code, path));
  });

  test("so is an impossible level", () => {
    expect(() => commentAuthenticity([], { level: 95 })).toThrow(thrown("out-of-range", "level"));
  });

  test("and an impossible time, where times are looked at", () => {
    const comments = Array.from({ length: 10 }, (_, i) => ({
      postId: "p",
      text: "hi",
      publishedAt: i ? 0 : "yesterday",
    }));
    expect(() => commentAuthenticity(comments)).toThrow(thrown("invalid-time", "comments[0].publishedAt"));
  });
});

describe("evidence", () => {
  test.each([
    ["link", "see https://example.com/a?b=c for more"],
    ["link", "HTTP://EXAMPLE.COM"],
    ["link", "www.example.org"],
    ["link", "example.com"],
    ["link", "bit.ly/2abcde"],
    ["link", "example dot com"],
    ["link", "example [dot] com"],
    ["link", "facebook/somebody"],
    ["wallet", "send to 0x800e9d435dcef7a5d43be2bbc5b5cb280fcdbfff"],
    ["wallet", "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"],
    ["contact", "dm me on telegram"],
    ["messenger", "dm me"],
    ["contact", "message @trader"],
    ["contact", "reach out to him on telegram, @trader"],
    ["contact", "whatsapp +1 (555) 123-4567"],
    ["contact", "+49 151 23456789"],
    ["contact", "1555 1234567 is my whatsapp"],
    ["contact", "jane@example.org"],
    ["contact", "@trader on telegram"],
    ["messenger", "is he on telegram"],
    ["invitation", "visit my new channel"],
    ["invitation", "my new channel, have a look"],
    ["promotion", "my new channel"],
    ["invitation", "please watch the cover I made, my first cover"],
    ["invitation", "follow me"],
    ["invitation", "link in bio"],
    ["promotion", "subscribe"],
    ["promotion", "check this out"],
    ["promotion", "visit the page"],
    ["promotion", "my song"],
    ["promotion", "follow her"],
    ["promotion", "follow @anna"],
    ["money", "I invest"],
    ["money", "it was $500"],
    ["money", "500€ for that"],
    ["money", "made 20k"],
    ["money", "$20k"],
    ["money-promise", "bitcoin profit, guaranteed by experts"],
    ["money-promise", "made 20k with @trader"],
    ["endorsement", "thanks to the great @trader"],
    ["named-account", "all because of @trader"],
    ["named-account", "all because of jane_trader_"],
    ["disguise", "𝓘 𝓴𝓷𝓸𝔀 𝓪 𝔀𝓪𝔂"],
    ["disguise", "ɪ ᴋɴᴏᴡ ᴀ ᴡᴀʏ"],
    ["disguise", "ⓐ ⓛⓞⓝⓖ ⓦⓐⓨ"],
    ["begging", "like this comment if you agree"],
    ["capitals", "WHAT A DAY, WHAT A NIGHT"],
    ["promotional-words", "free"],
    ["empty", "?!"],
    ["emoji-only", "❤️ 👍🏽 🇩🇪 👨‍👩‍👧"],
    ["mention-only", "@anna @ben.b 😂"],
    ["generic-phrase", "great shot, keep it up!"],
  ])("%s: %s", (signal, text) => {
    expect(signalsOf(text)).toContain(signal);
  });

  test.each([
    "either/or and he/she... and/or",
    "nice.it was",
    "R&B, rock'n'roll, don&#39;t <br /> stop",
    "it is 12:30 on 2026-05-02, room 1234567",
    "call me crazy",
    "what a long word: Donaudampfschifffahrtsgesellschaftskapitän",
    "this_",
    "_____",
    "a 100% yes",
    "1,000,000,000 views",
    '<a href="https://www.youtube.com/watch?v=abc&amp;t=2m19s">2:19</a> best part',
    "see... info",
    "€ or $",
  ])("nothing strong or weak in: %s", (text) => {
    expect(assess(text).score).toBeLessThan(1);
  });

  test("is the strongest first, and adds up to the score", () => {
    const [comment] = commentAuthenticity([byFan("I earned $500 with bitcoin, message me, link in bio")]).comments;
    const points = (comment?.evidence ?? []).map((e) => e.points);
    expect(comment?.evidence.map((e) => e.signal)).toEqual(["invitation", "messenger", "money", "promotional-words"]);
    // Strong, weak, weak; earned, bitcoin, and the amount: three eighths.
    expect([points, comment?.evidenceScore]).toEqual([[2, 1, 1, 0.375], 4.375]);
  });

  test.each([
    "Мой любимый канал",
    "C'est ma chaîne préférée",
    "La mia pagina preferita",
    "Channel aku favorit ini kak",
    "Hesabım kapandı yeni gördüm bunu",
    "حسابي القديم انحذف",
    "Mein Kanal war früher auch so klein",
    "Gracias por tu mensaje, me ayudó mucho",
    "Schreib mir mal, wenn du in Berlin bist!",
    "Can you message me the recipe please?",
  ])("leaves an ordinary comment alone: %s", (text) => {
    expect(commentAuthenticity([byFan(text)]).comments[0]?.flagged).toBe(false);
  });

  test("wishes and praise that many write alike are no copies", () => {
    for (const text of [
      "I love you so much",
      "Happy birthday to you my dear",
      "Alles Gute zum Geburtstag liebe Anna",
    ]) {
      const comments = [1, 2, 3, 4, 5].map((i) => ({ ...byFan(text), author: `fan ${i}`, postId: "p" }));
      expect(commentAuthenticity(comments).value).toBe(0);
    }
  });

  test("the same comment told several times is one", () => {
    const text = "three of us went there by train and it rained all day long";
    const told = { ...byFan(text), id: "1", author: "a", postId: "p" };
    const { comments } = commentAuthenticity([told, told, told, { ...told, id: "2", author: "b" }]);
    expect(comments[3]?.evidence.map(({ signal }) => signal)).toContain("copy");
    expect(comments.every(({ flagged }) => flagged === false)).toBe(true);
  });

  test("says the same for everybody", () => {
    const [comment] = commentAuthenticity([byFan("dm me")]).comments;
    expect(comment?.evidence).toEqual([{ signal: "messenger", ...commentSignals.signals.messenger }]);
  });

  test("words of offers count up to eight", () => {
    const words = "free guaranteed winner prize gift giveaway reward promo discount coupon voucher".split(" ");
    const score = (count: number) => assess(words.slice(0, count).join(" ")).score;
    expect([score(0), score(1), score(2), score(11)]).toEqual([0.125, 0.125, 0.25, 1]);
  });

  test.each([
    ["de", "schaut auf meinem Kanal vorbei", "wunderschönes Bild"],
    ["fr", "abonnez-vous à ma chaîne", "trop belle"],
    ["es", "suscríbete a mi canal", "¡qué linda foto!"],
    ["pt", "se inscrevam no meu canal", "muito linda"],
    ["it", "iscrivetevi al mio canale", "che bella foto"],
    ["tr", "kanalıma abone olun", "çok güzel"],
    ["id", "kunjungi channel saya", "cantik banget kak"],
    ["ru", "подписывайтесь на мой канал", "очень красиво"],
    ["ar", "اشتركوا في قناتي", "جميل جدًا"],
    ["hi", "मेरे चैनल को सब्सक्राइब करें", "बहुत सुंदर"],
  ])("%s: an invitation is flagged, praise is generic", (_, invitation, praise) => {
    expect(assess(invitation)).toMatchObject({ flagged: true, signals: expect.arrayContaining(["invitation"]) });
    expect(assess(praise)).toMatchObject({ flagged: false, signals: ["generic-phrase"] });
  });
});

describe("text in disguise", () => {
  test.each([
    ["signs without width", "ch\u200beck o\u2060ut my cha\u00adnn\ufeffel"],
    ["marks of direction and variants", "\u202echeck\u202c out my chan\ufe0fnel"],
    ["accents by themselves", "che\u0301ck out my channel"],
    ["Cyrillic letters that look like Latin ones", "сhеck оut my сhannеl"],
    ["mathematical letters", "𝖈𝖍𝖊𝖈𝖐 𝖔𝖚𝖙 𝖒𝖞 𝖈𝖍𝖆𝖓𝖓𝖊𝖑"],
    ["full-width letters", "ｃｈｅｃｋ ｏｕｔ ｍｙ ｃｈａｎｎｅｌ"],
    ["letters in squares", "🄲🄷🄴🄲🄺 🄾🅄🅃 🄼🅈 🄲🄷🄰🄽🄽🄴🄻"],
    ["stretched words", "cheeeck ouuut myyyy chaaannel"],
    ["capitals", "CHECK OUT MY CHANNEL"],
  ])("%s are read as what they look like", (_, text) => {
    expect(signalsOf(text)).toContain("invitation");
  });

  test.each(["‼️", "⁉️", "™️", "ℹ️", "Ⓜ️", "〰️", "〽️", "㊗️", "㊙️", "©", "🅰️", "☎️"])("%s is an emoji", (text) => {
    expect(signalsOf(text)).toEqual(["emoji-only"]);
  });

  test.each(["いいね！", "漂亮", "최고", "יפה", "สวย", "Ⲁⲃ", "１２３", "ﬁn", "½"])(
    "%s is a word, a number or a sign",
    (text) => {
      expect(signalsOf(text)).not.toContain("emoji-only");
    },
  );

  test("a letter-like sign or full-width letters, as in Japanese, are no disguise", () => {
    expect(signalsOf("Ｓａｌａｄ ２０℃ № 5")).toEqual([]);
  });

  test("lone surrogates are no error and no content", () => {
    for (const text of ["\ud83d", "\ude00", "\ud83c", "\ud835", "hello \ud83d world", "\ude00\ud83d"])
      expect(assess(text).score).toBeLessThanOrEqual(0.125);
  });
});

describe("copies", () => {
  const text = "this reminds me of a summer in the hills";
  const at = (author: string | null, postId: string | null, words = text): Comment => ({
    author,
    postId,
    text: words,
    byCreator: false,
  });
  const copySignals = (...comments: Comment[]) =>
    commentAuthenticity(comments).comments.map(({ evidence }) => evidence[0]?.signal ?? "none");

  test("the same words by somebody else, or under another post, are a copy", () => {
    expect(copySignals(at("a", "1"), at("b", "1"))).toEqual(["copy", "copy"]);
    expect(copySignals(at("a", "1"), at("a", "2"))).toEqual(["copy", "copy"]);
    expect(commentAuthenticity([at("a", "1"), at("b", "1"), at("c", "1", "hi")]).shares.copied).toBeCloseTo(2 / 3, 12);
  });

  test("the same comment sent twice, or listed twice, is none", () => {
    expect(copySignals(at("a", "1"), at("a", "1"))).toEqual(["none", "none"]);
    expect(copySignals({ id: "7", text }, { id: "7", text })).toEqual(["none", "none"]);
  });

  test("who and where that is unknown counts as different", () => {
    expect(copySignals(at(null, null), at(null, null))).toEqual(["copy", "copy"]);
    expect(copySignals(at("a", null), at("a", null))).toEqual(["copy", "copy"]);
  });

  test("punctuation, case, numbers, emoji and tagged accounts make no difference", () => {
    const other = `@anna ${text.toUpperCase()}!!! 😍 2024`;
    expect(copySignals(at("a", "1"), at("b", "2", other))).toEqual(["copy", "copy"]);
  });

  test("nor does a word that is changed, in a text of eight words at least", () => {
    const long = "last week I sent them my old phone and they paid more than any shop around here would";
    expect(copySignals(at("a", "1", long), at("b", "2", long.replace("week", "month")))).toEqual(["copy", "copy"]);
    expect(copySignals(at("a", "1", "we saw this one in Rome"), at("b", "2", "we saw this one in Bonn"))).toEqual([
      "none",
      "none",
    ]);
  });

  test("short texts are said by many, and no copies", () => {
    expect(copySignals(at("a", "1", "what a day"), at("b", "2", "what a day"))).toEqual(["none", "none"]);
  });

  test("four of them are flagged, wherever they stand in the list", () => {
    const copies = ["a", "b", "c", "d"].map((author) => at(author, "1"));
    const { comments, value } = commentAuthenticity([at("x", "1", "lovely light in here"), ...copies]);
    expect(comments.map(({ flagged }) => flagged)).toEqual([false, true, true, true, true]);
    expect(value).toBe(0.8);
  });

  test("similar texts by one author under one post stay together with copies by others", () => {
    const long = "last week I sent them my old phone and they paid more than any shop around here would";
    const [one, two] = [long.replace("week", "month"), long.replace("phone", "laptop")];
    expect(copySignals(at("a", "1", long), at("a", "1", one))).toEqual(["none", "none"]);
    expect(copySignals(at("a", "1", long), at("a", "1", one), at("b", "1", one), at("c", "2", two))).toEqual(
      Array(4).fill("many-copies"),
    );
  });
});

describe("bursts", () => {
  const start = Date.UTC(2026, 4, 2);
  const minutes = (...times: number[]): Comment[] =>
    times.map((minute, i) => ({
      text: `number ${"abcdefghijklmnop"[i]}`,
      postId: "p",
      publishedAt: start + minute * 60_000,
      byCreator: false,
    }));
  const inBurst = (comments: Comment[]) =>
    commentAuthenticity(comments).comments.map(({ evidence }) => evidence.some(({ signal }) => signal === "burst"));
  const spread = [100, 400, 700, 1_000, 2_000];

  test("are five comments within a minute, under a post that gathered comments for longer than a day", () => {
    expect(inBurst(minutes(0, 0.2, 0.4, 0.6, 1, ...spread))).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(inBurst(minutes(0, 0.3, 0.6, 0.9, 1.2, ...spread))).not.toContain(true);
  });

  test("are none where all comments came within a day, nor without times or posts", () => {
    const dense = minutes(0, 0.2, 0.4, 0.6, 0.8, 100, 400, 700, 1_000, 1_400);
    expect(inBurst(dense)).not.toContain(true);
    const late = minutes(0, 0.2, 0.4, 0.6, 0.8, ...spread);
    expect(inBurst(late.map((comment) => ({ ...comment, publishedAt: null })))).not.toContain(true);
    expect(inBurst(late.map((comment) => ({ ...comment, postId: null })))).not.toContain(true);
    expect(inBurst(late.map((comment, i) => ({ ...comment, postId: `${i}` })))).not.toContain(true);
    expect(inBurst(late.map((comment) => ({ ...comment, byCreator: true })))).not.toContain(true);
  });

  test("are a hint, and flag nobody", () => {
    const { value, comments } = commentAuthenticity(minutes(0, 0.2, 0.4, 0.6, 1, ...spread));
    expect([value, comments[0]?.evidenceScore]).toEqual([0, 0.25]);
  });
});

describe("mistakes that other tools make with comments", () => {
  test("1.3 (13): digits are emoji, because \\p{Emoji} holds them", () => {
    for (const text of ["1", "2024", "100", "#1", "*"]) {
      expect(signalsOf(text)).not.toContain("emoji-only");
      expect(commentAuthenticity([byFan(text)]).shares.emojiOnly).toBe(0);
    }
  });

  test("1.3 (14): short comments and emoji are bots: here they flag nobody, alone or together", () => {
    const ordinary = [
      "😍",
      "k",
      "wow",
      "nice",
      "@anna",
      "@anna 😍",
      "@anna so cute 😍",
      "NICE",
      "🔥🔥🔥",
      "love it @anna",
      "omg @anna look",
      "first",
      "",
      "...",
    ];
    for (const text of ordinary) expect(assess(text).score).toBeLessThan(1);
    expect(commentAuthenticity(ordinary.map(byFan)).value).toBe(0);
  });

  test("1.3 (9): one sign is counted twice: a stronger form of a signal replaces the weaker one", () => {
    expect(signalsOf("message me on whatsapp")).not.toContain("messenger");
    expect(signalsOf("subscribe to my channel")).not.toContain("promotion");
    expect(signalsOf("thanks to the great @trader")).not.toContain("named-account");
  });

  test("1.3 (23): the input is changed", () => {
    const comments = Object.freeze([Object.freeze(byFan("hello there")), Object.freeze(byFan("dm me"))]);
    expect(() => commentAuthenticity(comments)).not.toThrow();
  });
});
