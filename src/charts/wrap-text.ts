/** Letters as wide as an `i`, and as wide as an `M`, beside which all others are of middling width. */
const narrow = /[ijltfrI1.,:;'|!()[\] -]/;
const wide = /[mwMW%@\u2014\u2192\u0250-\u200f\u2028-\u{10ffff}]/u;

/** How wide a text will be, in ems: a little more than in the widest of the usual fonts without serifs. */
function emsOf(text: string): number {
  let ems = 0;
  for (const letter of text)
    ems += narrow.test(letter) ? 0.4 : wide.test(letter) ? 1 : /[A-Z]/.test(letter) ? 0.73 : 0.62;
  return ems;
}

/** About how wide a text will be, in pixels. */
export const widthOf = (text: string, fontSize: number): number => emsOf(text) * fontSize;

/** A text without line breaks and what no page shows; what is caller's text may hold anything. */
export const plainText = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g, " ")
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd")
    .replace(/ {2,}/g, " ")
    .trim();

/**
 * A text in lines that fit. A word that is too long for a line is cut.
 *
 * @param text - what to write
 * @param width - pixels of a line
 * @param fontSize - pixels of its letters
 * @param most - the most lines; what is left out shows as …
 */
export function wrapText(text: string, width: number, fontSize: number, most = 12): string[] {
  const lines: string[] = [];
  let line = "";
  const fits = (candidate: string): boolean => widthOf(candidate, fontSize) <= width;
  // Nobody reads more of a name, and it need not be measured.
  const words = plainText(text.slice(0, 2_000))
    .replace(/(?<=\d) %/g, "\u00a0%")
    .split(" ");
  for (const word of words) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
    while (!fits(line)) {
      const letters = [...line];
      let cut = letters.length - 1;
      while (cut > 1 && !fits(letters.slice(0, cut).join(""))) cut--;
      lines.push(letters.slice(0, cut).join(""));
      line = letters.slice(cut).join("");
    }
  }
  if (line !== "") lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1]?.replace(/.$/u, "")}…`];
}
