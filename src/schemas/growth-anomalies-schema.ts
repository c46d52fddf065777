import * as z from "zod";
import type { GrowthAnomaly } from "../authenticity/growth/anomalies.js";
import type { GrowthAnomalies } from "../authenticity/growth-anomalies.js";
import { number, share, text } from "./fields.js";
import { measureWith } from "./measure-schema.js";
import { resultFor } from "./result-for.js";
import { says } from "./says.js";
import { lazySchemaFor, type Schema } from "./schema-for.js";
import { daySchema } from "./time-schema.js";

/** One thing that stands out in a history. */
const growthAnomalySchema = () =>
  lazySchemaFor<GrowthAnomaly>()(() =>
    z
      .object(
        {
          kind: z
            .enum(["spike", "drop", "jump-and-taper", "saw-tooth"], says("unknown-option"))
            .describe("What it looks like."),
          from: daySchema.describe("The last day before it, YYYY-MM-DD."),
          to: daySchema.describe("The first day after it, YYYY-MM-DD."),
          change: number.describe(
            "The change of the followers between these days, a fraction: 0.1 is 10 % more. For a saw-tooth, the middle one of the falls of the number followed.",
          ),
          z: number
            .nullable()
            .describe("The largest excess over the usual growth, in robust standard deviations; null for a saw-tooth."),
          because: text.describe("What was seen, in the same words for everyone."),
        },
        says("not-an-object"),
      )
      .meta({
        title: "GrowthAnomaly",
        description: "One thing that stands out in a history of followers. No accusation.",
      }),
  );

/**
 * What `growthAnomalies` returns.
 *
 * @example
 * import { growthAnomalies } from "influencer-scoring/authenticity";
 * import { growthAnomaliesSchema } from "influencer-scoring/schemas";
 * console.log(growthAnomaliesSchema.parse(growthAnomalies([])).reason); // => too-few-days
 */
export const growthAnomaliesSchema: Schema<GrowthAnomalies> = /* @__PURE__ */ resultFor<GrowthAnomalies>()(() =>
  measureWith("How many anomalies there are.", {
    anomalies: z.array(growthAnomalySchema(), says("not-an-array")).describe("Each anomaly, in order of time."),
    smallestRise: number
      .nullable()
      .describe(
        "The smallest rise that would usually be found, a share of the followers; null where growth could not be judged.",
      ),
    honestShare: share
      .nullable()
      .describe("The share of honest simulated histories with as many anomalies or more; null where unknown."),
  }).meta({
    title: "GrowthAnomalies",
    description: "Rises and falls of the followers that their usual growth does not explain. Signals, not accusations.",
  }),
);
