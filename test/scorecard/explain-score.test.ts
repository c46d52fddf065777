import { describe, expect, test } from "vitest";
import type { Composition, Known, Measure } from "../../src/core/index.js";
import { defineScorecard, explainScore, scoreCreator, scoreSensitivity } from "../../src/scorecard/index.js";

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

/** A score of components a, b, c …, and its scorecard. */
function made(
  measures: readonly (Measure | number | null)[],
  composition: Composition = "arithmetic",
  weights: number[] = [],
) {
  const components = measures.map((measure, i) => ({
    name: String.fromCharCode(97 + i),
    measure: () => measure,
    curve,
    weight: weights[i] ?? 1,
    because: `why ${i}`,
  }));
  const scorecard = defineScorecard({ id: "test@1", components, composition });
  return { score: scoreCreator({ id: "x", platform: "x" }, { scorecard }), scorecard };
}
const explained = (...given: Parameters<typeof made>) => {
  const { score, scorecard } = made(...given);
  return explainScore(score, { scorecard });
};
const sum = (numbers: readonly (number | null)[]): number => numbers.reduce<number>((all, one) => all + (one ?? 0), 0);

describe("an explanation", () => {
  test("tells what each component brings and costs, the largest first, and what is unknown last", () => {
    const { value, contributions } = explained([known(90, 80, 95), known(30, 20, 40), null], "arithmetic", [2, 1, 1]);
    // (2 · 90 + 30) / 3 = 70: 60 from a, 10 from b; of the 30 that are missing 2 · 10 / 3 are a's, 70 / 3 are b's.
    expect(value).toBe(70);
    expect(contributions.map(({ name }) => name)).toEqual(["a", "b", "c"]);
    const [a, b, c] = contributions;
    expect(a?.contribution).toBeCloseTo(60, 12);
    expect(b?.contribution).toBeCloseTo(10, 12);
    expect(a?.lost).toBeCloseTo(20 / 3, 12);
    expect(b?.lost).toBeCloseTo(70 / 3, 12);
    expect([c?.contribution, c?.lost, c?.because, c?.source, c?.weight]).toEqual([null, null, "why 2", "caller", 0.25]);
  });

  test("tells what would change the score most: the one that could move it farthest", () => {
    const { contributions, changesMost } = explained([known(90, 80, 95), known(30, 20, 40)], "arithmetic", [2, 1]);
    // a at 0: 10, at 100: 76.7; b at 0: 60, at 100: 93.3
    expect(contributions[0]?.ifWorst).toBeCloseTo(10, 12);
    expect(contributions[0]?.ifBest).toBeCloseTo(230 / 3, 12);
    expect(contributions[1]?.ifBest).toBeCloseTo(280 / 3, 12);
    expect(changesMost).toEqual(["a", "b"]);
    expect(explained([known(50, 40, 60), known(50, 40, 60)], "arithmetic", [1, 0]).changesMost).toEqual(["a"]);
  });

  test("tells what to measure next: by how many points the interval would be narrower", () => {
    const { measureNext } = explained([known(90, 80, 95), 40, null], "arithmetic", [2, 1, 1]);
    // c: a quarter of 100; a: half of 15; b has no interval to be made narrower.
    expect(measureNext).toEqual([
      { name: "c", narrower: 25, reason: "not-given" },
      { name: "a", narrower: 7.5, reason: null },
    ]);
  });

  test("of a geometric score splits what is missing by the logarithms", () => {
    const { value, contributions } = explained([known(81, 70, 90), known(100, 90, 100)], "geometric");
    // √(81 · 100) = 90: b is at its best and costs nothing, so that a costs all of the 10.
    expect(value).toBeCloseTo(90, 12);
    const lost = Object.fromEntries(contributions.map(({ name, lost }) => [name, lost]));
    expect(lost.a).toBeCloseTo(10, 10);
    expect(lost.b).toBeCloseTo(0, 10);
    expect(sum(contributions.map(({ contribution }) => contribution))).toBeCloseTo(90, 10);
    expect(explained([known(100, 90, 100), 100], "geometric").contributions.map(({ lost }) => lost)).toEqual([0, 0]);
  });

  test("of a geometric score of 0: what is at 0 bears it all", () => {
    const { contributions } = explained([0, known(50, 40, 60), 0], "geometric", [3, 1, 1]);
    const lost = Object.fromEntries(contributions.map(({ name, lost }) => [name, lost]));
    expect(lost.a).toBeCloseTo(75, 10);
    expect(lost).toMatchObject({ b: 0, c: 25 });
    expect(sum(contributions.map(({ contribution }) => contribution))).toBeCloseTo(0, 12);
  });

  test("of an unknown score tells the reason, and what to measure", () => {
    const { value, reason, measureNext, contributions, changesMost } = explained([null, null], "arithmetic", [3, 1]);
    expect([value, reason]).toEqual([null, "no-components"]);
    expect(measureNext.map(({ name, narrower }) => [name, narrower])).toEqual([
      ["a", 75],
      ["b", 25],
    ]);
    expect(contributions.map(({ contribution }) => contribution)).toEqual([null, null]);
    expect(changesMost).toEqual(["a", "b"]);
  });

  test("takes the score by itself as well, and that of no scorecard", () => {
    const { score, scorecard } = made([known(50, 40, 60)]);
    expect(explainScore(score.score, { scorecard })).toEqual(explainScore(score, { scorecard }));
    const none = scoreCreator({ id: "x", platform: "x" }, { scorecard: null });
    expect(explainScore(none)).toMatchObject({
      value: null,
      reason: "no-scorecard",
      contributions: [],
      measureNext: [],
    });
  });

  test("needs the scorecard that the score was made with", () => {
    const { score } = made([known(50, 40, 60)]);
    const other = defineScorecard({ id: "test@1", components: [{ name: "z", measure: () => 1, curve }] });
    const { scorecard } = made([known(50, 40, 60)]);
    const others = [
      other,
      { ...scorecard, composition: "geometric" },
      { ...scorecard, components: [...scorecard.components, ...other.components] },
    ];
    for (const options of [{}, ...others.map((one) => ({ scorecard: one }))])
      expect(() => explainScore(score as never, options as never)).toThrow(
        expect.objectContaining({ code: "scorecard-mismatch", path: "scorecard" }),
      );
    expect(() => explainScore(null as never)).toThrow(
      expect.objectContaining({ code: "not-an-object", path: "score" }),
    );
  });
});

