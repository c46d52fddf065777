import { countProblem, refuse } from "../core/guard.js";
import type { Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import { benfordEvidence, benfordUse } from "../reference/benford.js";
import { chiSquareProbability } from "../statistics/chi-square.js";
import { sum } from "../statistics/trimmed-mean.js";

/** How the first digits of counts compare with Benford's law. The fields are `null` where the test is unknown. */
export type BenfordTest = Measure & {
  /** The chi-square statistic, with 8 degrees of freedom. */
  readonly chiSquare: number | null;
  /** The mean over the digits of the distance between the observed and the expected share. */
  readonly meanAbsoluteDeviation: number | null;
  /** What that mean is on average where the law holds, for as many counts. */
  readonly expectedDeviation: number | null;
  /** The share of counts that begin with 1, 2, … 9. */
  readonly digits: readonly number[] | null;
  /** The share that Benford's law gives 1, 2, … 9: log10(1 + 1/d). */
  readonly expected: readonly number[];
};

const model: ModelId = "benford-test@1";
const basis = "first digits:chi-square";

/**
 * Do the first digits of counts follow Benford's law, P(d) = log10(1 + 1/d)? For the follower or friend counts of a
 * creator's followers, which often do; never for the creator's own few counts. **A weak signal at most**: genuine
 * audiences depart from the law too, and fake followers bring an audience nearer to it about as often as further from
 * it. It belongs into no verdict, and every result says so with the note `weak-signal`.
 *
 * The value is the probability that counts which follow the law depart from it this far, by the chi-square test with 8
 * degrees of freedom, Σ n (o − e)² / e. With thousands of counts every small departure makes it tiny. So read the size
 * of the departure as well: the mean absolute deviation Σ |o − e| / 9, beside what it is on average where the law
 * holds, Σ √(2 e (1 − e) / (π n)) / 9.
 *
 * @param counts - counts such as the followers of each follower, in any order. Zeros and unknown counts are left out
 * @returns the probability, 0 to 1, with the digits' shares; unknown with `too-few-counts` (fewer than 100 above 0). The
 * note `narrow-range` stands where the largest count is less than 100 times the smallest, since the law is not expected
 * to hold then
 * @throws InvalidInputError `not-an-array`, and `not-a-number`, `not-finite`, `negative`, `not-an-integer`,
 * `unsafe-integer` with the path of the count
 * @see Golbeck, J. (2015). Benford's Law Applies to Online Social Networks. PLoS ONE 10(8), e0135169
 * @example
 * import { benfordTest } from "influencer-scoring/authenticity";
 * const doubling = Array.from({ length: 40 }, (_, i) => 2 ** i);
 * const counts = [...doubling, ...doubling.map((count) => 3 * count), ...doubling.map((count) => 7 * count)];
 * const { value, meanAbsoluteDeviation, expectedDeviation, notes } = benfordTest(counts);
 * console.log(value?.toFixed(3), meanAbsoluteDeviation?.toFixed(3), expectedDeviation?.toFixed(3), notes[0]?.code);
 * // => 1.000 0.004 0.021 weak-signal
 */
export function benfordTest(counts: Maybe<readonly Maybe<number>[]>): BenfordTest {
  const list = counts ?? [];
  if (!Array.isArray(list)) refuse("not-an-array", "counts");
  const first = new Array<number>(9).fill(0);
  let [n, zeros, smallest, largest] = [0, 0, Number.POSITIVE_INFINITY, 0];
  list.forEach((count: Maybe<number>, index) => {
    if (count === undefined || count === null) return;
    refuse(countProblem(count), `counts[${index}]`);
    if (count === 0) {
      zeros++;
      return;
    }
    n++;
    smallest = Math.min(smallest, count);
    largest = Math.max(largest, count);
    // A safe whole number is written without an exponent.
    const digit = Number(String(count)[0]) - 1;
    first[digit] = (first[digit] as number) + 1;
  });

  const missing = list.length - n - zeros;
  const notes: Note[] = [{ code: "weak-signal", source: benfordEvidence.source }];
  if (missing) notes.push({ code: "missing-counts", count: missing });
  if (zeros) notes.push({ code: "zero-counts", count: zeros });
  const expected = first.map((_, i) => Math.log10(1 + 1 / (i + 1)));
  const common = { n, basis, model, notes, expected };
  if (n < benfordUse.fewestCounts) {
    const nothing = { chiSquare: null, meanAbsoluteDeviation: null, expectedDeviation: null, digits: null };
    return { value: null, reason: "too-few-counts", ...nothing, ...common };
  }
  if (largest / smallest < benfordUse.leastRange) notes.push({ code: "narrow-range", source: benfordUse.source });

  const digits = first.map((seen) => seen / n);
  const departures = digits.map((share, i) => Math.abs(share - (expected[i] as number)));
  const chiSquare = n * sum(departures.map((departure, i) => departure ** 2 / (expected[i] as number)));
  return {
    value: chiSquareProbability(chiSquare, expected.length - 1),
    chiSquare,
    meanAbsoluteDeviation: sum(departures) / expected.length,
    expectedDeviation: sum(expected.map((e) => Math.sqrt((2 * e * (1 - e)) / (Math.PI * n)))) / expected.length,
    digits,
    ...common,
  };
}
