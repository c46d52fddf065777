import { type CommentWordRole, commentWords } from "../../reference/comment-words.js";
import { letterOf } from "./letters.js";

/** The roles that words play in a comment, a bit each. */
export const role = {
  praise: 1,
  filler: 2,
  ask: 4,
  follow: 8,
  subscribe: 16,
  check: 32,
  out: 64,
  own: 128,
  owner: 256,
  me: 512,
  them: 1_024,
  home: 2_048,
  work: 4_096,
  link: 8_192,
  profile: 16_384,
  contact: 32_768,
  messenger: 65_536,
  money: 131_072,
  lure: 262_144,
  beg: 524_288,
  condition: 1_048_576,
  scheme: 2_097_152,
  dot: 4_194_304,
  domain: 8_388_608,
} as const satisfies Readonly<Record<CommentWordRole, number>>;

/** Where the hash of a word begins. */
export const noHash = 7;

/** Takes one more letter into the hash of a word. */
export function addLetter(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193);
}

/** At least twice the number of words, so that few of them meet. */
const slots = 4_096;

/** An open hash table: hash and roles of a word side by side, which is faster here than a Map. */
function fillTable(): Int32Array {
  const filled = new Int32Array(2 * slots);
  for (const lists of Object.values(commentWords.words))
    for (const [name, words] of Object.entries(lists))
      for (const word of words.split(" ")) {
        const hash = hashWord(word);
        const slot = slotOf(filled, hash);
        filled[slot] = hash;
        filled[slot + 1] = (filled[slot + 1] as number) | role[name as CommentWordRole];
      }
  return filled;
}

/** The hash of a word as the scanner takes it: in plain letters, of each run of one letter the first. */
function hashWord(word: string): number {
  let hash = noHash;
  let last = 0;
  for (let i = 0; i < word.length; i++) {
    const letter = letterOf(word.charCodeAt(i));
    if (letter !== last || letter < 58) hash = addLetter(hash, letter);
    last = letter;
  }
  return hash;
}

/** The slot of a hash, or the empty one where it would stand. */
function slotOf(table: Int32Array, hash: number): number {
  let slot = (hash ^ (hash >>> 12)) & (slots - 1);
  while (table[2 * slot] !== hash && table[2 * slot] !== 0) slot = (slot + 1) & (slots - 1);
  return 2 * slot;
}

const table = /* @__PURE__ */ fillTable();

/** The roles of the word with a hash; 0 for a word that is not in the lists. */
export function rolesOf(hash: number): number {
  return table[slotOf(table, hash) + 1] as number;
}
