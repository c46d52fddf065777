import * as z from "zod";
import type { Maybe, Measure } from "../core/measure.js";
import {
  type ContactDistribution,
  type CreatorAudience,
  contactDistributions,
  type NetReachOptions,
  type Overlaps,
  type ReachFrequencyOptions,
  type ReachingCreator,
  reachMethods,
} from "../portfolio/index.js";
import { count, name, number, text } from "./fields.js";
import { choice, countFrom1, expected, listOf, maybe } from "./input-fields.js";
import { kinds } from "./kinds.js";
import { givenCount, givenExpected, givenNumber, givenReach } from "./measure-input-schema.js";
import { says } from "./says.js";
import { lazySchemaFor, type ObjectSchema, type Schema } from "./schema-for.js";

/** The ids of people, as JSON can hold them. */
export type MemberList = readonly (string | number)[];

const members = (): Schema<MemberList> => listOf(kinds((value) => (typeof value === "number" ? 0 : 1), number, text));

/** The number of people, bare or measured. */
export const population = () =>
  givenCount().nullish().describe("How many people there are; reaches and overlaps are then people.");

/** What the two audiences of a pair are told by: an id, or a place in the list. */
export const between = () => {
  const end = kinds((value) => (typeof value === "number" ? 0 : 1), count, text);
  return z
    .tuple([end, end], says("not-an-array"))
    .describe("The two, each by its id or by its place in the list, from 0.") as unknown as Schema<
    readonly [string | number, string | number]
  >;
};

/** A square table of overlaps, row by row. */
export const overlapTable = (): Schema<readonly (readonly Maybe<number>[])[]> =>
  listOf(listOf(expected().nullish()).nullish()) as unknown as Schema<readonly (readonly Maybe<number>[])[]>;

const overlaps = (): Schema<Overlaps> =>
  kinds(
    (value) => (Array.isArray(value) && value.some(Array.isArray) ? 1 : 0),
    listOf(
      z
        .object(
          {
            between: between(),
            overlap: maybe(givenNumber(expected(), "The overlap.")).describe("How many belong to both."),
          },
          says("not-an-object"),
        )
        .meta({ title: "Overlap", description: "What two audiences have in common, in the unit of the reaches." }),
    ),
    overlapTable(),
  );

/** An audience as JSON can hold it: with a reach, or with the ids of its members. */
export type AudienceObject = CreatorAudience & {
  /** Who belongs to it, for `exact`. */
  readonly members?: Maybe<MemberList>;
};

const audienceFields = () => ({
  id: name.nullish().describe("The caller's own name for it; needed where overlaps name audiences by id."),
  reach: givenReach().nullish().describe("How many it reaches: people, or a share of the population."),
  members: members().nullish().describe("Who belongs to it, in place of the reach; ids never come back."),
});

/**
 * An audience of `netReach` as an object. That no two have the same id is for the function to say.
 *
 * @example
 * import { audienceObjectSchema } from "influencer-scoring/schemas";
 * console.log(audienceObjectSchema.safeParse({ id: "ana", reach: 40_000 }).success); // => true
 * console.log(audienceObjectSchema.safeParse({ reach: -1 }).error?.issues[0]?.message); // => negative
 */
export const audienceObjectSchema: ObjectSchema<AudienceObject> = /* @__PURE__ */ lazySchemaFor<AudienceObject>()(() =>
  z
    .object(audienceFields(), says("not-an-object"))
    .meta({ title: "AudienceObject", description: "An audience: whom a creator reaches." }),
);

/** An audience as JSON can hold it. */
export type AudienceData = Maybe<number> | Measure | AudienceObject | MemberList;

/**
 * An audience as `netReach` takes it: a reach, bare or measured; an object that holds it; or the ids of its members.
 *
 * @example
 * import { audienceInputSchema } from "influencer-scoring/schemas";
 * const audiences = [40_000, { id: "ben", reach: 12_000 }, ["u1", "u2"], null];
 * console.log(audienceInputSchema.array().safeParse(audiences).success); // => true
 */
