import * as z from "zod";
import type {
  ExplainOptions,
  MeasureNext,
  ScoreContribution,
  ScoreExplanation,
  ScoreRange,
  ScoreSensitivity,
  SensitiveScore,
  SensitivityOptions,
} from "../scorecard/index.js";
import { amount, count, name, number, share, text } from "./fields.js";
import { aboveZero } from "./input-fields.js";
import { measureSchema, modelId, reason } from "./measure-schema.js";
import { says } from "./says.js";
import { lazySchemaFor, type ObjectSchema } from "./schema-for.js";
import { type ScorecardData, scorecardSchema } from "./scorecard-schema.js";

const score = amount.max(100, says("out-of-range"));
const listOf = <T extends z.ZodType>(item: T) => z.array(item, says("not-an-array"));

/**
 * What one component has to do with a score.
 *
 * @example
 * import { explainScore, scoreCreator } from "influencer-scoring/scorecard";
 * import { scoreContributionSchema } from "influencer-scoring/schemas";
 * const { contributions } = explainScore(scoreCreator({ id: "a", platform: "x" }));
 * console.log(scoreContributionSchema.parse(contributions[0]).contribution); // => null
 */
export const scoreContributionSchema: ObjectSchema<ScoreContribution> =
  /* @__PURE__ */ lazySchemaFor<ScoreContribution>()(() =>
    z
      .object(
        {
          name: name.describe("The component."),
          weight: share.describe("Its share of all weights, 0 to 1."),
          score: measureSchema.describe("What it scored, 0 to 100."),
          contribution: number.nullable().describe("The points that it brings; null where it is unknown."),
          lost: number.nullable().describe("The points that it costs; null where it is unknown."),
          ifWorst: score.describe("The score with this component at 0."),
          ifBest: score.describe("The score with this component at 100."),
          because: text.nullable().describe("Why it counts; null where the scorecard does not say."),
          source: text.describe("Where measure and curve come from."),
        },
        says("not-an-object"),
      )
      .meta({ title: "ScoreContribution", description: "What one component has to do with a score." }),
  );

/**
 * A component about which more could be known.
 *
 * @example
 * import { measureNextSchema } from "influencer-scoring/schemas";
 * console.log(measureNextSchema.parse({ name: "followers", narrower: 20, reason: "no-profiles" }).narrower); // => 20
 */
export const measureNextSchema: ObjectSchema<MeasureNext> = /* @__PURE__ */ lazySchemaFor<MeasureNext>()(() =>
  z
    .object(
      {
        name: name.describe("The component."),
        narrower: amount.describe("By how many points the interval would be narrower, were it known exactly."),
        reason: reason().nullable().describe("Why it is unknown; null where it is known, but not exactly."),
      },
      says("not-an-object"),
    )
    .meta({ title: "MeasureNext", description: "A component about which more could be known." }),
);

/**
 * What `explainScore` returns.
 *
 * @example
 * import { explainScore, scoreCreator } from "influencer-scoring/scorecard";
 * import { scoreExplanationSchema } from "influencer-scoring/schemas";
 * const explanation = explainScore(scoreCreator({ id: "a", platform: "x" }));
 * console.log(scoreExplanationSchema.parse(explanation).reason); // => no-components
 */
export const scoreExplanationSchema: ObjectSchema<ScoreExplanation> = /* @__PURE__ */ lazySchemaFor<ScoreExplanation>()(
  () =>
    z
      .object(
        {
          value: score.nullable().describe("The score; null where it is unknown."),
          reason: reason().optional().describe("Why the score is unknown."),
          model: modelId().describe("The scorecard."),
          composition: z
            .enum(["arithmetic", "geometric"], says("unknown-option"))
            .describe("How the components were composed."),
          contributions: listOf(scoreContributionSchema).describe("Every component, the largest contribution first."),
          changesMost: listOf(text).describe("The components that could move the score, the farthest first."),
          measureNext: listOf(measureNextSchema).describe("What to measure next, what tells most first."),
        },
        says("not-an-object"),
      )
      .meta({ title: "ScoreExplanation", description: "A score, taken apart." }),
);

/**
 * Two ends of scores or ranks.
 *
 * @example
 * import { scoreRangeSchema } from "influencer-scoring/schemas";
 * console.log(scoreRangeSchema.parse({ low: 61, high: 86 }).high); // => 86
 */
