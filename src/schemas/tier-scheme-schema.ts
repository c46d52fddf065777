import * as z from "zod";
import type {
  TierAgreementOptions,
  TierBound,
  TierDefinition,
  TierOptions,
  TierScheme,
  TierSchemeDefinition,
} from "../tiers/index.js";
import { count, text } from "./fields.js";
import { listOf } from "./input-fields.js";
import { modelId } from "./measure-schema.js";
import type { refuseField } from "./refuse-field.js";
import { says } from "./says.js";
import { lazySchemaFor, type ObjectSchema } from "./schema-for.js";

/** A name that says something. */
const nameOfTier = () => text.regex(/\S/, says("empty-string")).describe("The tier's name; no other tier has it.");
const min = () => count.describe("The fewest followers of the tier, more than of the one before.");

const tierBound = () =>
  lazySchemaFor<TierBound>()(() =>
    z
      .object({ name: nameOfTier(), min: min() }, says("not-an-object"))
      .meta({ title: "TierBound", description: "One tier: from its bound up to, and without, the bound of the next." }),
  );

const tierDefinition = () =>
  lazySchemaFor<TierDefinition>()(() =>
    z
      .object(
        {
          name: nameOfTier(),
          min: min(),
          max: count.nullish().describe("The first follower count above the tier, which is the min of the next tier."),
        },
        says("not-an-object"),
      )
      .meta({ title: "TierDefinition", description: "A tier as a caller may write it." }),
  );

/** Refuses tiers that have the same name, do not rise, or leave a gap. */
function inOrder(tiers: readonly TierDefinition[], context: z.RefinementCtx): void {
  const names = new Set<string>();
  tiers.forEach(({ name, min }, index) => {
    const refuse = (code: Parameters<typeof refuseField>[1], at: number, field: string): void =>
      context.addIssue({ code: "custom", message: code, path: [at, field] });
    if (names.has(name)) refuse("duplicate-name", index, "name");
    names.add(name);
    const before = tiers[index - 1];
    if (before && min <= before.min) refuse("not-increasing", index, "min");
    const end = before?.max ?? undefined;
    if (end !== undefined && end !== min) refuse(end < min ? "tier-gap" : "tier-overlap", index - 1, "max");
  });
  const last = tiers.at(-1)?.max ?? undefined;
  if (last !== undefined) context.addIssue({ code: "custom", message: "tier-gap", path: [tiers.length - 1, "max"] });
}

/**
 * A tier scheme as data, such as one of `tierSchemes`.
 *
 * @example
 * import { tierSchemes } from "influencer-scoring/tiers";
 * import { tierSchemeSchema } from "influencer-scoring/schemas";
 * console.log(tierSchemeSchema.safeParse(tierSchemes.iabUk).success); // => true
 */
export const tierSchemeSchema: ObjectSchema<TierScheme> = /* @__PURE__ */ lazySchemaFor<TierScheme>()(() =>
  z
    .object(
      {
        kind: z.literal("tier-scheme", says("unknown-option")).describe("What kind of model this is."),
        id: modelId().describe("Name and version."),
        tiers: listOf(tierBound())
          .min(2, says("too-few-tiers"))
          .superRefine(inOrder)
          .describe("The tiers, smallest first; the last one has no upper bound."),
        source: text.describe("The id of the source; of a scheme of your own, whatever you gave."),
      },
      says("not-an-object"),
    )
    .meta({ title: "TierScheme", description: "Names for ranges of followers, as data." }),
);

/**
 * What `defineTierScheme` takes.
 *
 * @example
 * import { tierSchemeDefinitionSchema } from "influencer-scoring/schemas";
 * const tiers = [{ name: "small", min: 0, max: 10_000 }, { name: "large", min: 20_000 }];
 * const { error } = tierSchemeDefinitionSchema.safeParse({ id: "mine@1", tiers });
 * console.log(error?.issues[0]?.message, error?.issues[0]?.path); // => tier-gap [ 'tiers', 0, 'max' ]
 */
export const tierSchemeDefinitionSchema: ObjectSchema<TierSchemeDefinition> =
  /* @__PURE__ */ lazySchemaFor<TierSchemeDefinition>()(() =>
    z
      .object(
        {
          id: modelId().describe("Name and version; change the version whenever a bound changes."),
          tiers: listOf(tierDefinition())
            .min(2, says("too-few-tiers"))
            .superRefine(inOrder)
            .describe("The tiers, smallest first, two at least."),
          source: text.optional().describe("Where the bounds come from; caller where not given."),
        },
        says("not-an-object"),
      )
      .meta({ title: "TierSchemeDefinition", description: "A tier scheme as a caller may write it." }),
  );

/**
 * How `classifyTier` and `effectiveTier` work.
 *
 * @example
 * import { tierOptionsSchema } from "influencer-scoring/schemas";
 * console.log(tierOptionsSchema.safeParse({}).success); // => true
 * console.log(tierOptionsSchema.safeParse({ scheme: "iab-uk" }).error?.issues[0]?.message); // => not-an-object
 */
export const tierOptionsSchema: ObjectSchema<TierOptions> = /* @__PURE__ */ lazySchemaFor<TierOptions>()(() =>
  z
    .object(
      { scheme: tierSchemeSchema.optional().describe("The scheme; IAB UK's where not given.") },
      says("not-an-object"),
    )
    .meta({ title: "TierOptions", description: "What a tier is taken from." }),
);

/**
 * How `tierAgreement` works. That no scheme stands twice is for the function to say.
 *
 * @example
 * import { tierAgreementOptionsSchema } from "influencer-scoring/schemas";
 * console.log(tierAgreementOptionsSchema.safeParse({ schemes: [] }).error?.issues[0]?.message); // => empty
 */
export const tierAgreementOptionsSchema: ObjectSchema<TierAgreementOptions> =
  /* @__PURE__ */ lazySchemaFor<TierAgreementOptions>()(() =>
    z
      .object(
        {
          schemes: listOf(tierSchemeSchema)
            .min(1, says("empty"))
            .optional()
            .describe("The schemes; all published ones where not given."),
        },
        says("not-an-object"),
      )
      .meta({ title: "TierAgreementOptions", description: "Which schemes to ask." }),
  );
