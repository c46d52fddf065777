import * as z from "zod";
import type { CommenterOptions, CommentOptions } from "../authenticity/index.js";
import type { expectedViews, followerGrowth, postingCadence } from "../engagement/index.js";
import { countFrom1, level, levelOption, seed } from "./input-fields.js";
import { says } from "./says.js";
import { lazySchemaFor, type ObjectSchema } from "./schema-for.js";
import { timeSchema } from "./time-schema.js";

/** Options of which the confidence level is the only one. */
export type LevelOptions = NonNullable<Parameters<typeof expectedViews>[1]>;

/**
 * The options of `expectedViews`, `incrementalLift` and `netOfInvalid`: a confidence level.
 *
 * @example
 * import { levelOptionsSchema } from "influencer-scoring/schemas";
 * console.log(levelOptionsSchema.safeParse({ level: 95 }).error?.issues[0]?.message); // => out-of-range
 */
export const levelOptionsSchema: ObjectSchema<LevelOptions> = /* @__PURE__ */ lazySchemaFor<LevelOptions>()(() =>
  z
    .object(
      { level: level().optional().describe("The confidence level, between 0 and 1; 0.95 where not given.") },
      says("not-an-object"),
    )
    .meta({ title: "LevelOptions", description: "Options of which the confidence level is the only one." }),
);

/** How follower counts were rounded. */
export type HistoryOptions = NonNullable<Parameters<typeof followerGrowth>[1]>;

/**
 * The options of `followerGrowth` and `growthAnomalies`: the unit to which counts were rounded.
 *
 * @example
 * import { historyOptionsSchema } from "influencer-scoring/schemas";
 * console.log(historyOptionsSchema.safeParse({ precision: 1_000 }).success); // => true
 * console.log(historyOptionsSchema.safeParse({ precision: 0 }).error?.issues[0]?.message); // => out-of-range
 */
export const historyOptionsSchema: ObjectSchema<HistoryOptions> = /* @__PURE__ */ lazySchemaFor<HistoryOptions>()(() =>
  z
    .object(
      { precision: countFrom1().nullish().describe("The rounding unit: 1000 where the platform tells thousands.") },
      says("not-an-object"),
    )
    .meta({ title: "HistoryOptions", description: "How follower counts of the past were rounded." }),
);

/** When to judge a cadence. */
export type CadenceOptions = NonNullable<Parameters<typeof postingCadence>[1]>;

/**
 * The options of `postingCadence`.
 *
 * @example
 * import { cadenceOptionsSchema } from "influencer-scoring/schemas";
 * console.log(cadenceOptionsSchema.safeParse({ asOf: "2026-05-31" }).error?.issues[0]?.message); // => invalid-time
 */
export const cadenceOptionsSchema: ObjectSchema<CadenceOptions> = /* @__PURE__ */ lazySchemaFor<CadenceOptions>()(() =>
  z
    .object(
      {
        asOf: timeSchema.optional().describe("The moment of judging."),
        level: level().optional().describe("The confidence level, between 0 and 1; 0.95 where not given."),
      },
      says("not-an-object"),
    )
    .meta({ title: "CadenceOptions", description: "When to judge a cadence, and how surely." }),
);

/**
 * The options of `commentAuthenticity`.
 *
 * @example
 * import { commentOptionsSchema } from "influencer-scoring/schemas";
 * console.log(commentOptionsSchema.safeParse({ level: 0.9 }).success); // => true
 */
export const commentOptionsSchema: ObjectSchema<CommentOptions> = /* @__PURE__ */ lazySchemaFor<CommentOptions>()(() =>
  z
    .object({ level: levelOption() }, says("not-an-object"))
    .meta({ title: "CommentOptions", description: "How to assess comments." }),
);

/**
 * The options of `commenterConcentration`.
 *
 * @example
 * import { commenterOptionsSchema } from "influencer-scoring/schemas";
 * console.log(commenterOptionsSchema.safeParse({ seed: -1 }).error?.issues[0]?.message); // => out-of-range
 */
export const commenterOptionsSchema: ObjectSchema<CommenterOptions> = /* @__PURE__ */ lazySchemaFor<CommenterOptions>()(
  () =>
    z
      .object(
        { seed: seed().nullish().describe("Where the shuffles begin, a whole number from 0; 1 where not given.") },
        says("not-an-object"),
      )
      .meta({ title: "CommenterOptions", description: "How to judge who comments." }),
);
