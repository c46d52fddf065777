import { carryInterval, jointLevel } from "../core/carry-interval.js";
import { pathKey } from "../core/checks.js";
import { InvalidInputError } from "../core/error.js";
import { countOf, missing } from "../core/given.js";
import { countProblem, requireOneOf } from "../core/guard.js";
import type { Known, Maybe, Measure } from "../core/measure.js";
import type { Note } from "../core/note.js";
import { numberOr, requireObject } from "../core/require-object.js";
import type { MoneyInput } from "../money/given-money.js";
import type { MoneyMeasure } from "../money/money.js";
import { takeLevel } from "../statistics/take-level.js";
import { sum } from "../statistics/trimmed-mean.js";
import { costPerReached } from "./cost-per-reached.js";
import { type DimensionFit, dimensionFit, model } from "./dimension-fit.js";
import { between } from "./fit-interval.js";
import {
  type AudienceShares,
  type Dimensions,
  namedAs,
  nameless,
  takeAudience,
  takeDimensions,
  type WithAudience,
} from "./take-shares.js";

/** What an audience is set against besides the target. */
export interface AudienceFitOptions {
  /** The shares of the population that an index is told against, in the shape of the target. */
  readonly base?: Maybe<AudienceShares>;
  /** On how many people the audience's shares were measured, where they are a sample: gives intervals. */
  readonly audienceSize?: Maybe<number>;
  /** How many people the creator reaches, or the measure of it. */
  readonly reach?: Maybe<number> | Measure;
  /** What reaching them costs. */
  readonly cost?: MoneyInput;
  /**
   * Where people may be whose group is not told: `anywhere` (where nothing is said), as where the group is unknown; or only
   * in groups that are `not-listed`, as where a platform cut off the tail.
   */
  readonly rest?: Maybe<"anywhere" | "not-listed">;
  /** The confidence level, 0.95 where nothing is said. */
  readonly level?: Maybe<number>;
}

/** How an audience fits a target: the share of it that fits in every dimension. */
export type AudienceFitMeasure = Measure & {
  /** The fit in each dimension of the target; one without a name is called `audience`. */
  readonly dimensions: Readonly<Record<string, DimensionFit>>;
  /** The share of the audience in groups that the target asks for, in every dimension. */
  readonly inTarget: Measure;
  /** How many people within the target are reached. */
  readonly targetReach: Measure;
  /** What each of them costs. */
  readonly costPerTargetReach: MoneyMeasure;
};

/**
 * How well an audience fits a target. In each dimension (country, age, gender): the overlap Σ min(share, target), which is
 * the share of the audience that is as wanted, 0 to 1; the Jensen–Shannon divergence to base 2 and its root, the distance;
 * each group's share and its index, 100 · share / base; and the share in the groups that the target asks for. With a reach,
 * how many people within the target are reached, and with a cost, what each costs.
 *
 * **Dimensions together.** Nobody knows how they go together: whether the women are those from Austria. The value is the
 * product over the dimensions, as if they were independent (note `independent-dimensions`); the interval is Fréchet's,
 * from Σ − (dimensions − 1) to the least of them, and holds however they go together.
 *
 * **What is not told** is not 0. Where the shares of the audience sum to less than 1, the rest may be anybody: the interval
 * takes it at its worst and its best, and groups that the target asks for and the audience does not tell are taken to fit as
 * the others do. Where they sum to 1, but for rounding, such groups are 0. A dimension that is not told is left out of the
 * value, and the interval takes it as 0 and as 1. What a target leaves open (shares below 1) is taken as met and as not.
 *
 * @param audience - shares by dimension and group, those of one dimension, or a creator with an `audience`
 * @param target - shares in the same shape
 * @param options - base population, sample size, reach, cost, what is taken of the rest, and the level
 * @returns the overlap in every dimension, 0 to 1, with `dimensions`, `inTarget`, `targetReach` and `costPerTargetReach`. With
 * `audienceSize` a share has Wilson's interval, and the overlap one for multinomial shares. Unknown with `not-given` (no
 * audience) or `missing-shares` (no group of the target is told)
 * @throws InvalidInputError `shares-above-one` where shares of a dimension sum to more than rounding explains; `empty` at
 * `target` or a dimension of it without a share; `dimension-mismatch` where shares without a dimension meet several;
 * `out-of-range`, `negative`, `not-a-number` at a share (41 for 41 % is refused); `missing` at `target`; codes for
 * impossible options at their names
 * @see Lin, J. (1991). Divergence measures based on the Shannon entropy. IEEE Transactions on Information Theory 37(1).
 * @see docs/fit.md
 * @example
 * import { audienceFit } from "influencer-scoring/fit";
 * const audience = { country: { DE: 0.5, AT: 0.1, US: 0.4 }, age: { "18-24": 0.3, "25-34": 0.6, "35+": 0.1 } };
 * const target = { country: { DE: 0.8, AT: 0.2 }, age: { "18-24": 0.5, "25-34": 0.5 } };
 * const cost = { amount: "540.00", currency: "EUR" };
 * const fit = audienceFit(audience, target, { reach: 20_000, cost, base: { country: { DE: 0.05, AT: 0.01, US: 0.1 } } });
 * console.log(fit.dimensions.country.overlap.value, fit.dimensions.country.groups.DE.index.value); // => 0.6 1000
 * console.log(fit.value?.toFixed(2), fit.interval?.low?.toFixed(2), fit.interval?.high?.toFixed(2)); // => 0.48 0.40 0.60
 * const { interval } = fit.costPerTargetReach;
 * console.log(fit.targetReach.value?.toFixed(0), interval?.low?.amount, interval?.high?.amount); // => 10800 0.045 0.054
 */
