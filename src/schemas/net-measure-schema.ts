import * as z from "zod";
import type { Money } from "../core/creator.js";
import { countNames } from "../cost/count-name.js";
import type { NetMeasure } from "../cost/index.js";
import { amount } from "./fields.js";
import { measureWith } from "./measure-schema.js";
import { moneyMeasureWith } from "./money-measure-schema.js";
import { moneySchema } from "./money-schema.js";
import { resultFor } from "./result-for.js";
import { says } from "./says.js";
import type { Schema } from "./schema-for.js";

/** The name of a count that a share can be of. */
export const countName = () => z.enum(countNames, says("unknown-option"));

const of = () => countName().describe("What the invalid share is a share of: views, engagements, followers.");

/**
 * What `netOfInvalid` returns of a count.
 *
 * @example
 * import { netOfInvalid } from "influencer-scoring/cost";
 * import { netCountSchema } from "influencer-scoring/schemas";
 * const net = netCountSchema.parse(netOfInvalid(1_000, { of: "views", value: 0.1 }, { of: "views" }));
 * console.log(net.gross, net.value, net.of); // => 1000 900 views
 */
export const netCountSchema: Schema<NetMeasure<number>> = /* @__PURE__ */ resultFor<NetMeasure<number>>()(() =>
  measureWith("The count without its invalid part, which need not be whole.", {
    gross: amount.nullable().describe("The count with its invalid part; null where it is unknown."),
    of: of(),
  }).meta({ title: "NetCount", description: "A count net of what is invalid, beside the gross count." }),
);

/**
 * What `netOfInvalid` returns of a unit cost.
 *
 * @example
 * import { costPerView, netOfInvalid } from "influencer-scoring/cost";
 * import { netCostSchema } from "influencer-scoring/schemas";
 * const cost = costPerView({ amount: "90", currency: "EUR" }, 1_000);
 * const net = netCostSchema.parse(netOfInvalid(cost, { of: "views", value: 0.1 }));
 * console.log(net.gross?.amount, net.value?.amount); // => 0.09 0.1
 */
export const netCostSchema: Schema<NetMeasure<Money>> = /* @__PURE__ */ resultFor<NetMeasure<Money>>()(() =>
  moneyMeasureWith("The cost of so many that are valid.", {
    gross: moneySchema.nullable().describe("The cost of so many, valid or not; null where it is unknown."),
    of: of(),
  }).meta({ title: "NetCost", description: "A unit cost over what is valid only, beside the gross one." }),
);
