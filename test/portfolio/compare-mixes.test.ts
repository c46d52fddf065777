import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Measure, Money } from "../../src/core/index.js";
import { type CompareMixesOptions, compareMixes, type MixCreator, netReach } from "../../src/portfolio/index.js";
import { simulateMixes } from "../simulation/mixes.js";
import { expectClose } from "../support/close.js";

const eur = (amount: string): Money => ({ amount, currency: "EUR" });
const thrown = (code: string, path: string) => expect.objectContaining({ code, path });
const about = <T>(value: T, low: T | null, high: T | null, level = 0.95, shape: "between" | "outside" = "between") =>
  ({
    value,
    interval: { low, high, shape, level, method: "test" },
    n: 12,
    basis: "views:next",
    model: "test@1",
    notes: [],
  }) as Measure<T>;
const unknown: Measure = { value: null, reason: "too-few-posts", n: 1, basis: "", model: "test@1", notes: [] };
const codes = ({ notes }: { notes: readonly { code: string; path?: string; count?: number }[] }) =>
  notes.map(({ code, path, count }) => [code, path, count].filter((part) => part !== undefined).join(" "));
const named = <T extends { name: string }>(list: readonly T[], name: string): T =>
  list.find((each) => each.name === name) as T;
const repeat = (count: number, creator: MixCreator): MixCreator[] => Array.from({ length: count }, () => creator);

const small: MixCreator = { reach: 5_000, engagement: 300, contribution: eur("250.00"), cost: eur("200.00"), hours: 3 };
const large: MixCreator = {
  reach: 45_000,
  engagement: 1_500,
  contribution: eur("2600.00"),
  cost: eur("2000.00"),
  hours: 6,
};
const plain = { micro: repeat(10, small), macro: [large] };

describe("mixes of sure numbers", () => {
  const { mixes, ...rest } = compareMixes(plain, { goal: "awareness", population: 500_000 });
  const [micro, macro] = [named(mixes, "micro"), named(mixes, "macro")];

  test("reach what netReach says", () => {
    expectClose(micro.netReach.value, netReach(repeat(10, small) as never, { population: 500_000 }).value as number);
    expectClose(micro.netReach.value, 500_000 * (1 - 0.99 ** 10));
    expect(macro.netReach.value).toBe(45_000);
    expect(micro.netReach).toMatchObject({ n: 1, deviation: 0, basis: "reach:independent" });
    expect(micro.netReach.interval).toBeUndefined();
  });

  test("add up engagement, money and hours, exactly", () => {
    expect(micro).toMatchObject({ creators: 10, engagement: { value: 3_000 }, spend: { value: eur("2000.00") } });
    expect(micro.profit).toMatchObject({ value: eur("500.00"), mean: eur("500.00"), deviation: eur("0") });
    expect(micro.hours.value).toBe(30);
    expect(micro.perSpend.sales.value).toBe(0.25); // the return on investment
    expect(macro.profit.value).toEqual(eur("600.00"));
  });

  test("say which is better for each goal, and that this is surer than it should be", () => {
    expect(rest).toMatchObject({ value: "micro", goal: "awareness", compared: "total", spendDifference: 0 });
    expect([micro, macro].map(({ probability }) => probability.value)).toEqual([1, 0]);
    expect([micro, macro].map(({ better }) => better.sales.value)).toEqual([0, 1]);
    expect(codes(micro.netReach)).toEqual(["taken-as-sure reach 10", "independent-audiences"]);
    expect(micro.diversification).toBeNull();
  });

  test("stand on the frontier where no other is as good in everything", () => {
    expect(rest.frontier).toEqual(["micro", "macro"]);
    const worse = { ...plain, half: repeat(5, { ...small, cost: eur("400.00") }) };
    const other = compareMixes(worse, { goal: "sales", population: 500_000 });
    expect(other.frontier).toEqual(["micro", "macro"]);
    expect(named(other.mixes, "half")).toMatchObject({ dominatedBy: ["micro", "macro"], onFrontier: false });
  });

  test("can be a list, and a creator can be alone", () => {
    const list = [
      { name: "micro", creators: plain.micro },
      { name: "macro", creators: large },
    ];
    const told = compareMixes(list, { goal: "awareness", population: 500_000 });
    expect(told.mixes).toEqual(mixes);
    expect(compareMixes({ ...plain, macro: large }, { goal: "awareness", population: 500_000 }).mixes).toEqual(mixes);
  });

  test("that are equally good are tied, and share the probability", () => {
    const same = compareMixes({ a: large, b: large, c: small }, { goal: "engagement", compared: "total" });
    expect(same).toMatchObject({ value: null, reason: "tied" });
    expect(same.mixes.map(({ probability }) => probability.value)).toEqual([0.5, 0.5, 0]);
  });
});

