import * as z from "zod";
import type { ResponsivenessOptions } from "../fit/index.js";
import { amount, flag, text } from "./fields.js";
import { choice, levelOption } from "./input-fields.js";
import { says } from "./says.js";
import { lazySchemaFor, type ObjectSchema } from "./schema-for.js";
import { timeSchema } from "./time-schema.js";

/**
 * What `responsiveness` is told beside the comments. That a window needs `asOf` is for the function to say.
 *
 * @example
 * import { responsivenessOptionsSchema } from "influencer-scoring/schemas";
 * const options = { asOf: "2026-06-01T00:00:00Z", windowHours: 48, threadsComplete: true };
 * console.log(responsivenessOptionsSchema.safeParse(options).success); // => true
 */
export const responsivenessOptionsSchema: ObjectSchema<ResponsivenessOptions> =
  /* @__PURE__ */ lazySchemaFor<ResponsivenessOptions>()(() =>
    z
      .object(
        {
          asOf: timeSchema.nullish().describe("The moment of judging: until then was looked."),
          windowHours: amount.nullish().describe("Hours that the creator has to answer; needs asOf."),
          count: choice(["all", "top-level"]).nullish().describe("All comments, or those alone that begin a thread."),
          threadsComplete: flag.nullish().describe("Whether all answers are at hand."),
          creatorAuthor: text.nullish().describe("The name under which the creator writes."),
          level: levelOption(),
        },
        says("not-an-object"),
      )
      .meta({ title: "ResponsivenessOptions", description: "Which answers to judge, and when." }),
  );
