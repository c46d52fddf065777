import type { Note, NoteCode } from "../core/note.js";

/** Counts remarks by code and path. */
export type NoteCounter = (code: NoteCode, path?: string, count?: number) => void;

/**
 * Makes a counter of remarks, and the list of those that occurred: sorted by code and path, so that it does not depend on
 * the order of the posts.
 */
export function countNotes(): readonly [count: NoteCounter, list: () => Note[]] {
  // There are few codes, and few paths, which name fields: looking through a list takes less than any map.
  const all: { code: NoteCode; path: string; count: number }[] = [];
  return [
    (code, path = "", count = 1) => {
      const known = all.find((one) => one.path === path && one.code === code);
      if (known) known.count += count;
      else all.push({ code, path, count });
    },
    () =>
      all
        .sort((a, b) => (a.code + a.path > b.code + b.path ? 1 : -1))
        .map(({ code, path, count }) => (path ? { code, path, count } : { code, count })),
  ];
}
