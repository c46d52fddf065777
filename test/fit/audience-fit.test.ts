import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Creator, Measure, Money } from "../../src/core/index.js";
import { audienceFit, type DimensionFit } from "../../src/fit/index.js";
import { jensenShannonDivergence, wilsonInterval } from "../../src/statistics/index.js";
import { expectClose } from "../support/close.js";

const thrown = (code: string, path: string) => expect.objectContaining({ code, path });
const eur = (amount: string): Money => ({ amount, currency: "EUR" });
const codes = ({ notes }: Measure) => notes.map(({ code, path }) => (path ? `${code} ${path}` : code));
const ends = ({ interval }: { interval?: Measure["interval"] }) => [interval?.low, interval?.high];

describe("in one dimension", () => {
  const audience = { country: { DE: 0.5, AT: 0.1, US: 0.4 } };
  const target = { country: { DE: 0.7, AT: 0.3 } };
  const { dimensions, ...fit } = audienceFit(audience, target);
  const { country } = dimensions;

  test("the overlap is Σ min(share, target)", () => {
    expectClose(country?.overlap.value, 0.5 + 0.1);
    expectClose(fit.value, 0.6);
    expect(fit.interval).toBeUndefined();
    expect(fit.notes).toEqual([]);
  });

  test("the divergence is Jensen and Shannon's to base 2, the distance its root", () => {
    const divergence = jensenShannonDivergence([0.5, 0.1, 0.4], [0.7, 0.3, 0]);
    expectClose(country?.divergence.value, divergence);
    expectClose(country?.distance.value, Math.sqrt(divergence));
    expect(country?.divergence.interval).toBeUndefined();
  });

  test("in target are those of all groups that the target asks for", () => {
    expectClose(fit.inTarget.value, 0.6);
    // A target of 0 asks for nobody.
    expectClose(audienceFit(audience, { country: { DE: 1, US: 0 } }).inTarget.value, 0.5);
  });

  test("the same is 1 and 0, nothing in common is 0 and 1", () => {
    const same = audienceFit(target, target);
    expect([same.value, same.dimensions.country?.divergence.value]).toEqual([1, 0]);
    const apart = audienceFit({ country: { US: 1 } }, target);
    expect([apart.value, apart.dimensions.country?.divergence.value, apart.inTarget.value]).toEqual([0, 1, 0]);
  });

  test("shares need no dimension, and then take the target's name, or the audience's", () => {
    expect(audienceFit({ DE: 0.5, US: 0.5 }, { DE: 1 }).dimensions.audience?.overlap.value).toBe(0.5);
    expect(audienceFit({ DE: 0.5, US: 0.5 }, { country: { DE: 1 } }).dimensions.country?.overlap.value).toBe(0.5);
    expect(audienceFit({ country: { DE: 0.5, US: 0.5 } }, { DE: 1 }).dimensions.country?.overlap.value).toBe(0.5);
    const base = { DE: 0.1 };
    const { groups } = audienceFit({ country: { DE: 0.5, US: 0.5 } }, { DE: 1 }, { base }).dimensions.country ?? {};
    expectClose(groups?.DE?.index.value, 500);
  });

  test("a creator brings the audience", () => {
    const creator: Creator = { id: "a", platform: "instagram", audience };
    expectClose(audienceFit(creator, target).value, 0.6);
    expectClose(audienceFit({ audience }, target).value, 0.6);
    expect(audienceFit({ id: "a", platform: "instagram" } as Creator, target).reason).toBe("not-given");
    expect(audienceFit({ audience: null }, target).reason).toBe("not-given");
    // A dimension, or a group, of that name is none.
    expect(audienceFit({ audience: { young: 0.4, old: 0.6 } }, { audience: { young: 1 } }).value).toBe(0.4);
    expect(audienceFit({ audience: 0.4, others: 0.6 }, { audience: 1 }).value).toBe(0.4);
  });

  test("a key called __proto__ is passed over", () => {
    const odd = JSON.parse('{"country":{"DE":0.5,"US":0.5,"__proto__":0.9}}');
    expect(audienceFit(odd, { country: { DE: 1 } }).value).toBe(0.5);
  });
});

