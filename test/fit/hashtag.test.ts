import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractHashtags, normaliseHashtag } from "../../src/fit/index.js";

const thrown = (code: string, path: string) => expect.objectContaining({ code, path });

describe("normaliseHashtag", () => {
  test.each([
    ["a sign in front, and space before it", "  #Brand", "brand"],
    ["no sign", "Brand", "brand"],
    ["several signs", "##brand", "brand"],
    ["the full-width sign and letters (NFKC)", "＃ＢＲＡＮＤ２", "brand2"],
    ["the small sign", "﹟brand", "brand"],
    ["mathematical letters (NFKC)", "#𝓫𝓻and", "brand"],
    ["digits and underscores", "#run_2026", "run_2026"],
    ["digits only", "#2026", "2026"],
    ["it ends at punctuation", "#brand-new", "brand"],
    ["and at space", "#brand new", "brand"],
    ["and at an emoji", "#summer☀️", "summer"],
    ["and at a sign that NFKC would make letters of", "#brand™", "brand"],
    ["and at a joiner before an emoji", "#love\u200D❤️", "love"],
    ["and at a keycap", "#top1️⃣", "top"],
    ["accents, composed or not, are the same letter", "#cafe\u0301", "café"],
    ["and no accent is another", "#cafe", "cafe"],
    ["sharp s is ss", "#Straße", "strasse"],
    ["and so is the capital one", "#STRAẞE", "strasse"],
    ["the Turkish capital I with a dot is i", "#İstanbul", "istanbul"],
    ["the Turkish dotless ı stays", "#sıkıntı", "sıkıntı"],
    ["a capital I is i, in Turkish too", "#SIKINTI", "sikinti"],
    ["the final sigma is sigma", "#ΟΔΟΣ", "οδοσ"],
    ["joiners between letters belong to it, and make no difference", "#می\u200Cخواهم", "میخواهم"],
    ["the joiner of Sinhala does as well", "#ශ්\u200Dරී", "ශ්රී"],
    ["scripts without case", "#東京", "東京"],
    ["what X lets stand between letters: gershayim", "#צה״ל", "צה״ל"],
    ["the Katakana middle dot", "#レオ・メッシ", "レオ・メッシ"],
    ["and its half-width twin", "#ﾚｵ･ﾒｯｼ", "レオ・メッシ"],
    ["the middle dot of Catalan", "#intel·ligència", "intel·ligència"],
    ["the wave dash and its full-width twin", "#東京～大阪", "東京〜大阪"],
    ["the tsheg of Tibetan", "#བོད་ཡིག", "བོད་ཡིག"],
    ["and none of them at an end", "#レオ・", "レオ"],
    ["nor beside a digit", "#10·5", "10"],
    ["it ends at a space that compatible characters hold", "#محمد_ﷺ", "محمد_صلى"],
    ["and before a middle dot that they end in", "#ŀ", "l"],
    [
      "marks of direction, hidden spaces and a soft hyphen make no difference",
      "\u200E\u2068#\u200Fsum\u00ADmer\u200B",
      "summer",
    ],
    ["nor do joiners in front", "\u200D#\u200Csummer", "summer"],
  ])("%s", (_, given, expected) => {
    expect(normaliseHashtag(given)).toBe(expected);
  });

  test.each(["", "#", "🎉", "!brand", "#️⃣", "1️⃣"])("%j is none", (given) => {
    expect(() => normaliseHashtag(given)).toThrow(thrown("invalid-hashtag", "hashtag"));
  });

  test("what is no string is refused", () => {
    expect(() => normaliseHashtag(7 as unknown as string)).toThrow(thrown("not-a-string", "hashtag"));
    expect(() => extractHashtags(null as unknown as string)).toThrow(thrown("not-a-string", "text"));
  });

  test("done twice it is done once, whatever stands between two letters", () => {
    const changed: string[] = [];
    for (let code = 0; code < 0x20000; code++) {
      const [tag] = extractHashtags(`#a${String.fromCodePoint(code)}b`);
      if (tag === undefined || normaliseHashtag(tag) !== tag) changed.push(code.toString(16));
      const own = /[\p{L}\p{N}]/u.test(String.fromCodePoint(code))
        ? extractHashtags(`#${String.fromCodePoint(code)}`)[0]
        : undefined;
      if (own !== undefined && normaliseHashtag(own) !== own) changed.push(code.toString(16));
    }
    expect(changed).toEqual([]);
  });

  test("done twice it is done once", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 0x2fff })).map((codes) => String.fromCodePoint(...codes)),
        (text) => {
          for (const tag of extractHashtags(`#${text}`)) expect(normaliseHashtag(tag)).toBe(tag);
        },
      ),
      { seed: 4, numRuns: 300 },
    );
  });
});

describe("extractHashtags", () => {
  test("in their order, each once", () => {
    expect(extractHashtags("#b then #A, #a and (#c)\n#d.")).toEqual(["b", "a", "c", "d"]);
  });

  test("chained ones are several", () => {
    expect(extractHashtags("#one#two ##three")).toEqual(["one", "two", "three"]);
  });

  test("not within a word, a link or an entity", () => {
    expect(extractHashtags("a#b example.com/#c https://e.com/d#e &#39; _#f 1#g")).toEqual([]);
  });

  test("a lone sign, a keycap and an emoji are none", () => {
    expect(extractHashtags("# #️⃣ #🎉 #!")).toEqual([]);
  });

  test("long texts take no time", () => {
    const start = performance.now();
    for (const part of ["#", "#a", "a", "a\u200D", "# ", "#\u200D", "1️⃣", "#é", " ", "\u200D", "a·", "·"])
      for (const read of [extractHashtags, (text: string) => /\w/.test(text) && normaliseHashtag(`a${text}`)])
        read(`#${part.repeat(50_000)}`);
    expect(performance.now() - start).toBeLessThan(2_000); // 60 ms where it was written
  });
});
