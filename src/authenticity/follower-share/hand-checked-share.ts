import { followerShareLimits } from "../../reference/follower-share.js";
import { normalQuantile } from "../../statistics/normal.js";
import { studentTQuantile } from "../../statistics/student-t.js";
import { type BoundedShare, shareBounds } from "./mixture.js";

/**
 * The share of fakes from followers checked by hand, sharpened by the score of the whole sample: a regression estimator.
 * What the score explains of the labels needs no checking; only the rest has the error of the few that were checked.
 *
 * @param logOdds - what the score of each sampled follower adds to the log odds of a fake
 * @param checked - what was found by hand, beside each; `null` where nobody looked
 * @param level - confidence level
 * @param population - how many followers there are
 */
export function handCheckedShare(
  logOdds: readonly number[],
  checked: readonly (boolean | null)[],
  level: number,
  population: number,
): BoundedShare {
  const n = logOdds.length;
  const labelled = [...checked.keys()].filter((index) => checked[index] !== null);
  const m = labelled.length;
  const labels = labelled.map((index) => Number(checked[index]));
  const fakes = labels.reduce((sum, label) => sum + label, 0);
  const share = fakes / m;
  const smaller = Math.min(fakes, m - fakes);
  const { fewestForRegression, smallClassPenalty } = followerShareLimits;

  let [value, unexplained] = [share, 1];
  if (m >= fewestForRegression && smaller > 0) {
    const prior = (fakes + 1) / (m + 2);
    const odds = (1 - prior) / prior;
    const probabilities = logOdds.map((value) => 1 / (1 + odds * Math.exp(-value)));
    const of = (index: number): number => probabilities[index] as number;
    const meanOfAll = probabilities.reduce((sum, p) => sum + p, 0) / n;
    const mean = labelled.reduce((sum, index) => sum + of(index), 0) / m;
    let [both, own] = [0, 0];
    for (const [i, index] of labelled.entries()) {
      both += (of(index) - mean) * ((labels[i] as number) - share);
      own += (of(index) - mean) ** 2;
    }
    if (own > 0) {
      value = Math.min(1, Math.max(0, share + (both / own) * (meanOfAll - mean)));
      const residual = (1 - both ** 2 / (own * m * share * (1 - share))) * ((m - 1) / (m - 2));
      unexplained = Math.min(1, residual * (1 + smallClassPenalty / smaller));
    }
  }
  // Wilson's interval, with the number of accounts that plain counting would need for the same error.
  const perTrial = unexplained * (1 / m - 1 / n) + 1 / n - 1 / population;
  const z = m > 2 ? studentTQuantile((1 + level) / 2, m - 2) : normalQuantile((1 + level) / 2);
  return shareBounds(value, perTrial, z);
}
