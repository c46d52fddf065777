import type { Post } from "../core/creator.js";
import { InvalidInputError } from "../core/error.js";
import type { Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import { listOf, requireObject } from "../core/require-object.js";
import type { SelectedPosts } from "../posts/select-posts.js";
import {
  type AlignmentFacts,
  type AlignmentGates,
  checkGates,
  type GateResult,
  type GateStatus,
} from "./alignment-gates.js";
import { between } from "./fit-interval.js";
import { type AlignmentComponent, type WeightedFitOptions, weightedFit } from "./weighted-fit.js";

/** What a brand asks of a creator. */
export interface AlignmentBrief extends AlignmentGates, WeightedFitOptions {}

/** How a creator fits a brand. */
export type BrandAlignmentMeasure = Measure & {
  /** `fail` where a gate fails, else `unknown` where one cannot be told, else `pass`. */
  readonly status: GateStatus;
  /** Each gate that the brief asks for. */
  readonly gates: readonly GateResult[];
  /** The weighted fit, whatever the gates say. */
  readonly fit: Measure;
  /** The parts of the fit, with their share of all weights. */
  readonly components: readonly AlignmentComponent[];
  /** The least that the alignment can be: missing components at 0, others at their lower bound, unknown gates failed. */
  readonly low: number;
  /** The most that it can be: missing components at 1, others at their upper bound, unknown gates passed. */
  readonly high: number;
};

const model: ModelId = "brand-alignment@1";
const basis = "gates*fit";

/**
 * How well a creator fits a brand: hard gates times a weighted fit, 0 to 1. Topics, hashtags, brands and components are the
 * caller's words and numbers; nothing is known here about values or competitors.
 *
 * **Gates** pass, fail, or are unknown. One that fails makes the alignment 0. One that is unknown never passes silently: the
 * `status` is then `unknown` and `low` is 0. Excluded topics, hashtags and brands are looked for in the posts at hand; posts
 * that do not tell theirs leave the gate unknown, as does having no posts. A competitor counts where a sponsored post or a
 * campaign with it lies within `conflictDays` before `asOf`; the posts must reach back as far, or be all there are. Pinned posts
 * do not count for that, nor does a single old one that does not say whether it is pinned. What has an interval passes a limit only where all of the interval does. `gates` are the caller's own, true for passed.
 *
 * **Fit**: Σ weight · component / Σ weight over the components that are known, each a share or a measure of one. Weights are
 * equal where none are given (note `equal-weights`). `low` takes what is missing as 0, so leaving out never raises it: write
 * a component that you have no number for as `null`, or give `weights`, which name them all.
 *
 * @param facts - a creator, or as much of one as the gates look at; posts, or what {@link selectPosts} chose of them
 * @param brief - gates, components and weights
 * @returns the alignment, 0 to 1, with `status`, `gates`, `fit`, `components`, `low` and `high`; the interval lies between
 * `low` and `high`, at the level at which the components' own hold at once. Unknown with `not-given` (no component) or
 * `missing-part` (none is known), unless a gate fails
 * @throws InvalidInputError `empty` at `brief` without any gate or component; `missing` at `asOf` and `conflictDays` where
 * there are competitors, and at the weight of a component; `invalid-hashtag` at `excludedHashtags[i]`; `duplicate-name` at a
 * gate or limit that is called as another one is; `out-of-range` at a component above 1, at `weights` that sum to
 * 0, and where a campaign ends before it starts; codes for impossible facts with their path
 * @see docs/fit.md
 * @example
 * import { brandAlignment } from "influencer-scoring/fit";
 * const posts = [
 *   { publishedAt: "2026-05-01T12:00:00Z", sponsored: true, brands: ["Rival"], topics: ["baking"] },
 *   { publishedAt: "2026-01-01T12:00:00Z", sponsored: false, brands: [], topics: ["baking"] },
 * ];
 * const brief = {
 *   asOf: "2026-06-01T00:00:00Z", competitors: ["rival"], excludedTopics: ["gambling"],
 *   components: { audience: 0.6, topics: 0.9, values: null }, weights: { audience: 2, topics: 1, values: 1 },
 * };
 * const after = brandAlignment({ posts }, { ...brief, conflictDays: 14 });
 * console.log(after.status, after.value?.toFixed(2), after.low.toFixed(3)); // => pass 0.70 0.525
 * console.log(brandAlignment({ posts }, { ...brief, conflictDays: 90 }).gates.map(({ gate, status }) => `${gate} ${status}`).join(", "));
 * // => excluded-topics pass, competitors fail
 */
export function brandAlignment(
  facts: Maybe<AlignmentFacts | readonly Post[] | SelectedPosts>,
  brief: AlignmentBrief,
): BrandAlignmentMeasure {
  requireObject(brief, "brief");
  const given: unknown = Array.isArray(facts) ? { posts: facts } : (facts ?? {});
  requireObject(given, "facts");
  const gates = checkGates(given as AlignmentFacts, brief);
  const before = listOf((given as Partial<SelectedPosts>).notes, "posts.notes");
  const { fit, components, low, high, level } = weightedFit(brief);
  if (gates.length === 0 && components.length === 0) throw new InvalidInputError("empty", "brief");
  const has = (status: GateStatus): boolean => gates.some((gate) => gate.status === status);
  const status = has("fail") ? "fail" : has("unknown") ? "unknown" : "pass";
  const open = gates.filter((gate) => gate.status === "unknown");
  const notes: readonly Note[] = [
    ...before,
    ...open.map(({ gate }) => ({ code: "unknown-outcome", path: gate }) as const),
    ...fit.notes,
  ];
  const common = { n: fit.n, basis, model, notes };
  const others = { status, gates, fit, components } as const;
  if (status === "fail") return { value: 0, ...common, ...others, low: 0, high: 0 };
  const least = status === "unknown" ? 0 : low;
  const ends = { low: least, high };
  if (fit.value === null) return { value: null, reason: fit.reason, ...common, ...others, ...ends };
  const method = status === "unknown" ? "worst-case" : (fit.interval?.method ?? "worst-case");
  return { value: fit.value, ...(level > 0 && between(least, high, level, method)), ...common, ...others, ...ends };
}
