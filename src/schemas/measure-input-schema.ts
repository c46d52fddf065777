import * as z from "zod";
import type { Maybe, Measure } from "../core/measure.js";
import type { ShareInput } from "../statistics/index.js";
import { amount, count, number, share, text } from "./fields.js";
import { aboveZero, expected, maybe } from "./input-fields.js";
import { numberIntervalOf } from "./interval-schema.js";
import { hasKey, kinds } from "./kinds.js";
import { knownOrUnknown, measureFields } from "./measure-schema.js";
import { refuseField } from "./refuse-field.js";
import { resultFor } from "./result-for.js";
import { says } from "./says.js";
import { lazySchemaFor, type Schema } from "./schema-for.js";

/** The level of an interval that is given; 1 is that of bounds that hold in any case. */
export const givenLevel = () => aboveZero().max(1, says("out-of-range"));

/** The fields of a measure that is given, of which the value and the ends are numbers of a kind. */
export const givenFields = (value: Schema<number>, words: string) =>
  measureFields(value, numberIntervalOf(value, givenLevel()), words);

/** A measure of a count. A rate is no count: its basis holds a slash. */
const measuredCount = (value: Schema<number>) =>
  resultFor<Measure>()(() =>
    z
      .object(
        {
          ...givenFields(value, "The count, which may be an estimate, and need not be whole."),
          basis: text
            .regex(/^[^/]*$/, says("not-a-count"))
            .describe("What was counted; a rate, with a slash, is none."),
        },
        says("not-an-object"),
      )
      .superRefine(knownOrUnknown),
  );

/** A count, bare or measured. A measured one need not be whole. */
export const givenCount = (bare: Schema<number> = count, measured: Schema<number> = amount): Schema<number | Measure> =>
  kinds(hasKey("value"), bare, measuredCount(measured));

/** An expected count, bare or measured, which need not be whole. */
export const givenExpected = () => givenCount(expected(), expected());

/** A measure of a share. */
export const measuredShare = () =>
  resultFor<Measure>()(() =>
    z.object(givenFields(share, "The share, 0 to 1."), says("not-an-object")).superRefine(knownOrUnknown),
  );

/** A number of a kind, bare or measured. */
export const givenNumber = (value: Schema<number>, words: string): Schema<number | Measure> =>
  kinds(
    hasKey("value"),
    value,
    resultFor<Measure>()(() => z.object(givenFields(value, words), says("not-an-object")).superRefine(knownOrUnknown)),
  );

/** A reach, bare or measured: people, or a share of a population. A share of something else is none. */
export const givenReach = (): Schema<number | Measure> =>
  kinds(
    hasKey("value"),
    expected(),
    resultFor<Measure>()(() =>
      z
        .object(
          {
            ...givenFields(expected(), "The reach: people, or a share of a population."),
            basis: text
              .regex(/^(?:[^/]*|[\s\S]*\/population[\s\S]*)$/, says("share-mismatch"))
              .describe("What was counted, or a share of the population."),
          },
          says("not-an-object"),
        )
        .superRefine(knownOrUnknown),
    ),
  );

/** A return, bare or measured. */
const givenReturn = (): Schema<number | Measure> =>
  kinds(
    hasKey("value"),
    number,
    resultFor<Measure>()(() =>
      z.object(givenFields(number, "The return, a fraction."), says("not-an-object")).superRefine(knownOrUnknown),
    ),
  );

/** So many of so many. Of none of none nothing is known. */
const counts = () =>
  lazySchemaFor<Exclude<ShareInput, Maybe<number> | Measure>>()(() =>
    z
      .object(
        { successes: count.describe("How many of them."), trials: count.describe("Of how many.") },
        says("not-an-object"),
      )
      .superRefine(({ successes, trials }, context) => {
        if (successes > trials) refuseField(context, "out-of-range", trials === 0 ? "trials" : "successes");
      }),
  );

/** A share: bare, as so many of so many, or measured. */
export const givenShare = (): Schema<Exclude<ShareInput, null | undefined>> =>
  kinds((value) => (typeof value === "number" ? 0 : hasKey("trials")(value) ? 1 : 2), share, counts(), measuredShare());

/**
 * A count as the unit costs take it: a whole number from 0, or a measure of it, which may be an estimate; null is
 * unknown.
 *
 * @example
 * import { countInputSchema } from "influencer-scoring/schemas";
 * console.log(countInputSchema.safeParse(40_000).success); // => true
 * console.log(countInputSchema.safeParse(0.5).error?.issues[0]?.message); // => not-an-integer
 */
export const countInputSchema: Schema<Maybe<number> | Measure> = /* @__PURE__ */ (() =>
  maybe(givenCount()).meta({ title: "CountInput", description: "A count, bare or measured; null is unknown." }))();

/**
 * A share as `captureFactor` takes it: a number from 0 to 1, so many of so many, or a measure; null is unknown.
 *
 * @example
 * import { shareInputSchema } from "influencer-scoring/schemas";
 * console.log(shareInputSchema.safeParse({ successes: 60, trials: 100 }).success); // => true
 * const { error } = shareInputSchema.safeParse({ successes: 60, trials: 10 });
 * console.log(error?.issues[0]?.message, error?.issues[0]?.path); // => out-of-range [ 'successes' ]
 */
export const shareInputSchema: Schema<ShareInput> = /* @__PURE__ */ (() =>
  maybe(givenShare()).meta({
    title: "ShareInput",
    description: "A share, 0 to 1: bare, as so many of so many, or measured; null is unknown.",
  }))();

/**
 * A return as `ordersNeeded` takes it: a fraction of any sign, or a measure of it; null is unknown.
 *
 * @example
 * import { returnInputSchema } from "influencer-scoring/schemas";
 * console.log(returnInputSchema.safeParse(-0.2).success); // => true
 * console.log(returnInputSchema.safeParse("20 %").error?.issues[0]?.message); // => not-a-number
 */
export const returnInputSchema: Schema<Maybe<number> | Measure> = /* @__PURE__ */ (() =>
  maybe(givenReturn()).meta({ title: "ReturnInput", description: "A return, bare or measured; null is unknown." }))();
