import { random } from "../support/random.js";
import type { PlainConstraints, PlainCreator } from "./select-brute-force.js";

/**
 * Creators, a budget, constraints that do not contradict each other by themselves, and overlaps that audiences can
 * have.
 */
export interface Instance {
  readonly creators: readonly PlainCreator[];
  readonly budget: number;
  readonly rules: PlainConstraints;
  readonly overlaps: readonly { readonly between: [string, string]; readonly overlap: number }[];
  readonly population: number;
}

/**
 * A made-up instance. Audiences are drawn person by person, so that their overlaps can be: some people like one group's
 * creators more. Costs are small whole numbers, so that ties and exact fits are common.
 */
export function instance(seed: number, size: number, tightness: number): Instance {
  const next = random(seed);
  const whole = (most: number): number => Math.floor(next() * most);
  const population = 60 + whole(200);
  const creators: PlainCreator[] = [];
  const audiences: Set<number>[] = [];
  for (let i = 0; i < size; i++) {
    const groups = ["a", "b", "c"].filter(() => next() < 0.4);
    const works = next() < 0.3 ? [["x", "y"][whole(2)] as string] : [];
    const share = next() ** 2 * 0.6;
    const likes = groups[0] === "a" ? 0 : 1;
    const audience = new Set<number>();
    for (let person = 0; person < population; person++)
      if (next() < share * (person % 2 === likes ? 1.6 : 0.4)) audience.add(person);
    // Nobody reaches one person or none: a few such would look like shares of a population.
    audience.add(i).add(i + 20);
    audiences.push(audience);
    const euros = whole(12);
    creators.push({
      id: `c${i}`,
      euros,
      cost: { amount: String(euros), currency: "EUR" },
      reach: audience.size,
      engagement: whole(20),
      conversions: whole(6),
      group: groups,
      groups,
      competitor: works,
      works,
    });
  }
  const total = creators.reduce((sum, { euros }) => sum + euros, 0);
  const budget = Math.floor(total * tightness * next());
  const overlaps = creators.flatMap((one, i) =>
    creators.slice(0, i).map((two, j) => ({
      between: [one.id, two.id] as [string, string],
      overlap: [...(audiences[i] as Set<number>)].filter((person) => audiences[j]?.has(person)).length,
    })),
  );
  return { creators, budget, rules: rulesOf(creators, next), overlaps, population };
}

function rulesOf(creators: readonly PlainCreator[], next: () => number): PlainConstraints {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const sometimes = (chance: number): boolean => next() < chance;
  const include = sometimes(0.3) ? [pick(creators).id] : [];
  const exclude = sometimes(0.3) ? [pick(creators).id].filter((id) => !include.includes(id)) : [];
  const sizeOf = (group: string): number => creators.filter(({ groups }) => groups.includes(group)).length;
  const present = ["a", "b", "c"].filter((group) => sizeOf(group) > 0);
  const counts = (chance: number, countOf: (size: number) => number) =>
    present.filter(() => sometimes(chance)).map((group) => ({ group, count: countOf(sizeOf(group)) }));
  const minimum = counts(0.3, (size) => Math.min(size, 1 + Math.floor(next() * 2)));
  const maximum = counts(0.3, () => 1 + Math.floor(next() * 3)).filter(
    ({ group, count }) => !minimum.some((other) => other.group === group && other.count > count),
  );
  const exclusive = sometimes(0.3) ? [[...new Set([pick(creators).id, pick(creators).id, pick(creators).id])]] : [];
  const mostCreators = sometimes(0.3) ? 2 + Math.floor(next() * 4) : Number.POSITIVE_INFINITY;
  const fewestCreators = sometimes(0.2) ? Math.min(creators.length, 1 + Math.floor(next() * 2)) : 0;
  return { include, exclude, minimum, maximum, exclusive, fewestCreators, mostCreators };
}
