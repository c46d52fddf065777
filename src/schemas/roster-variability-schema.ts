import * as z from "zod";
import type { Departure, DepartureLoss, Departures, RosterVariability } from "../portfolio/index.js";
import type { PredictedReach } from "../portfolio/predicted-reach.js";
import { amount, count, number, share, text } from "./fields.js";
import { measureSchema, measureWith } from "./measure-schema.js";
import { resultFor } from "./result-for.js";
import { says } from "./says.js";
import { lazySchemaFor, type Schema } from "./schema-for.js";

/** What goes with a creator. */
const lossFields = () => ({
  share: share.describe("The share of the summed reach, or of the followers, that goes, 0 to 1."),
  netShare: share.nullable().describe("The share of the net reach that goes; null without a population."),
});

const lossSchema = () =>
  lazySchemaFor<DepartureLoss>()(() =>
    z
      .object(lossFields(), says("not-an-object"))
      .meta({ title: "DepartureLoss", description: "What goes with a creator, on average." }),
  );

const departureSchema = () =>
  resultFor<Departure>()(() =>
    z
      .object(
        {
          index: count.describe("The place of the creator in the list given, from 0."),
          id: text.exactOptional().describe("The caller's own name for the creator."),
          ...lossFields(),
        },
        says("not-an-object"),
      )
      .meta({ title: "Departure", description: "What the departure of one creator costs." }),
  );

const departuresSchema = () =>
  lazySchemaFor<Departures>()(() =>
    z
      .object(
        {
          of: z.enum(["reach", "followers"], says("unknown-option")).describe("Of what the shares are."),
          each: z
            .array(departureSchema(), says("not-an-array"))
            .describe("Each creator's departure, in the order given."),
          worst: departureSchema().nullable().describe("The costliest of them; null where nothing can be lost."),
          expected: lossSchema()
            .nullable()
            .describe("What a departure costs on average; null where nothing can be lost."),
        },
        says("not-an-object"),
      )
      .meta({ title: "Departures", description: "What it costs when one creator leaves." }),
  );

/** What the next roster reaches. */
const predictedReachSchema = () =>
  resultFor<PredictedReach>()(() =>
    measureWith("The gross reach of the roster.", {
      netReach: measureSchema.describe("How many of them are different people."),
    }).meta({ title: "PredictedReach", description: "What a roster reaches, gross and net." }),
  );

/** A count that a share of the creators stay below. */
const quantileSchema = () =>
  z.object(
    {
      p: share.describe("The share of the creators, 0 to 1."),
      value: amount.describe("The followers that they stay below."),
    },
    says("not-an-object"),
  );

/**
 * What `rosterVariability` returns.
 *
 * @example
 * import { rosterVariability } from "influencer-scoring/portfolio";
 * import { rosterVariabilitySchema } from "influencer-scoring/schemas";
 * const { mean, largestShare } = rosterVariabilitySchema.parse(rosterVariability([10_000, 30_000]));
 * console.log(mean, largestShare); // => 20000 0.75
 */
export const rosterVariabilitySchema: Schema<RosterVariability> = /* @__PURE__ */ resultFor<RosterVariability>()(() =>
  measureWith("How much the creators differ in size: the coefficient of variation of their followers.", {
    mean: amount.nullable().describe("The mean of the follower counts; null where none is known."),
    quantiles: z
      .array(quantileSchema(), says("not-an-array"))
      .describe("Follower counts that so many of the creators stay below; empty where none is known."),
    gini: share.nullable().describe("The Gini coefficient of the follower counts; null where it is unknown."),
    largestShare: share.nullable().describe("The largest creator's share of all followers; null where it is unknown."),
    effectiveCreators: amount
      .nullable()
      .describe("How many creators of equal size would be as concentrated; null where it is unknown."),
    reachPerFollower: measureSchema.describe("All reach over all followers, of the creators that tell both."),
    sizePower: number.describe("By which power of the followers reach rises: 1 is in proportion."),
    sameSizes: predictedReachSchema().describe("The gross reach of the next roster, its follower counts being known."),
    nextRoster: predictedReachSchema().describe("The same of as many creators like these, whose sizes are not known."),
    departures: departuresSchema().describe("What it costs when one creator leaves."),
  }).meta({ title: "RosterVariability", description: "How much the creators of a roster differ." }),
);
