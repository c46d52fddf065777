import { describe, expect, test } from "vitest";
import type { Creator, Known, Measure } from "../../src/core/index.js";
import { type CreatorScore, defineScorecard, rankCreators, scoreCreator } from "../../src/scorecard/index.js";

const known = (value: number, low: number, high: number): Known => ({
  value,
  interval: { low, high, shape: "between", level: 0.95, method: "told" },
  n: 9,
  basis: "told",
  model: "told@1",
  notes: [],
});
const curve = [
  { at: 0, score: 0 },
  { at: 100, score: 100 },
];

/** A scored creator with what its components measured. */
function scored(id: string, measures: readonly (Measure | number | null)[], composition?: "geometric"): CreatorScore {
  const components = measures.map((measure, i) => ({ name: `m${i}`, measure: () => measure, curve }));
  const scorecard = defineScorecard({ id: "test@1", components, ...(composition && { composition }) });
  return scoreCreator({ id, platform: "x" }, { scorecard });
}

const ids = (ranking: ReturnType<typeof rankCreators<string>>) => ranking.creators.map(({ id }) => id);

describe("a ranking", () => {
  const ranking = rankCreators([
    scored("wide", [known(80, 20, 95)]),
    scored("sure", [known(60, 55, 65)]),
    scored("poor", [known(20, 15, 25)]),
    scored("mute", [null]),
  ]);

  test("is by what is sure, and what has no score stands at the end with its reason", () => {
    expect(ids(ranking)).toEqual(["sure", "wide", "poor", "mute"]);
    expect(ranking.creators.map(({ rank }) => rank.value)).toEqual([1, 2, 3, null]);
    expect(ranking.creators.map(({ index }) => index)).toEqual([1, 0, 2, 3]);
    const { rank, probabilityOfFirst } = ranking.creators[3] as (typeof ranking.creators)[number];
    expect([rank.reason, probabilityOfFirst.reason, rank.n]).toEqual(["no-components", "no-components", 3]);
    expect(ranking.probabilityOfChosen.notes).toEqual([{ code: "without-score", count: 1 }]);
  });

  test("tells how likely each is the first, and those sum to one", () => {
    const all = ranking.creators.slice(0, 3).map(({ probabilityOfFirst }) => probabilityOfFirst.value as number);
    expect(all.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
    // The wide one may well be the best: what is sure of it is less.
    expect(all[1]).toBeGreaterThan(0.3);
    expect(all[2]).toBeLessThan(0.02);
    expect(ranking.chosen).toEqual([1]);
    expect(ranking.probabilityOfChosen.value).toBe(all[0]);
    expect(ranking.expectedRight.value).toBe(all[0]);
  });

  test("tells between which ranks each lies", () => {
    expect(ranking.creators.slice(0, 3).map(({ rank: { interval } }) => [interval?.low, interval?.high])).toEqual([
      [1, 2],
      [1, 2],
      [3, 3],
    ]);
  });

  test("is the same with the same seed, and hardly another with another", () => {
    const list = [scored("a", [known(50, 30, 70)]), scored("b", [known(55, 30, 75)]), scored("c", [known(52, 40, 60)])];
    expect(rankCreators(list, { seed: 7 })).toEqual(rankCreators(list, { seed: 7 }));
    const [one, other] = [7, 8].map((seed) => rankCreators(list, { seed }).creators[0]?.probabilityOfFirst.value);
    expect(one).not.toBe(other);
    expect(one).toBeCloseTo(other as number, 1);
  });
});

test("what is hidden never helps: the one that hides a weak part comes after its honest twin", () => {
  const { creators } = rankCreators([
    scored("hiding", [known(80, 75, 85), null]),
    scored("honest", [known(80, 75, 85), known(10, 5, 15)]),
    scored("other", [known(10, 5, 15), known(10, 5, 15)]),
  ]);
  expect(creators.map(({ id }) => id)).toEqual(["honest", "hiding", "other"]);
  expect(creators[1]?.score?.value).toBeGreaterThan(creators[0]?.score?.value as number);
});

test("equal ones share a rank, are said to be tied, and are all chosen", () => {
  const twin = (id: string) => scored(id, [known(60, 50, 70)]);
  const { creators, chosen, probabilityOfChosen } = rankCreators([
    twin("b"),
    twin("a"),
    scored("c", [known(20, 10, 30)]),
  ]);
  expect(creators.map(({ id, rank }) => [id, rank.value])).toEqual([
    ["a", 1],
    ["b", 1],
    ["c", 3],
  ]);
  expect(creators[0]?.rank.notes).toEqual([{ code: "tied", count: 2 }]);
  expect(chosen).toEqual([1, 0]);
  expect(probabilityOfChosen.notes).toContainEqual({ code: "tied", count: 2 });
});

test("what is exact is ranked as well", () => {
  const { creators } = rankCreators([scored("a", [3]), scored("b", [5]), scored("c", [4])], { first: 2 });
  expect(creators.map(({ id, probabilityOfFirst }) => [id, probabilityOfFirst.value])).toEqual([
    ["b", 1],
    ["c", 1],
    ["a", 0],
  ]);
});

test("a geometric score counts what is missing as 0", () => {
  const { creators } = rankCreators([
    scored("missing", [known(90, 80, 95), null], "geometric"),
    scored("whole", [known(9, 8, 10), known(9, 8, 10)], "geometric"),
    scored("less", [known(5, 4, 6), known(5, 4, 6)], "geometric"),
  ]);
  expect(creators.map(({ id }) => id)).toEqual(["whole", "less", "missing"]);
});

describe("creators themselves", () => {
  const creator = (id: string, likes: number, n = 10): Creator => ({
    id,
    platform: "instagram",
    followers: 12_000,
    posts: Array.from({ length: n }, (_, i) => ({ likes: likes + 9 * i, comments: 5 })),
  });
  const list = [creator("a", 300), creator("b", 700), creator("c", 150)];

  test("are scored first, as asked for", () => {
    const options = { asOf: "2026-06-01T00:00:00Z" } as const;
    const ranking = rankCreators(list, { ...options, first: 2 });
    expect(ranking).toEqual(
      rankCreators(
        list.map((each) => scoreCreator(each, options)),
        { first: 2 },
      ),
    );
    expect(ranking.creators.map(({ id }) => id)).toEqual(["b", "a", "c"]);
  });

  test("that are impossible stand at the end with their error, and harm no other", () => {
    const bad = { ...creator("bad", 1), posts: [{ likes: -1 }] };
    const ranking = rankCreators([bad, ...list, null as unknown as Creator]);
    expect(ranking.creators.map(({ id }) => id)).toEqual(["b", "a", "c", "bad", null]);
    expect(ranking.creators[3]).toMatchObject({
      index: 0,
      score: null,
      rank: { value: null, reason: "refused" },
      error: { name: "InvalidInputError", code: "negative", path: "creators[0].posts[0].likes" },
    });
    expect(ranking.creators[4]?.error).toMatchObject({ code: "not-an-object", path: "creators[4]" });
  });

  test("of whom only one can be told apart: nothing is learnt of one from the others", () => {
    const { creators, probabilityOfChosen } = rankCreators(list.slice(0, 1));
    expect([creators[0]?.rank.value, creators[0]?.probabilityOfFirst.value]).toEqual([1, 1]);
    expect(probabilityOfChosen.notes).toEqual([{ code: "too-few-creators" }]);
  });

  test.each([[[]], [null], [undefined]])("none: nothing is chosen", (none) => {
    const ranking = rankCreators(none);
    expect([ranking.creators, ranking.chosen]).toEqual([[], []]);
    expect(ranking.probabilityOfChosen).toMatchObject({ value: null, reason: "too-few-creators" });
  });
});

describe("results that are damaged stand at the end with their error, and harm no other", () => {
  const one = scored("a", [known(50, 40, 60)]);
  const two = scored("b", [known(60, 40, 70)]);
  const component = one.score.components[0];

  test.each([
    ["unknown-option", "creators[1].score.composition", { composition: "" }],
    ["not-an-array", "creators[1].score.components", { components: null }],
    ["out-of-range", "creators[1].score", { value: 101, interval: undefined }],
    ["not-an-object", "creators[1].score.components[0]", { components: [1] }],
    ["not-a-string", "creators[1].score.components[0].name", { components: [{ ...component, name: 1 }] }],
    ["out-of-range", "creators[1].score.components[0].weight", { components: [{ ...component, weight: 2 }] }],
  ])("with %s at %s", (code, path, changes) => {
    const damaged = { ...one, score: { ...one.score, ...changes } } as unknown as CreatorScore;
    const { creators } = rankCreators([two, damaged]);
    expect(creators.map(({ id, error }) => [id, error?.code, error?.path])).toEqual([
      ["b", undefined, undefined],
      ["a", code, path],
    ]);
  });

  test("so do holes and what is no creator; a field named score of a creator's own is passed over", () => {
    const creator = { id: "c", platform: "x", score: 87 } as unknown as CreatorScore;
    const list = [scoreCreator({ id: "a", platform: "x" }), undefined, null, 7, creator] as unknown as CreatorScore[];
    const { creators } = rankCreators(list);
    expect(creators.map(({ id, error }) => [id, error?.code])).toEqual([
      ["a", undefined],
      [null, "not-an-object"],
      [null, "not-an-object"],
      [null, "not-an-object"],
      ["c", undefined],
    ]);
  });
});

describe("what few posts tell", () => {
  const curve = [
    { at: 0, score: 0 },
    { at: 0.1, score: 100 },
  ];
  const scorecard = defineScorecard({ id: "rate@1", components: [{ name: "rate", measure: "engagementRate", curve }] });
  const creator = (id: string, likes: number[]): Creator => ({
    id,
    platform: "instagram",
    followers: 12_000,
    posts: likes.map((count) => ({ likes: count, comments: 5 })),
  });

  test("makes nobody surely the first", () => {
    const list = [creator("a", [900]), creator("b", [880]), creator("c", [850, 840])];
    const { creators } = rankCreators(list, { scorecard });
    for (const { rank, probabilityOfFirst } of creators) {
      expect(rank.value).toBe(1);
      expect(probabilityOfFirst.value).toBeGreaterThan(0.25);
      expect(probabilityOfFirst.value).toBeLessThan(0.42);
    }
  });
});

test("those of whom the very same is known are equally likely to be the first", () => {
  const twins = ["a", "b", "c"].map((id) => scored(id, [known(60, 50, 70)]));
  const all = rankCreators(twins).creators.map(({ probabilityOfFirst }) => probabilityOfFirst.value);
  expect(new Set(all).size).toBe(1);
  expect(all[0]).toBeCloseTo(1 / 3, 12);
});

describe("refused", () => {
  const one = scored("a", [known(50, 40, 60)]);

  test.each([
    ["not-an-array", "creators", {}, {}],
    ["scorecard-mismatch", "creators[1]", [one, scored("b", [1, 2])], {}],
    ["out-of-range", "first", [one], { first: 0 }],
    ["out-of-range", "seed", [one], { seed: -1 }],
    ["out-of-range", "level", [one], { level: 1 }],
    ["out-of-range", "first", [], { first: 0 }],
    ["out-of-range", "seed", [], { seed: -1 }],
    ["out-of-range", "target.country.DE", [one], { target: { country: { DE: 7 } } }],
    ["not-an-array", "comparableQuotes", [one], { comparableQuotes: 5 }],
    ["not-an-object", "options", [one], null],
    ["invalid-time", "asOf", [one], { asOf: "today" }],
  ])("with %s at %s", (code, path, list, options) => {
    expect(() => rankCreators(list as never, options as never)).toThrow(expect.objectContaining({ code, path }));
  });
});
