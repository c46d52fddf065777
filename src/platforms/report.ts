import { mostProblems } from "../core/checks.js";
import type { ErrorCode } from "../core/error-codes.js";
import { type Issue, issue } from "../core/issue.js";
import type { Note, NoteCode } from "../core/note.js";

/** Collects what is to be said about answers while they are read. */
export interface Report {
  /** What was wrong, in the order of reading; at most a hundred. */
  readonly warnings: Issue[];
  /** Says that something is wrong in a place. */
  readonly warn: (code: ErrorCode, path: string) => void;
  /** Counts something that is remarked, in one note for each code and path, and for each name of a thing once. */
  readonly note: (
    code: NoteCode,
    path?: string,
    more?: { readonly count?: number; readonly of?: string | undefined },
  ) => void;
  /** Whether parts were seen that bear the signs of this platform, and such that bear those of another. */
  readonly seen: { own: boolean; foreign: boolean };
  /** The remarks, in the order in which they were first made. */
  readonly notes: () => Note[];
}

/** A report that says nothing yet. */
export function createReport(): Report {
  const warnings: Issue[] = [];
  const tally = new Map<string, { code: NoteCode; path?: string; count: number }>();
  const counted = new Set<string>();
  return {
    warnings,
    seen: { own: false, foreign: false },
    warn: (code, path) => {
      if (warnings.length < mostProblems) warnings.push(issue(code, path));
    },
    note: (code, path, { count = 1, of } = {}) => {
      const key = `${code} ${path}`;
      if (of !== undefined && counted.has(`${key} ${of}`)) return;
      counted.add(`${key} ${of}`);
      const seen = tally.get(key);
      if (seen) seen.count += count;
      else tally.set(key, path === undefined ? { code, count } : { code, path, count });
    },
    notes: () => [...tally.values()],
  };
}