export function audienceFit(
  audience: Maybe<AudienceShares | WithAudience>,
  target: AudienceShares,
  options: AudienceFitOptions = {},
): AudienceFitMeasure {
  requireObject(options, "options");
  const given = takeAudience(audience);
  const asked = takeTarget(target);
  const wanted = asked.has(nameless) ? namedAs(asked, given, "target") : asked;
  const told = namedAs(given, wanted, "audience");
  const base = namedAs(takeDimensions(options.base, "base"), wanted, "base");
  const names = [...wanted.keys()];
  const level = takeLevel(options.level);
  const size = numberOr(options.audienceSize, "audienceSize", undefined, countProblem);
  if (size === 0) throw new InvalidInputError("out-of-range", "audienceSize");
  requireOneOf(options.rest ?? "anywhere", ["anywhere", "not-listed"], "unknown-option", "rest");
  const sampling = { size, level, anywhere: options.rest !== "not-listed" };
  const fits = names.map((name): readonly [string, DimensionFit] => {
    const shown = name === nameless ? "audience" : name;
    const wants = wanted.get(name) as Parameters<typeof dimensionFit>[2];
    return [shown, dimensionFit(shown, told.get(name), wants, base.get(name), sampling)];
  });
  const without = told.size === 0;
  const overlap = inEvery(
    fits.map(([, { overlap }]) => overlap),
    "overlap",
    without,
  );
  const inTarget = inEvery(
    fits.map(([, fit]) => fit.inTarget),
    "in target",
    without,
  );
  const targetReach = reachWithin(inTarget, countOf(options.reach ?? missing("not-given"), "reach"));
  return {
    ...overlap,
    dimensions: Object.fromEntries(fits),
    inTarget,
    targetReach,
    costPerTargetReach: costPerReached(options.cost, targetReach),
  };
}

/** Reads the target, in which every dimension asks for somebody. */
function takeTarget(target: unknown): Dimensions {
  if (target === undefined || target === null) throw new InvalidInputError("missing", "target");
  const given = takeDimensions(target, "target");
  if (given.size === 0) throw new InvalidInputError("empty", "target");
  for (const [name, { told }] of given)
    if (told === 0) throw new InvalidInputError("empty", name === nameless ? "target" : `target${pathKey(name)}`);
  return given;
}

/** What holds in every dimension, as if they were independent, between Fréchet's bounds. */
function inEvery(dimensions: readonly Measure[], basis: string, without: boolean): Measure {
  const known = dimensions.filter((each): each is Known => each.value !== null);
  const n = Math.max(...dimensions.map((each) => each.n));
  const notes: Note[] = dimensions.flatMap((each) => each.notes);
  const common = { n, basis, model, notes };
  if (known.length === 0) return { value: null, reason: without ? "not-given" : "missing-shares", ...common };
  const [only] = known;
  if (dimensions.length === 1 && only) return only;
  if (known.length > 1) notes.push({ code: "independent-dimensions" });
  const value = known.reduce((product, each) => product * each.value, 1);
  const level = jointLevel(known.flatMap(({ interval }) => interval?.level ?? []));
  if (!(level > 0)) return { value, ...common, notes: [...notes, { code: "no-joint-level" }] };
  // Rounding may put the product a digit beyond the bounds.
  const low = Math.max(sum(known.map((each) => each.interval?.low ?? each.value)) - (dimensions.length - 1), 0);
  const high = Math.min(...known.map((each) => each.interval?.high ?? each.value));
  return { value, ...between(Math.min(low, value), Math.max(high, value), level, "frechet"), ...common };
}

/** A share of a reach, with the intervals of both. */
function reachWithin(share: Measure, reach: Measure): Measure {
  const basis = `${reach.basis || "reach"}:in target`;
  const common = { n: share.n, basis, model, notes: [...share.notes, ...reach.notes] };
  for (const { value, reason } of [share, reach]) if (value === null) return { value, reason, ...common };
  const [part, whole] = [share as Known, reach as Known];
  const times = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a * b);
  const interval = carryInterval<number, number, number>(
    part,
    whole,
    (a, b) => times(a.low, b.low),
    (a, b) => times(a.high, b.high),
  );
  return { value: part.value * whole.value, ...(interval && { interval }), ...common };
}
