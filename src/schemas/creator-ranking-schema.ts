import * as z from "zod";
import type { CreatorRanking, CreatorRankingOptions, RankedCreator } from "../scorecard/index.js";
import { count, text } from "./fields.js";
import { countFrom1, levelOption, listOf, seed, times } from "./input-fields.js";
import { measureSchema } from "./measure-schema.js";
import { says } from "./says.js";
import { lazySchemaFor, type ObjectSchema } from "./schema-for.js";
import { componentScoreSchema, scoreMeasureSchema } from "./score-measure-schema.js";
import { type ScoreData, scoreOptionsSchema } from "./score-options-schema.js";

/** How to rank creators, as data: with a scorecard that measures by name. */
export type CreatorRankingData = Omit<CreatorRankingOptions, "scorecard"> & Pick<ScoreData, "scorecard">;

/**
 * How `rankCreators` works, where the scorecard is data.
 *
 * @example
 * import { creatorRankingOptionsSchema } from "influencer-scoring/schemas";
 * console.log(creatorRankingOptionsSchema.safeParse({ first: 3, seed: 1 }).success); // => true
 * console.log(creatorRankingOptionsSchema.safeParse({ first: 0 }).error?.issues[0]?.message); // => out-of-range
 */
export const creatorRankingOptionsSchema: ObjectSchema<CreatorRankingData> =
  /* @__PURE__ */ lazySchemaFor<CreatorRankingData>()(() =>
    z
      .object(
        {
          ...scoreOptionsSchema.shape,
          first: countFrom1().nullish().describe("How many are to be chosen; 1 where not given."),
          seed: seed().nullish().describe("The seed; 1 where not given."),
          draws: times(1e7).nullish().describe("How often the true scores are drawn; 10,000 where not given."),
          level: levelOption(),
        },
        says("not-an-object"),
      )
      .meta({ title: "CreatorRankingOptions", description: "How many creators to choose, and how." }),
  );

/**
 * Where a creator stands among others.
 *
 * @example
 * import { rankCreators } from "influencer-scoring/scorecard";
 * import { rankedCreatorSchema } from "influencer-scoring/schemas";
 * const { creators } = rankCreators([{ id: "a", platform: "x" }]);
 * console.log(rankedCreatorSchema.parse(creators[0]).id); // => a
 */
export const rankedCreatorSchema: ObjectSchema<RankedCreator> = /* @__PURE__ */ lazySchemaFor<RankedCreator>()(() =>
  z
    .object(
      {
        id: text.nullable().describe("The caller's own name for the creator; null where it has none."),
        index: count.describe("The place in the list that was given, from 0."),
        rank: measureSchema.describe("1 for the highest low of the score's interval; equal ones share a rank."),
        score: scoreMeasureSchema.nullable().describe("The score; null where the creator was refused."),
        probabilityOfFirst: measureSchema.describe("The probability that the true score is among the first."),
        error: componentScoreSchema.shape.error,
      },
      says("not-an-object"),
    )
    .meta({ title: "RankedCreator", description: "Where a creator stands among others." }),
);

/**
 * What `rankCreators` returns.
 *
 * @example
 * import { rankCreators } from "influencer-scoring/scorecard";
 * import { creatorRankingSchema } from "influencer-scoring/schemas";
 * console.log(creatorRankingSchema.safeParse(rankCreators([])).success); // => true
 */
export const creatorRankingSchema: ObjectSchema<CreatorRanking> = /* @__PURE__ */ lazySchemaFor<CreatorRanking>()(() =>
  z
    .object(
      {
        creators: listOf(rankedCreatorSchema).describe("All of them, those with a score by its low."),
        first: countFrom1().describe("How many were to be chosen."),
        chosen: listOf(count).describe("The first, as places in the list that was given."),
        probabilityOfChosen: measureSchema.describe(
          "The probability that the chosen are truly the first, all of them.",
        ),
        expectedRight: measureSchema.describe("How many of the chosen are truly among the first, on average."),
      },
      says("not-an-object"),
    )
    .meta({ title: "CreatorRanking", description: "Creators in order, and how sure that order is." }),
);
