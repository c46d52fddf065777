import { describe, expect, test, vi } from "vitest";
import { selectCreators } from "../../src/portfolio/index.js";
import { selectionLimits } from "../../src/reference/index.js";
import { market } from "./select-market.js";

const eur = (amount: string) => ({ amount, currency: "EUR" });

vi.setConfig({ testTimeout: 60_000 });

describe("a thousand creators", () => {
  const { creators: many, budget: tenth } = market(1, 1_000);

  test("independent audiences are chosen within half a percent of the bound", () => {
    const best = selectCreators(many, { budget: tenth, population: 50_000_000 });
    expect(best.gap as number).toBeLessThan(0.005);
    expect(best.bound as number).toBeGreaterThanOrEqual(best.value as number);
  });

  test("audiences of five groups of interest within a tenth of it", () => {
    const best = selectCreators(many, { budget: tenth, overlaps: { within: 0.2, across: 0.02 } });
    expect(best.method).toBe("bounded");
    expect(best.gap as number).toBeLessThan(0.1);
    expect(best.netReach?.bounds.high as number).toBeGreaterThanOrEqual(best.value as number);
    expect(Number(best.cost?.amount)).toBeLessThanOrEqual(Number(tenth.amount));
  });
});

describe("searches that cannot look at every set", () => {
  const size = selectionLimits.everySet + 12;
  const { creators: some, budget: small } = market(7, size);
  const doubled = { ...small, amount: (Number(small.amount) * 3).toFixed(2) };

  test("a function of the caller's has a bound only where it is said to be submodular", () => {
    const goal = (chosen: readonly { reach: number }[]): number =>
      Math.sqrt(chosen.reduce((sum, { reach }) => sum + reach, 0));
    const options = { budget: doubled, goal };
    expect(selectCreators(some, options)).toMatchObject({ method: "heuristic", bound: null, gap: null });
    const bounded = selectCreators(some, { ...options, submodular: true });
    expect(bounded.method).toBe("bounded");
    expect(bounded.bound as number).toBeGreaterThanOrEqual(bounded.value as number);
  });

  test("listed overlaps give the same as shares by interest", () => {
    const shares = { within: 0.2, across: 0.02 };
    const overlaps = some.flatMap((a, i) =>
      some.slice(0, i).map((b) => ({
        between: [a.id, b.id] as const,
        overlap: (a.group === b.group ? shares.within : shares.across) * Math.min(a.reach, b.reach),
      })),
    );
    const byPairs = selectCreators(some, { budget: doubled, overlaps });
    const byInterest = selectCreators(some, { budget: doubled, overlaps: shares });
    const table = some.map((_, i) =>
      some.map((__, j) =>
        i === j ? null : (overlaps[i > j ? (i * (i - 1)) / 2 + j : (j * (j - 1)) / 2 + i]?.overlap as number),
      ),
    );
    expect(selectCreators(some, { budget: doubled, overlaps: table })).toEqual(byPairs);
    expect(byPairs.chosen).toEqual(byInterest.chosen);
    expect(byPairs.value).toBeCloseTo(byInterest.value as number, 6);
    expect(byPairs.bound as number).toBeGreaterThanOrEqual(byPairs.value as number);
  });

  test("minimum and maximum counts, with and without a selection", () => {
    const counts = { minimum: { a: 2, b: 2 }, maximum: { c: 1 }, mostCreators: 8 };
    for (const goal of [{ overlaps: { within: 0.2, across: 0.02 } }, { goal: "conversions" as const }]) {
      const best = selectCreators(some, { budget: doubled, ...goal, ...counts });
      const groups = some.filter(({ id }) => best.chosen.includes(id)).map(({ group }) => group);
      expect(groups.filter((group) => group === "a").length).toBeGreaterThanOrEqual(2);
      expect(groups.filter((group) => group === "b").length).toBeGreaterThanOrEqual(2);
      expect(groups.filter((group) => group === "c").length).toBeLessThanOrEqual(1);
      expect(groups.length).toBeLessThanOrEqual(8);
      const cheap = selectCreators(some, { budget: eur("700.00"), ...goal, minimum: { b: 2, c: 2, d: 2, e: 2 } });
      expect(cheap.reason).toBe("infeasible");
      expect(cheap.conflict.map(({ path }) => path)).toContain("budget");
    }
  });

  test("pools of people by interest: listed overlaps have a bound that is near", () => {
    // A pool of a million each, of which a tenth is in common with every other.
    const overlaps = some.flatMap((a, i) =>
      some.slice(0, i).map((b) => ({
        between: [a.id, b.id] as const,
        overlap: Math.round((a.reach * b.reach) / (a.group === b.group ? 1e6 : 1e7)),
      })),
    );
    const best = selectCreators(some, { budget: doubled, overlaps });
    expect(best.gap as number).toBeGreaterThanOrEqual(0);
    expect(best.gap as number).toBeLessThan(0.05);
  });

  test("creators who reach nobody add nothing", () => {
    const silent = some.map((creator) => ({ ...creator, reach: 0 }));
    const overlaps = { within: 0.2, across: 0.02 };
    expect(selectCreators(silent, { budget: doubled, overlaps })).toMatchObject({
      value: 0,
      chosen: [],
      bound: 0,
      gap: 0,
    });
    const half = some.map((creator, i) => (i % 2 === 0 ? creator : { ...creator, reach: 0 }));
    const [first, second] = half as [(typeof half)[0], (typeof half)[0]];
    const pairs = [{ between: [first.id, second.id] as const, overlap: 0 }];
    const best = selectCreators(half, { budget: doubled, overlaps: { ...overlaps, pairs } });
    expect(best.chosen.every((id) => (half.find((creator) => creator.id === id)?.reach as number) > 0)).toBe(true);
    expect(best.bound as number).toBeGreaterThanOrEqual(best.value as number);
  });

  test("so many creators that no table holds their pairs", () => {
    const all = market(9, 2_001).creators;
    const three = [...all].sort((a, b) => Number(a.cost.amount) - Number(b.cost.amount)).slice(0, 3);
    const tiny = eur(three.reduce((sum, { cost }) => sum + Number(cost.amount), 0).toFixed(2));
    const best = selectCreators(all, { budget: tiny, overlaps: { within: 0.2, across: 0.02 } });
    expect(best.value as number).toBeGreaterThan(0);
    expect(best.bound as number).toBeGreaterThanOrEqual(best.value as number);
  });

  test("a few people, who by themselves would look like shares, are people", () => {
    const list = [
      { id: "a", cost: eur("1"), reach: 1 },
      { id: "b", cost: eur("1"), reach: 1 },
      { id: "c", cost: eur("9"), reach: 5 },
    ];
    const best = selectCreators(list, { budget: eur("2"), overlaps: { within: 0, across: 0 } });
    expect(best).toMatchObject({ value: 2, chosen: ["a", "b"], netReach: null, basis: "reach" });
  });

  test("yen have no decimals", () => {
    const yen = (amount: string) => ({ amount, currency: "JPY" });
    const list = [{ id: "a", cost: yen("9000"), engagement: 3 }];
    expect(selectCreators(list, { budget: yen("10000"), goal: "engagement" })).toMatchObject({
      cost: yen("9000"),
      left: yen("1000"),
    });
  });

  test("the order of the creators decides nothing", () => {
    const options = { budget: doubled, overlaps: { within: 0.2, across: 0.02 } };
    const [forwards, backwards] = [selectCreators(some, options), selectCreators([...some].reverse(), options)];
    expect(backwards).toEqual({
      ...forwards,
      chosen: [...forwards.chosen].reverse(),
      creators: [...forwards.creators].reverse(),
    });
  });
});
