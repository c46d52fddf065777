import { describe, expect, test } from "vitest";
import type { Measure } from "../../src/core/index.js";
import { type NetReachOptions, netReach, reachMethods } from "../../src/portfolio/index.js";
import { expectClose } from "../support/close.js";

const codes = (measure: { notes: readonly { code: string }[] }) => measure.notes.map((note) => note.code);
const thrown = (code: string, path: string) => expect.objectContaining({ code, path });
const between = (value: number, low: number | null, high: number | null, level = 0.95): Measure => ({
  value,
  interval: { low, high, shape: "between", level, method: "test" },
  n: 1,
  basis: "reach",
  model: "test@1",
  notes: [],
});

describe("independent", () => {
  test("400 creators with 0.1 % each reach .3298 and not .4", () => {
    // Origin: the worked example of Latin Business Today; 1 − 0.999^400.
    const { value, gross, share, basis, n } = netReach(Array(400).fill(0.001));
    expectClose(value, 1 - 0.999 ** 400, 1e-12);
    expect(value?.toFixed(4)).toBe("0.3298");
    expectClose(gross, 0.4, 1e-12);
    expect([share, basis, n]).toEqual([value, "reach/population:independent", 400]);
  });

  test("people where the population is given", () => {
    // 20,000 + 30,000 − 20,000 · 30,000 / 1,000,000
    const net = netReach([20_000, { id: "b", reach: 30_000 }], { population: 1_000_000 });
    expect(net).toMatchObject({ value: 49_400, gross: 50_000, share: 0.0494, basis: "reach:independent" });
    expect(net.bounds).toEqual({ low: 30_000, high: 50_000 });
  });

  test("one creator reaches the own audience, to the last digit", () => {
    expect(netReach([333], { population: 1_000 }).value).toBe(333);
    expect(netReach([0.1]).value).toBe(0.1);
  });

  test("keeps digits where 1 − Π(1 − r) loses them", () => {
    expectClose(netReach([1e-17, 2e-17]).value, 3e-17, 1e-15);
  });

  test("nobody is reached by nobody, and in a population of nobody", () => {
    expect(netReach([])).toMatchObject({ value: 0, gross: 0, share: 0, n: 0, bounds: { low: 0, high: 0 } });
    expect(netReach([0], { population: 0 })).toMatchObject({ value: 0, share: null });
  });

  test("a creator's other fields may stand beside", () => {
    expect(netReach([{ id: "a", platform: "instagram", followers: 9, reach: 0.2 } as never]).value).toBe(0.2);
  });
});

describe("Sainsbury means two things", () => {
  test("the name alone is random duplication", () => {
    expect(netReach([0.2, 0.3], { method: "sainsbury" })).toEqual(netReach([0.2, 0.3], { method: "independent" }));
  });

  test("0.95 times random duplication is said to be a rule of thumb", () => {
    const net = netReach([0.2, 0.3], { method: "sainsbury-0.95" });
    expectClose(net.value, 0.95 * 0.44, 1e-12);
    expect(net.notes).toEqual([{ code: "rule-of-thumb", path: "method", source: "media-guru-reach" }]);
    expect(net.basis).toBe("reach/population:sainsbury-0.95");
  });

  test("it never gives less than the largest audience", () => {
    const net = netReach([0.2, 0.001], { method: "sainsbury-0.95" });
    expect(net.value).toBe(0.2);
    expect(codes(net)).toEqual(["rule-of-thumb", "at-least-largest"]);
    expect(codes(netReach([], { method: "sainsbury-0.95" }))).toEqual(["rule-of-thumb"]);
  });
});