describe("the index of a group", () => {
  const base = { country: { DE: 0.25, AT: 0, FR: 0.05 } };
  const { groups } = audienceFit(
    { country: { DE: 0.5, AT: 0.1, CH: 0.1, US: 0.3 } },
    { country: { DE: 0.8, FR: 0.2 } },
    { base },
  ).dimensions.country as DimensionFit;

  test("is 100 · share / base", () => {
    expect(groups.DE).toMatchObject({ target: 0.8, share: { value: 0.5 }, index: { value: 200 } });
    expect(groups.FR).toMatchObject({ target: 0.2, share: { value: 0 }, index: { value: 0 } });
  });

  test("is unknown without the base of the group", () => {
    expect(groups.AT).toMatchObject({ target: null, index: { value: null, reason: "zero-denominator" } });
    expect(groups.CH?.index.reason).toBe("missing-denominator");
    expect(audienceFit({ DE: 1 }, { DE: 1 }).dimensions.audience?.groups.DE?.index.reason).toBe("not-given");
    // Where the base sums to 1, a group that it does not name has nobody.
    const whole = audienceFit({ DE: 0.5, AT: 0.5 }, { DE: 1 }, { base: { DE: 1 } }).dimensions.audience;
    expect(whole?.groups.AT?.index.reason).toBe("zero-denominator");
  });

  test("of a share that is not told is unknown", () => {
    const { groups: some } =
      audienceFit({ DE: 0.5 }, { DE: 0.5, AT: 0.5 }, { base: { AT: 0.1 } }).dimensions.audience ?? {};
    expect(some?.AT).toMatchObject({ share: { reason: "missing-share" }, index: { reason: "missing-share" } });
  });
});

