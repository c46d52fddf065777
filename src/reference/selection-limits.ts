/** How far the search of `selectCreators` goes: counts and not seconds, so that it ends alike everywhere. */
export interface SelectionLimits {
  /** What kind of model this is. */
  readonly kind: "selection-limits";
  /** Up to so many creators to choose among, every set is looked at. */
  readonly everySet: number;
  /** So many values of sets are asked for at most in search of a better one. */
  readonly values: number;
  /** The same where the goal is the caller's own function. */
  readonly ownValues: number;
  /** So many branches are looked at for a goal that is a sum. */
  readonly branches: number;
  /** So many branches are looked at for a selection that meets the minimum counts. */
  readonly completions: number;
  /** The same on the way, to see whether the minimum counts can still be met with one more. */
  readonly glances: number;
  /** So many steps towards a lower bound. */
  readonly rounds: number;
  /** The id of the source. */
  readonly source: string;
}

/** Enough for a thousand creators in about a second; `docs/portfolio.md` tells the gaps that they leave. */
export const selectionLimits = /* @__PURE__ */ Object.freeze({
  kind: "selection-limits",
  everySet: 18,
  values: 400_000,
  ownValues: 20_000,
  branches: 200_000,
  completions: 2_000,
  glances: 50,
  rounds: 200,
  source: "selection-bench",
} as const satisfies SelectionLimits);
