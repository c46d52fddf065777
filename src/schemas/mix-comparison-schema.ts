import * as z from "zod";
import type { Money } from "../core/creator.js";
import type { Interval, Measure } from "../core/measure.js";
import type { ComparedMix, MixComparison, MixGoal, PlayedMeasure } from "../portfolio/index.js";
import { mixGoals } from "../portfolio/mix.js";
import { amount, count, flag, number, share, text, texts } from "./fields.js";
import { knownOrUnknown, measureFields, measureSchema, measureWith } from "./measure-schema.js";
import { moneyMeasureSchema, moneyMeasureWith, oneCurrency } from "./money-measure-schema.js";
import { moneySchema } from "./money-schema.js";
import { resultFor } from "./result-for.js";
import { says } from "./says.js";
import { lazySchemaFor, type Schema } from "./schema-for.js";

const playedMeta = { title: "PlayedMeasure", description: "What comes of many plays; the value is their median." };

/** A number from the plays. */
const played = () =>
  resultFor<PlayedMeasure>()(() =>
    measureWith("The median of the plays.", {
      mean: number.nullable().describe("The mean of the plays; null where it is unknown."),
      deviation: amount.nullable().describe("The standard deviation of the plays; null where it is unknown."),
    }).meta(playedMeta),
  );

/** An amount of money from the plays. */
const playedMoney = () =>
  resultFor<PlayedMeasure<Money>>()(() =>
    moneyMeasureWith("The median of the plays.", {
      mean: moneySchema.nullable().describe("The mean of the plays; null where it is unknown."),
      deviation: moneySchema.nullable().describe("The standard deviation of the plays; null where it is unknown."),
    }).meta(playedMeta),
  );

/** A measure for each goal. */
const byGoal = (words: string): Schema<Readonly<Record<MixGoal, Measure>>> =>
  z
    .object(
      {
        awareness: measureSchema.describe("For awareness."),
        engagement: measureSchema.describe("For engagement."),
        sales: measureSchema.describe("For sales."),
      },
      says("not-an-object"),
    )
    .describe(words);

/** One of the mixes. */
const comparedMixSchema = () =>
  lazySchemaFor<ComparedMix>()(() =>
    z
      .object(
        {
          name: text.describe("Its name, as the caller has it."),
          creators: count.describe("How many creators it has."),
          spend: playedMoney().describe("What it costs, coordination included where its rates are given."),
          coordination: moneyMeasureSchema.describe("What running the creators costs."),
          hours: measureSchema.describe("Hours that it takes, those of coordination included."),
          netReach: played().describe("How many people it reaches at least once."),
          engagement: played().describe("How many interactions it brings."),
          profit: playedMoney().describe("What its sales leave, less what it costs."),
          perSpend: byGoal("What a unit of spend brings, by goal."),
          better: byGoal("The probability that it is the best of all, by goal."),
          probability: measureSchema.describe("The same for the goal asked for."),
          diversification: amount
            .nullable()
            .describe("How much is left of the creators' own spread, up to 1; null where nothing is uncertain."),
          dominatedBy: texts.describe("The mixes that are as good for every goal and better for one."),
          onFrontier: flag.nullable().describe("Whether no mix dominates it; null where that is open."),
        },
        says("not-an-object"),
      )
      .meta({ title: "ComparedMix", description: "One of several mixes, and what it would bring." }),
  );

/** A name is chosen and not estimated, so there is nothing that an interval could be of. */
const noInterval = () => z.never(says("unknown-option")) as unknown as Schema<Interval<string>>;

/**
 * What `compareMixes` returns. All amounts are of one currency.
 *
 * @example
 * import { compareMixes } from "influencer-scoring/portfolio";
 * import { mixComparisonSchema } from "influencer-scoring/schemas";
 * const mixes = { few: [{ reach: 45_000 }], many: [{ reach: 30_000 }, { reach: 30_000 }] };
 * const comparison = compareMixes(mixes, { goal: "awareness", population: 500_000, compared: "total" });
 * console.log(mixComparisonSchema.parse(comparison).value); // => many
 */
export const mixComparisonSchema: Schema<MixComparison> = /* @__PURE__ */ resultFor<MixComparison>()(() =>
  z
    .object(
      {
        ...measureFields(text, noInterval(), "The name of the mix that is most likely the best for the goal."),
        interval: noInterval().optional().describe("Never there: a name has none."),
        goal: z.enum(mixGoals, says("unknown-option")).describe("What the campaign is for."),
        compared: z
          .enum(["total", "per-spend"], says("unknown-option"))
          .describe("Whether totals were compared, or what comes of a unit of spend."),
        spendDifference: share
          .nullable()
          .describe("By which share of the largest spend the smallest is less; null where a spend is unknown."),
        mixes: z.array(comparedMixSchema(), says("not-an-array")).describe("The mixes, in the order given."),
        frontier: texts.describe("The names of the mixes that none dominates."),
      },
      says("not-an-object"),
    )
    .superRefine(knownOrUnknown)
    .superRefine(oneCurrency)
    .meta({ title: "MixComparison", description: "How several mixes of creators compare for a goal." }),
);
