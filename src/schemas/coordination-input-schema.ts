import * as z from "zod";
import type { Money } from "../core/creator.js";
import type { MoneyMeasure } from "../money/index.js";
import type { CoordinationRates, ReachGain } from "../portfolio/index.js";
import { count } from "./fields.js";
import { expected, maybe } from "./input-fields.js";
import { givenCount, givenExpected, givenNumber } from "./measure-input-schema.js";
import { givenCost } from "./money-input-schema.js";
import { says } from "./says.js";
import { lazySchemaFor, type ObjectSchema, type Schema } from "./schema-for.js";

/** The fields of coordination, with rates of a kind. */
const rateFields = <R extends z.ZodType>(rate: () => R) => ({
  fixed: rate().nullish().describe("What running any number of creators costs, however few."),
  perCreator: rate().nullish().describe("What each creator adds."),
  perPair: rate().nullish().describe("What each pair of creators adds."),
  fixedHours: expected().nullish().describe("Hours that running any number of creators takes."),
  hoursPerCreator: expected().nullish().describe("Hours that each creator adds."),
  hoursPerPair: expected().nullish().describe("Hours that each pair of creators adds."),
  hourlyRate: rate().nullish().describe("What an hour costs."),
});

/** A rate in money. A measure of it may be of any kind that is no media value. */
const moneyRate = () => givenCost() as unknown as Schema<Money | MoneyMeasure>;

const plainRate = () => givenNumber(expected(), "The rate, in a unit of the caller's.");

const gainFields = <R extends z.ZodType>(rate: () => R) =>
  z.object(
    {
      valuePerPerson: maybe(rate() as unknown as Schema<z.output<R>>).describe(
        "What reaching one more person is worth.",
      ),
      reachPerCreator: maybe(givenExpected()).describe("How many people one creator reaches."),
      population: maybe(givenCount()).describe("How many people there are to reach."),
      fee: maybe(rate() as unknown as Schema<z.output<R>>).describe("What a creator is paid; 0 where nothing."),
    },
    says("not-an-object"),
  );

const most = () => count.nullish().describe("The most creators that can be had.");

/** What coordination costs in money, as data: without a gain that is a function. */
export type CoordinationData = CoordinationRates<Money> & {
  /** What creators bring: people reached. */
  readonly gain?: ReachGain<Money> | null | undefined;
  /** The most creators that can be had. */
  readonly most?: number | null | undefined;
};

/**
 * What coordination costs in money, as `compareMixes` takes it.
 *
 * @example
 * import { coordinationRatesSchema } from "influencer-scoring/schemas";
 * const perCreator = { amount: "60.00", currency: "EUR" };
 * console.log(coordinationRatesSchema.safeParse({ perCreator, hoursPerCreator: 1.5 }).success); // => true
 */
export const coordinationRatesSchema: ObjectSchema<CoordinationRates<Money>> = /* @__PURE__ */ lazySchemaFor<
  CoordinationRates<Money>
>()(() =>
  z
    .object(rateFields(moneyRate), says("not-an-object"))
    .meta({ title: "CoordinationRates", description: "What it takes to run creators, beside what they are paid." }),
);

/**
 * What `coordinationCost` takes where amounts are money. A gain that is a function is no data, and has no schema.
 *
 * @example
 * import { coordinationOptionsSchema } from "influencer-scoring/schemas";
 * const perPair = { amount: "-1", currency: "EUR" };
 * const { error } = coordinationOptionsSchema.safeParse({ perPair });
 * console.log(error?.issues[0]?.message, error?.issues[0]?.path); // => negative [ 'perPair', 'amount' ]
 */
export const coordinationOptionsSchema: ObjectSchema<CoordinationData> =
  /* @__PURE__ */ lazySchemaFor<CoordinationData>()(() =>
    z
      .object(
        {
          ...rateFields(moneyRate),
          gain: gainFields(moneyRate).nullish().describe("What creators bring, for the best number of them."),
          most: most(),
        },
        says("not-an-object"),
      )
      .meta({
        title: "CoordinationOptions",
        description: "What coordination costs in money, and what creators bring.",
      }),
  );

/** What coordination costs in a unit of the caller's, as data. */
export type PlainCoordinationData = CoordinationRates<number> & {
  /** What creators bring: people reached. */
  readonly gain?: ReachGain<number> | null | undefined;
  /** The most creators that can be had. */
  readonly most?: number | null | undefined;
};

/**
 * What `coordinationCost` takes where amounts are plain numbers.
 *
 * @example
 * import { coordinationNumbersSchema } from "influencer-scoring/schemas";
 * console.log(coordinationNumbersSchema.safeParse({ perCreator: 60, perPair: 0.5 }).success); // => true
 */
export const coordinationNumbersSchema: ObjectSchema<PlainCoordinationData> =
  /* @__PURE__ */ lazySchemaFor<PlainCoordinationData>()(() =>
    z
      .object(
        {
          ...rateFields(plainRate),
          gain: gainFields(plainRate).nullish().describe("What creators bring, for the best number of them."),
          most: most(),
        },
        says("not-an-object"),
      )
      .meta({ title: "CoordinationNumbers", description: "What coordination costs in a unit of the caller's." }),
  );
