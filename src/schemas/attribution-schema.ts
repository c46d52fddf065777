import * as z from "zod";
import type { Interval, Measure } from "../core/measure.js";
import type { ChannelCredit } from "../roi/index.js";
import { amount, name, share } from "./fields.js";
import { knownOrUnknown, measureFields } from "./measure-schema.js";
import { oneCurrency } from "./money-measure-schema.js";
import { moneySchema } from "./money-schema.js";
import { resultFor } from "./result-for.js";
import { says } from "./says.js";
import { lazySchemaFor, type Schema } from "./schema-for.js";

/** The credits of all channels. */
export type Credits = readonly ChannelCredit[];

/** What a channel is credited with. */
const channelCreditSchema = () =>
  lazySchemaFor<ChannelCredit>()(() =>
    z
      .object(
        {
          channel: name.describe("The channel, as the journeys name it."),
          conversions: amount.describe("Its conversions, which need not be whole."),
          share: share.describe("Its share of the conversions, 0 to 1."),
          value: moneySchema
            .nullable()
            .describe("Its part of the value, to the smallest unit; null where no journey tells a value."),
        },
        says("not-an-object"),
      )
      .meta({ title: "ChannelCredit", description: "What a channel is credited with." }),
  );

/** Credits are shared out and not estimated, so there is nothing that an interval could be of. */
const noInterval = () => z.never(says("unknown-option")) as unknown as Schema<Interval<Credits>>;

/**
 * What `attribute` returns.
 *
 * @example
 * import { attribute } from "influencer-scoring/roi";
 * import { attributionSchema } from "influencer-scoring/schemas";
 * const touchpoints = [{ channel: "ana" }, { channel: "ben" }];
 * const credits = attribute([{ touchpoints, converted: true }], { model: "linear" });
 * console.log(attributionSchema.parse(credits).value?.map(({ share }) => share)); // => [ 0.5, 0.5 ]
 * console.log(attributionSchema.parse(attribute([], { model: "last" })).reason); // => no-conversions
 */
export const attributionSchema: Schema<Measure<Credits>> = /* @__PURE__ */ resultFor<Measure<Credits>>()(() =>
  z
    .object(
      {
        ...measureFields(
          z.array(channelCreditSchema(), says("not-an-array")),
          noInterval(),
          "What each channel is credited with, in order of first appearance.",
        ),
        interval: noInterval().optional().describe("Never there: credits are shared out, not estimated."),
      },
      says("not-an-object"),
    )
    .superRefine(knownOrUnknown)
    .superRefine(oneCurrency)
    .meta({
      title: "Attribution",
      description:
        "Conversions and their value, shared out among channels. It does not tell what the channels changed.",
    }),
);
