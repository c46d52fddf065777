import { addLetter, noHash } from "./dictionary.js";
import { beginsDressed, fold } from "./fold.js";
import { invisible, isLetter, letterOf } from "./letters.js";
import { markupLength, readSign } from "./read-sign.js";
import { readWord } from "./read-word.js";
import { type Reader, startText } from "./reader.js";
import type { Traits } from "./traits.js";

/**
 * Reads the text of a comment once, unit by unit: without a copy of it (but where it holds letters in fancy dress), and
 * without regular expressions (but for emoji). The time is linear in the length, whatever the text.
 *
 * @param reader - the reader, which takes in the hashes of the first words
 * @param text - any string
 * @param from - where in the reader's list those hashes begin
 * @param folded - how many letters in fancy dress were folded, where they were
 */
export function scanComment(reader: Reader, text: string, from: number, folded?: number): Traits {
  startText(reader, text, from);
  const end = text.length;
  // The word that is being read.
  let start = 0;
  let hash = noHash;
  let last = 0;
  let digits = 0;
  for (let i = 0; i <= end; i++) {
    // A space closes the last word.
    let code = i < end ? text.charCodeAt(i) : 32;
    // Most of most texts is plain letters, so that they have a loop of their own.
    let low = code | 32;
    if (low > 96 && low < 123) {
      do {
        if (low !== last) hash = addLetter(hash, low);
        last = low;
        if (++i === end) break;
        code = text.charCodeAt(i);
        low = code | 32;
      } while (low > 96 && low < 123);
      if (i === end) code = 32;
    }
    const letter = code === 32 ? 0 : letterOf(code);
    if (isLetter(letter)) {
      if (letter < 58) digits++;
      else if (letter === 95) reader.underscore = true;
      if (letter !== last || letter < 58) hash = addLetter(hash, letter);
      last = letter;
      continue;
    }
    if (letter === invisible) {
      if (code === 38) i += markupLength(text, i);
      if (last === 0) start = i + 1;
      continue;
    }
    const afterWord = last !== 0;
    if (afterWord) {
      const next = readWord(reader, start, i, code, hash, last, digits);
      hash = noHash;
      last = 0;
      digits = 0;
      start = next + 1;
      if (next !== i) {
        i = next;
        continue;
      }
    }
    if (code !== 32) {
      if (letter !== 0 && folded === undefined && beginsDressed(text, i, letter)) {
        const [plain, count] = fold(text);
        return scanComment(reader, plain, from, count);
      }
      i = readSign(reader, i, afterWord);
    }
    start = i + 1;
  }
  reader.traits.dressed = folded ?? 0;
  return reader.traits;
}
