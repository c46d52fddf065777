import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Measure } from "../../src/core/index.js";
import { type RosterOptions, rosterVariability } from "../../src/portfolio/index.js";
import { simulateRosters } from "../simulation/mixes.js";
import { expectClose } from "../support/close.js";

const thrown = (code: string, path: string) => expect.objectContaining({ code, path });
const measured = (value: number, low: number | null, high: number | null, level = 0.95): Measure => ({
  value,
  interval: { low, high, shape: "between", level, method: "test" },
  n: 12,
  basis: "views:next",
  model: "test@1",
  notes: [{ code: "spread-of-others" }],
});
const codes = ({ notes }: { notes: readonly { code: string; path?: string; count?: number }[] }) =>
  notes.map(({ code, path, count }) => [code, path, count].filter((part) => part !== undefined).join(" "));

describe("the spread of follower counts", () => {
  test("is the standard deviation over the mean, and nothing of it is uncertain", () => {
    // mean 20; squares 100 + 0 + 100 over 2: deviation 10
    const roster = rosterVariability([10, 20, 30]);
    expect(roster).toMatchObject({ value: 0.5, mean: 20, n: 3, basis: "followers:variation" });
    expect(roster.interval).toBeUndefined();
  });

  test("comes with quantiles, the Gini coefficient and the share of the largest", () => {
    const roster = rosterVariability([{ followers: 10 }, { followers: 30 }, { followers: 20 }, { followers: 40 }]);
    expect(roster.quantiles).toEqual([
      { p: 0.05, value: 11.5 },
      { p: 0.25, value: 17.5 },
      { p: 0.5, value: 25 },
      { p: 0.75, value: 32.5 },
      { p: 0.95, value: 38.5 },
    ]);
    expect(roster.gini).toBe(0.25); // (−3 · 10 − 20 + 30 + 3 · 40) / (4 · 100)
    expect(roster.largestShare).toBe(0.4);
    expectClose(roster.effectiveCreators, 10 / 3); // 1 / (.01 + .04 + .09 + .16)
  });

  test("is 0 where all are alike", () => {
    expect(rosterVariability([5, 5, 5])).toMatchObject({ value: 0, gini: 0 });
    expectClose(rosterVariability([5, 5, 5]).effectiveCreators, 3);
  });

  test("leaves out creators whose followers are unknown, and says so", () => {
    const roster = rosterVariability([{ followers: 10 }, { followers: null }, {}, { followers: 30 }]);
    expect(roster).toMatchObject({ n: 2, mean: 20 });
    expect(codes(roster)).toContain("missing-part followers 2");
  });

  test("of one creator is unknown, though that one has all", () => {
    expect(rosterVariability([7])).toMatchObject({ value: null, reason: "too-few-creators", gini: 0, largestShare: 1 });
  });

  test.each([
    [null, "too-few-creators"],
    [[], "too-few-creators"],
    [[{}, {}, {}], "too-few-creators"],
    [[0, 0], "zero-denominator"],
  ])("of %j is unknown", (creators, reason) => {
    expect(rosterVariability(creators)).toMatchObject({ value: null, reason, gini: null, largestShare: null });
  });
});

const sizes = [
  [8_000, 2_100],
  [12_000, 4_000],
  [15_000, 3_300],
  [22_000, 5_200],
  [60_000, 19_000],
] as const;
const roster = sizes.map(([followers, reach]) => ({ followers, reach }));

