import { noTraits, type Traits } from "./traits.js";

/** Where the reading of a comment stands. */
export interface Reader {
  /** What is read. */
  text: string;
  /** What was found so far. */
  traits: Traits;
  /** Takes in the hashes of the first words, from `from` on. */
  readonly hashes: number[];
  from: number;
  /** How many words, numbers and accounts there were. */
  at: number;
  /** Whether the word being read holds an underscore. */
  underscore: boolean;
  /** Whether the sign of a currency stands before what comes next. */
  currency: boolean;
  /** Whether a plus stands before the numbers in a row, and how many digits those have. */
  plus: boolean;
  row: number;
  /** Where kinds of words were last seen, in the count of `at`: a verb that asks to go somewhere, */
  ask: number;
  /** one that asks to be followed, */
  follow: number;
  /** the first half of "check out", */
  check: number;
  /** "my", */
  own: number;
  /** a place where somebody is found, */
  home: number;
  /** such a place of one's own, */
  ownHome: number;
  /** "link", */
  link: number;
  /** a word for writing to somebody, */
  contact: number;
  /** a word for liking, */
  beg: number;
  /** "dot", written out, */
  dot: number;
  /** an account, */
  mention: number;
  /** and a number long enough to call. */
  number: number;
}

/** Before everything that could matter. */
const far = -1_000;

/** Reads one comment after another; the hashes of the first words of each go to a list. */
export function newReader(hashes: number[]): Reader {
  return {
    text: "",
    traits: noTraits(),
    hashes,
    from: 0,
    at: 0,
    underscore: false,
    currency: false,
    plus: false,
    row: 0,
    ask: far,
    follow: far,
    check: far,
    own: far,
    home: far,
    ownHome: far,
    link: far,
    contact: far,
    beg: far,
    dot: far,
    mention: far,
    number: far,
  };
}

/** Begins with a text. */
export function startText(reader: Reader, text: string, from: number): void {
  reader.text = text;
  reader.traits = noTraits();
  reader.from = from;
  // What was seen before is far away again.
  reader.at -= far;
  reader.underscore = false;
  reader.currency = false;
  reader.plus = false;
  reader.row = 0;
}
