import { isWordUnit } from "./letters.js";
import { isDot } from "./links.js";
import { readAccount } from "./read-company.js";
import type { Reader } from "./reader.js";

/** A run of emoji, in pieces: a run without end would exhaust the stack of the engine. */
const emoji = /(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}\u{1F1E6}-\u{1F1FF}]|\u200d|\ufe0f){1,64}/uy;
const markup = /^(?:&(?:#39|quot|amp|lt|gt);|<\/?(?:br|b|i|a) ?\/?>)/;

/**
 * Reads a sign that is no part of a word: an account, a currency, an emoji. Gives the last unit that belongs to it.
 *
 * @param at - where it stands
 * @param afterWord - whether a word ends before it
 */
export function readSign(reader: Reader, at: number, afterWord: boolean): number {
  const { text, traits } = reader;
  const code = text.charCodeAt(at);
  if (code === 64) return readAt(reader, at, afterWord);
  if (code === 36 || (code >= 0xa2 && code <= 0xa5) || (code >= 0x20a0 && code <= 0x20cf)) {
    if (reader.row > 0) traits.prices++;
    else reader.currency = true;
  } else if (code === 43) reader.plus = true;
  else if (code === 44) reader.row = 0;
  else if (code === 60) return at + markupLength(text, at);
  else if (code > 0xa8) {
    emoji.lastIndex = at;
    if (emoji.test(text)) {
      traits.emoji++;
      return emoji.lastIndex - 1;
    }
  }
  return at;
}

/** An account, or the second half of an e-mail address. */
function readAt(reader: Reader, at: number, afterWord: boolean): number {
  const { text, traits } = reader;
  let last = at;
  let dots = 0;
  while (isWordUnit(text, last + 1) || (isDot(text, last + 1) && isWordUnit(text, last + 2)))
    if (isDot(text, ++last)) dots++;
  if (last === at) return at;
  reader.at++;
  if (afterWord && dots > 0) traits.contacts++;
  else readAccount(reader, reader.at);
  return last;
}

/** How many units follow that belong to HTML which a platform wrapped around a text, such as `&#39;` or `<br>`. */
export function markupLength(text: string, at: number): number {
  const [found] = markup.exec(text.slice(at, at + 6)) ?? [];
  return found ? found.length - 1 : 0;
}
