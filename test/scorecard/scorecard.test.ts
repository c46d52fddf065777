import { describe, expect, test } from "vitest";
import { InvalidInputError, type Known, type Measure, type Scorecard } from "../../src/core/index.js";
import { sources } from "../../src/reference/index.js";
import {
  type ComponentDefinition,
  defaultScorecard,
  defineScorecard,
  goalScorecards,
  type ScorecardDefinition,
  scoreCreator,
} from "../../src/scorecard/index.js";
import { scoreOnCurve } from "../../src/scorecard/score-on-curve.js";

const creator = { id: "a", platform: "instagram", followers: 12_000 } as const;
const straight = [
  { at: 0, score: 0 },
  { at: 100, score: 100 },
] as const;
const known = (value: number, low?: number, high?: number, level = 0.95): Known => ({
  value,
  ...(low !== undefined && high !== undefined && { interval: { low, high, shape: "between", level, method: "told" } }),
  n: 10,
  basis: "told",
  model: "told@1",
  notes: [],
});
const unknown: Measure = { value: null, reason: "not-given", n: 0, basis: "told", model: "told@1", notes: [] };

/** Components a, b, c … that measure what is given. */
function scoreOf(measures: readonly unknown[], more: Partial<ScorecardDefinition> & { weights?: number[] } = {}) {
  const { weights, ...rest } = more;
  const components = measures.map(
    (measure, i): ComponentDefinition => ({
      name: String.fromCharCode(97 + i),
      weight: weights?.[i] ?? 1,
      measure: () => measure as Measure,
      curve: straight,
    }),
  );
  return scoreCreator(creator, { scorecard: defineScorecard({ id: "test@1", components, ...rest }) }).score;
}

describe("a score", () => {
  test("is the weighted mean of its components", () => {
    // (2 · 90 + 1 · 30) / 3 = 70
    const score = scoreOf([known(90), known(30)], { weights: [2, 1] });
    expect([score.value, score.n, score.basis, score.model, score.coverage]).toEqual([
      70,
      2,
      "components:weighted-mean",
      "test@1",
      1,
    ]);
    expect(score.components.map(({ weight }) => weight)).toEqual([2 / 3, 1 / 3]);
  });

  test("is the weighted geometric mean where that is asked for, and one zero makes it zero", () => {
    // √(90 · 40) = 60
    expect(scoreOf([known(90), known(40)], { composition: "geometric" }).value).toBeCloseTo(60, 12);
    expect(scoreOf([known(90), known(0)], { composition: "geometric" }).value).toBe(0);
  });

  test("is over what is known, and its interval takes what is not at its worst and at its best", () => {
    const { value, interval, coverage, notes } = scoreOf([known(60, 50, 80), unknown, unknown], { weights: [2, 1, 1] });
    // value 60; low (2 · 50 + 0 + 0) / 4; high (2 · 80 + 100 + 100) / 4
    expect([value, interval?.low, interval?.high, coverage]).toEqual([60, 25, 90, 0.5]);
    expect(interval).toMatchObject({ level: 0.95, shape: "between", method: "ends-together" });
    expect(notes).toEqual([{ code: "missing-components", count: 2 }]);
  });

  test("has the lowest level of its intervals, and puts their ends together", () => {
    const { interval } = scoreOf([known(60, 50, 80, 0.9), known(20, 10, 40, 0.99)]);
    expect([interval?.low, interval?.high, interval?.level]).toEqual([30, 60, 0.9]);
  });

  test("squares and adds the distances where errors are said to be independent", () => {
    const measures = [known(60, 54, 66), known(20, 12, 28)];
    const components = measures.map((measure, i) => ({ name: `m${i}`, measure: () => measure, curve: straight }));
    const scorecard = defineScorecard({ id: "test@1", components });
    const { value, interval } = scoreCreator(creator, { scorecard, dependence: "independent" }).score;
    // √(6² + 8²) / 2 = 5
    expect([value, interval?.low, interval?.high, interval?.method]).toEqual([40, 35, 45, "square-and-add"]);
    const geometric = { ...scorecard, composition: "geometric" } as const;
    const { interval: logs } = scoreCreator(creator, { scorecard: geometric, dependence: "independent" }).score;
    // √(60 · 20), and on the logarithm √(ln²(60/54) + ln²(20/12)) / 2
    const below = Math.hypot(Math.log(60 / 54), Math.log(20 / 12)) / 2;
    expect(logs?.low).toBeCloseTo(Math.sqrt(1_200) * Math.exp(-below), 10);
    expect(() => scoreCreator(creator, { dependence: "some" as "any" })).toThrow(
      expect.objectContaining({ code: "unknown-option", path: "dependence" }),
    );
  });

  test("without any interval has none where everything is known, and says so", () => {
    const { interval, notes } = scoreOf([known(60), 20]);
    expect(interval).toBeUndefined();
    expect(notes).toEqual([{ code: "components-without-interval", count: 2 }]);
  });

  test("without any interval has bounds that hold in any case where something is missing", () => {
    const { interval } = scoreOf([60, null]);
    expect(interval).toEqual({ low: 30, high: 80, shape: "between", level: 1, method: "missing-components" });
  });

  test("is unknown where nothing is known, and still tells its components", () => {
    const score = scoreOf([unknown, undefined]);
    expect([score.value, score.reason, score.coverage, score.interval]).toEqual([null, "no-components", 0, undefined]);
    expect(score.components.map(({ score: { reason } }) => reason)).toEqual(["not-given", "not-given"]);
  });

  test("does not count what has no weight", () => {
    const score = scoreOf([known(60), known(10)], { weights: [1, 0] });
    expect([score.value, score.components[1]?.score.value]).toEqual([60, 10]);
    expect(scoreOf([unknown, known(10)], { weights: [1, 0] }).reason).toBe("no-components");
  });
});

