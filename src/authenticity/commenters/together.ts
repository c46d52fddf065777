import { commenterRule } from "../../reference/commenter-rule.js";
import { seededRandom } from "../../statistics/seeded-random.js";
import type { Appearances } from "./appearances.js";

/** Repeated commenters by post, and how many others each post has. */
interface Table {
  /** How many posts there are, and repeated commenters. */
  readonly posts: number;
  readonly repeated: number;
  /** Post by post, whether each repeated commenter is under it. */
  readonly under: Uint8Array;
  /** How many commenters of each post are under no other post. */
  readonly once: number[];
}

/**
 * How probable it is by chance that the same commenters come to the same posts as much as they do, where chance keeps the
 * number of posts of each commenter and of commenters of each post: so neither loyal fans nor popular posts count as
 * coming together. `null` where nobody came to a second post.
 *
 * What is measured is the sum of squared overlaps over all pairs of posts. It is compared with shuffled tables: in each
 * exchange, two posts lay the commenters that only one of them has together and deal them out anew (Strona and others'
 * curveball). All shuffles start from one shuffled table that was itself reached from the real one, so that the probability
 * is honest however well they mix (Besag and Clifford 1989), and they stop where enough of them are as extreme (Besag and
 * Clifford 1991).
 */
export function togetherProbability(appearances: Appearances, seed: number): number | null {
  const table = tableOf(appearances);
  if (table.repeated === 0) return null;
  const random = seededRandom(seed);
  const { most, enough } = commenterRule.shuffles;
  const seen = overlap(table);
  const hub = shuffled(table, random);
  let asExtreme = 0;
  for (let shuffles = 1; shuffles <= most; shuffles++) {
    if (overlap(shuffled(hub, random)) >= seen) asExtreme++;
    if (asExtreme === enough) return enough / shuffles;
  }
  return (asExtreme + 1) / (most + 1);
}

/** The posts with the most commenters, and of these the commenters under the most posts; by name where they are equal. */
function tableOf({ postsOf, sizes }: Appearances): Table {
  const { mostPosts, mostRepeated } = commenterRule;
  const kept = sizes
    .map((size, post) => ({ size, post }))
    .sort((a, b) => b.size - a.size || a.post - b.post)
    .slice(0, mostPosts)
    .map(({ post }) => post);
  const columnOf = new Map(kept.map((post, column) => [post, column]));
  const once = kept.map(() => 0);
  const repeated: number[][] = [];
  for (const own of postsOf) {
    const columns: number[] = [];
    for (const post of own) {
      const column = columnOf.get(post);
      if (column !== undefined) columns.push(column);
    }
    if (columns.length > 1) repeated.push(columns);
    else for (const column of columns) once[column] = (once[column] as number) + 1;
  }
  repeated.sort((a, b) => b.length - a.length);
  const rows = repeated.slice(0, mostRepeated);
  const under = new Uint8Array(kept.length * rows.length);
  rows.forEach((columns, row) => {
    for (const column of columns) under[column * rows.length + row] = 1;
  });
  return { posts: kept.length, repeated: rows.length, under, once };
}

/** The sum of squared overlaps over all pairs of posts, by the repeated commenters; others are in no overlap. */
function overlap({ posts, repeated, under }: Table): number {
  let total = 0;
  for (let a = 1; a < posts; a++)
    for (let b = 0; b < a; b++) {
      let both = 0;
      for (let row = 0; row < repeated; row++)
        both += (under[a * repeated + row] as number) & (under[b * repeated + row] as number);
      total += both * both;
    }
  return total;
}

/** A table with the same sums of rows and columns, after many exchanges. */
function shuffled(table: Table, random: () => number): Table {
  const { posts } = table;
  const copy = { ...table, under: table.under.slice(), once: table.once.slice() };
  for (let exchange = 0; exchange < posts * commenterRule.exchangesPerPost; exchange++) {
    const a = Math.floor(random() * posts);
    dealAnew(copy, a, (a + 1 + Math.floor(random() * (posts - 1))) % posts, random);
  }
  return copy;
}

/** Deals out anew the commenters that are under one of two posts only; those who came once need no names for that. */
function dealAnew({ repeated, under, once }: Table, a: number, b: number, random: () => number): void {
  const [fromA, fromB] = [a * repeated, b * repeated];
  let placesA = once[a] as number;
  let placesB = once[b] as number;
  const dealt: number[] = [];
  for (let row = 0; row < repeated; row++) {
    if (under[fromA + row] === under[fromB + row]) continue;
    dealt.push(row);
    if (under[fromA + row]) placesA++;
    else placesB++;
  }
  for (const row of dealt) {
    const toA = random() * (placesA + placesB) < placesA ? 1 : 0;
    placesA -= toA;
    placesB -= 1 - toA;
    under[fromA + row] = toA;
    under[fromB + row] = 1 - toA;
  }
  once[a] = placesA;
  once[b] = placesB;
}
