import type { Creator, Problem, Time } from "../core/index.js";
import { isInvalidInputError } from "../core/index.js";
import { parseCreator } from "../schemas/index.js";
import { type CreatorScore, scoreCreator } from "../scorecard/index.js";

/** What became of one line of the input. */
export type ScoredRow =
  /** Nothing but space. */
  | { readonly kind: "blank" }
  | { readonly kind: "scored"; readonly creator: Creator; readonly score: CreatorScore }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] }
  /** A mistake of this program; the name of what was thrown, since its message may quote the row. */
  | { readonly kind: "failed"; readonly error: string };

// A byte-order mark is only one at the start of the input, where it is taken off before; so it is not ignored here.
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const onlySpace = /^[\t\r ]*$/;

/**
 * Reads a line of JSON as a creator, and scores it. Nothing is thrown: one bad row must not stop the others.
 *
 * @param bytes - the line, without its line break
 * @param asOf - the moment of judging
 */
export function scoreRow(bytes: Uint8Array, asOf: Time | undefined): ScoredRow {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return refused("invalid-encoding");
  }
  if (onlySpace.test(text)) return { kind: "blank" };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused("invalid-json");
  }
  try {
    const parsed = parseCreator(value);
    if (!parsed.ok) return { kind: "refused", problems: parsed.issues };
    const score = scoreCreator(parsed.value, asOf === undefined ? {} : { asOf });
    return { kind: "scored", creator: parsed.value, score };
  } catch (error) {
    if (isInvalidInputError(error)) return { kind: "refused", problems: [{ code: error.code, path: error.path }] };
    return { kind: "failed", error: error instanceof Error ? error.name : "unknown error" };
  }
}

const refused = (code: Problem["code"]): ScoredRow => ({ kind: "refused", problems: [{ code, path: "" }] });