describe("what is uncertain", () => {
  const one = (creator: MixCreator, options: Partial<CompareMixesOptions> = {}) =>
    compareMixes({ one: creator }, { goal: "awareness", seed: 1, ...options }).mixes[0] as ReturnType<
      typeof compareMixes
    >["mixes"][number];

  test("comes back from the plays as it was given", () => {
    const reach = about(10_000, 4_000, 20_000);
    const { netReach: played } = one({ reach }, { draws: 40_000 });
    expectClose(played.value, 10_000, 0.02);
    expectClose(played.interval?.low, 4_000, 0.03);
    expectClose(played.interval?.high, 20_000, 0.03);
    expect(played).toMatchObject({ n: 40_000, interval: { shape: "between", level: 0.95, method: "simulation" } });
    expect(codes(played)).toEqual(["assumed-distribution intervals", "independent-chances"]);
    // An interval of 80 % of the same number is narrower: its ends are where a tenth lies beyond.
    const narrow = one({ reach }, { draws: 40_000, level: 0.8 }).netReach;
    expectClose(narrow.interval?.high, 10_000 * 2 ** (1.281552 / 1.959964), 0.02);
  });

  test("has the mean and the deviation of its lognormal", () => {
    const sigma = 0.4;
    const reach = about(1_000, 1_000 * Math.exp(-1.959964 * sigma), 1_000 * Math.exp(1.959964 * sigma));
    const { mean, deviation } = one({ reach }, { draws: 40_000 }).netReach;
    const expected = 1_000 * Math.exp(sigma ** 2 / 2);
    expectClose(mean, expected, 0.01);
    expectClose(deviation, expected * Math.sqrt(Math.expm1(sigma ** 2)), 0.03);
  });

  test("can be below 0 for money, and never for a count", () => {
    const { profit, engagement } = one({
      contribution: about(eur("100"), eur("-100"), eur("400")),
      engagement: about(10, 0, 40),
      cost: eur("0"),
    });
    expectClose(Number(profit.interval?.low?.amount), -100, 0.1);
    expectClose(Number(profit.interval?.high?.amount), 400, 0.1);
    expectClose(engagement.value, 10, 0.05);
    expect(engagement.interval?.low).toBeGreaterThanOrEqual(0);
    const loss = one({ contribution: about(eur("-50"), eur("-80"), eur("-20")), cost: eur("0") });
    expectClose(Number(loss.profit.interval?.low?.amount), -80, 0.05);
  });

  test("within bounds that hold in any case stays there", () => {
    const { netReach: played } = one({ reach: about(100, 50, 300, 1) }, { draws: 4_000, level: 0.999 });
    expect(played.interval?.low).toBeGreaterThanOrEqual(50);
    expect(played.interval?.high).toBeLessThanOrEqual(300);
    expectClose(played.value, 100, 0.05);
    expect(one({ reach: about(100, 100, 100) }).netReach.interval).toBeUndefined();
  });

  test("evens out among many, unless they do well or badly together", () => {
    const reach = about(5_000, 2_500, 10_000);
    const spread = (correlation?: number) =>
      compareMixes(
        { many: repeat(25, { reach }) },
        { goal: "awareness", population: 1e9, seed: 3, ...(correlation !== undefined && { correlation }) },
      ).mixes[0] as ReturnType<typeof one>;
    expectClose(spread().diversification as number, 0.2, 0.05); // 1 / √25
    expectClose(spread(1).diversification as number, 1);
    // √(ρ' + (1 − ρ') / 25), with ρ' the correlation of the lognormals: (e^{.3 s²} − 1) / (e^{s²} − 1), s = ln 2 / 1.96
    const variance = (Math.LN2 / 1.959964) ** 2;
    const rho = Math.expm1(0.3 * variance) / Math.expm1(variance);
    expectClose(spread(0.3).diversification as number, Math.sqrt(rho + (1 - rho) / 25), 0.05);
    expect(codes(spread(0.3).netReach)).not.toContain("independent-chances");
    expect(codes(spread().netReach)).toContain("independent-chances");
  });

  test("of a creator is the same in every mix that has it", () => {
    const reach = about(5_000, 2_500, 10_000);
    const told = compareMixes(
      {
        both: [
          { id: "a", reach },
          { id: "b", reach: 10 },
        ],
        one: [{ id: "a", reach }],
      },
      { goal: "awareness", population: 1e6, seed: 1 },
    );
    expect(named(told.mixes, "both").probability.value).toBe(1);
    const apart = compareMixes({ a: { reach }, b: { reach } }, { goal: "awareness", seed: 1 });
    expectClose(named(apart.mixes, "a").probability.value, 0.5, 0.05);
  });

  test("population, spend and what a conversion leaves are drawn once for all", () => {
    const told = compareMixes(
      { a: { conversions: 10, cost: eur("100") }, b: { conversions: 11, cost: eur("100") } },
      { goal: "sales", contributionPerConversion: about(eur("20"), eur("10"), eur("40")), seed: 2 },
    );
    expect(named(told.mixes, "b").probability.value).toBe(1);
    const people = compareMixes(
      { a: repeat(2, { reach: 100 }), b: repeat(2, { reach: 101 }) },
      { goal: "awareness", population: about(1_000, 500, 2_000), seed: 2 },
    );
    expect(named(people.mixes, "b").probability.value).toBe(1);
    expect(named(people.mixes, "b").netReach.interval).toBeDefined();
    const costly = one({ contribution: eur("100"), cost: about(eur("50"), eur("40"), eur("60")) }, { goal: "sales" });
    expectClose(Number(costly.spend.value?.amount), 50, 0.02);
    expectClose(costly.perSpend.sales.value, 1, 0.05);
  });

  test("nobody reaches more people than there are", () => {
    const { netReach: played } = one({ reach: about(900, 500, 5_000) }, { population: 1_000 });
    expect(played.interval?.high).toBe(1_000);
    const two = compareMixes(
      { two: repeat(2, { reach: about(900, 500, 5_000) }) },
      { goal: "awareness", population: 1_000, seed: 1 },
    );
    expect(two.mixes[0]?.netReach.interval?.high).toBeLessThanOrEqual(1_000);
    expect(
      compareMixes({ a: repeat(2, { reach: 0 }) }, { goal: "awareness", population: 0 }).mixes[0]?.netReach.value,
    ).toBe(0);
  });

  test("the same seed gives the same, another something close to it", () => {
    const mixes = { a: repeat(5, { reach: about(5_000, 2_500, 10_000) }), b: { reach: about(25_000, 10_000, 60_000) } };
    const [first, again, other] = [4, 4, 5].map((seed) =>
      compareMixes(mixes, { goal: "awareness", population: 1e6, seed }),
    );
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
    expectClose(other?.mixes[0]?.probability.value, first?.mixes[0]?.probability.value as number, 0.05);
  });
});