describe("overlaps with a method that does not use them", () => {
  const overlaps = [{ between: [0, 1], overlap: 4_000 }] as const;

  test("are checked, bound the net reach, and are said not to be used", () => {
    const net = netReach([20_000, 30_000], { method: "independent", population: 150_000, overlaps });
    expect(net).toMatchObject({ value: 46_000, bounds: { low: 46_000, high: 46_000 } });
    expect(codes(net)).toEqual(["overlaps-not-used"]);
    expect(() => netReach([0.2, 0.3], { method: "sainsbury", overlaps: [{ between: [0, 1], overlap: 0.25 }] })).toThrow(
      thrown("overlap-above-audience", "overlaps[0].overlap"),
    );
    expect(netReach([0.2, 0.3], { method: "sainsbury", overlaps: [{ between: [0, 1], overlap: 0.1 }] }).bounds).toEqual(
      {
        low: 0.4,
        high: 0.4,
      },
    );
  });

  test("tell where the method does not fit them", () => {
    const net = netReach([20_000, 30_000], { method: "independent", population: 1_000_000, overlaps });
    expect(net.value).toBe(49_400);
    expect(codes(net)).toEqual(["overlaps-not-used", "outside-bounds"]);
  });
});

describe("a population of 1 is a whole", () => {
  test("of which all reaches are shares", () => {
    expectClose(netReach([0.2, 0.3], { population: 1 }).value, 0.44);
    const { value } = netReach([0.2, 0.3], { population: 1, overlaps: [{ between: [0, 1], overlap: 0.1 }] });
    expectClose(value, 0.4);
  });
});

describe("what is unknown stays unknown", () => {
  test("a reach that is not told, with bounds for those that are", () => {
    const net = netReach([0.2, null, { id: "c" }]);
    expect(net).toMatchObject({ value: null, reason: "missing-part", gross: null, share: null, n: 3 });
    expect(net.notes).toEqual([{ code: "missing-part", path: "reach", count: 2 }]);
    expect(net.bounds).toEqual({ low: 0.2, high: 1 });
    expect(netReach([5, null], { population: 10 }).bounds).toEqual({ low: 5, high: 10 });
  });

  test("a measure passes its reason and its notes on", () => {
    const notes = [{ code: "undated", count: 2 }] as const;
    const reach: Measure = { value: null, reason: "no-posts", n: 0, basis: "reach", model: "test@1", notes };
    const net = netReach([reach, reach, null]);
    expect(net.reason).toBe("no-posts");
    expect(net.notes).toEqual([
      { code: "missing-part", path: "reach", count: 3 },
      { code: "undated", count: 4 },
    ]);
  });

  test("no list, and no population", () => {
    expect(netReach(null)).toMatchObject({ value: null, reason: "not-given", bounds: { low: 0, high: 1 } });
    expect(netReach(undefined, { population: 9 }).bounds).toEqual({ low: 0, high: 9 });
    const population: Measure = { value: null, reason: "not-given", n: 0, basis: "", model: "test@1", notes: [] };
    const net = netReach([20, 30], { population });
    expect(net).toMatchObject({ value: null, reason: "not-given", gross: 50, bounds: { low: 30, high: 50 } });
    expect(netReach([20, null], { population }).bounds).toEqual({ low: 20, high: null });
    expect(netReach([between(20, 10, 30)], { population })).toMatchObject({ value: null, reason: "not-given" });
  });
});

