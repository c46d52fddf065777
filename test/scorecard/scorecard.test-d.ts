import { expectTypeOf, test } from "vitest";
import {
  type ComponentScore,
  defineScorecard,
  explainScore,
  rankCreators,
  type Scorecard,
  scoreCreator,
} from "../../src/index.js";

const curve = [
  { at: 0, score: 0 },
  { at: 1, score: 100 },
] as const;
const creator = { id: "a", platform: "instagram" } as const;
const scorecard = defineScorecard({
  id: "mine@1",
  components: [
    { name: "audience", measure: "audienceFit", curve },
    { name: "size", measure: ({ followers }) => followers, curve },
  ],
});

test("the names of a scorecard's components are known", () => {
  expectTypeOf(scorecard).toEqualTypeOf<Scorecard<"audience" | "size">>();
  const { score } = scoreCreator(creator, { scorecard });
  expectTypeOf(score.components).toEqualTypeOf<readonly ComponentScore<"audience" | "size">[]>();
  expectTypeOf(explainScore(score, { scorecard }).changesMost).toEqualTypeOf<readonly ("audience" | "size")[]>();
  const { creators } = rankCreators([creator], { scorecard });
  expectTypeOf(creators[0]?.score?.components[0]?.name).toEqualTypeOf<"audience" | "size" | undefined>();
});

test("those of the default scorecard as well", () => {
  type Default = "engagement" | "followers" | "comments" | "growth" | "replies";
  expectTypeOf(scoreCreator(creator).score.components).toEqualTypeOf<readonly ComponentScore<Default>[]>();
});

test("a misspelt name, and a measure that there is not, do not compile", () => {
  const { components } = scoreCreator(creator, { scorecard }).score;
  // @ts-expect-error no component is named so
  components.find(({ name }) => name === "audiance");
  // @ts-expect-error no measure is named so
  defineScorecard({ id: "mine@1", components: [{ name: "a", measure: "likes", curve }] });
});
