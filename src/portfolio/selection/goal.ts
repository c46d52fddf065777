/** What is known of a set while it grows, one creator at a time. */
export interface Grown {
  /** What the set is worth, on the scale of the search. */
  readonly value: number;
}

/**
 * What is wanted, as a function of a set. The search works on sets that grow, on a scale that may be another than that
 * of the result (a logarithm, say), as long as more is more on both. A set that grows is handed only to the goal that
 * made it.
 */
export interface Goal<G extends Grown = Grown> {
  /** The empty set. */
  readonly none: G;
  /** The set with one more. */
  grow(set: G, added: number): G;
  /** A set at once, where that is told faster than one by one. */
  of?(set: readonly number[]): G;
  /** What the set with one more is worth. */
  valueWith(set: G, added: number): number;
  /** What a set is worth, on the scale of the result. */
  worth(set: readonly number[]): number;
  /**
   * What a set is worth without one of its creators, on the scale of the result, where that is told faster than anew.
   */
  valueWithout?(set: G, removed: number): number;
  /** Where the scale of the search is not to decide between two sets: what does, on the scale of the result. */
  settle?(set: readonly number[], grown: G): number;
  /** Whether `settle` may come to so much, told at less expense; `players` are all who may be in a set. */
  mayReach?(value: number, set: readonly number[], grown: G, players: readonly number[]): boolean;
  /** For a goal that is a sum on the scale of the search: what each adds. */
  readonly weights?: readonly number[];
  /** For a goal that is a sum: from the scale of the search to that of the result. */
  fromSum?(sum: number): number;
}

/** A set that is grown at once. */
export function grown<G extends Grown>(goal: Goal<G>, set: readonly number[]): G {
  return goal.of ? goal.of(set) : set.reduce((before, each) => goal.grow(before, each), goal.none);
}