describe("predictions", () => {
  test("of one creator are those of Student's t on the logarithm", () => {
    // R: m <- mean(log(x)); s <- sd(log(x)); exp(m + c(-1, 1) * qt(.975, 4) * s * sqrt(1 + 1/5)), x the reaches
    const { nextRoster } = rosterVariability(roster, { next: [{}] });
    const logs = sizes.map(([, reach]) => Math.log(reach));
    const m = logs.reduce((a, b) => a + b) / 5;
    const s = Math.sqrt(logs.reduce((sum, log) => sum + (log - m) ** 2, 0) / 4);
    const reach = 2.7764451051977987 * s * Math.sqrt(1.2);
    expectClose(nextRoster.value, Math.exp(m), 1e-6);
    expectClose(nextRoster.interval?.low, Math.exp(m - reach), 1e-5);
    expectClose(nextRoster.interval?.high, Math.exp(m + reach), 1e-5);
    expect(nextRoster).toMatchObject({ n: 5, interval: { level: 0.95, method: "lognormal-prediction" } });
  });

  test("with many creators the sum is Fenton's and Wilkinson's", () => {
    // A thousand values whose logarithms are evenly spread quantiles: nothing is left open of mean and variance.
    const many = Array.from({ length: 4_000 }, (_, i) => ({ reach: Math.exp(8 + (i % 2 ? 0.5 : -0.5)) }));
    const { nextRoster } = rosterVariability(many, { next: Array.from({ length: 10 }, () => 1) });
    const variance = 0.25 * (4_000 / 3_999);
    const ofSum = Math.log(1 + (Math.exp(variance) - 1) / 10);
    expectClose(nextRoster.value, 10 * Math.exp(8 + variance / 2 - ofSum / 2), 1e-3);
    const { low, high } = nextRoster.interval ?? {};
    expectClose(Math.log((high as number) / (low as number)), 2 * 1.959964 * Math.sqrt(ofSum), 0.01);
  });

  test("are narrower where the sizes of the next roster are known", () => {
    const { sameSizes, nextRoster } = rosterVariability(roster);
    const width = ({ interval }: Measure) => Math.log((interval?.high as number) / (interval?.low as number));
    expect(width(sameSizes)).toBeLessThan(width(nextRoster) / 3);
    expect(codes(sameSizes)).toEqual(["assumed-distribution reach", "assumed-proportional reach"]);
  });

  test("weigh creators by their size", () => {
    const value = (next: readonly number[]) => rosterVariability(roster, { next }).sameSizes.value as number;
    expectClose(value([50_000]), 5 * value([10_000]), 1e-6);
    expect(rosterVariability(roster, { next: [0, 0] }).sameSizes).toMatchObject({ value: 0 });
    const left = rosterVariability(roster, { next: [10_000, {} as never] }).sameSizes;
    expectClose(left.value, value([10_000]));
    expect(codes(left)).toContain("missing-part followers 1");
  });

  test("with expected reaches hold what one time differs from the next as well", () => {
    const width = (level: number, spread: number) => {
      const expected = sizes.map(([followers, reach]) => ({
        followers,
        reach: measured(reach, reach / spread, reach * spread, level),
      }));
      const { low, high } = rosterVariability(expected).sameSizes.interval ?? {};
      return (high as number) / (low as number);
    };
    expect(width(0.95, 2)).toBeGreaterThan(width(0.95, 1.2));
    expect(width(0.95, 1.2)).toBeGreaterThan(width(1, 1.01));
    expectClose(width(1, 1 + 1e-9), width(0.95, 1 + 1e-9), 1e-3);
    const told = rosterVariability(
      sizes.map(([followers, reach]) => ({ followers, reach: measured(reach, null, null) })),
    );
    expect(told.sameSizes.interval).toEqual(rosterVariability(roster).sameSizes.interval);
    expect(codes(told)).toContain("spread-of-others");
  });

  test("have no interval where nothing varies", () => {
    const alike = rosterVariability([1, 2, 3].map((k) => ({ followers: 1_000 * k, reach: 200 * k })));
    expectClose(alike.sameSizes.value, 1_200);
    expect(codes(alike.sameSizes)).toEqual(["no-variation", "assumed-proportional reach"]);
    expect(alike.sameSizes.interval).toBeUndefined();
    const within = rosterVariability(
      [1, 2, 3].map((k) => ({ followers: 1_000 * k, reach: measured(200 * k, 100 * k, 400 * k) })),
    );
    expect(within.sameSizes.interval?.high).toBeGreaterThan(1_200);
  });

  test("are unknown where too little is known", () => {
    expect(rosterVariability([1_000, 2_000, 5_000])).toMatchObject({
      sameSizes: { value: null, reason: "not-given" },
      nextRoster: { value: null, reason: "not-given" },
      reachPerFollower: { value: null, reason: "not-given" },
    });
    expect(rosterVariability(roster.slice(0, 2)).nextRoster.reason).toBe("too-few-creators");
    expect(rosterVariability(roster, { next: [] }).nextRoster.reason).toBe("too-few-creators");
    expect(rosterVariability([...roster, { followers: 100, reach: 0 }]).nextRoster.reason).toBe("zero-rate");
  });

  test("an end beyond all numbers is open", () => {
    const wide = [1e-200, 1, 1e15].map((reach) => ({ reach }));
    expect(rosterVariability(wide, { level: 0.999 }).nextRoster.interval?.high).toBeNull();
  });

  // npm run simulate:mixes shows more of them.
  test("hold as often as they say", () => {
    const room = 3 * Math.sqrt((0.95 * 0.05) / 300);
    for (const setting of [
      { creators: 5, shape: "lognormal", sizes: 0.5, ratios: 0.4 },
      { creators: 12, shape: "lognormal", sizes: 1, ratios: 0.8 },
    ] as const) {
      const { sameSizes, nextRoster } = simulateRosters(setting, 300);
      for (const covered of [sameSizes, nextRoster]) expect(covered).toBeGreaterThan(0.95 - room);
    }
  }, 30_000);
});

