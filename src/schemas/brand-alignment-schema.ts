import * as z from "zod";
import type { AlignmentComponent, BrandAlignmentMeasure, GateResult, GateStatus } from "../fit/index.js";
import { count, share, text } from "./fields.js";
import { measureSchema, measureWith } from "./measure-schema.js";
import { refuseField } from "./refuse-field.js";
import { resultFor } from "./result-for.js";
import { says } from "./says.js";
import { lazySchemaFor, type Schema } from "./schema-for.js";

/** Whether a gate lets a creator through. */
const gateStatus = (): Schema<GateStatus> => z.enum(["pass", "fail", "unknown"], says("unknown-option"));

/** One gate, and what it rests on. */
const gateResultSchema = () =>
  lazySchemaFor<GateResult>()(() =>
    z
      .object(
        {
          gate: text.describe("The gate: excluded-topics, competitors, followers and so on, or the caller's name."),
          status: gateStatus().describe("Whether it lets the creator through."),
          against: count.describe("How many posts, campaigns or numbers speak against it."),
          open: count.describe("How many do not tell."),
        },
        says("not-an-object"),
      )
      .meta({ title: "GateResult", description: "One gate, and what it rests on." }),
  );

/** One part of a fit. */
const alignmentComponentSchema = () =>
  lazySchemaFor<AlignmentComponent>()(() =>
    z
      .object(
        {
          component: text.describe("Its name, as the brief has it."),
          weight: share.describe("Its weight as a share of all weights, 0 to 1."),
          value: share.nullable().describe("Its value, 0 to 1; null where it is unknown."),
          low: share.describe("The least it can be: its lower bound, or 0 where it is unknown."),
          high: share.describe("The most it can be: its upper bound, or 1 where it is unknown."),
        },
        says("not-an-object"),
      )
      .meta({ title: "AlignmentComponent", description: "One part of a fit, and how much it counts." }),
  );

/**
 * What `brandAlignment` returns.
 *
 * @example
 * import { brandAlignment } from "influencer-scoring/fit";
 * import { brandAlignmentMeasureSchema } from "influencer-scoring/schemas";
 * const alignment = brandAlignment({ followers: 9_000 }, { minimumFollowers: 10_000, components: { audience: 0.6 } });
 * const { status, value } = brandAlignmentMeasureSchema.parse(alignment);
 * console.log(status, value); // => fail 0
 */
export const brandAlignmentMeasureSchema: Schema<BrandAlignmentMeasure> =
  /* @__PURE__ */ resultFor<BrandAlignmentMeasure>()(() =>
    measureWith("The weighted fit, 0 to 1; 0 where a gate fails.", {
      status: gateStatus().describe("fail where a gate fails, else unknown where one cannot be told, else pass."),
      gates: z.array(gateResultSchema(), says("not-an-array")).describe("Each gate that the brief asks for."),
      fit: measureSchema.describe("The weighted fit, whatever the gates say, 0 to 1."),
      components: z
        .array(alignmentComponentSchema(), says("not-an-array"))
        .describe("The parts of the fit, with their share of all weights."),
      low: share.describe("The least that the alignment can be, what is missing at its worst."),
      high: share.describe("The most that it can be, what is missing at its best."),
    })
      .superRefine(({ low, high }, context) => {
        if (low > high) refuseField(context, "out-of-range", "high");
      })
      .meta({ title: "BrandAlignmentMeasure", description: "How a creator fits a brand, gate by gate, part by part." }),
  );
