import { describe, expect, test } from "vitest";
import type { Measure, Money } from "../../src/core/index.js";
import { type CoordinationOptions, coordinationCost } from "../../src/portfolio/index.js";
import { expectClose } from "../support/close.js";

const eur = (amount: string): Money => ({ amount, currency: "EUR" });
const thrown = (code: string, path: string) => expect.objectContaining({ code, path });
const rates = { fixed: eur("500.00"), perCreator: eur("60.00"), perPair: eur("0.50") };
const gain = { valuePerPerson: eur("0.05"), reachPerCreator: 8_000, population: 200_000, fee: eur("150.00") };
const codes = ({ notes }: { notes: readonly { code: string; path?: string }[] }) =>
  notes.map(({ code, path }) => (path ? `${code} ${path}` : code));
const measured = <T>(value: T, low: T | null, high: T | null, level = 0.95, shape: "between" | "outside" = "between") =>
  ({
    value,
    interval: { low, high, shape, level, method: "test" },
    n: 3,
    basis: "test",
    model: "test@1",
    notes: [{ code: "unknown-spend" }],
  }) as Measure<T>;

describe("the cost of running creators", () => {
  test("is fixed, by creator and by pair, to the cent", () => {
    // 500 + 20 · 60 + 190 · .5
    const cost = coordinationCost(20, rates);
    expect(cost.value).toEqual(eur("1795.00"));
    expect([cost.creators, cost.pairs, cost.n]).toEqual([20, 190, 20]);
    expect(cost.basis).toBe("fixed+perCreator*creators+perPair*pairs");
    expect(cost.notes).toEqual([]);
    // a twenty-first: 60 + 20 · .5
    expect(cost.next).toEqual({ cost: eur("70.00"), hours: null });
  });

  test("can be told in plain numbers", () => {
    // 500 + 10 · 100 + 45 · 5
    expect(coordinationCost(10, { fixed: 500, perCreator: 100, perPair: 5 }).value).toBe(1_725);
  });

  test.each([
    [0, "500.00", 0],
    [1, "560.00", 0],
    [2, "620.50", 1],
    [40, "3290.00", 780],
  ])("%i creators cost %s and make %i pairs", (n, amount, pairs) => {
    const cost = coordinationCost(n, rates);
    expect(cost.value).toEqual(eur(amount));
    expect(cost.pairs).toBe(pairs);
    expect(Object.is(cost.pairs, -0)).toBe(false);
  });

  test("counts a list of creators", () => {
    expect(coordinationCost([{ id: "a" }, { id: "b" }], rates).value).toEqual(eur("620.50"));
    expect(coordinationCost([], rates).value).toEqual(eur("500.00"));
  });

  test("without a rate for pairs has no such part, and says so", () => {
    const cost = coordinationCost(20, { fixed: eur("500"), perCreator: eur("60") });
    expect(cost.value).toEqual(eur("1700"));
    expect(cost.basis).toBe("fixed+perCreator*creators");
    expect(codes(cost)).toEqual(["missing-part perPair"]);
  });

  test.each([
    [{ perCreator: eur("60") }, "fixed"],
    [{ fixed: eur("500"), perCreator: null }, "perCreator"],
    [{ fixed: eur("500"), hoursPerCreator: 2 }, "perCreator"],
  ])("is unknown without a part that is needed: %j", (given, path) => {
    const cost = coordinationCost(20, given);
    expect(cost).toMatchObject({ value: null, reason: "missing-part", next: { cost: null } });
    expect(codes(cost)).toContain(`missing-part ${path}`);
    expect(cost.best.reason).toBe("not-given");
    expect(coordinationCost(20, { ...given, gain }).best.reason).toBe("missing-part");
  });

  test("is unknown, with its reason, where a rate is given and unknown", () => {
    const none: Measure<Money> = { value: null, reason: "too-few-quotes", n: 0, basis: "", model: "test@1", notes: [] };
    for (const name of ["fixed", "perCreator", "perPair"] as const) {
      const cost = coordinationCost(20, { ...rates, [name]: none, gain });
      expect(cost).toMatchObject({ value: null, reason: "too-few-quotes", best: { reason: "too-few-quotes" } });
      expect(codes(cost)).toEqual([`missing-part ${name}`]);
    }
    const priced = coordinationCost(20, { ...rates, hoursPerCreator: 2, hourlyRate: none });
    expect(priced).toMatchObject({ value: null, reason: "too-few-quotes", hours: { value: 40 } });
    // Nothing is timed, so that nothing needs a price.
    expect(coordinationCost(20, { ...rates, hourlyRate: none }).value).toEqual(eur("1795.00"));
  });

  test.each([null, undefined])("is unknown for %s creators", (n) => {
    const cost = coordinationCost(n, { ...rates, hoursPerCreator: 2 });
    expect(cost).toMatchObject({ value: null, reason: "not-given", creators: null, pairs: null });
    expect(cost.hours).toMatchObject({ value: null, reason: "not-given" });
    expect(cost.next).toEqual({ cost: null, hours: null });
  });
});