describe("a component that throws", () => {
  const scorecard = defineScorecard({
    id: "failing@1",
    components: [
      { name: "fine", measure: () => 80, curve: straight },
      {
        name: "refusing",
        measure: () => {
          throw new InvalidInputError("negative", "likes");
        },
        curve: straight,
      },
      {
        name: "failing",
        measure: () => {
          throw new TypeError("jane.doe is not a function");
        },
        curve: straight,
      },
      {
        name: "odd",
        measure: () => {
          throw "secret";
        },
        curve: straight,
      },
      { name: "endless", measure: () => Number.NaN, curve: straight },
      { name: "wordy", measure: (() => "80") as unknown as () => number, curve: straight },
    ],
  });
  const { score } = scoreCreator(creator, { scorecard });

  test("is unknown, and the others stand", () => {
    expect(score.value).toBe(80);
    expect(score.interval).toMatchObject({ low: 80 / 6, high: (80 + 500) / 6 });
    expect(score.components.map(({ score: { reason } }) => reason)).toEqual([
      undefined,
      ...new Array(5).fill("component-failed"),
    ]);
  });

  test("is told, with its code and place where the library threw, and without its words", () => {
    expect(score.components.map(({ error }) => error)).toEqual([
      undefined,
      { name: "InvalidInputError", code: "negative", path: "likes" },
      { name: "TypeError" },
      { name: "Error" },
      { name: "InvalidInputError", code: "not-finite", path: "measure" },
      { name: "InvalidInputError", code: "not-a-number", path: "measure" },
    ]);
    expect(score.notes.filter(({ code }) => code === "component-failed").map(({ path }) => path)).toEqual([
      "refusing",
      "failing",
      "odd",
      "endless",
      "wordy",
    ]);
    expect(JSON.stringify(score)).not.toMatch(/jane|secret/);
  });
});

