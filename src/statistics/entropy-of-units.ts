import { entropy, plugInEntropy } from "./entropy.js";
import type { Bounds } from "./order-statistic-interval.js";
import { studentTQuantile } from "./student-t.js";
import { isUniform, mostUnseen, type UnitTally } from "./tally-units.js";
import { sum } from "./trimmed-mean.js";

/** An entropy, as it is among the units and as it is estimated to be where they come from. */
export interface UnitEntropy {
  /** Among the units themselves. */
  readonly plugIn: number;
  /** Corrected for what a sample of this size misses. */
  readonly value: number;
  /** Bounds of what it is where the units come from; `undefined` with fewer than 2 units. */
  readonly bounds: Bounds | readonly [low: number, high: null] | undefined;
}

/**
 * The entropy of types over units (posts), each of which can have several. The correction is that of Chao, Wang and Jost
 * on the number of units with each type, times the ratio of the leading terms of the bias: ½ Σ Var(p) / p as the units
 * vary, over (types − 1) / 2n as it would be for single types. With one type a unit it is theirs.
 *
 * The bounds are value · exp(± t · s / value), with s² the variance of the jackknife over units, the term
 * (Σ Var(p) / p)² / 2 (types − 1), which is what there is where types are equally common, and the correction times `doubt`
 * squared, since a correction that large may well be off. Where all units are alike, nothing varies: the upper bound is
 * then that of as many other types as there are (`types`), with the largest share that could have gone unseen.
 */
export function entropyOfUnits(tally: UnitTally, level: number, doubt: number, types: number): UnitEntropy {
  const { units, weightOf, totals, appearances, mass } = tally;
  const n = units.length;
  const plugIn = plugInEntropy([...totals.values()]);
  if (isUniform(tally)) {
    const high = totals.size === 1 ? unseenEntropy(mostUnseen(n, level), types) : undefined;
    return { plugIn, value: plugIn, bounds: high === undefined ? undefined : [0, high] };
  }
  let squares = 0;
  const own = new Map<string, { squares: number; products: number }>();
  for (const unit of units) {
    const weight = weightOf(unit.length);
    const size = weight * unit.length;
    squares += size * size;
    for (const type of unit) {
      const sums = own.get(type) ?? { squares: 0, products: 0 };
      sums.squares += weight * weight;
      sums.products += weight * size;
      own.set(type, sums);
    }
  }
  const trace = sum(
    [...own].map(([type, each]) => {
      const share = (totals.get(type) as number) / mass;
      return (each.squares - 2 * share * each.products + share * share * squares) / (mass * mass * share);
    }),
  );
  const counts = [...appearances.values()];
  const scale = (trace * sum(counts)) / (counts.length - 1);
  const correction = scale * (entropy(counts, { estimator: "chao-wang-jost" }) - plugInEntropy(counts));
  const value = plugIn + correction;
  const second = trace ** 2 / (2 * (counts.length - 1));
  const error = Math.sqrt(jackknifeVariance(tally) + second + (doubt * correction) ** 2);
  const factor = Math.exp((studentTQuantile((1 + level) / 2, n - 1) * error) / value);
  return { plugIn, value, bounds: [value / factor, value * factor] };
}

/** x ln x, 0 at 0; rounding may leave something below. */
function weighed(x: number): number {
  return x > 0 ? x * Math.log(x) : 0;
}

/** The variance of the uncorrected entropy, from what it is without each of the units: ln M − Σ S ln S / M. */
function jackknifeVariance({ units, weightOf, totals, mass }: UnitTally): number {
  const n = units.length;
  const whole = sum([...totals.values()].map(weighed));
  const without = units.map((unit) => {
    const weight = weightOf(unit.length);
    const left = mass - weight * unit.length;
    let rest = whole;
    for (const type of unit) {
      const total = totals.get(type) as number;
      rest += weighed(total - weight) - weighed(total);
    }
    return Math.log(left) - rest / left;
  });
  const center = sum(without) / n;
  return ((n - 1) / n) * sum(without.map((each) => (each - center) ** 2));
}

/** The entropy where types never seen share so much, evenly; `null` where there may be any number of them. */
export function unseenEntropy(unseen: number, types: number): number | null {
  if (types === Number.POSITIVE_INFINITY) return null;
  if (types < 2) return 0;
  const share = Math.min(unseen, (types - 1) / types);
  return share * Math.log((types - 1) / share) - (1 - share) * Math.log(1 - share);
}
