import type { Comment } from "../../core/creator.js";

/** Who commented under which posts; each commenter counts once under a post. */
export interface Appearances {
  /** For each commenter the posts, as indexes in the order of their names; those who came back first, by name. */
  readonly postsOf: readonly (readonly number[])[];
  /** How many commenters each post has. */
  readonly sizes: readonly number[];
  /** How many appearances there are in all. */
  readonly count: number;
  /** Comments left out: by the creator, and without author or post. */
  readonly byCreator: number;
  readonly incomplete: number;
  /** Comments that do not say whether the creator wrote them. */
  readonly unsaid: number;
}

/** Counts appearances. The order of the comments makes no difference, and no name is kept. */
export function countAppearances(comments: readonly Comment[]): Appearances {
  const authorsOf = new Map<string, Set<string>>();
  let [byCreator, incomplete, unsaid, count] = [0, 0, 0, 0];
  for (const { author, postId, byCreator: own } of comments) {
    if (own === true) byCreator++;
    else if (author === undefined || author === null || postId === undefined || postId === null) incomplete++;
    else {
      if (own !== false) unsaid++;
      const authors = authorsOf.get(postId);
      if (authors) authors.add(author);
      else authorsOf.set(postId, new Set([author]));
    }
  }
  const posts = [...authorsOf].sort(byName);
  const postsOf = new Map<string, number[]>();
  posts.forEach(([, authors], post) => {
    count += authors.size;
    for (const author of authors) {
      const own = postsOf.get(author);
      if (own) own.push(post);
      else postsOf.set(author, [post]);
    }
  });
  // Only who comes back takes part in shuffles, for which the order must not depend on that of the comments.
  const repeated: [author: string, posts: number[]][] = [];
  const once: number[][] = [];
  for (const entry of postsOf) {
    if (entry[1].length > 1) repeated.push(entry);
    else once.push(entry[1]);
  }
  return {
    postsOf: [...repeated.sort(byName).map(([, own]) => own), ...once],
    sizes: posts.map(([, authors]) => authors.size),
    count,
    byCreator,
    incomplete,
    unsaid,
  };
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
