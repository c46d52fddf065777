/**
 * How long does a choice among a thousand creators take, and how far from its bound does it end? Reach is lognormal
 * with a median of 20,000 and sigma 1, cost grows with reach^0.8 with 30 % noise, and the budget pays for a tenth of all
 * costs. Each time holds three searches, since a little less and a little more budget are looked at as well. Exits with
 * 1 where a gap is above its bar.
 *
 * npx tsx test/bench/selection.ts [seeds]
 */
import { type Candidate, type SelectOptions, selectCreators } from "../../src/portfolio/index.js";
import { market } from "../portfolio/select-market.js";

/** A way to choose, and the gap that it must not exceed. */
interface Kind {
  readonly optionsOf: (creators: readonly Candidate[]) => Omit<SelectOptions, "budget">;
  readonly bar?: number;
}

const seeds = Number(process.argv[2] ?? 3);
const overlaps = { within: 0.2, across: 0.02 };
const counts = { minimum: { a: 10, b: 5 }, maximum: { c: 4 }, mostCreators: 60 };

function pairsOf(creators: readonly Candidate[]): { between: [string, string]; overlap: number }[] {
  return creators.flatMap((a, i) =>
    creators.slice(0, i).map((b) => ({
      between: [a.id, b.id] as [string, string],
      overlap:
        (a.group === b.group ? overlaps.within : overlaps.across) * Math.min(a.reach as number, b.reach as number),
    })),
  );
}

const root = (chosen: readonly Candidate[]): number =>
  Math.sqrt(chosen.reduce((sum, { reach }) => sum + (reach as number), 0));

const kinds: Readonly<Record<string, Kind>> = {
  "independent audiences": { optionsOf: () => ({ population: 50_000_000 }), bar: 0.005 },
  "independent, crowded": { optionsOf: () => ({ population: 2_000_000 }), bar: 0.005 },
  engagement: { optionsOf: () => ({ goal: "engagement" }), bar: 0.005 },
  "engagement, counts by group": { optionsOf: () => ({ goal: "engagement", ...counts }) },
  "overlaps by interest": { optionsOf: () => ({ overlaps }), bar: 0.1 },
  "overlaps pair by pair": { optionsOf: (creators) => ({ overlaps: pairsOf(creators) }), bar: 0.1 },
  "overlaps, counts by group": { optionsOf: () => ({ overlaps, ...counts }) },
  "own function, submodular": { optionsOf: () => ({ goal: root, submodular: true }) },
};

for (const [name, { optionsOf, bar = 1 }] of Object.entries(kinds))
  for (let seed = 1; seed <= seeds; seed++) {
    const { creators, budget } = market(seed, 1_000);
    const options = { ...optionsOf(creators), budget };
    const start = performance.now();
    const { bound, gap, method, chosen } = selectCreators(creators, options);
    const ms = (performance.now() - start).toFixed(0).padStart(5);
    const percent = ((gap as number) * 100).toFixed(3).padStart(6);
    const rest = `${chosen.length} chosen, bound ${bound?.toPrecision(6)}, ${method}`;
    console.log(`${name.padEnd(28)} seed ${seed} ${ms} ms  gap ${percent} %  ${rest}`);
    if ((gap as number) > bar) process.exitCode = 1;
  }
