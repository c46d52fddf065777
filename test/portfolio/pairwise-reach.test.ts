// Origin of the tightest bounds: linear programming by scipy, test/fixtures/scipy/reach.py.
import { describe, expect, test } from "vitest";
import type { Measure } from "../../src/core/index.js";
import { type NetReachOptions, netReach, type Overlap } from "../../src/portfolio/index.js";
import scipy from "../fixtures/scipy/reach.json" with { type: "json" };
import { simulateAudiences, type World, worlds } from "../simulation/audiences.js";
import { expectClose } from "../support/close.js";
import { random } from "../support/random.js";

const thrown = (code: string, path: string) => expect.objectContaining({ code, path });
const pairs = (...rows: readonly (readonly [number, number, number])[]): Overlap[] =>
  rows.map(([i, j, overlap]) => ({ between: [i, j], overlap }));
const measured = (value: number, low: number | null, high: number | null): Measure => ({
  value,
  interval: { low, high, shape: "between", level: 0.95, method: "test" },
  n: 1,
  basis: "reach",
  model: "test@1",
  notes: [{ code: "undated" }],
});

describe("the estimate", () => {
  test("of two is exact, and needs no population", () => {
    const net = netReach([20_000, 30_000], { overlaps: pairs([0, 1, 4_000]) });
    expect(net).toMatchObject({ value: 46_000, gross: 50_000, share: null, basis: "reach:pairwise", notes: [] });
    expect(net.bounds).toEqual({ low: 46_000, high: 46_000 });
    expect(netReach([20_000, 30_000], { population: 10 ** 5, overlaps: pairs([0, 1, 4_000]) }).share).toBe(0.46);
  });

  test("of three, by hand", () => {
    // Σ a·(1 − (c + c′)/2 + cc′/3): 20,000·(1 − .15 + .02/3) + 30,000·(1 − .08333 + .00148) + 10,000·(1 − .15 + .00667)
    const overlaps = pairs([0, 1, 4_000], [0, 2, 2_000], [1, 2, 1_000]);
    const { value } = netReach([20_000, 30_000, 10_000], { overlaps });
    const part = (a: number, c: number, d: number) => a * (1 - (c + d) / 2 + (c * d) / 3);
    expectClose(value, part(20_000, 0.2, 0.1) + part(30_000, 4 / 30, 1 / 30) + part(10_000, 0.2, 0.1), 1e-12);
  });

  test("is random duplication where the overlaps are those of chance", () => {
    const shares = Array.from({ length: 60 }, (_, i) => (1 + (i % 7)) / 50);
    const overlaps = shares.map((one, i) => shares.map((other, j) => (i === j ? null : one * other)));
    expectClose(netReach(shares, { overlaps }).value, netReach(shares).value as number, 1e-9);
  });

  test("keeps its digits where a thousand people follow everybody", () => {
    // All the same audience: everybody is reached by all 300.
    const overlaps = Array.from({ length: 300 }, () => Array<number>(300).fill(1_000));
    expect(netReach(Array<number>(300).fill(1_000), { overlaps }).value).toBe(1_000);
  });

  test.each<[World, number, number]>([
    ["groups", 10, 0.02],
    ["groups", 25, 0.03],
    ["groups", 60, 0.03],
    ["pools", 10, 0.03],
    ["pools", 25, 0.03],
    ["independent", 25, 0.005],
  ])("audiences of %s, %i creators: within %f of exact sets", (world, count, most) => {
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const { reaches, overlaps, exact } = simulateAudiences(world, count, seed, 0.1);
      const { value } = netReach(reaches, { overlaps });
      expect(Math.abs((value as number) / exact - 1)).toBeLessThan(most);
    }
  });

  test("pairs cannot tell a core that everybody shares from chance within a group: only the bounds hold", () => {
    const { reaches, overlaps, exact } = simulateAudiences("cores", 50, 1, 0.1);
    const { value, bounds } = netReach(reaches, { overlaps });
    expect((value as number) / exact).toBeLessThan(0.8);
    expect(bounds.high).toBe(exact);
  });
});

