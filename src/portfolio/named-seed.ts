/**
 * A seed of its own for everything that is drawn, from the caller's seed and a name: what is drawn for a creator then hangs
 * on who it is, and not on its place in a list. Two hashes by Fowler, Noll and Vo with different multipliers, 53 bits of them.
 */
export function namedSeed(seed: number, name: string): number {
  const text = `${seed} ${name}`;
  let one = 0x811c9dc5;
  let other = 0xcbf29ce4;
  for (let i = 0; i < text.length; i++) {
    one = Math.imul(one ^ text.charCodeAt(i), 0x01000193);
    other = Math.imul(other ^ text.charCodeAt(i), 0x85ebca6b);
  }
  return (other >>> 11) * 2 ** 32 + (one >>> 0);
}
