import type { CommenterConcentration } from "../authenticity/commenter-concentration.js";
import { count, share } from "./fields.js";
import { measureWith } from "./measure-schema.js";
import { resultFor } from "./result-for.js";
import type { Schema } from "./schema-for.js";

/**
 * What `commenterConcentration` returns: no author is in it.
 *
 * @example
 * import { commenterConcentration } from "influencer-scoring/authenticity";
 * import { commenterConcentrationSchema } from "influencer-scoring/schemas";
 * console.log(commenterConcentrationSchema.parse(commenterConcentration([])).reason); // => no-comments
 */
export const commenterConcentrationSchema: Schema<CommenterConcentration> =
  /* @__PURE__ */ resultFor<CommenterConcentration>()(() =>
    measureWith(
      "The share of appearances by commenters under at least half of the posts, less what chance gives; it may be below 0.",
      {
        commenters: count.describe("Different commenters."),
        posts: count.describe("Posts with comments."),
        repeatedCommenterShare: share
          .nullable()
          .describe(
            "The share of appearances by commenters under at least half of the posts, and 3; null where unknown.",
          ),
        expectedRepeatedCommenterShare: share
          .nullable()
          .describe("That share in an audience in which everybody is as likely to comment; null where unknown."),
        gini: share
          .nullable()
          .describe("Gini's coefficient of appearances over commenters, 0 to 1; null where unknown."),
        herfindahl: share
          .nullable()
          .describe("Herfindahl's index of appearances over commenters, 0 to 1; null where unknown."),
        expectedHerfindahl: share
          .nullable()
          .describe("That index in an audience in which everybody is as likely to comment; null where unknown."),
        p: share
          .nullable()
          .describe(
            "How probable it is that commenters come to the same posts as much by chance, 0 to 1; null where nobody comes back.",
          ),
        coreP: share
          .nullable()
          .describe(
            "How probable it is that as many come to most posts, with as few between, by chance; null with fewer than 6 posts.",
          ),
      },
    ).meta({
      title: "CommenterConcentration",
      description: "How much the same people comment again and again, and together. A loyal community does so too.",
    }),
  );
