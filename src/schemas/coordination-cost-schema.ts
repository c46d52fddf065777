import * as z from "zod";
import type { Money } from "../core/creator.js";
import type { BestNumber, CoordinationCost } from "../portfolio/index.js";
import { amount, count, number } from "./fields.js";
import { intervalSchema, moneyIntervalSchema } from "./interval-schema.js";
import { knownOrUnknown, measureFields, measureSchema, measureWith } from "./measure-schema.js";
import { oneCurrency } from "./money-measure-schema.js";
import { moneySchema } from "./money-schema.js";
import { resultFor } from "./result-for.js";
import { says } from "./says.js";
import type { Schema } from "./schema-for.js";

/** What the best number of creators has beside the number. */
const bestFields = <T extends z.ZodType>(sum: T) => ({
  gain: sum.nullable().describe("What they bring, less their fees; null where it is unknown."),
  cost: sum.nullable().describe("What coordinating them costs; null where it is unknown."),
  net: sum.nullable().describe("What is left of the gain; null where it is unknown."),
  next: z
    .object(
      { gain: sum.describe("What one creator more brings."), cost: sum.describe("What one creator more costs.") },
      says("not-an-object"),
    )
    .nullable()
    .describe("What one creator more would bring and cost; null where unknown, or where there is none."),
});
const bestWords = "The number of creators that leaves most.";
const bestMeta = { title: "BestNumber", description: bestWords };

/** What a point of the curve has. */
const pointFields = <T extends z.ZodType>(sum: T) => ({
  creators: count.describe("How many creators."),
  cost: sum.nullable().describe("What coordinating them costs; null where it is unknown."),
  hours: amount.nullable().describe("How many hours it takes; null where it is unknown."),
  gain: sum.nullable().describe("What they bring, less their fees; null where it is unknown."),
  net: sum.nullable().describe("What is left of the gain; null where it is unknown."),
});

/** What the cost has beside itself. */
const costFields = <T extends z.ZodType, B extends z.ZodType>(sum: T, best: B) => ({
  creators: amount.nullable().describe("How many creators; null where it is unknown."),
  pairs: amount.nullable().describe("How many pairs they make; null where it is unknown."),
  hours: measureSchema.describe("The hours that it takes."),
  next: z
    .object(
      {
        cost: sum.nullable().describe("What one creator more costs; null where it is unknown."),
        hours: amount.nullable().describe("The hours that one creator more takes; null where it is unknown."),
      },
      says("not-an-object"),
    )
    .describe("What one creator more costs and takes."),
  best: best.describe("The number of creators beyond which one more costs more than it brings."),
  curve: z
    .array(z.object(pointFields(sum), says("not-an-object")), says("not-an-array"))
    .describe("Cost, hours and gain for a few numbers of creators, rising."),
});
const costWords = "What running the creators costs, beside what they are paid.";

/**
 * What `coordinationCost` returns where the rates are money. All amounts are of one currency.
 *
 * @example
 * import { coordinationCost } from "influencer-scoring/portfolio";
 * import { coordinationCostSchema } from "influencer-scoring/schemas";
 * const eur = (amount: string) => ({ amount, currency: "EUR" });
 * const cost = coordinationCost(20, { fixed: eur("0.00"), perCreator: eur("60.00"), perPair: eur("0.00") });
 * const { value, pairs, best } = coordinationCostSchema.parse(cost);
 * console.log(value?.amount, pairs, best.reason); // => 1200.00 190 not-given
 */
export const coordinationCostSchema: Schema<CoordinationCost<Money>> = /* @__PURE__ */ resultFor<
  CoordinationCost<Money>
>()(() =>
  z
    .object(
      {
        ...measureFields(moneySchema, moneyIntervalSchema, costWords),
        ...costFields(
          moneySchema,
          resultFor<BestNumber<Money>>()(() => measureWith(bestWords, bestFields(moneySchema)).meta(bestMeta)),
        ),
      },
      says("not-an-object"),
    )
    .superRefine(knownOrUnknown)
    .superRefine(oneCurrency)
    .meta({ title: "CoordinationCost", description: "What it costs to run several creators, in money." }),
);

/**
 * What `coordinationCost` returns where the rates are plain numbers, all of one unit of the caller's own.
 *
 * @example
 * import { coordinationCost } from "influencer-scoring/portfolio";
 * import { coordinationNumberSchema } from "influencer-scoring/schemas";
 * const rates = { fixed: 500, perCreator: 100, perPair: 5 };
 * console.log(coordinationNumberSchema.parse(coordinationCost(10, rates)).value); // => 1725
 */
export const coordinationNumberSchema: Schema<CoordinationCost<number>> = /* @__PURE__ */ resultFor<
  CoordinationCost<number>
>()(() =>
  z
    .object(
      {
        ...measureFields(number, intervalSchema, costWords),
        ...costFields(
          number,
          resultFor<BestNumber<number>>()(() => measureWith(bestWords, bestFields(number)).meta(bestMeta)),
        ),
      },
      says("not-an-object"),
    )
    .superRefine(knownOrUnknown)
    .meta({ title: "CoordinationNumber", description: "What it costs to run several creators, in plain numbers." }),
);