describe("the probability of being better", () => {
  test("is that of one lognormal above another", () => {
    // ln(12,000 / 10,000) over √2 · ln 2 / 1.96: R: pnorm(log(1.2) / (sqrt(2) * log(2) / qnorm(.975))) = 0.6422
    const mixes = { a: { reach: about(10_000, 5_000, 20_000) }, b: { reach: about(12_000, 6_000, 24_000) } };
    const { mixes: told } = compareMixes(mixes, { goal: "awareness", seed: 1, draws: 40_000 });
    expect(Math.abs((named(told, "b").probability.value as number) - 0.6422)).toBeLessThan(0.01);
  });

  test("sums to 1 over all mixes, for every goal", () => {
    const creator = (k: number): MixCreator => ({
      reach: about(1_000 * k, 400 * k, 3_000 * k),
      engagement: about(90, 40, 200),
      contribution: about(eur("300"), eur("-50"), eur("900")),
      cost: eur(String(100 * k)),
    });
    const mixes = { a: creator(1), b: [creator(1), creator(2)], c: creator(3), d: creator(4) };
    const { mixes: told } = compareMixes(mixes, { goal: "engagement", population: 50_000, seed: 1, compared: "total" });
    for (const goal of ["awareness", "engagement", "sales"] as const)
      expectClose(
        told.reduce((sum, { better }) => sum + (better[goal].value as number), 0),
        1,
      );
  });

  // npm run simulate:mixes shows more of them.
  test("is what it says, and intervals hold, on creators whose truth is known", () => {
    const { covered, bins } = simulateMixes({ small: 8, correlation: 0, told: 0, posts: 12 }, 250, 300);
    expect(covered).toBeGreaterThan(0.95 - 3 * Math.sqrt((0.95 * 0.05) / 250));
    for (const { count, said, came } of bins)
      expect(Math.abs(said - came)).toBeLessThan(0.05 + 3 * Math.sqrt((said * (1 - said)) / count));
  }, 30_000);
});

