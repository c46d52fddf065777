import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type DifferenceGroups,
  type DifferenceOptions,
  differenceInDifferences,
  incrementalLift,
  type LiftGroups,
  liftPower,
  liftSampleSize,
} from "../../src/roi/index.js";
import { expectClose } from "../support/close.js";

type Pair = readonly [number, number];
/** What R says; see the script beside it. */
const r = JSON.parse(readFileSync(new URL("../fixtures/r/returns.json", import.meta.url), "utf8")) as {
  lift: { treated: Pair; holdout: Pair; level: number; difference: Pair; ratio: Partial<Pair>; p: number }[];
  power: { holdoutRate: number; lift: number; level: number; n: number; power: number; size: number }[];
  unequal: { treated: number; holdout: number; power: number }[];
  treated: { before: number[]; after: number[] };
  control: { before: number[]; after: number[] };
  paired: { level: number; bounds: Pair }[];
  means: { value: number; bounds: Pair };
};
const thrown = (code: string, path: string) => expect.objectContaining({ code, path });
const groups = (treated: Pair, holdout: Pair): LiftGroups => ({
  treated: { conversions: treated[0], n: treated[1] },
  holdout: { conversions: holdout[0], n: holdout[1] },
});

describe("incrementalLift", () => {
  test("is the rate of the treated over that of the holdout, less one", () => {
    const lift = incrementalLift(groups([260, 10_000], [200, 10_000]));
    expectClose(lift.value, 0.3); // 0.026 / 0.02 − 1
    expect(lift).toMatchObject({
      n: 20_000,
      basis: "conversions/people:treated/holdout-1",
      model: "incremental-lift@1",
    });
    expectClose(lift.difference.value, 0.006);
    expect(lift.difference.basis).toBe("conversions/people:treated-holdout");
    expectClose(lift.incrementalConversions.value, 60); // 0.006 · 10,000
    expect(lift.incrementalConversions.basis).toBe("conversions/people:(treated-holdout)*people");
  });

  test.each(r.lift)("$treated beside $holdout at $level: intervals and p as R's", (expected) => {
    const { treated, holdout, level } = expected;
    const lift = incrementalLift(groups(treated, holdout), { level });
    expectClose(lift.p, expected.p);
    const { low, high } = lift.difference.interval ?? {};
    expectClose(low, expected.difference[0]);
    expectClose(high, expected.difference[1]);
    expectClose(lift.incrementalConversions.interval?.low, expected.difference[0] * treated[1]);
    if (holdout[0] === 0) return expect(lift).toMatchObject({ value: null, reason: "zero-denominator" });
    expectClose((lift.interval?.low as number) + 1, expected.ratio[0] as number);
    expectClose((lift.interval?.high as number) + 1, expected.ratio[1] as number);
  });

  test("either interval excludes 0 exactly where p is below 1 − level", () => {
    const group = fc
      .integer({ min: 1, max: 400 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(group, group, fc.constantFrom(0.8, 0.95, 0.99), (treated, holdout, level) => {
        const lift = incrementalLift(Object.freeze(groups(treated, holdout)), { level });
        if (Math.abs((lift.p as number) - (1 - level)) < 1e-9) return;
        const isFound = (lift.p as number) < 1 - level;
        const excludes = (interval: typeof lift.interval) =>
          (interval?.low as number) > 0 || (interval?.high as number) < 0;
        expect(excludes(lift.difference.interval)).toBe(isFound);
        if (lift.value !== null) expect(excludes(lift.interval)).toBe(isFound);
        const { low, high } = lift.difference.interval ?? {};
        expect(low).toBeGreaterThanOrEqual(-1);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(lift.difference.value as number);
        expect(high).toBeGreaterThanOrEqual(lift.difference.value as number);
      }),
      { numRuns: 150, seed: 5 },
    );
  });

  test("all and nobody: the bounds stay within what is possible", () => {
    const lift = incrementalLift(groups([10, 10], [0, 10]));
    expect(lift.difference.value).toBe(1);
    expectClose(lift.difference.interval?.high, 1);
    expect(incrementalLift(groups([0, 10], [0, 10]))).toMatchObject({ p: 1, difference: { value: 0 } });
  });

  test("unknown or empty groups leave everything unknown", () => {
    const some = { conversions: 1, n: 5 };
    const reasonOf = (treated: object, holdout: object) => {
      const { value, reason, difference, incrementalConversions, p } = incrementalLift({
        treated,
        holdout,
      } as LiftGroups);
      expect([value, p, difference.value, incrementalConversions.value]).toEqual([null, null, null, null]);
      expect([difference.reason, incrementalConversions.reason]).toEqual([reason, reason]);
      return reason;
    };
    expect(reasonOf({ conversions: null, n: 5 }, some)).toBe("not-given");
    expect(reasonOf(some, { conversions: 1 })).toBe("missing-denominator");
    expect(reasonOf(some, { conversions: 0, n: 0 })).toBe("zero-denominator");
  });

  test.each([
    [{ treated: { conversions: 6, n: 5 }, holdout: { conversions: 1, n: 5 } }, "out-of-range", "treated.conversions"],
    [{ treated: { conversions: 1, n: 5 }, holdout: { conversions: -1, n: 5 } }, "negative", "holdout.conversions"],
    [
      { treated: { conversions: 1.5, n: 5 }, holdout: { conversions: 1, n: 5 } },
      "not-an-integer",
      "treated.conversions",
    ],
    [{ treated: { conversions: 1, n: 5 } }, "not-an-object", "holdout"],
    [null, "not-an-object", ""],
  ])("%j is refused", (given, code, path) => {
    expect(() => incrementalLift(given as LiftGroups)).toThrow(thrown(code, path));
  });

  test("a level outside 0 to 1 is refused", () => {
    expect(() => incrementalLift(groups([1, 5], [1, 5]), { level: 95 })).toThrow(thrown("out-of-range", "level"));
  });
});

describe("liftPower and liftSampleSize", () => {
  test.each(r.power)("a lift of $lift on $holdoutRate at $level: as R's power.prop.test", (expected) => {
    const { holdoutRate, lift, level, n } = expected;
    expectClose(liftPower({ holdoutRate, lift, level, treated: n, holdout: n }).value, expected.power);
    const size = liftSampleSize({ holdoutRate, lift, level });
    expectClose(size.value, expected.size);
    expect([size.treated, size.holdout]).toEqual([Math.ceil(expected.size), Math.ceil(expected.size)]);
  });

  test.each(r.unequal)("groups of $treated and $holdout", ({ treated, holdout, power }) => {
    expectClose(liftPower({ holdoutRate: 0.02, lift: 0.3, treated, holdout }).value, power);
  });

  test("the sample size has the power that it was asked for, with a smaller holdout too", () => {
    for (const holdoutPerTreated of [1, 0.2, 3]) {
      const { value } = liftSampleSize({ holdoutRate: 0.02, lift: 0.3, power: 0.9, holdoutPerTreated });
      const [treated, holdout] = [value as number, (value as number) * holdoutPerTreated].map(Math.ceil) as [
        number,
        number,
      ];
      expectClose(liftPower({ holdoutRate: 0.02, lift: 0.3, treated, holdout }).value, 0.9, 1e-3);
    }
    const equal = liftSampleSize({ holdoutRate: 0.02, lift: 0.3 });
    const small = liftSampleSize({ holdoutRate: 0.02, lift: 0.3, holdoutPerTreated: 0.2 });
    const people = ({ treated, holdout }: typeof equal) => (treated as number) + (holdout as number);
    expect(people(small)).toBeGreaterThan(people(equal));
  });

  test("no lift needs people without number, and is found by mistake only", () => {
    const none = { value: null, reason: "unbounded", treated: null, holdout: null };
    expect(liftSampleSize({ holdoutRate: 0.02, lift: 0 })).toMatchObject(none);
    expect(liftSampleSize({ holdoutRate: 0, lift: 0.5 })).toMatchObject(none);
    expectClose(liftPower({ holdoutRate: 0.02, lift: 0, treated: 100, holdout: 100 }).value, 0.025);
  });

  test("groups of nobody, and rates that leave nothing to chance, have no power", () => {
    const at = { holdoutRate: 0.02, lift: 0.1 };
    expect(liftPower({ ...at, treated: 0, holdout: 5 }).reason).toBe("zero-denominator");
    expect(liftPower({ ...at, treated: 5, holdout: 0 }).reason).toBe("zero-denominator");
    expect(liftPower({ holdoutRate: 0, lift: 0.1, treated: 5, holdout: 5 }).reason).toBe("no-variation");
  });

  test.each([
    [{ holdoutRate: 0.6, lift: 1 }, "out-of-range", "lift"],
    [{ holdoutRate: 0.6, lift: -1.5 }, "out-of-range", "lift"],
    [{ holdoutRate: 2, lift: 0.1 }, "out-of-range", "holdoutRate"],
    [{ holdoutRate: 0.1, lift: "a" }, "not-a-number", "lift"],
    [{ holdoutRate: 0.1, lift: 0.1, power: 1 }, "out-of-range", "power"],
    [{ holdoutRate: 0.1, lift: 0.1, level: 0 }, "out-of-range", "level"],
    [{ holdoutRate: 0.1, lift: 0.1, holdoutPerTreated: 0 }, "out-of-range", "holdoutPerTreated"],
    [undefined, "not-an-object", ""],
  ])("%j is refused", (given, code, path) => {
    expect(() => liftSampleSize(given as Parameters<typeof liftSampleSize>[0])).toThrow(thrown(code, path));
  });

  test("sizes that are no counts are refused", () => {
    const at = { holdoutRate: 0.1, lift: 0.1 };
    expect(() => liftPower({ ...at, treated: -1, holdout: 5 })).toThrow(thrown("negative", "treated"));
    expect(() => liftPower({ ...at, treated: 1, holdout: 5.5 })).toThrow(thrown("not-an-integer", "holdout"));
  });
});

describe("differenceInDifferences", () => {
  test("is the change where it ran, beyond the change where it did not", () => {
    const means = { treated: { before: 105, after: 136 }, control: { before: 102, after: 107 } };
    expect(differenceInDifferences(means)).toEqual({
      value: 26, // (136 − 105) − (107 − 102)
      n: 4,
      basis: "(after-before):treated-control",
      model: "difference-in-differences@1",
      notes: [{ code: "parallel-trends" }, { code: "from-averages" }],
      expected: 110,
    });
  });

  test.each(r.paired)("of the same units: R's t.test of the changes at $level", ({ level, bounds }) => {
    const { interval, n } = differenceInDifferences(r, { paired: true, level });
    expectClose(interval?.low, bounds[0]);
    expectClose(interval?.high, bounds[1]);
    expect([interval?.method, n]).toEqual(["welch", 9]);
  });

  test("of four means: Welch's interval", () => {
    const { value, interval, n } = differenceInDifferences(r);
    expectClose(value, r.means.value);
    expectClose(interval?.low, r.means.bounds[0]);
    expectClose(interval?.high, r.means.bounds[1]);
    expect(n).toBe(18);
  });

  test("a bare mean, a single value, or values without spread leave no interval, and a note says which", () => {
    const { treated, control } = r;
    const whyOf = (groups: DifferenceGroups, options: DifferenceOptions = {}) => {
      const { value, interval, notes } = differenceInDifferences(groups, options);
      expect([typeof value, interval]).toEqual(["number", undefined]);
      return notes.map(({ code }) => code);
    };
    expect(whyOf({ treated: { ...treated, before: 105 }, control })).toEqual(["parallel-trends", "from-averages"]);
    expect(whyOf({ treated: { ...treated, before: [105] }, control })).toEqual(["parallel-trends", "too-few-values"]);
    const flat = { before: [5, 5], after: [6, 6] };
    expect(whyOf({ treated: flat, control: flat })).toEqual(["parallel-trends", "no-variation"]);
    const few = { treated: { before: [1, 3], after: [2, 9] }, control: { before: [1, 1], after: [1, 1] } };
    expect(whyOf(few, { paired: true, level: 1 - 1e-15 })).toEqual(["parallel-trends", "too-few-values"]);
    expect(differenceInDifferences(r).notes.map(({ code }) => code)).toEqual(["parallel-trends"]);
  });

  test("one of the four unknown leaves it unknown", () => {
    const given = { treated: { before: 1, after: null }, control: { before: 1, after: 1 } };
    expect(differenceInDifferences(given)).toMatchObject({ value: null, reason: "not-given", expected: null });
    for (const nothing of [null, undefined]) {
      expect(differenceInDifferences({ ...given, treated: nothing }).reason).toBe("not-given");
      expect(differenceInDifferences({ ...given, control: nothing }).reason).toBe("not-given");
    }
  });

  test.each([
    [{ treated: { before: [1, Number.NaN], after: 1 } }, {}, "not-finite", "treated.before[1]"],
    [{ treated: { before: [], after: 1 } }, {}, "empty", "treated.before"],
    [{ treated: { before: "12", after: 1 } }, {}, "not-a-number", "treated.before"],
    [{ treated: "12" }, {}, "not-an-object", "treated"],
    [{}, { paired: "yes" }, "not-a-boolean", "paired"],
    [{ treated: { before: 1, after: [1] } }, { paired: true }, "not-an-array", "treated.before"],
    [{ treated: { before: [1, 2], after: [1] } }, { paired: true }, "out-of-range", "treated.after"],
    [
      { control: { before: [1], after: 1 }, treated: { before: [1], after: [1] } },
      { paired: true },
      "not-an-array",
      "control.after",
    ],
    [{}, { level: 2 }, "out-of-range", "level"],
  ])("%j with %j is refused", (given, options, code, path) => {
    const whole = { treated: { before: 1, after: 1 }, control: { before: 1, after: 1 }, ...given };
    const call = () => differenceInDifferences(whole as DifferenceGroups, options as DifferenceOptions);
    expect(call).toThrow(thrown(code, path));
  });
});
