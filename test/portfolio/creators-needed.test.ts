import { describe, expect, test } from "vitest";
import type { Measure } from "../../src/core/index.js";
import { type CreatorsNeededOptions, creatorsNeeded, netReach } from "../../src/portfolio/index.js";
import { expectClose } from "../support/close.js";

const thrown = (code: string, path: string) => expect.objectContaining({ code, path });
const measured = (value: number, low: number | null, high: number | null, basis = "reach"): Measure => ({
  value,
  interval: { low, high, shape: "between", level: 0.95, method: "test" },
  n: 1,
  basis,
  model: "test@1",
  notes: [{ code: "undated" }],
});
const unknown: Measure = { value: null, reason: "no-posts", n: 0, basis: "", model: "test@1", notes: [] };

describe("by chance", () => {
  test("the fewest whose net reach is the target", () => {
    const needed = creatorsNeeded(20_000, { targetReach: 200_000, population: 1_000_000 });
    // ln(.8)/ln(.98) = 11.05
    expect(needed).toMatchObject({ value: 12, ceiling: 1_000_000, n: 1, basis: "creators:independent" });
    const [before, after] = [11, 12].map(
      (count) => netReach(Array(count).fill(20_000), { population: 1_000_000 }).value as number,
    );
    expect(before).toBeLessThan(200_000);
    expectClose(needed.netReach, after as number);
    expectClose(needed.lastAdds, (after as number) - (before as number), 1e-6);
  });

  test.each([1, 2, 7, 50, 400, 3_000])("%i creators are needed for what just as many reach", (count) => {
    const reached = netReach(Array(count).fill(0.001)).value as number;
    expect(creatorsNeeded(0.001, { targetReach: reached * (1 - 1e-9) }).value).toBe(count);
    expect(creatorsNeeded(0.001, { targetReach: reached * (1 + 1e-9) }).value).toBe(count + 1);
  });

  test("nobody has to be reached, or one creator does it", () => {
    expect(creatorsNeeded(0.1, { targetReach: 0 })).toMatchObject({ value: 0, netReach: 0, lastAdds: 0 });
    expect(creatorsNeeded(0.1, { targetReach: 0.1 })).toMatchObject({ value: 1, netReach: 0.1 });
    expect(creatorsNeeded(1, { targetReach: 1 })).toMatchObject({ value: 1, ceiling: 1 });
  });

  test("everybody is out of reach, and so is more than everybody", () => {
    expect(creatorsNeeded(0.1, { targetReach: 1 })).toMatchObject({ value: null, reason: "out-of-reach", ceiling: 1 });
    const beyond = creatorsNeeded(20, { targetReach: 2_000, population: 1_000 });
    expect(beyond).toMatchObject({
      value: null,
      reason: "out-of-reach",
      ceiling: 1_000,
      netReach: null,
      lastAdds: null,
    });
    expect(creatorsNeeded(0, { targetReach: 0.1 })).toMatchObject({ reason: "out-of-reach", ceiling: 0 });
    expect(creatorsNeeded(5e-324, { targetReach: 0.3 }).reason).toBe("out-of-reach");
    expect(creatorsNeeded(0, { targetReach: 5, population: 0 })).toMatchObject({ reason: "out-of-reach", ceiling: 0 });
  });
});