export const audienceInputSchema: Schema<AudienceData> = /* @__PURE__ */ (() =>
  maybe(
    kinds(
      (value) => (Array.isArray(value) ? 1 : typeof value !== "object" || value === null || "value" in value ? 0 : 2),
      givenReach(),
      members(),
      audienceObjectSchema,
    ),
  ).meta({
    title: "AudienceInput",
    description: "An audience: its reach, bare or measured, an object that holds it, or its members; null is unknown.",
  }))();

const reachFields = () => ({
  population: population(),
  method: choice(reachMethods)
    .nullish()
    .describe("How audiences are put together; pairwise where overlaps are given, else independent."),
  overlaps: overlaps().nullish().describe("What audiences have in common, pair by pair or as a square table."),
});

/**
 * What `netReach` rests on. Whether overlaps fit the audiences is for the function to say.
 *
 * @example
 * import { netReachOptionsSchema } from "influencer-scoring/schemas";
 * const overlaps = [{ between: ["ana", "ben"], overlap: 900 }];
 * console.log(netReachOptionsSchema.safeParse({ population: 500_000, overlaps }).success); // => true
 * console.log(netReachOptionsSchema.safeParse({ method: "guess" }).error?.issues[0]?.message); // => unknown-option
 */
export const netReachOptionsSchema: ObjectSchema<NetReachOptions> = /* @__PURE__ */ lazySchemaFor<NetReachOptions>()(
  () =>
    z
      .object(reachFields(), says("not-an-object"))
      .meta({ title: "NetReachOptions", description: "What a net reach is to rest on." }),
);

/** A creator of a campaign as JSON can hold it. */
export type ReachingObject = Omit<ReachingCreator, "members" | "posts"> & {
  /** How many posts, or a list of them. */
  readonly posts?: Maybe<number | readonly unknown[]>;
  /** Who is reached, for `exact`. */
  readonly members?: Maybe<MemberList>;
};

/**
 * A creator as `reachFrequency` takes it. That nobody is shown less than once is for the function to say.
 *
 * @example
 * import { reachingCreatorSchema } from "influencer-scoring/schemas";
 * console.log(reachingCreatorSchema.safeParse({ id: "ana", reach: 40_000, posts: 3 }).success); // => true
 * console.log(reachingCreatorSchema.safeParse({ reach: 40_000, posts: 1.5 }).error?.issues[0]?.message); // => not-an-integer
 */
export const reachingCreatorSchema: ObjectSchema<ReachingObject> = /* @__PURE__ */ lazySchemaFor<ReachingObject>()(() =>
  z
    .object(
      {
        ...audienceFields(),
        posts: kinds((value) => (Array.isArray(value) ? 1 : 0), count, listOf(z.unknown()))
          .nullish()
          .describe("How many posts, or a list of them; everybody reached is taken to see each."),
        impressions: givenExpected().nullish().describe("Times shown in all, at least the reach."),
      },
      says("not-an-object"),
    )
    .meta({ title: "ReachingCreator", description: "A creator's part in a campaign: whom it reaches, and how often." }),
);

/**
 * What `reachFrequency` rests on.
 *
 * @example
 * import { reachFrequencyOptionsSchema } from "influencer-scoring/schemas";
 * console.log(reachFrequencyOptionsSchema.safeParse({ effectiveContacts: 3 }).success); // => true
 * console.log(reachFrequencyOptionsSchema.safeParse({ effectiveContacts: 0 }).error?.issues[0]?.message); // => out-of-range
 */
export const reachFrequencyOptionsSchema: ObjectSchema<ReachFrequencyOptions> =
  /* @__PURE__ */ lazySchemaFor<ReachFrequencyOptions>()(() =>
    z
      .object(
        {
          ...reachFields(),
          distribution: (choice(contactDistributions) as unknown as Schema<ContactDistribution>)
            .nullish()
            .describe("How contacts are spread over people."),
          effectiveContacts: countFrom1().nullish().describe("From how many contacts on a person counts as reached."),
        },
        says("not-an-object"),
      )
      .meta({ title: "ReachFrequencyOptions", description: "What a frequency is to rest on." }),
  );
