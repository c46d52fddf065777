import type { CreatorsNeededMeasure } from "../portfolio/index.js";
import { amount } from "./fields.js";
import { measureWith } from "./measure-schema.js";
import { resultFor } from "./result-for.js";
import type { Schema } from "./schema-for.js";

/**
 * What `creatorsNeeded` returns.
 *
 * @example
 * import { creatorsNeeded } from "influencer-scoring/portfolio";
 * import { creatorsNeededMeasureSchema } from "influencer-scoring/schemas";
 * const needed = creatorsNeeded(20_000, { targetReach: 200_000, population: 1_000_000, overlap: 0.2 });
 * const { reason, ceiling } = creatorsNeededMeasureSchema.parse(needed);
 * console.log(reason, ceiling); // => out-of-reach 100000
 */
export const creatorsNeededMeasureSchema: Schema<CreatorsNeededMeasure> =
  /* @__PURE__ */ resultFor<CreatorsNeededMeasure>()(() =>
    measureWith("How many creators it takes, a whole number.", {
      ceiling: amount
        .nullable()
        .describe("What no number of such creators exceeds; null where it is unknown, or nothing limits it."),
      netReach: amount.nullable().describe("The net reach of as many; null where it is unknown."),
      lastAdds: amount.nullable().describe("What the last of them adds; null where it is unknown."),
    }).meta({ title: "CreatorsNeededMeasure", description: "How many creators it takes to reach so many people." }),
  );
