import * as z from "zod";
import type { Averages } from "../core/creator.js";
import { readBasis } from "../core/parse-basis.js";
import { amount, count } from "./fields.js";
import { says } from "./says.js";
import { schemaFor } from "./schema-for.js";

/**
 * Ready averages, for exports that hold nothing finer. The grammar of `basis` has one reader, `parseBasis`, and a JSON
 * Schema cannot tell it: there, `basis` is any string.
 *
 * @example
 * import { averagesSchema } from "influencer-scoring/schemas";
 * const averages = { interactions: 310, denominator: 12_000, basis: "likes+comments/followers:mean" };
 * console.log(averagesSchema.safeParse(averages).success); // => true
 * console.log(averagesSchema.safeParse({ basis: "ER" }).error?.issues[0]?.message); // => invalid-basis
 */
export const averagesSchema = schemaFor<Averages>()(
  z
    .object(
      {
        interactions: amount.nullish().describe("Average interactions of a post."),
        denominator: amount
          .nullish()
          .describe("What they are divided by: the followers, or the average reach, impressions or views of a post."),
        posts: count.nullish().describe("Over how many posts."),
        basis: z
          .string(says("invalid-basis"))
          .refine((sentence) => readBasis(sentence) !== undefined, says("invalid-basis"))
          .nullish()
          .describe("What was averaged, such as likes+comments/followers:mean."),
      },
      says("not-an-object"),
    )
    .meta({ title: "Averages", description: "Ready averages, for exports that hold nothing finer." }),
);
