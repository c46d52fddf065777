import type { Post } from "../core/creator.js";
import { amountProblem, refuse, requireOneOf } from "../core/guard.js";
import type { Note, NoteCode } from "../core/note.js";
import { type PostFormat, postFormats } from "../core/platform.js";
import { millisecondsPerDay, type Time, timeProblem, toMilliseconds } from "../core/time.js";

/** The kinds of post that a selection can leave out or single out. */
export const postKinds = ["pinned", "collaboration", "giveaway", "sponsored", "boosted"] as const;

/** One of {@link postKinds}. */
export type PostKind = (typeof postKinds)[number];

/** What to do with posts of a kind: count them, leave them out, or count nothing else. */
export type Choice = "include" | "exclude" | "only";

/** Which posts to work on. What is not said leaves no post out. */
export interface PostSelection extends Readonly<Partial<Record<PostKind, Choice>>> {
  /** Only posts of these formats. */
  readonly formats?: readonly PostFormat[] | undefined;
  /** The moment of judging. Posts published later are left out, and ages are counted up to it. */
  readonly asOf?: Time | undefined;
  /** Only posts at least this many days old at `asOf`: younger ones still collect interactions. */
  readonly minimumAgeDays?: number | undefined;
  /** Only posts younger than this many days at `asOf`. */
  readonly maximumAgeDays?: number | undefined;
  /** Only this many of the remaining posts, the last published first. */
  readonly latest?: number | undefined;
}

/** Posts that were chosen, and remarks on what was not. */
export interface SelectedPosts {
  /** The chosen posts, in the order in which they came. */
  readonly posts: readonly Post[];
  /** What was included, what was left out, and what could not be told, with counts. */
  readonly notes: readonly Note[];
}

/** Counts remarks by code and path, and lists those that occurred. */
export class NoteCounter {
  readonly #notes = new Map<string, { code: NoteCode; path?: string; count: number }>();

  /** Counts one more. */
  add(code: NoteCode, path?: string): void {
    const key = `${code} ${path}`;
    const note = this.#notes.get(key);
    if (note) note.count++;
    else this.#notes.set(key, path === undefined ? { code, count: 1 } : { code, path, count: 1 });
  }

  /** The remarks, in the order in which they first occurred. */
  list(): Note[] {
    return [...this.#notes.values()];
  }
}

/**
 * Chooses posts: by kind (pinned, collaboration, giveaway, sponsored, boosted), format, age at `asOf`, and recency.
 *
 * A post that does not say whether it is of a kind is kept under `exclude` and left out under `only`; both are counted
 * in a note. A post without a publish time is left out where a time is needed. Nothing is left out silently.
 *
 * @param posts - the posts, in any order
 * @param selection - which to choose; what is not said leaves no post out
 * @returns the chosen posts in their order, and notes
 * @throws InvalidInputError `not-a-boolean`, `unknown-format`, `unknown-option`, `invalid-time`, `time-in-seconds`,
 * `missing` (an age without `asOf`), `negative`
 * @example
 * import { selectPosts } from "influencer-scoring";
 * const { posts, notes } = selectPosts([{ likes: 9, pinned: true }, { likes: 3 }], { pinned: "exclude" });
 * console.log(posts.length, notes.map((note) => `${note.code} ${note.path}`).join(", "));
 * // => 1 excluded pinned, unknown-flag pinned
 */
export function selectPosts(posts: readonly Post[], selection: PostSelection = {}): SelectedPosts {
  const { formats, asOf, minimumAgeDays, maximumAgeDays, latest } = selection;
  const now = asOf === undefined ? undefined : (refuse(timeProblem(asOf), "asOf"), toMilliseconds(asOf));
  const aged = minimumAgeDays !== undefined || maximumAgeDays !== undefined;
  if (aged && now === undefined) refuse("missing", "asOf");
  for (const name of ["minimumAgeDays", "maximumAgeDays", "latest"] as const)
    if (selection[name] !== undefined) refuse(amountProblem(selection[name]), name);
  for (const format of formats ?? []) requireOneOf(format, postFormats, "unknown-format", "formats");

  const notes = new NoteCounter();
  const keeps = (post: Post, index: number): boolean => {
    for (const kind of postKinds) {
      const choice = selection[kind] ?? "include";
      requireOneOf(choice, ["include", "exclude", "only"], "unknown-option", kind);
      const is = post[kind] ?? undefined;
      if (is !== undefined && typeof is !== "boolean") refuse("not-a-boolean", `posts[${index}].${kind}`);
      if (choice === "include") {
        if (is) notes.add("included", kind);
        continue;
      }
      if (is === undefined) notes.add("unknown-flag", kind);
      if (choice === "exclude" ? is === true : is !== true) {
        notes.add("excluded", kind);
        return false;
      }
    }
    if (formats && !formats.includes(post.format as PostFormat)) {
      notes.add("excluded", "format");
      return false;
    }
    if (now === undefined && latest === undefined) return true;
    if (post.publishedAt === undefined || post.publishedAt === null) {
      if (!aged && latest === undefined) return true;
      notes.add("missing-time");
      return false;
    }
    refuse(timeProblem(post.publishedAt), `posts[${index}].publishedAt`);
    if (now === undefined) return true;
    const age = (now - toMilliseconds(post.publishedAt)) / millisecondsPerDay;
    if (age < 0) notes.add("after-as-of");
    else if (age < (minimumAgeDays ?? 0) || age >= (maximumAgeDays ?? Number.POSITIVE_INFINITY))
      notes.add("excluded", "age");
    else return true;
    return false;
  };

  let chosen = posts.filter(keeps);
  if (latest !== undefined && chosen.length > latest) {
    const newest = new Set(
      [...chosen].sort((a, b) => toMilliseconds(b.publishedAt as Time) - toMilliseconds(a.publishedAt as Time)).slice(0, latest),
    );
    chosen = chosen.filter((post) => newest.has(post) || (notes.add("excluded", "latest"), false));
  }
  return { posts: chosen, notes: notes.list() };
}
