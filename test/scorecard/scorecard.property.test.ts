import fc from "fast-check";
import { expect, test } from "vitest";
import type { Composition, Creator, Known, Measure } from "../../src/core/index.js";
import {
  defaultScorecard,
  defineScorecard,
  explainScore,
  flatten,
  goalScorecards,
  rankCreators,
  scoreCreator,
  scoreSensitivity,
} from "../../src/scorecard/index.js";

const runs = { numRuns: 10_000, seed: 7 } as const;
/** Numbers without a negative zero, which JSON does not know. */
const value = fc.double({ min: -1_000, max: 1_000, noNaN: true }).map((given) => given + 0);
const composition = fc.constantFrom<Composition[]>("arithmetic", "geometric");

/** A measure that is known, with or without an interval, or unknown. */
const measure: fc.Arbitrary<Measure> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(value, value, value, fc.constantFrom(0.8, 0.95, 1)).map(toKnown) },
  { weight: 1, arbitrary: value.map((given) => toKnown([given, given, given, 0.95], false)) },
  {
    weight: 2,
    arbitrary: fc.constant<Measure>({ value: null, reason: "not-given", n: 0, basis: "", model: "x@1", notes: [] }),
  },
);

function toKnown([a, b, c, level]: [number, number, number, number] | number[], hasInterval = true): Known {
  const [low, middle, high] = [a, b, c].sort((x, y) => (x as number) - (y as number)) as [number, number, number];
  const interval = { low, high, shape: "between", level: level as number, method: "told" } as const;
  return { value: middle, ...(hasInterval && { interval }), n: 3, basis: "told", model: "x@1", notes: [] };
}

/** Points of a curve that rises or falls. */
const curve = fc
  .tuple(
    fc.uniqueArray(value, { minLength: 1, maxLength: 5 }),
    fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 5, maxLength: 5 }),
    fc.boolean(),
  )
  .map(([ats, scores, rises]) => {
    const sorted = scores.slice(0, ats.length).sort((a, b) => (rises ? a - b : b - a));
    return [...ats].sort((a, b) => a - b).map((at, i) => ({ at: at + 0, score: sorted[i] as number }));
  });
const part = fc.record({
  weight: fc.oneof(fc.double({ min: 0.001, max: 10, noNaN: true }), fc.constant(0)),
  measure,
  curve,
});
const parts = fc.array(part, { minLength: 1, maxLength: 6 }).filter((all) => all.some(({ weight }) => weight > 0));

type Part = { weight: number; measure: Measure; curve: { at: number; score: number }[] };
const nothing: Measure = { value: null, reason: "not-given", n: 0, basis: "", model: "x@1", notes: [] };

function made(all: readonly Part[], how: Composition, id = "a", dependence: "any" | "independent" = "any") {
  const scorecard = defineScorecard({
    id: "any@1",
    composition: how,
    components: all.map(({ weight, measure, curve }, i) => ({ name: `c${i}`, weight, curve, measure: () => measure })),
  });
  return { result: scoreCreator({ id, platform: "x" }, { scorecard, dependence }), scorecard };
}
const lowOf = ({ score }: { score: Measure }): number => score.interval?.low ?? score.value ?? 0;

test("with independent errors the interval lies within the one for any errors, and holds the value", () => {
  fc.assert(
    fc.property(parts, composition, (all, how) => {
      const [any, independent] = (["any", "independent"] as const).map(
        (errors) => made(all, how, "a", errors).result.score,
      );
      if (!independent?.interval || independent.value === null) return;
      const { low, high } = independent.interval as { low: number; high: number };
      expect(low).toBeGreaterThanOrEqual(any?.interval?.low as number);
      expect(high).toBeLessThanOrEqual(any?.interval?.high as number);
      expect(low - 1e-9 <= independent.value && independent.value <= high + 1e-9).toBe(true);
    }),
    runs,
  );
});

