import { InvalidInputError } from "../core/error.js";
import { refuse } from "../core/guard.js";
import type { Interval, Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note, NoteCode } from "../core/note.js";
import { requireObject } from "../core/require-object.js";
import { requireFinite, requireNumbers } from "../statistics/require-numbers.js";
import { takeLevel } from "../statistics/take-level.js";
import { mean, sum } from "../statistics/trimmed-mean.js";
import { studentReach } from "./student-reach.js";

/** A mean, or the values (of days, shops, regions) that it is to be taken of. */
export type Outcome = number | readonly number[];

/** The same outcome before and after a campaign. */
export interface BeforeAndAfter {
  /** Before the campaign. */
  readonly before: Maybe<Outcome>;
  /** During or after it. */
  readonly after: Maybe<Outcome>;
}

/** Where the campaign ran, and where it did not. */
export interface DifferenceGroups {
  /** Where it ran. */
  readonly treated: Maybe<BeforeAndAfter>;
  /** Where it did not. */
  readonly control: Maybe<BeforeAndAfter>;
}

/** How {@link differenceInDifferences} works. */
export interface DifferenceOptions {
  /** Whether before and after are lists of the same units (shops, regions) in the same order. */
  readonly paired?: Maybe<boolean>;
  /** The confidence level, between 0 and 1; 0.95 where not given. */
  readonly level?: Maybe<number>;
}

/** What a campaign changed, beside what would have been. */
export type DifferenceMeasure = Measure & {
  /** The mean that the treated would have had without it: before, and the change of the control. `null` where unknown. */
  readonly expected: number | null;
};

const model: ModelId = "difference-in-differences@1";
const basis = "(after-before):treated-control";

/** A mean with its squared error; the error is unknown for a bare mean or a single value. */
interface Estimate {
  readonly mean: number;
  readonly n: number;
  readonly square: number | undefined;
  /** Whether the mean came without the values. */
  readonly isBare?: boolean;
}

function estimateOf(values: readonly number[]): Estimate {
  const n = values.length;
  const center = mean(values);
  const squares = sum(values.map((value) => (value - center) ** 2));
  return { mean: center, n, square: n > 1 ? squares / (n - 1) / n : undefined };
}

/** A bare mean, a list, or nothing. */
function takeOutcome(outcome: Maybe<Outcome>, path: string): number | readonly number[] | undefined {
  if (outcome === undefined || outcome === null) return undefined;
  if (Array.isArray(outcome)) requireNumbers(outcome, path);
  else requireFinite(outcome, path);
  // Squares of larger ones may leave the range of numbers.
  for (const value of [outcome].flat()) if (Math.abs(value) > Number.MAX_SAFE_INTEGER) refuse("out-of-range", path);
  return outcome;
}

/** The estimates whose sum of squared errors is that of the result: the four cells, or two groups of changes. */
function estimatesOf(cells: readonly (number | readonly number[])[], isPaired: boolean): readonly Estimate[] {
  if (!isPaired)
    return cells.map((cell) =>
      typeof cell === "number" ? { mean: cell, n: 1, square: undefined, isBare: true } : estimateOf(cell),
    );
  return [0, 2].map((first) => {
    const [before, after] = [cells[first], cells[first + 1]];
    const path = first === 0 ? "treated" : "control";
    if (!Array.isArray(before)) throw new InvalidInputError("not-an-array", `${path}.before`);
    if (!Array.isArray(after)) throw new InvalidInputError("not-an-array", `${path}.after`);
    if (before.length !== after.length) throw new InvalidInputError("out-of-range", `${path}.after`);
    return estimateOf(after.map((value: number, i) => value - before[i]));
  });
}

