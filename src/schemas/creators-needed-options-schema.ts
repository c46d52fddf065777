import * as z from "zod";
import type { CreatorsNeededOptions } from "../portfolio/index.js";
import { share } from "./fields.js";
import { maybe } from "./input-fields.js";
import { givenNumber, givenReach } from "./measure-input-schema.js";
import { population } from "./reach-input-schema.js";
import { says } from "./says.js";
import { lazySchemaFor, type ObjectSchema } from "./schema-for.js";

/**
 * What `creatorsNeeded` is to reach, and among whom.
 *
 * @example
 * import { creatorsNeededOptionsSchema } from "influencer-scoring/schemas";
 * console.log(creatorsNeededOptionsSchema.safeParse({ targetReach: 300_000, population: 2_000_000 }).success); // => true
 * const { error } = creatorsNeededOptionsSchema.safeParse({ targetReach: 0.3, overlap: 40 });
 * console.log(error?.issues[0]?.message, error?.issues[0]?.path); // => out-of-range [ 'overlap' ]
 */
export const creatorsNeededOptionsSchema: ObjectSchema<CreatorsNeededOptions> =
  /* @__PURE__ */ lazySchemaFor<CreatorsNeededOptions>()(() =>
    z
      .object(
        {
          targetReach: maybe(givenReach()).describe("How many are to be reached at least once."),
          population: population(),
          overlap: givenNumber(share, "The share that overlaps.")
            .nullish()
            .describe("The share of an audience that another such creator reaches as well; chance where not given."),
        },
        says("not-an-object"),
      )
      .meta({ title: "CreatorsNeededOptions", description: "What is to be reached, and among whom." }),
  );
