/** The moment from which X counts, in epoch milliseconds. */
const start = 1_288_834_974_657n;

/**
 * When something was made, from its id: all but its last 22 bits are milliseconds. Ids of fewer than 16 digits are older
 * than this way of making them.
 *
 * @see https://docs.x.com/fundamentals/x-ids
 */
export function timeOfId(id: string | undefined): string | undefined {
  if (id === undefined || !/^\d{16,19}$/.test(id)) return undefined;
  return new Date(Number((BigInt(id) >> 22n) + start)).toISOString();
}
