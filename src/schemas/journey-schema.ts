import * as z from "zod";
import { attributionModels } from "../roi/attribution-options.js";
import type { AttributionOptions, Journey, Touchpoint } from "../roi/index.js";
import { count, flag, name, share } from "./fields.js";
import { payableMoney } from "./given-money.js";
import { aboveZero, expected } from "./input-fields.js";
import { kinds } from "./kinds.js";
import { says } from "./says.js";
import { lazySchemaFor, type ObjectSchema } from "./schema-for.js";
import { timeSchema } from "./time-schema.js";

/**
 * One contact on the way to a conversion.
 *
 * @example
 * import { touchpointSchema } from "influencer-scoring/schemas";
 * console.log(touchpointSchema.safeParse({ channel: "ana", at: "2026-05-02T17:20:11Z" }).success); // => true
 * console.log(touchpointSchema.safeParse({ channel: "" }).error?.issues[0]?.message); // => empty-string
 */
export const touchpointSchema: ObjectSchema<Touchpoint> = /* @__PURE__ */ lazySchemaFor<Touchpoint>()(() =>
  z
    .object(
      {
        channel: name.describe("The creator, campaign or channel, in the caller's words."),
        at: timeSchema.nullish().describe("When it was."),
      },
      says("not-an-object"),
    )
    .meta({ title: "Touchpoint", description: "One contact on the way to a conversion." }),
);

/** A touchpoint, or the name of its channel. */
const contact = () => kinds((value) => (typeof value === "string" ? 1 : 0), touchpointSchema, name);

/**
 * A journey as `attribute` takes it. That nothing is credited to a journey without a conversion is for the function to
 * say.
 *
 * @example
 * import { journeySchema } from "influencer-scoring/schemas";
 * const journey = { touchpoints: [{ channel: "ana" }, "ben"], converted: true };
 * console.log(journeySchema.array().safeParse([journey]).success); // => true
 * console.log(journeySchema.safeParse({ ...journey, converted: 1 }).error?.issues[0]?.message); // => not-a-boolean
 */
export const journeySchema: ObjectSchema<Journey> = /* @__PURE__ */ lazySchemaFor<Journey>()(() =>
  z
    .object(
      {
        touchpoints: z
          .array(contact(), says("not-an-array"))
          .describe(
            "The contacts, or the names of their channels; in order of time where they tell it, else as given.",
          ),
        converted: flag
          .nullish()
          .describe("Whether it ended in a conversion; need not be said beside conversions or a value, which tell it."),
        count: count.nullish().describe("How many journeys were alike; 1 where not given."),
        conversions: expected()
          .nullish()
          .describe("How many conversions they brought; as many as journeys where not given. Need not be whole."),
        value: payableMoney().nullish().describe("What these conversions were worth together."),
      },
      says("not-an-object"),
    )
    .meta({ title: "Journey", description: "The contacts of one customer, or of many who went the same way." }),
);

/**
 * How `attribute` works. That the weights sum to 1 at most is for the function to say.
 *
 * @example
 * import { attributionOptionsSchema } from "influencer-scoring/schemas";
 * console.log(attributionOptionsSchema.safeParse({ model: "time-decay", halfLifeDays: 7 }).success); // => true
 * console.log(attributionOptionsSchema.safeParse({ model: "best" }).error?.issues[0]?.message); // => unknown-option
 */
export const attributionOptionsSchema: ObjectSchema<AttributionOptions> =
  /* @__PURE__ */ lazySchemaFor<AttributionOptions>()(() =>
    z
      .object(
        {
          model: z.enum(attributionModels, says("unknown-option")).describe("How a conversion is shared out."),
          halfLifeDays: aboveZero().nullish().describe("For time-decay: how many days halve the credit; 7 else."),
          weights: z
            .object(
              {
                first: share.describe("The share of the first touchpoint."),
                last: share.describe("The share of the last touchpoint."),
              },
              says("not-an-object"),
            )
            .nullish()
            .describe("For position: the shares of the first and the last touchpoint; 0.4 each else."),
        },
        says("not-an-object"),
      )
      .meta({ title: "AttributionOptions", description: "How to share out conversions." }),
  );
