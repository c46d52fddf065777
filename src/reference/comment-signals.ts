import { deepFreeze } from "../core/freeze.js";

/**
 * How signals in comments are weighed: the points of each, and from how many points on a comment is flagged. Strong signs
 * count 2, weak ones 1, hints less; all points are eighths, so that sums are exact. A comment without content (nothing at
 * all, an emoji, a tagged friend, a word of praise) earns an eighth, so that it never comes near the cut by that.
 */
export const commentSignals = /* @__PURE__ */ deepFreeze({
  kind: "comment-signals",
  id: "comment-authenticity@1",
  source: "comment-evaluation",
  /** Points from which on a comment is flagged. */
  cut: 2,
  signals: {
    link: { points: 2, because: "it gives the address of a page, plainly or in disguise" },
    wallet: { points: 2, because: "it holds a long mix of letters and digits, as the addresses of wallets are" },
    contact: {
      points: 2,
      because: "it asks to be written to elsewhere, and names a messenger, a number or an address",
    },
    invitation: { points: 2, because: "it asks others to visit or follow something of the writer's own" },
    "many-copies": { points: 2, because: "several comments, by others or under other posts, say nearly the same" },
    copy: { points: 1, because: "another comment, by somebody else or under another post, says nearly the same" },
    promotion: { points: 1, because: "it points to a page, a channel or a work" },
    messenger: { points: 1, because: "it names a messenger, or asks to be written to" },
    money: { points: 1, because: "it speaks of earning or trading, or of an amount of money" },
    "money-promise": { points: 1, because: "beside money it names an account, or speaks of success and trust" },
    endorsement: { points: 1, because: "it names an account within a sentence, and thanks or promises" },
    disguise: { points: 1, because: "it is written in letters that look like others" },
    begging: { points: 1, because: "it asks for likes" },
    "named-account": { points: 0.5, because: "it names an account within a sentence" },
    capitals: { points: 0.25, because: "most of it is in capitals" },
    burst: {
      points: 0.25,
      because: "it is one of many within a minute, under a post that gathered comments for days",
    },
    "promotional-words": { points: 0.125, because: "it uses words of offers; each distinct one counts" },
    empty: { points: 0.125, because: "it holds no word, no emoji and no account" },
    "emoji-only": { points: 0.125, because: "it holds emoji and no word" },
    "mention-only": { points: 0.125, because: "it tags accounts and says nothing" },
    "generic-phrase": { points: 0.125, because: "it praises in words that suit every post" },
  },
  /** Distinct words of offers that count, at most. */
  mostPromotionalWords: 8,
  /** Words of a phrase, at most, for it to be generic. */
  mostGenericWords: 8,
  /** Letters in fancy dress from which on they are a disguise. */
  disguisedLetters: 4,
  /** Characters from which on a word with so many digits looks like the address of a wallet. */
  wallet: { length: 26, digits: 4 },
  /** Digits from which on a number may be one to call, and from which on one with a plus before it is. */
  call: { digits: 7, digitsAfterPlus: 9 },
  /** Letters from which on capitals are looked at, and the share of them that is most. */
  capitals: { letters: 12, share: 0.6 },
  /** Words from which on a text can have copies; from which on similar ones, and how similar; how many are several. */
  copies: { words: 5, similarWords: 8, similarity: 0.6, several: 4 },
  /** So many comments within so many seconds, under a post with so many dated ones over so many hours. */
  burst: { comments: 5, seconds: 60, dated: 10, hours: 24 },
} as const);

/** The name of a signal that a comment can show. */
export type CommentSignal = keyof typeof commentSignals.signals;
