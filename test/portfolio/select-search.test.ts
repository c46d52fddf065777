import { describe, expect, test, vi } from "vitest";
import { type Candidate, netReach, type SelectOptions, selectCreators } from "../../src/portfolio/index.js";
import { branch } from "../../src/portfolio/selection/branch.js";
import { buildProblem, type Given } from "../../src/portfolio/selection/build-problem.js";
import type { Concave } from "../../src/portfolio/selection/concave-bound.js";
import { dense } from "../../src/portfolio/selection/densities.js";
import type { Grouping } from "../../src/portfolio/selection/grouping.js";
import { layered } from "../../src/portfolio/selection/layers.js";
import { makeSearch, takeGoal } from "../../src/portfolio/selection/make-search.js";
import type { Problem, Row } from "../../src/portfolio/selection/problem.js";
import { relax } from "../../src/portfolio/selection/relax.js";
import { type Solution, solveLarge } from "../../src/portfolio/selection/solve.js";
import { takeCandidates } from "../../src/portfolio/selection/take-candidates.js";
import { takeConstraints } from "../../src/portfolio/selection/take-constraints.js";
import { selectionLimits } from "../../src/reference/index.js";
import { random } from "../support/random.js";
import { bruteForce, optionsOf, type PlainCreator } from "./select-brute-force.js";
import { type Instance, instance } from "./select-instances.js";
import { market } from "./select-market.js";

vi.setConfig({ testTimeout: 60_000 });

/** The search for many creators, on few, so that every set can be looked at beside it. */
function searched({ creators, budget, rules }: Instance, more: Partial<SelectOptions>): Solution | string {
  const options: SelectOptions = { ...optionsOf(budget, rules), ...more };
  const taken = takeCandidates<Candidate>(creators, takeGoal(options), "EUR");
  const given: Given<Candidate> = {
    known: taken.known,
    costs: taken.known.map(({ cost }) => Number(cost.amount)),
    budget,
    constraints: takeConstraints(options, taken),
  };
  const problem = buildProblem(given);
  const made = makeSearch(taken.known, taken.ids, options);
  if (typeof made === "string") return made;
  const solved = solveLarge(problem, made.search, undefined, true);
  if (typeof solved === "string") return solved;
  // What is checked is the value by the goal itself.
  return { ...solved, value: made.search.goal.worth(solved.set) } as Solution;
}

const worthOf = (solution: Solution): number => (solution as Solution & { value: number }).value;
const none: Instance["rules"] = {
  include: [],
  exclude: [],
  minimum: [],
  maximum: [],
  exclusive: [],
  fewestCreators: 0,
  mostCreators: Number.POSITIVE_INFINITY,
};
const sum = (set: readonly PlainCreator[]): number =>
  set.reduce((total, { engagement }) => total + (engagement as number), 0);

/** Runs a check on instances whose constraints do not contradict each other by themselves. */
function each(count: number, size: number, check: (made: Instance, isPlain: boolean) => void): void {
  for (let seed = 1; seed <= count; seed++) {
    const made = instance(seed + 100 * size, size, 0.9);
    try {
      searched(made, { goal: "engagement" });
    } catch {
      check({ ...made, rules: none }, true);
      continue;
    }
    check(made, false);
  }
}

describe("the search for many creators, on few", () => {
  test("branch and bound finds the best of all sets of a sum, and knows it", () => {
    each(100, 8, (made) => {
      const solved = searched(made, { goal: "engagement" });
      const best = bruteForce(made.creators, made.budget, made.rules, sum);
      if (best === undefined) return expect(solved).toBe("none");
      expect(solved).toMatchObject({ isExact: true });
      expect(worthOf(solved as Solution)).toBe(best);
    });
  });

  test("the bound on reach with overlaps is never below the best of all sets, and the choice is near it", () => {
    let [found, possible] = [0, 0];
    each(60, 8, (made) => {
      const { creators, budget, rules, overlaps } = made;
      const solved = searched(made, { overlaps });
      const best = bruteForce(creators, budget, rules, (set) => {
        const ids = new Set(set.map(({ id }) => id));
        const among = overlaps.filter(({ between }) => between.every((id) => ids.has(id)));
        return netReach(set, { method: "pairwise", overlaps: among }).value as number;
      });
      if (best === undefined) return expect(solved).toBe("none");
      const { bound } = solved as Solution;
      expect(bound as number).toBeGreaterThanOrEqual(best * (1 - 1e-9));
      found += worthOf(solved as Solution);
      possible += best;
    });
    expect(found / possible).toBeGreaterThan(0.995);
  });

  test("the same with shares by interest", () => {
    each(40, 8, (made, isPlain) => {
      // Hundreds of people each, so that no overlap is a part of one.
      const creators = made.creators.map((creator, i) => ({
        ...creator,
        reach: 100 * (creator.reach as number),
        interest: i % 4 === 0 ? `alone ${i}` : `${i % 3}`,
      }));
      const within = 0.05 + (made.population % 7) / 10;
      const across = (within * (made.budget % 5)) / 5;
      const shared = { ...made, creators, rules: isPlain ? made.rules : { ...made.rules, include: [] } };
      const solved = searched(shared, { overlaps: { within, across } });
      const best = bruteForce(creators, made.budget, shared.rules, (set) => {
        const overlaps = set.flatMap((a, i) =>
          set.slice(0, i).map((b) => ({
            between: [a.id, b.id] as [string, string],
            overlap:
              ((a as Candidate).interest === (b as Candidate).interest ? within : across) *
              Math.min(a.reach as number, b.reach as number),
          })),
        );
        return netReach(set, { method: "pairwise", overlaps }).value as number;
      });
      if (best === undefined) return expect(solved).toBe("none");
      expect((solved as Solution).bound as number).toBeGreaterThanOrEqual(best * (1 - 1e-9));
      expect(worthOf(solved as Solution)).toBeGreaterThan(0.9 * best);
    });
  });

  test("the bound on a submodular function of the caller's is never below the best of all sets", () => {
    const root = (set: readonly Candidate[]): number =>
      Math.sqrt(set.reduce((total, { engagement }) => total + (engagement as number), 0));
    each(60, 8, (made) => {
      const solved = searched(made, { goal: root, submodular: true });
      const best = bruteForce(made.creators, made.budget, made.rules, root);
      if (best === undefined) return expect(solved).toBe("none");
      expect((solved as Solution).bound as number).toBeGreaterThanOrEqual(best * (1 - 1e-9));
    });
  });
});

