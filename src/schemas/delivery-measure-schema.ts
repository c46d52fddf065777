import * as z from "zod";
import type { DeliveryMeasure, FormatDelivery } from "../fit/index.js";
import { count } from "./fields.js";
import { measureSchema, measureWith } from "./measure-schema.js";
import { moneyMeasureSchema } from "./money-measure-schema.js";
import { postFormatSchema } from "./platform-schema.js";
import { resultFor } from "./result-for.js";
import { says } from "./says.js";
import { lazySchemaFor, type Schema } from "./schema-for.js";

/** How much of one format was delivered. */
const formatDeliverySchema = () =>
  lazySchemaFor<FormatDelivery>()(() =>
    z
      .object(
        {
          format: postFormatSchema.describe("The format."),
          asked: count.describe("How many were asked for."),
          delivered: count.describe("How many were delivered, those that cannot be used not counted."),
        },
        says("not-an-object"),
      )
      .meta({ title: "FormatDelivery", description: "How much of one format was delivered." }),
  );

/**
 * What `deliveryRecord` returns.
 *
 * @example
 * import { deliveryRecord } from "influencer-scoring/fit";
 * import { deliveryMeasureSchema } from "influencer-scoring/schemas";
 * const record = deliveryRecord([{ dueAt: "2026-03-10T12:00:00Z", delivered: false }]);
 * const { deliveryRate, costPerUsableAsset } = deliveryMeasureSchema.parse(record);
 * console.log(deliveryRate.value, costPerUsableAsset.value); // => 0 null
 */
export const deliveryMeasureSchema: Schema<DeliveryMeasure> = /* @__PURE__ */ resultFor<DeliveryMeasure>()(() =>
  measureWith("The share that was delivered on time, 0 to 1.", {
    deliveryRate: measureSchema.describe("The share that was delivered at all, 0 to 1."),
    daysLate: measureSchema.describe("The median number of days between due and delivered; below 0 where early."),
    formatCoverage: measureSchema.describe("The share of the formats asked for that came in full, 0 to 1."),
    formats: z.array(formatDeliverySchema(), says("not-an-array")).describe("Each format asked for."),
    costPerUsableAsset: moneyMeasureSchema.describe("All that was paid over the assets that can be used."),
  }).meta({ title: "DeliveryMeasure", description: "Whether what was promised came, on time and fit for use." }),
);
