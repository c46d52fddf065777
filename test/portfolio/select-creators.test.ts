import { describe, expect, test } from "vitest";
import { type Candidate, netReach, type SelectOptions, selectCreators } from "../../src/portfolio/index.js";

const eur = (amount: string) => ({ amount, currency: "EUR" });
const creators: readonly Candidate[] = [
  { id: "ana", cost: eur("900.00"), reach: 30_000, engagement: 900, group: "DE" },
  { id: "ben", cost: eur("400.00"), reach: 12_000, engagement: 700, group: "DE" },
  { id: "cleo", cost: eur("700.00"), reach: 26_000, engagement: 500, group: "AT" },
  { id: "dan", cost: eur("250.00"), reach: 9_000, engagement: 100, group: ["DE", "small"] },
];
const budget = eur("1500.00");
const population = 100_000;

describe("what is chosen", () => {
  test("the set of highest net reach, with what it costs and leaves", () => {
    // 100,000 · (1 − .88 · .74 · .91) = 40,740.8; with ana: 100,000 · (1 − .7 · .88) = 38,400 at most.
    const best = selectCreators(creators, { budget, population });
    expect(best.value).toBeCloseTo(40_740.8, 9);
    expect(best).toMatchObject({
      chosen: ["ben", "cleo", "dan"],
      cost: eur("1350.00"),
      left: eur("150.00"),
      method: "exact",
      gap: 0,
      n: 4,
      basis: "reach:independent",
      model: "select-creators@1",
      conflict: [],
    });
    expect(best.netReach).toEqual(netReach(creators.slice(1), { population }));
  });

  test("shares of a population that nobody tells", () => {
    const shares = creators.map((creator) => ({ ...creator, reach: (creator.reach as number) / population }));
    const best = selectCreators(shares, { budget });
    expect(best.value).toBeCloseTo(0.407408, 12);
    expect(best.basis).toBe("reach/population:independent");
  });

  test("interactions: 900 + 700 for 1,300", () => {
    const best = selectCreators(creators, { budget, goal: "engagement" });
    expect(best).toMatchObject({ value: 1_600, chosen: ["ana", "ben"], basis: "engagement", netReach: null });
  });

  test("overlaps change the choice: ben's audience is cleo's", () => {
    const overlaps = { within: 0, across: 0, pairs: [{ between: ["ben", "cleo"] as const, reach: 12_000 }] };
    const best = selectCreators(creators, { budget, overlaps });
    // ana and ben 42,000 against ben, cleo and dan 35,000.
    expect(best).toMatchObject({ value: 42_000, chosen: ["ana", "ben"], basis: "reach:pairwise" });
  });

  test("overlaps by interest, and the caller's pairs over them", () => {
    const two = creators.slice(0, 2).map((creator, i) => ({ ...creator, interest: i === 0 ? "food" : "travel" }));
    const all = { budget, include: ["ana", "ben"] };
    // 42,000 less a tenth, or a quarter, of the smaller audience of 12,000.
    expect(selectCreators(two, { ...all, overlaps: { within: 0.25, across: 0.1 } }).value).toBeCloseTo(40_800, 9);
    const same = two.map((creator) => ({ ...creator, interest: "food" }));
    expect(selectCreators(same, { ...all, overlaps: { within: 0.25, across: 0.1 } }).value).toBeCloseTo(39_000, 9);
    // Both are of the group DE and of no other, which stands for an interest that is not told.
    const german = creators.slice(0, 2);
    expect(selectCreators(german, { ...all, overlaps: { within: 0.25, across: 0.1 } }).value).toBeCloseTo(39_000, 9);
    const pairs = [{ between: [0, "ben"] as const, overlap: 5_000 }];
    expect(selectCreators(german, { ...all, overlaps: { within: 0.25, across: 0.1, pairs } }).value).toBeCloseTo(
      37_000,
      9,
    );
  });

  test("shares by interest are no less than what a population has no room for apart", () => {
    const two = creators.filter(({ id }) => id === "ana" || id === "cleo");
    const overlaps = { within: 0.1, across: 0.1 };
    // 30,000 and 26,000 among 40,000 share 16,000, more than a tenth of 26,000.
    const best = selectCreators(two, { budget: eur("1600"), population: 40_000, overlaps });
    expect(best.value).toBeCloseTo(40_000, 6);
  });

  test("an expected overlap may be a part of a person", () => {
    const overlaps = [
      { between: ["ana", "ben"] as const, overlap: 0.5 },
      { between: ["ana", "dan"] as const, overlap: 12 },
    ];
    const all = { budget: eur("1600"), population, overlaps, exclude: ["cleo"] };
    const best = selectCreators(creators, all);
    expect(best.chosen).toEqual(["ana", "ben", "dan"]);
    expect(best.value).toBeCloseTo(
      netReach(
        creators.filter(({ id }) => id !== "cleo"),
        {
          population,
          overlaps: [
            { between: ["ana", "ben"], overlap: { value: 0.5, n: 1, basis: "", model: "mine@1", notes: [] } },
            { between: ["ana", "dan"], overlap: 12 },
          ],
        },
      ).value as number,
      6,
    );
  });

  test("pairs that are not listed are independent where the population is told, and else unknown", () => {
    const overlaps = [{ between: ["ana", "ben"] as const, overlap: 0 }];
    const options = { budget, overlaps, include: ["ben", "cleo"], exclude: ["ana", "dan"] };
    // 12,000 + 26,000 − 12,000 · 26,000 / 100,000
    const best = selectCreators(creators, { ...options, population });
    expect(best.value).toBeCloseTo(34_880, 6);
    expect(best.notes).toContainEqual({ code: "assumed-independent", path: "overlaps", count: 1 });
    expect(selectCreators(creators, options)).toMatchObject({ value: null, reason: "missing-overlap" });
    expect(selectCreators(creators, { ...options, overlaps: [{ between: ["ana", "ben"] as const }] }).reason).toBe(
      "missing-overlap",
    );
    const unknown = { value: null, reason: "not-given", n: 0, basis: "reach", model: "mine@1", notes: [] } as const;
    expect(selectCreators(creators, { ...options, population: unknown }).reason).toBe("not-given");
    expect(selectCreators(creators, { budget, population: unknown }).reason).toBe("not-given");
  });

  test("the caller's function, of creators with fields of their own, in the order given", () => {
    const odd = creators.map((creator, i) => ({ ...creator, tone: i }));
    const seen: string[] = [];
    const best = selectCreators(odd, {
      budget,
      goal: (chosen) => {
        seen.push(chosen.map(({ id }) => id).join(" "));
        return chosen.reduce((sum, { tone }) => sum + tone, 0);
      },
    });
    expect(best).toMatchObject({ value: 6, chosen: ["ben", "cleo", "dan"], basis: "goal", method: "exact" });
    expect(seen.every((ids) => ids === ids.split(" ").sort().join(" "))).toBe(true);
  });

  test("only free creators for a budget of 0, and nobody where nobody is free", () => {
    const free = [...creators, { id: "eve", cost: eur("0"), reach: 500, engagement: 5 }];
    expect(selectCreators(free, { budget: eur("0"), population })).toMatchObject({
      chosen: ["eve"],
      value: 500,
      cost: eur("0.00"),
      margin: { less: null, more: null },
    });
    expect(selectCreators(creators, { budget: eur("0"), population })).toMatchObject({ chosen: [], value: 0, gap: 0 });
    expect(selectCreators([], { budget, population })).toMatchObject({ chosen: [], value: 0, method: "exact" });
  });

  test("exactly what can be paid: not a cent more", () => {
    const list = [
      { id: "a", cost: eur("0.10"), engagement: 1 },
      { id: "b", cost: eur("0.2"), engagement: 1 },
    ];
    expect(selectCreators(list, { budget: eur("0.30"), goal: "engagement" }).value).toBe(2);
    expect(selectCreators(list, { budget: eur("0.29"), goal: "engagement" }).value).toBe(1);
    const tenths = [{ id: "a", cost: eur("0.0333"), engagement: 3 }];
    expect(selectCreators(tenths, { budget: eur("0.0333"), goal: "engagement" }).left).toEqual(eur("0.0000"));
    expect(selectCreators(tenths, { budget: eur("0.0332"), goal: "engagement" }).value).toBe(0);
  });

  test("of equal sets the cheaper one, then the one of fewer creators", () => {
    const list = [
      { id: "a", cost: eur("2"), engagement: 2 },
      { id: "b", cost: eur("1"), engagement: 2 },
      { id: "c", cost: eur("0.5"), engagement: 1 },
      { id: "d", cost: eur("0.5"), engagement: 1 },
    ];
    expect(selectCreators(list, { budget: eur("1"), goal: "engagement" }).chosen).toEqual(["b"]);
    expect(selectCreators(list.slice(0, 2), { budget: eur("2"), goal: "engagement" }).chosen).toEqual(["b"]);
  });
});

