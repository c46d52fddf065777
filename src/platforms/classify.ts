import type { Platform } from "../core/platform.js";
import { isPlain, type Plain } from "./plain.js";
import type { Report } from "./report.js";
import { bearsSign, isOfAnother, isOfScraper } from "./signs.js";

/** A part of an answer, and what kind of part it is. */
export interface Classified<K> {
  /** Its kind. */
  readonly kind: K;
  /** The part. */
  readonly part: Plain;
}

/** Finds out what a part of an answer is. Where it is nothing that can be read, that is told. */
export function classify<K>(
  value: unknown,
  path: string,
  platform: Platform,
  kindOf: (part: Plain) => K | undefined,
  report: Report,
): Classified<K> | undefined {
  if (!isPlain(value)) {
    report.warn(value === null || value === undefined ? "missing" : "not-an-object", path);
    return undefined;
  }
  const isOwn = bearsSign(value, platform);
  const isForeign = !isOwn && isOfAnother(value, platform);
  if (isOwn) report.seen.own = true;
  if (isForeign) report.seen.foreign = true;
  const kind = isForeign || isOfScraper(value) ? undefined : kindOf(value);
  if (kind !== undefined) return { kind, part: value };
  report.warn(isForeign ? "wrong-platform" : "unknown-payload", path);
  return undefined;
}