describe("hours", () => {
  const hours = { fixedHours: 10, hoursPerCreator: 2, hoursPerPair: 0.1 };

  test("stand beside the cost where nothing tells what one costs", () => {
    const cost = coordinationCost(20, { ...rates, ...hours });
    expect(cost.value).toEqual(eur("1795.00"));
    expect(cost.hours.value).toBe(69); // 10 + 20 · 2 + 190 · .1
    expect(cost.hours.basis).toBe("fixedHours+hoursPerCreator*creators+hoursPerPair*pairs");
    expect(cost.next.hours).toBe(4); // 2 + 20 · .1
    expect(codes(cost)).toEqual(["unpriced-hours"]);
  });

  test("with a price are a cost, alone or beside the money", () => {
    const alone = coordinationCost(20, { ...hours, hourlyRate: eur("40.00") });
    expect(alone.value).toEqual(eur("2760.00")); // 69 · 40
    expect(alone.basis).toBe("hourlyRate*fixedHours+hourlyRate*hoursPerCreator*creators+hourlyRate*hoursPerPair*pairs");
    const both = coordinationCost(20, { ...rates, ...hours, hourlyRate: eur("40.00") });
    expect(both.value).toEqual(eur("4555.00"));
    expect(both.notes).toEqual([]);
  });

  test("are unknown where those of a creator are", () => {
    expect(coordinationCost(20, rates).hours).toMatchObject({ value: null, reason: "not-given" });
    expect(coordinationCost(20, { ...rates, fixedHours: 3 }).hours.value).toBeNull();
  });
});

describe("what is uncertain", () => {
  test("of the number of creators is carried, to whole creators", () => {
    const cost = coordinationCost(measured(20, 14.6, 27), { ...rates, hoursPerCreator: 2 });
    expect(cost.interval).toEqual({
      low: eur("1385.50"), // 500 + 14 · 60 + 91 · .5
      high: eur("2295.50"), // 500 + 27 · 60 + 351 · .5
      shape: "between",
      level: 0.95,
      method: "test",
    });
    expect(cost.hours.interval).toMatchObject({ low: 28, high: 54 });
    expect(codes(cost)).toContain("unknown-spend");
    const open = coordinationCost(measured(20, null, null), { ...rates, hoursPerCreator: 2 });
    expect(open.interval).toMatchObject({ low: eur("500.00"), high: null });
    expect(open.hours.interval).toMatchObject({ low: 0, high: null });
  });

  test("of the rates is carried, at the level at which all hold", () => {
    const perCreator = measured(eur("60"), eur("50"), eur("80"));
    const one = coordinationCost(20, { ...rates, perCreator });
    expect(one.interval).toMatchObject({ low: eur("1595.00"), high: eur("2195.00"), method: "test" });
    const hourlyRate = measured(eur("40"), eur("30"), null);
    const two = coordinationCost(20, { ...rates, perCreator, hourlyRate, hoursPerCreator: 1 });
    expect(two.interval).toMatchObject({ low: eur("2195.00"), high: null, method: "bonferroni" });
    expectClose(two.interval?.level, 0.9);
    const all = coordinationCost(measured(20, 10, 30), { ...rates, perCreator });
    expect(all.interval?.method).toBe("bonferroni");
    expectClose(all.interval?.level, 0.9);
  });

  test("is left out where it cannot be carried", () => {
    const outside = measured(20, 10, 30, 0.95, "outside");
    const cost = coordinationCost(outside, { ...rates, hoursPerCreator: 1 });
    expect(cost.interval).toBeUndefined();
    expect(cost.hours.interval).toBeUndefined();
    const odd = measured(eur("60"), eur("50"), eur("80"), 0.95, "outside");
    expect(coordinationCost(20, { ...rates, perCreator: odd }).interval).toBeUndefined();
    expect(codes(cost)).toContain("outside-interval");
    const weak = measured(eur("60"), eur("50"), eur("80"), 0.4);
    const two = coordinationCost(20, { ...rates, perCreator: weak, fixed: weak });
    expect(two.interval).toBeUndefined();
    expect(codes(two)).toContain("no-joint-level");
    expect(coordinationCost(measured(20, 10, 30, 0.5), { ...rates, perCreator: weak }).interval).toBeUndefined();
  });

  test("an unknown number keeps its reason", () => {
    const none: Measure = { value: null, reason: "out-of-reach", n: 0, basis: "", model: "test@1", notes: [] };
    expect(coordinationCost(none, rates).reason).toBe("out-of-reach");
  });
});

