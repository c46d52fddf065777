import * as z from "zod";
import type { Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import { unknownReasons } from "../core/reason.js";
import { count, number, text } from "./fields.js";
import { intervalSchema } from "./interval-schema.js";
import { noteSchema } from "./note-schema.js";
import { refuseField } from "./refuse-field.js";
import { resultFor } from "./result-for.js";
import { says } from "./says.js";
import type { Schema } from "./schema-for.js";

/** The id of a model, such as `engagement-rate@1`. */
export const modelId = () =>
  text.regex(/^[^@\s]+@[1-9]\d{0,14}$/, says("invalid-model-id")) as unknown as Schema<ModelId>;

/** Why a value is unknown. */
export const reason = () => z.enum(unknownReasons, says("unknown-option"));

/** The fields of a measure: of what its value is, with its interval, and in words. */
export const measureFields = <V extends z.ZodType, I extends z.ZodType>(value: V, interval: I, words: string) => ({
  value: value.nullable().describe(`${words} Null where it is unknown, which is not zero.`),
  reason: reason().optional().describe("Why the value is unknown: there exactly where the value is null."),
  interval: interval.optional().describe("The range that holds the true value, where an honest one is known."),
  n: count.describe("How many units (posts, profiles, peers) the value rests on."),
  basis: text.describe("What was divided by what, and how it was aggregated: likes+comments/followers:median."),
  model: modelId().describe("The model that made it, and its version, such as engagement-rate@1."),
  notes: z.array(noteSchema, says("not-an-array")).describe("Remarks on how the value came about."),
});

/** Refuses what is neither known nor unknown: a null without a reason, a value with one, an interval of nothing. */
export const knownOrUnknown = (measure: Record<string, unknown>, context: z.RefinementCtx): void => {
  if (measure.value !== null) {
    if (measure.reason !== undefined) refuseField(context, "unknown-option", "reason");
    return;
  }
  if (measure.reason === undefined) refuseField(context, "missing", "reason");
  if (measure.interval !== undefined) refuseField(context, "unknown-option", "interval");
};

/** The object of a measure that has fields of its own beside the common ones. */
export const measureWith = <T extends z.ZodRawShape>(words: string, more: T) =>
  z
    .object({ ...measureFields(number, intervalSchema, words), ...more }, says("not-an-object"))
    .superRefine(knownOrUnknown);

/**
 * The result of a measurement, known or unknown. Where `value` is null there is a `reason` and no `interval`; where it
 * is a number there is no `reason`. A JSON Schema cannot tell that, and says it in words.
 *
 * It is one object and no union, so that its JSON Schema has an object as its root. What it returns is a `Measure`,
 * which `isKnown` narrows.
 *
 * @example
 * import { measureSchema } from "influencer-scoring/schemas";
 * const common = { n: 0, basis: "likes/followers:median", model: "engagement-rate@1", notes: [] };
 * console.log(measureSchema.safeParse({ ...common, value: null, reason: "no-posts" }).success); // => true
 * console.log(measureSchema.safeParse({ ...common, value: null }).error?.issues[0]?.message); // => missing
 */
export const measureSchema: Schema<Measure> = /* @__PURE__ */ resultFor<Measure>()(() =>
  measureWith("The value, never rounded. Rates, shares and ranks are fractions: 0.034 is 3.4 %.", {}).meta({
    title: "Measure",
    description: "A number with what it means, or null with the reason why it is unknown.",
  }),
);