describe("what a function of the caller gives", () => {
  const given = (measure: unknown) => {
    const scorecard = defineScorecard({
      id: "own@1",
      components: [{ name: "a", measure: () => measure as Measure, curve: straight }],
    });
    return scoreCreator(creator, { scorecard }).score;
  };

  test("is taken over field by field, and what is no field of a measure stays out", () => {
    const score = given({
      ...known(-0, -1, 1),
      handle: "@jane",
      big: 5n,
      notes: [{ code: "too-few-posts", count: 2, path: "posts", source: "x", who: "@jane" }],
    });
    expect(score.components[0]?.measure).toEqual({
      ...known(0, -1, 1),
      notes: [{ code: "too-few-posts", count: 2, path: "posts", source: "x" }],
    });
    expect(Object.is(score.components[0]?.measure.value, 0)).toBe(true);
    expect(JSON.stringify(score)).not.toContain("jane");
  });

  test.each<[string, string, object]>([
    ["invalid-model-id", "measure.model", { model: 5 }],
    ["unknown-option", "measure.interval.shape", { interval: { ...known(1, 0, 2).interval, shape: "round" } }],
    ["not-a-string", "measure.interval.method", { interval: { ...known(1, 0, 2).interval, method: 1 } }],
    ["out-of-range", "measure.interval", { interval: { ...known(1, 0, 2).interval, low: 60, high: 90 } }],
    ["out-of-range", "measure.interval", { interval: { ...known(1, 0, 2).interval, low: 0, high: 10 } }],
    ["unknown-option", "measure.reason", { value: null, reason: "whatever @jane" }],
    ["not-an-object", "measure.notes[0]", { notes: ["x"] }],
    ["unknown-option", "measure.notes[0].code", { notes: [{ code: "@jane" }] }],
    ["not-a-string", "measure.notes[0].path", { notes: [{ code: "tied", path: 1 }] }],
    ["not-a-number", "measure.notes[0].count", { notes: [{ code: "tied", count: "1" }] }],
  ])("is refused with %s at %s", (code, path, changes) => {
    const [component] = given({ ...known(50), ...changes }).components;
    expect(component?.error).toEqual({ name: "InvalidInputError", code, path });
  });

  test("may be a promise that fails, which is no measure and brings nothing down", async () => {
    expect(given(Promise.reject(new Error("@jane"))).components[0]?.error?.code).toBe("not-a-number");
    await new Promise((done) => setTimeout(done, 5));
  });

  test("may throw whatever it likes", () => {
    class Odd extends Error {
      override get name(): string {
        throw new Error("again");
      }
    }
    const named = Object.assign(new Error("x"), { name: "secret @jane" });
    for (const thrown of [new Odd(), named, null, 5n]) {
      const measure = () => {
        throw thrown;
      };
      const scorecard = defineScorecard({ id: "own@1", components: [{ name: "a", measure, curve: straight }] });
      expect(scoreCreator(creator, { scorecard }).score.components[0]?.error).toEqual({ name: "Error" });
    }
  });

  test("gets a list of posts of its own", () => {
    const scorecard = defineScorecard({
      id: "own@1",
      components: [
        {
          name: "greedy",
          measure: (_, { posts }) => {
            (posts as unknown[]).length = 0;
            return 1;
          },
          curve: straight,
        },
        { name: "modest", measure: (_, { posts }) => posts.length, curve: straight },
      ],
    });
    const { score } = scoreCreator({ ...creator, posts: [{ likes: 1, comments: 1 }] }, { scorecard });
    expect(score.components[1]?.measure.value).toBe(1);
  });
});