describe("searches that end before they know", () => {
  const { creators, budget } = market(3, 60);
  const costs = creators.map(({ cost }) => Math.round(Number(cost.amount) * 100));
  const weights = creators.map(({ engagement }) => engagement);
  const everybody = creators.map((_, i) => i);
  const problem: Problem = {
    costs,
    budget: 3 * Math.round(Number(budget.amount) * 100),
    rows: [],
    rowsOf: creators.map(() => []),
    included: [],
    free: [...everybody].sort((a, b) => (costs[a] as number) - (costs[b] as number)),
  };

  const nobody = { set: [], value: 0, cost: 0 };

  test("a few branches leave a bound, and more of them lower it to the best", () => {
    const [few, some, all] = [3, 60, 1_000_000].map((nodes) => branch(problem, weights, [], nobody, nodes));
    expect([few?.isProven, all?.isProven]).toEqual([false, true]);
    const best = all?.best.value as number;
    expect(all?.bound).toBe(best);
    expect(few?.bound as number).toBeGreaterThanOrEqual(some?.bound as number);
    expect(some?.bound as number).toBeGreaterThanOrEqual(best);
    expect(few?.best.value as number).toBeLessThanOrEqual(best);
  });

  test("prices of rows lower the bound of a sum towards the best", () => {
    const rows: Row[] = [{ constraint: { path: "mostCreators" }, members: everybody, low: 0, high: 4 }];
    const counted = { ...problem, rows, rowsOf: everybody.map(() => [0]) };
    const at = (steps: number): number => relax(counted, weights, { steps, target: 0 }).bound;
    const { best, isProven } = branch(counted, weights, [0], nobody, 1_000_000);
    expect(isProven).toBe(true);
    expect(at(100)).toBeLessThan(at(0));
    expect(at(100)).toBeGreaterThanOrEqual(best.value);
    expect(at(100)).toBeLessThan(1.05 * best.value);
  });

  // Triangles: of every pair of three creators one must be chosen, so two of three; 39 for 20 triangles are too few,
  // which no count of pairs that share nobody shows.
  const triangles = Array.from({ length: 60 }, (_, i): Candidate => {
    const [triangle, corner] = [Math.floor(i / 3), i % 3];
    const group = [0, 1, 2].filter((pair) => pair !== corner).map((pair) => `${triangle} ${pair}`);
    return { id: `${i}`, cost: { amount: "1", currency: "EUR" }, engagement: 1, group };
  });
  const minimum = triangles
    .slice(0, 20)
    .flatMap((_, i) => [0, 1, 2].map((pair) => ({ group: `${i} ${pair}`, count: 1 })));
  const options = { budget: { amount: "100", currency: "EUR" }, goal: "engagement", minimum } as const;

  test("a search for a selection that ends too early says so, and does not say that there is none", () => {
    expect(selectCreators(triangles, { ...options, mostCreators: 39 })).toMatchObject({
      value: null,
      reason: "no-selection-found",
      conflict: [],
    });
    expect(selectCreators(triangles, { ...options, mostCreators: 40 }).chosen).toHaveLength(40);
    expect(selectCreators(triangles, { ...options, mostCreators: 19 }).reason).toBe("infeasible");
  });

  test("a sum that branches cannot settle has a bound, and no proof", () => {
    // All cost an even number of cents and are worth as much, and the budget is odd: the bound is the budget, which no
    // set reaches, and nearly every branch could.
    const even = creators.map((creator, i) => {
      const cents = 2 * Math.floor((costs[i] as number) / 2);
      return { ...creator, engagement: cents, cost: { amount: (cents / 100).toFixed(2), currency: "EUR" } };
    });
    const best = selectCreators(even, { budget: { amount: "20000.01", currency: "EUR" }, goal: "engagement" });
    expect(best).toMatchObject({ method: "bounded", bound: 2_000_001 });
    expect(best.gap as number).toBeLessThan(1e-5);
  });

  test("the work on a function of the caller's ends, however many creators there are", () => {
    let asked = 0;
    const { creators: many, budget: small } = market(4, 300);
    const best = selectCreators(many, {
      budget: small,
      goal: (chosen) => {
        asked++;
        return Math.sqrt(chosen.reduce((total, { reach }) => total + reach, 0));
      },
    });
    expect(best.method).toBe("heuristic");
    expect(asked).toBeLessThan(4 * selectionLimits.ownValues);
  });

  test("audiences that share nobody are bounded by their sum, and those of a population by that", () => {
    const apart = selectCreators(creators, { budget, overlaps: { within: 0, across: 0, pairs: [] } });
    const sum = selectCreators(
      creators.map((creator) => ({ ...creator, engagement: creator.reach })),
      { budget, goal: "engagement" },
    );
    expect(apart.bound as number).toBeGreaterThanOrEqual(sum.value as number);
    expect(apart.bound as number).toBeLessThan(1.02 * (sum.value as number));
    const listed = creators.slice(0, 2).map(({ id }) => id) as [string, string];
    const crowded = selectCreators(creators, {
      budget,
      population: 1_000_000,
      overlaps: [{ between: listed, overlap: 0 }],
    });
    expect(crowded.bound as number).toBeLessThanOrEqual(1_000_000);
    expect(crowded.bound as number).toBeGreaterThanOrEqual(crowded.value as number);
  });
});

