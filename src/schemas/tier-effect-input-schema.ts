import * as z from "zod";
import type { Creator } from "../core/creator.js";
import type { EngagementPeer, TierEffectOptions } from "../engagement/index.js";
import { engagementFields } from "./engagement-options-schema.js";
import { amount, count } from "./fields.js";
import { aboveZero, levelOption, listOf } from "./input-fields.js";
import { givenNumber } from "./measure-input-schema.js";
import { postSchema } from "./post-schema.js";
import { says } from "./says.js";
import { lazySchemaFor, type ObjectSchema } from "./schema-for.js";

/** A creator of whom the posts are known, or the rate. */
export type SizedCreator = Partial<EngagementPeer> & Pick<Creator, "followers" | "posts">;

/**
 * One creator of those that `testTierEffect` compares: followers, and posts or a rate.
 *
 * @example
 * import { sizedCreatorSchema } from "influencer-scoring/schemas";
 * console.log(sizedCreatorSchema.safeParse({ followers: 12_000, rate: 0.031 }).success); // => true
 * console.log(sizedCreatorSchema.safeParse({ followers: 12.5 }).error?.issues[0]?.message); // => not-an-integer
 */
export const sizedCreatorSchema: ObjectSchema<SizedCreator> = /* @__PURE__ */ lazySchemaFor<SizedCreator>()(() =>
  z
    .object(
      {
        followers: count.nullish().describe("Followers now."),
        rate: givenNumber(amount, "The rate.").nullish().describe("The rate, a fraction, bare or measured."),
        posts: listOf(postSchema).nullish().describe("The posts, where the rate is not told."),
      },
      says("not-an-object"),
    )
    .meta({ title: "SizedCreator", description: "A creator: how large it is, and its rate or its posts." }),
);

/**
 * How `testTierEffect` works.
 *
 * @example
 * import { tierEffectOptionsSchema } from "influencer-scoring/schemas";
 * console.log(tierEffectOptionsSchema.safeParse({ splitAt: 100_000 }).success); // => true
 * console.log(tierEffectOptionsSchema.safeParse({ splitAt: 0 }).error?.issues[0]?.message); // => out-of-range
 */
export const tierEffectOptionsSchema: ObjectSchema<TierEffectOptions> =
  /* @__PURE__ */ lazySchemaFor<TierEffectOptions>()(() => {
    const { by, followers, interval, ...fields } = engagementFields();
    return z
      .object(
        {
          ...fields,
          by: by.optional().describe("What the interactions are divided by; followers where not given."),
          splitAt: aboveZero().nullish().describe("Followers at which the larger begin; the median where not given."),
          level: levelOption(),
        },
        says("not-an-object"),
      )
      .meta({ title: "TierEffectOptions", description: "What rates to compare by size, and how." });
  });