describe("intervals", () => {
  test("from all the lows to all the highs, at the level at which all hold", () => {
    const { interval } = netReach([between(0.2, 0.1, 0.3), between(0.3, 0.2, 0.4)]);
    expectClose(interval?.low, 0.28); // .1 + .2 − .02
    expectClose(interval?.high, 0.58); // .3 + .4 − .12
    expectClose(interval?.level, 0.9);
    expect(interval?.method).toBe("bonferroni");
  });

  test("one uncertain reach keeps its level and method", () => {
    const { interval } = netReach([between(0.2, 0.1, 0.3, 0.8), 0.5]);
    expect(interval).toMatchObject({ level: 0.8, method: "test" });
    expectClose(interval?.low, 0.55);
  });

  test("an open end reaches everybody, and a wide one no more than that", () => {
    expect(netReach([between(0.2, null, null), 0.5]).interval).toMatchObject({ low: 0.5, high: 1 });
    expect(netReach([between(0.2, 0.1, 1.3), 0.5]).interval?.high).toBe(1);
    expect(netReach([between(200, 100, null)], { population: 1_000 }).interval?.high).toBe(1_000);
  });

  test("a larger population leaves less in common", () => {
    const { value, interval } = netReach([500, 500], { population: between(1_000, 800, 2_000) });
    expect(value).toBe(750);
    expectClose(interval?.low, 687.5); // 1,000 − 500²/800
    expectClose(interval?.high, 875); // 1,000 − 500²/2,000
    expect(netReach([500, 500], { population: between(1_000, 400, null) }).interval).toMatchObject({
      low: 500,
      high: 1_000,
    });
  });

  test("so many uncertain reaches that no level is left", () => {
    const net = netReach(Array(30).fill(between(0.01, 0.005, 0.02)));
    expect(net.interval).toBeUndefined();
    expect(codes(net)).toEqual(["no-joint-level"]);
    const outside: Measure = {
      ...between(0.2, 0.1, 0.3),
      interval: { ...between(0.2, 0.1, 0.3).interval, shape: "outside" },
    } as never;
    expect(netReach([outside]).interval).toBeUndefined();
    expect(codes(netReach([outside]))).toEqual(["outside-interval"]);
  });
});

describe("exact", () => {
  test("people are counted once, in lists, in sets and beside an id", () => {
    const net = netReach([["u1", "u2", "u2"], new Set(["u2", "u3"]), { id: "c", members: ["u4"] }], { population: 10 });
    expect(net).toMatchObject({ value: 4, gross: 5, share: 0.4, n: 3, basis: "reach:exact" });
    expect(net.bounds).toEqual({ low: 4, high: 4 });
    expect(netReach([["u1"]]).share).toBeNull();
  });

  test("a number and its text are two people", () => {
    expect(netReach([[1, 2], ["1"]]).value).toBe(3);
  });

  test("an audience whose members are unknown leaves a lower bound", () => {
    const net = netReach([["u1"], null, { id: "c", members: null }], { method: "exact" });
    expect(net).toMatchObject({ value: null, reason: "missing-part", gross: null, bounds: { low: 1, high: null } });
    expect(net.notes).toEqual([{ code: "missing-part", path: "members", count: 2 }]);
    expect(netReach([["u1"], null], { method: "exact", population: 7 }).bounds.high).toBe(7);
    expect(netReach(null, { method: "exact" })).toMatchObject({ value: null, reason: "not-given" });
  });

  test("an audience without members among others counts in the bounds by its reach", () => {
    const net = netReach([["u1", "u2"], { id: "b", reach: 50 }]);
    expect(net).toMatchObject({ value: null, reason: "missing-part", bounds: { low: 50, high: 52 } });
    expect(netReach([["u1"], 3]).bounds).toEqual({ low: 3, high: 4 });
    expect(netReach([["u1"], 30, { id: "c", reach: 40 }], { population: 60 }).bounds).toEqual({ low: 40, high: 60 });
    expect(netReach([["u1"], 30, null]).bounds).toEqual({ low: 30, high: null });
  });

  test("overlaps are checked against the members, and not used", () => {
    const sets = [
      ["a", "b", "c"],
      ["c", "d"],
    ];
    const told = (overlap: number) => netReach(sets, { method: "exact", overlaps: [{ between: [0, 1], overlap }] });
    expect(told(1)).toMatchObject({ value: 4, bounds: { low: 4, high: 4 } });
    expect(codes(told(1))).toEqual(["overlaps-not-used"]);
    expect(() => told(2)).toThrow(thrown("contradictory-overlaps", "overlaps"));
    expect(() => told(3)).toThrow(thrown("overlap-above-audience", "overlaps[0].overlap"));
  });

  test("no id travels", () => {
    expect(JSON.stringify(netReach([["secret-user"]]))).not.toContain("secret");
  });
});

