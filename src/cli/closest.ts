/** The most letters that may differ for a word to count as misspelt. */
const mostEdits = 2;

/**
 * The known word that was probably meant.
 *
 * @param word - what was typed
 * @param known - the words there are
 * @returns the nearest one, or `undefined` where none is near
 */
export function closest(word: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((candidate) => ({
      candidate,
      distance: word !== "" && candidate.startsWith(word) ? 0 : edits(word, candidate),
    }))
    .sort((a, b) => a.distance - b.distance);
  const [best] = ranked;
  // A word of three letters is two edits from any other of three letters.
  return best && best.distance <= Math.min(mostEdits, best.candidate.length - 2) ? best.candidate : undefined;
}

/** Letters to insert, delete or replace to make one word of the other (Levenshtein). */
function edits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = (row[j - 1] as number) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[to.length] as number;
}