describe("what is unknown", () => {
  const unknown = { value: null, reason: "no-posts", n: 0, basis: "reach", model: "mine@1", notes: [] } as const;

  test("is left out with a note", () => {
    const some = [...creators, { id: "eve", cost: null, reach: 1_000 }, { id: "fay", cost: eur("1"), reach: unknown }];
    const best = selectCreators(some, { budget, population });
    expect(best).toMatchObject({ chosen: ["ben", "cleo", "dan"], n: 4 });
    expect(best.notes).toEqual([
      { code: "unknown-candidate", path: "cost", count: 1 },
      { code: "unknown-candidate", path: "reach", count: 1 },
    ]);
  });

  test("makes the result unknown where it is included by force, or is all there is", () => {
    const some = [...creators, { id: "eve", cost: null, reach: 1_000 }, { id: "fay", cost: eur("1"), reach: unknown }];
    const reasonWith = (id: string) => selectCreators(some, { budget, population, include: [id] }).reason;
    expect([reasonWith("eve"), reasonWith("fay")]).toEqual(["missing-price", "no-posts"]);
    expect(selectCreators(some.slice(-1), { budget, population }).reason).toBe("no-posts");
    expect(selectCreators(some.slice(-1), { budget, goal: () => 1 }).value).toBe(1);
    expect(selectCreators([{ id: "gil", cost: eur("1") }], { budget, population }).reason).toBe("missing-part");
  });

  test("no creators, no budget", () => {
    expect(selectCreators(null, { budget })).toMatchObject({
      value: null,
      reason: "not-given",
      cost: null,
      bound: null,
    });
    expect(selectCreators(creators, { budget: null, population }).reason).toBe("not-given");
    expect(selectCreators(creators, { budget: { ...unknown, reason: "no-costs" }, population }).reason).toBe(
      "no-costs",
    );
  });
});

