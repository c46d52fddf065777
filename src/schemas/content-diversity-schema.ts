import * as z from "zod";
import type { BriefCoverageMeasure, ContentDiversityMeasure, Delivered, TypeShare } from "../fit/index.js";
import { amount, count, share, text } from "./fields.js";
import { measureSchema, measureWith } from "./measure-schema.js";
import { resultFor } from "./result-for.js";
import { says } from "./says.js";
import { lazySchemaFor, type Schema } from "./schema-for.js";

/** How much there is of one type. */
const typeShareSchema = () =>
  lazySchemaFor<TypeShare>()(() =>
    z
      .object(
        {
          type: text.describe("The format, or the type of content in lower case."),
          posts: count.describe("How many posts are of it."),
          share: measureSchema.describe("Its share of the posts, 0 to 1."),
        },
        says("not-an-object"),
      )
      .meta({ title: "TypeShare", description: "How many of the posts are of one type." }),
  );

/** What was delivered of one type. */
const deliveredSchema = () =>
  lazySchemaFor<Delivered>()(() =>
    z
      .object(
        {
          type: text.describe("The type asked for."),
          asked: count.describe("How many were asked for."),
          delivered: count.describe("How many posts are of it."),
          missing: count.describe("How many are missing."),
        },
        says("not-an-object"),
      )
      .meta({ title: "Delivered", description: "What was delivered of one type." }),
  );

/** How much of a brief was delivered. */
const briefCoverageSchema = () =>
  resultFor<BriefCoverageMeasure>()(() =>
    measureWith("The share of what the brief asks for that was delivered, 0 to 1.", {
      delivered: z.array(deliveredSchema(), says("not-an-array")).describe("Type by type, in the order of the brief."),
      onBrief: measureSchema.describe("The share of posts that are of a type asked for, 0 to 1."),
    }).meta({ title: "BriefCoverageMeasure", description: "How much of a brief was delivered." }),
  );

const effectiveTypes = () =>
  z
    .object(
      {
        seen: count.describe("Of order 0: how many types were seen, rare ones like others."),
        shannon: measureSchema.describe("Of order 1: the exponential of the entropy."),
        simpson: measureSchema.describe("Of order 2: one over the probability that two posts are alike."),
      },
      says("not-an-object"),
    )
    .describe("How many equally common types would be as diverse: Hill's numbers.");

const plugIn = () =>
  z
    .object(
      {
        shannon: amount.nullable().describe("Shannon's entropy in nats, from 0; null where it is unknown."),
        simpson: share.nullable().describe("Simpson's diversity, 0 to 1; null where it is unknown."),
      },
      says("not-an-object"),
    )
    .describe("Entropy and diversity of these posts as they are, uncorrected, as other programs tell them.");

/**
 * What `contentDiversity` returns.
 *
 * @example
 * import { contentDiversity } from "influencer-scoring/fit";
 * import { contentDiversityMeasureSchema } from "influencer-scoring/schemas";
 * const posts = [{ format: "image" }, { format: "story" }, { format: "image" }] as const;
 * const { types, brief } = contentDiversityMeasureSchema.parse(contentDiversity(posts, { brief: { image: 4 } }));
 * console.log(types[0]?.type, brief.value); // => image 0.5
 */
export const contentDiversityMeasureSchema: Schema<ContentDiversityMeasure> =
  /* @__PURE__ */ resultFor<ContentDiversityMeasure>()(() =>
    measureWith("Shannon's entropy of the types in nats, corrected for how few the posts are.", {
      simpson: measureSchema.describe("The probability that two posts are of different types, 0 to 1."),
      effectiveTypes: effectiveTypes(),
      evenness: measureSchema.describe("The entropy over the largest that is possible, 0 to 1."),
      plugIn: plugIn(),
      types: z.array(typeShareSchema(), says("not-an-array")).describe("The types seen, the commonest first."),
      brief: briefCoverageSchema().describe("How much of the brief was delivered."),
    }).meta({
      title: "ContentDiversityMeasure",
      description: "How varied the posts are, and how far they keep a brief.",
    }),
  );
