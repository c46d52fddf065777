import * as z from "zod";
import type { EngagementSignal } from "../authenticity/engagement-signal.js";
import { amount, count, flag, share, text } from "./fields.js";
import { reason } from "./measure-schema.js";
import { noteSchema } from "./note-schema.js";
import { refuseField } from "./refuse-field.js";
import { resultFor } from "./result-for.js";
import { says } from "./says.js";

/** What is compared with peers. */
export const engagementSignalNames = [
  "engagement-for-size",
  "comments-to-likes",
  "likes-to-views",
  "evenness",
] as const;

/** Refuses what is neither compared nor not: what the comparison tells is there as a whole, or a reason is. */
const comparedOrNot = (signal: Record<string, unknown>, context: z.RefinementCtx): void => {
  const isCompared = signal.unusual !== null;
  for (const field of ["rank", "p", "direction"])
    if ((signal[field] !== null) !== isCompared) refuseField(context, isCompared ? "missing" : "unknown-option", field);
  if ((signal.reason === undefined) !== isCompared)
    refuseField(context, isCompared ? "unknown-option" : "missing", "reason");
};

/** One comparison with peers. */
export const engagementSignalSchema = () =>
  resultFor<EngagementSignal>()(() =>
    z
      .object(
        {
          signal: z.enum(engagementSignalNames, says("unknown-option")).describe("What is compared."),
          value: amount.nullable().describe("What was seen, such as the median rate; null where it is unknown."),
          rank: share.nullable().describe("The share of peers who have less, 0 to 1; null where not compared."),
          p: share
            .nullable()
            .describe("How many ordinary accounts lie as far out, on either side, 0 to 1; null where not compared."),
          direction: z
            .enum(["low", "high"], says("unknown-option"))
            .nullable()
            .describe("The side of the peers' middle on which it lies; null where not compared."),
          unusual: flag
            .nullable()
            .describe("Whether it is outside of what 95 % of peers show; null where not compared."),
          reason: reason().optional().describe("Why it could not be compared: there exactly where it was not."),
          because: text.describe("What that means, in the same words for everyone."),
          n: count.describe("How many posts it rests on."),
          notes: z
            .array(noteSchema, says("not-an-array"))
            .describe("Remarks: what was left out, and the limits of the peers."),
        },
        says("not-an-object"),
      )
      .superRefine(comparedOrNot)
      .meta({ title: "EngagementSignal", description: "One comparison with peers. No accusation." }),
  );