/** The interval, or the note that says why there is none. */
function intervalOf(value: number, estimates: readonly Estimate[], level: number): Interval | NoteCode {
  const squares = estimates.flatMap(({ square }) => square ?? []);
  const total = sum(squares);
  if (estimates.some(({ isBare }) => isBare)) return "from-averages";
  if (squares.length < estimates.length) return "too-few-values";
  if (!(total > 0)) return "no-variation";
  // Welch's and Satterthwaite's degrees of freedom.
  const degrees = 1 / sum(estimates.map(({ n }, i) => ((squares[i] as number) / total) ** 2 / (n - 1)));
  const reach = studentReach(level, degrees) * Math.sqrt(total);
  if (reach === Number.POSITIVE_INFINITY) return "too-few-values";
  return { low: value - reach, high: value + reach, shape: "between", level, method: "welch" };
}

/**
 * Difference in differences: how much an outcome changed where a campaign ran, beyond how much it changed where it did
 * not, (T₁ − T₀) − (C₁ − C₀), in the unit of the outcome. Each of the four is a mean, or the values that it is taken of.
 *
 * With values there is an interval, Welch's: of the four means, or with `paired` of the changes of the same units, which
 * is R's `t.test(changes, changes of the control)` and mostly far narrower. It takes values to be independent. Days that
 * follow each other are not: give weeks, or units, rather than days. That both groups would have changed alike without
 * the campaign is an assumption that the numbers cannot prove, and a note says so.
 *
 * @param groups - the outcome before and after, where the campaign ran (`treated`) and where it did not (`control`)
 * @param options - `paired` and `level`
 * @returns the difference, with `expected`; `n` counts the values; unknown with `not-given` where one of the four is. Where
 * there is no interval a note says why: `from-averages`, `too-few-values` or `no-variation`
 * @throws InvalidInputError `not-a-boolean` at `paired`; `not-a-number`, `not-finite`, `empty` at the outcome; with
 * `paired`: `not-an-array`, and `out-of-range` at `after` where it is not as long as `before`; `out-of-range` at `level`
 * @see Welch, B. L. (1947). The generalization of Student's problem. Biometrika 34(1–2).
 * @example
 * import { differenceInDifferences } from "influencer-scoring/roi";
 * const treated = { before: [100, 120, 90, 110], after: [130, 155, 118, 141] };
 * const control = { before: [80, 95, 130, 105], after: [86, 99, 133, 112] };
 * const { value, interval } = differenceInDifferences({ treated, control }, { paired: true });
 * console.log(value, interval?.low?.toFixed(1), interval?.high?.toFixed(1)); // => 26 21.6 30.4
 */
export function differenceInDifferences(groups: DifferenceGroups, options: DifferenceOptions = {}): DifferenceMeasure {
  requireObject(groups, "");
  requireObject(options, "options");
  const level = takeLevel(options.level);
  const paired = options.paired ?? false;
  if (typeof paired !== "boolean") throw new InvalidInputError("not-a-boolean", "paired");
  const cells = (["treated", "control"] as const).flatMap((path) => {
    const group = groups[path] ?? { before: null, after: null };
    requireObject(group, path);
    return [takeOutcome(group.before, `${path}.before`), takeOutcome(group.after, `${path}.after`)];
  });
  const known = cells.flatMap((cell) => (cell === undefined ? [] : [cell]));
  const notes: readonly Note[] = [{ code: "parallel-trends" }];
  const common = { basis, model, notes };
  if (known.length < 4) return { value: null, reason: "not-given", n: 0, ...common, expected: null };
  const [before, after, controlBefore, controlAfter] = known.map((cell) =>
    typeof cell === "number" ? cell : mean(cell),
  ) as unknown as readonly [number, number, number, number];
  const expected = before + (controlAfter - controlBefore);
  const estimates = estimatesOf(known, paired);
  const value = after - expected;
  const interval = intervalOf(value, estimates, level);
  const n = sum(estimates.map((estimate) => estimate.n));
  if (typeof interval === "string") return { value, n, ...common, notes: [...notes, { code: interval }], expected };
  return { value, interval, n, ...common, expected };
}
