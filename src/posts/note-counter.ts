import type { Note, NoteCode } from "../core/note.js";

/** Counts remarks by code and path. */
export type NoteCounter = (code: NoteCode, path?: string, count?: number) => void;

/**
 * Makes a counter of remarks, and the list of those that occurred: sorted by code and path, so that it does not depend on
 * the order of the posts.
 */
export function countNotes(): readonly [count: NoteCounter, list: () => Note[]] {
  // By code, then by path: joining both into one key would cost a string a post.
  const counts = new Map<NoteCode, Map<string, number>>();
  return [
    (code, path = "", count = 1) => {
      const paths = counts.get(code) ?? new Map<string, number>();
      counts.set(code, paths.set(path, (paths.get(path) ?? 0) + count));
    },
    () =>
      // Entries sort by their key: what follows it begins with a comma, which comes before every letter.
      [...counts]
        .sort()
        .flatMap(([code, paths]) =>
          [...paths].sort().map(([path, count]) => (path ? { code, path, count } : { code, count })),
        ),
  ];
}
