import { measure } from "mitata";

/** Work to be timed, by name. */
export type Works = Readonly<Record<string, () => unknown>>;

/** The best median time of each, in nanoseconds, over some rounds in which all take turns: ratios matter, not times. */
export async function timeInTurns(works: Works, rounds: number): Promise<Map<string, number>> {
  const best = new Map<string, number>();
  for (let round = 0; round < rounds; round++)
    for (const [name, work] of Object.entries(works)) {
      const { p50 } = await measure(work, { min_cpu_time: 100e6 });
      best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, p50));
    }
  return best;
}

/** Prints times, each also as a multiple of one of them, and gives the multiples. */
export function printMultiples(times: ReadonlyMap<string, number>, base: string): Map<string, number> {
  const multiples = new Map<string, number>();
  for (const [name, nanoseconds] of times) {
    const multiple = nanoseconds / (times.get(base) as number);
    multiples.set(name, multiple);
    console.log(`${name.padEnd(30)} ${nanoseconds.toFixed(0).padStart(6)} ns  ${multiple.toFixed(2).padStart(5)} ×`);
  }
  return multiples;
}