describe("what is not told is not 0", () => {
  test("the rest of an audience may be in any group: bounds that hold in any case", () => {
    const { value, interval, inTarget, dimensions } = audienceFit({ DE: 0.4, US: 0.3 }, { DE: 1 });
    expectClose(value, 0.4);
    expect(interval).toMatchObject({ level: 1, method: "worst-case" });
    expectClose(interval?.low, 0.4);
    expectClose(interval?.high, 0.7);
    expectClose(inTarget.interval?.high, 0.7);
    expectClose(dimensions.audience?.rest, 0.3);
    expectClose(dimensions.audience?.groups.DE?.share.interval?.high, 0.7);
  });

  test("or, where a platform cut off the tail, only in groups that it does not name", () => {
    const cut = { rest: "not-listed" } as const;
    expect(audienceFit({ DE: 0.4, US: 0.3 }, { DE: 1 }, cut).interval).toBeUndefined();
    const fit = audienceFit({ DE: 0.4, US: 0.3 }, { DE: 0.5, AT: 0.5 }, cut);
    expect(ends(fit)).toEqual([0.4, expect.closeTo(0.7)]);
    expect(fit.dimensions.audience?.groups.DE?.share.interval).toBeUndefined();
  });

  test("a group that the audience does not tell is taken to fit as the others do", () => {
    // 0.4 of 0.5 wanted is 0.8; the other half of the target gets 0.8 of it too, as far as the rest reaches.
    const fit = audienceFit({ DE: 0.4 }, { DE: 0.5, AT: 0.5 });
    expectClose(fit.value, 0.8);
    expect(ends(fit)).toEqual([0.4, 1]);
    expect(codes(fit)).toEqual(["missing-shares audience"]);
    expectClose(audienceFit({ DE: 0.4, US: 0.5 }, { DE: 0.5, AT: 0.5 }).value, 0.5); // 0.4 and a rest of 0.1
    expectClose(fit.inTarget.value, 0.8); // 0.4 · 1 / 0.5
  });

  test("where the audience sums to 1, but for rounding, a group that it does not name is nobody", () => {
    const fit = audienceFit({ DE: 0.4, US: 0.35, FR: 0.24 }, { DE: 0.5, AT: 0.5 }); // 0.99
    expect(fit.value).toBe(0.4);
    expect(fit.dimensions.audience?.groups.AT?.share.value).toBe(0);
    // What rounding took from the sum may be there all the same.
    expect(ends(fit)).toEqual([0.4, expect.closeTo(0.41, 12)]);
    expect(ends(fit.dimensions.audience?.groups.AT?.share as Measure)).toEqual([0, expect.closeTo(0.01, 12)]);
    expect(ends(audienceFit({ DE: 0.4, US: 0.59 }, { DE: 0.5, AT: 0.5 }, { rest: "not-listed" }).inTarget)).toEqual([
      0.4,
      expect.closeTo(0.41, 12),
    ]);
  });

  test("a target's group that the audience does not name is remarked, also where the audience sums to 1", () => {
    const fit = audienceFit({ gender: { female: 0.7, male: 0.3 } }, { gender: { women: 1 } });
    expect(fit.value).toBe(0);
    expect(fit.notes).toEqual([{ code: "unnamed-groups", path: "gender", count: 1 }]);
    expect(audienceFit({ DE: 0.7, US: 0.3 }, { DE: 1, AT: 0 }).notes).toEqual([]);
  });

  test("rounding is that of the digits given: per cent only where all shares are whole ones", () => {
    const countries = (n: number, share: number) =>
      Object.fromEntries(Array.from({ length: n }, (_, i) => [`country ${i}`, share]));
    const restOf = (audience: Record<string, number>) => audienceFit(audience, { XX: 1 }).dimensions.audience;
    // 49 shares of 1.918 % sum to .93982, and no rounding to thousandths of a per cent takes 6 % away.
    expect(restOf(countries(49, 0.01918))?.groups.XX?.share.reason).toBe("missing-share");
    // Of 47 in whole per cent it may: √47 per cent.
    expect(restOf(countries(47, 0.02))?.groups.XX?.share.value).toBe(0);
    expect(restOf({ DE: 0.985, AT: 0.003 })?.groups.XX?.share.reason).toBe("missing-share");
    expect(restOf({ DE: 0.985, AT: 0.014 })?.groups.XX?.share.value).toBe(0);
    expect(restOf({ DE: 1 / 3, AT: 2 / 3 - 1e-6 })?.groups.XX?.share.reason).toBe("missing-share");
    expect(() => audienceFit(countries(49, 0.0216), { XX: 1 })).toThrow(thrown("shares-above-one", "audience"));
    expect(restOf(countries(53, 0.02))?.rest).toBe(0);
  });

  test("it is unknown where no group of the target is told", () => {
    const fit = audienceFit({ country: { US: 0.5 } }, { country: { DE: 1 } });
    expect(fit).toMatchObject({ value: null, reason: "missing-shares" });
    expect(fit.dimensions.country).toMatchObject({
      overlap: { reason: "missing-shares" },
      divergence: { reason: "missing-shares" },
      distance: { reason: "missing-shares" },
      inTarget: { reason: "missing-shares" },
    });
    expect(audienceFit({ country: {} }, { country: { DE: 1 } }).reason).toBe("missing-shares");
    expect(audienceFit({ country: { DE: null } }, { country: { DE: 1 } }).reason).toBe("missing-shares");
    expect(audienceFit({ country: null }, { country: { DE: 1 } }).reason).toBe("not-given");
    expect(audienceFit(null, { country: { DE: 1 } })).toMatchObject({
      reason: "not-given",
      dimensions: { country: { rest: 1 } },
    });
  });

  test("what a target leaves open is taken as met and as not", () => {
    const fit = audienceFit({ DE: 0.3, US: 0.7 }, { DE: 0.6 });
    expectClose(fit.value, 0.5); // half of what is asked
    expect(ends(fit)).toEqual([0.3, 0.7]); // 0.3, and 0.4 open
    expect(codes(fit)).toEqual(["open-target audience"]);
    // All who are not asked for are one group: 0.3 and 0.7 beside 0.6 and 0.4.
    expectClose(fit.dimensions.audience?.divergence.value, jensenShannonDivergence([0.3, 0.7], [0.6, 0.4]));
  });

  test("the divergence has bounds from those of the overlap, and lies between them", () => {
    const { divergence, distance, overlap } = audienceFit({ DE: 0.4 }, { DE: 0.7, AT: 0.3 }).dimensions.audience ?? {};
    const coin = (p: number) => -p * Math.log2(p) - (1 - p) * Math.log2(1 - p);
    expectClose(divergence?.interval?.low, 1 - coin((overlap?.interval?.high as number) / 2) || 0);
    expectClose(divergence?.interval?.high, 1 - 0.4);
    expectClose(distance?.interval?.high, Math.sqrt(0.6));
    expect(divergence?.value).toBeLessThanOrEqual(0.6);
  });

  test("no way to fill in the rest leaves the bounds", () => {
    const share = fc.integer({ min: 0, max: 10 });
    fc.assert(
      fc.property(
        fc.array(share, { minLength: 3, maxLength: 3 }),
        fc.array(share, { minLength: 4, maxLength: 4 }),
        fc.array(share, { minLength: 4, maxLength: 4 }),
        (told, wants, rest) => {
          const names = ["a", "b", "c", "d"];
          const wanted = wants.map((each) => each + 1);
          const total = wanted.reduce((sum, each) => sum + each, 0);
          const target = Object.fromEntries(wanted.map((each, i) => [names[i], each / total]));
          const known = told.map((each) => each / 60);
          const left = 1 - known.reduce((sum, each) => sum + each, 0);
          const scale = rest.reduce((sum, each) => sum + each, 0) + 1;
          const whole = names.map((_, i) => (known[i] ?? 0) + (left * (rest[i] as number)) / scale);
          const audience = Object.fromEntries(known.map((each, i) => [names[i], each]));
          const filled = { ...Object.fromEntries(whole.map((each, i) => [names[i], each])), others: left / scale };
          const open = audienceFit(audience, target).dimensions.audience;
          const full = audienceFit(filled, target).dimensions.audience;
          for (const part of ["overlap", "divergence", "distance", "inTarget"] as const) {
            const { interval, value } = (open as DimensionFit)[part];
            const { low, high } = interval ?? { low: value, high: value };
            expect(full?.[part].value).toBeGreaterThanOrEqual((low as number) - 1e-9);
            expect(full?.[part].value).toBeLessThanOrEqual((high as number) + 1e-9);
            expect(value).toBeGreaterThanOrEqual((low as number) - 1e-9);
            expect(value).toBeLessThanOrEqual((high as number) + 1e-9);
          }
        },
      ),
    );
  });
});

