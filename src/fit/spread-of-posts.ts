import type { Interval, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import type { UnknownReason } from "../core/reason.js";
import { correctionDoubt, fewestTypedPosts } from "../reference/fit-thresholds.js";
import { entropyOfUnits } from "../statistics/entropy-of-units.js";
import { concentrationOfUnits } from "../statistics/simpson-of-units.js";
import type { UnitTally } from "../statistics/tally-units.js";

/** How posts spread over types, corrected for how few they are. */
export interface PostSpread {
  /** Shannon's entropy in nats. */
  readonly entropy: Measure;
  /** The probability that two posts are alike. */
  readonly concentration: Measure;
  /** Both as they are among these posts, uncorrected; `null` where unknown. */
  readonly plugIn: { readonly shannon: number | null; readonly simpson: number | null };
}

/** What goes with the spread. */
interface Labels {
  readonly what: string;
  readonly model: ModelId;
  readonly notes: readonly Note[];
  readonly reason: UnknownReason;
}

/** With fewer posts than this nothing can be corrected. */
const fewestPosts = 2;

/** The spread of posts over types, of which there are `types` in all, which may be infinite for not known. */
export function spreadOfPosts(tally: UnitTally, level: number, types: number, labels: Labels): PostSpread {
  const { what, model, notes, reason } = labels;
  const n = tally.units.length;
  const bases = { entropy: `entropy:${what}`, concentration: `concentration:${what}` };
  if (n < fewestPosts) {
    const unknown = (basis: string): Measure => {
      return { value: null, reason: n === 0 ? reason : "too-few-posts", n, basis, model, notes };
    };
    const plugIn = {
      shannon: n === 0 ? null : Math.log(tally.totals.size),
      simpson: n === 0 ? null : 1 - 1 / tally.totals.size,
    };
    return { entropy: unknown(bases.entropy), concentration: unknown(bases.concentration), plugIn };
  }
  const entropy = entropyOfUnits(tally, level, correctionDoubt.value, types);
  const concentration = concentrationOfUnits(tally, level);
  const measure = (
    value: number,
    bounds: readonly [number, number | null] | undefined,
    basis: string,
    method: string,
  ) => {
    const few = n < fewestTypedPosts.value;
    const common = { value, n, basis, model };
    if (few) return { ...common, notes: [...notes, { code: "too-few-posts" } as const] };
    if (!bounds) return { ...common, notes: [...notes, { code: "no-variation" } as const] };
    const interval: Interval = { low: bounds[0], high: bounds[1], shape: "between", level, method };
    return { ...common, interval, notes };
  };
  // More types than there are cannot be spread over, by whatever chance.
  const most = Math.log(types);
  const [low, high] = entropy.bounds ?? [];
  const ends =
    low === undefined || high === undefined
      ? undefined
      : ([Math.min(low, most), high && Math.min(high, most)] as const);
  const isOne = tally.totals.size === 1;
  const logit = concentration.value > 0 ? "logit-t" : "none-alike";
  return {
    entropy: measure(Math.min(entropy.value, most), ends, bases.entropy, isOne ? "unseen-share" : "log-t"),
    concentration: measure(
      concentration.value,
      concentration.bounds,
      bases.concentration,
      isOne ? "unseen-share" : logit,
    ),
    plugIn: { shannon: entropy.plugIn, simpson: 1 - concentration.plugIn },
  };
}

/** A measure turned into another unit by a function that rises, or falls. */
export function mapMeasure(measure: Measure, basis: string, map: (value: number) => number, falls = false): Measure {
  if (measure.value === null) return { ...measure, basis };
  const value = map(measure.value);
  const { interval, ...rest } = measure;
  if (!interval) return { ...rest, value, basis };
  const mapped = (end: number | null): number | null => (end === null ? null : map(end));
  const [low, high] = [mapped(interval.low), mapped(interval.high)];
  return { ...rest, value, basis, interval: { ...interval, low: falls ? high : low, high: falls ? low : high } };
}
