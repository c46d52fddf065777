import type { Measure } from "../../src/core/index.js";
import { creatorsNeeded, netReach, reachFrequency } from "../../src/portfolio/index.js";
import { wilsonInterval } from "../../src/statistics/index.js";
import { random } from "../support/random.js";

/** How often intervals hold the truth where reaches and overlaps are asked of a panel. */
export interface ReachCoverage {
  readonly independent: number;
  readonly pairwise: number;
  readonly frequency: number;
  readonly needed: number;
  /** The levels that the results claim. */
  readonly levels: {
    readonly independent: number;
    readonly pairwise: number;
    readonly frequency: number;
    readonly needed: number;
  };
}

/** The share of a panel, with Wilson's interval. */
function shareOf(count: number, panel: number): Measure {
  const [low, high] = wilsonInterval(count, panel, 0.95);
  const interval = { low, high, shape: "between", level: 0.95, method: "wilson" } as const;
  return { value: count / panel, interval, n: panel, basis: "reach/population", model: "panel@1", notes: [] };
}

/** Two creators whom people of two kinds follow by chance, a panel of so many, and what is then said of all people. */
export function coverReach(panel: number, samples: number, seed = 1): ReachCoverage {
  const uniform = random(seed);
  const [some, others] = [
    [0.3, 0.2],
    [0.05, 0.02],
  ] as const;
  const kind = 0.4;
  const average = (of: (chances: readonly [number, number]) => number) => kind * of(some) + (1 - kind) * of(others);
  const reaches = [0, 1].map((i) => average((chances) => chances[i] as number)) as [number, number];
  const exact = average(([a, b]) => 1 - (1 - a) * (1 - b));
  const chance = 1 - (1 - reaches[0]) * (1 - reaches[1]);
  const contacts = 2 * reaches[0] + reaches[1];
  const needed = creatorsNeeded(reaches[0], { targetReach: 0.5 }).value as number;

  const held = { independent: 0, pairwise: 0, frequency: 0, needed: 0 };
  const levels = { independent: 0, pairwise: 0, frequency: 0, needed: 0 };
  const look = (name: keyof typeof held, { interval }: Measure, truth: number): void => {
    levels[name] = interval?.level ?? 0;
    const { low, high } = interval ?? { low: null, high: null };
    if ((low ?? Number.POSITIVE_INFINITY) <= truth && truth <= (high ?? Number.POSITIVE_INFINITY)) held[name]++;
  };
  for (let sample = 0; sample < samples; sample++) {
    const counts: [number, number, number] = [0, 0, 0];
    for (let person = 0; person < panel; person++) {
      const [a, b] = uniform() < kind ? some : others;
      const [isA, isB] = [uniform() < a, uniform() < b];
      if (isA) counts[0]++;
      if (isB) counts[1]++;
      if (isA && isB) counts[2]++;
    }
    const [a, b, both] = counts.map((count) => shareOf(count, panel)) as [Measure, Measure, Measure];
    const overlaps = [{ between: [0, 1] as const, overlap: both }];
    look("independent", netReach([a, b]), chance);
    look("pairwise", netReach([a, b], { overlaps }), exact);
    look(
      "frequency",
      reachFrequency(
        [
          { reach: a, posts: 2 },
          { reach: b, posts: 1 },
        ],
        { overlaps },
      ),
      contacts / exact,
    );
    look("needed", creatorsNeeded(a, { targetReach: 0.5 }), needed);
  }
  const shares = Object.entries(held).map(([name, count]) => [name, count / samples]);
  return { ...(Object.fromEntries(shares) as Record<keyof typeof held, number>), levels };
}
