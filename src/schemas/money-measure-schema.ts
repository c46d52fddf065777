import * as z from "zod";
import type { MoneyMeasure } from "../money/index.js";
import { moneyIntervalSchema } from "./interval-schema.js";
import { knownOrUnknown, measureFields } from "./measure-schema.js";
import { moneySchema } from "./money-schema.js";
import { resultFor } from "./result-for.js";
import { says } from "./says.js";
import type { Schema } from "./schema-for.js";

/** The path and the currency of each amount in a value. */
const currenciesIn = (value: unknown, path: readonly PropertyKey[] = []): [PropertyKey[], string][] => {
  if (typeof value !== "object" || value === null) return [];
  if ("currency" in value) return [[[...path, "currency"], value.currency as string]];
  return Object.entries(value).flatMap(([key, inside]) => currenciesIn(inside, [...path, key]));
};

/** Refuses amounts of several currencies in one result. */
export const oneCurrency = (result: object, context: z.RefinementCtx): void => {
  const [first, ...others] = currenciesIn(result);
  for (const [path, currency] of others)
    if (currency !== first?.[1]) context.addIssue({ code: "custom", message: "currency-mismatch", path });
};

/** The object of a measure of money that has fields of its own beside the common ones. */
export const moneyMeasureWith = <T extends z.ZodRawShape>(words: string, more: T) =>
  z
    .object({ ...measureFields(moneySchema, moneyIntervalSchema, words), ...more }, says("not-an-object"))
    .superRefine(knownOrUnknown)
    .superRefine(oneCurrency);

/**
 * An amount of money with what it means, or why it is unknown: what `costPerMille` and the other unit costs,
 * `priceBand`, `adjustForCapture`, `salesInterval` and `customerLifetimeValue` return. All amounts are of one currency.
 *
 * @example
 * import { costPerMille } from "influencer-scoring/cost";
 * import { moneyMeasureSchema } from "influencer-scoring/schemas";
 * const cost = costPerMille({ amount: "1250.00", currency: "EUR" }, 40_000);
 * console.log(moneyMeasureSchema.parse(JSON.parse(JSON.stringify(cost))).value?.amount); // => 31.25
 * console.log(moneyMeasureSchema.safeParse({ ...cost, value: 31.25 }).error?.issues[0]?.message); // => not-an-object
 */
export const moneyMeasureSchema: Schema<MoneyMeasure> = /* @__PURE__ */ resultFor<MoneyMeasure>()(() =>
  moneyMeasureWith("The amount, exact or to 34 significant digits, never rounded to what can be paid.", {}).meta({
    title: "MoneyMeasure",
    description: "An amount of money with what it means, or null with the reason why it is unknown.",
  }),
);