describe("dimensions together", () => {
  const audience = { country: { DE: 0.5, US: 0.5 }, age: { young: 0.8, old: 0.2 } };
  const target = { country: { DE: 1 }, age: { young: 1 } };

  test("are multiplied, and bounded by Fréchet", () => {
    const fit = audienceFit(audience, target);
    expectClose(fit.value, 0.4);
    expect(fit.interval).toMatchObject({ level: 1, method: "frechet" });
    expectClose(fit.interval?.low, 0.3); // 0.5 + 0.8 − 1
    expectClose(fit.interval?.high, 0.5);
    expect(codes(fit)).toEqual(["independent-dimensions"]);
    expectClose(fit.inTarget.value, 0.4);
  });

  test("of which all fit leave nothing open", () => {
    expect(audienceFit(target, target)).toMatchObject({ value: 1 });
    expect(audienceFit(target, target).interval).toBeUndefined();
  });

  test("of which one is not told: left out of the value, and at its worst in the interval", () => {
    const fit = audienceFit({ country: { DE: 0.5, US: 0.5 } }, target);
    expect(fit.value).toBe(0.5);
    expect(ends(fit)).toEqual([0, 0.5]);
    expect(codes(fit)).toEqual(["missing-shares age"]);
  });

  test("what is not told never raises the lower bound", () => {
    const low = (given: Parameters<typeof audienceFit>[0]) => {
      const { interval, value } = audienceFit(given, target);
      return interval?.low ?? value ?? 0;
    };
    expect(low({ country: { US: 0.5 }, age: audience.age })).toBeLessThanOrEqual(low(audience));
    expect(low({ age: audience.age })).toBeLessThanOrEqual(low(audience));
    expect(low({ country: audience.country, age: { old: 0.2 } })).toBeLessThanOrEqual(low(audience));
  });

  test("with sampled shares have the level at which all hold, or no interval", () => {
    const at = (level: number) => audienceFit(audience, target, { audienceSize: 200, level });
    expectClose(at(0.95).interval?.level, 0.9);
    expect(at(0.5).interval).toBeUndefined();
    expect(codes(at(0.5))).toContain("no-joint-level");
  });
});

