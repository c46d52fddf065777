import type { Note, NoteCode } from "../core/note.js";

/** Counts remarks by code and path. */
export type NoteCounter = (code: NoteCode, path?: string, count?: number) => void;

/**
 * Makes a counter of remarks, and the list of those that occurred: sorted by code and path, so that it does not depend on
 * the order of the posts.
 */
export function countNotes(): readonly [count: NoteCounter, list: () => Note[]] {
  const counts = new Map<string, number>();
  return [
    (code, path = "", count = 1) => {
      const key = `${code} ${path}`;
      counts.set(key, (counts.get(key) ?? 0) + count);
    },
    () =>
      [...counts.keys()].sort().map((key) => {
        const [code, path] = key.split(" ") as [NoteCode, string];
        const count = counts.get(key) as number;
        return path ? { code, path, count } : { code, count };
      }),
  ];
}
