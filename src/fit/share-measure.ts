import type { Interval, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import type { UnknownReason } from "../core/reason.js";
import { effectiveBounds, shareEffect } from "../statistics/clustered-share-interval.js";
import { type ClusterKey, clustersOf, type DesignEffect, independent } from "../statistics/design-effect.js";

/** What a share is a share of, and what may be added to it. */
export interface ShareParts {
  /** Whether each of them has what is asked. */
  readonly outcomes: readonly boolean[];
  /** What each belongs to, where those that belong together may be alike. */
  readonly by?: readonly ClusterKey[] | undefined;
  /** What else each belongs to. */
  readonly and?: readonly ClusterKey[] | undefined;
  /** The design effect, where it was found in another way. */
  readonly design?: DesignEffect | undefined;
  /** How many more may have it: they are unknown, and the upper bound takes them as if they had it. */
  readonly mayHave?: number;
  /** How many more may not have it: the lower bound takes them as if they had not. */
  readonly mayLack?: number;
}

/** What goes with the share. */
export interface ShareLabels {
  /** What was divided by what. */
  readonly basis: string;
  /** The model that computes it. */
  readonly model: ModelId;
  /** Remarks. */
  readonly notes: readonly Note[];
}

/**
 * A share with Wilson's interval, or that for clusters where it is told what belongs together; what is unknown widens it to
 * both sides. Unknown for the reason given where nothing is known.
 */
export function shareMeasure(parts: ShareParts, level: number, labels: ShareLabels, reason: UnknownReason): Measure {
  const { outcomes, by, and, mayHave = 0, mayLack = 0 } = parts;
  const n = outcomes.length;
  if (n === 0) return { value: null, reason, n, ...labels };
  const hits = outcomes.filter(Boolean).length;
  const clusters = by && clustersOf(by, and);
  const isClustered = clusters ? !clusters.isSingle : parts.design !== undefined;
  const design = clusters ? shareEffect(outcomes, clusters, level) : (parts.design ?? independent(level));
  const method = isClustered ? "clustered-wilson" : "wilson";
  return { value: hits / n, interval: widened(hits, n, mayHave, mayLack, design, level, method), n, ...labels };
}

/** The share of so many posts that are taken as independent. Of `open` more it is unknown whether they have what is asked. */
export function shareOfCounts(
  hits: number,
  n: number,
  open: number,
  level: number,
  labels: ShareLabels,
  reason: UnknownReason,
): Measure {
  if (n === 0) return { value: null, reason, n, ...labels };
  const interval = widened(hits, n, open, open, independent(level), level, "wilson");
  return { value: hits / n, interval, n, ...labels };
}

/** Wilson's interval, with what is unknown at its worst at either end. */
function widened(
  hits: number,
  n: number,
  mayHave: number,
  mayLack: number,
  design: DesignEffect,
  level: number,
  method: string,
): Interval {
  const [low] = effectiveBounds(hits, n + mayLack, design);
  const [, high] = effectiveBounds(hits + mayHave, n + mayHave, design);
  return { low, high, shape: "between", level, method };
}

/**
 * A share of all there is, and not of a sample: it has no interval unless something is unknown, and then the bounds that
 * hold whatever the unknown turns out to be.
 */
export function wholeShare(parts: ShareParts, labels: ShareLabels, reason: UnknownReason): Measure {
  const { outcomes, mayHave = 0, mayLack = 0 } = parts;
  const n = outcomes.length;
  if (n === 0) return { value: null, reason, n, ...labels };
  const hits = outcomes.filter(Boolean).length;
  if (mayHave + mayLack === 0) return { value: hits / n, n, ...labels };
  const [low, high] = [hits / (n + mayLack), (hits + mayHave) / (n + mayHave)];
  return { value: hits / n, interval: { low, high, shape: "between", level: 1, method: "worst-case" }, n, ...labels };
}
