import { InvalidInputError } from "../core/error.js";
import { amountProblem, countProblem, refuse, shareProblem } from "../core/guard.js";
import type { Interval, Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import type { UnknownReason } from "../core/reason.js";
import type { TierScheme } from "../core/tier-scheme.js";
import { iabUkTiers } from "../reference/tier-schemes.js";
import { asMeasure } from "./as-measure.js";
import { classifyTier, type TierMeasure, type TierOptions } from "./classify-tier.js";
import { guardTierScheme } from "./guard-tier-scheme.js";
import { type TierProbability, tierProbabilities } from "./tier-probabilities.js";

/** A tier by authentic followers, with how likely each tier is. */
export type EffectiveTier = TierMeasure & {
  /** The id of the scheme. */
  readonly scheme: ModelId;
  /** Followers times share; `null` where either is unknown. */
  readonly authenticFollowers: number | null;
  /** How likely each tier is, smallest first; `null` where the share has no interval with two ends. */
  readonly probabilities: readonly TierProbability[] | null;
};

/**
 * The tier of a creator's authentic followers: of `followers × share`.
 *
 * Where the share carries an interval with two ends, there is an interval of tiers (those of both ends), and the
 * probability of each tier. The latter rests on an assumption, which the note `assumed-distribution` recalls: `asin √share`
 * is normal on each side of the value, as wide as the interval is on that side, half of it on each side, and cut off at the
 * shares 0 and 1; where the interval ends at the value, all lies on the other side. For Wilson's interval of a sample of 20
 * to 1,000 a cumulative probability is then within 0.075 of the exact posterior (Jeffreys' prior), and within 0.17 where the
 * sample holds none or nothing but authentic profiles.
 *
 * Where the followers carry an interval as well, the ends are multiplied, at the level that remains
 * (`level + level − 1`), and there are no probabilities.
 *
 * @param followers - a whole number from 0, or a measure of it
 * @param share - the share of authentic followers, 0 to 1, or a measure of it
 * @param options - the scheme; IAB UK's where none is given
 * @returns the tier's name, with `min`, `max`, `authenticFollowers` and `probabilities`, the share's `n` and the notes
 * of both; unknown with the reason of what is unknown, else `missing-followers` or `missing-share`
 * @throws InvalidInputError `not-a-number`, `not-finite`, `negative`, `not-an-integer`, `unsafe-integer` at `followers`;
 * `not-a-number`, `not-finite`, `negative`, `out-of-range` at `share` and at `interval.low`, `interval.high`,
 * `interval.level` of both; `out-of-range` at `interval` where the ends are the wrong way round; at `scheme…` the codes of
 * {@link defineTierScheme}
 * @see Anscombe, F. J. (1948). The transformation of Poisson, binomial and negative-binomial data. Biometrika 35.
 * @example
 * import { effectiveTier } from "influencer-scoring/tiers";
 * const share = {
 *   value: 0.8, n: 200, basis: "authentic/sampled followers", model: "mine@1", notes: [],
 *   interval: { low: 0.739, high: 0.849, shape: "between", level: 0.95, method: "wilson" },
 * };
 * const tier = effectiveTier(12_900, share);
 * console.log(tier.value, tier.interval.low, tier.interval.high); // => micro nano micro
 * const [, nano, micro] = tier.probabilities;
 * console.log(nano.name, nano.probability.toFixed(2), micro.name, micro.probability.toFixed(2)); // => nano 0.21 micro 0.79
 */
export function effectiveTier(
  followers: Maybe<number> | Measure,
  share: Maybe<number> | Measure,
  options: TierOptions = {},
): EffectiveTier {
  const scheme: TierScheme = options.scheme ?? iabUkTiers;
  guardTierScheme(scheme, "scheme");
  const size = asMeasure(followers, "missing-followers");
  const part = asMeasure(share, "missing-share");
  // A measured count is an estimate, and need not be whole.
  const isEstimate = size === followers;
  guardMeasure(size, "followers", (value) => (isEstimate ? amountProblem(value) : countProblem(value)), amountProblem);
  guardMeasure(part, "share", shareProblem, shareProblem);

  const notes = [...size.notes, ...part.notes];
  const what = { n: part.n, basis: "followers*authentic share", model } as const;
  if (size.value === null || part.value === null) {
    const reason = (size.value === null ? size.reason : part.reason) as UnknownReason;
    const nothing = { min: null, max: null, authenticFollowers: null, probabilities: null } as const;
    return { value: null, reason, ...what, notes, scheme: scheme.id, ...nothing };
  }

  const authenticFollowers = size.value * part.value;
  const interval = timesInterval(size, part);
  const authentic: Measure = { value: authenticFollowers, ...(interval && { interval }), ...what, notes };
  const { low, high, shape, level } = part.interval ?? { low: null, high: null };
  const probabilities =
    !size.interval && shape === "between" && low !== null && high !== null
      ? tierProbabilities(scheme.tiers, size.value, { value: part.value, low, high, level })
      : null;
  const assumption: readonly Note[] = probabilities ? [{ code: "assumed-distribution", path: "share" }] : [];
  return {
    ...classifyTier(authentic, { scheme }),
    basis: what.basis,
    model,
    notes: [...notes, ...assumption],
    scheme: scheme.id,
    authenticFollowers,
    probabilities,
  };
}

const model = "effective-tier@1";

function guardMeasure(
  { value, interval }: Measure,
  path: string,
  problemOf: typeof shareProblem,
  endProblemOf: typeof shareProblem,
): void {
  if (value !== null) refuse(problemOf(value), path);
  if (!interval) return;
  const { low, high, level } = interval;
  if (low !== null) refuse(endProblemOf(low), `${path}.interval.low`);
  if (high !== null) refuse(endProblemOf(high), `${path}.interval.high`);
  if (low !== null && high !== null && low > high) throw new InvalidInputError("out-of-range", `${path}.interval`);
  if (!(level > 0 && level < 1)) throw new InvalidInputError("out-of-range", `${path}.interval.level`);
}

const times = (end: number | null, factor: number | null) => (end === null || factor === null ? null : end * factor);

/** The interval of a product. Where both carry one, the ends are multiplied, and what either misses adds up. */
function timesInterval(size: Measure, part: Measure): Interval | undefined {
  const [first, second] = [size.interval, part.interval];
  if (!first || !second) {
    const factor = first ? part.value : size.value;
    const one = first ?? second;
    return one && { ...one, low: times(one.low, factor), high: times(one.high, factor) };
  }
  const level = first.level + second.level - 1;
  if (first.shape !== "between" || second.shape !== "between" || level <= 0) return undefined;
  return {
    low: times(first.low, second.low),
    high: times(first.high, second.high),
    shape: "between",
    level,
    method: "product-of-ends",
  };
}
