import { role } from "./dictionary.js";
import { isWordUnit } from "./letters.js";
import type { Traits } from "./traits.js";

/** Whether a unit of a text is a full stop. */
export function isDot(text: string, at: number): boolean {
  return at >= 0 && at < text.length && text.charCodeAt(at) === 46;
}

/** Whether a word is part of the address of a page: `https://`, `www.`, `site.com`, `any.where/page`, `facebook/page`. */
export function isLink(text: string, start: number, end: number, roles: number): boolean {
  const dotted = start > 1 && isDot(text, start - 1);
  if (roles & role.domain && dotted && !isDot(text, start - 2)) return true;
  if (end + 1 >= text.length) return false;
  const next = text.charCodeAt(end);
  if (roles & role.scheme) return next === 46 || (next === 58 && text.charCodeAt(end + 1) === 47);
  if (next !== 47 || !isWordUnit(text, end + 1)) return false;
  return (roles & role.home) !== 0 || (dotted && isWordUnit(text, start - 2));
}

/** Where an address ends. One that a platform itself put behind a moment of the video, such as 2:19, is taken back. */
export function skipLink(text: string, from: number, traits: Traits): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 33 || code === 34 || code === 60 || code === 62) break;
  }
  if (/^">\d{1,2}:\d\d/.test(text.slice(at, at + 7))) traits.links--;
  return at;
}