describe("how reach rises with the followers", () => {
  const rising = (power: number, count: number) =>
    Array.from({ length: count }, (_, i) => {
      const followers = 5_000 * (i + 1) ** 2;
      // One in two is a fifth above, the other a fifth below.
      return { followers, reach: 40 * followers ** power * (i % 2 ? 1.2 : 1 / 1.2) };
    });

  test("is found from eight creators on", () => {
    const told = rosterVariability(rising(0.5, 12), { next: [80_000, 320_000] });
    // Least squares would find .5 but for the fifths above and below.
    expect(Math.abs(told.sizePower - 0.5)).toBeLessThan(0.08);
    expect(codes(told.sameSizes)).toEqual(["assumed-distribution reach"]);
    expect(told.sameSizes.basis).toBe("gross reach:lognormal by followers^fitted");
    // 40 · (√80,000 + √320,000) = 33,941
    expectClose(told.sameSizes.value, 33_941, 0.1);
  });

  test("is taken to be in proportion of fewer, or where all are of one size, and that is noted", () => {
    for (const creators of [rising(0.5, 7), rising(0.5, 9).map((each) => ({ ...each, followers: 500 }))]) {
      const told = rosterVariability(creators);
      expect(told.sizePower).toBe(1);
      expect(codes(told.sameSizes)).toContain("assumed-proportional reach");
      expect(told.sameSizes.basis).toBe("gross reach:lognormal by followers");
    }
  });

  test("leaves more open the further the sizes lie from those seen", () => {
    const width = (followers: number) => {
      const { interval } = rosterVariability(rising(1, 10), { next: [followers] }).sameSizes;
      return (interval?.high as number) / (interval?.low as number);
    };
    expect(width(5_000_000)).toBeGreaterThan(1.2 * width(100_000));
    expect(rosterVariability(rising(1, 10), { next: [0] }).sameSizes.value).toBe(0);
  });

  test("holds where reach rises with the root of the followers", () => {
    const { sameSizes, netSame } = simulateRosters(
      { creators: 12, shape: "lognormal", sizes: 1, ratios: 0.4, power: 0.5 },
      300,
    );
    for (const covered of [sameSizes, netSame])
      expect(covered).toBeGreaterThan(0.95 - 3 * Math.sqrt((0.95 * 0.05) / 300));
  }, 30_000);
});