describe("with overlap", () => {
  test("a fifth in common: no number reaches more than five audiences", () => {
    const needed = creatorsNeeded(20_000, { targetReach: 90_000, overlap: 0.2 });
    // 100,000 · (1 − .8ⁿ) ≥ 90,000 from n = ln(.1)/ln(.8) = 10.3
    expect(needed).toMatchObject({ value: 11, ceiling: 100_000, basis: "creators:overlap" });
    expectClose(needed.netReach, 100_000 * (1 - 0.8 ** 11));
    for (const targetReach of [100_000, 500_000])
      expect(creatorsNeeded(20_000, { targetReach, population: 10 ** 6, overlap: 0.2 })).toMatchObject({
        value: null,
        reason: "out-of-reach",
        ceiling: 100_000,
      });
  });

  test("is what netReach estimates for as many with these overlaps", () => {
    const overlaps = Array.from({ length: 11 }, (_, i) =>
      Array.from({ length: 11 }, (__, j) => (i === j ? 20_000 : 4_000)),
    );
    const { value } = netReach(Array<number>(11).fill(20_000), { overlaps });
    expectClose(creatorsNeeded(20_000, { targetReach: 90_000, overlap: 0.2 }).netReach, value as number);
  });

  test("what two reach to the last digit, two are enough for", () => {
    expect(creatorsNeeded(20_000, { targetReach: 36_000, overlap: 0.2 }).value).toBe(2); // 20,000 · 1.8
  });

  test("nothing in common has no ceiling but the population, and all in common that of one", () => {
    expect(creatorsNeeded(20_000, { targetReach: 100_000, overlap: 0 })).toMatchObject({ value: 5, ceiling: null });
    const few = creatorsNeeded(300, { targetReach: 1_000, population: 1_000, overlap: 0 });
    expect(few).toMatchObject({ value: 4, ceiling: 1_000, netReach: 1_000 });
    expect(creatorsNeeded(0.5, { targetReach: 0.5, overlap: 1 })).toMatchObject({ value: 1, ceiling: 0.5 });
    expect(creatorsNeeded(0.5, { targetReach: 0.6, overlap: 1 }).reason).toBe("out-of-reach");
  });
});

describe("creators like these", () => {
  test("their mean reach stands for others", () => {
    const creators = [{ id: "a", reach: 10_000 }, { id: "b", reach: 30_000 }, { id: "c" }];
    const needed = creatorsNeeded(creators, { targetReach: 200_000, population: 1_000_000 });
    expect(needed).toMatchObject({ value: 12, n: 2 });
    expect(needed.notes).toEqual([{ code: "missing-part", path: "reach", count: 1 }]);
  });

  test("with their intervals", () => {
    const creators = [measured(20, 10, 30), measured(40, 30, 50)];
    const { interval } = creatorsNeeded(creators, { targetReach: 300, population: 1_000 });
    // ln(.7)/ln(1 − r): r = .02, 17.7; r = .04, 8.7
    expect(interval).toMatchObject({ low: 9, high: 18 });
    expectClose(interval?.level, 0.9);
  });

  test("of whom nothing is known", () => {
    expect(creatorsNeeded([], { targetReach: 0.3 })).toMatchObject({ value: null, reason: "not-given", ceiling: null });
    expect(creatorsNeeded([null], { targetReach: 0.3 }).reason).toBe("missing-part");
    expect(creatorsNeeded([unknown], { targetReach: 0.3 }).reason).toBe("no-posts");
  });
});

describe("intervals", () => {
  const target = { targetReach: 200_000, population: 1_000_000 };

  test("of the reach: fewer at best, more at worst", () => {
    const needed = creatorsNeeded(measured(20_000, 10_000, 25_000), target);
    // ln(.8)/ln(.975) = 8.8; ln(.8)/ln(.99) = 22.2
    expect(needed.interval).toEqual({ low: 9, high: 23, shape: "between", level: 0.95, method: "test" });
    expect(needed.notes).toEqual([{ code: "undated" }]);
  });

  test("open where the target is out of reach at worst", () => {
    const needed = creatorsNeeded(measured(20_000, 15_000, 25_000), { targetReach: 90_000, overlap: 0.2 });
    expect(needed).toMatchObject({ value: 11, interval: { low: 6, high: null } });
    expect(creatorsNeeded(measured(20_000, null, null), target).interval).toMatchObject({ low: 1, high: null });
  });

  test("of the target, the overlap and the population", () => {
    expect(creatorsNeeded(0.1, { targetReach: measured(0.3, 0.2, 0.4) }).interval).toMatchObject({ low: 3, high: 5 });
    const shared = creatorsNeeded(20_000, { targetReach: 60_000, overlap: measured(0.2, 0.1, 0.3, "") });
    // ln(1 − .6)/ln(.8) = 4.1; ln(.7)/ln(.9) = 3.4; ln(.1)/ln(.7) = 6.5
    expect(shared).toMatchObject({ value: 5, interval: { low: 4, high: 7 } });
    const people = creatorsNeeded(100, { targetReach: 500, population: measured(1_000, 600, null) });
    // 6.6; without an end 5; ln(1/6)/ln(5/6) = 9.8
    expect(people).toMatchObject({ value: 7, interval: { low: 5, high: 10 } });
  });
});