describe("shares of a sample", () => {
  test("have Wilson's interval", () => {
    const { inTarget, dimensions } = audienceFit({ DE: 0.07, US: 0.93 }, { DE: 1 }, { audienceSize: 100 });
    const [low, high] = wilsonInterval(7, 100, 0.95);
    expect(ends(inTarget)).toEqual([low, high]);
    expect(inTarget).toMatchObject({ n: 100, interval: { method: "wilson", level: 0.95 } });
    expect(ends(dimensions.audience?.groups.DE?.share as Measure)).toEqual([low, high]);
  });

  test("widen further where the audience is not told in full", () => {
    const { inTarget } = audienceFit({ DE: 0.4, US: 0.4 }, { DE: 1 }, { audienceSize: 100 });
    const [low, high] = wilsonInterval(40, 100, 0.95);
    expect(ends(inTarget)).toEqual([low, expect.closeTo(high + 0.2, 12)]);
  });

  test("give the index its interval, and the overlap one that holds for all groups at once", () => {
    const options = { audienceSize: 500, base: { DE: 0.2 } };
    const { dimensions, value, interval } = audienceFit({ DE: 0.4, AT: 0.3, US: 0.3 }, { DE: 0.5, AT: 0.5 }, options);
    const [low, high] = wilsonInterval(200, 500, 0.95);
    const index = dimensions.audience?.groups.DE?.index as Measure;
    expectClose(index.interval?.low, 500 * low);
    expectClose(index.interval?.high, 500 * high);
    // Both are scarce: 350 of 500; upwards √(ln((2³ − 2) / 0.025) / 1000).
    expectClose(interval?.low, wilsonInterval(350, 500, 0.95)[0]);
    expectClose(interval?.high, (value as number) + Math.sqrt(Math.log(6 / 0.025) / 1000));
    expect(interval?.method).toBe("multinomial");
  });

  test("narrow with their number", () => {
    const width = (audienceSize: number) => {
      const [low, high] = ends(audienceFit({ DE: 0.4, US: 0.6 }, { DE: 1 }, { audienceSize }));
      return (high as number) - (low as number);
    };
    expect(width(1_000)).toBeLessThan(width(100));
  });
});

describe("reach and cost within the target", () => {
  const measured = (value: number, low: number | null, high: number | null): Measure => {
    const interval = { low, high, shape: "between", level: 0.9, method: "test" } as const;
    return { value, interval, n: 9, basis: "reach:median", model: "test@1", notes: [{ code: "too-few-posts" }] };
  };
  const half = { DE: 0.5, US: 0.5 };

  test("are share times reach, and cost over that", () => {
    const fit = audienceFit(half, { DE: 1 }, { reach: 20_000, cost: eur("500.00") });
    expect(fit.targetReach).toMatchObject({ value: 10_000, basis: "reach:in target" });
    expect(fit.costPerTargetReach).toMatchObject({ value: eur("0.05"), basis: "cost/reach:in target" });
  });

  test("carry the interval of the reach, of the share, or of both", () => {
    const of = (reach: number | Measure, audienceSize?: number) =>
      audienceFit(half, { DE: 1 }, { reach, cost: eur("500.00"), audienceSize });
    const one = of(measured(1_000, 800, 1_500));
    expect(one.targetReach.interval).toMatchObject({ low: 400, high: 750, level: 0.9, method: "test" });
    expect(one.targetReach.notes).toEqual([{ code: "too-few-posts" }]);
    expect(one.costPerTargetReach.interval).toMatchObject({
      low: { amount: expect.stringMatching(/^0\.6{30}/) },
      high: eur("1.25"),
    });
    expect(of(1_000, 100).targetReach.interval).toMatchObject({ level: 0.95, method: "wilson" });
    expect(of(measured(1_000, 800, 1_500), 100).targetReach.interval).toMatchObject({
      level: expect.closeTo(0.85),
      method: "bonferroni",
    });
    const open = of(measured(1_000, 0, null));
    expect(open.targetReach.interval).toMatchObject({ low: 0, high: null });
    expect(open.costPerTargetReach.interval).toMatchObject({ low: eur("0"), high: null });
  });

  test("carry the interval of the cost; what is free costs nothing each", () => {
    const cost = {
      value: eur("90"),
      interval: { low: eur("80"), high: eur("100"), shape: "between", level: 0.9, method: "test" },
      n: 1,
      basis: "cost",
      model: "test@1",
      notes: [],
    } as const;
    const fit = audienceFit(half, { DE: 1 }, { reach: 200, cost });
    expect(fit.costPerTargetReach.interval).toMatchObject({ low: eur("0.8"), high: eur("1") });
    const free = audienceFit(half, { DE: 1 }, { reach: measured(200, 0, null), cost: eur("0") });
    expect(free.costPerTargetReach).toMatchObject({ value: eur("0"), interval: { low: eur("0"), high: eur("0") } });
  });

  test("are unknown where a part is", () => {
    expect(audienceFit(half, { DE: 1 }).targetReach.reason).toBe("not-given");
    expect(audienceFit(half, { DE: 1 }, { reach: 10 }).costPerTargetReach.reason).toBe("not-given");
    expect(audienceFit(half, { DE: 1 }, { cost: eur("1") }).costPerTargetReach.reason).toBe("not-given");
    const unknown: Measure = {
      value: null,
      reason: "no-posts",
      n: 0,
      basis: "reach:median",
      model: "test@1",
      notes: [],
    };
    expect(audienceFit(half, { DE: 1 }, { reach: unknown }).targetReach.reason).toBe("no-posts");
    expect(audienceFit(null, { DE: 1 }, { reach: 10 }).targetReach.reason).toBe("not-given");
    const nobody = audienceFit(half, { AT: 1 }, { reach: 10, cost: eur("1") });
    expect([nobody.targetReach.value, nobody.costPerTargetReach.reason]).toEqual([0, "zero-denominator"]);
  });
});

