import * as z from "zod";
import { type CampaignResults, type CostItem, trackingMethods } from "../core/creator.js";
import type { CaptureOptions, TrackedCampaign } from "../roi/index.js";
import { campaignResultsSchema, costItemSchema } from "./campaign-schema.js";
import { moneyFrom0, payableMoney } from "./given-money.js";
import { level } from "./input-fields.js";
import { givenShare } from "./measure-input-schema.js";
import { givenCost } from "./money-input-schema.js";
import { says } from "./says.js";
import { lazySchemaFor, type ObjectSchema } from "./schema-for.js";

/** A cost from 0, of a currency that can be added up. */
const costItem = () =>
  lazySchemaFor<CostItem>()(() =>
    costItemSchema.extend({
      cost: payableMoney().nullish().describe("How much, from 0; unknown where only the kind is known."),
    }),
  );

/** Results of which the revenue can be added up. */
const results = () =>
  lazySchemaFor<CampaignResults>()(() =>
    campaignResultsSchema.extend({ revenue: moneyFrom0().nullish().describe("Revenue, from 0.") }),
  );

/**
 * A campaign as `trackingCoverage` takes it; a campaign of a creator is one. That no more customers are new than
 * converted is for the function to say.
 *
 * @example
 * import { trackedCampaignSchema } from "influencer-scoring/schemas";
 * const campaign = { cost: { amount: "300.00", currency: "EUR" }, tracking: ["code"], results: { conversions: 20 } };
 * console.log(trackedCampaignSchema.safeParse(campaign).success); // => true
 * const { error } = trackedCampaignSchema.safeParse({ ...campaign, tracking: ["guess"] });
 * console.log(error?.issues[0]?.message, error?.issues[0]?.path); // => unknown-option [ 'tracking', 0 ]
 */
export const trackedCampaignSchema: ObjectSchema<TrackedCampaign> = /* @__PURE__ */ lazySchemaFor<TrackedCampaign>()(
  () =>
    z
      .object(
        {
          cost: givenCost().nullish().describe("What it cost in all."),
          costs: z
            .array(costItem(), says("not-an-array"))
            .nullish()
            .describe("What it cost item by item, where there is no sum."),
          tracking: z
            .array(z.enum(trackingMethods, says("unknown-option")), says("not-an-array"))
            .nullish()
            .describe("The ways in which its sales could be tied to it; an empty list for none."),
          results: results().nullish().describe("What it brought, as far as it was tracked."),
        },
        says("not-an-object"),
      )
      .meta({ title: "TrackedCampaign", description: "A campaign as far as its tracking goes." }),
);

/**
 * How far tracked sales are from those that a campaign brought: what `captureFactor`, `adjustForCapture` and
 * `trackingCoverage` take.
 *
 * @example
 * import { captureOptionsSchema } from "influencer-scoring/schemas";
 * console.log(captureOptionsSchema.safeParse({ captureRate: { successes: 60, trials: 100 } }).success); // => true
 * console.log(captureOptionsSchema.safeParse({ captureRate: 60 }).error?.issues[0]?.message); // => out-of-range
 */
export const captureOptionsSchema: ObjectSchema<CaptureOptions> = /* @__PURE__ */ lazySchemaFor<CaptureOptions>()(() =>
  z
    .object(
      {
        captureRate: givenShare()
          .nullish()
          .describe("The share of the sales a campaign brought that tracking caught, 0 to 1."),
        leaked: givenShare()
          .nullish()
          .describe("The share of tracked sales that the campaign did not bring; 0 for none."),
        level: level().nullish().describe("The confidence level of intervals from counts; 0.95 where not given."),
      },
      says("not-an-object"),
    )
    .meta({ title: "CaptureOptions", description: "How far tracked sales are from those that a campaign brought." }),
);