describe("the best number of creators", () => {
  test("is where one more costs more than it brings", () => {
    const { best } = coordinationCost(20, { ...rates, gain });
    // The 15th adds 400 · .96¹⁴ = 225.87 for 150 + 60 + 7 = 217; the 16th 216.83 for 217.50
    expect(best.value).toBe(15);
    expectClose(Number(best.gain?.amount), 10_000 * (1 - 0.96 ** 15) - 15 * 150);
    expect(best.cost).toEqual(eur("1452.50")); // 500 + 15 · 60 + 105 · .5
    expectClose(Number(best.net?.amount), 10_000 * (1 - 0.96 ** 15) - 2_250 - 1_452.5);
    expectClose(Number(best.next?.gain.amount), 400 * 0.96 ** 15 - 150, 1e-6);
    expect(best.next?.cost).toEqual(eur("67.50"));
    expect(codes(best)).toEqual(["independent-audiences"]);
  });

  test("agrees with trying all numbers", () => {
    for (const [fee, perPair, value] of [
      [100, 0, 0.05],
      [1, 2, 0.05],
      [0, 0.01, 0.5],
      [390, 5, 0.05],
    ] as const) {
      const plain = { fixed: 300, perCreator: 9, perPair };
      const reach = { valuePerPerson: value, reachPerCreator: 8_000, population: 200_000, fee };
      const net = (n: number) =>
        value * 200_000 * (1 - 0.96 ** n) - n * fee - (300 + 9 * n + (perPair * n * (n - 1)) / 2);
      let tried = 0;
      for (let n = 1; n < 2_000; n++) if (net(n) > net(tried) + 1e-9) tried = n;
      expect(coordinationCost(5, { ...plain, gain: reach }).best.value).toBe(tried);
      const asFunction = (n: number) => value * 200_000 * (1 - 0.96 ** n) - n * fee;
      expect(coordinationCost(5, { ...plain, gain: asFunction, most: 2_000 }).best.value).toBe(tried);
    }
  });

  test("takes a mean reach that is not whole", () => {
    expect(coordinationCost(20, { ...rates, gain: { ...gain, reachPerCreator: 8_000.5 } }).best.value).toBe(15);
  });

  test("is none where the first costs more than it brings", () => {
    const { best } = coordinationCost(5, { ...rates, gain: { ...gain, fee: eur("400") } });
    expect(best).toMatchObject({ value: 0, gain: eur("0.00"), net: eur("-500.00") });
  });

  test("one who reaches everybody is enough", () => {
    const all = { valuePerPerson: 1, reachPerCreator: 100, population: 100, fee: 0 };
    expect(coordinationCost(5, { fixed: 0, perCreator: 0, perPair: 0, gain: all }).best.value).toBe(1);
    const nobody = { valuePerPerson: 1, reachPerCreator: 0, population: 0, fee: 0 };
    expect(coordinationCost(5, { fixed: 0, perCreator: 0, perPair: 0, gain: nobody }).best.value).toBe(0);
  });

  test("is without bound where another costs nothing, and else all that can be had", () => {
    const free = {
      fixed: 5,
      perCreator: 0,
      perPair: 0,
      gain: { valuePerPerson: 1, reachPerCreator: 1, population: 100, fee: 0 },
    };
    expect(coordinationCost(5, free).best).toMatchObject({ value: null, reason: "unbounded", net: null });
    const { best } = coordinationCost(5, { ...free, most: 40 });
    expect(best).toMatchObject({ value: 40, next: null });
    expect(codes(best)).toContain("no-more-creators");
    expect(coordinationCost(5, { ...rates, gain, most: 0 }).best.value).toBe(0);
  });

  test("of a function is the smallest of equals", () => {
    const options = { fixed: 1, perCreator: 2, perPair: 0, most: 9 };
    expect(coordinationCost(3, { ...options, gain: (n) => [0, 5, 7, 8][n] ?? 8 }).best.value).toBe(1);
    expect(coordinationCost(3, { ...rates, most: 3, gain: () => eur("-5") }).best.value).toBe(0);
  });

  test.each<[CoordinationOptions<Money>["gain"], string, string | undefined]>([
    [undefined, "not-given", undefined],
    [() => null, "not-given", undefined],
    [{ ...gain, fee: null }, "missing-part", "gain.fee"],
    [{ ...gain, valuePerPerson: undefined }, "missing-part", "gain.valuePerPerson"],
    [{ ...gain, reachPerCreator: null }, "missing-denominator", "gain.reachPerCreator"],
    [{ ...gain, population: null }, "missing-denominator", "gain.population"],
  ])("is unknown with %j", (given, reason, path) => {
    const { best } = coordinationCost(5, { ...rates, gain: given, most: 10 });
    expect(best).toMatchObject({ value: null, reason, gain: null, cost: null, net: null, next: null });
    if (path) expect(codes(best)).toContain(`missing-part ${path}`);
  });
});

