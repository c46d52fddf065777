import { describe, expect, test, vi } from "vitest";
import { netReach, type SelectOptions, selectCreators } from "../../src/portfolio/index.js";
import { bruteForce, optionsOf, type PlainCreator } from "./select-brute-force.js";
import { type Instance, instance } from "./select-instances.js";

vi.setConfig({ testTimeout: 60_000 });

/** A goal: what it adds to the options, and what a set is worth, told by other code than the selection's own. */
interface Goal {
  readonly optionsOf: (instance: Instance) => Partial<SelectOptions>;
  readonly worthOf: (set: readonly PlainCreator[], instance: Instance) => number;
}

const sum = (set: readonly PlainCreator[], field: "engagement" | "conversions"): number =>
  set.reduce((total, creator) => total + (creator[field] as number), 0);
/** The product form of net reach, written down anew. */
const byChance = (set: readonly PlainCreator[], population: number): number =>
  population * (1 - set.reduce((missed, { reach }) => missed * (1 - (reach as number) / population), 1));
/** Neither monotone nor a sum: pairs of neighbours spoil each other. */
const quarrel = (set: readonly { readonly id: string; readonly reach?: unknown }[]): number =>
  set.reduce((total, { id, reach }, i) => {
    const neighbour = set[i - 1];
    const isNext = neighbour !== undefined && Number(id.slice(1)) - Number(neighbour.id.slice(1)) === 1;
    return total + (reach as number) - (isNext ? 40 : 0);
  }, 0);

const goals: Readonly<Record<string, Goal>> = {
  engagement: { optionsOf: () => ({ goal: "engagement" }), worthOf: (set) => sum(set, "engagement") },
  conversions: { optionsOf: () => ({ goal: "conversions" }), worthOf: (set) => sum(set, "conversions") },
  "independent reach": {
    optionsOf: ({ population }) => ({ population }),
    worthOf: (set, { population }) => byChance(set, population),
  },
  "reach with overlaps": {
    optionsOf: ({ overlaps }) => ({ overlaps }),
    worthOf: (set, { overlaps }) => {
      const ids = new Set(set.map(({ id }) => id));
      const among = overlaps.filter(({ between }) => between.every((id) => ids.has(id)));
      return netReach(set, { method: "pairwise", overlaps: among }).value as number;
    },
  },
  "the caller's function": { optionsOf: () => ({ goal: quarrel }), worthOf: quarrel },
};

/** Whether the selection says of an instance what looking at every set says. */
function agrees(name: string, made: Instance): void {
  const { creators, budget, rules } = made;
  const { optionsOf: more, worthOf } = goals[name] as Goal;
  const selection = selectCreators(creators, { ...optionsOf(budget, rules), ...more(made) });
  const best = bruteForce(creators, budget, rules, (set) => worthOf(set, made));
  if (best === undefined) {
    expect(selection).toMatchObject({ value: null, reason: "infeasible", chosen: [] });
    expect(selection.conflict.length).toBeGreaterThan(0);
    return;
  }
  expect(Math.abs((selection.value as number) - best)).toBeLessThan(1e-9 * (1 + Math.abs(best)));
  expect(selection).toMatchObject({ method: "exact", gap: 0, bound: selection.value });
  // What it says of its own choice is true.
  const chosen = creators.filter(({ id }) => selection.chosen.includes(id));
  expect(chosen.map(({ id }) => id)).toEqual(selection.chosen);
  expect(bruteForce(chosen, budget, { ...rules, include: selection.chosen }, (set) => worthOf(set, made))).toBeCloseTo(
    best,
    6,
  );
  expect(Number(selection.cost?.amount)).toBe(chosen.reduce((total, { euros }) => total + euros, 0));
  expect(Number(selection.left?.amount)).toBe(budget - Number(selection.cost?.amount));
}

const seeds = (from: number, count: number): number[] => Array.from({ length: count }, (_, i) => from + i);

/** A selection that contradicts itself before anybody is looked at is refused, and is no instance. */
function isRefused(name: string, made: Instance): boolean {
  try {
    selectCreators(made.creators, { ...optionsOf(made.budget, made.rules), ...(goals[name] as Goal).optionsOf(made) });
    return false;
  } catch (error) {
    expect(error).toMatchObject({ code: "contradictory-constraints" });
    return true;
  }
}

describe.each(Object.keys(goals))("%s: as good as the best of all sets", (name) => {
  const few = name === "reach with overlaps" ? 60 : 120;
  test.each([2, 5, 8])("of %i creators", (size) => {
    for (const seed of seeds(size * 1_000, few)) {
      const made = instance(seed, size, 1);
      if (!isRefused(name, made)) agrees(name, made);
    }
  });

  test("of 12 creators", () => {
    for (const seed of seeds(12_000, few / 10)) {
      const made = instance(seed, 12, 0.8);
      if (!isRefused(name, made)) agrees(name, made);
    }
  });

  test("of 18 creators", () => {
    for (const seed of seeds(18_000, 3)) {
      const made = instance(seed, 18, 0.35);
      if (!isRefused(name, made)) agrees(name, made);
    }
  });
});
