import * as z from "zod";
import type { ModelId } from "../core/index.js";
import type { UnitCostDefinition } from "../cost/index.js";
import { name, text } from "./fields.js";
import { says } from "./says.js";
import { lazySchemaFor, type ObjectSchema, type Schema } from "./schema-for.js";

/** The id of a caller's own model. Whatever is none is told as such. */
const ownId = () =>
  z
    .string(says("invalid-model-id"))
    .regex(/^[\w.-]+@[1-9]\d{0,14}$/, says("invalid-model-id")) as unknown as Schema<ModelId>;

const powersOfTen = () => Array.from({ length: 16 }, (_, exponent) => Number(`1e${exponent}`));

/**
 * A unit cost as data, as `unitCost` takes it.
 *
 * @example
 * import { unitCostDefinitionSchema } from "influencer-scoring/schemas";
 * const perSave = { kind: "unit-cost", id: "cost-per-save@1", per: "saves", scale: 1, source: "mine" };
 * console.log(unitCostDefinitionSchema.safeParse(perSave).success); // => true
 * console.log(unitCostDefinitionSchema.safeParse({ ...perSave, scale: 12 }).error?.issues[0]?.message); // => out-of-range
 */
export const unitCostDefinitionSchema: ObjectSchema<UnitCostDefinition> =
  /* @__PURE__ */ lazySchemaFor<UnitCostDefinition>()(() =>
    z
      .object(
        {
          kind: z.literal("unit-cost", says("unknown-option")).describe("What kind of model this is."),
          id: ownId().describe("Name and version, such as cost-per-save@1."),
          per: name.describe("What the cost is divided by: the name of a count."),
          scale: (z.literal(powersOfTen(), says("out-of-range")) as Schema<number>).describe(
            "Of how many the cost is told: a power of ten, 1000 for a cost per mille.",
          ),
          source: text.describe("The id of the source."),
        },
        says("not-an-object"),
      )
      .meta({ title: "UnitCostDefinition", description: "What a unit cost is: the cost of so many of something." }),
  );