describe("spends", () => {
  test("that differ are noted, and totals compared unless units of spend are asked for", () => {
    const mixes = { a: repeat(4, small), macro: large };
    const total = compareMixes(mixes, { goal: "engagement", population: 500_000 });
    expect(total).toMatchObject({ value: "macro", compared: "total", spendDifference: 0.6 });
    expect(codes(total)).toEqual(["different-spend"]);
    const told = compareMixes(mixes, { goal: "engagement", compared: "per-spend" });
    expect(told).toMatchObject({ value: "a", compared: "per-spend" });
    expect(codes(told)).toEqual(["different-spend"]);
    expect(named(told.mixes, "a").perSpend.engagement.value).toBe(1.5); // 1,200 over 800
  });

  test("a cent of difference changes what is said, and not what is compared", () => {
    const mixes = { a: { ...large, cost: eur("1999.99") }, b: { ...large, engagement: 1_501 } };
    const told = compareMixes(mixes, { goal: "engagement" });
    expect(told).toMatchObject({ value: "b", compared: "total" });
    expect(codes(told)).toEqual(["different-spend"]);
    expect(codes(compareMixes(mixes, { goal: "engagement", tolerance: 0.01 }))).toEqual([]);
  });

  test("that are unknown leave totals, and open whether they are the same", () => {
    const told = compareMixes({ a: small, b: { ...large, cost: null } }, { goal: "engagement" });
    expect(told).toMatchObject({ value: "b", compared: "total", spendDifference: null });
    expect(codes(told)).toEqual(["unknown-spend"]);
    expect(named(told.mixes, "b").spend).toMatchObject({ value: null, reason: "missing-part" });
  });

  test("can come from quotes, and hold coordination", () => {
    const quoted = { quote: { price: eur("100.00") }, engagement: 5, hours: 2 };
    const coordination = { fixed: eur("50.00"), perCreator: eur("10.00"), perPair: eur("1.00"), hoursPerCreator: 1 };
    const told = compareMixes({ a: repeat(4, quoted), b: quoted }, { goal: "engagement", coordination });
    const a = named(told.mixes, "a");
    expect(a.spend.value).toEqual(eur("496.00")); // 400 + 50 + 40 + 6
    expect(a.coordination.value).toEqual(eur("96.00"));
    expect(a.hours.value).toBe(12);
    const unsure = { ...coordination, perCreator: about(eur("10"), eur("5"), eur("20")) };
    const played = compareMixes(
      { a: repeat(4, quoted), b: quoted },
      { goal: "engagement", coordination: unsure, seed: 1 },
    );
    expectClose(Number(named(played.mixes, "a").spend.value?.amount), 496, 0.01);
    const untold = compareMixes({ a: quoted, b: quoted }, { goal: "engagement", coordination: { fixed: eur("5") } });
    expect(untold.mixes[0]).toMatchObject({ spend: { value: null, reason: "missing-part" } });
  });

  test("of nothing have no units", () => {
    const told = compareMixes(
      { gift: { reach: 5, cost: eur("0") }, paid: { reach: 9, cost: eur("10") } },
      { goal: "awareness", compared: "per-spend" },
    );
    expect(named(told.mixes, "gift").probability).toMatchObject({ value: null, reason: "zero-denominator" });
    expect(compareMixes({ a: { reach: 5, cost: eur("0") } }, { goal: "awareness" }).spendDifference).toBe(0);
  });
});

