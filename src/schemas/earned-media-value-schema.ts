import * as z from "zod";
import type { EarnedMediaValue, ValuedCount } from "../cost/index.js";
import { valuedCounts } from "../cost/media-value-rates.js";
import { text } from "./fields.js";
import { moneyMeasureWith } from "./money-measure-schema.js";
import { moneySchema } from "./money-schema.js";
import { resultFor } from "./result-for.js";
import { says, saysKeys } from "./says.js";
import type { Schema } from "./schema-for.js";
import { daySchema } from "./time-schema.js";

/** The name of a count that can be given a media value. No zod enum, of which a record would not tell the wrong key. */
export const valuedCount = () =>
  text
    .refine((name) => valuedCounts.includes(name as ValuedCount), says("unknown-interaction"))
    .meta({ enum: valuedCounts }) as unknown as Schema<ValuedCount>;

/**
 * What `earnedMediaValue` returns. Its `kind` tells it from money that somebody earned or spent: store it with this
 * schema, since `moneyMeasureSchema` would pass over the kind and not copy it.
 *
 * @example
 * import { earnedMediaValue } from "influencer-scoring/cost";
 * import { earnedMediaValueSchema } from "influencer-scoring/schemas";
 * const rates = {
 *   kind: "media-value-rates", currency: "USD", date: "2026-01-01", source: "mine", perAction: { likes: "0.30" },
 * };
 * const { kind, byCount } = earnedMediaValueSchema.parse(earnedMediaValue({ likes: 5_000 }, rates));
 * console.log(kind, byCount.likes?.amount); // => earned-media-value 1500.00
 */
export const earnedMediaValueSchema: Schema<EarnedMediaValue> = /* @__PURE__ */ resultFor<EarnedMediaValue>()(() =>
  moneyMeasureWith("What similar attention might have cost as advertising, by the rates given. No return.", {
    kind: z
      .literal("earned-media-value", says("unknown-option"))
      .describe("Tells it from money that somebody earned or spent."),
    byCount: z
      .partialRecord(valuedCount(), moneySchema, saysKeys)
      .describe("What each count adds; empty where the value is unknown."),
    ratesOf: daySchema.describe("The day of the rates, YYYY-MM-DD."),
  }).meta({
    title: "EarnedMediaValue",
    description: "An estimate of what attention would have cost as advertising. Nobody earned it, and it is no return.",
  }),
);
