import { role } from "./dictionary.js";
import type { Reader } from "./reader.js";

/** What a word with these roles says in the company of those before it. Distances are in words. */
export function readRoles(reader: Reader, roles: number, at: number, hash: number): void {
  const { traits } = reader;
  const bit = 1 << (hash & 31);
  if (roles & (role.ask | role.follow | role.subscribe)) {
    reader.ask = at;
    traits.asks |= bit;
    if (at - reader.ownHome <= 6) traits.invitations++;
    if (roles & (role.follow | role.subscribe)) reader.follow = at;
    if (roles & role.check) reader.check = at;
    if (roles & role.subscribe) traits.promotions++;
  }
  if (roles & role.out && at - reader.check <= 2) traits.promotions++;
  if (roles & role.own) reader.own = at;
  // "Visit my page", or "my new page, have a look": "my page" alone, "visit the page" and "my song" are weaker.
  if (roles & role.home) {
    const isOwn = at - reader.own <= 4;
    if (isOwn && at - reader.ask <= 10) traits.invitations++;
    else if (isOwn || at - reader.ask <= 4) traits.promotions++;
    if (isOwn) reader.ownHome = at;
    reader.home = at;
  }
  if (roles & role.work && at - reader.own <= 4) {
    if (at - reader.ask <= 10) traits.invitations++;
    else traits.promotions++;
  }
  if (roles & role.owner && at - reader.home === 1) {
    if (at - reader.ask <= 10) traits.invitations++;
    else traits.promotions++;
    reader.ownHome = at;
  }
  if (roles & (role.me | role.them)) {
    // "Write me" is also what friends say; with a messenger, a number or an account it asks to be written to elsewhere.
    if (at - reader.contact <= 3) traits.messengers++;
    if (at - reader.follow === 1) {
      if (roles & role.me) traits.invitations++;
      else traits.promotions++;
    }
  }
  if (roles & role.profile && at - reader.link <= 3) traits.invitations++;
  if (roles & role.link) reader.link = at;
  if (roles & role.messenger) {
    traits.messengers++;
    if (at - reader.mention <= 4 || at - reader.contact <= 4) traits.contacts++;
  }
  if (roles & role.contact) {
    reader.contact = at;
    if (at - reader.number <= 4) traits.contacts++;
  }
  if (roles & role.money) traits.money |= bit;
  if (roles & role.lure) traits.lures |= bit;
  if (roles & role.beg) reader.beg = at;
  if (roles & role.condition && at - reader.beg <= 5) traits.begging++;
  if (roles & role.domain && at - reader.dot === 1) traits.links++;
  if (roles & role.dot) reader.dot = at;
}

/** What an account says in the company of the words before it. */
export function readAccount(reader: Reader, at: number): void {
  const { traits } = reader;
  traits.mentions++;
  if (at - reader.contact <= 4) traits.contacts++;
  if (at - reader.follow <= 1) traits.promotions++;
  // At the beginning of a comment it addresses somebody.
  if (traits.words > 1) traits.named++;
  reader.mention = at;
}

/** What a number of seven digits says in the company of the words before it, or by itself after a plus. */
export function readLongNumber(reader: Reader, at: number, isCall: boolean): void {
  if (isCall || at - reader.contact <= 4) reader.traits.contacts++;
  reader.number = at;
}