describe("the bounds", () => {
  test.each(scipy.tables)(
    "of $reaches hold the tightest that pairs allow",
    ({ reaches, overlaps, exact, low, high }) => {
      const { value, bounds } = netReach(reaches, { overlaps: pairs(...(overlaps as [number, number, number][])) });
      expect(bounds.low).toBeLessThanOrEqual(low * (1 + 1e-9));
      expect(bounds.high).toBeGreaterThanOrEqual(high * (1 - 1e-9));
      expect(bounds.low).toBeLessThanOrEqual(exact);
      expect(bounds.high).toBeGreaterThanOrEqual(exact);
      expect(value).toBeGreaterThanOrEqual(bounds.low);
      expect(value).toBeLessThanOrEqual(bounds.high as number);
      // Not far from the tightest: on these tables the lower is at least 90.5 % of it, the upper at most 114.6 %.
      expect(bounds.low / low).toBeGreaterThan(0.9);
      expect((bounds.high as number) / high).toBeLessThan(1.15);
    },
  );

  test.each(worlds)("hold for audiences of %s", (world) => {
    for (const [count, seed] of [
      [4, 7],
      [12, 8],
      [40, 9],
    ] as const) {
      const { reaches, overlaps, exact, population } = simulateAudiences(world, count, seed, 0.02);
      for (const options of [{ overlaps }, { overlaps, population }]) {
        const { bounds } = netReach(reaches, options);
        expect(bounds.low).toBeLessThanOrEqual(exact);
        expect(bounds.high).toBeGreaterThanOrEqual(exact);
      }
    }
  });

  test("hold where half of the overlaps are unknown", () => {
    const uniform = random(3);
    for (const world of worlds) {
      const { reaches, overlaps, exact, population } = simulateAudiences(world, 12, 5, 0.02);
      const some = overlaps.filter(() => uniform() < 0.5);
      for (const { bounds } of [
        netReach(reaches, { overlaps: some }),
        netReach(reaches, { overlaps: some, population }),
      ]) {
        expect(bounds.low).toBeLessThanOrEqual(exact);
        expect(bounds.high).toBeGreaterThanOrEqual(exact);
      }
    }
  });

  test("in a full population, audiences must meet", () => {
    // 60 + 60 of 100 share 20 at least; nothing else is known.
    const { bounds, value } = netReach([60, 60], { population: 100, method: "pairwise" });
    expect(bounds).toEqual({ low: 60, high: 100 });
    expectClose(value, 84); // 100 − 40·40/100
  });
});

describe("overlaps that are unknown", () => {
  test("are taken as chance where the population is known, and said to be", () => {
    const net = netReach([200, 300, 100], { population: 1_000, overlaps: pairs([0, 1, 60]) });
    expectClose(net.value, 496); // All three as by chance: 1,000·(1 − .8·.7·.9)
    expect(net.notes).toEqual([{ code: "assumed-independent", path: "overlaps", count: 2 }, { code: "wide-bounds" }]);
  });

  test("are not guessed where it is not, and the bounds stand", () => {
    for (const unknown of [undefined, null]) {
      const overlaps = [...pairs([0, 1, 60]), { between: [0, 2], overlap: unknown } as never];
      const net = netReach([200, 300, 100], { overlaps });
      expect(net).toMatchObject({ value: null, reason: "missing-overlap", gross: 600, basis: "reach:pairwise" });
      expect(net.bounds).toEqual({ low: 440, high: 540 });
      expect(net.notes).toEqual([{ code: "missing-part", path: "overlaps", count: 2 }]);
    }
    expect(netReach([0.2, 0.3], { method: "pairwise" })).toMatchObject({
      value: null,
      bounds: { low: 0.3, high: 0.5 },
    });
  });

  test("with an audience that is unknown", () => {
    const net = netReach([200, null, 100], { overlaps: pairs([0, 1, 60], [0, 2, 10]) });
    expect(net).toMatchObject({ value: null, reason: "missing-part", bounds: { low: 290, high: null } });
    expect(netReach([200, null], { overlaps: [], population: 900 }).bounds.high).toBe(900);
    expect(netReach([0.5, null], { overlaps: [] }).bounds).toEqual({ low: 0.5, high: 1 });
  });
});