test("a score lies within 0 and 100 and within its interval, and nothing of it is not a number", () => {
  fc.assert(
    fc.property(parts, composition, (all, how) => {
      const { score } = made(all, how).result;
      expect(JSON.parse(JSON.stringify(score))).toEqual(score);
      if (score.value === null) return;
      const { low = score.value, high = score.value } = score.interval ?? {};
      expect(0 <= (low as number) && (low as number) <= score.value).toBe(true);
      expect(score.value <= (high as number) && (high as number) <= 100).toBe(true);
    }),
    runs,
  );
});

const dependence = fc.constantFrom("any" as const, "independent" as const);

test("taking a component's measure away never raises the lower end, nor lowers the upper one", () => {
  fc.assert(
    fc.property(parts, composition, fc.nat(), dependence, (all, how, which, errors) => {
      const before = made(all, how, "a", errors).result.score;
      const without = all.map((one, i) => (i === which % all.length ? { ...one, measure: nothing } : one));
      const after = made(without, how, "a", errors).result.score;
      // Square roots round.
      const slack = errors === "any" ? 0 : 1e-9;
      expect(lowOf({ score: after })).toBeLessThanOrEqual(lowOf({ score: before }) + slack);
      if (after.value !== null && before.value !== null)
        expect(after.interval?.high ?? 100).toBeGreaterThanOrEqual(
          ((before.interval?.high ?? before.value) as number) - slack,
        );
    }),
    runs,
  );
});

test("better input never lowers its own component, nor the score over the same components", () => {
  fc.assert(
    fc.property(part, value, parts, composition, (one, other, rest, how) => {
      if (one.measure.value === null) return;
      const rises = (one.curve.at(-1)?.score as number) >= (one.curve[0]?.score as number);
      const [worse, better] = [one.measure.value, other].sort((a, b) => (rises ? a - b : b - a)) as [number, number];
      const of = (given: number) =>
        made([{ ...one, measure: toKnown([given, given, given, 0.95]) }, ...rest], how).result.score;
      const [low, high] = [of(worse), of(better)];
      expect(high.components[0]?.score.value as number).toBeGreaterThanOrEqual(
        low.components[0]?.score.value as number,
      );
      if (low.value !== null && high.value !== null) expect(high.value).toBeGreaterThanOrEqual(low.value - 1e-9);
      expect(lowOf({ score: high })).toBeGreaterThanOrEqual(lowOf({ score: low }) - 1e-9);
    }),
    runs,
  );
});

test("what components bring sums to the score, and what they cost to what is missing of 100", () => {
  fc.assert(
    fc.property(parts, composition, (all, how) => {
      const { result, scorecard } = made(all, how);
      const { value: score, contributions, measureNext } = explainScore(result, { scorecard });
      if (score === null) return;
      const sum = (of: (one: (typeof contributions)[number]) => number | null): number =>
        contributions.reduce((total, one) => total + (of(one) ?? 0), 0);
      expect(sum(({ contribution }) => contribution)).toBeCloseTo(score, 6);
      expect(sum(({ lost }) => lost)).toBeCloseTo(100 - score, 6);
      for (const { ifWorst, ifBest, score: own } of contributions)
        if (own.value !== null) expect(ifWorst <= score + 1e-9 && score <= ifBest + 1e-9).toBe(true);
      for (const { narrower } of measureNext) expect(narrower).toBeGreaterThan(0);
    }),
    runs,
  );
});

test("other weights keep a score between the ends that sensitivity tells", () => {
  fc.assert(
    fc.property(
      parts,
      composition,
      fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 }),
      (all, how, turns) => {
        const within = 0.4;
        const { result } = made(all, how);
        const [range] = scoreSensitivity([result], { within }).scores;
        const turned = made(
          all.map((one, i) => ({ ...one, weight: one.weight * (1 + within * (turns[i] as number)) })),
          how,
        ).result;
        if (!range?.score || turned.score.value === null) return;
        expect(turned.score.value).toBeGreaterThanOrEqual(range.score.low - 1e-9);
        expect(turned.score.value).toBeLessThanOrEqual(range.score.high + 1e-9);
        expect(lowOf(turned)).toBeGreaterThanOrEqual((range.low?.low as number) - 1e-9);
        expect(lowOf(turned)).toBeLessThanOrEqual((range.low?.high as number) + 1e-9);
      },
    ),
    runs,
  );
});

