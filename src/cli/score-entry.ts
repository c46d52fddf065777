import { isInvalidInputError, type Problem } from "../core/index.js";
import type { Complaint, Entry } from "./entry.js";

/** What became of an entry of the input. */
export type ScoredEntry =
  | { readonly kind: "scored"; readonly text: string }
  | { readonly kind: "refused"; readonly complaints: readonly Complaint[] }
  /** A mistake of this program; the name of what was thrown, since its message may quote the row. */
  | { readonly kind: "failed"; readonly error: string; readonly complaint: Complaint };

/** What is read, and what becomes of it. */
export interface Scoring<T> {
  /** Reads a value, or tells what is wrong with it. */
  readonly parse: (
    value: unknown,
  ) => { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Problem[] };
  /** Scores what was read, and writes it as text, with its line break. */
  readonly row: (value: T) => string;
}

/**
 * Reads an entry, and scores it. Nothing is thrown: one bad row must not stop the others.
 *
 * @param entry - what a reader found
 * @param scoring - what it should be, and what becomes of it
 */
export function scoreEntry<T>(entry: Entry, { parse, row }: Scoring<T>): ScoredEntry {
  if (entry.kind === "refusal") return { kind: "refused", complaints: entry.complaints };
  const refused = (problems: readonly Problem[]): ScoredEntry => ({
    kind: "refused",
    complaints: [...entry.complaints, ...problems.map(entry.place)].sort((a, b) => a.line - b.line),
  });
  try {
    const parsed = parse(entry.value);
    if (!parsed.ok) return refused(parsed.issues);
    if (entry.complaints.length > 0) return refused([]);
    return { kind: "scored", text: row(parsed.value) };
  } catch (error) {
    if (isInvalidInputError(error)) return refused([{ code: error.code, path: error.path }]);
    const complaint = entry.place({ code: "internal-error", path: "" });
    return { kind: "failed", error: error instanceof Error ? error.name : "unknown error", complaint };
  }
}
