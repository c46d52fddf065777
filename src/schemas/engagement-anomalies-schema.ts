import * as z from "zod";
import type { EngagementAnomalies } from "../authenticity/engagement-anomalies.js";
import { engagementSignalSchema } from "./engagement-signal-schema.js";
import { count } from "./fields.js";
import { measureWith } from "./measure-schema.js";
import { resultFor } from "./result-for.js";
import { says } from "./says.js";
import type { Schema } from "./schema-for.js";

/**
 * What `engagementAnomalies` returns.
 *
 * @example
 * import { engagementAnomalies } from "influencer-scoring/authenticity";
 * import { engagementAnomaliesSchema } from "influencer-scoring/schemas";
 * const posts = [610, 380, 840, 605].map((likes) => ({ likes, comments: 0 }));
 * const anomalies = engagementAnomalies(posts, { platform: "instagram", followers: 20_000 });
 * console.log(engagementAnomaliesSchema.parse(anomalies).compared); // => 3
 */
export const engagementAnomaliesSchema: Schema<EngagementAnomalies> = /* @__PURE__ */ resultFor<EngagementAnomalies>()(
  () =>
    measureWith("The number of unusual signals.", {
      compared: count.describe("How many signals could be compared with peers."),
      signals: z
        .array(engagementSignalSchema(), says("not-an-array"))
        .describe("Each signal, always in the same order; those that could not be compared say why."),
    }).meta({
      title: "EngagementAnomalies",
      description: "How unusual the engagement of a creator is, signal by signal. Signals, not accusations.",
    }),
);
