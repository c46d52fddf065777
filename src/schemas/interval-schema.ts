import * as z from "zod";
import type { Money } from "../core/creator.js";
import type { Interval } from "../core/measure.js";
import { compareMoney } from "../money/compare-money.js";
import { number, share, text } from "./fields.js";
import { moneySchema } from "./money-schema.js";
import { resultFor } from "./result-for.js";
import { says } from "./says.js";
import type { Schema } from "./schema-for.js";

/** The object of an interval whose bounds are of a kind. */
const intervalOf = <B extends z.ZodType>(bound: B, level: Schema<number> = share) =>
  z.object(
    {
      low: bound.nullable().describe("Lower bound, in the unit of the value; null where it is unbounded."),
      high: bound.nullable().describe("Upper bound, in the unit of the value; null where it is unbounded."),
      shape: z
        .enum(["between", "outside"], says("unknown-option"))
        .describe("between: from low to high. outside: everything below low and above high."),
      level: level.describe("Confidence level, 0 to 1: 0.95 is 95 %."),
      method: text.describe("Name of the method that made it, such as wilson."),
    },
    says("not-an-object"),
  );

/** The object of an interval whose bounds are numbers of a kind, in order. */
export const numberIntervalOf = (bound: Schema<number>, level?: Schema<number>) =>
  intervalOf(bound, level).refine(({ low, high }) => low === null || high === null || low <= high, {
    ...says("out-of-range"),
    path: ["high"],
  });

/** Whether an amount is above another, whatever their currencies. */
const isAbove = ({ amount }: Money, other: Money): boolean =>
  compareMoney({ amount, currency: "EUR" }, { amount: other.amount, currency: "EUR" }) > 0;

/** The object of an interval whose bounds are amounts of a kind, in order. */
export const moneyIntervalOf = (bound: Schema<Money>, level?: Schema<number>) =>
  intervalOf(bound, level).refine(({ low, high }) => low === null || high === null || !isAbove(low, high), {
    ...says("out-of-range"),
    path: ["high"],
  });

/**
 * A range that holds the true value with a stated confidence. The bounds are numbers, `low` never above `high`.
 *
 * @example
 * import { intervalSchema } from "influencer-scoring/schemas";
 * const interval = { low: 0.02, high: null, shape: "between", level: 0.95, method: "order-statistics" };
 * console.log(intervalSchema.safeParse(interval).success); // => true
 * console.log(intervalSchema.safeParse({ ...interval, high: 0.01 }).error?.issues[0]?.message); // => out-of-range
 */
export const intervalSchema: Schema<Interval> = /* @__PURE__ */ resultFor<Interval>()(() =>
  numberIntervalOf(number).meta({
    title: "Interval",
    description: "A range that holds the true value with a stated confidence.",
  }),
);

/** An interval of tiers. */
export const tierIntervalSchema: Schema<Interval<string>> = /* @__PURE__ */ resultFor<Interval<string>>()(() =>
  intervalOf(text).meta({
    title: "TierInterval",
    description: "A range of tiers that holds the true tier with a stated confidence.",
  }),
);

/** An interval of amounts of money. */
export const moneyIntervalSchema: Schema<Interval<Money>> = /* @__PURE__ */ resultFor<Interval<Money>>()(() =>
  moneyIntervalOf(moneySchema).meta({
    title: "MoneyInterval",
    description: "A range that holds the true amount with a stated confidence, both ends of one currency.",
  }),
);
