import type { Maybe } from "../core/measure.js";
import { listOf } from "../core/require-object.js";
import type { NoteCounter } from "../posts/note-counter.js";
import { foldName } from "./fold-word.js";
import type { TaggedPost } from "./tagged-posts.js";

/** Posts by who published them. */
export interface HashtagSides {
  /** Posts by creators. */
  readonly creator: readonly TaggedPost[];
  /** Posts by creators that were found among those of the audience; what is found is not what is published. */
  readonly found: readonly TaggedPost[];
  /** Posts by the audience. */
  readonly audience: readonly TaggedPost[];
}

/** Tells a post that was seen before, by its id and its author; who does not tell the author may be anybody. */
function makeIsRepeated(): (post: TaggedPost) => boolean {
  const seen = new Map<string, Set<string | undefined>>();
  return ({ post: { id }, author }) => {
    if (id === undefined || id === null || id === "") return false;
    const authors = seen.get(id);
    if (!authors) {
      seen.set(id, new Set([author]));
      return false;
    }
    const isSeen = author === undefined || authors.has(undefined) || authors.has(author);
    authors.add(author);
    return isSeen;
  };
}

/** Names of creators, folded; `undefined` where none are given. */
function namesOf(creators: Maybe<readonly string[]>): ReadonlySet<string> | undefined {
  if (creators === undefined || creators === null) return undefined;
  return new Set(listOf(creators, "creators").map((name, index) => foldName(name, `creators[${index}]`)));
}

/**
 * Puts each post on a side, once. Without names of creators all `posts` are theirs, and their authors are creators.
 *
 * @param handle - a name of the creator, where a creator was given
 */
export function sidesOf(
  posts: readonly TaggedPost[],
  others: readonly TaggedPost[],
  creators: Maybe<readonly string[]>,
  handle: string | undefined,
  note: NoteCounter,
): HashtagSides {
  const isRepeated = makeIsRepeated();
  const once = (list: readonly TaggedPost[], path: string): readonly TaggedPost[] =>
    list.filter((post) => {
      const isSeen = isRepeated(post);
      if (isSeen) note("repeated-posts", path);
      return !isSeen;
    });
  const [own, audience] = [once(posts, "posts"), once(others, "audiencePosts")];
  const names = namesOf(creators);
  const authors = own.flatMap(({ author }) => author ?? []);
  const known = names ?? new Set(handle === undefined ? authors : [...authors, handle]);
  const isCreator = ({ author }: TaggedPost): boolean => author !== undefined && known.has(author);

  if (names) {
    const all = new Set([...authors, ...audience.flatMap(({ author }) => author ?? [])]);
    const unmatched = [...names].filter((name) => !all.has(name)).length;
    if (unmatched > 0) note("unmatched-name", "creators", unmatched);
    if (authors.length < own.length) note("unknown-publisher", "", own.length - authors.length);
  }
  const byCreators = audience.filter(isCreator);
  if (byCreators.length > 0) note("posts-by-creators", "audiencePosts", byCreators.length);
  return {
    creator: names ? own.filter(isCreator) : own,
    // Without an id it may be one of those at hand.
    found: byCreators.filter(({ post: { id } }) => id !== undefined && id !== null && id !== ""),
    audience: [
      ...(names ? own.filter((post) => post.author !== undefined && !isCreator(post)) : []),
      ...audience.filter((post) => !isCreator(post)),
    ],
  };
}