describe("what is refused", () => {
  const target = { country: { DE: 1 } };
  test.each([
    ["shares-above-one", "audience.country", { country: { DE: 0.7, AT: 0.6 } }, target, {}],
    ["shares-above-one", "target.country", target, { country: { DE: 0.7, AT: 0.6 } }, {}],
    ["shares-above-one", "base", target, target, { base: { DE: 0.7, AT: 0.6 } }],
    ["out-of-range", "audience.country.DE", { country: { DE: 41 } }, target, {}],
    ["negative", "target.country.DE", target, { country: { DE: -0.1 } }, {}],
    ["not-a-number", "audience.country.DE", { country: { DE: "0.4" } }, target, {}],
    ["not-an-object", "audience.country", { country: 0.4, age: { young: 1 } }, target, {}],
    ["not-an-object", "audience", [0.4], target, {}],
    ["not-an-object", "audience", "DE", target, {}],
    ["not-an-object", "audience", new Map([["DE", 1]]), target, {}],
    ["not-an-object", "audience", new Date(0), target, {}],
    ["not-an-object", "audience.country", { country: new Map([["DE", 1]]) }, target, {}],
    ["not-an-object", "target", target, new Map([["DE", 1]]), {}],
    ["not-a-number", "audience.audience", { audience: "DE" }, target, {}],
    ["missing", "target", target, null, {}],
    ["empty", "target", target, {}, {}],
    ["empty", "target.country", target, { country: {} }, {}],
    ["empty", "target.country", target, { country: { DE: 0 } }, {}],
    ["empty", "target", { DE: 1 }, { DE: 0 }, {}],
    ["dimension-mismatch", "target", { country: { DE: 1 }, age: { young: 1 } }, { DE: 1 }, {}],
    ["dimension-mismatch", "audience", { DE: 1 }, { country: { DE: 1 }, age: { young: 1 } }, {}],
    ["dimension-mismatch", "base", null, { country: { DE: 1 }, age: { young: 1 } }, { base: { DE: 1 } }],
    ["out-of-range", "audienceSize", target, target, { audienceSize: 0 }],
    ["not-an-integer", "audienceSize", target, target, { audienceSize: 1.5 }],
    ["unknown-option", "rest", target, target, { rest: "nowhere" }],
    ["out-of-range", "level", target, target, { level: 95 }],
    ["negative", "reach", target, target, { reach: -1 }],
    ["invalid-amount", "cost.amount", target, target, { cost: { amount: "1e3", currency: "EUR" } }],
    ["not-an-object", "options", target, target, null],
  ])("%s at %s", (code, path, audience, wanted, options) => {
    expect(() => audienceFit(audience as never, wanted as never, options as never)).toThrow(thrown(code, path));
  });

  test("rounding is no reason to refuse: ten shares in whole per cent may sum to 1.03", () => {
    const audience = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`g${i}`, i === 0 ? 0.13 : 0.1]));
    expect(audienceFit(audience, audience)).toMatchObject({ value: 1, inTarget: { value: 1 } });
  });
});
