/**
 * The probability of at least so many successes in so many independent trials, R's
 * `pbinom(k - 1, n, p, lower.tail = FALSE)`; trials need be no whole number where they are many.
 */
export function binomialTail(successes: number, trials: number, probability: number): number {
  if (successes <= 0) return 1;
  if (probability <= 0 || successes > trials) return 0;
  if (probability >= 1) return 1;
  // Terms from logarithms, since those of many trials leave the range of numbers.
  const odds = Math.log(probability) - Math.log1p(-probability);
  let log = trials * Math.log1p(-probability);
  let total = 0;
  for (let k = 1; k <= trials; k++) {
    log += Math.log((trials - k + 1) / k) + odds;
    if (k < successes) continue;
    const term = Math.exp(log);
    total += term;
    // Beyond the middle the terms fall faster and faster.
    if (k > trials * probability && term < total * Number.EPSILON) break;
  }
  return Math.min(1, total);
}
