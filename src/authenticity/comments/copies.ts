import type { Comment } from "../../core/creator.js";
import { commentSignals } from "../../reference/comment-signals.js";
import { mostHashes } from "./read-word.js";
import type { Traits } from "./traits.js";

/** One text, however often it was written; punctuation, numbers, emoji and tagged accounts are no part of it. */
export interface Text {
  /** The hash of its words in their order. */
  readonly order: number;
  /** The first comment that says it. */
  readonly first: Comment;
  /** Where the hashes of its words begin, and how many there are. */
  readonly from: number;
  readonly words: number;
  /** How many comments say it, or a similar text; right for a text that is `alike` itself. */
  size: number;
  /** Whether those have more than one author or post. */
  spread: boolean;
  /** The text that stands for all similar ones; see {@link standIn}. */
  alike: Text;
  /** The least and the greatest hash of two neighbouring words. */
  least: number;
  greatest: number;
}

/** The texts so far. */
export interface Texts {
  /** The hashes of their words, and from `used` on those of the next comment. */
  readonly hashes: number[];
  /** How many hashes are kept. */
  used: number;
  /** The texts by their hash. */
  readonly byOrder: Map<number, Text>;
}

/** What is known before the first comment. */
export function noTexts(): Texts {
  // With room for the words of some comments.
  return { hashes: new Array<number>(512), used: 0, byOrder: new Map() };
}

/** Takes in a comment; gives its text, or `undefined` where it has too few words for a copy to mean anything. */
export function addText(texts: Texts, comment: Comment, traits: Traits): Text | undefined {
  if (traits.words < commentSignals.copies.words) return undefined;
  const known = texts.byOrder.get(traits.order);
  if (known) {
    // The same comment told twice, or said twice by one writer under one post, is one.
    if (isElsewhere(comment, known.first)) {
      known.size++;
      known.spread = true;
    }
    return known;
  }
  const words = Math.min(traits.words, mostHashes);
  const text = {
    order: traits.order,
    first: comment,
    from: texts.used,
    words,
    size: 1,
    spread: false,
    least: 0,
    greatest: 0,
  } as Text;
  text.alike = text;
  texts.used += words;
  texts.byOrder.set(traits.order, text);
  return text;
}

/**
 * Joins texts that are mostly the same. Candidates are found by MinHash: of the hashes of its pairs of neighbouring words
 * each text keeps the least and the greatest, and two texts share one as often as they share pairs. Each text is compared
 * with one other for each of both, so that the time is linear in their number; with the one of the least hash, so that the
 * order in which the comments stand makes no difference.
 */
export function joinSimilar(texts: Texts): void {
  const byPair = new Map<number, Text>();
  const long: Text[] = [];
  for (const text of texts.byOrder.values()) {
    if (text.words < commentSignals.copies.similarWords) continue;
    sketch(texts.hashes, text);
    long.push(text);
    for (const pair of [text.least, text.greatest]) {
      const first = byPair.get(pair);
      if (!first || text.order < first.order) byPair.set(pair, text);
    }
  }
  if (byPair.size === 2 * long.length) return;
  for (const text of long)
    for (const pair of [text.least, text.greatest]) {
      const first = byPair.get(pair) as Text;
      const [one, other] = [standIn(text), standIn(first)];
      if (one === other || !areSimilar(texts, text, first)) continue;
      other.size += one.size;
      other.spread ||= one.spread || isElsewhere(one.first, other.first);
      one.alike = other;
    }
}

/** Finds the least and the greatest hash of the pairs of a text; the last bit tells both apart. */
function sketch(hashes: readonly number[], text: Text): void {
  let least = 0x7fffffff;
  let greatest = -least;
  for (let i = text.from + 1; i < text.from + text.words; i++) {
    const pair = Math.imul(hashes[i - 1] as number, 0x2c1b3c6d) ^ (hashes[i] as number);
    const hash = Math.imul(pair ^ (pair >>> 15), 0x9e3779b1);
    if (hash < least) least = hash;
    if (hash > greatest) greatest = hash;
  }
  text.least = least & ~1;
  text.greatest = greatest | 1;
}

/** The text that stands for all that are similar to a text. */
export function standIn(text: Text): Text {
  let last = text;
  while (last.alike !== last) {
    // The next time the way is half as long.
    last.alike = last.alike.alike;
    last = last.alike;
  }
  return last;
}

/** Whether the words of two texts are mostly the same (Jaccard's index of the words as sets). */
function areSimilar({ hashes }: Texts, a: Text, b: Text): boolean {
  const [one, other] = [a, b].map(({ from, words }) => new Set(hashes.slice(from, from + words))) as [
    Set<number>,
    Set<number>,
  ];
  let common = 0;
  for (const hash of one) if (other.has(hash)) common++;
  return common >= commentSignals.copies.similarity * (one.size + other.size - common);
}

/** Whether two comments have different authors or posts; what is unknown counts as different. */
function isElsewhere(a: Comment, b: Comment): boolean {
  if (isKnown(a.id) && a.id === b.id) return false;
  return !(isKnown(a.author) && a.author === b.author && isKnown(a.postId) && a.postId === b.postId);
}

function isKnown(value: string | null | undefined): boolean {
  return value !== undefined && value !== null;
}
