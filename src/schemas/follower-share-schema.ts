import * as z from "zod";
import type { FollowerShare } from "../authenticity/fake-follower-share.js";
import type { FollowerClasses } from "../authenticity/follower-share/follower-classes.js";
import { share } from "./fields.js";
import { measureSchema, measureWith } from "./measure-schema.js";
import { refuseField } from "./refuse-field.js";
import { resultFor } from "./result-for.js";
import { says } from "./says.js";
import { lazySchemaFor, type Schema } from "./schema-for.js";

/** Shares of followers that are plain to see, beside the share of fakes. */
const followerClassesSchema = () =>
  lazySchemaFor<FollowerClasses>()(() =>
    z
      .object(
        {
          fake: measureSchema.describe("The share that is fake, estimated."),
          inactive: measureSchema.describe("The share that has not published for 90 days, or never."),
          massFollowing: measureSchema.describe("The share that follows 1,500 accounts or more."),
        },
        says("not-an-object"),
      )
      .meta({ title: "FollowerClasses", description: "Shares of followers by what they look like. They overlap." }),
  );

/**
 * What `fakeFollowerShare` returns. An `upperBound` is there exactly where the reason is `only-bounded`.
 *
 * @example
 * import { fakeFollowerShare } from "influencer-scoring/authenticity";
 * import { followerShareSchema } from "influencer-scoring/schemas";
 * const flagged = { flagged: 60, classified: 400, method: "uniform" };
 * const share = fakeFollowerShare(flagged, { sensitivity: 0.8, specificity: 0.95 });
 * console.log(followerShareSchema.parse(share).value?.toFixed(3)); // => 0.133
 * console.log(followerShareSchema.safeParse({ ...share, upperBound: 0.4 }).error?.issues[0]?.message); // => unknown-option
 */
export const followerShareSchema: Schema<FollowerShare> = /* @__PURE__ */ resultFor<FollowerShare>()(() =>
  measureWith("The share of fakes among all followers, 0 to 1.", {
    upperBound: share.nullable().describe("The most that the share can be, where only that is told; else null."),
    classes: followerClassesSchema(),
  })
    .superRefine(({ reason, upperBound }, context) => {
      const isBounded = reason === "only-bounded";
      if (isBounded === (upperBound === null))
        refuseField(context, isBounded ? "missing" : "unknown-option", "upperBound");
    })
    .meta({
      title: "FollowerShare",
      description: "The share of fakes among all followers, or the most that it can be. An estimate, never a count.",
    }),
);