describe("the net reach to be expected", () => {
  test("stands beside the gross one, where the population is known", () => {
    const { sameSizes, nextRoster } = rosterVariability(roster, { population: 300_000 });
    expect([sameSizes.basis, nextRoster.basis]).toEqual([
      "gross reach:lognormal by followers",
      "gross reach:lognormal",
    ]);
    // Five alike: 300,000 · (1 − (1 − gross / 1,500,000)⁵)
    const net = (gross: number) => 300_000 * (1 - (1 - gross / 1_500_000) ** 5);
    expect(nextRoster.netReach.basis).toBe("net reach:lognormal");
    expectClose(nextRoster.netReach.value, net(nextRoster.value as number));
    expectClose(nextRoster.netReach.interval?.low, net(nextRoster.interval?.low as number));
    expect(codes(nextRoster.netReach)).toEqual(["assumed-distribution reach", "independent-audiences"]);
    expect(sameSizes.netReach.value).toBeLessThan(sameSizes.value as number);
  });

  test("never exceeds the population, and is unknown without one", () => {
    const wide = rosterVariability(roster, { population: 20_000 }).nextRoster.netReach;
    expect(wide.interval?.high).toBeLessThanOrEqual(20_000);
    const open = [1, 1, 1e15].map((reach) => ({ reach }));
    const told = rosterVariability(open, { level: 0.9999, population: 1e15 }).nextRoster;
    expect([told.interval?.high, told.netReach.interval?.high]).toEqual([null, 1e15]);
    expect(rosterVariability(roster).nextRoster.netReach).toMatchObject({
      value: null,
      reason: "missing-denominator",
    });
    const population: Measure = { value: null, reason: "too-few-posts", n: 0, basis: "", model: "test@1", notes: [] };
    expect(rosterVariability(roster, { population }).sameSizes.netReach.reason).toBe("too-few-posts");
    expect(rosterVariability([1, 2, 3], { population: 9 }).sameSizes.netReach.reason).toBe("not-given");
    expect(rosterVariability(roster, { population: 9e5, next: [0] }).sameSizes.netReach.value).toBe(0);
    const unsure = rosterVariability(roster, { population: measured(300_000, 200_000, 400_000) });
    expect(codes(unsure.nextRoster.netReach)).toContain("taken-as-sure population 1");
  });
});

test("a creator of whom nothing is told is unknown, and not refused", () => {
  const told = rosterVariability([...roster, null]);
  expect(told).toMatchObject({ n: 5, mean: 23_400 });
  expect(codes(told)).toEqual(["missing-part followers 1", "missing-part reach 1"]);
});

describe("reach per follower", () => {
  test("is all reach over all followers", () => {
    const { reachPerFollower } = rosterVariability(roster);
    expectClose(reachPerFollower.value, 33_600 / 117_000);
    expect(reachPerFollower).toMatchObject({ n: 5, basis: "reach/followers:pooled" });
    expect(reachPerFollower.interval).toBeUndefined();
  });

  test("leaves out who has no followers", () => {
    expect(rosterVariability([{ followers: 0, reach: 5 }]).reachPerFollower).toMatchObject({ value: null, n: 0 });
  });
});

describe("a departure", () => {
  test("costs the share of the reach that leaves", () => {
    const creators = [
      { id: "a", reach: 100 },
      { id: "b", reach: 300 },
    ];
    // Net of 1,000: .1 + .3 − .03 = .37; without a .3, without b .1
    const { departures } = rosterVariability(creators, { population: 1_000 });
    expect(departures.of).toBe("reach");
    expect(departures.each.map(({ id, index, share }) => [id, index, share])).toEqual([
      ["a", 0, 0.25],
      ["b", 1, 0.75],
    ]);
    expectClose(departures.each[0]?.netShare, 0.07 / 0.37);
    expectClose(departures.worst?.netShare, 0.27 / 0.37);
    expect(departures.worst?.id).toBe("b");
    expect(departures.expected?.share).toBe(0.5);
    expectClose(departures.expected?.netShare, 0.17 / 0.37);
  });

  test("of one among those who reach everybody costs no net reach", () => {
    const everybody = [{ reach: 50 }, { reach: 50 }];
    const { departures } = rosterVariability(everybody, { population: 50 });
    expect(departures.each.map(({ netShare }) => netShare)).toEqual([0, 0]);
    expect(rosterVariability([{ reach: 50 }], { population: 50 }).departures.worst?.netShare).toBe(1);
  });

  test("is told in followers where no reach is known, and net only with a population", () => {
    const { departures } = rosterVariability([100, 300, {}], { population: 1_000 });
    expect(departures).toMatchObject({
      of: "followers",
      expected: { share: 0.5, netShare: null },
      worst: { index: 1 },
    });
    expect(rosterVariability([{ reach: 5 }]).departures.worst?.netShare).toBeNull();
  });

  test("costs nothing that could be told where there is nothing to lose", () => {
    expect(rosterVariability([{ reach: 0 }]).departures).toEqual({
      of: "reach",
      each: [],
      worst: null,
      expected: null,
    });
    expect(rosterVariability([]).departures).toMatchObject({ each: [], worst: null });
  });
});

