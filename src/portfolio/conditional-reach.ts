import { grossReach } from "./independent-reach.js";

/** The five points of Gauss and Legendre between 0 and 1, with their weights. */
const points: readonly (readonly [number, number])[] = /* @__PURE__ */ (() => {
  const inner = Math.sqrt(5 - 2 * Math.sqrt(10 / 7)) / 6;
  const outer = Math.sqrt(5 + 2 * Math.sqrt(10 / 7)) / 6;
  const more = (322 + 13 * Math.sqrt(70)) / 1800;
  const less = (322 - 13 * Math.sqrt(70)) / 1800;
  return [
    [0.5 - outer, less],
    [0.5 - inner, more],
    [0.5, 64 / 225],
    [0.5 + inner, more],
    [0.5 + outer, less],
  ] as const;
})();

/** Halvings of the range of integration: the finest piece is 1/1024, enough for a thousand contacts on average. */
const halvings = 10;

/**
 * The estimate: Σ aᵢ · E(1/Kᵢ), where Kᵢ counts the creators who reach somebody whom i reaches. It is exact for any
 * audiences, and the estimate takes the others to reach such a person independently, each with dᵢⱼ/aᵢ. Then
 * E(1/K) = ∫ Πⱼ(1 − t·dᵢⱼ/aᵢ) dt from 0 to 1.
 */
export function conditionalNetReach(reaches: readonly number[], table: Float64Array): number {
  const size = reaches.length;
  const nodes: (readonly [at: number, weight: number])[] = [];
  for (let k = 0; k <= halvings; k++) {
    const start = k === halvings ? 0 : 2 ** -(k + 1);
    const width = 2 ** -k - start;
    for (const [at, weight] of points) nodes.push([start + width * at, width * weight]);
  }
  const parts = reaches.map((reach, i) => {
    if (reach === 0) return 0;
    const met: number[] = [];
    for (let j = 0; j < size; j++)
      if (j !== i && (table[i * size + j] as number) > 0) met.push((table[i * size + j] as number) / reach);
    let expected = 0;
    for (const [at, weight] of nodes) {
      let alone = 1;
      for (const share of met) alone *= 1 - at * share;
      expected += weight * alone;
    }
    return reach * expected;
  });
  return grossReach(parts);
}