describe("measures", () => {
  const measured = (value: number, low: number | null, high: number) =>
    ({
      value,
      interval: { low, high, shape: "between", level: 0.9, method: "t" },
      n: 12,
      basis: "",
      model: "mine@1",
      notes: [{ code: "heavy-tailed" }],
    }) as const;
  const list: Candidate[] = [
    { id: "sure", cost: eur("10"), engagement: 100 },
    { id: "doubtful", cost: eur("10"), engagement: measured(120, 40, 300) },
    { id: "open", cost: eur("10"), engagement: measured(90, null, 100) },
  ];

  test("count with their value, and carry their interval and notes", () => {
    const best = selectCreators(list, { budget: eur("20"), goal: "engagement" });
    expect(best).toMatchObject({ chosen: ["sure", "doubtful"], value: 220, notes: [{ code: "heavy-tailed" }] });
    expect(best.interval).toEqual({ low: 140, high: 400, shape: "between", level: 0.9, method: "t" });
  });

  test("or with the low end of their interval, 0 where that is open", () => {
    const best = selectCreators(list, { budget: eur("20"), goal: "engagement", by: "low" });
    expect(best).toMatchObject({ chosen: ["sure", "doubtful"], value: 140 });
    expect(best.interval).toBeUndefined();
    expect(selectCreators(list, { budget: eur("10"), goal: "engagement", by: "low" }).chosen).toEqual(["sure"]);
    expect(selectCreators(list, { budget: eur("10"), goal: "engagement" }).chosen).toEqual(["doubtful"]);
    const outside = {
      ...measured(120, 40, 300),
      interval: { ...measured(120, 40, 300).interval, shape: "outside" as const },
    };
    const odd = [{ id: "odd", cost: eur("10"), engagement: outside }];
    expect(selectCreators(odd, { budget: eur("10"), goal: "engagement", by: "low" }).value).toBe(0);
  });

  test("no interval is carried from one that lies outside its ends, and a note says so", () => {
    const outside = {
      ...measured(120, 40, 300),
      interval: { ...measured(120, 40, 300).interval, shape: "outside" as const },
    };
    const odd = [{ id: "odd", cost: eur("10"), engagement: outside }];
    const best = selectCreators(odd, { budget: eur("10"), goal: "engagement" });
    expect(best.interval).toBeUndefined();
    expect(best.notes).toContainEqual({ code: "outside-interval" });
  });

  test("a low end may be a part of a person, of whom netReach does not speak", () => {
    const few = [{ id: "a", cost: eur("1"), reach: { ...measured(3, 0.5, 9), basis: "reach" } }];
    const best = selectCreators(few, { budget: eur("1"), population: 10, by: "low" });
    expect(best).toMatchObject({ value: 0.5, netReach: null });
    const apart = selectCreators(few, { budget: eur("1"), overlaps: { within: 0, across: 0 }, by: "low" });
    expect(apart).toMatchObject({ value: 0.5, netReach: null });
  });

  test("of reach: the interval is that of the chosen, and an overlap keeps its share of the smaller audience", () => {
    const two = [
      { id: "a", cost: eur("1"), reach: { ...measured(1_000, 800, 1_200), basis: "reach" } },
      { id: "b", cost: eur("1"), reach: 500 },
    ];
    const overlaps = [{ between: ["a", "b"] as const, overlap: 100 }];
    const both = { budget: eur("2"), overlaps };
    expect(selectCreators(two, both)).toMatchObject({ value: 1_400, interval: { high: 1_600 } });
    expect(selectCreators(two, both).interval?.low).toBeCloseTo(1_200, 9);
    expect(selectCreators(two, { ...both, by: "low" }).value).toBeCloseTo(1_200, 9);
    // b at most 500 · .8 = 400 with 80 in common.
    const less = [
      two[0] as Candidate,
      { id: "b", cost: eur("1"), reach: { ...measured(500, 400, 500), basis: "reach" } },
    ];
    expect(selectCreators(less, { ...both, by: "low" }).value).toBeCloseTo(800 + 400 - 80, 9);
    expect(selectCreators(two, { budget: eur("2"), population: 10_000, by: "low" }).value).toBeCloseTo(1_260, 9);
  });
});