describe("what is unknown", () => {
  test("makes the goal unknown for that mix, and the others may not be the best", () => {
    const mixes = {
      ...plain,
      third: [small, { ...small, engagement: null }],
      fourth: { ...small, engagement: unknown },
    };
    const told = compareMixes(mixes, { goal: "engagement", population: 500_000, compared: "total" });
    const third = named(told.mixes, "third");
    expect(third.engagement).toMatchObject({ value: null, reason: "missing-part", mean: null, deviation: null });
    expect(codes(third.engagement)).toContain("missing-part engagement 1");
    expect(third.probability).toMatchObject({ value: null, reason: "missing-part" });
    expect(named(told.mixes, "fourth").probability.reason).toBe("too-few-posts");
    const micro = named(told.mixes, "micro");
    expect(micro.probability).toMatchObject({ value: 1, interval: { low: 0, high: 1, level: 1 } });
    expect(codes(told)).toContain("unknown-mix 2");
    expect(told.value).toBe("micro");
  });

  test("leaves open who is on the frontier", () => {
    const mixes = { ...plain, third: { ...small, reach: 90_000, engagement: null, contribution: eur("9999") } };
    const { mixes: told } = compareMixes(mixes, { goal: "awareness", population: 500_000, compared: "total" });
    expect(told.map(({ onFrontier }) => onFrontier)).toEqual([null, null, null]);
    const worse = { ...plain, third: { ...small, reach: 9, engagement: null } };
    const other = compareMixes(worse, { goal: "awareness", population: 500_000, compared: "total" });
    expect(other.mixes.map(({ onFrontier }) => onFrontier)).toEqual([true, true, null]);
    expect(compareMixes({ a: {}, b: {} }, { goal: "sales" }).mixes.map(({ onFrontier }) => onFrontier)).toEqual([
      null,
      null,
    ]);
  });

  test("leaves goals out of the frontier that no mix tells", () => {
    const told = compareMixes({ a: { engagement: 5 }, b: { engagement: 4 } }, { goal: "engagement" });
    expect(told.frontier).toEqual(["a"]);
    expect(named(told.mixes, "a").profit).toMatchObject({ value: null, reason: "not-given" });
  });

  test.each<[Partial<CompareMixesOptions>, MixCreator, string, string]>([
    [{ goal: "awareness" }, { reach: 5 }, "missing-denominator", "missing-part population"],
    [{ goal: "awareness", population: unknown }, { reach: 5 }, "too-few-posts", "missing-part population"],
    [{ goal: "sales" }, { conversions: 5, cost: eur("1") }, "missing-margin", "missing-part contribution 2"],
    [{ goal: "sales" }, { conversions: null, cost: eur("1") }, "missing-part", "missing-part contribution 2"],
    [{ goal: "sales" }, { contribution: eur("1") }, "missing-part", "missing-part cost 2"],
    [{ goal: "engagement" }, { engagement: about(5, 1, null) }, "unbounded", "missing-part engagement 2"],
    [{ goal: "engagement" }, { engagement: about(5, 1, 9, 0.95, "outside") }, "unbounded", "missing-part engagement 2"],
    [
      { goal: "sales" },
      { contribution: about(eur("5"), null, eur("9")), cost: eur("1") },
      "unbounded",
      "missing-part contribution 2",
    ],
  ])("%j of %j is unknown", (options, creator, reason, note) => {
    const told = compareMixes({ a: repeat(2, creator), b: repeat(2, creator) }, {
      seed: 1,
      ...options,
    } as CompareMixesOptions);
    expect(told).toMatchObject({ value: null, reason: "too-few-mixes" });
    const { goal } = options;
    const mix = told.mixes[0];
    const measure = goal === "awareness" ? mix?.netReach : goal === "sales" ? mix?.profit : mix?.engagement;
    expect(measure).toMatchObject({ value: null, reason });
    expect(codes(measure as Measure)).toContain(note);
  });

  test("conversions are worth what one leaves, unless the contribution is told", () => {
    const options = { goal: "sales", contributionPerConversion: eur("12.50") } as const;
    const told = compareMixes(
      { a: { conversions: 10, cost: eur("100.00") }, b: { ...small, conversions: 99 } },
      options,
    );
    expect(told.mixes.map(({ profit }) => profit.value?.amount)).toEqual(["25.00", "50.00"]);
    const own = { conversions: 5, contribution: { ...unknown, basis: "x" } as never, cost: eur("1") };
    expect(compareMixes({ a: own }, options).mixes[0]?.profit.reason).toBe("too-few-posts");
  });

  test("hours are unknown where only some tell theirs", () => {
    const hours = (...list: MixCreator[]) => compareMixes({ a: list }, { goal: "engagement" }).mixes[0]?.hours;
    expect(hours({ hours: 2 }, {})).toMatchObject({ value: null, reason: "missing-part" });
    expect(hours({}, {})).toMatchObject({ value: null, reason: "not-given" });
    expect(hours({ hours: about(2, 1, 5) }, { hours: 3 })).toMatchObject({
      value: 5,
      interval: { low: 4, high: 8, method: "test" },
    });
    expect(hours({ hours: about(2, null, null) }, { hours: about(2, 1, 5) })?.interval).toMatchObject({
      low: 1,
      high: null,
      method: "bonferroni",
    });
    expect(hours({ hours: about(2, 1, 5, 0.95, "outside") })?.interval).toBeUndefined();
  });

  test("without two mixes there is nothing to compare", () => {
    for (const mixes of [null, undefined, {}, []]) {
      expect(compareMixes(mixes, { goal: "sales" })).toMatchObject({
        value: null,
        reason: "too-few-mixes",
        mixes: [],
        spendDifference: null,
      });
    }
    expect(compareMixes({ a: small }, { goal: "awareness" })).toMatchObject({
      value: null,
      reason: "too-few-mixes",
      mixes: [{ netReach: { value: 5_000 }, probability: { value: null, reason: "too-few-mixes" } }],
    });
    expect(compareMixes({ a: [], b: small }, { goal: "awareness", compared: "total" })).toMatchObject({ value: "b" });
  });

  test("numbers beyond all amounts are unbounded", () => {
    const huge = { contribution: { amount: `1${"0".repeat(40)}`, currency: "EUR" }, cost: eur("1") };
    expect(compareMixes({ a: huge, b: huge }, { goal: "sales" }).mixes[0]?.profit.reason).toBe("unbounded");
  });
});

