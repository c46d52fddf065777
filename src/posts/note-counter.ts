import type { Note, NoteCode } from "../core/note.js";

/** Counts remarks by code and path. */
export type NoteCounter = (code: NoteCode, path?: string, count?: number) => void;

/**
 * Makes a counter of remarks, and the list of those that occurred: sorted by code and path, so that it does not depend on
 * the order of the posts.
 */
export function countNotes(): readonly [count: NoteCounter, list: () => Note[]] {
  // By code, then by path: joining both into one key would cost a string a post.
  const counts = new Map<NoteCode, Map<string, Counted>>();
  const all: Counted[] = [];
  return [
    (code, path = "", count = 1) => {
      const paths = counts.get(code) ?? new Map<string, Counted>();
      const known = paths.get(path);
      if (known) {
        known.count += count;
        return;
      }
      if (paths.size === 0) counts.set(code, paths);
      const counted = { code, path, count };
      paths.set(path, counted);
      all.push(counted);
    },
    () =>
      all
        .sort((a, b) => compare(a.code, b.code) || compare(a.path, b.path))
        .map(({ code, path, count }) => (path ? { code, path, count } : { code, count })),
  ];
}

/** A remark, and how often it occurred. */
interface Counted {
  readonly code: NoteCode;
  readonly path: string;
  count: number;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
