import type { TakenJourney } from "./journeys.js";

/** The inverse of a matrix whose diagonal outweighs the rest of each row, so that no rows need to be swapped. */
function inverted(matrix: readonly Float64Array[]): readonly Float64Array[] {
  const rows = matrix.map((row) => row.slice());
  rows.forEach((pivotRow, k) => {
    const pivot = pivotRow[k] as number;
    pivotRow[k] = 1;
    for (let j = 0; j < pivotRow.length; j++) pivotRow[j] = (pivotRow[j] as number) / pivot;
    for (const row of rows) {
      const factor = row[k] as number;
      if (row === pivotRow || factor === 0) continue;
      row[k] = 0;
      for (let j = 0; j < row.length; j++) row[j] = (row[j] as number) - factor * (pivotRow[j] as number);
    }
  });
  return rows;
}

const product = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
};

/**
 * The removal effects of a first-order Markov chain: a customer goes from the start to a channel, from channel to channel,
 * and in the end to a conversion or to none, each step with the share with which the journeys took it. The effect of a
 * channel is the share of conversions that is lost where every step to it leads to none.
 *
 * What is lost passes the channel: P(ever there) · P(conversion from there) / P(conversion). All of it comes from one
 * inverted matrix, N = (I − Q)⁻¹, so that no chain is solved anew: P(ever at i) is N(start, i) / N(i, i).
 *
 * @param journeys - journeys with touchpoints, at least one of which converted
 * @param size - how many channels there are
 */
export function removalEffects(journeys: readonly TakenJourney[], size: number): readonly number[] {
  // How often each step was taken: a row for each channel and, last, the start; a column for each channel.
  const steps = Array.from({ length: size + 1 }, () => new Float64Array(size));
  const converted = new Float64Array(size);
  const all = new Float64Array(size + 1);
  for (const { touches, isConverted, count } of journeys) {
    let from = size;
    for (const { channel } of touches) {
      // A step from a channel to itself does not change where a journey ends.
      if (channel === from) continue;
      const row = steps[from] as Float64Array;
      row[channel] = (row[channel] as number) + count;
      all[from] = (all[from] as number) + count;
      from = channel;
    }
    all[from] = (all[from] as number) + count;
    if (isConverted) converted[from] = (converted[from] as number) + count;
  }
  // A channel that no journey stands for has no steps.
  const shares = steps.map((row, from) => row.map((count) => count / (all[from] || 1)));
  const ends = converted.map((count, from) => count / (all[from] || 1));
  const visits = inverted(
    shares.slice(0, size).map((row, from) => row.map((share, to) => (from === to ? 1 : 0) - share)),
  );
  const start = shares[size] as Float64Array;
  const conversion = visits.map((row) => product(row, ends));
  const overall = product(start, conversion);
  return conversion.map((there, i) => {
    const column = visits.map((row) => row[i] as number);
    return ((product(start, column) / (column[i] as number)) * there) / overall;
  });
}
