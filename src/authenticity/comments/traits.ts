/** What was found in the text of one comment: counts, and bits that stand for distinct words. */
export interface Traits {
  /** Words that are more than a number. */
  words: number;
  /** Numbers. */
  numbers: number;
  /** Letters in words. */
  letters: number;
  /** Letters in words that end with a capital. */
  capitals: number;
  /** Runs of emoji. */
  emoji: number;
  /** Tagged accounts. */
  mentions: number;
  /** Words of praise. */
  praise: number;
  /** Words that neither praise nor fill. */
  contents: number;
  /** Letters in fancy dress. */
  dressed: number;
  /** Addresses of pages. */
  links: number;
  /** Addresses of wallets. */
  wallets: number;
  /** Requests to write somewhere else, with where: to me, to an account, a number, an e-mail address. */
  contacts: number;
  /** Names of messengers. */
  messengers: number;
  /** Requests to go to something of the writer's own. */
  invitations: number;
  /** The same, weaker: "subscribe", "check out", "my song". */
  promotions: number;
  /** Requests for likes under a condition. */
  begging: number;
  /** Accounts that are named within a sentence. */
  named: number;
  /** Amounts of money. */
  prices: number;
  /** Distinct words of money, as bits. */
  money: number;
  /** Distinct words that lure, as bits. */
  lures: number;
  /** Distinct verbs that ask, as bits. */
  asks: number;
  /** A hash of the words in their order; numbers and tagged accounts are left out. */
  order: number;
}

/** The traits of an empty text. */
export function noTraits(): Traits {
  return {
    words: 0,
    numbers: 0,
    letters: 0,
    capitals: 0,
    emoji: 0,
    mentions: 0,
    praise: 0,
    contents: 0,
    dressed: 0,
    links: 0,
    wallets: 0,
    contacts: 0,
    messengers: 0,
    invitations: 0,
    promotions: 0,
    begging: 0,
    named: 0,
    prices: 0,
    money: 0,
    lures: 0,
    asks: 0,
    order: 0,
  };
}
