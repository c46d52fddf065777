import type { ResponsivenessMeasure } from "../fit/index.js";
import { count } from "./fields.js";
import { measureSchema, measureWith } from "./measure-schema.js";
import { resultFor } from "./result-for.js";
import type { Schema } from "./schema-for.js";

/**
 * What `responsiveness` returns.
 *
 * @example
 * import { responsiveness } from "influencer-scoring/fit";
 * import { responsivenessMeasureSchema } from "influencer-scoring/schemas";
 * const { reason, commenters } = responsivenessMeasureSchema.parse(responsiveness([]));
 * console.log(reason, commenters); // => no-comments 0
 */
export const responsivenessMeasureSchema: Schema<ResponsivenessMeasure> =
  /* @__PURE__ */ resultFor<ResponsivenessMeasure>()(() =>
    measureWith("The share of the audience's comments that the creator answered, 0 to 1.", {
      answered: count.nullable().describe("How many of the comments judged were answered; null where unknown."),
      commenters: count.describe("How many people commented, as far as comments tell."),
      commentersAnswered: measureSchema.describe("The share of commenters of whom a comment was answered, 0 to 1."),
      repeatCommenters: measureSchema.describe("The share of commenters under two posts at least, 0 to 1."),
      hoursToReply: measureSchema.describe("The median hours to the first answer, of the comments answered."),
      hoursUntilHalfAnswered: measureSchema.describe("The hours by which half of all comments are answered."),
      threadDepth: measureSchema.describe("The mean number of levels of a thread that the audience began, from 1."),
    }).meta({ title: "ResponsivenessMeasure", description: "How far a creator answers the audience." }),
  );
