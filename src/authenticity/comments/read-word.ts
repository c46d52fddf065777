import { commentSignals } from "../../reference/comment-signals.js";
import { addLetter, noHash, role, rolesOf } from "./dictionary.js";
import { isLink, skipLink } from "./links.js";
import { readAccount, readLongNumber, readRoles } from "./read-company.js";
import type { Reader } from "./reader.js";

/** Of longer texts the first words are enough to recognise a copy with changes. */
export const mostHashes = 256;
/** What a line of underscores is taken as; with letters between them they are part of a name. */
const line = /* @__PURE__ */ addLetter(noHash, 95);
/** Roles that say something in the company of others. */
const speaking = ~(role.praise | role.filler);

/**
 * Reads a word or a number: the units from `start` to `end`, with the unit after it (a space at the end of the text), the
 * hash of its letters, the last of them, and how many of them are digits. Gives where reading goes on, which is further on where the word begins an address.
 */
export function readWord(
  reader: Reader,
  start: number,
  end: number,
  next: number,
  hash: number,
  last: number,
  digits: number,
): number {
  const { traits, text } = reader;
  const length = end - start;
  const at = ++reader.at;
  if (digits > 0) {
    readDigits(reader, length, digits, last);
    if (digits === length) return end;
  }
  const roles = rolesOf(hash);
  if (traits.words < mostHashes) reader.hashes[reader.from + traits.words] = hash;
  traits.words++;
  traits.order = addLetter(traits.order, hash);
  traits.letters += length - digits;
  if (text.charCodeAt(end - 1) < 91) traits.capitals += length - digits;
  if (roles & role.praise) traits.praise++;
  else if ((roles & role.filler) === 0) traits.contents++;
  if (roles & speaking) readRoles(reader, roles, at, hash);
  if (reader.underscore && hash !== line) readAccount(reader, at);
  reader.row = 0;
  reader.plus = false;
  reader.currency = false;
  reader.underscore = false;
  if ((next === 32 && (roles & role.domain) === 0) || !isLink(text, start, end, roles)) return end;
  traits.links++;
  return skipLink(text, end, traits);
}

/** A number, a price or the address of a wallet. */
function readDigits(reader: Reader, length: number, digits: number, last: number): void {
  const { traits } = reader;
  const { wallet, call } = commentSignals;
  if (digits < length) {
    // $20k and 20k.
    if (reader.currency || (last === 107 && digits === length - 1)) traits.prices++;
    if (length >= wallet.length && digits >= wallet.digits) traits.wallets++;
    return;
  }
  traits.numbers++;
  reader.row += digits;
  if (reader.currency) traits.prices++;
  reader.currency = false;
  if (reader.row >= call.digits) readLongNumber(reader, reader.at, reader.plus && reader.row >= call.digitsAfterPlus);
}
