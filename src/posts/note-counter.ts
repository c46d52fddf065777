import type { NoteCode } from "../core/note.js";

/** Counts remarks by code and path, and lists those that occurred. */
export class NoteCounter {
  readonly #notes = new Map<string, { code: NoteCode; path?: string; count: number }>();

  /** Counts one more, or as many as are said. */
  add(code: NoteCode, path?: string, count = 1): void {
    const key = `${code} ${path}`;
    const note = this.#notes.get(key);
    if (note) note.count += count;
    else this.#notes.set(key, path === undefined ? { code, count } : { code, path, count });
  }

  /** The remarks, sorted by code and path, so that they do not depend on the order of the posts. */
  list(): { code: NoteCode; path?: string; count: number }[] {
    return [...this.#notes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, note]) => note);
  }
}
