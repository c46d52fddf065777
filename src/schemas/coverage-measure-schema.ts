import * as z from "zod";
import type { CoverageMeasure } from "../roi/index.js";
import { share } from "./fields.js";
import { measureSchema, measureWith } from "./measure-schema.js";
import { resultFor } from "./result-for.js";
import { says } from "./says.js";
import type { Schema } from "./schema-for.js";

/**
 * What `trackingCoverage` returns.
 *
 * @example
 * import { trackingCoverage } from "influencer-scoring/roi";
 * import { coverageMeasureSchema } from "influencer-scoring/schemas";
 * const campaigns = [{ cost: { amount: "300", currency: "EUR" }, tracking: ["code"] as const }];
 * const { value, byMethod, returnOnAdSpend } = coverageMeasureSchema.parse(trackingCoverage(campaigns));
 * console.log(value, byMethod.link, returnOnAdSpend.reason); // => 1 0 not-given
 */
export const coverageMeasureSchema: Schema<CoverageMeasure> = /* @__PURE__ */ resultFor<CoverageMeasure>()(() =>
  measureWith("The share of spend whose sales a code, a link or a holdout ties to it, 0 to 1.", {
    byMethod: z
      .object(
        {
          code: share.nullable().describe("The share that codes cover; null where unknown."),
          link: share.nullable().describe("The share that links cover; null where unknown."),
          holdout: share.nullable().describe("The share that holdouts cover; null where unknown."),
          survey: share.nullable().describe("The share that surveys cover; null where unknown."),
        },
        says("not-an-object"),
      )
      .describe("The share of spend that each method covers, 0 to 1. They overlap."),
    newCustomers: measureSchema.describe("The share of conversions by customers who had never bought, 0 to 1."),
    returnOnAdSpend: measureSchema.describe(
      "Revenue over spend of campaigns tracked by code or link, adjusted for what tracking misses.",
    ),
  }).meta({ title: "CoverageMeasure", description: "How much of the spend can be judged at all." }),
);
