import * as z from "zod";
import type { ScoreOptions } from "../scorecard/score-creator.js";
import { postSelectionSchema } from "./post-selection-schema.js";
import { says } from "./says.js";
import { lazySchemaFor, type ObjectSchema } from "./schema-for.js";
import { timeSchema } from "./time-schema.js";

/**
 * How `scoreCreator` works.
 *
 * @example
 * import { scoreOptionsSchema } from "influencer-scoring/schemas";
 * console.log(scoreOptionsSchema.safeParse({ asOf: "2026-06-01T00:00:00Z" }).success); // => true
 * console.log(scoreOptionsSchema.safeParse({ asOf: "June" }).error?.issues[0]?.message); // => invalid-time
 */
export const scoreOptionsSchema: ObjectSchema<ScoreOptions> = /* @__PURE__ */ lazySchemaFor<ScoreOptions>()(() =>
  z
    .object(
      {
        asOf: timeSchema.optional().describe("The moment of judging: posts published later are left out."),
        select: postSelectionSchema.optional().describe("Which posts to count; all but pinned and boosted ones."),
      },
      says("not-an-object"),
    )
    .meta({ title: "ScoreOptions", description: "How to score a creator." }),
);
