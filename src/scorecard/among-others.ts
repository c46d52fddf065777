import { expectedOf, fewestMembers, groupPosterior } from "../statistics/group-posterior.js";
import type { ReturnOnLogScale } from "./log-scale.js";

/** Rounds until what is expected no longer moves. */
const mostRounds = 50;
const still = 1e-6;

/** Returns and their errors on the log scale, as a comparison needs them. */
interface Compared {
  readonly centers: readonly number[];
  readonly errors: readonly number[];
}

/**
 * Returns as the group sees them. By luck more orders look like a higher return and like a smaller error at once, so that
 * the lucky would pull the group up. So each error is taken at the orders that the expected return would have brought, and
 * the return is set so that it is right on the scale of orders (the working values of a Poisson regression with a log
 * link and a random effect); what is expected follows from both, round by round.
 *
 * @see Breslow, N. E. & Clayton, D. G. (1993). Approximate inference in generalized linear mixed models. Journal of the
 * American Statistical Association 88(421).
 */
export function amongOthers(scales: readonly ReturnOnLogScale[]): Compared {
  const seen = { centers: scales.map(({ center }) => center), errors: scales.map(({ error }) => error) };
  if (scales.length < fewestMembers) return seen;
  let compared: Compared = seen;
  let expected = seen.centers;
  for (let round = 0; round < mostRounds; round++) {
    const variances = compared.errors.map((error) => error ** 2);
    const states = groupPosterior(compared.centers, variances);
    const next = compared.centers.map((center, i) => expectedOf(center, variances[i] as number, states).mean);
    const move = Math.max(...next.map((value, i) => Math.abs(value - (expected[i] as number))));
    expected = next;
    // How many times the expected orders were seen.
    const ratios = scales.map(({ center }, i) => Math.exp(center - (next[i] as number)));
    compared = {
      centers: next.map((value, i) => value + (ratios[i] as number) - 1),
      errors: scales.map(({ error }, i) => error * Math.sqrt(ratios[i] as number)),
    };
    if (move < still) break;
  }
  return compared;
}