/** Whether a tangent anywhere is never below a function elsewhere, over some trials. */
function isConcave(
  makeOf: (order: readonly number[], reaches: readonly number[], grouping: Grouping) => Concave,
): boolean {
  const next = random(5);
  const parts = (size: number): Float64Array =>
    Float64Array.from({ length: size }, () => (next() < 0.3 ? 0 : next() < 0.4 ? 1 : next()));
  for (let trial = 0; trial < 500; trial++) {
    const size = 2 + Math.floor(next() * 10);
    const reaches = Array.from({ length: size }, () => 1 + Math.floor(next() * 100)).sort((a, b) => b - a);
    const within = next();
    const across = within * ([0, 1, next()][trial % 3] as number);
    const groups = reaches.map(() => Math.floor(next() * Math.min(3, size)));
    const order = reaches.map((_, i) => i);
    const concave = makeOf(order, reaches, { within, across, groups });
    const [here, there] = [parts(size), parts(size)];
    const { value, gradient } = concave(here);
    const steps = order.map((i) => (gradient[i] as number) * ((there[i] as number) - (here[i] as number)));
    const tangent = steps.reduce((at, step) => at + step, value);
    if (tangent < concave(there).value - 1e-9 * (1 + value)) return false;
  }
  return true;
}

describe("layers", () => {
  test("are concave", () => {
    expect(isConcave(layered)).toBe(true);
  });

  test("are exact for equal audiences of one group, the product form", () => {
    // 100 · (1 + .8 + .64) = 244
    const shares = { within: 0.2, across: 0.2, groups: [0, 0, 0] };
    expect(layered([0, 1, 2], [100, 100, 100], shares)(Float64Array.of(1, 1, 1)).value).toBeCloseTo(244, 9);
  });

  test("add the sum where nobody shares, and the largest where all share all", () => {
    const all = Float64Array.of(1, 1, 1);
    expect(layered([0, 1, 2], [90, 50, 10], { within: 0, across: 0, groups: [0, 1, 2] })(all).value).toBe(150);
    expect(layered([0, 1, 2], [90, 50, 10], { within: 1, across: 1, groups: [0, 1, 2] })(all).value).toBe(90);
  });
});

describe("masses of audiences that share at least as much as independent ones", () => {
  test("are concave", () => {
    const perHead = (shares: Grouping, reaches: readonly number[]): Grouping => {
      const largest = Math.max(...reaches);
      return { ...shares, within: shares.within / largest, across: shares.across / largest };
    };
    expect(isConcave((order, reaches, shares) => dense(order, reaches, perHead(shares, reaches)))).toBe(true);
  });

  test("are exact for one group, the product form", () => {
    // 1,000 · (1 − .7 · .8 · .9) = 496
    const shares = { within: 0.001, across: 0.001, groups: [0, 0, 0] };
    expect(dense([0, 1, 2], [300, 200, 100], shares)(Float64Array.of(1, 1, 1)).value).toBeCloseTo(496, 9);
  });

  test("add up where groups share nobody", () => {
    // 1,000 · (1 − .7 · .8) + 100 = 540
    const shares = { within: 0.001, across: 0, groups: [0, 0, 1] };
    expect(dense([0, 1, 2], [300, 200, 100], shares)(Float64Array.of(1, 1, 1)).value).toBeCloseTo(540, 9);
  });
});
