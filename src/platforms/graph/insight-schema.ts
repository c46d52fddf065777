import * as z from "zod";
import type { Maybe } from "../../core/measure.js";
import { fields, listOf, text } from "../payload-fields.js";
import { payloadSchema } from "../payload-schema.js";

/** One value of an insight. */
export interface GraphInsightValue {
  /** A number, or an object of numbers where the metric is split. */
  readonly value?: unknown;
  /** The end of the day that the value is of; absent for values of a whole life. */
  readonly end_time?: Maybe<string>;
}

/** One group of a split insight. */
export interface GraphInsightGroup {
  /** What the group is, one text for each dimension. */
  readonly dimension_values?: Maybe<string[]>;
  /** Its value. */
  readonly value?: Maybe<number>;
}

/** A split of an insight. */
export interface GraphInsightBreakdown {
  /** The dimensions by which it is split. */
  readonly dimension_keys?: Maybe<string[]>;
  /** The groups. */
  readonly results?: Maybe<GraphInsightGroup[]>;
}

/** The total of an insight. */
export interface GraphInsightTotal {
  /** The total; absent where only the split is told. */
  readonly value?: unknown;
  /** How it is split. */
  readonly breakdowns?: Maybe<GraphInsightBreakdown[]>;
}

/** One insight of Instagram, Facebook or Threads: a metric of a post, or of an account. */
export interface GraphInsight {
  /** The metric, such as `reach`. */
  readonly name?: Maybe<string>;
  /** Over what time, such as `lifetime` or `day`. */
  readonly period?: Maybe<string>;
  /** The id of what is measured, then `/insights/`, the metric and the period. */
  readonly id?: Maybe<string>;
  /** The values, the latest last. */
  readonly values?: Maybe<GraphInsightValue[]>;
  /** The total, where that was asked. */
  readonly total_value?: Maybe<GraphInsightTotal>;
}

/**
 * One insight of Instagram, Facebook or Threads.
 *
 * @example
 * import { graphInsightSchema } from "influencer-scoring/platforms";
 * const insight = { name: "reach", period: "lifetime", id: "1/insights/reach/lifetime", values: [{ value: 9 }] };
 * console.log(graphInsightSchema.safeParse(insight).success); // => true
 */
export const graphInsightSchema = /* @__PURE__ */ payloadSchema<GraphInsight>()(() =>
  fields({
    name: text.nullish().describe("The metric, such as reach."),
    period: text.nullish().describe("Over what time, such as lifetime or day."),
    id: text.nullish().describe("The id of what is measured, then /insights/, the metric and the period."),
    values: listOf(fields({ value: z.unknown().optional(), end_time: text.nullish() }))
      .nullish()
      .describe("The values, the latest last."),
    total_value: fields({
      value: z.unknown().optional(),
      breakdowns: listOf(
        fields({
          dimension_keys: listOf(text).nullish(),
          results: listOf(fields({ dimension_values: listOf(text).nullish(), value: z.number().nullish() })).nullish(),
        }),
      ).nullish(),
    })
      .nullish()
      .describe("The total, where that was asked."),
  }),
);
