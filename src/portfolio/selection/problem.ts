/** A constraint that cannot hold together with others, named as the caller gave it. */
export interface Constraint {
  /** The option, such as `budget`, `minimum[0]`, `exclude` or `competitor`. */
  readonly path: string;
  /** The group or the competitor that it is about. */
  readonly group?: string;
  /** The number that it asks for. */
  readonly count?: number;
}

/** At least so many, and at most so many, of some creators. */
export interface Row {
  /** Which constraint it is. */
  readonly constraint: Constraint;
  /** Whom it is about, by position. */
  readonly members: readonly number[];
  /** The fewest of them, 0 where there is no such limit. */
  readonly low: number;
  /** The most of them, their number where there is no such limit. */
  readonly high: number;
}

/** Whom to choose among, under what. Creators are told by position; costs are whole numbers of the smallest unit. */
export interface Problem {
  /** What each costs. */
  readonly costs: readonly number[];
  /** The most that the chosen may cost together. */
  readonly budget: number;
  /** Minimum and maximum counts. */
  readonly rows: readonly Row[];
  /** Which rows each creator is in. */
  readonly rowsOf: readonly (readonly number[])[];
  /** Who is chosen in any case. */
  readonly included: readonly number[];
  /** Who may be chosen, the cheapest first. */
  readonly free: readonly number[];
}

/** What a set costs. */
export function costOf({ costs }: Problem, set: readonly number[]): number {
  return set.reduce((sum, each) => sum + (costs[each] as number), 0);
}

/** How many of a set are in each row. */
export function countsOf({ rows, rowsOf }: Problem, set: readonly number[]): number[] {
  const counts = rows.map(() => 0);
  for (const each of set) for (const row of rowsOf[each] as readonly number[]) (counts[row] as number)++;
  return counts;
}

/** Whether one more fits under the maximum counts. */
export function hasRoom({ rows, rowsOf }: Problem, counts: readonly number[], added: number): boolean {
  for (const row of rowsOf[added] as readonly number[])
    if ((counts[row] as number) >= (rows[row] as Row).high) return false;
  return true;
}

/** Whether a set meets all minimum counts. */
export function isComplete({ rows }: Problem, counts: readonly number[]): boolean {
  return rows.every(({ low }, row) => (counts[row] as number) >= low);
}