describe("hours", () => {
  const creator = { cost: eur("100.00"), contribution: eur("500.00"), hours: 3 };
  const rates = { fixed: eur("50.00"), perCreator: eur("10.00"), perPair: eur("0") };
  const first = (creators: MixCreator[], coordination?: CompareMixesOptions["coordination"]) =>
    compareMixes({ a: creators }, { goal: "sales", coordination, seed: 1 }).mixes[0] as ReturnType<
      typeof compareMixes
    >["mixes"][number];

  test("have a price where an hour has one", () => {
    const { spend, coordination, hours, profit } = first(repeat(2, creator), { ...rates, hourlyRate: eur("30.00") });
    expect(coordination.value).toEqual(eur("250.00")); // 50 + 2 · 10 + 6 · 30
    expect(coordination.basis).toContain("+hourlyRate*hours");
    expect([spend.value, profit.value, hours.value]).toEqual([eur("450.00"), eur("550.00"), 6]);
    expect(codes(spend)).toEqual([]);
  });

  test("can have a price where nothing else is run", () => {
    const { spend, coordination } = first(repeat(2, creator), { hourlyRate: eur("30.00") });
    expect([spend.value, coordination.value]).toEqual([eur("380.00"), eur("180.00")]);
    expect(codes(spend)).toEqual(["fixed", "perCreator", "perPair"].map((name) => `missing-part coordination.${name}`));
  });

  test("carry what is uncertain of them and of their price", () => {
    const hours = about(3, 2, 5);
    const { coordination } = first([{ ...creator, hours }], { hourlyRate: about(eur("30"), eur("20"), eur("40")) });
    expect(coordination.interval).toMatchObject({ low: eur("40"), high: eur("200"), method: "bonferroni" });
  });

  test("without a price are said to be no part of the spend", () => {
    expect(codes(first(repeat(2, creator)).spend)).toEqual(["unpriced-hours"]);
    expect(codes(first(repeat(2, creator), rates).profit)).toEqual(["unpriced-hours"]);
    expect(codes(first(repeat(2, { ...creator, hours: null }), rates).spend)).toEqual([]);
  });

  test("that are missing are noted where they have a price, and make it unknown where only some are told", () => {
    const priced = { ...rates, hourlyRate: eur("30.00") };
    const none = first(repeat(2, { ...creator, hours: null }), priced).spend;
    expect(none.value).toEqual(eur("270.00"));
    expect(codes(none)).toEqual(["missing-part hours 2"]);
    expect(codes(first(repeat(2, { ...creator, hours: null }), { ...priced, hoursPerCreator: 2 }).spend)).toEqual([]);
    const some = first([creator, { ...creator, hours: null }], priced);
    expect(some.spend).toMatchObject({ value: null, reason: "missing-part" });
    expect(some.hours).toMatchObject({ value: null, reason: "missing-part" });
    expect(codes(some.spend)).toEqual(["missing-part coordination 1", "missing-part hours 1"]);
  });

  test("of many at 95 % each have no level at which all hold, which is noted", () => {
    expect(codes(first(repeat(25, { ...creator, hours: about(3, 2, 5) })).hours)).toEqual(["no-joint-level"]);
    const outside = first([{ ...creator, hours: about(3, 2, 5, 0.95, "outside") }]).hours;
    expect(codes(outside)).toEqual(["outside-interval"]);
  });

  test("a rate that is given and unknown makes spend and profit unknown, with its reason", () => {
    const unsure = { ...rates, perCreator: { ...unknown, notes: [{ code: "undated" }] } as never };
    const { spend, profit, coordination } = first([creator], unsure);
    expect(coordination).toMatchObject({ value: null, reason: "too-few-posts" });
    for (const measure of [spend, profit]) {
      expect(measure).toMatchObject({ value: null, reason: "too-few-posts" });
      expect(codes(measure)).toContain("missing-part coordination.perCreator");
      expect(codes(measure)).toContain("undated");
    }
    const lacking = first([creator], { perCreator: eur("10"), hourlyRate: eur("30.00") });
    expect(lacking.spend).toMatchObject({ value: null, reason: "missing-part" });
    const price = first([creator], { ...rates, hourlyRate: unknown as never }).spend;
    expect(price).toMatchObject({ value: null, reason: "too-few-posts" });
    expect(codes(price)).toContain("missing-part coordination.hourlyRate");
  });
});

describe("chance of the plays", () => {
  const reach = (k: number) => about(5_000 + k, 2_000 + k, 11_000 + k);
  const creators = Array.from({ length: 6 }, (_, k): MixCreator => ({ reach: reach(k), cost: eur("10.10") }));
  const options = { goal: "awareness", population: 1e6, seed: 7, draws: 2_000 } as const;

  test("leaves an interval for each probability", () => {
    const told = compareMixes({ a: { reach: reach(0) }, b: { reach: reach(900) } }, options);
    for (const { probability } of told.mixes) {
      // R: prop.test(k, 2000, correct = FALSE): about ± .022 at a half
      expect(probability.interval).toMatchObject({ level: 0.95, method: "wilson-plays" });
      const { low, high } = probability.interval as { low: number; high: number };
      expect(low).toBeLessThan(probability.value as number);
      expect(high - low).toBeGreaterThan(0.03);
      expect(high - low).toBeLessThan(0.045);
    }
    expect(compareMixes({ a: { reach: 5 }, b: { reach: 4 } }, options).mixes[0]?.probability.interval).toBeUndefined();
  });

  test("names no winner where it may be all that parts the best two", () => {
    const near = compareMixes({ a: { id: "a", reach: reach(0) }, b: { id: "b", reach: reach(5) } }, options);
    expect(near).toMatchObject({ value: null, reason: "tied" });
    const far = compareMixes({ a: { reach: reach(0) }, b: { reach: reach(4_000) } }, options);
    expect(far.value).toBe("b");
  });

  test("does not decide who is on the frontier", () => {
    // Different creators of whom the same is told: any difference is chance.
    const like = (id: string): MixCreator => ({ id, reach: reach(0), engagement: about(90, 40, 200) });
    for (const seed of [1, 2, 3, 4]) {
      const told = compareMixes({ a: like("a"), b: like("b") }, { ...options, seed });
      expect(told.frontier).toEqual(["a", "b"]);
    }
    const better = compareMixes({ a: like("a"), b: { ...like("b"), reach: reach(5_000), engagement: 900 } }, options);
    expect(better.frontier).toEqual(["b"]);
  });

  test("parts no mixes that share what varies", () => {
    const both = { id: "x", reach: reach(0) };
    const told = compareMixes({ a: [both], b: [both, { id: "y", reach: 1 }] }, options);
    expect(told.frontier).toEqual(["b"]);
  });

  test("gives the same figures for the same creators in another order", () => {
    const other = [...creators].reverse();
    const [one, two] = [creators, other].map((a) => compareMixes({ a, b: { reach: reach(20_000) } }, options));
    expect(two).toEqual(one);
    const mixes = Object.entries({ a: creators, b: repeat(3, { reach: reach(1) }) });
    const [first, second] = [mixes, [...mixes].reverse()].map((list) =>
      compareMixes(Object.fromEntries(list), options),
    );
    for (const name of ["a", "b"])
      expect(named(second?.mixes ?? [], name).netReach).toEqual(named(first?.mixes ?? [], name).netReach);
  });

  test("leaves equal mixes exactly tied, and different creators of different mixes apart", () => {
    const told = compareMixes({ a: creators, b: [...creators].reverse() }, options);
    expect(told).toMatchObject({ value: null, reason: "tied" });
    expect(told.mixes.map(({ probability }) => probability.value)).toEqual([0.5, 0.5]);
    expect(told.mixes[0]?.netReach).toEqual(told.mixes[1]?.netReach);
    const more = compareMixes({ a: repeat(6, { reach: reach(0) }), b: repeat(7, { reach: reach(0) }) }, options);
    expect(named(more.mixes, "b").probability.value).toBeLessThan(0.95);
  });
});

