import * as z from "zod";
import type { CommentAuthenticity, CommentEvidence, CommentShares } from "../authenticity/comment-authenticity.js";
import { type CommentSignal, commentSignals } from "../reference/comment-signals.js";
import { evidenceOf } from "./evidence-schema.js";
import { amount, flag, share } from "./fields.js";
import { measureWith } from "./measure-schema.js";
import { refuseField } from "./refuse-field.js";
import { resultFor } from "./result-for.js";
import { says } from "./says.js";
import { lazySchemaFor, type Schema } from "./schema-for.js";

/** The evidence of one comment. Its points and the flag are there together. */
const commentEvidenceSchema = () =>
  resultFor<CommentEvidence>()(() =>
    z
      .object(
        {
          evidenceScore: amount
            .nullable()
            .describe("The points of all evidence, no percentage; null where the comment was not assessed."),
          flagged: flag
            .nullable()
            .describe("Whether the points reach the cut; null where the comment was not assessed."),
          evidence: z
            .array(
              evidenceOf(z.enum(Object.keys(commentSignals.signals) as CommentSignal[], says("unknown-option"))),
              says("not-an-array"),
            )
            .describe("What was seen, the strongest first."),
        },
        says("not-an-object"),
      )
      .superRefine(({ evidenceScore, flagged }, context) => {
        if ((evidenceScore === null) !== (flagged === null))
          refuseField(context, flagged === null ? "missing" : "unknown-option", "flagged");
      })
      .meta({ title: "CommentEvidence", description: "What was seen in one comment. No accusation, and no text." }),
  );

/** Shares of ordinary kinds of comments. */
const commentSharesSchema = () =>
  lazySchemaFor<CommentShares>()(() =>
    z
      .object(
        {
          empty: share.nullable().describe("Nothing but punctuation or signs without width."),
          emojiOnly: share.nullable().describe("Emoji and no word."),
          mentionOnly: share.nullable().describe("Tagged accounts and no word."),
          genericPhrase: share.nullable().describe("Praise that suits every post."),
          copied: share
            .nullable()
            .describe("Nearly the same text as another comment, by others or under another post."),
        },
        says("not-an-object"),
      )
      .meta({
        title: "CommentShares",
        description: "Shares of the comments assessed, 0 to 1; null where there are none. None is a share of fakes.",
      }),
  );

/**
 * What `commentAuthenticity` returns: no text and no author is in it.
 *
 * @example
 * import { commentAuthenticity } from "influencer-scoring/authenticity";
 * import { commentAuthenticitySchema } from "influencer-scoring/schemas";
 * const comments = commentAuthenticity([{ text: "Where did you get that jacket?" }, { text: "😍" }]);
 * console.log(commentAuthenticitySchema.parse(comments).shares.emojiOnly); // => 0.5
 */
export const commentAuthenticitySchema: Schema<CommentAuthenticity> = /* @__PURE__ */ resultFor<CommentAuthenticity>()(
  () =>
    measureWith("The share of comments that are flagged, 0 to 1.", {
      comments: z
        .array(commentEvidenceSchema(), says("not-an-array"))
        .describe("One entry for each comment given, in the same order."),
      shares: commentSharesSchema(),
    }).meta({
      title: "CommentAuthenticity",
      description: "How many comments show signs of promotion or of copying. Signals, not accusations.",
    }),
);
