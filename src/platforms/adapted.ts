import type { Creator } from "../core/creator.js";
import type { Issue } from "../core/issue.js";
import type { Note } from "../core/note.js";

/** Answers of a platform that were read. */
export interface AdaptedCreator {
  /** The answers were read. */
  readonly ok: true;
  /** What they tell about the creator. What they hide, or were not asked, is absent. */
  readonly value: Creator;
  /** What was wrong in places and therefore left out; at most a hundred. Empty where nothing was. */
  readonly warnings: readonly Issue[];
  /** How the numbers came about: what is hidden, rounded, joined or left out on purpose. */
  readonly notes: readonly Note[];
}

/** Answers of which nothing could be read. */
export interface RefusedAnswers {
  /** Nothing could be read. */
  readonly ok: false;
  /** Why, in the order of the answers; never empty. */
  readonly issues: readonly Issue[];
}

/** What an adapter returns; `ok` tells which of the two it is. It never holds a received value beyond the creator. */
export type Adapted = AdaptedCreator | RefusedAnswers;

/** How answers are read. */
export interface AdapterOptions {
  /** The caller's own name for the creator, which becomes its `id`; else the platform's id, or the handle. */
  readonly id?: string | undefined;
  /** The platform's id, or the handle, of the account that is meant, where the answers hold several. */
  readonly account?: string | undefined;
}
