import * as z from "zod";
import type { FakeAccountOptions } from "../authenticity/index.js";
import type { PointsFit, PointsModel, PointsSignal } from "../core/points-model.js";
import { number, share, text } from "./fields.js";
import { choice, listOf } from "./input-fields.js";
import { modelId } from "./measure-schema.js";
import { says } from "./says.js";
import { lazySchemaFor, type ObjectSchema } from "./schema-for.js";

const readings = [
  "followingPerFollower",
  "followers",
  "following",
  "posts",
  "hasProfilePicture",
  "usernameDigitShare",
  "biographyLength",
  "hasExternalUrl",
] as const;

const pointsSignal = () =>
  lazySchemaFor<PointsSignal>()(() =>
    z
      .object(
        {
          signal: text.describe("Name of the signal."),
          field: choice(readings).describe("What it reads of a profile."),
          operator: choice(["at-least", "below"]).describe("When a threshold is passed."),
          thresholds: listOf(number).describe("The thresholds; each that is passed counts once."),
          points: number.describe("Points for each threshold; below 0 where it speaks for a genuine account."),
          center: number.describe("The points that say nothing either way."),
          because: text.describe("What was seen where a threshold is passed, in words."),
        },
        says("not-an-object"),
      )
      .meta({ title: "PointsSignal", description: "One signal: what it reads, and its points." }),
  );

const pointsFit = () =>
  lazySchemaFor<PointsFit>()(() =>
    z
      .object(
        {
          kind: z.literal("points-fit", says("unknown-option")).describe("What kind of model this is."),
          population: text.describe("The labelled accounts that it was fitted on."),
          slope: number.describe("Log odds for each point."),
          source: text.describe("The id of the source."),
        },
        says("not-an-object"),
      )
      .meta({ title: "PointsFit", description: "How points become a probability." }),
  );

/**
 * A table of points as data, as `fakeAccountScore` takes one of your own.
 *
 * @example
 * import { fakeAccountPoints } from "influencer-scoring/reference";
 * import { pointsModelSchema } from "influencer-scoring/schemas";
 * console.log(pointsModelSchema.safeParse(fakeAccountPoints).success); // => true
 * console.log(pointsModelSchema.safeParse({ ...fakeAccountPoints, signals: [] }).error?.issues[0]?.message); // => invalid-model
 */
export const pointsModelSchema: ObjectSchema<PointsModel> = /* @__PURE__ */ lazySchemaFor<PointsModel>()(() =>
  z
    .object(
      {
        kind: z.literal("points-model", says("unknown-option")).describe("What kind of model this is."),
        id: modelId().describe("Name and version."),
        signals: listOf(pointsSignal()).min(1, says("invalid-model")).describe("The signals."),
        fit: pointsFit().describe("The fit that the probability comes from."),
        populations: listOf(pointsFit()).describe("The fits of each population alone."),
        source: text.describe("The id of the source."),
      },
      says("not-an-object"),
    )
    .meta({
      title: "PointsModel",
      description: "Signals of a profile, their points, and how points become probability.",
    }),
);

/**
 * How `fakeAccountScore` judges a profile.
 *
 * @example
 * import { fakeAccountOptionsSchema } from "influencer-scoring/schemas";
 * console.log(fakeAccountOptionsSchema.safeParse({ prior: 0.1 }).success); // => true
 * console.log(fakeAccountOptionsSchema.safeParse({ prior: 10 }).error?.issues[0]?.message); // => out-of-range
 */
export const fakeAccountOptionsSchema: ObjectSchema<FakeAccountOptions> =
  /* @__PURE__ */ lazySchemaFor<FakeAccountOptions>()(() =>
    z
      .object(
        {
          prior: share.nullish().describe("How probable a fake is before anything was seen; 0.5 where not given."),
          points: pointsModelSchema.optional().describe("Points of your own."),
        },
        says("not-an-object"),
      )
      .meta({ title: "FakeAccountOptions", description: "How to judge a profile." }),
  );
