import { InvalidInputError } from "../core/error.js";
import type { ErrorCode } from "../core/error-codes.js";
import { missing } from "../core/given.js";
import type { Interval, Measure } from "../core/measure.js";
import type { Note } from "../core/note.js";
import type { ComponentContext, Composition, Scorecard, ScorecardComponent } from "../core/scorecard.js";
import type { ComponentInputs } from "./component-inputs.js";
import { type Bounded, composed, composedEnds, type Dependence, lowestLevel } from "./compose-score.js";
import { measureByName } from "./measure-component.js";
import { bestScore, scoreOnCurve } from "./score-on-curve.js";
import { takeMeasure } from "./take-measure.js";

/** What a component threw. Its message may hold anything, and stays out. */
export interface ComponentError {
  /** The name of the error, such as `TypeError`. */
  readonly name: string;
  /** What is wrong, where the library threw it. */
  readonly code?: ErrorCode | undefined;
  /** Where, where the library threw it. */
  readonly path?: string | undefined;
}

/** What a component of a scorecard came to. */
export interface ComponentScore<Name extends string = string> {
  /** Its name. */
  readonly name: Name;
  /** Its share of all weights, 0 to 1. */
  readonly weight: number;
  /** What was measured. */
  readonly measure: Measure;
  /** What that scores, 0 to 100; unknown where the measure is. */
  readonly score: Measure;
  /** What it threw, where it did; the measure is then unknown with `component-failed`. */
  readonly error?: ComponentError | undefined;
}

/**
 * A score composed of components, 0 to 100: the value over those that are known. The interval takes those that are not at
 * their worst in `low` and at their best in `high`.
 */
export type ScoreMeasure<Name extends string = string> = Measure & {
  /** Every component, in the order of the scorecard. */
  readonly components: readonly ComponentScore<Name>[];
  /** The share of the weights that the known components have, 0 to 1. */
  readonly coverage: number;
  /** How the components were composed. */
  readonly composition: Composition;
};

/** What is known of the true score of a measure that is an estimate and has no interval, as after a few posts. */
const anything: Interval = { low: 0, high: bestScore, shape: "between", level: 1, method: "no-interval" };

const bases = {
  arithmetic: "components:weighted-mean",
  geometric: "components:weighted-geometric-mean",
} as const satisfies Readonly<Record<Composition, string>>;

/** Measures and scores each component, and composes the whole. */
export function scoreComponents<Name extends string>(
  scorecard: Scorecard<Name>,
  inputs: ComponentInputs,
): ScoreMeasure<Name> {
  let total = 0;
  for (const { weight } of scorecard.components) total += weight;
  const components = scorecard.components.map((component) => scoreComponent(component, total, scorecard, inputs));
  return composeScore(components, scorecard, inputs.dependence ?? "any");
}

/** The whole of components that were scored. */
function composeScore<Name extends string>(
  components: readonly ComponentScore<Name>[],
  { id: model, composition }: Pick<Scorecard, "id" | "composition">,
  dependence: Dependence,
): ScoreMeasure<Name> {
  const notes: Note[] = [];
  const intervals: Interval[] = [];
  let [n, coverage, bare, left] = [0, 0, 0, 0];
  for (const { name, weight, score, error } of components) {
    if (error) notes.push({ code: "component-failed", path: name });
    if (score.value === null) {
      left++;
      continue;
    }
    n++;
    coverage += weight;
    if (score.interval) intervals.push(score.interval);
    if (!score.interval || score.interval === anything) bare++;
  }
  if (left > 0) notes.push({ code: "missing-components", count: left });
  if (bare > 0) notes.push({ code: "components-without-interval", count: bare });
  const common = {
    n,
    basis: bases[composition],
    model,
    notes,
    components,
    coverage: Math.min(1, coverage),
    composition,
  };
  const value = composed(parts(components, null), composition);
  if (value === undefined) return { value: null, reason: "no-components", ...common };
  if (left === 0 && intervals.length === 0) return { value, ...common };
  const interval: Interval = {
    low: composedEnds(bounded(components, 0), composition, dependence)[0],
    high: composedEnds(bounded(components, bestScore), composition, dependence)[1],
    shape: "between",
    level: lowestLevel(intervals),
    method: intervals.length === 0 ? "missing-components" : methods[dependence],
  };
  return { value, interval, ...common };
}

/** How intervals of components become one. */
const methods = {
  any: "ends-together",
  independent: "square-and-add",
} as const satisfies Readonly<Record<Dependence, string>>;

/** What a score took the errors of its components for. */
export const dependenceOf = ({ interval }: ScoreMeasure): Dependence =>
  interval?.method === methods.independent ? "independent" : "any";

/** The scores with their ends; what is missing stands at `missing`. */
export function bounded(components: readonly ComponentScore[], missing: number): readonly Bounded[] {
  return components.map(({ weight, score: { value, interval } }) =>
    value === null
      ? { weight, score: missing, low: missing, high: missing }
      : {
          weight,
          score: value,
          low: (interval ?? { low: value }).low as number,
          high: (interval ?? { high: value }).high as number,
        },
  );
}

/** The scores, or the ends of their intervals, where what is missing is at its worst or at its best. */
export function parts(components: readonly ComponentScore[], end: "low" | "high" | null) {
  return components.map(({ weight, score }) => {
    if (end === null) return { weight, score: score.value };
    if (score.value === null) return { weight, score: end === "low" ? 0 : bestScore };
    // A score's interval has two ends.
    return { weight, score: score.interval ? (score.interval[end] as number) : score.value };
  });
}

function scoreComponent<Name extends string>(
  { name, weight, measure: how, curve }: ScorecardComponent<Name>,
  total: number,
  { id }: Scorecard,
  inputs: ComponentInputs,
): ComponentScore<Name> {
  try {
    const isNamed = typeof how === "string";
    const measure = isNamed ? measureByName(how, inputs) : measureByFunction(how, inputs);
    const score = scoreOnCurve(measure, curve, id);
    const isBare = score.value !== null && !score.interval;
    return {
      name,
      weight: weight / total,
      measure,
      score: isNamed && isBare ? { ...score, interval: anything } : score,
    };
  } catch (thrown) {
    const measure = missing("component-failed");
    return { name, weight: weight / total, measure, score: { ...measure, model: id }, error: errorOf(thrown) };
  }
}

/** What a function of the caller measures, as a measure; throws where that is none. */
function measureByFunction(
  how: (creator: ComponentInputs["creator"], context: ComponentContext) => unknown,
  inputs: ComponentInputs,
): Measure {
  const { creator, posts, asOf } = inputs;
  // A copy, since what one function does to it must not reach the next.
  return takeMeasure(how(creator, { asOf, posts: [...posts.posts] }));
}

/** What was thrown, as far as it may be told: it may be anything, and hold anything. */
function errorOf(thrown: unknown): ComponentError {
  try {
    if (thrown instanceof InvalidInputError) return { name: thrown.name, code: thrown.code, path: thrown.path };
    const name: unknown = thrown instanceof Error ? thrown.name : "";
    return { name: typeof name === "string" && /^[A-Z][A-Za-z]{0,40}$/.test(name) ? name : "Error" };
  } catch {
    return { name: "Error" };
  }
}
