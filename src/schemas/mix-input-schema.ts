import * as z from "zod";
import {
  type CompareMixesOptions,
  type CreatorMix,
  type MixCreator,
  type MixGoal,
  mixGoals,
} from "../portfolio/index.js";
import { coordinationRatesSchema } from "./coordination-input-schema.js";
import { name, share } from "./fields.js";
import { anyMoney } from "./given-money.js";
import { choice, levelOption, listOf, maybe, seed, times } from "./input-fields.js";
import { kinds } from "./kinds.js";
import { givenExpected, givenReach } from "./measure-input-schema.js";
import { givenContribution, givenCost } from "./money-input-schema.js";
import { population } from "./reach-input-schema.js";
import { says } from "./says.js";
import { lazySchemaFor, type ObjectSchema, type Schema } from "./schema-for.js";

/** The most draws that fit into memory in any case. */
const mostDraws = 1e7;

/**
 * A creator of a mix, as `compareMixes` takes it.
 *
 * @example
 * import { mixCreatorSchema } from "influencer-scoring/schemas";
 * const cost = { amount: "200.00", currency: "EUR" };
 * console.log(mixCreatorSchema.safeParse({ reach: 5_000, cost }).success); // => true
 * console.log(mixCreatorSchema.safeParse({ reach: "5000", cost }).error?.issues[0]?.message); // => not-a-number
 */
export const mixCreatorSchema: ObjectSchema<MixCreator> = /* @__PURE__ */ lazySchemaFor<MixCreator>()(() =>
  z
    .object(
      {
        id: name.nullish().describe("The caller's own name; a creator in two mixes does as well in both."),
        reach: givenReach().nullish().describe("People reached."),
        engagement: givenExpected().nullish().describe("Interactions, as a count."),
        conversions: givenExpected().nullish().describe("Conversions."),
        contribution: givenContribution().nullish().describe("What its sales leave; may be below 0."),
        cost: givenCost().nullish().describe("What the creator costs."),
        quote: z
          .object({ price: anyMoney().nullish().describe("The price.") }, says("not-an-object"))
          .nullish()
          .describe("What the creator asks; its price is the cost where none is told."),
        hours: givenExpected().nullish().describe("Hours of work that the creator takes."),
      },
      says("not-an-object"),
    )
    .meta({ title: "MixCreator", description: "A creator of a mix, and what is expected of it." }),
);

/** The creators of a mix: one, or a list of them. */
const creators = (): Schema<CreatorMix["creators"]> =>
  kinds((value) => (Array.isArray(value) ? 0 : 1), listOf(maybe(mixCreatorSchema)), mixCreatorSchema) as Schema<
    CreatorMix["creators"]
  >;

/**
 * Creators that would be booked together, as `compareMixes` takes them. That no two mixes have the same name is for the
 * function to say.
 *
 * @example
 * import { creatorMixSchema } from "influencer-scoring/schemas";
 * console.log(creatorMixSchema.safeParse({ name: "micro", creators: [{ reach: 5_000 }, null] }).success); // => true
 * console.log(creatorMixSchema.safeParse({ name: "", creators: [] }).error?.issues[0]?.message); // => empty-string
 */
export const creatorMixSchema: ObjectSchema<CreatorMix> = /* @__PURE__ */ lazySchemaFor<CreatorMix>()(() =>
  z
    .object(
      {
        name: name.describe("The caller's own name for it; no other mix has it."),
        creators: creators().describe("Who belongs to it; null is one of whom nothing is known."),
      },
      says("not-an-object"),
    )
    .meta({ title: "CreatorMix", description: "Creators that would be booked together." }),
);

/**
 * What `compareMixes` rests on. That a seed is given where something is uncertain is for the function to say.
 *
 * @example
 * import { compareMixesOptionsSchema } from "influencer-scoring/schemas";
 * console.log(compareMixesOptionsSchema.safeParse({ goal: "awareness", population: 500_000, seed: 1 }).success); // => true
 * console.log(compareMixesOptionsSchema.safeParse({ goal: "fame" }).error?.issues[0]?.message); // => unknown-option
 */
export const compareMixesOptionsSchema: ObjectSchema<CompareMixesOptions> =
  /* @__PURE__ */ lazySchemaFor<CompareMixesOptions>()(() =>
    z
      .object(
        {
          goal: (choice(mixGoals) as unknown as Schema<MixGoal>).describe("What the campaign is for."),
          population: population(),
          contributionPerConversion: givenContribution().nullish().describe("What a conversion leaves."),
          coordination: coordinationRatesSchema.nullish().describe("What running the creators costs and takes."),
          correlation: share.nullish().describe("How much creators do well or badly together, 0 to 1."),
          tolerance: share.nullish().describe("The share by which spends may differ and count as the same."),
          compared: choice(["total", "per-spend"]).nullish().describe("Whether totals or what a unit of spend brings."),
          values: choice(["median", "mean"]).nullish().describe("What the values of uncertain numbers are."),
          seed: seed().nullish().describe("The seed of the plays; needed where anything has an interval."),
          draws: times(mostDraws).nullish().describe("How often the campaign is played; 10,000 where not given."),
          level: levelOption(),
        },
        says("not-an-object"),
      )
      .meta({ title: "CompareMixesOptions", description: "What a comparison of mixes is to rest on." }),
  );