describe("what could not be carried", () => {
  test("is noted, and leaves no interval of the rest alone", () => {
    const creators = Array.from({ length: 20 }, () => measured(20_000, 10_000, 30_000));
    const target = { targetReach: measured(200_000, 150_000, 250_000), population: 1_000_000 };
    const needed = creatorsNeeded(creators, target);
    expect(needed.value).toBe(12);
    expect(needed.interval).toBeUndefined();
    expect(needed.notes.map(({ code }) => code)).toContain("no-joint-level");
    const outside = {
      ...measured(20_000, 1, 2),
      interval: { ...measured(1, 1, 2).interval, shape: "outside" },
    } as never;
    const odd = creatorsNeeded(outside, { targetReach: 200_000, population: 1_000_000 });
    expect(odd.interval).toBeUndefined();
    expect(odd.notes.map(({ code }) => code)).toEqual(["undated", "outside-interval"]);
  });
});

describe("what is unknown stays unknown", () => {
  test.each<[unknown, CreatorsNeededOptions, string]>([
    [null, { targetReach: 0.3 }, "not-given"],
    [unknown, { targetReach: 0.3 }, "no-posts"],
    [0.1, { targetReach: null }, "not-given"],
    [0.1, { targetReach: unknown }, "no-posts"],
    [100, { targetReach: 300, population: unknown }, "no-posts"],
    [100, { targetReach: 300, overlap: unknown }, "no-posts"],
  ])("case %#", (reach, options, reason) => {
    expect(creatorsNeeded(reach as never, options)).toMatchObject({
      value: null,
      reason,
      ceiling: null,
      netReach: null,
    });
  });
});

describe("impossible input", () => {
  const refused: [string, unknown, unknown, string, string][] = [
    ["people of an unknown population", 20_000, { targetReach: 0.2 }, "population-required", "creators"],
    ["a target in people, a reach as a share", 0.2, { targetReach: 2_000 }, "population-required", "targetReach"],
    ["a share of a known population", 0.2, { targetReach: 200, population: 1_000 }, "people-required", "creators"],
    ["a target as a share", 20, { targetReach: 0.2, population: 1_000 }, "people-required", "targetReach"],
    [
      "a list with more than there are",
      [20, 2_000],
      { targetReach: 200, population: 1_000 },
      "out-of-range",
      "creators[1]",
    ],
    [
      "a share of followers",
      measured(0.2, 0.1, 0.3, "reach/followers"),
      { targetReach: 0.2 },
      "share-mismatch",
      "creators",
    ],
    [
      "a measured share of a known population",
      measured(0.2, 0.1, 0.3),
      { targetReach: 200, population: 1_000 },
      "people-required",
      "creators",
    ],
    [
      "an overlap that two audiences of a population must exceed",
      800,
      { targetReach: 900, population: 1_000, overlap: 0.7 }, // 1,600 of 1,000: 600 at least, .75 of 800
      "contradictory-overlaps",
      "overlap",
    ],
    ["no overlap where there must be one", 0.6, { targetReach: 0.7, overlap: 0 }, "contradictory-overlaps", "overlap"],
    [
      "more than there are, within an interval",
      1_200,
      { targetReach: 9, population: measured(1_000, 800, 2_000, "") },
      "out-of-range",
      "creators",
    ],
    ["an overlap above 1", 0.2, { targetReach: 0.2, overlap: 1.2 }, "out-of-range", "overlap"],
    ["a target below 0", 0.2, { targetReach: -0.2 }, "negative", "targetReach"],
    ["a text", "20", { targetReach: 0.2 }, "not-a-number", "creators"],
    ["no options", 0.2, undefined, "not-an-object", "options"],
  ];
  test.each(refused)("%s", (_, reach, options, code, path) => {
    expect(() => creatorsNeeded(reach as never, options as never)).toThrow(thrown(code, path));
  });
});