describe("a curve", () => {
  const curve = [
    { at: 10, score: 100 },
    { at: 20, score: 40 },
    { at: 40, score: 0 },
  ];
  const scored = (measure: Measure, how: Parameters<typeof scoreOnCurve>[1] = curve) =>
    scoreOnCurve(measure, how, "test@1");

  test.each([
    [5, 100],
    [10, 100],
    // Halfway from 100 to 40.
    [15, 70],
    [20, 40],
    [30, 20],
    [40, 0],
    [1e9, 0],
  ])("at %d is %d", (value, score) => {
    expect(scored(known(value)).value).toBe(score);
  });

  test("of one point is flat", () => {
    expect(scored(known(3), [{ at: 0, score: 7 }]).value).toBe(7);
  });

  test("turns the interval round where it falls", () => {
    expect(scored(known(15, 10, 20)).interval).toMatchObject({ low: 40, high: 100, level: 0.95, method: "told" });
  });

  test("leaves a bound that is missing at its end", () => {
    const open = {
      ...known(15),
      interval: { low: null, high: null, shape: "between", level: 0.95, method: "" },
    } as const;
    expect(scored(open).interval).toMatchObject({ low: 0, high: 100 });
    expect(scored({ ...open, interval: { ...open.interval, low: 15 } }).interval).toMatchObject({ low: 0, high: 70 });
    const half = scored(open, (value) => value);
    expect(half.interval).toMatchObject({ low: 0, high: 100 });
  });

  test("may be anything where the interval lies outside its ends", () => {
    const outside = {
      ...known(15),
      interval: { low: 10, high: 20, shape: "outside", level: 0.9, method: "fieller" },
    } as const;
    expect(scored(outside).interval).toMatchObject({ low: 0, high: 100, shape: "between", level: 0.9 });
  });

  test.each([
    [(value: number) => value * 100, "out-of-range"],
    [() => Number.NaN, "not-finite"],
    [() => "9" as unknown as number, "not-a-number"],
    [() => -1, "negative"],
    // Up and down again.
    [(value: number) => 50 - Math.abs(value - 15), "not-monotone"],
  ])("that is a function must keep to 0 to 100 and to one way: %#", (how, code) => {
    expect(() => scored(known(15, 10, 20), how)).toThrow(expect.objectContaining({ code, path: "curve" }));
  });
});

