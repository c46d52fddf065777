import * as z from "zod";
import type { LiftGroup, LiftGroups, LiftToFind, liftPower, liftSampleSize } from "../roi/index.js";
import { count, number, share } from "./fields.js";
import { aboveZero, level, maybe } from "./input-fields.js";
import { says } from "./says.js";
import { lazySchemaFor, type ObjectSchema } from "./schema-for.js";

const group = () =>
  lazySchemaFor<LiftGroup>()(() =>
    z
      .object(
        {
          conversions: maybe(count).describe("How many converted; each counts once."),
          n: maybe(count).describe("How many there were."),
        },
        says("not-an-object"),
      )
      .meta({ title: "LiftGroup", description: "A group of people, and how many of them converted." }),
  );

/**
 * The groups that `incrementalLift` takes. That no more converted than there were is for the function to say.
 *
 * @example
 * import { liftGroupsSchema } from "influencer-scoring/schemas";
 * const groups = { treated: { conversions: 26, n: 1_000 }, holdout: { conversions: -1, n: 900 } };
 * const { error } = liftGroupsSchema.safeParse(groups);
 * console.log(error?.issues[0]?.message, error?.issues[0]?.path); // => negative [ 'holdout', 'conversions' ]
 */
export const liftGroupsSchema: ObjectSchema<LiftGroups> = /* @__PURE__ */ lazySchemaFor<LiftGroups>()(() =>
  z
    .object(
      {
        treated: group().describe("The group that the campaign was shown to."),
        holdout: group().describe("The group that was held out."),
      },
      says("not-an-object"),
    )
    .meta({ title: "LiftGroups", description: "Who could see the campaign, and who was kept from it by chance." }),
);

const liftFields = () => ({
  holdoutRate: share.describe("The conversion rate without the campaign, 0 to 1."),
  lift: number.describe("The lift that is worth finding, as a fraction of that rate: 0.2 is a fifth more."),
  level: level().nullish().describe("The confidence level of the test, two-sided; 0.95 where not given."),
});

/**
 * A lift that a test is to find. That the treated rate stays within 0 to 1 is for the functions to say.
 *
 * @example
 * import { liftToFindSchema } from "influencer-scoring/schemas";
 * console.log(liftToFindSchema.safeParse({ holdoutRate: 0.02, lift: 0.2 }).success); // => true
 * console.log(liftToFindSchema.safeParse({ holdoutRate: 2, lift: 0.2 }).error?.issues[0]?.message); // => out-of-range
 */
export const liftToFindSchema: ObjectSchema<LiftToFind> = /* @__PURE__ */ lazySchemaFor<LiftToFind>()(() =>
  z
    .object(liftFields(), says("not-an-object"))
    .meta({ title: "LiftToFind", description: "A lift that a test is to find." }),
);

/**
 * What `liftPower` takes.
 *
 * @example
 * import { liftPowerInputSchema } from "influencer-scoring/schemas";
 * const test = { holdoutRate: 0.02, lift: 0.2, treated: 10_000, holdout: 10_000 };
 * console.log(liftPowerInputSchema.safeParse(test).success); // => true
 */
export const liftPowerInputSchema: ObjectSchema<Parameters<typeof liftPower>[0]> = /* @__PURE__ */ lazySchemaFor<
  Parameters<typeof liftPower>[0]
>()(() =>
  z
    .object(
      {
        ...liftFields(),
        treated: count.describe("People in the treated group."),
        holdout: count.describe("People in the holdout."),
      },
      says("not-an-object"),
    )
    .meta({ title: "LiftPowerInput", description: "A lift that a test is to find, and how many people it has." }),
);

/**
 * What `liftSampleSize` takes.
 *
 * @example
 * import { liftSampleSizeInputSchema } from "influencer-scoring/schemas";
 * const test = { holdoutRate: 0.02, lift: 0.2, power: 1 };
 * console.log(liftSampleSizeInputSchema.safeParse(test).error?.issues[0]?.message); // => out-of-range
 */
export const liftSampleSizeInputSchema: ObjectSchema<Parameters<typeof liftSampleSize>[0]> =
  /* @__PURE__ */ lazySchemaFor<Parameters<typeof liftSampleSize>[0]>()(() =>
    z
      .object(
        {
          ...liftFields(),
          power: aboveZero()
            .lt(1, says("out-of-range"))
            .nullish()
            .describe("The probability of finding it, between 0 and 1; 0.8 where not given."),
          holdoutPerTreated: aboveZero()
            .max(Number.MAX_SAFE_INTEGER, says("out-of-range"))
            .nullish()
            .describe("The size of the holdout over that of the treated group; 1 where not given."),
        },
        says("not-an-object"),
      )
      .meta({ title: "LiftSampleSizeInput", description: "A lift that a test is to find, and how surely." }),
  );
