import * as z from "zod";
import type { ScoreOptions } from "../scorecard/index.js";
import { audienceSharesSchema } from "./audience-fit-input-schema.js";
import { givenPeers } from "./benchmark-options-schema.js";
import { exchangeTableSchema } from "./exchange-table-schema.js";
import { listOf, oneOrSeveral } from "./input-fields.js";
import { postSelectionSchema } from "./post-selection-schema.js";
import { quoteSchema } from "./quote-schema.js";
import { says } from "./says.js";
import { lazySchemaFor, type ObjectSchema } from "./schema-for.js";
import { type ScorecardData, scorecardSchema } from "./scorecard-schema.js";
import { timeSchema } from "./time-schema.js";

/** How to score, as data: with a scorecard that measures by name. */
export type ScoreData = Omit<ScoreOptions, "scorecard"> & {
  /** What the score is made of. */
  readonly scorecard?: ScorecardData | null | undefined;
};

/**
 * How `scoreCreator` works, where the scorecard is data.
 *
 * @example
 * import { scoreOptionsSchema } from "influencer-scoring/schemas";
 * console.log(scoreOptionsSchema.safeParse({ asOf: "2026-06-01T00:00:00Z", onTopic: "vegan" }).success); // => true
 * console.log(scoreOptionsSchema.safeParse({ asOf: "June" }).error?.issues[0]?.message); // => invalid-time
 */
export const scoreOptionsSchema: ObjectSchema<ScoreData> = /* @__PURE__ */ lazySchemaFor<ScoreData>()(() =>
  z
    .object(
      {
        scorecard: scorecardSchema.nullish().describe("What the score is made of; no score is composed where null."),
        asOf: timeSchema.nullish().describe("The moment of judging: posts published later are left out."),
        select: postSelectionSchema.optional().describe("Which posts to count; all but pinned and boosted ones."),
        peers: givenPeers().optional().describe("Peers of your own for engagement."),
        target: audienceSharesSchema.nullish().describe("The audience that is wanted."),
        onTopic: oneOrSeveral().nullish().describe("The topic, or topics, that are asked about."),
        comparableQuotes: listOf(quoteSchema).nullish().describe("Quotes of others, for the rank of the price."),
        exchange: exchangeTableSchema.nullish().describe("Rates for quotes in other currencies."),
        dependence: z
          .enum(["any", "independent"], says("unknown-option"))
          .nullish()
          .describe("What errors of components may have to do with each other; any where nothing is said."),
      },
      says("not-an-object"),
    )
    .meta({ title: "ScoreOptions", description: "How to score a creator." }),
);