describe("values that are means", () => {
  const drawn = (creator: MixCreator, values?: "median" | "mean") =>
    compareMixes({ one: creator }, { goal: "awareness", seed: 1, draws: 40_000, values }).mixes[0] as ReturnType<
      typeof compareMixes
    >["mixes"][number];

  test("are the mean of what is drawn, between the same ends", () => {
    // A lognormal with median 1,000 and sigma .6: its mean is 1,000 · exp(.18) = 1,197.2.
    const [low, high] = [1_000 * Math.exp(-1.959964 * 0.6), 1_000 * Math.exp(1.959964 * 0.6)];
    const { netReach: played } = drawn({ reach: about(1_000 * Math.exp(0.18), low, high) }, "mean");
    expectClose(played.value, 1_000, 0.01);
    expectClose(played.mean, 1_197.2, 0.01);
    expectClose(played.interval?.high, high, 0.03);
    expectClose(drawn({ reach: about(1_000, low, high) }).netReach.value, 1_000, 0.01);
  });

  test("can be below 0, or lie between bounds that hold in any case", () => {
    const contribution = about(eur("120"), eur("-100"), eur("400"));
    expectClose(Number(drawn({ contribution, cost: eur("0") }, "mean").profit.mean?.amount), 120, 0.03);
    expectClose(drawn({ reach: about(120, 50, 300, 1) }, "mean").netReach.mean, 120, 0.02);
  });

  test("that no such distribution has are unknown", () => {
    expect(drawn({ reach: about(60, 50, 300, 1) }, "mean").netReach).toMatchObject({
      value: null,
      reason: "no-such-mean",
    });
    expect(drawn({ reach: about(1e6, 1, 1e6) }, "mean").netReach.reason).toBe("no-such-mean");
    expect(drawn({ reach: about(2, 1, 1e6) }, "mean").netReach.reason).toBe("no-such-mean");
    expectClose(drawn({ reach: about(5e5, 1, 1e6) }, "mean").netReach.mean, 5e5, 0.02);
    expect(drawn({ reach: about(299, 50, 300, 1) }, "mean").netReach.reason).toBe("no-such-mean");
  });
});

test("a creator of whom nothing is told is unknown, and not refused", () => {
  const told = compareMixes({ a: [small, null], b: small }, { goal: "engagement" });
  expect(named(told.mixes, "a")).toMatchObject({ creators: 2, engagement: { value: null, reason: "missing-part" } });
});