describe("the sensitivity of scores to their weights", () => {
  const of = (...scores: ReturnType<typeof made>[]) =>
    scoreSensitivity(
      scores.map(({ score }) => score),
      { within: 0.5 },
    );

  test("is the range over all weights that are off by so much", () => {
    const { scores } = of(made([known(90, 80, 95), known(30, 20, 40)]));
    // Weights 1.5 and 0.5 on 90 and 30, and the other way round.
    expect(scores[0]?.score?.high).toBeCloseTo((1.5 * 90 + 0.5 * 30) / 2, 12);
    expect(scores[0]?.score?.low).toBeCloseTo((0.5 * 90 + 1.5 * 30) / 2, 12);
    expect(scores[0]?.low?.high).toBeCloseTo((1.5 * 80 + 0.5 * 20) / 2, 12);
  });

  test("is found on a fine grid of weights, and never beaten there", () => {
    for (const composition of ["arithmetic", "geometric"] as const) {
      const values = [12, 90, 55, 30];
      const { scores } = of(made(values, composition, [1, 3, 2, 1]));
      const factors = [0.5, 0.75, 1, 1.25, 1.5];
      let [low, high] = [100, 0];
      for (const a of factors)
        for (const b of factors)
          for (const c of factors)
            for (const d of factors) {
              const weights = [a, 3 * b, 2 * c, d];
              const { score } = made(values, composition, weights);
              low = Math.min(low, score.score.value as number);
              high = Math.max(high, score.score.value as number);
            }
      expect(scores[0]?.score?.low).toBeCloseTo(low, 10);
      expect(scores[0]?.score?.high).toBeCloseTo(high, 10);
    }
  });

  test("of a geometric score with a zero is none", () => {
    expect(of(made([0, known(50, 40, 60)], "geometric")).scores[0]?.score).toEqual({ low: 0, high: 0 });
  });

  test("tells between which ranks each lies, and which pairs stand", () => {
    const { scores, pairs, stablePairs } = of(
      made([known(90, 80, 95), known(80, 70, 90)]),
      made([known(40, 30, 50), known(70, 60, 80)]),
      made([known(65, 55, 75), known(40, 30, 50)]),
      made([null, null]),
    );
    expect(pairs).toBe(3);
    // The first is above both in every component; of the others the weights decide.
    expect(stablePairs).toBeCloseTo(2 / 3, 12);
    expect(scores.map(({ rank }) => rank)).toEqual([
      { low: 1, high: 1 },
      { low: 2, high: 3 },
      { low: 2, high: 3 },
      null,
    ]);
    expect(scores[3]).toEqual({ id: "x", score: null, low: null, rank: null });
  });

  test("of geometric scores: a zero is below whatever is none, and no lower than another", () => {
    const { scores, stablePairs } = of(
      made([0, known(90, 80, 95)], "geometric"),
      made([known(5, 4, 6), known(5, 4, 6)], "geometric"),
      made([known(50, 40, 60), null], "geometric"),
    );
    expect(scores.map(({ rank }) => rank)).toEqual([
      { low: 2, high: 3 },
      { low: 1, high: 1 },
      { low: 2, high: 3 },
    ]);
    expect(stablePairs).toBeCloseTo(2 / 3, 12);
  });

  test("of one score has no pairs, and of a score by itself no name", () => {
    const { score } = made([known(50, 40, 60), null], "arithmetic", [1, 0]);
    const { stablePairs, scores } = scoreSensitivity([score.score], { within: 0.2 });
    expect([stablePairs, scores[0]?.id, scores[0]?.score]).toEqual([null, null, { low: 50, high: 50 }]);
  });

  test.each([
    ["missing", "within", {}],
    ["out-of-range", "within", { within: 0 }],
    ["out-of-range", "within", { within: 1 }],
    ["not-a-number", "within", { within: "0.5" }],
    ["not-an-object", "options", undefined],
  ])("is refused with %s at %s", (code, path, options) => {
    expect(() => scoreSensitivity([], options as never)).toThrow(expect.objectContaining({ code, path }));
  });

  test("of scores of different scorecards is refused", () => {
    const two = [made([1]), made([1, 2])].map(({ score }) => score);
    expect(() => scoreSensitivity(two, { within: 0.5 })).toThrow(
      expect.objectContaining({ code: "scorecard-mismatch", path: "scores[1]" }),
    );
  });
});
