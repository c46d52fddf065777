import type { Candidate, SelectOptions } from "../../src/portfolio/index.js";

/** Constraints in their plainest shape, as the generator of instances makes them. */
export interface PlainConstraints {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly minimum: readonly { readonly group: string; readonly count: number }[];
  readonly maximum: readonly { readonly group: string; readonly count: number }[];
  readonly exclusive: readonly (readonly string[])[];
  readonly fewestCreators: number;
  readonly mostCreators: number;
}

/** A creator whose cost is told in whole euros. */
export interface PlainCreator extends Candidate {
  readonly euros: number;
  readonly groups: readonly string[];
  readonly works: readonly string[];
}

/** Whether a set breaks no constraint, written down as the constraints read. */
function isAllowed(set: readonly PlainCreator[], budget: number, rules: PlainConstraints): boolean {
  const ids = set.map(({ id }) => id);
  const ofGroup = (group: string): number => set.filter(({ groups }) => groups.includes(group)).length;
  const works = set.flatMap((creator) => creator.works);
  return (
    set.reduce((sum, { euros }) => sum + euros, 0) <= budget &&
    rules.include.every((id) => ids.includes(id)) &&
    !rules.exclude.some((id) => ids.includes(id)) &&
    rules.minimum.every(({ group, count }) => ofGroup(group) >= count) &&
    rules.maximum.every(({ group, count }) => ofGroup(group) <= count) &&
    rules.exclusive.every((list) => list.filter((id) => ids.includes(id)).length <= 1) &&
    new Set(works).size === works.length &&
    set.length >= rules.fewestCreators &&
    set.length <= rules.mostCreators
  );
}

/** The best value of all sets that break no constraint, by looking at each of them; `undefined` where there is none. */
export function bruteForce(
  creators: readonly PlainCreator[],
  budget: number,
  rules: PlainConstraints,
  worthOf: (set: readonly PlainCreator[]) => number,
): number | undefined {
  let best: number | undefined;
  for (let mask = 0; mask < 2 ** creators.length; mask++) {
    let euros = 0;
    for (let i = 0; i < creators.length; i++) if (mask & (1 << i)) euros += (creators[i] as PlainCreator).euros;
    if (euros > budget) continue;
    const set = creators.filter((_, i) => mask & (1 << i));
    if (!isAllowed(set, budget, rules)) continue;
    const value = worthOf(set);
    if (best === undefined || value > best) best = value;
  }
  return best;
}

/** The same constraints as options; what is empty is left out. */
export function optionsOf(budget: number, rules: PlainConstraints): SelectOptions {
  const { include, exclude, minimum, maximum, exclusive, fewestCreators, mostCreators } = rules;
  return {
    budget: { amount: String(budget), currency: "EUR" },
    ...(include.length > 0 && { include }),
    ...(exclude.length > 0 && { exclude }),
    ...(minimum.length > 0 && { minimum }),
    ...(maximum.length > 0 && { maximum }),
    ...(exclusive.length > 0 && { exclusive }),
    ...(fewestCreators > 0 && { fewestCreators }),
    ...(Number.isFinite(mostCreators) && { mostCreators }),
  };
}
