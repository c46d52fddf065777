import * as z from "zod";
import {
  type Candidate,
  type GroupCount,
  type GroupCounts,
  type SelectionGoal,
  type SelectOptions,
  type SharedAudience,
  type SharedAudienceInput,
  type SharesByInterest,
  selectionGoals,
} from "../portfolio/index.js";
import { amount, count, flag, name, share } from "./fields.js";
import { choice, listOf, maybe } from "./input-fields.js";
import { isRecord, kinds } from "./kinds.js";
import { givenCount, givenNumber, givenReach } from "./measure-input-schema.js";
import { givenCost } from "./money-input-schema.js";
import { between, overlapTable, population } from "./reach-input-schema.js";
import { says, saysRecord } from "./says.js";
import { lazySchemaFor, type ObjectSchema, type Schema } from "./schema-for.js";

/** One name, or a list of them. */
const groups = (): Schema<string | readonly string[]> =>
  kinds((value) => (Array.isArray(value) ? 1 : 0), name, listOf(name));

/**
 * A creator who may be chosen, as `selectCreators` takes it. That no two have the same id is for the function to say.
 *
 * @example
 * import { candidateSchema } from "influencer-scoring/schemas";
 * const cost = { amount: "400.00", currency: "EUR" };
 * console.log(candidateSchema.safeParse({ id: "ana", cost, reach: 12_000, group: ["DE", "beauty"] }).success); // => true
 * console.log(candidateSchema.safeParse({ cost }).error?.issues[0]?.message); // => missing
 */
export const candidateSchema: ObjectSchema<Candidate> = /* @__PURE__ */ lazySchemaFor<Candidate>()(() =>
  z
    .object(
      {
        id: name.describe("The caller's own name for the creator; each stands once."),
        cost: givenCost().nullish().describe("What it costs to have this creator."),
        reach: givenReach().nullish().describe("How many the creator reaches."),
        engagement: givenCount(amount).nullish().describe("How many interactions are expected; no rate."),
        conversions: givenCount(amount).nullish().describe("How many conversions are expected."),
        group: groups().nullish().describe("The group, or groups, that counts speak of, such as a country."),
        interest: name.nullish().describe("The group whose members have audience in common."),
        competitor: groups().nullish().describe("The competitor, or competitors, whom the creator works for."),
      },
      says("not-an-object"),
    )
    .meta({ title: "Candidate", description: "A creator who may be chosen." }),
);

const groupCount = () =>
  lazySchemaFor<GroupCount>()(() =>
    z
      .object({ group: name.describe("The group."), count: count.describe("How many of it.") }, says("not-an-object"))
      .meta({ title: "GroupCount", description: "A number of creators of a group." }),
  );

const isOneCount = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "group" in value && typeof value.group === "string";

/** Counts by group: as a list, a single one, or as a record. */
const groupCounts = (): Schema<GroupCounts> =>
  kinds(
    (value) => (Array.isArray(value) ? 0 : isOneCount(value) ? 1 : 2),
    listOf(groupCount()),
    groupCount(),
    z.record(name, count, saysRecord),
  );

const sharedAudience = () =>
  lazySchemaFor<SharedAudience>()(() =>
    z
      .object(
        {
          between: between(),
          overlap: givenNumber(amount, "The overlap.").nullish().describe("How many belong to both."),
          reach: givenNumber(amount, "The overlap.").nullish().describe("The same by another name."),
        },
        says("not-an-object"),
      )
      .meta({ title: "SharedAudience", description: "What two creators' audiences have in common." }),
  );

const sharesByInterest = () =>
  lazySchemaFor<SharesByInterest>()(() =>
    z
      .object(
        {
          within: share.describe("The share between two of one interest group."),
          across: share.describe("The share between two of different groups, or of none."),
          pairs: listOf(sharedAudience()).nullish().describe("Pairs that are known better."),
        },
        says("not-an-object"),
      )
      .meta({ title: "SharesByInterest", description: "What any two audiences have in common." }),
  );

const sharedAudiences = (): Schema<SharedAudienceInput> =>
  kinds(
    (value) => (Array.isArray(value) && value.some(Array.isArray) ? 1 : isRecord(value) ? 2 : 0),
    listOf(sharedAudience()),
    overlapTable(),
    sharesByInterest(),
  );

/** How to choose, as data: without a goal that is a function. */
export type SelectData = Omit<SelectOptions, "goal"> & {
  /** What is wanted. */
  readonly goal?: SelectionGoal | null | undefined;
};

/**
 * How `selectCreators` chooses, where the goal is no function. That ids and groups are those of candidates, and that
 * constraints do not contradict each other, is for the function to say.
 *
 * @example
 * import { selectOptionsSchema } from "influencer-scoring/schemas";
 * const budget = { amount: "5000.00", currency: "EUR" };
 * console.log(selectOptionsSchema.safeParse({ budget, minimum: { DE: 3 }, mostCreators: 10 }).success); // => true
 * const { error } = selectOptionsSchema.safeParse({ budget, minimum: { DE: -3 } });
 * console.log(error?.issues[0]?.message, error?.issues[0]?.path); // => negative [ 'minimum', 'DE' ]
 */
export const selectOptionsSchema: ObjectSchema<SelectData> = /* @__PURE__ */ lazySchemaFor<SelectData>()(() =>
  z
    .object(
      {
        budget: maybe(givenCost()).describe("What the chosen may cost together at most."),
        goal: (choice(selectionGoals) as unknown as Schema<SelectionGoal>).nullish().describe("What is wanted; reach."),
        submodular: flag.nullish().describe("Only for a goal that is a function."),
        population: population(),
        overlaps: sharedAudiences().nullish().describe("What audiences have in common."),
        include: listOf(name).nullish().describe("Ids of those who are chosen in any case."),
        exclude: listOf(name).nullish().describe("Ids of those who are not chosen in any case."),
        minimum: groupCounts().nullish().describe("At least so many of a group."),
        maximum: groupCounts().nullish().describe("At most so many of a group."),
        exclusive: listOf(listOf(name)).nullish().describe("Lists of ids, of each of which one is chosen at most."),
        fewestCreators: count.nullish().describe("At least so many creators."),
        mostCreators: count.nullish().describe("At most so many creators."),
        by: choice(["value", "low"]).nullish().describe("Whether creators count with their value or its low end."),
        step: givenCost().nullish().describe("How much more and less budget is looked at."),
      },
      says("not-an-object"),
    )
    .meta({ title: "SelectOptions", description: "How to choose creators under a budget." }),
);
