import * as z from "zod";
import type { BenchmarkOptions, ShrinkOptions } from "../engagement/index.js";
import { amount, count, text } from "./fields.js";
import { level, listOf, maybe } from "./input-fields.js";
import { kinds } from "./kinds.js";
import { engagementPeerSchema, peerTableSchema } from "./peer-table-schema.js";
import { platformSchema } from "./platform-schema.js";
import { says } from "./says.js";
import { lazySchemaFor, type ObjectSchema } from "./schema-for.js";

const creatorFields = () => ({
  platform: platformSchema.describe("The platform of the creator."),
  followers: maybe(count).describe("The creator's followers."),
});

/** Peers of the caller's own: a table, or a list of them. */
export const givenPeers = () =>
  kinds((value) => (Array.isArray(value) ? 1 : 0), peerTableSchema, listOf(engagementPeerSchema));

/**
 * Whom `benchmarkEngagement` ranks a rate among. That a basis is one, and that of the rate, is for the function to say.
 *
 * @example
 * import { benchmarkOptionsSchema } from "influencer-scoring/schemas";
 * console.log(benchmarkOptionsSchema.safeParse({ platform: "instagram", followers: 12_000 }).success); // => true
 * console.log(benchmarkOptionsSchema.safeParse({ platform: "myspace" }).error?.issues[0]?.message); // => unknown-platform
 */
export const benchmarkOptionsSchema: ObjectSchema<BenchmarkOptions> = /* @__PURE__ */ lazySchemaFor<BenchmarkOptions>()(
  () =>
    z
      .object(
        {
          ...creatorFields(),
          basis: text.optional().describe("What the rate is; a measured rate brings its own."),
          category: text.nullish().describe("The creator's category."),
          peers: givenPeers()
            .optional()
            .describe("Peers of your own: a table, or at least 30 peers on the basis of the rate."),
        },
        says("not-an-object"),
      )
      .meta({ title: "BenchmarkOptions", description: "Whom to rank a rate among." }),
);

/**
 * Whom `shrinkRate` shrinks a rate toward, and how strongly.
 *
 * @example
 * import { shrinkOptionsSchema } from "influencer-scoring/schemas";
 * console.log(shrinkOptionsSchema.safeParse({ platform: "instagram", followers: 12_000, level: 0.9 }).success); // => true
 */
export const shrinkOptionsSchema: ObjectSchema<ShrinkOptions> = /* @__PURE__ */ lazySchemaFor<ShrinkOptions>()(() =>
  z
    .object(
      {
        ...creatorFields(),
        peers: peerTableSchema.optional().describe("Peers of your own; their spread is then needed as well."),
        spread: z
          .object(
            {
              between: amount.describe("The variance between accounts of one size."),
              within: amount.describe("The variance within an account, between its posts."),
            },
            says("not-an-object"),
          )
          .optional()
          .describe("Variances of the logarithm of the rate."),
        level: level().optional().describe("The confidence level, between 0 and 1; 0.95 where not given."),
      },
      says("not-an-object"),
    )
    .meta({ title: "ShrinkOptions", description: "Whom to shrink a rate toward, and how strongly." }),
);
