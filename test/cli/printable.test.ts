import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { displayWidth, printable, shorten } from "../../src/cli/printable.js";

test.each([
  ["colours", "\u001b[31mred\u001b[0m", "[31mred[0m"],
  ["a control sequence of one byte", "\u009b2Jgone", "2Jgone"],
  ["line breaks and tabs", "a\r\n\tb\u2028c\u0085d", "abcd"],
  ["a turned reading direction", "a\u202eb\u2066c", "abc"],
  ["half of a pair", "a\ud800b", "ab"],
  ["joiners and variation selectors", "👩\u200d👧 ❤\ufe0f", "👩👧 ❤"],
  ["marks that pile up", `e${"\u0301".repeat(50)}`, `e${"\u0301".repeat(3)}`],
])("not given to a terminal: %s", (_, text, clean) => {
  expect(printable(text)).toBe(clean);
});

// Widths of Unicode's East Asian Width, W and F, and of Emoji_Presentation: two columns.
test.each([
  ["abc", 3],
  ["äöü", 3],
  ["e\u0301", 1],
  ["東京", 4],
  ["カタカナ", 8],
  ["ｶﾀｶﾅ", 4],
  ["ＡＢ", 4],
  ["한국", 4],
  ["🎈", 2],
  ["🇩🇪", 2],
  ["…", 1],
  ["", 0],
])("%s takes %d columns", (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

describe("a long id is shortened in the middle", () => {
  test.each([
    ["creator-000000000042", 12, "cre…00000042"],
    ["exactly-ten", 11, "exactly-ten"],
    ["東京東京東京", 8, "東…東京"],
    ["🎈🎈🎈🎈", 7, "🎈…🎈🎈"],
    ["e\u0301".repeat(9), 5, `e\u0301…${"e\u0301".repeat(3)}`],
  ])("%s in %d columns", (text, columns, short) => {
    expect(shorten(text, columns)).toBe(short);
  });

  test("whatever the text, it fits", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), fc.integer({ min: 3, max: 40 }), (text, columns) => {
        expect(displayWidth(shorten(printable(text), columns))).toBeLessThanOrEqual(columns);
      }),
      { numRuns: 500 },
    );
  });

  test("a text of ten megabytes takes no time", () => {
    const start = performance.now();
    expect(displayWidth(shorten("東".repeat(10_000_000), 20))).toBeLessThanOrEqual(20);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
