import type { Note } from "../core/note.js";

/** Puts together the notes of many: each once, and counted where more than one has it. */
export function gatherNotes(lists: Iterable<readonly Note[]>): readonly Note[] {
  const found = new Map<string, Note>();
  for (const list of lists)
    for (const note of list) {
      // What stands among the notes of a measure that somebody else made may be anything.
      if (typeof note !== "object" || note === null) continue;
      const key = JSON.stringify([note.code, note.path, note.source]);
      const before = found.get(key);
      found.set(key, before ? { ...before, count: (before.count ?? 1) + (note.count ?? 1) } : note);
    }
  return [...found.values()];
}
