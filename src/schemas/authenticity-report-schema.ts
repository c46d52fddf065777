import * as z from "zod";
import type { AuthenticityReport } from "../authenticity/authenticity-report.js";
import { authenticitySignalSchema } from "./authenticity-signal-schema.js";
import { benfordTestSchema } from "./benford-test-schema.js";
import { commentAuthenticitySchema } from "./comment-authenticity-schema.js";
import { commenterConcentrationSchema } from "./commenter-concentration-schema.js";
import { engagementAnomaliesSchema } from "./engagement-anomalies-schema.js";
import { name, number, share } from "./fields.js";
import { followerShareSchema } from "./follower-share-schema.js";
import { growthAnomaliesSchema } from "./growth-anomalies-schema.js";
import { measureSchema } from "./measure-schema.js";
import { platformSchema } from "./platform-schema.js";
import { says } from "./says.js";
import { lazySchemaFor, type ObjectSchema } from "./schema-for.js";
import { timeSchema } from "./time-schema.js";

/** What the signals of a report rest on. */
const detailsSchema = () =>
  z
    .object(
      {
        followers: followerShareSchema.describe("The share of fakes among the followers."),
        growth: growthAnomaliesSchema.describe("Anomalies of growth."),
        engagement: engagementAnomaliesSchema.describe("Engagement beside peers."),
        comments: commentAuthenticitySchema.describe("The comments."),
        commenters: commenterConcentrationSchema.describe("Who comments."),
        firstDigits: benfordTestSchema.describe("First digits of the followers' own follower counts."),
      },
      says("not-an-object"),
    )
    .describe("What the signals rest on.");

/**
 * What `authenticityReport` returns, and what is left of it after JSON. For storing it without its details, there is
 * `.omit({ details: true })`.
 *
 * @example
 * import { authenticityReport } from "influencer-scoring/authenticity";
 * import { authenticityReportSchema } from "influencer-scoring/schemas";
 * const report = authenticityReport({ id: "a", platform: "instagram", followers: 240_000 });
 * console.log(authenticityReportSchema.parse(JSON.parse(JSON.stringify(report))).coverage); // => 0
 * const short = authenticityReportSchema.omit({ details: true }).parse(report);
 * console.log(Object.keys(short).length, short.signals.length); // => 7 9
 */
export const authenticityReportSchema: ObjectSchema<AuthenticityReport> =
  /* @__PURE__ */ lazySchemaFor<AuthenticityReport>()(() =>
    z
      .object(
        {
          id: name.describe("The caller's own name for the creator."),
          platform: platformSchema,
          asOf: timeSchema.nullable().describe("The moment of judging, as it was given; null where none was."),
          shareAsUnusual: measureSchema.describe(
            "The share of ordinary creators of whom some signal is as unusual as the most unusual one here, at most; 0 to 1.",
          ),
          coverage: share.describe("The share of all signals that could be looked at, 0 to 1."),
          signals: z
            .array(authenticitySignalSchema(), says("not-an-array"))
            .describe("Every signal, always in the same order."),
          logOdds: number
            .nullable()
            .describe("Log odds of having bought, with ratios and a prior of the caller's own; else null."),
          details: detailsSchema(),
        },
        says("not-an-object"),
      )
      .meta({
        title: "AuthenticityReport",
        description: "All signals on a creator's authenticity. Signals, not accusations. Nothing personal is in it.",
      }),
  );
