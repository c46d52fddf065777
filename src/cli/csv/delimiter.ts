/** The characters that may stand between cells, the first of them where nothing tells. */
export const delimiters = { comma: ",", semicolon: ";", tab: "\t" } as const;

/** One of the characters between cells. */
export type Delimiter = (typeof delimiters)[keyof typeof delimiters];

/**
 * Tells from a header what stands between the cells: what it holds most of, outside of quotes.
 *
 * @param header - the first line
 */
export function delimiterOf(header: string): Delimiter {
  const bare = header.replace(/"[^"]*"?/g, "");
  const count = (delimiter: Delimiter): number => bare.split(delimiter).length;
  return Object.values(delimiters).reduce((best, next) => (count(next) > count(best) ? next : best));
}
