import type { Post } from "../core/creator.js";
import { amountProblem, countProblem, refuse, requireOneOf } from "../core/guard.js";
import type { Maybe } from "../core/measure.js";
import type { Note } from "../core/note.js";
import { type PostFormat, postFormats } from "../core/platform.js";
import { millisecondsPerDay, requireTime, type Time } from "../core/time.js";
import { countNotes, type NoteCounter } from "./note-counter.js";

/** The kinds of post that a selection can leave out or single out. */
export const postKinds = ["pinned", "collaboration", "giveaway", "sponsored", "boosted"] as const;

/** One of {@link postKinds}. */
export type PostKind = (typeof postKinds)[number];

/** What to do with posts of a kind: count them, leave them out, or count nothing else. */
export type Choice = "include" | "exclude" | "only";

/** Which posts to work on. What is not said leaves no post out. */
export interface PostSelection extends Readonly<Partial<Record<PostKind, Choice | undefined>>> {
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

/**
 * Chooses posts: by kind (pinned, collaboration, giveaway, sponsored, boosted), format, age at `asOf`, and recency.
 *
 * A post that does not say whether it is of a kind is kept under `exclude` and left out under `only`; both are counted
 * in a note. A post without a publish time is left out where a time is needed. Nothing is left out silently.
 *
 * @param data - the posts, in any order; unknown is none
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
export function selectPosts(data: Maybe<readonly Post[]>, selection: PostSelection = {}): SelectedPosts {
  const posts = data ?? [];
  if (!Array.isArray(posts)) refuse("not-an-array", "posts");
  const now = guardSelection(selection);
  const [note, notes] = countNotes();
  const kinds = postKinds.map(
    (kind): KindCounts => ({ kind, choice: selection[kind] ?? "include", included: 0, unknown: 0, excluded: 0 }),
  );
  let chosen = posts.filter((post, index) => {
    if (typeof post !== "object" || post === null) refuse("not-an-object", `posts[${index}]`);
    return fitsKinds(post, index, selection, kinds, note) && fitsAge(post, index, selection, now, note);
  });
  // Remarks are made once a kind, and not once a post.
  for (const { kind, included, unknown, excluded } of kinds) {
    if (included > 0) note("included", kind, included);
    if (unknown > 0) note("unknown-flag", kind, unknown);
    if (excluded > 0) note("excluded", kind, excluded);
  }
  const { latest } = selection;
  if (latest !== undefined && chosen.length > latest) {
    const published = (index: number): number => requireTime(chosen[index]?.publishedAt, "publishedAt");
    const newest = new Set([...chosen.keys()].sort((a, b) => published(b) - published(a)).slice(0, latest));
    note("excluded", "latest", chosen.length - latest);
    chosen = chosen.filter((_, index) => newest.has(index));
  }
  return { posts: chosen, notes: notes() };
}

/** What was found of one kind of post. */
interface KindCounts {
  readonly kind: PostKind;
  readonly choice: Choice;
  included: number;
  unknown: number;
  excluded: number;
}

/** Checks a selection; returns its `asOf` in milliseconds. */
function guardSelection(selection: PostSelection): number | undefined {
  const { formats, asOf, minimumAgeDays, maximumAgeDays, latest } = selection;
  for (const kind of postKinds)
    requireOneOf(selection[kind] ?? "include", ["include", "exclude", "only"], "unknown-option", kind);
  for (const format of formats ?? []) requireOneOf(format, postFormats, "unknown-format", "formats");
  if (minimumAgeDays !== undefined) refuse(amountProblem(minimumAgeDays), "minimumAgeDays");
  if (maximumAgeDays !== undefined) refuse(amountProblem(maximumAgeDays), "maximumAgeDays");
  if (latest !== undefined) refuse(countProblem(latest), "latest");
  if (asOf === undefined) {
    if (minimumAgeDays !== undefined || maximumAgeDays !== undefined) refuse("missing", "asOf");
    return undefined;
  }
  return requireTime(asOf, "asOf");
}

/** Whether a post is of the kinds and formats that were chosen; counts what was included, and what could not be told. */
function fitsKinds(
  post: Post,
  index: number,
  selection: PostSelection,
  kinds: readonly KindCounts[],
  note: NoteCounter,
): boolean {
  for (let i = 0; i < kinds.length; i++) {
    const counts = kinds[i] as KindCounts;
    const is = flagOf(post, counts.kind) ?? undefined;
    if (is !== undefined && typeof is !== "boolean") refuse("not-a-boolean", `posts[${index}].${counts.kind}`);
    const { choice } = counts;
    if (choice === "include") {
      if (is) counts.included++;
      continue;
    }
    if (is === undefined) counts.unknown++;
    if (choice === "exclude" ? is : !is) {
      counts.excluded++;
      return false;
    }
  }
  if (!selection.formats || selection.formats.includes(post.format as PostFormat)) return true;
  note("excluded", "format");
  return false;
}

/** Whether a post is of a kind. By name and not by a variable, which takes many times as long. */
function flagOf(post: Post, kind: PostKind): Maybe<boolean> {
  switch (kind) {
    case "pinned":
      return post.pinned;
    case "collaboration":
      return post.collaboration;
    case "giveaway":
      return post.giveaway;
    case "sponsored":
      return post.sponsored;
    default:
      return post.boosted;
  }
}

/** Whether a post was published in time, and is neither too young nor too old. */
function fitsAge(
  post: Post,
  index: number,
  { minimumAgeDays, maximumAgeDays, latest }: PostSelection,
  now: number | undefined,
  note: NoteCounter,
): boolean {
  const needsTime = minimumAgeDays !== undefined || maximumAgeDays !== undefined || latest !== undefined;
  if (now === undefined && !needsTime) return true;
  const { publishedAt } = post;
  if (publishedAt === undefined || publishedAt === null) {
    note(needsTime ? "missing-time" : "undated");
    return !needsTime;
  }
  const published = requireTime(publishedAt, `posts[${index}].publishedAt`);
  if (now === undefined) return true;
  const age = (now - published) / millisecondsPerDay;
  if (age < 0) note("after-as-of");
  else if (age < (minimumAgeDays ?? 0) || age >= (maximumAgeDays ?? Number.POSITIVE_INFINITY)) note("excluded", "age");
  else return true;
  return false;
}
