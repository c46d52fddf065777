import type { Interval, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import type { UnknownReason } from "../core/reason.js";
import { fewestSizes } from "../reference/portfolio-limits.js";
import { leastSquares } from "../statistics/least-squares.js";
import { normalQuantile } from "../statistics/normal.js";
import { mean, sum } from "../statistics/trimmed-mean.js";
import { independentNetReach } from "./independent-reach.js";
import { nextTotal, type Seen, varianceOnLog } from "./next-reach.js";
import type { Member } from "./take-roster.js";

/** What a roster to come will reach: the value is the gross reach, which counts people as often as they are reached. */
export type PredictedReach = Measure & {
  /** How many it will reach at least once, audiences being independent; unknown without a population. */
  readonly netReach: Measure;
};

/** How reach was found to rise with the followers. */
export interface SizeSlope {
  /** Reach rises with this power of the followers. */
  readonly power: number;
  /** Whether that was found, and not assumed. */
  readonly isFitted: boolean;
}

const model: ModelId = "roster-variability@1";
const fewest = 3;
/** What the logarithms of a fit may be off by, where nothing varies. */
const rounding = 1e-10;

/** What a prediction rests on. */
interface Predicted {
  readonly seen: Seen;
  /** What each of those to come is expected to reach, as a multiple of what the logs tell. */
  readonly weights: readonly number[];
  readonly basis: string;
  readonly notes: readonly Note[];
  /** A reach of 0 was seen, which has no logarithm. */
  readonly hasNobody: boolean;
}

/** The variance on the logarithm by which the reach of one creator comes out different from what is expected of it. */
function withinOf(members: readonly Member[]): number {
  const variances = members.map(({ reach: { interval } }) => {
    if (!interval || interval.shape === "outside" || !interval.low || interval.high === null) return 0;
    const reach = interval.level < 1 ? normalQuantile((1 + interval.level) / 2) : Number.POSITIVE_INFINITY;
    return varianceOnLog([interval.low, interval.high], reach);
  });
  return variances.length > 0 ? mean(variances) : 0;
}

const reachOf = ({ reach }: Member): number => reach.value as number;
const logOf = (member: Member): number => Math.log(reachOf(member));
const sizeOf = ({ followers }: Member): number => Math.log(followers as number);

/** How reach rises with the followers: by least squares on both logarithms, in proportion where too few tell. */
export function sizeSlope(members: readonly Member[]): SizeSlope {
  const sizes = members.map(sizeOf);
  const isVaried = sizes.some((size) => size !== sizes[0]);
  if (members.length < fewestSizes.value || !isVaried || members.some((each) => reachOf(each) === 0))
    return { power: 1, isFitted: false };
  return { power: leastSquares(sizes, members.map(logOf)).slope, isFitted: true };
}

/** From creators of known sizes, for others of known sizes. */
export function sizedPrediction(
  members: readonly Member[],
  next: readonly Member[],
  { power, isFitted }: SizeSlope,
): Predicted {
  const sizes = members.map(sizeOf);
  const center = members.length > 0 ? mean(sizes) : 0;
  const told = next.flatMap(({ followers }) => followers ?? []);
  // From the centre of the sizes, so that no power of a large number is lost. Nobody follows who reaches nobody.
  const weights = told.map((followers) => (followers > 0 ? Math.exp(power * (Math.log(followers) - center)) : 0));
  const total = sum(weights);
  const apart = told.map((followers) => (followers > 0 ? Math.log(followers) - center : 0));
  const off = total > 0 ? sum(apart.map((each, i) => each * (weights[i] as number))) / total : 0;
  const spread = sum(sizes.map((size) => (size - center) ** 2));
  const notes: Note[] = [];
  if (told.length < next.length)
    notes.push({ code: "missing-part", path: "followers", count: next.length - told.length });
  if (!isFitted && members.length > 0) notes.push({ code: "assumed-proportional", path: "reach" });
  return {
    seen: {
      logs: members.map((each) => logOf(each) - power * (sizeOf(each) - center)),
      within: withinOf(members),
      fitted: isFitted ? 2 : 1,
      leverage: isFitted ? off ** 2 / spread : 0,
    },
    weights,
    basis: `gross reach:lognormal by followers${isFitted ? "^fitted" : ""}`,
    notes,
    hasNobody: members.some((each) => reachOf(each) === 0),
  };
}

/** From creators of any size, for as many others of whom nothing is known. */
export function unsizedPrediction(members: readonly Member[], count: number): Predicted {
  return {
    seen: { logs: members.map(logOf), within: withinOf(members), fitted: 1, leverage: 0 },
    weights: Array.from({ length: count }, () => 1),
    basis: "gross reach:lognormal",
    notes: [],
    hasNobody: members.some((each) => reachOf(each) === 0),
  };
}

/** The gross and the net reach that is to come. */
export function predictedReach(given: Predicted, people: Measure | undefined, level: number): PredictedReach {
  const gross = grossPrediction(given, level);
  return { ...gross, netReach: netPrediction(gross, given, people) };
}

function grossPrediction({ seen, weights, basis, notes, hasNobody }: Predicted, level: number): Measure {
  const { logs, within } = seen;
  const common = { n: logs.length, basis, model };
  const unknown = (reason: UnknownReason): Measure => ({ value: null, reason, ...common, notes: [] });
  if (logs.length === 0) return unknown("not-given");
  if (logs.length < fewest || weights.length === 0) return unknown("too-few-creators");
  if (hasNobody) return unknown("zero-rate");
  const center = mean(logs);
  if (sum(weights) === 0) return { value: 0, ...common, notes };
  if (within === 0 && logs.every((log) => Math.abs(log - center) < rounding))
    return { value: Math.exp(center) * sum(weights), ...common, notes: [{ code: "no-variation" }, ...notes] };
  const { value, low, high } = nextTotal(seen, weights, level);
  const interval: Interval = { low, high, shape: "between", level, method: "lognormal-prediction" };
  return { value, interval, ...common, notes: [{ code: "assumed-distribution", path: "reach" }, ...notes] };
}

/**
 * The net reach of a gross one, each creator having its expected part of it: by random duplication, and nobody reaches more
 * than there are. It rises with the gross reach, so that its ends are those of that.
 */
function netPrediction(gross: Measure, { weights, basis }: Predicted, people: Measure | undefined): Measure {
  const common = { n: gross.n, basis: basis.replace("gross", "net"), model };
  if (!people) return { value: null, reason: "missing-denominator", ...common, notes: [] };
  if (people.value === null) return { value: null, reason: people.reason, ...common, notes: people.notes };
  if (gross.value === null) return { value: null, reason: gross.reason, ...common, notes: gross.notes };
  const [all, total] = [people.value, sum(weights)];
  const netOfGross = (reach: number): number => {
    if (total === 0) return 0;
    const reaches = weights.map((weight) => Math.min((reach * weight) / total, all));
    return independentNetReach(reaches, all, 1);
  };
  const { interval } = gross;
  const ends = interval && {
    ...interval,
    low: netOfGross(interval.low as number),
    high: interval.high === null ? all : netOfGross(interval.high),
  };
  const notes: Note[] = [...gross.notes, ...people.notes, { code: "independent-audiences" }];
  if (people.interval) notes.push({ code: "taken-as-sure", path: "population", count: 1 });
  return { value: netOfGross(gross.value), ...(ends && { interval: ends }), ...common, notes };
}