describe("impossible input", () => {
  const sales = { goal: "sales" } as const;
  test.each<[unknown, unknown, string, string]>([
    [plain, null, "not-an-object", "options"],
    [plain, {}, "unknown-option", "goal"],
    [plain, { goal: "fame" }, "unknown-option", "goal"],
    [plain, { ...sales, compared: "x" }, "unknown-option", "compared"],
    [plain, { ...sales, correlation: 1.5 }, "out-of-range", "correlation"],
    [plain, { ...sales, tolerance: -1 }, "negative", "tolerance"],
    [plain, { ...sales, draws: 0 }, "out-of-range", "draws"],
    [plain, { ...sales, draws: 1e8 }, "out-of-range", "draws"],
    [plain, { ...sales, level: 1 }, "out-of-range", "level"],
    [plain, { ...sales, population: 100 }, "out-of-range", "mixes[0].creators[0].reach"],
    [plain, { ...sales, coordination: 5 }, "not-an-object", "coordination"],
    [plain, { ...sales, coordination: { fixed: 5 } }, "not-an-object", "coordination.fixed"],
    [
      plain,
      { ...sales, coordination: { fixed: { amount: "5", currency: "USD" } } },
      "currency-mismatch",
      "coordination.fixed.currency",
    ],
    [
      plain,
      { ...sales, contributionPerConversion: { amount: "5", currency: "USD" } },
      "currency-mismatch",
      "mixes[0].creators[0].cost.currency",
    ],
    [{ a: { reach: about(5, 1, 9) } }, { goal: "awareness" }, "missing", "seed"],
    [{ a: { reach: about(5, 1, 9) } }, { goal: "awareness", seed: -1 }, "out-of-range", "seed"],
    ["x", sales, "not-an-object", "mixes"],
    [{ a: null }, sales, "missing", "mixes[0].creators"],
    [{ a: "x" }, sales, "not-an-array", "mixes[0].creators"],
    [{ "": [] }, sales, "empty-string", "mixes[0]"],
    [[null], sales, "not-an-object", "mixes[0]"],
    [[{ creators: [] }], sales, "missing", "mixes[0].name"],
    [[{ name: 5, creators: [] }], sales, "not-a-string", "mixes[0].name"],
    [[{ name: "a" }], sales, "missing", "mixes[0].creators"],
    [
      [
        { name: "a", creators: [] },
        { name: "a", creators: [] },
      ],
      sales,
      "duplicate-name",
      "mixes[1].name",
    ],
    [{ a: ["x"] }, sales, "not-an-object", "mixes[0].creators[0]"],
    [new Map([["a", []]]), sales, "not-an-object", "mixes"],
    [new Set(), sales, "not-an-object", "mixes"],
    [{ a: new Set() }, sales, "not-an-array", "mixes[0].creators"],
    [plain, { ...sales, values: "mode" }, "unknown-option", "values"],
    [{ a: { reach: 0.2 } }, { goal: "awareness", population: 1_000 }, "people-required", "mixes[0].creators[0].reach"],
    [
      { a: [{ reach: { ...about(0.1, 0, 1), basis: "likes/followers:median" } }] },
      { goal: "awareness", seed: 1 },
      "share-mismatch",
      "mixes[0].creators[0].reach",
    ],
    [{ a: [{ id: "x" }, { id: "x" }] }, sales, "duplicate-name", "mixes[0].creators[1].id"],
    [{ a: [{ reach: -1 }] }, sales, "negative", "mixes[0].creators[0].reach"],
    [
      { a: [{ engagement: { ...about(0.1, 0, 1), basis: "likes/followers:median" } }] },
      sales,
      "not-a-count",
      "mixes[0].creators[0].engagement",
    ],
    [{ a: [{ cost: 5 }] }, sales, "not-an-object", "mixes[0].creators[0].cost"],
    [{ a: [{ quote: 5 }] }, sales, "not-an-object", "mixes[0].creators[0].quote"],
    [{ a: [{ quote: { price: 5 } }] }, sales, "not-an-object", "mixes[0].creators[0].quote.price"],
    [
      { a: [{ contribution: { kind: "earned-media-value", ...eur("5") } }] },
      sales,
      "media-value-is-no-revenue",
      "mixes[0].creators[0].contribution",
    ],
  ])("%j with %j is refused", (mixes, options, code, path) => {
    expect(() => compareMixes(mixes as never, options as CompareMixesOptions)).toThrow(thrown(code, path));
  });
});

test("whatever the numbers, results are plain data, probabilities sum to 1, and net reach stays below the sum", () => {
  const number = fc.oneof(
    fc.nat(5_000),
    fc.tuple(fc.nat(5_000), fc.nat(5_000), fc.nat(5_000)).map((ends) => {
      const [low, value, high] = ends.sort((a, b) => a - b) as [number, number, number];
      return about(value, low, high);
    }),
    fc.constant(null),
  );
  const cost = fc.oneof(
    fc.nat(900).map((each) => eur(String(each))),
    fc.constant(null),
  );
  const creator = fc.record({ reach: number, engagement: number, cost, contribution: cost });
  const mix = fc.array(creator, { maxLength: 4 });
  fc.assert(
    fc.property(mix, mix, mix, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, c, correlation) => {
      const frozen = Object.freeze({ a: Object.freeze(a), b: Object.freeze(b), c: Object.freeze(c) });
      const told = compareMixes(frozen, { goal: "awareness", population: 20_000, seed: 1, draws: 50, correlation });
      expect(JSON.parse(JSON.stringify(told))).toEqual(told);
      for (const goal of ["awareness", "engagement", "sales"] as const) {
        const known = told.mixes.flatMap(({ better }) => better[goal].value ?? []);
        if (known.length > 0)
          expectClose(
            known.reduce((sum, each) => sum + each, 0),
            1,
          );
      }
      for (const { netReach: net } of told.mixes) {
        if (net.value === null) continue;
        expect(net.value).toBeLessThanOrEqual(20_000);
        expect(net.interval?.low ?? 0).toBeLessThanOrEqual(net.value);
        expect(net.interval?.high ?? net.value).toBeGreaterThanOrEqual(net.value);
      }
    }),
    { numRuns: 100 },
  );
});
