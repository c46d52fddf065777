/** What a prediction of yes or no is judged by. Labels stand beside scores or probabilities. */

/** Area under the receiver operating characteristic: how often a yes scores above a no; ties count half. */
export function areaUnderCurve(labels: readonly boolean[], scores: readonly number[]): number {
  const order = [...scores.keys()].sort((a, b) => (scores[a] as number) - (scores[b] as number));
  let [rankSum, yes] = [0, 0];
  for (let i = 0; i < order.length; ) {
    let end = i;
    while (end < order.length && scores[order[end] as number] === scores[order[i] as number]) end++;
    for (let j = i; j < end; j++)
      if (labels[order[j] as number]) {
        rankSum += (i + 1 + end) / 2;
        yes++;
      }
    i = end;
  }
  return (rankSum - (yes * (yes + 1)) / 2) / (yes * (labels.length - yes));
}

/** Counts of right and wrong answers. */
export function confusion(labels: readonly boolean[], flagged: readonly boolean[]) {
  const count = (label: boolean, flag: boolean) => labels.filter((l, i) => l === label && flagged[i] === flag).length;
  const [tp, fp, fn, tn] = [count(true, true), count(false, true), count(true, false), count(false, false)];
  return {
    precision: tp / (tp + fp),
    recall: tp / (tp + fn),
    specificity: tn / (tn + fp),
    f1: (2 * tp) / (2 * tp + fp + fn),
    /** Matthews correlation coefficient. */
    mcc: (tp * tn - fp * fn) / Math.sqrt((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn)),
  };
}

/** Mean log loss, in nats. */
export function logLoss(labels: readonly boolean[], probabilities: readonly number[]): number {
  return (
    labels.reduce(
      (sum, l, i) => sum - Math.log(l ? (probabilities[i] as number) : 1 - (probabilities[i] as number)),
      0,
    ) / labels.length
  );
}

/** One bin of a reliability curve. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly n: number;
  readonly predicted: number;
  readonly observed: number;
}

/** Predicted against observed, in ten bins of equal width. */
export function reliability(labels: readonly boolean[], probabilities: readonly number[]): ReliabilityBin[] {
  return Array.from({ length: 10 }, (_, bin) => {
    const members = [...labels.keys()].filter(
      (i) => Math.min(9, Math.floor((probabilities[i] as number) * 10)) === bin,
    );
    const share = (value: (i: number) => number) => members.reduce((sum, i) => sum + value(i), 0) / members.length;
    return {
      from: bin / 10,
      to: (bin + 1) / 10,
      n: members.length,
      predicted: members.length ? share((i) => probabilities[i] as number) : 0,
      observed: members.length ? share((i) => Number(labels[i])) : 0,
    };
  });
}

/** Expected calibration error: mean distance of predicted and observed, in ten bins. */
export function calibrationError(labels: readonly boolean[], probabilities: readonly number[]): number {
  return reliability(labels, probabilities).reduce(
    (sum, { n, predicted, observed }) => sum + (n / labels.length) * Math.abs(predicted - observed),
    0,
  );
}
