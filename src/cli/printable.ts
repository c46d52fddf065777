/** Control, format and bidirectional characters, halves of surrogate pairs, line separators, variation selectors. */
const unprintable = /[\p{C}\p{Zl}\p{Zp}\p{Variation_Selector}]/gu;
/** More marks on one letter than any script needs: they would grow over the rows above. */
const piledMarks = /(\p{M}{3})\p{M}+/gu;

/** What a terminal may be given of somebody else's text: nothing that moves the cursor, hides or turns other text. */
export function printable(text: string): string {
  return text.replace(unprintable, "").replace(piledMarks, "$1");
}

/** Characters that take two columns: East Asian wide and full width forms, and emoji. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{1b2fb}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const plain = /^[\x20-\x7e]*$/;

/** The characters as a reader counts them. */
const split = (text: string): string[] =>
  plain.test(text) ? [...text] : Array.from(graphemes.segment(text), ({ segment }) => segment);

const widthOf = (grapheme: string): number => (wide.test(grapheme) ? 2 : 1);

/** How many columns of a terminal a printable text takes. */
export function displayWidth(text: string): number {
  return plain.test(text) ? text.length : split(text).reduce((total, grapheme) => total + widthOf(grapheme), 0);
}

/** Takes characters from the front while they fit. */
function fitting(characters: readonly string[], columns: number): string[] {
  let left = columns;
  const end = characters.findIndex((character) => {
    left -= widthOf(character);
    return left < 0;
  });
  return characters.slice(0, end < 0 ? undefined : end);
}

/**
 * Shortens a printable text to a number of columns, in the middle: ids often begin alike and differ at the end.
 *
 * @param text - the text
 * @param columns - the room, at least 3
 */
export function shorten(text: string, columns: number): string {
  // Only the ends are shown, so only the ends of a text of a megabyte are looked at.
  const end = 32 * columns;
  if (text.length <= end && displayWidth(text) <= columns) return text;
  const [front, back] = [split(text.slice(0, end)), split(text.slice(-end)).reverse()];
  const begin = fitting(front, Math.floor((columns - 1) / 3));
  const rest = columns - 1 - begin.reduce((total, character) => total + widthOf(character), 0);
  return `${begin.join("")}…${fitting(back, rest).reverse().join("")}`;
}