export const scoreRangeSchema: ObjectSchema<ScoreRange> = /* @__PURE__ */ lazySchemaFor<ScoreRange>()(() =>
  z
    .object({ low: amount.describe("The lower end."), high: amount.describe("The upper end.") }, says("not-an-object"))
    .meta({ title: "ScoreRange", description: "Two ends, both included." }),
);

/**
 * What other weights would make of one score.
 *
 * @example
 * import { scoreCreator, scoreSensitivity } from "influencer-scoring/scorecard";
 * import { sensitiveScoreSchema } from "influencer-scoring/schemas";
 * const { scores } = scoreSensitivity([scoreCreator({ id: "a", platform: "x" })], { within: 0.5 });
 * console.log(sensitiveScoreSchema.parse(scores[0]).rank); // => null
 */
export const sensitiveScoreSchema: ObjectSchema<SensitiveScore> = /* @__PURE__ */ lazySchemaFor<SensitiveScore>()(() =>
  z
    .object(
      {
        id: text.nullable().describe("The caller's own name; null where the score stands by itself."),
        score: scoreRangeSchema.nullable().describe("Between what the score lies; null where it is unknown."),
        low: scoreRangeSchema.nullable().describe("Between what the lower ends put together lie."),
        rank: scoreRangeSchema.nullable().describe("Between which ranks it lies."),
      },
      says("not-an-object"),
    )
    .meta({ title: "SensitiveScore", description: "What other weights would make of one score." }),
);

/**
 * What `scoreSensitivity` returns.
 *
 * @example
 * import { scoreSensitivity } from "influencer-scoring/scorecard";
 * import { scoreSensitivitySchema } from "influencer-scoring/schemas";
 * console.log(scoreSensitivitySchema.parse(scoreSensitivity([], { within: 0.5 })).stablePairs); // => null
 */
export const scoreSensitivitySchema: ObjectSchema<ScoreSensitivity> = /* @__PURE__ */ lazySchemaFor<ScoreSensitivity>()(
  () =>
    z
      .object(
        {
          within: share.describe("How far each weight may be off, as a share of it."),
          scores: listOf(sensitiveScoreSchema).describe("One entry for each score, in the order given."),
          pairs: count.describe("How many pairs are compared."),
          stablePairs: share.nullable().describe("The share of pairs whose order stands; null without a pair."),
          model: modelId().describe("The model."),
        },
        says("not-an-object"),
      )
      .meta({ title: "ScoreSensitivity", description: "What other weights would make of scores and their order." }),
);

/** How to explain a score, as data: with a scorecard that measures by name. */
export type ExplainData = Omit<ExplainOptions, "scorecard"> & {
  /** The scorecard that the score was made with. */
  readonly scorecard?: ScorecardData | undefined;
};

/**
 * How `explainScore` works, where the scorecard is data.
 *
 * @example
 * import { explainOptionsSchema } from "influencer-scoring/schemas";
 * console.log(explainOptionsSchema.safeParse({}).success); // => true
 */
export const explainOptionsSchema: ObjectSchema<ExplainData> = /* @__PURE__ */ lazySchemaFor<ExplainData>()(() =>
  z
    .object(
      { scorecard: scorecardSchema.optional().describe("The scorecard; the default one where not given.") },
      says("not-an-object"),
    )
    .meta({ title: "ExplainOptions", description: "With which scorecard a score was made." }),
);

/**
 * How `scoreSensitivity` works.
 *
 * @example
 * import { sensitivityOptionsSchema } from "influencer-scoring/schemas";
 * console.log(sensitivityOptionsSchema.safeParse({ within: 1 }).error?.issues[0]?.message); // => out-of-range
 */
export const sensitivityOptionsSchema: ObjectSchema<SensitivityOptions> =
  /* @__PURE__ */ lazySchemaFor<SensitivityOptions>()(() =>
    z
      .object(
        {
          within: aboveZero()
            .lt(1, says("out-of-range"))
            .describe("How far each weight may be off, as a share of it; above 0 and below 1."),
        },
        says("not-an-object"),
      )
      .meta({ title: "SensitivityOptions", description: "How far weights may be off." }),
  );
