import { InvalidInputError } from "../core/error.js";
import { hashtagCharacters } from "../reference/hashtag-characters.js";

/** The signs that begin a hashtag: the number sign, small and full-width. */
const signs = "#﹟＃";

/** What hides in a text and makes no difference, such as a mark of direction. Joiners and variation selectors make one. */
const hidden = /(?!\u200C|\u200D|[\uFE00-\uFE0F])\p{Default_Ignorable_Code_Point}/gu;
const front = "[\\s\\u200C\\u200D\\uFE00-\\uFE0F]*";

/** The patterns of a hashtag. */
interface Patterns {
  /** The hashtag at the beginning of a text, with its sign or without. */
  readonly leading: RegExp;
  /** Hashtags within a text, with their signs, and those that follow without a gap. */
  readonly chains: RegExp;
  /** A sign in front, after what does not show. */
  readonly signed: RegExp;
  readonly sign: RegExp;
}

/**
 * What a hashtag is made of: letters, marks, decimal digits and the underscore, no variation selector or enclosing keycap,
 * and no digit that is part of a keycap emoji. A joiner belongs to it between letters, as Persian and Sinhala need it, and
 * not before an emoji; so do some characters that are no letters. No part can match what another can, so that the time
 * is linear.
 */
function makePatterns(): Patterns {
  const letter = "[\\p{L}\\p{M}]";
  const between = `(?<=${letter})[\\u200C\\u200D${hashtagCharacters.betweenLetters}](?=${letter})(?![\\uFE00-\\uFE0F])`;
  const body = `(?:(?![0-9]\\uFE0F?\\u20E3|[\\uFE00-\\uFE0F\\u20E3])[\\p{L}\\p{M}\\p{Nd}_]|${between})+`;
  return {
    leading: new RegExp(`^${front}(?:[${signs}]+${front})?(${body})`, "u"),
    chains: new RegExp(
      `[${signs}](?<![\\p{L}\\p{M}\\p{Nd}_&/${signs}].)[${signs}]*${body}(?:[${signs}]+${body})*`,
      "gu",
    ),
    signed: new RegExp(`^${front}[${signs}]`, "u"),
    sign: new RegExp(`[${signs}]+`, "u"),
  };
}

const patterns = /* @__PURE__ */ makePatterns();

/** A text in the form in which its variants are the same: compatible characters, case and what does not show make no difference. */
export function foldText(text: string): string {
  return (
    text
      .normalize("NFKC")
      // The capital sharp s and the capital dotted I are the only letters whose lower case needs help.
      .toLowerCase()
      .replace(/ß/g, "ss")
      .replace(/ς/g, "σ")
      .replace(/i̇/g, "i")
      .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
      .normalize("NFKC")
  );
}

/** One way of writing what Unicode holds the same, and one wave dash, whose twin NFKC would make an ASCII tilde of. */
const written = (text: string): string => text.normalize("NFC").replace(/～/g, "〜").replace(/･/g, "・");

/** The beginning of a text that is a hashtag, folded. Compatible characters may hold a space, where it ends then. */
function folded(text: string): string | undefined {
  const [, own = ""] = patterns.leading.exec(text) ?? [];
  const [, whole = ""] = patterns.leading.exec(own.normalize("NFKC").replace(hidden, "")) ?? [];
  return foldText(whole) || undefined;
}

/** A hashtag as platforms compare it, or `undefined` where a text is none. */
export function hashtagOf(text: string): string | undefined {
  return folded(written(text.replace(hidden, "")));
}

/** Adds the hashtags within a text that begin with a sign. */
function addHashtags(text: string, tags: Set<string>): void {
  for (const [found] of text.matchAll(patterns.chains)) {
    for (const own of found.split(patterns.sign)) {
      const tag = folded(own);
      if (tag !== undefined) tags.add(tag);
    }
  }
}

/** Adds the hashtags of an entry of a list, with its sign or without; whether there is any. */
export function addListed(entry: string, tags: Set<string>): boolean {
  const text = written(entry.replace(hidden, ""));
  const own = new Set<string>();
  addHashtags(patterns.signed.test(text) ? text : `#${text.trimStart()}`, own);
  for (const tag of own) tags.add(tag);
  return own.size > 0;
}

/**
 * A hashtag in the form in which platforms compare it: without the sign in front (# or the full-width ＃), up to the first
 * character that no hashtag holds (a space, punctuation, an emoji), with compatible characters as one (NFKC), and without
 * regard to case, as Unicode folds it in every language alike. Letters of all scripts, digits and underscores belong to it;
 * joiners (zero width) only between letters, and they make no difference; between letters also the middle dots, the marks
 * of Hebrew and Tibetan and the wave dash that X lets stand (`hashtagCharacters`). What does not show, such as a mark of
 * direction, is passed over.
 *
 * Case is folded without a language: ß, ẞ and ss are the same, and so are σ and ς. İ is taken as i, so that #İstanbul is
 * #istanbul; but I is i and never ı, so the Turkish #SIKINTI is not #sıkıntı. Accents make a difference: #cafe is not
 * #café. A tag of digits only is taken as one; X does not link it, others do.
 *
 * @param hashtag - a hashtag, with or without its sign
 * @returns the folded tag, without the sign
 * @throws InvalidInputError `not-a-string`; `invalid-hashtag` where nothing is left
 * @see Unicode Standard Annex 31, Hashtag Identifiers, https://www.unicode.org/reports/tr31/, which lets a tag hold emoji
 * as well; here it ends before them
 * @see twitter-text, by X, https://github.com/twitter/twitter-text, for what stands between letters
 * @example
 * import { normaliseHashtag } from "influencer-scoring/fit";
 * console.log(normaliseHashtag("＃STRASSE_2026!"), normaliseHashtag("straße_2026")); // => strasse_2026 strasse_2026
 */
export function normaliseHashtag(hashtag: string): string {
  if (typeof hashtag !== "string") throw new InvalidInputError("not-a-string", "hashtag");
  const tag = hashtagOf(hashtag);
  if (tag === undefined) throw new InvalidInputError("invalid-hashtag", "hashtag");
  return tag;
}

/**
 * The hashtags of a text, in their order and each once, as {@link normaliseHashtag} has them. A hashtag begins with its
 * sign, and not within a word, a link or an HTML entity; `#one#two` are two.
 *
 * @param text - a caption
 * @returns the folded tags, without their signs
 * @throws InvalidInputError `not-a-string`
 * @example
 * import { extractHashtags } from "influencer-scoring/fit";
 * console.log(extractHashtags("New #Run_Club shoes! #summer☀️ www.example.com/#shop #RUN_CLUB")); // => [ 'run_club', 'summer' ]
 */
export function extractHashtags(text: string): string[] {
  if (typeof text !== "string") throw new InvalidInputError("not-a-string", "text");
  const tags = new Set<string>();
  addHashtags(written(text), tags);
  return [...tags];
}
