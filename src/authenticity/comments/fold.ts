import { dressed } from "./letters.js";

/** Letters in fancy dress: letter-like, circled, full-width, mathematical, in squares; no emoji among them. */
const fancy =
  /[\u2100-\u2121\u2123-\u2138\u213a-\u214f\u24b6-\u24c1\u24c3-\u24e9\uff21-\uff3a\uff41-\uff5a\u{1d400}-\u{1d7ff}\u{1f110}-\u{1f169}]{1,64}/gu;
/** Small capitals, for which Unicode names no plain letters. */
const small = ["ᴀʙᴄᴅᴇꜰғɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdeffghijklmnoprstuvwyz"] as const;
const smallCapitals = /[\u1d00-\u1d22\ua730\ua731ғɢʜɪʟɴʀʏʙ]/g;

/**
 * Turns letters in fancy dress into plain ones, by Unicode's compatibility normalisation (NFKC), and counts them;
 * full-width letters are ordinary in Japanese and not counted. Only runs of such letters are normalised, and in pieces:
 * over a whole text, combining marks can make the time grow with the square of its length.
 */
export function fold(text: string): readonly [folded: string, count: number] {
  let count = 0;
  const folded = text
    .replace(fancy, (run) => {
      if (run < "\uff00") count += run.length;
      return run.normalize("NFKC");
    })
    .replace(smallCapitals, (letter) => {
      count++;
      return small[1][small[0].indexOf(letter)] ?? letter;
    });
  return [folded, count];
}

/** Whether a letter in fancy dress begins here; mathematical ones and those in squares are pairs of surrogates. */
export function beginsDressed(text: string, at: number, letter: number): boolean {
  if (letter === dressed) return true;
  const code = text.charCodeAt(at);
  if (code !== 0xd83c || at + 1 >= text.length) return code === 0xd835;
  const second = text.charCodeAt(at + 1);
  return second >= 0xdd10 && second <= 0xdd69;
}