describe("constraints", () => {
  const chosen = (options: Partial<SelectOptions>) =>
    selectCreators(creators, { budget, population, ...options }).chosen;

  test("included and excluded", () => {
    expect(chosen({ include: ["ana"] })).toEqual(["ana", "ben"]);
    expect(chosen({ exclude: ["cleo"] })).toEqual(["ana", "ben"]);
  });

  test("minimum and maximum counts, as a list, one, or a record", () => {
    expect(chosen({ minimum: [{ group: "DE", count: 2 }], exclude: ["dan"] })).toEqual(["ana", "ben"]);
    expect(chosen({ maximum: { group: "DE", count: 1 } })).toEqual(["cleo", "ben"].sort());
    expect(chosen({ maximum: { DE: 0 } })).toEqual(["cleo"]);
    expect(chosen({ minimum: { small: 1 }, mostCreators: 1 })).toEqual(["dan"]);
    expect(chosen({ fewestCreators: 3 })).toHaveLength(3);
  });

  test("one per competitor, and one of a list", () => {
    const rivals = creators.map((creator) => ({ ...creator, competitor: creator.id === "ana" ? null : ["cola"] }));
    expect(selectCreators(rivals, { budget, population }).chosen).toEqual(["ana", "ben"]);
    expect(chosen({ exclusive: [["ben", "cleo"]], exclude: ["ana"] })).toEqual(["cleo", "dan"]);
    const unpriced = [...creators, { id: "eve", reach: 1_000 }];
    const exclusive = [["ben", "cleo", "eve"]];
    expect(selectCreators(unpriced, { budget, population, exclusive, exclude: ["ana"] }).chosen).toEqual([
      "cleo",
      "dan",
    ]);
  });

  test("that cannot be met are named, and none of those named can be spared", () => {
    const german = selectCreators(creators, { budget, population, minimum: { DE: 3 }, mostCreators: 4 });
    expect(german).toMatchObject({ value: null, reason: "infeasible", chosen: [], method: null, gap: null });
    expect(german.conflict).toEqual([{ path: "minimum.DE", group: "DE", count: 3 }, { path: "budget" }]);
    const few = { minimum: { DE: 2, AT: 1 }, mostCreators: 2 };
    expect(selectCreators(creators, { budget: eur("9999"), population, ...few }).conflict).toEqual([
      { path: "minimum.DE", group: "DE", count: 2 },
      { path: "minimum.AT", group: "AT", count: 1 },
      { path: "mostCreators", count: 2 },
    ]);
    const dear = selectCreators(creators, { budget: eur("1000"), population, include: ["ana", "dan"] });
    expect(dear.conflict).toEqual([{ path: "include" }, { path: "budget" }]);
    const out = selectCreators(creators, { budget, population, exclude: ["cleo"], minimum: { AT: 1 } });
    expect(out.conflict).toEqual([{ path: "exclude" }, { path: "minimum.AT", group: "AT", count: 1 }]);
    const rivals = creators.map((creator) => ({ ...creator, competitor: "cola" }));
    expect(selectCreators(rivals, { budget: eur("9999"), population, minimum: { DE: 2 } }).conflict).toEqual([
      { path: "minimum.DE", group: "DE", count: 2 },
      { path: "competitor", group: "cola" },
    ]);
  });
});

