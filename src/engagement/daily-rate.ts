import { type Counted, rates, shared, sum } from "./aggregate-rates.js";

/**
 * Counts per day instead of per post: the interactions of all posts of a day over the followers, with a 0 for each day
 * of the window on which nothing was published.
 *
 * @param counted - interactions and followers of each post
 * @param days - the day of each post
 * @param window - how many days the posts were gathered over
 */
export function perDay(counted: Counted, days: readonly number[], window: number): Counted {
  const followers = shared(counted);
  const amounts = followers === undefined ? rates(counted) : counted.totals;
  const byDay = new Map<number, number>();
  amounts.forEach((amount, index) => {
    const day = days[index] as number;
    byDay.set(day, (byDay.get(day) ?? 0) + amount);
  });
  const idle = Math.max(0, Math.ceil(window) - byDay.size);
  const totals = [...byDay.values(), ...Array<number>(idle).fill(0)];
  return { totals, exposures: totals.map(() => followers ?? 1) };
}

/** The pooled rate per day, ΣE / ΣF times the posts of a day, with a single division where followers are the same. */
export function pooledPerDay({ totals, exposures }: Counted, days: number): number {
  return sum(totals) / ((sum(exposures) * days) / totals.length);
}
