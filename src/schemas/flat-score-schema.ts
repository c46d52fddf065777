import * as z from "zod";
import type { ModelId } from "../core/model.js";
import type { Platform } from "../core/platform.js";
import type { UnknownReason } from "../core/reason.js";
import type { Time } from "../core/time.js";
import type { CreatorMeasures } from "../scorecard/score-creator.js";
import { count, name, number, share, text } from "./fields.js";
import { modelId, reason } from "./measure-schema.js";
import { platformSchema } from "./platform-schema.js";
import { says } from "./says.js";
import { lazySchemaFor, type ObjectSchema } from "./schema-for.js";
import { timeSchema } from "./time-schema.js";

/** The columns of measures by their names, each with values of a kind. */
export type FlatMeasure<N extends string, V> = Record<N | `${N}_low` | `${N}_high`, V | null> &
  Record<`${N}_n`, number> &
  Record<`${N}_basis` | `${N}_notes`, string> &
  Record<`${N}_reason`, UnknownReason | null> &
  Record<`${N}_model`, ModelId>;

/** The columns that are no measure. */
export interface FlatCreator {
  /** The caller's own name for the creator. */
  id: string;
  /** Where the creator publishes. */
  platform: Platform;
  /** The moment of judging; `null` where none was given. */
  asOf: Time | null;
  /** The fewest followers of the tier. */
  tier_min: number | null;
  /** The fewest followers of the next tier. */
  tier_max: number | null;
  /** The share of the scorecard's weights that the known components have. */
  score_coverage: number;
  /** The codes of the notes on the creator as a whole, joined by spaces. */
  notes: string;
}

/** A row of `flatten`, column by column, without those of the scorecard's components, whose names are the scorecard's. */
export type FlatScore = FlatCreator &
  FlatMeasure<"tier", string> &
  FlatMeasure<keyof CreatorMeasures | "score", number>;

type FlatShape<N extends string, V> = { [K in keyof FlatMeasure<N, V>]: z.ZodType<FlatMeasure<N, V>[K]> };

/** The columns of one measure, in the order of `flatten`. */
function columns<N extends string, V>(measure: N, value: z.ZodType<V>, words: string): FlatShape<N, V> {
  const shape = {
    [measure]: value.nullable().describe(`${words} Null where it is unknown.`),
    [`${measure}_low`]: value.nullable().describe(`Lower bound of ${measure}; null where there is none.`),
    [`${measure}_high`]: value.nullable().describe(`Upper bound of ${measure}; null where there is none.`),
    [`${measure}_n`]: count.describe(`How many units ${measure} rests on.`),
    [`${measure}_basis`]: text.describe(`What was divided by what for ${measure}, and how it was aggregated.`),
    [`${measure}_reason`]: reason().nullable().describe(`Why ${measure} is unknown; null where it is known.`),
    [`${measure}_model`]: modelId().describe(`The model that made ${measure}, and its version.`),
    [`${measure}_notes`]: text.describe(`The codes of the notes on ${measure}, joined by spaces.`),
  };
  // The names are computed, which the compiler does not follow; a test compares them with those of flatten().
  return shape as unknown as FlatShape<N, V>;
}

/**
 * A score as one flat row: what `flatten` returns, the columns in the same order, without those of the scorecard's
 * components (`component_engagement` and so on), whose names are the scorecard's. It judges each column by itself, so `.pick`
 * and `.omit` choose columns.
 *
 * @example
 * import { flatten, scoreCreator } from "influencer-scoring/scorecard";
 * import { flatScoreSchema } from "influencer-scoring/schemas";
 * const row = flatten(scoreCreator({ id: "a", platform: "x", followers: 12_000 }));
 * console.log(flatScoreSchema.pick({ id: true, tier: true }).parse(row)); // => { id: 'a', tier: 'micro' }
 */
export const flatScoreSchema: ObjectSchema<FlatScore> = /* @__PURE__ */ lazySchemaFor<FlatScore>()(() =>
  z
    .object(
      {
        id: name.describe("The caller's own name for the creator."),
        platform: platformSchema,
        asOf: timeSchema.nullable().describe("The moment of judging, as it was given; null where none was."),
        ...columns("tier", text, "The name of the follower tier."),
        tier_min: count.nullable().describe("The fewest followers of the tier; null where the tier is unknown."),
        tier_max: count.nullable().describe("The fewest followers of the next tier; null where there is none."),
        ...columns("engagementRate", number, "The engagement rate, a fraction: 0.034 is 3.4 %."),
        ...columns("engagementPercentile", number, "The share of creators of the same size with a lower rate, 0 to 1."),
        ...columns("score", number, "The composed score, 0 to 100."),
        score_coverage: share.describe("The share of the scorecard's weights that the known components have, 0 to 1."),
        notes: text.describe("The codes of the notes on the creator as a whole, joined by spaces."),
      },
      says("not-an-object"),
    )
    .meta({ title: "FlatScore", description: "A score as one flat row. Null is unknown." }),
);
