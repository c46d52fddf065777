import { InvalidInputError } from "../core/error.js";
import { deepFreeze } from "../core/freeze.js";
import type { Maybe } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import { requireObject } from "../core/require-object.js";
import type {
  ComponentFunction,
  ComponentMeasureName,
  Composition,
  Curve,
  Scorecard,
  ScorecardComponent,
} from "../core/scorecard.js";
import { guardScorecard } from "./guard-scorecard.js";

/** A component as a caller may write it. */
export interface ComponentDefinition<Name extends string = string> {
  /** Its name: a letter, then letters, digits, `_` or `-`; no other component has it. */
  readonly name: Name;
  /** How much it counts beside the others, from 0; 1 where nothing is said. */
  readonly weight?: Maybe<number>;
  /** What is measured: one of `componentMeasures`, or a function from a creator to a measure, a number, or unknown. */
  readonly measure: ComponentMeasureName | ComponentFunction;
  /** What score, 0 to 100, a measured value gets: points that only rise or only fall, or a monotone function. */
  readonly curve: Curve;
  /** Why it counts, in words. */
  readonly because?: Maybe<string>;
  /** Where measure and curve come from; `caller` where nothing is said. */
  readonly source?: Maybe<string>;
}

/** A scorecard as a caller may write it. */
export interface ScorecardDefinition<Name extends string = string> {
  /** Name and version, such as `mine@1`; change the version whenever a number changes that it can return. */
  readonly id: ModelId;
  /** Its parts, one at least. */
  readonly components: readonly ComponentDefinition<Name>[];
  /** The weighted mean, where nothing is said, or the weighted geometric mean. */
  readonly composition?: Maybe<Composition>;
  /** Where the choice of parts and weights comes from; `caller` where nothing is said. */
  readonly source?: Maybe<string>;
}

/**
 * Makes a scorecard of your own: checked, and frozen to the leaves. TypeScript knows the names of its components
 * afterwards. The definition itself is not changed.
 *
 * A score is the weighted mean of the components' scores, Σ w · s / Σ w over those that are known (`arithmetic`), or
 * exp(Σ w · ln s / Σ w) (`geometric`: one zero makes the whole zero). Each component's score is its curve at what was
 * measured. Where all components measure by name and have points for a curve, the scorecard is plain data, and can be kept
 * as JSON.
 *
 * @param definition - the id, the components and how they are composed
 * @returns the scorecard, for {@link scoreCreator} and the others
 * @throws InvalidInputError `invalid-model-id` at `id`; `empty` at `components` or a curve; `no-weight` at `components` where
 * all weights are 0; `invalid-name`, `duplicate-name` at `components[i].name`; `negative` and so on at
 * `components[i].weight`; `unknown-measure` at `components[i].measure`; `not-increasing`, `not-monotone`, `out-of-range` and
 * so on at `components[i].curve[j].at` and `.score`; `missing`, `not-an-object`, `not-an-array`, `not-a-string`
 * @see docs/scorecard.md
 * @example
 * import { defineScorecard, scoreCreator } from "influencer-scoring/scorecard";
 * const scorecard = defineScorecard({
 *   id: "mine@1",
 *   components: [
 *     { name: "engagement", weight: 2, measure: "engagementRate", curve: [{ at: 0, score: 0 }, { at: 0.06, score: 100 }] },
 *     { name: "size", measure: ({ followers }) => followers, curve: [{ at: 1_000, score: 0 }, { at: 21_000, score: 100 }] },
 *   ],
 * });
 * const posts = [{ likes: 340, comments: 20 }];
 * const { score } = scoreCreator({ id: "a", platform: "x", followers: 12_000, posts }, { scorecard });
 * console.log(score.value?.toFixed(1), score.components.map((each) => each.score.value?.toFixed(0))); // => 51.7 [ '50', '55' ]
 */
export function defineScorecard<const Name extends string>(definition: ScorecardDefinition<Name>): Scorecard<Name> {
  requireObject(definition, "scorecard");
  const { id, composition, components, source } = definition;
  const scorecard: Scorecard<Name> = {
    kind: "scorecard",
    id,
    composition: composition ?? "arithmetic",
    components: (Array.isArray(components) ? components.map(componentOf) : components) as Scorecard<Name>["components"],
    source: textOr(source, "source"),
  };
  guardScorecard(scorecard, "");
  return deepFreeze(scorecard);
}

function componentOf<Name extends string>(
  component: ComponentDefinition<Name>,
  index: number,
): ScorecardComponent<Name> {
  // What is no object is told with all else that may be wrong.
  if (typeof component !== "object" || component === null) return component;
  const { name, weight, measure, curve, because, source } = component;
  return {
    name,
    weight: weight ?? 1,
    measure,
    // Points may be shared with the caller, who may go on changing them.
    curve: Array.isArray(curve)
      ? curve.map((point) => (point && typeof point === "object" ? { ...point } : point))
      : curve,
    because: because === undefined || because === null ? null : textOr(because, `components[${index}].because`),
    source: textOr(source, `components[${index}].source`),
  };
}

function textOr(value: Maybe<string>, path: string): string {
  if (value === undefined || value === null) return "caller";
  if (typeof value !== "string") throw new InvalidInputError("not-a-string", path);
  return value;
}