describe("impossible input", () => {
  const refused: [string, unknown, unknown, string, string][] = [
    ["people without a population", [0.2, 20_000], {}, "population-required", "audiences[1]"],
    ["a share with a population", [{ reach: 0.2 }], { population: 1_000 }, "people-required", "audiences[0].reach"],
    ["more than there are", [2_000], { population: 1_000 }, "out-of-range", "audiences[0]"],
    [
      "a share of followers",
      [{ ...between(0.2, 0.1, 0.3), basis: "reach/followers:median" }],
      {},
      "share-mismatch",
      "audiences[0]",
    ],
    [
      "a rate for a population",
      [2],
      { population: { ...between(0.2, 0.1, 0.3), basis: "a/b" } },
      "not-a-count",
      "population",
    ],
    ["below 0", [-0.1], {}, "negative", "audiences[0]"],
    ["a text", ["0.2"], {}, "not-a-number", "audiences[0]"],
    ["NaN", [Number.NaN], {}, "not-finite", "audiences[0]"],
    ["no list", "0.2", {}, "not-an-array", "audiences"],
    ["no options", [0.2], null, "not-an-object", "options"],
    ["an unknown method", [0.2], { method: "sum" }, "unknown-option", "method"],
    [
      "an id twice",
      [
        { id: "a", reach: 0.1 },
        { id: "a", reach: 0.1 },
      ],
      {},
      "duplicate-name",
      "audiences[1].id",
    ],
    ["an id that is no text", [{ id: 7, reach: 0.1 }], {}, "not-a-string", "audiences[0].id"],
    ["an empty id", [{ id: "", reach: 0.1 }], {}, "empty-string", "audiences[0].id"],
    ["members as a reach", [["a"]], { method: "independent" }, "not-a-number", "audiences[0]"],
    ["a text among members", [["a"], "b"], {}, "not-a-number", "audiences[1]"],
    ["a share among members", [["a"], 0.3], {}, "people-required", "audiences[1]"],
    [
      "more than there are among members",
      [["a"], { reach: 30 }],
      { population: 20 },
      "out-of-range",
      "audiences[1].reach",
    ],
    [
      "a measured share with a population",
      [between(0.2, 0.1, 0.3)],
      { population: 1_000 },
      "people-required",
      "audiences[0]",
    ],
    [
      "a share by its basis",
      [{ reach: { ...between(1, 0.5, 1), basis: "reach/population:independent" } }],
      { population: 1_000 },
      "people-required",
      "audiences[0].reach",
    ],
    [
      "more than an uncertain population",
      [1_200],
      { population: between(1_000, 800, 2_000) },
      "out-of-range",
      "audiences[0]",
    ],
    [
      "an id twice among members",
      [
        { id: "a", members: [1] },
        { id: "a", members: [2] },
      ],
      {},
      "duplicate-name",
      "audiences[1].id",
    ],
    ["members that are no list", [{ members: "abc" }], {}, "not-an-array", "audiences[0].members"],
    ["members that are no ids", [[{}]], {}, "not-a-string", "audiences[0]"],
    ["members that are NaN", [{ members: [Number.NaN] }], {}, "not-finite", "audiences[0].members"],
    ["more members than people", [["a", "b"]], { population: 1 }, "out-of-range", "population"],
  ];
  test.each(refused)("%s", (_, audiences, options, code, path) => {
    expect(() => netReach(audiences as never, options as NetReachOptions)).toThrow(thrown(code, path));
  });

  test("names of prototypes are ids like any other", () => {
    const audiences = ["__proto__", "constructor", "toString"].map((id) => ({ id, reach: 0.125 }));
    const overlaps = [{ between: ["__proto__", "constructor"], overlap: 0.125 }] as const;
    expect(netReach(audiences, { overlaps }).bounds).toEqual({ low: 0.125, high: 0.25 });
    expect(() => netReach(audiences, { overlaps: [{ between: ["valueOf", "constructor"], overlap: 0 }] })).toThrow(
      thrown("unknown-audience", "overlaps[0].between[0]"),
    );
  });

  test("every method is a name", () => {
    expect(reachMethods).toHaveLength(5);
    expect(Object.isFrozen(reachMethods)).toBe(true);
  });
});