describe("the table", () => {
  const audiences = [
    { id: "a", reach: 20 },
    { id: "b", reach: 30 },
    { id: "c", reach: 10 },
  ];
  const table = [
    [20, 4, 2],
    [4, 30, 1],
    [2, 1, 10],
  ];

  test("is the same by ids, by places and as a square", () => {
    const byId = (["ab4", "ac2", "cb1"] as const).map(([one, two, overlap]) => ({
      between: [one as string, two as string] as const,
      overlap: Number(overlap),
    }));
    const wanted = netReach(audiences, { overlaps: table });
    expect(netReach(audiences, { overlaps: byId })).toEqual(wanted);
    expect(netReach(audiences, { overlaps: pairs([0, 1, 4], [2, 0, 2], [1, 2, 1], [1, 2, 1]) })).toEqual(wanted);
    expect(
      netReach(audiences, {
        overlaps: [
          [null, 4, 2],
          [null, null, 1],
          [null, null, null],
        ],
      }),
    ).toEqual(wanted);
  });

  test("of nobody, and of an audience of nobody", () => {
    expect(netReach([], { overlaps: [] })).toMatchObject({ value: 0, bounds: { low: 0, high: 0 } });
    expect(netReach([20, 0, 10], { overlaps: pairs([0, 1, 0], [0, 2, 5], [1, 2, 0]) }).value).toBe(25);
    expect(netReach([20, 10], { method: "pairwise", overlaps: pairs([0, 1, 10]) }).value).toBe(20);
  });

  const refused: [string, unknown, string, string][] = [
    ["more than an audience", pairs([0, 2, 11]), "overlap-above-audience", "overlaps[0].overlap"],
    [
      "more than an audience, in a square",
      [
        [20, 4, 11],
        [4, 30, 1],
        [11, 1, 10],
      ],
      "overlap-above-audience",
      "overlaps[0][2]",
    ],
    ["one of a pair twice", pairs([0, 1, 4], [1, 0, 5]), "duplicate-pair", "overlaps[1]"],
    [
      "a square that is lopsided",
      [
        [20, 4, 2],
        [5, 30, 1],
        [2, 1, 10],
      ],
      "duplicate-pair",
      "overlaps[1][0]",
    ],
    ["threes that leave no room", pairs([0, 1, 18], [0, 2, 9], [1, 2, 0]), "contradictory-overlaps", "overlaps"],
    ["an id that nobody has", [{ between: ["a", "z"], overlap: 1 }], "unknown-audience", "overlaps[0].between[1]"],
    ["a place that is none", pairs([0, 3, 1]), "unknown-audience", "overlaps[0].between[1]"],
    ["half a place", pairs([0.5, 1, 1]), "unknown-audience", "overlaps[0].between[0]"],
    ["a pair of one", pairs([1, 1, 1]), "out-of-range", "overlaps[0].between"],
    ["a pair of three", [{ between: [0, 1, 2], overlap: 1 }], "out-of-range", "overlaps[0].between"],
    ["no pair", [{ overlap: 1 }], "not-an-array", "overlaps[0].between"],
    ["a number for a pair", [5], "not-an-object", "overlaps[0]"],
    ["a share of an audience, where reaches are people", pairs([0, 1, 0.2]), "people-required", "overlaps[0].overlap"],
    [
      "a diagonal that is no reach",
      [
        [20, 4, 2],
        [4, 29, 1],
        [2, 1, 10],
      ],
      "contradictory-overlaps",
      "overlaps[1][1]",
    ],
    [
      "a diagonal of ones, as of shares",
      [
        [1, 4, 2],
        [4, 1, 1],
        [2, 1, 1],
      ],
      "contradictory-overlaps",
      "overlaps[0][0]",
    ],
    ["below 0", pairs([0, 1, -1]), "negative", "overlaps[0].overlap"],
    ["a text", "all", "not-an-array", "overlaps"],
    ["rows too few", [[20, 4, 2]], "out-of-range", "overlaps"],
    [
      "a row too short",
      [
        [20, 4, 2],
        [4, 30],
        [2, 1, 10],
      ],
      "out-of-range",
      "overlaps[1]",
    ],
    ["a row that is none", [[20, 4, 2], 5, [2, 1, 10]], "not-an-array", "overlaps[1]"],
  ];
  test.each(refused)("%s is refused", (_, overlaps, code, path) => {
    const options = { overlaps } as NetReachOptions;
    expect(() => netReach(audiences, options)).toThrow(thrown(code, path));
  });

  test("less than the population has room for, and more people than it holds", () => {
    expect(() => netReach([60, 60], { population: 100, overlaps: pairs([0, 1, 10]) })).toThrow(
      thrown("contradictory-overlaps", "overlaps[0].overlap"),
    );
    const disjoint = pairs([0, 1, 0], [0, 2, 0], [1, 2, 0]);
    expect(() => netReach([40, 40, 40], { population: 100, overlaps: disjoint })).toThrow(
      thrown("contradictory-overlaps", "overlaps"),
    );
  });

  test("overlaps that no people can have, though every three can", () => {
    // A ring of four is possible: two groups of 100, each audience half of either.
    const ring = Array.from({ length: 4 }, (_, i) => [i, (i + 1) % 4, 50] as const);
    const apart = [
      [0, 2, 0],
      [1, 3, 0],
    ] as const;
    // Nine audiences with nothing in common cannot each take 40 of the same 100.
    const star = Array.from({ length: 9 }, (_, i) => [0, i + 1, 40] as const);
    const others = Array.from({ length: 9 }, (_, i) =>
      Array.from({ length: i }, (_, j) => [i + 1, j + 1, 0] as const),
    ).flat();
    expect(netReach(Array(4).fill(100), { overlaps: pairs(...ring, ...apart) }).bounds.low).toBe(200);
    expect(() => netReach(Array(10).fill(100), { overlaps: pairs(...star, ...others) })).toThrow(
      thrown("contradictory-overlaps", "overlaps"),
    );
  });
});