describe("the curve", () => {
  test("rises from none, and holds what was asked for, the best and one more", () => {
    const { curve } = coordinationCost(20, { ...rates, hoursPerCreator: 2, gain });
    const numbers = curve.map(({ creators }) => creators);
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    for (const n of [0, 15, 16, 20, 30]) expect(numbers).toContain(n);
    expect(curve.length).toBeLessThan(15);
    const best = Math.max(...curve.map(({ net }) => Number(net?.amount)));
    expect(curve.find(({ creators }) => creators === 15)).toMatchObject({ hours: 30, cost: eur("1452.50") });
    expect(Number(curve.find(({ creators }) => creators === 15)?.net?.amount)).toBe(best);
  });

  test("ends where a function does", () => {
    const { curve } = coordinationCost(20, { ...rates, most: 6, gain: (n) => (n > 6 ? null : eur("100")) });
    expect(curve.at(-1)).toMatchObject({ creators: 6, gain: eur("100") });
  });

  test("tells what is known", () => {
    const { curve } = coordinationCost(null, { fixed: 1 });
    expect(curve).toEqual([0, 1].map((creators) => ({ creators, cost: null, hours: null, gain: null, net: null })));
  });
});

describe("impossible input", () => {
  test.each<[unknown, unknown, string, string]>([
    [-1, rates, "negative", "creators"],
    [1.5, rates, "not-an-integer", "creators"],
    ["5", rates, "not-a-number", "creators"],
    [measured(1.5, null, null), rates, "not-an-integer", "creators"],
    [5, null, "not-an-object", "options"],
    [5, { ...rates, perPair: eur("-1") }, "negative", "perPair.amount"],
    [5, { ...rates, perPair: 5 }, "not-an-object", "perPair"],
    [5, { fixed: -5, perCreator: 1 }, "negative", "fixed"],
    [5, { fixed: 1e300, perCreator: 1 }, "out-of-range", "fixed"],
    [5, { ...rates, perPair: { amount: "1", currency: "USD" } }, "currency-mismatch", "perPair.currency"],
    [5, { ...rates, hoursPerCreator: -2 }, "negative", "hoursPerCreator"],
    [5, { ...rates, most: 1.5 }, "not-an-integer", "most"],
    [5, { ...rates, gain: 5 }, "not-an-object", "gain"],
    [
      5,
      { ...rates, gain: { ...gain, reachPerCreator: { ...measured(1, 1, 1), basis: "reach/followers" } } },
      "not-a-count",
      "gain.reachPerCreator",
    ],
    [5, { ...rates, gain: { ...gain, population: 5 } }, "out-of-range", "gain.reachPerCreator"],
    [5, { ...rates, gain: () => eur("1") }, "missing", "most"],
    [5, { ...rates, gain: () => eur("1"), most: 1e6 }, "out-of-range", "most"],
    [5, { ...rates, gain: () => 5, most: 2 }, "not-an-object", "gain"],
    [5, { ...rates, gain: () => ({ amount: "1", currency: "USD" }), most: 2 }, "currency-mismatch", "gain.currency"],
    [5, { fixed: 1, perCreator: 1, gain: () => "5", most: 2 }, "not-a-number", "gain"],
    [5, { ...rates, fixed: { kind: "earned-media-value", ...eur("5") } }, "media-value-is-no-cost", "fixed"],
  ])("%j with %j is refused", (creators, options, code, path) => {
    expect(() => coordinationCost(creators as number, options as CoordinationOptions<Money>)).toThrow(
      thrown(code, path),
    );
  });
});
