import type { Comment, FollowerProfile, Post } from "../core/creator.js";
import { type DraftPost, type HideableCount, known, type Who } from "./draft.js";
import type { Report } from "./report.js";

type Facts = Record<string, unknown>;

/**
 * Adds what another answer tells of the same thing. Where both tell a count, the larger is taken: counts rise, and answers
 * that were asked at different times may come in any order.
 */
export function addFacts(facts: Facts, more: Facts): void {
  for (const [name, value] of Object.entries(more)) {
    const before = facts[name];
    if (before === undefined || before === null) facts[name] = value;
    else if (typeof before === "number" && typeof value === "number") facts[name] = Math.max(before, value);
  }
}

/** One post while its parts are put together. */
interface Parts {
  readonly post: Facts;
  readonly second: Facts;
  readonly legacy: Facts;
  readonly from: Set<string>;
  readonly hidden: Set<HideableCount>;
}

/** Posts, each once, the newest first and those without a time last, in an order that does not depend on that of the pages. */
export function joinPosts(drafts: readonly DraftPost[], report: Report): Post[] {
  const byKey = new Map<string, Parts>();
  const all: Parts[] = [];
  for (const { key, from, post, second = {}, legacy = {}, hidden = [] } of drafts) {
    const seen = key === undefined ? undefined : byKey.get(key);
    if (seen) {
      if (seen.from.has(from)) report.note("repeated-entry", "posts");
      seen.from.add(from);
      addFacts(seen.post, known(post));
      addFacts(seen.second, known(second));
      addFacts(seen.legacy, known(legacy));
      for (const name of hidden) seen.hidden.add(name);
    } else {
      const parts = {
        post: known(post),
        second: known(second),
        legacy: known(legacy),
        from: new Set([from]),
        hidden: new Set(hidden),
      };
      if (key !== undefined) byKey.set(key, parts);
      all.push(parts);
    }
  }
  return all.map((parts) => fillIn(parts, report)).sort(newestFirst);
}

/** A post, with what is told in second places only, and a note of what no answer shows. */
function fillIn({ post, second, legacy, hidden }: Parts, report: Report): Post {
  for (const [name, value] of Object.entries(second)) post[name] ??= value;
  for (const [name, value] of Object.entries(legacy)) {
    if (post[name] !== undefined) continue;
    post[name] = value;
    report.note("legacy-field", name);
  }
  for (const name of hidden) if (post[name] === undefined) report.note("hidden-count", name);
  return post as Post;
}

/** Comments, each once, in an order that does not depend on that of the pages. */
export function joinComments(comments: readonly Comment[], report: Report): Comment[] {
  return once(comments, ({ id }) => id, "comments", report).sort(newestFirst);
}

/** Followers, each once, in the order of the pages. */
export function joinProfiles(profiles: readonly FollowerProfile[], report: Report): FollowerProfile[] {
  return once(profiles, ({ username }) => username, "followerSample.profiles", report);
}

function once<T extends object>(
  items: readonly T[],
  nameOf: (item: T) => string | null | undefined,
  path: string,
  report: Report,
): T[] {
  const named = new Map<string, T>();
  const unnamed: T[] = [];
  for (const item of items) {
    const name = nameOf(item);
    const seen = name ? named.get(name) : undefined;
    if (seen) {
      report.note("repeated-entry", path);
      addFacts(seen as Facts, item as Facts);
    } else if (name) named.set(name, item);
    else unnamed.push(item);
  }
  return [...named.values(), ...unnamed];
}

/** The newest first; of one moment in the order of their ids, which every engine sorts alike. */
function newestFirst(a: Post | Comment, b: Post | Comment): number {
  const [timeOfA, timeOfB] = [String(a.publishedAt ?? ""), String(b.publishedAt ?? "")];
  if (timeOfA !== timeOfB) return timeOfA < timeOfB ? 1 : -1;
  const [idOfA, idOfB] = [a.id ?? "", b.id ?? ""];
  return idOfA === idOfB ? 0 : idOfA < idOfB ? -1 : 1;
}

/** Whether two accounts are the same; `undefined` where that cannot be told. */
export function isSame(a: Who, b: Who): boolean | undefined {
  if (a.id !== undefined && b.id !== undefined) return a.id === b.id;
  if (a.handle !== undefined && b.handle !== undefined) return plainHandle(a.handle) === plainHandle(b.handle);
  return undefined;
}

/** A handle without its sign and without capitals, which no platform tells apart. */
export const plainHandle = (handle: string): string => handle.replace(/^@/, "").toLowerCase();