test("the order of creators does not matter, and the probabilities to be among the first sum to how many those are", () => {
  const list = fc.array(fc.tuple(measure, measure), { minLength: 1, maxLength: 5 });
  const straight = [
    { at: -1_000, score: 0 },
    { at: 1_000, score: 100 },
  ];
  fc.assert(
    fc.property(
      list,
      composition,
      fc.integer({ min: 1, max: 4 }),
      fc.infiniteStream(fc.nat()),
      (all, how, first, keys) => {
        const scores = all.map(
          (pair, i) =>
            made(
              pair.map((one) => ({ weight: 1, measure: one, curve: straight })),
              how,
              `id${i}`,
            ).result,
        );
        const shuffled = scores
          .map((score) => [keys.next().value, score] as const)
          .sort((a, b) => a[0] - b[0])
          .map(([, score]) => score);
        const options = { first, draws: 40, seed: 3 };
        const [one, other] = [rankCreators(scores, options), rankCreators(shuffled, options)];
        const known = one.creators.filter(({ rank }) => rank.value !== null);
        const plain = (ranking: typeof one) =>
          ranking.creators
            .filter(({ rank }) => rank.value !== null)
            .map(({ id, rank, probabilityOfFirst }) => ({ id, rank, probabilityOfFirst }));
        expect(plain(other)).toEqual(plain(one));
        expect(other.probabilityOfChosen).toEqual(one.probabilityOfChosen);
        const total = known.reduce((sum, { probabilityOfFirst }) => sum + (probabilityOfFirst.value as number), 0);
        expect(total).toBeCloseTo(Math.min(first, known.length), 9);
      },
    ),
    runs,
  );
});

test("hiding anything of a creator never raises the lower end of its score", () => {
  const counts = fc.array(
    fc.record({ likes: fc.integer({ min: 0, max: 2_000 }), comments: fc.integer({ min: 0, max: 90 }) }),
    { minLength: 1, maxLength: 14 },
  );
  const texts = fc.array(
    fc.constantFrom("great light", "where is this?", "buy followers https://a.example", "😍", "earn $900 on WhatsApp"),
    { minLength: 1, maxLength: 12 },
  );
  const profiles = fc.array(
    fc.record({ followers: fc.nat(900), following: fc.nat(4_000), posts: fc.nat(90), hasProfilePicture: fc.boolean() }),
    { minLength: 1, maxLength: 30 },
  );
  const scorecards = [defaultScorecard, ...Object.values(goalScorecards)];
  fc.assert(
    fc.property(
      counts,
      texts,
      profiles,
      fc.nat(),
      fc.nat(),
      fc.integer({ min: 1_000, max: 900_000 }),
      (posts, said, followerProfiles, which, card, followers) => {
        const creator: Creator = Object.freeze({
          id: "a",
          platform: "instagram",
          followers,
          posts,
          comments: said.map((text, i) => ({ id: `c${i}`, text, byCreator: false })),
          followerSample: { method: "uniform" as const, profiles: followerProfiles },
          audience: { country: { DE: 0.5 } },
        });
        const options = {
          scorecard: scorecards[card % scorecards.length] as typeof defaultScorecard,
          target: { country: { DE: 1 } },
        };
        const key = (["followers", "posts", "comments", "followerSample", "audience"] as const)[
          which % 5
        ] as keyof Creator;
        const [whole, hidden] = [scoreCreator(creator, options), scoreCreator({ ...creator, [key]: null }, options)];
        expect(lowOf(hidden)).toBeLessThanOrEqual(lowOf(whole));
        expect(Object.keys(flatten(hidden))).toEqual(Object.keys(flatten(whole)));
      },
    ),
    { ...runs, numRuns: 2_000 },
  );
});