describe("what pairs leave open", () => {
  const overlaps = pairs([0, 1, 4_000], [0, 2, 2_000], [1, 2, 1_000]);

  test("is an interval that holds in any case where all is sure", () => {
    const net = netReach([20_000, 30_000, 10_000], { overlaps });
    expect(net.interval).toEqual({ ...net.bounds, shape: "between", level: 1, method: "pair-bounds" });
    expectClose(net.bounds.low, 53_000, 1e-9);
    expectClose(net.bounds.high, 54_000, 1e-9);
    expect(net.notes).toEqual([]);
    // Two are counted exactly, and a reach that is uncertain has an interval of its own.
    expect(netReach([20_000, 30_000], { overlaps: pairs([0, 1, 4_000]) }).interval).toBeUndefined();
    const unsure = netReach([measured(20_000, 10_000, 30_000), 30_000, 10_000], { overlaps });
    expect(unsure.interval?.level).toBe(0.95);
  });

  test("is noted where it is much", () => {
    const apart = netReach(Array(6).fill(100), {
      overlaps: pairs(
        ...Array.from({ length: 6 }, (_, i) => Array.from({ length: i }, (__, j) => [i, j, 20] as const)).flat(),
      ),
    });
    expect((apart.bounds.high as number) / apart.bounds.low).toBeGreaterThan(1.1);
    expect(apart.notes).toEqual([{ code: "wide-bounds" }]);
  });
});

describe("people or shares", () => {
  test("may both be meant by reaches of 1, so the population is required", () => {
    expect(() => netReach([1, 1, 1], { overlaps: [] })).toThrow(thrown("population-required", "audiences[0]"));
    expect(netReach([1, 1, 1], { overlaps: [], population: 9 })).toMatchObject({ gross: 3, basis: "reach:pairwise" });
    expect(netReach([1, 0.5], { overlaps: pairs([0, 1, 0.5]) }).value).toBe(1);
  });

  test("a share among people is refused", () => {
    expect(() => netReach([{ reach: 0.2 }, 20_000], { overlaps: [] })).toThrow(
      thrown("people-required", "audiences[0].reach"),
    );
    const expected = { ...measured(0.4, null, null), interval: undefined };
    expect(netReach([30, 20], { overlaps: [{ between: [0, 1], overlap: expected }] }).value).toBeCloseTo(49.6, 9);
  });

  test("more audiences than a table is kept for are refused", () => {
    expect(() => netReach(Array(3_001).fill(2), { overlaps: [] })).toThrow(thrown("too-many-audiences", "audiences"));
  });

  test("a pair or a row of which nothing is told is unknown", () => {
    const wanted = netReach([20, 30], { overlaps: [] });
    expect(netReach([20, 30], { overlaps: [null] as never })).toEqual(wanted);
    expect(netReach([20, 30], { overlaps: [null, [4, 30]] as never }).value).toBe(46);
  });
});

describe("intervals", () => {
  test("reaches at their ends, with overlaps that keep their share of the smaller audience", () => {
    const net = netReach([measured(200, 100, 300), measured(300, 200, 500)], { overlaps: pairs([0, 1, 50]) });
    expect(net.value).toBe(450);
    expectClose(net.interval?.low, 275); // 100 + 200 − 25
    expectClose(net.interval?.high, 725); // 300 + 500 − 75
    expectClose(net.interval?.level, 0.9);
  });

  test("overlaps at their ends, where more in common is less in all", () => {
    const net = netReach([200, 300], { overlaps: [{ between: [0, 1], overlap: measured(50, 20, null) }] });
    expectClose(net.interval?.low, 300); // All 200 are among the 300.
    expectClose(net.interval?.high, 480);
    expect(net.interval).toMatchObject({ level: 0.95, method: "test" });
    expect(net.notes).toEqual([{ code: "undated" }]);
    const open = netReach([measured(200, 100, null), 300], { overlaps: pairs([0, 1, 50]) });
    expect(open.interval).toMatchObject({ low: 375, high: null });
  });

  test("the population at its ends, where overlaps are taken as chance", () => {
    const { interval } = netReach([500, 500], { method: "pairwise", population: measured(1_000, 800, 2_000) });
    expectClose(interval?.low, 687.5);
    expectClose(interval?.high, 875);
    const open = netReach([500, 500], { method: "pairwise", population: measured(1_000, 800, null) });
    expectClose(open.interval?.high, 1_000);
    expect(netReach([0, measured(0.5, 0, 2)], { overlaps: pairs([0, 1, 0]) }).interval).toMatchObject({
      low: 0,
      high: 1,
    });
  });
});
