// How much work a hostile text makes: units read for each unit given, whatever the length. No clock: the tests must hold on
// any machine. Times are in test/bench/comments.ts.
import { afterEach, expect, test, vi } from "vitest";
import { commentAuthenticity } from "../../src/authenticity/index.js";

afterEach(() => vi.restoreAllMocks());

/** How often a unit is read while a text is assessed. */
function unitsRead(text: string): number {
  const read = vi.spyOn(String.prototype, "charCodeAt");
  commentAuthenticity([{ text, byCreator: false }]);
  const { length } = read.mock.calls;
  read.mockRestore();
  return length;
}

test.each([
  ["one letter", "a"],
  ["one accented letter", "é"],
  ["digits", "1"],
  ["words", "some words "],
  ["words of offers", "free bitcoin check out my channel "],
  ["emoji", "😀"],
  ["emoji and words", "😀 a "],
  ["joined emoji", "👨‍👩‍👧"],
  ["accounts", "@"],
  ["named accounts", "@a.b"],
  ["full stops", "."],
  ["domains", "a.com"],
  ["slashes", "a.b/"],
  ["addresses", "http://"],
  ["addresses with spaces", "http:// "],
  ["markup", "<"],
  ["opened tags", "<a href"],
  ["ampersands", "&"],
  ["entities", "&#39;"],
  ["currencies", "$1"],
  ["signs without width", "\u200b"],
  ["combining marks of two kinds", "\u0301\u0323"],
  ["lone surrogates", "\ud83d"],
  ["lone surrogates, the other way round", "\ude00\ud83d"],
  ["mathematical letters", "𝓪"],
  ["small capitals", "ᴀ"],
  ["full-width letters", "ａ"],
  ["mathematical letters with combining marks", "𝓪\u0301\u0323"],
])("%s: the work is linear", (_, unit) => {
  const of = (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const [short, long] = [unitsRead(of(1_000)), unitsRead(of(8_000))];
  expect(long).toBeLessThan(8.5 * short + 100);
  expect(long).toBeLessThan(12 * 8_000);
});

test("a text of a million units is no error", () => {
  for (const unit of ["a", "😀", "a ", "\u0301\u0323", "𝓪\u0323\u0301", "@a ", "<", "&", "http://"]) {
    const { n, comments } = commentAuthenticity([{ text: unit.repeat(1e6 / unit.length), byCreator: false }]);
    expect([n, comments.length]).toEqual([1, 1]);
  }
});

test("as many similar comments as one likes are each compared with one other for each of two hashes", () => {
  const words = Array.from({ length: 40 }, (_, i) => `word${"abcdefghij"[i % 10]}${"klmn"[Math.floor(i / 10)]}`);
  const variants = (count: number) =>
    Array.from({ length: count }, (_, i) => ({
      author: `a${i}`,
      text: words.map((word, at) => (at === i % 40 ? `${word}${"xyzvw"[Math.floor(i / 40) % 5]}q` : word)).join(" "),
      byCreator: false,
    }));
  const compared = (count: number) => {
    const sets = vi.spyOn(Set.prototype, "has");
    const { shares } = commentAuthenticity(variants(count));
    const { length } = sets.mock.calls;
    sets.mockRestore();
    return [shares.copied, length] as const;
  };
  const [[shareOfFew, few], [shareOfMany, many]] = [compared(50), compared(200)];
  expect([shareOfFew, shareOfMany]).toEqual([1, 1]);
  // 40 words each, for each of two hashes at most.
  expect(few).toBeLessThanOrEqual(50 * 80);
  expect(many).toBeLessThanOrEqual(200 * 80);
});

test("a hundred thousand identical comments are counted once", () => {
  const comment = { text: "I won so much with this, ask me how it works", byCreator: false };
  const { value, shares } = commentAuthenticity(Array(100_000).fill(comment));
  expect([value, shares.copied]).toEqual([1, 1]);
});