describe("impossible input", () => {
  test.each<[unknown, unknown, string, string]>([
    ["abc", {}, "not-an-array", "creators"],
    [["x"], {}, "not-an-object", "creators[0]"],
    [[{ id: "a" }, { id: "a" }], {}, "duplicate-name", "creators[1].id"],
    [[1], { next: [{ id: "a" }, { id: "a" }] }, "duplicate-name", "next[1].id"],
    [[{ reach: 0.3 }], { population: 100 }, "people-required", "creators[0].reach"],
    [[[1]], {}, "not-an-object", "creators[0]"],
    [[-1], {}, "negative", "creators[0]"],
    [[{ followers: 1.5 }], {}, "not-an-integer", "creators[0].followers"],
    [[{ reach: -5 }], {}, "negative", "creators[0].reach"],
    [
      [{ reach: { ...measured(0.1, 0, 1), basis: "likes/followers:median" } }],
      {},
      "share-mismatch",
      "creators[0].reach",
    ],
    [[{ id: 5 }], {}, "not-a-string", "creators[0].id"],
    [[{ reach: 500 }], { population: 100 }, "out-of-range", "creators[0].reach"],
    [[{ reach: 500 }], { population: measured(400, 300, 900) }, "out-of-range", "creators[0].reach"],
    [[1], { population: -5 }, "negative", "population"],
    [[1], { next: 5 }, "not-an-array", "next"],
    [[1], { next: ["x"] }, "not-an-object", "next[0]"],
    [[1], { level: 2 }, "out-of-range", "level"],
    [[1], null, "not-an-object", "options"],
  ])("%j with %j is refused", (creators, options, code, path) => {
    expect(() => rosterVariability(creators as readonly number[], options as RosterOptions)).toThrow(
      thrown(code, path),
    );
  });
});

test("the order of the creators changes nothing but rounding, and no input is changed", () => {
  const creator = fc.record({ followers: fc.integer({ min: 0, max: 1e7 }), reach: fc.integer({ min: 1, max: 1e6 }) });
  fc.assert(
    fc.property(fc.array(creator, { minLength: 1, maxLength: 12 }), (list) => {
      const frozen = Object.freeze(list.map((each) => Object.freeze(each)));
      const [one, other] = [
        rosterVariability(frozen, { population: 1e7 }),
        rosterVariability([...frozen].reverse(), { population: 1e7 }),
      ];
      expect(one.reason).toBe(other.reason);
      for (const pick of [
        (told: typeof one) => told.value,
        (told: typeof one) => told.gini,
        (told: typeof one) => told.nextRoster.value,
        (told: typeof one) => told.departures.expected?.netShare ?? null,
      ]) {
        const [a, b] = [pick(one), pick(other)];
        expect(a === null).toBe(b === null);
        if (a !== null) expect(Math.abs(a - (b as number))).toBeLessThanOrEqual(1e-6 * Math.abs(a) + 1e-12);
      }
      const { each } = one.departures;
      expectClose(
        each.reduce((sum, { share }) => sum + share, 0),
        1,
      );
      expect(each.reduce((sum, { netShare }) => sum + (netShare ?? 0), 0)).toBeLessThanOrEqual(1 + 1e-9);
      expect(JSON.parse(JSON.stringify(one))).toEqual(one);
    }),
    { numRuns: 30 },
  );
});
