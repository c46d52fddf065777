/** Characters that are no letters and belong to a hashtag all the same. */
export interface HashtagCharacters {
  /** What kind of model this is. */
  readonly kind: "hashtag-characters";
  /** Those that belong to it between two letters. */
  readonly betweenLetters: string;
  /** The id of the source. */
  readonly source: string;
}

/**
 * What X lets stand within a hashtag besides letters, marks, digits, underscores and joiners: the middle dot, the Hebrew
 * maqaf, geresh and gershayim, the Katakana middle dot and double hyphen, the wave dash (its full-width twin is taken for
 * it), the ditto mark, the Tibetan tsheg and the Cyrillic kavyka.
 */
export const hashtagCharacters = /* @__PURE__ */ Object.freeze({
  kind: "hashtag-characters",
  betweenLetters: "\u00B7\u05BE\u05F3\u05F4\u0F0B\u3003\u301C\u30A0\u30FB\uA67E",
  source: "twitter-text",
} as const satisfies HashtagCharacters);
