import { jointLevel } from "../core/carry-interval.js";
import { pathKey } from "../core/checks.js";
import { InvalidInputError } from "../core/error.js";
import { numberOf } from "../core/given.js";
import { amountProblem, refuse, shareProblem } from "../core/guard.js";
import type { Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import { sum } from "../statistics/trimmed-mean.js";
import { entriesOf } from "./entries-of.js";
import { between } from "./fit-interval.js";

/** What a fit is made of. */
export interface WeightedFitOptions {
  /** Shares from 0 to 1 by name, such as an audience's overlap with the target; `null` where unknown. */
  readonly components?: Maybe<Readonly<Record<string, Maybe<number> | Measure>>>;
  /** How much each counts; the same for all where nothing is said. */
  readonly weights?: Maybe<Readonly<Record<string, number>>>;
}

/** One part of a fit. */
export interface AlignmentComponent {
  /** Its name. */
  readonly component: string;
  /** Its weight as a share of all weights. */
  readonly weight: number;
  /** Its value; `null` where unknown. */
  readonly value: number | null;
  /** The least it can be: its lower bound, or 0 where unknown. */
  readonly low: number;
  /** The most it can be: its upper bound, or 1 where unknown. */
  readonly high: number;
}

/** A weighted fit, and what it can be at its worst and best. */
export interface WeightedFit {
  readonly fit: Measure;
  readonly components: readonly AlignmentComponent[];
  readonly low: number;
  readonly high: number;
  /** The level at which all the components' intervals hold; 0 or less where none is left. */
  readonly level: number;
}

const model: ModelId = "brand-alignment@1";
const basis = "weighted components";

/** The weighted mean of the components that are known, between what it is with the others at 0 and at 1. */
export function weightedFit({ components: given, weights: weighing }: WeightedFitOptions): WeightedFit {
  const components = entriesOf(given, "components");
  const weights = new Map(entriesOf(weighing, "weights"));
  for (const [name, weight] of weights) refuse(amountProblem(weight), `weights${pathKey(name)}`);
  const told = new Map(components);
  for (const name of weights.keys()) if (!told.has(name)) told.set(name, null);
  const weightOf = (name: string): number => {
    if (!weighing) return 1;
    if (!weights.has(name)) throw new InvalidInputError("missing", `weights${pathKey(name)}`);
    return weights.get(name) as number;
  };
  const named = [...told].map(([name, value]) => ({
    name,
    weight: weightOf(name),
    measure: numberOf(value as Maybe<number> | Measure, `components${pathKey(name)}`, "missing-part", shareProblem),
  }));
  const total = sum(named.map(({ weight }) => weight));
  if (named.length > 0 && !(total > 0 && Number.isFinite(total)))
    throw new InvalidInputError("out-of-range", "weights");
  const parts = named.map(({ name, weight, measure: { value, interval } }): AlignmentComponent => {
    const known = interval?.shape === "between" ? interval : { low: null, high: null };
    const [from, to] = interval ? [known.low ?? 0, known.high ?? 1] : [value ?? 0, value ?? 1];
    // An interval may lie beside its value: the least it can be is then no more than that.
    const [low, high] = [Math.min(from, value ?? from), Math.max(to, value ?? to)];
    return { component: name, weight: weight / total, value, low, high };
  });
  const notes: Note[] = named.flatMap(({ name, measure }) => [
    ...(measure.value === null ? [{ code: "missing-part", path: name } as const] : []),
    ...measure.notes,
  ]);
  if (!weighing && named.length > 1) notes.push({ code: "equal-weights" });
  const present = parts.filter((part): part is AlignmentComponent & { value: number } => part.value !== null);
  const weight = sum(present.map((part) => part.weight));
  // Weights sum to 1 but for a last digit.
  const high = Math.min(sum(parts.map((part) => part.weight * part.high)), 1);
  const low = Math.min(sum(parts.map((part) => part.weight * part.low)), high);
  const intervals = named.flatMap(({ measure }) => measure.interval ?? []);
  const level = jointLevel(intervals.map((interval) => interval.level));
  const common = { n: present.length, basis, model, notes };
  const ends = { components: parts, low, high: parts.length > 0 ? high : 1, level };
  if (!(weight > 0))
    return { fit: { value: null, reason: parts.length > 0 ? "missing-part" : "not-given", ...common }, ...ends };
  const value = Math.min(sum(present.map((part) => part.weight * part.value)) / weight, 1);
  const one = intervals.length === 1 && present.length === parts.length;
  const method = one ? (intervals[0]?.method as string) : intervals.length > 0 ? "bonferroni" : "worst-case";
  if (level > 0) return { fit: { value, ...between(low, high, level, method), ...common }, ...ends };
  return { fit: { value, ...common, notes: [...notes, { code: "no-joint-level" }] }, ...ends };
}
