import * as z from "zod";
import type { AudienceFitOptions, AudienceShares, GroupShares } from "../fit/index.js";
import { count, share, text } from "./fields.js";
import { choice, levelOption } from "./input-fields.js";
import { kinds } from "./kinds.js";
import { givenCount } from "./measure-input-schema.js";
import { givenCost } from "./money-input-schema.js";
import { says, saysRecord } from "./says.js";
import { lazySchemaFor, type ObjectSchema, type Schema } from "./schema-for.js";

const groups = (): Schema<GroupShares> => z.record(text, share.nullish(), saysRecord) as unknown as Schema<GroupShares>;

/** Tells dimensions, which hold groups, from groups, which hold shares. */
const kindOfShares = (value: unknown): number =>
  typeof value === "object" && value !== null && Object.values(value).some((each) => typeof each === "object" && each)
    ? 1
    : 0;

const shares = (): Schema<AudienceShares> =>
  kinds(
    kindOfShares,
    groups(),
    z.record(text, (groups() as unknown as z.ZodType).nullish(), saysRecord) as unknown as Schema<
      Readonly<Record<string, GroupShares | null | undefined>>
    >,
  );

/**
 * The shares of an audience or of a target, as `audienceFit` takes them: of one dimension, or of several by name. That
 * they sum to no more than 1 is for the function to say.
 *
 * @example
 * import { audienceSharesSchema } from "influencer-scoring/schemas";
 * console.log(audienceSharesSchema.safeParse({ country: { DE: 0.41, AT: 0.07 } }).success); // => true
 * const { error } = audienceSharesSchema.safeParse({ DE: 41 });
 * console.log(error?.issues[0]?.message, error?.issues[0]?.path); // => out-of-range [ 'DE' ]
 */
export const audienceSharesSchema: Schema<AudienceShares> = /* @__PURE__ */ (() =>
  shares().meta({
    title: "AudienceShares",
    description: "Shares by group, 0 to 1, of one dimension or of several by name; null is unknown.",
  }))();

/**
 * What `audienceFit` is told beside the audience and the target.
 *
 * @example
 * import { audienceFitOptionsSchema } from "influencer-scoring/schemas";
 * console.log(audienceFitOptionsSchema.safeParse({ audienceSize: 400, rest: "not-listed" }).success); // => true
 * console.log(audienceFitOptionsSchema.safeParse({ audienceSize: 0 }).error?.issues[0]?.message); // => out-of-range
 */
export const audienceFitOptionsSchema: ObjectSchema<AudienceFitOptions> =
  /* @__PURE__ */ lazySchemaFor<AudienceFitOptions>()(() =>
    z
      .object(
        {
          base: shares().nullish().describe("The shares of the population, in the shape of the target."),
          audienceSize: count
            .min(1, says("out-of-range"))
            .nullish()
            .describe("On how many people the shares were measured, where they are a sample."),
          reach: givenCount().nullish().describe("How many people the creator reaches, bare or measured."),
          cost: givenCost().nullish().describe("What reaching them costs."),
          rest: choice(["anywhere", "not-listed"])
            .nullish()
            .describe("Where people may be whose group is not told; anywhere where not given."),
          level: levelOption(),
        },
        says("not-an-object"),
      )
      .meta({ title: "AudienceFitOptions", description: "What an audience is set against besides the target." }),
  );
