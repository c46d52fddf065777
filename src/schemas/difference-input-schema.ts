import * as z from "zod";
import type { BeforeAndAfter, DifferenceGroups, DifferenceOptions, Outcome } from "../roi/index.js";
import { flag, number } from "./fields.js";
import { level, maybe } from "./input-fields.js";
import { kinds } from "./kinds.js";
import { says } from "./says.js";
import { lazySchemaFor, type ObjectSchema, type Schema } from "./schema-for.js";

/** A number whose square a number can hold. */
const squarable = () =>
  number.min(-Number.MAX_SAFE_INTEGER, says("out-of-range")).max(Number.MAX_SAFE_INTEGER, says("out-of-range"));

const outcome = (): Schema<Outcome> =>
  kinds(
    (value) => (Array.isArray(value) ? 1 : 0),
    squarable(),
    z.array(squarable(), says("not-an-array")).min(1, says("empty")),
  );

const beforeAndAfter = () =>
  lazySchemaFor<BeforeAndAfter>()(() =>
    z
      .object(
        {
          before: maybe(outcome()).describe("Before the campaign: a mean, or the values that it is to be taken of."),
          after: maybe(outcome()).describe("During or after it: a mean, or the values that it is to be taken of."),
        },
        says("not-an-object"),
      )
      .meta({ title: "BeforeAndAfter", description: "The same outcome before and after a campaign." }),
  );

/**
 * The groups that `differenceInDifferences` takes. That paired lists are of one length is for the function to say.
 *
 * @example
 * import { differenceGroupsSchema } from "influencer-scoring/schemas";
 * const groups = { treated: { before: 100, after: [140, 150] }, control: { before: [], after: 99 } };
 * const { error } = differenceGroupsSchema.safeParse(groups);
 * console.log(error?.issues[0]?.message, error?.issues[0]?.path); // => empty [ 'control', 'before' ]
 */
export const differenceGroupsSchema: ObjectSchema<DifferenceGroups> = /* @__PURE__ */ lazySchemaFor<DifferenceGroups>()(
  () =>
    z
      .object(
        {
          treated: maybe(beforeAndAfter()).describe("Where the campaign ran."),
          control: maybe(beforeAndAfter()).describe("Where it did not."),
        },
        says("not-an-object"),
      )
      .meta({ title: "DifferenceGroups", description: "Where the campaign ran, and where it did not." }),
);

/**
 * How `differenceInDifferences` works.
 *
 * @example
 * import { differenceOptionsSchema } from "influencer-scoring/schemas";
 * console.log(differenceOptionsSchema.safeParse({ paired: true, level: 0.9 }).success); // => true
 * console.log(differenceOptionsSchema.safeParse({ paired: "yes" }).error?.issues[0]?.message); // => not-a-boolean
 */
export const differenceOptionsSchema: ObjectSchema<DifferenceOptions> =
  /* @__PURE__ */ lazySchemaFor<DifferenceOptions>()(() =>
    z
      .object(
        {
          paired: flag.nullish().describe("Whether before and after are lists of the same units in the same order."),
          level: level().nullish().describe("The confidence level, between 0 and 1; 0.95 where not given."),
        },
        says("not-an-object"),
      )
      .meta({ title: "DifferenceOptions", description: "How to compare changes." }),
  );
