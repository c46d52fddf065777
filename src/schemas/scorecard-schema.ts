import * as z from "zod";
import {
  type ComponentMeasureName,
  type CurvePoint,
  componentMeasures,
  type Scorecard,
  type ScorecardComponent,
} from "../core/scorecard.js";
import { mostComponents } from "../scorecard/guard-scorecard.js";
import type { ComponentDefinition, ScorecardDefinition } from "../scorecard/index.js";
import { amount, name, number, text } from "./fields.js";
import { choice, listOf } from "./input-fields.js";
import { modelId } from "./measure-schema.js";
import { says } from "./says.js";
import { lazySchemaFor, type ObjectSchema, type Schema } from "./schema-for.js";

const curvePoint = () =>
  lazySchemaFor<CurvePoint>()(() =>
    z
      .object(
        {
          at: number.describe("The measured value."),
          score: amount.max(100, says("out-of-range")).describe("What it scores, 0 to 100."),
        },
        says("not-an-object"),
      )
      .meta({ title: "CurvePoint", description: "A point of a curve from a measured value to a score." }),
  );

/** Refuses points that do not rise, or whose scores both rise and fall. */
function inOrder(points: readonly CurvePoint[], context: z.RefinementCtx): void {
  let [rises, falls] = [false, false];
  points.forEach(({ at, score }, i) => {
    const before = points[i - 1];
    if (!before) return;
    if (at <= before.at) context.addIssue({ code: "custom", message: "not-increasing", path: [i, "at"] });
    else if (!Number.isFinite(at - before.at))
      context.addIssue({ code: "custom", message: "out-of-range", path: [i, "at"] });
    rises ||= score > before.score;
    falls ||= score < before.score;
    if (rises && falls) context.addIssue({ code: "custom", message: "not-monotone", path: [i, "score"] });
  });
}

const componentFields = () => ({
  name: name
    .regex(/^[A-Za-z][\w-]{0,63}$/, says("invalid-name"))
    .describe("Its name: a letter, then letters, digits, _ or -; no other component has it."),
  measure: (z.enum(componentMeasures, says("unknown-measure")) as unknown as Schema<ComponentMeasureName>).describe(
    "What is measured, by name.",
  ),
  curve: (
    listOf(curvePoint()).min(1, says("empty")).superRefine(inOrder) as unknown as Schema<readonly CurvePoint[]>
  ).describe("What score a measured value gets: points that only rise or only fall."),
});

/** Refuses components of one name, and weights that are all 0. */
function together(
  components: readonly { readonly name: string; readonly weight?: number | null | undefined }[],
  context: z.RefinementCtx,
): void {
  if (components.length > mostComponents) {
    context.addIssue({ code: "custom", message: "too-many-components", path: [] });
    return;
  }
  components.forEach((component, i) => {
    if (components.findIndex((other) => other.name === component.name) < i)
      context.addIssue({ code: "custom", message: "duplicate-name", path: [i, "name"] });
  });
  const total = components.reduce((sum, { weight }) => sum + (weight ?? 1), 0);
  if (total === 0) context.addIssue({ code: "custom", message: "no-weight", path: [] });
  if (!Number.isFinite(total)) context.addIssue({ code: "custom", message: "out-of-range", path: [] });
}

const source = () => text.nullish().describe("Where it comes from; caller where not given.");
const composition = () => choice(["arithmetic", "geometric"]);

/** A component as data: it measures by name, and has points for a curve. */
export type ComponentData = Omit<ComponentDefinition, "measure" | "curve"> & {
  /** What is measured, by name. */
  readonly measure: ComponentMeasureName;
  /** Points that only rise or only fall. */
  readonly curve: readonly CurvePoint[];
};

/** What a scorecard is made of, as data. */
export type ScorecardInput = Omit<ScorecardDefinition, "components"> & {
  /** Its parts, one at least. */
  readonly components: readonly ComponentData[];
};

/**
 * What `defineScorecard` takes where everything is data. Measures and curves that are functions have no schema.
 *
 * @example
 * import { scorecardDefinitionSchema } from "influencer-scoring/schemas";
 * const component = { name: "engagement", measure: "engagementRate", curve: [{ at: 0, score: 0 }, { at: 0.06, score: 100 }] };
 * console.log(scorecardDefinitionSchema.safeParse({ id: "mine@1", components: [component] }).success); // => true
 * const { error } = scorecardDefinitionSchema.safeParse({ id: "mine@1", components: [component, component] });
 * console.log(error?.issues[0]?.message, error?.issues[0]?.path); // => duplicate-name [ 'components', 1, 'name' ]
 */
export const scorecardDefinitionSchema: ObjectSchema<ScorecardInput> = /* @__PURE__ */ lazySchemaFor<ScorecardInput>()(
  () => {
    const component = z
      .object(
        {
          ...componentFields(),
          weight: amount.nullish().describe("How much it counts beside the others; 1 where not given."),
          because: text.nullish().describe("Why it counts, in words."),
          source: source(),
        },
        says("not-an-object"),
      )
      .meta({ title: "ComponentDefinition", description: "A component as a caller may write it." });
    return z
      .object(
        {
          id: modelId().describe("Name and version, such as mine@1."),
          components: listOf(component)
            .min(1, says("empty"))
            .superRefine(together)
            .describe("Its parts, one at least."),
          composition: composition().nullish().describe("The weighted mean, arithmetic or geometric."),
          source: source(),
        },
        says("not-an-object"),
      )
      .meta({ title: "ScorecardDefinition", description: "A scorecard as a caller may write it." });
  },
);

/** A scorecard that is plain data. */
export type ScorecardData = Omit<Scorecard, "components"> & {
  /** Its parts, one at least. */
  readonly components: readonly (Omit<ScorecardComponent, "measure" | "curve"> &
    Pick<ComponentData, "measure" | "curve">)[];
};

/**
 * A scorecard as data, such as `defaultScorecard`: what `defineScorecard` returns where nothing in it is a function.
 *
 * @example
 * import { defaultScorecard } from "influencer-scoring/scorecard";
 * import { scorecardSchema } from "influencer-scoring/schemas";
 * console.log(scorecardSchema.safeParse(JSON.parse(JSON.stringify(defaultScorecard))).success); // => true
 */
export const scorecardSchema: ObjectSchema<ScorecardData> = /* @__PURE__ */ lazySchemaFor<ScorecardData>()(() => {
  const component = z
    .object(
      {
        ...componentFields(),
        weight: amount.describe("How much it counts beside the others."),
        because: text.nullable().describe("Why it counts, in words; null where nothing is said."),
        source: text.describe("Where measure and curve come from."),
      },
      says("not-an-object"),
    )
    .meta({ title: "ScorecardComponent", description: "One part of a scorecard." });
  return z
    .object(
      {
        kind: z.literal("scorecard", says("unknown-option")).describe("What kind of model this is."),
        id: modelId().describe("Name and version."),
        composition: composition().describe("How components become one score."),
        components: listOf(component).min(1, says("empty")).superRefine(together).describe("Its parts, one at least."),
        source: text.describe("Where the choice of parts and weights comes from."),
      },
      says("not-an-object"),
    )
    .meta({ title: "Scorecard", description: "What a score is made of, as data." });
});
