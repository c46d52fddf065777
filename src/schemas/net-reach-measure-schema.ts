import * as z from "zod";
import type { NetReachMeasure, ReachBounds } from "../portfolio/index.js";
import { amount, share } from "./fields.js";
import { measureWith } from "./measure-schema.js";
import { resultFor } from "./result-for.js";
import { says } from "./says.js";
import { lazySchemaFor, type Schema } from "./schema-for.js";

/** Between what a reach lies. */
const reachBoundsSchema = () =>
  lazySchemaFor<ReachBounds>()(() =>
    z
      .object(
        {
          low: amount.describe("Never below this."),
          high: amount.nullable().describe("Never above this; null where nothing limits it."),
        },
        says("not-an-object"),
      )
      .meta({ title: "ReachBounds", description: "Between what a reach lies, whatever else is true." }),
  );

/**
 * What `netReach` returns.
 *
 * @example
 * import { netReach } from "influencer-scoring/portfolio";
 * import { netReachMeasureSchema } from "influencer-scoring/schemas";
 * const { value, gross, bounds } = netReachMeasureSchema.parse(netReach([20_000, 30_000], { population: 100_000 }));
 * console.log(value, gross, bounds.low); // => 44000 50000 30000
 */
export const netReachMeasureSchema: Schema<NetReachMeasure> = /* @__PURE__ */ resultFor<NetReachMeasure>()(() =>
  measureWith("How many are reached at least once: people, or a share of the population, as the basis says.", {
    gross: amount
      .nullable()
      .describe("The sum of the reaches, which counts people as often as they are reached; null where unknown."),
    share: share.nullable().describe("The net reach as a share of the population; null where unknown."),
    bounds: reachBoundsSchema().describe("Between what the net reach lies, at the reaches and overlaps as given."),
  }).meta({ title: "NetReachMeasure", description: "How many people several creators reach at least once." }),
);