describe("what the budget buys", () => {
  test("what is lost without each, what less and more would bring, and who is next", () => {
    const best = selectCreators(creators, { budget, goal: "engagement", step: eur("200") });
    expect(best.creators).toEqual([
      { id: "ana", cost: eur("900.00"), lost: 900 },
      { id: "ben", cost: eur("400.00"), lost: 700 },
    ]);
    // 1,300: ana and ben as well. 1,700: dan as well.
    expect(best.margin.less).toEqual({ budget: eur("1300.00"), value: 1_600, change: 0, perUnit: 0 });
    expect(best.margin.more).toEqual({ budget: eur("1700.00"), value: 1_700, change: 100, perUnit: 0.5 });
    // Cleo adds 500 for 700, dan 100 for 250; 200 are left.
    expect(best.margin.next).toEqual({ id: "cleo", cost: eur("700.00"), adds: 500, short: eur("500.00") });
  });

  test("a step that is not told is what those cost on average who can be paid", () => {
    // (900 + 400 + 700 + 250) / 4 = 562.50
    const { margin } = selectCreators(creators, { budget, goal: "engagement" });
    expect([margin.less?.budget.amount, margin.more?.budget.amount]).toEqual(["937.50", "2062.50"]);
    // ana alone, 900, or ben and dan, 800, for 937.50; ana, cleo and ben cost 2,000 and bring 2,100.
    expect([margin.less?.change, margin.more?.change]).toEqual([-700, 500]);
  });

  test("what is lost without each of overlapping audiences is the difference to the net reach of the rest", () => {
    const overlaps = { within: 0.3, across: 0.1 };
    const best = selectCreators(creators, { budget, overlaps, include: ["ben", "cleo", "dan"] });
    const rest = selectCreators(creators, { budget, overlaps, include: ["cleo", "dan"], exclude: ["ana", "ben"] });
    expect(best.creators[0]?.lost).toBeCloseTo((best.value as number) - (rest.value as number), 6);
    const quarrel = selectCreators(creators, {
      budget,
      goal: (some) => some.length ** 2,
      include: ["ben", "cleo", "dan"],
    });
    expect(quarrel.creators.map(({ lost }) => lost)).toEqual([5, 5, 5]);
  });

  test("nobody is next who adds nothing or has no room", () => {
    const options = { budget: eur("9999"), goal: "engagement", mostCreators: 2 } as const;
    expect(selectCreators(creators, options).margin.next).toBeNull();
    expect(selectCreators(creators, { budget: eur("9999"), goal: () => 3 }).margin.next).toBeNull();
  });

  test("less than a minimum count needs buys nothing", () => {
    const { margin } = selectCreators(creators, {
      budget: eur("900"),
      goal: "engagement",
      include: ["ana"],
      step: eur("1"),
    });
    expect(margin.less).toBeNull();
    expect(selectCreators(creators, { budget, goal: "engagement", step: eur("0") }).margin).toMatchObject({
      less: null,
      more: null,
    });
  });
});
