/** {@link letterOf} a sign that no word can hold. */
const separator = 0;
/** What a word is read over: apostrophes, ampersands, accents by themselves, and signs without width. */
export const invisible = 1;
/** A sign that may be an emoji. */
const symbol = 2;
/** A letter in fancy dress, to be folded before it is read. */
export const dressed = 3;

/** Letters that Unicode does not take apart, or that look like Latin ones, and those Latin ones. */
const alike = ["ıøłđßæœаеорсухіјѕ", "ioldsaoaeopcyxijs"] as const;
const tableEnd = 0x530;

/** Latin, Greek and Cyrillic letters in lower case and without accents, so that no text needs normalising for them. */
function fillTable(): Uint16Array {
  const letters = new Uint16Array(tableEnd);
  for (let code = 0; code < tableEnd; code++) {
    const character = String.fromCharCode(code);
    const lower = (character.normalize("NFD")[0] as string).toLowerCase();
    const at = alike[0].indexOf(lower);
    if ((code >= 0x300 && code < 0x370) || "'`´&\u00ad".includes(character)) letters[code] = invisible;
    else if (/[\p{L}\p{Nd}_]/u.test(character)) letters[code] = (alike[1][at] ?? lower).charCodeAt(0);
    else if (/\p{Extended_Pictographic}/u.test(character)) letters[code] = symbol;
  }
  return letters;
}

const table = /* @__PURE__ */ fillTable();

/** The letter or digit that a UTF-16 unit stands for, without case and accents; or one of the marks above. */
export function letterOf(code: number): number {
  if (code < tableEnd) return table[code] as number;
  if (code < 0x2000) return beforePunctuation(code);
  if (code < 0x3040) return punctuation(code);
  if (code < 0xd800) return code === 0x3297 || code === 0x3299 ? symbol : code;
  // Surrogates and private signs; then presentation forms, full-width forms, selectors of variants.
  if (code < 0xf900) return code < 0xe000 ? symbol : separator;
  if ((code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a)) return dressed;
  if (code >= 0xff00 && code <= 0xff65) return code >= 0xff10 && code <= 0xff19 ? code - 0xff10 + 48 : separator;
  return (code >= 0xfe00 && code <= 0xfe0f) || code === 0xfeff || code >= 0xfff0 ? invisible : code;
}

/** Hebrew, Arabic, the scripts of India, and so on up to accented Latin and Greek. */
function beforePunctuation(code: number): number {
  // Small capitals.
  if (code >= 0x1d00 && code <= 0x1d22) return dressed;
  const vowel = (code >= 0x64b && code <= 0x65f) || code === 0x640 || code === 0x61c || code === 0x180e;
  if (vowel) return invisible;
  return code === 0x60c || code === 0x61b || code === 0x61f || code === 0x964 || code === 0x965 ? separator : code;
}

/** General punctuation, letter-like signs, arrows, pictures, and the punctuation of Chinese and Japanese. */
function punctuation(code: number): number {
  if (code < 0x2070) {
    const shown = code < 0x200b || (code >= 0x2010 && code <= 0x2029) || (code >= 0x202f && code <= 0x205f);
    if (!shown || code === 0x2018 || code === 0x2019) return invisible;
    return code === 0x203c || code === 0x2049 ? symbol : separator;
  }
  if (code >= 0x2c00 && code < 0x2e00) return code;
  const letterlike = code >= 0x2100 && code < 0x2150 && code !== 0x2122 && code !== 0x2139;
  return letterlike || (code >= 0x24b6 && code < 0x24ea && code !== 0x24c2) ? dressed : symbol;
}

/** Whether {@link letterOf} gave a letter or a digit, and none of the marks. */
export function isLetter(letter: number): boolean {
  return letter > dressed;
}

/** Whether a unit of a text is a letter or a digit. */
export function isWordUnit(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isLetter(letterOf(text.charCodeAt(at)));
}