describe("a definition", () => {
  const component = { name: "a", measure: "engagementRate", curve: straight } as const;
  const define = (changes: object, first: object = {}) =>
    defineScorecard({ id: "mine@1", components: [{ ...component, ...first }], ...changes } as ScorecardDefinition);

  test("fills in what was not said, and is frozen to the leaves", () => {
    const scorecard = define({});
    expect(scorecard).toEqual({
      kind: "scorecard",
      id: "mine@1",
      composition: "arithmetic",
      components: [{ ...component, weight: 1, because: null, source: "caller" }],
      source: "caller",
    });
    expect(Object.isFrozen(scorecard.components[0]?.curve)).toBe(true);
  });

  test("leaves what it was given as it was", () => {
    const curve = [
      { at: 0, score: 0 },
      { at: 1, score: 9 },
    ];
    define({}, { curve });
    expect(Object.isFrozen(curve) || Object.isFrozen(curve[0])).toBe(false);
  });

  test("survives JSON, and scores the same", () => {
    const again = JSON.parse(JSON.stringify(defaultScorecard)) as Scorecard;
    const posts = [300, 310, 250].map((likes) => ({ likes, comments: 3 }));
    expect(scoreCreator({ ...creator, posts }, { scorecard: again })).toEqual(scoreCreator({ ...creator, posts }));
  });

  test.each([
    [null, "not-an-object", "scorecard"],
    [[], "not-an-object", "scorecard"],
  ])("that is no object is refused", (definition, code, path) => {
    expect(() => defineScorecard(definition as never)).toThrow(expect.objectContaining({ code, path }));
  });

  test.each<[string, string, object, object?]>([
    ["missing", "id", { id: undefined }],
    ["invalid-model-id", "id", { id: "mine" }],
    ["not-a-string", "id", { id: 1 }],
    ["not-a-string", "source", { source: 1 }],
    ["unknown-option", "composition", { composition: "harmonic" }],
    ["missing", "components", { components: undefined }],
    ["not-an-array", "components", { components: {} }],
    ["empty", "components", { components: [] }],
    ["missing", "components[0]", { components: [null] }],
    ["not-an-object", "components[0]", { components: [7] }],
    ["duplicate-name", "components[1].name", { components: [component, component] }],
    ["no-weight", "components", { components: [{ ...component, weight: 0 }] }],
    [
      "out-of-range",
      "components",
      {
        components: [
          { ...component, weight: 1e308 },
          { ...component, name: "b", weight: 1.7e308 },
        ],
      },
    ],
    ["missing", "components[0].name", {}, { name: undefined }],
    ["empty-string", "components[0].name", {}, { name: "" }],
    ["invalid-name", "components[0].name", {}, { name: "1a" }],
    ["invalid-name", "components[0].name", {}, { name: "__proto__" }],
    ["negative", "components[0].weight", {}, { weight: -1 }],
    ["not-finite", "components[0].weight", {}, { weight: Number.POSITIVE_INFINITY }],
    ["not-a-number", "components[0].weight", {}, { weight: "1" }],
    ["missing", "components[0].measure", {}, { measure: undefined }],
    ["unknown-measure", "components[0].measure", {}, { measure: "toString" }],
    ["missing", "components[0].curve", {}, { curve: undefined }],
    ["not-an-array", "components[0].curve", {}, { curve: "up" }],
    ["empty", "components[0].curve", {}, { curve: [] }],
    ["missing", "components[0].curve[0]", {}, { curve: [null] }],
    ["not-an-object", "components[0].curve[0]", {}, { curve: [1] }],
    ["missing", "components[0].curve[0].at", {}, { curve: [{ score: 1 }] }],
    ["not-a-number", "components[0].curve[0].at", {}, { curve: [{ at: "0", score: 1 }] }],
    ["not-finite", "components[0].curve[0].at", {}, { curve: [{ at: Number.NaN, score: 1 }] }],
    ["missing", "components[0].curve[0].score", {}, { curve: [{ at: 0 }] }],
    ["out-of-range", "components[0].curve[0].score", {}, { curve: [{ at: 0, score: 101 }] }],
    [
      "not-increasing",
      "components[0].curve[1].at",
      {},
      {
        curve: [
          { at: 1, score: 1 },
          { at: 1, score: 2 },
        ],
      },
    ],
    [
      "not-monotone",
      "components[0].curve[2].score",
      {},
      {
        curve: [
          { at: 0, score: 1 },
          { at: 1, score: 2 },
          { at: 2, score: 1 },
        ],
      },
    ],
    [
      "out-of-range",
      "components[0].curve[1].at",
      {},
      {
        curve: [
          { at: -1.7e308, score: 0 },
          { at: 1.7e308, score: 9 },
        ],
      },
    ],
    [
      "too-many-components",
      "components",
      { components: Array.from({ length: 101 }, (_, i) => ({ ...component, name: `c${i}` })) },
    ],
    ["not-a-string", "components[0].because", {}, { because: 1 }],
    ["not-a-string", "components[0].source", {}, { source: 1 }],
  ])("is refused with %s at %s", (code, path, changes, first) => {
    expect(() => define(changes, first)).toThrow(expect.objectContaining({ code, path }));
  });

  test.each<[string, string, object]>([
    ["missing", "scorecard.kind", { kind: undefined }],
    ["unknown-option", "scorecard.kind", { kind: "tier-scheme" }],
    ["missing", "scorecard.source", { source: undefined }],
    [
      "not-a-string",
      "scorecard.components[0].because",
      { components: [{ ...defaultScorecard.components[0], because: 5 }] },
    ],
    [
      "missing",
      "scorecard.components[0].source",
      { components: [{ ...defaultScorecard.components[0], source: null }] },
    ],
  ])("from elsewhere is refused with %s at %s", (code, path, changes) => {
    const scorecard = { ...defaultScorecard, ...changes } as unknown as Scorecard;
    expect(() => scoreCreator(creator, { scorecard })).toThrow(expect.objectContaining({ code, path }));
  });

  test("by hand is checked when it is used", () => {
    const scorecard = { ...defaultScorecard, components: [] } as unknown as Scorecard;
    expect(() => scoreCreator(creator, { scorecard })).toThrow(
      expect.objectContaining({ code: "empty", path: "scorecard.components" }),
    );
  });
});

describe("the scorecards of the library", () => {
  const all = [defaultScorecard, ...Object.values(goalScorecards)] as readonly Scorecard[];

  test("have equal weights, words and sources for every component", () => {
    for (const { components } of all)
      for (const { weight, because, source } of components) {
        expect(weight).toBe(1);
        expect(because).toMatch(/\w+ \w+/);
        expect(Object.keys(sources)).toContain(source);
      }
  });

  test("can be used as they are", () => {
    for (const scorecard of all) {
      const { score } = scoreCreator(creator, { scorecard });
      expect(score.components).toHaveLength(scorecard.components.length);
      expect(score.components.filter(({ error }) => error)).toEqual([]);
    }
  });
});
