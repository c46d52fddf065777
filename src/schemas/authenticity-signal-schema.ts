import * as z from "zod";
import type { AuthenticitySignal } from "../authenticity/authenticity-signal.js";
import { engagementSignalNames } from "./engagement-signal-schema.js";
import { flag, number, share, text } from "./fields.js";
import { reason } from "./measure-schema.js";
import { refuseField } from "./refuse-field.js";
import { resultFor } from "./result-for.js";
import { says } from "./says.js";

/**
 * Refuses what is compared by half, or has a reason although it was compared, and what is unknown without a reason. What
 * was seen and not compared may say why.
 */
const knownOrNot = ({ value, p, unusual, reason }: AuthenticitySignal, context: z.RefinementCtx): void => {
  const isCompared = unusual !== null;
  if ((p !== null) !== isCompared) refuseField(context, isCompared ? "missing" : "unknown-option", "p");
  if (isCompared && value === null) refuseField(context, "missing", "value");
  if (isCompared && reason !== undefined) refuseField(context, "unknown-option", "reason");
  if (!isCompared && value === null && reason === undefined) refuseField(context, "missing", "reason");
};

/** One thing that a report looked at. */
export const authenticitySignalSchema = () =>
  resultFor<AuthenticitySignal>()(() =>
    z
      .object(
        {
          signal: z
            .enum(
              [...engagementSignalNames, "growth", "fake-followers", "comments", "commenters", "first-digits"],
              says("unknown-option"),
            )
            .describe("What was looked at."),
          value: number
            .nullable()
            .describe("What was seen, in the unit of the function that tells it; null where it is unknown."),
          p: share
            .nullable()
            .describe("The share of ordinary creators who are as far out, 0 to 1; null where that is unknown."),
          unusual: flag
            .nullable()
            .describe("Whether fewer than one in twenty ordinary creators are as far out; null where p is."),
          reason: reason().optional().describe("Why it is unknown, or could not be compared."),
          because: text.describe("What that means, in the same words for everyone."),
        },
        says("not-an-object"),
      )
      .superRefine(knownOrNot)
      .meta({ title: "AuthenticitySignal", description: "One thing that was looked at. No accusation." }),
  );
