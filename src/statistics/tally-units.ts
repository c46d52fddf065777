/**
 * How much of what units (posts) are about goes to each type. `split`: every unit counts the same, parted evenly among its
 * types. `mention`: every type of a unit counts one, so that a unit of three types weighs three times.
 */
export const unitCounts = ["split", "mention"] as const;

/** One of {@link unitCounts}. */
export type UnitCount = (typeof unitCounts)[number];

/** Units with their types, counted. */
export interface UnitTally {
  /** The types of each unit, none of them twice; units without a type are none. */
  readonly units: readonly (readonly string[])[];
  /** What each type of a unit with so many types weighs. */
  readonly weightOf: (types: number) => number;
  /** The sum of weights of each type. */
  readonly totals: ReadonlyMap<string, number>;
  /** On how many units each type is. */
  readonly appearances: ReadonlyMap<string, number>;
  /** The sum of all weights. */
  readonly mass: number;
}

/** Counts units by type. Each has a type at least. */
export function tallyUnits(units: readonly (readonly string[])[], count: UnitCount): UnitTally {
  const weightOf = (types: number): number => (count === "split" ? 1 / types : 1);
  const totals = new Map<string, number>();
  const appearances = new Map<string, number>();
  let mass = 0;
  for (const types of units) {
    const weight = weightOf(types.length);
    mass += weight * types.length;
    for (const type of types) {
      totals.set(type, (totals.get(type) ?? 0) + weight);
      appearances.set(type, (appearances.get(type) ?? 0) + 1);
    }
  }
  return { units, weightOf, totals, appearances, mass };
}

/** Whether all units have the same types. */
export function isUniform({ units, appearances }: UnitTally): boolean {
  return [...appearances.values()].every((count) => count === units.length);
}

/**
 * The largest share that types never seen in n units can have, at a level: what a sample of n would miss with probability
 * 1 − level, 1 − (1 − level)^(1 / n).
 */
export function mostUnseen(n: number, level: number): number {
  return 1 - (1 - level) ** (1 / n);
}
