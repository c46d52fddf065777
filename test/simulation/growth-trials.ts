import { growthAnomalies } from "../../src/authenticity/growth-anomalies.js";
import type { FollowerCount } from "../../src/core/index.js";
import { mean, median, medianAbsoluteDeviation } from "../../src/statistics/index.js";
import type { Distributions } from "../support/distributions.js";
import {
  dayOf,
  draws,
  type GrowthProcess,
  observed,
  rounded,
  type Simulated,
  simulateHistory,
  withPurchase,
} from "./growth.js";

/** One process for all histories, or one drawn for each. */
export type Processes = GrowthProcess | ((draw: Distributions) => GrowthProcess);

const processOf = (processes: Processes, draw: Distributions): GrowthProcess =>
  typeof processes === "function" ? processes(draw) : processes;

/** How honest histories come out. */
export interface HonestTrial {
  /** Share with at least one anomaly, at least two, and so on. */
  readonly shares: readonly number[];
  /** Share that could not be judged. */
  readonly unknown: number;
}

/** Draws honest histories. */
export function honestTrial(processes: Processes, histories: number, seed = 1, most = 6): HonestTrial {
  const draw = draws(seed);
  const counts = new Array<number>(most).fill(0);
  let unknown = 0;
  for (let i = 0; i < histories; i++) {
    const process = processOf(processes, draw);
    const { value } = growthAnomalies(observed(simulateHistory(process, draw), process, draw));
    if (value === null) unknown++;
    for (let k = 0; k < Math.min(value ?? 0, most); k++) counts[k] = (counts[k] as number) + 1;
  }
  return { shares: counts.map((count) => count / histories), unknown: unknown / histories };
}

/** A purchase. */
export interface Purchase {
  /** Bought followers, as a share of those there were. */
  readonly share: number;
  /** Within so many days. */
  readonly days: number;
  /** Within two days of a burst. */
  readonly besideBurst?: boolean;
  /** Share of the bought followers that is lost every day. */
  readonly lost?: number;
}

/** How purchases come out. */
export interface PurchaseTrial {
  /** Share of the purchases that were found: an anomaly that shares days with the delivery. */
  readonly found: number;
  /** Share of the purchases found as `jump-and-taper`. */
  readonly tapered: number;
  /** Share of histories that could not be judged. */
  readonly unknown: number;
}

const rise = new Set(["spike", "jump-and-taper"]);

/** The anomaly that a purchase shows as. */
const seen = (history: readonly FollowerCount[], at: number, steps: number, step: number) =>
  growthAnomalies(history).anomalies.find(
    ({ kind, from, to }) => rise.has(kind) && from < dayOf(at + steps - 1, step) && to >= dayOf(at, step),
  );

/** Draws histories with a purchase in each. */
export function purchaseTrial(processes: Processes, purchase: Purchase, histories: number, seed = 2): PurchaseTrial {
  const draw = draws(seed);
  const { share, days, besideBurst = false, lost = 0 } = purchase;
  let [found, tapered, unknown, all] = [0, 0, 0, 0];
  while (all < histories) {
    const process = processOf(processes, draw);
    const honest = simulateHistory(process, draw);
    const [begin] = honest.bursts;
    if (besideBurst && (begin === undefined || begin > process.counts - days - 3)) continue;
    const anywhere = 1 + Math.floor(draw.uniform() * (process.counts - days - 1));
    const at = besideBurst ? Math.max(1, (begin as number) - 2 + Math.floor(5 * draw.uniform())) : anywhere;
    const bought = share * (honest.followers[at - 1] as number);
    const history = observed(withPurchase(honest, at, bought, days, lost), process, draw);
    const anomaly = seen(history, at, days, process.step);
    if (anomaly) found++;
    else if (growthAnomalies(history).value === null) unknown++;
    if (anomaly?.kind === "jump-and-taper") tapered++;
    all++;
  }
  return { found: found / all, tapered: tapered / all, unknown: unknown / all };
}

/** What weekly histories give. */
export interface Panel {
  /** Share of the weeks without change. */
  readonly unchanged: number;
  /** Alarms in 100 channel-weeks: of the plain detector, where views must stay flat as well, and of `growthAnomalies`. */
  readonly alarms: { readonly plain: number; readonly flat: number; readonly ours: number; readonly noViews: number };
  /** Share of the purchases of ten weekly gains that each of them finds. */
  readonly found: { readonly plain: number; readonly flat: number; readonly ours: number; readonly noViews: number };
}

const baseline = 12;
const plainZ = 6;
/** Views are flat while their own robust z is at most this. */
const flatZ = 2;

/**
 * The plain detector of the reference: robust z against the 12 weeks before, with the mean absolute deviation where the
 * median one is 0. Where both are 0 every rise is infinitely far out.
 */
function plainScore(values: readonly number[], week: number): number {
  const before = values.slice(week - baseline, week);
  const middle = median(before);
  const meanDeviation = Math.sqrt(Math.PI / 2) * mean(before.map((value) => Math.abs(value - middle)));
  const scale = medianAbsoluteDeviation(before) || meanDeviation;
  const excess = (values[week] as number) - middle;
  return excess === 0 ? 0 : excess / scale;
}

const without = (history: readonly FollowerCount[]): FollowerCount[] =>
  history.map(({ date, followers }) => ({ date, followers }));

/** Draws channels, counts alarms in their weeks, and adds purchases of ten mean weekly gains of the 12 weeks before. */
export function weeklyPanel(process: GrowthProcess, channels: number, seed = 3): Panel {
  const draw = draws(seed);
  let [weeks, unchanged, purchases] = [0, 0, 0];
  const alarms = { plain: 0, flat: 0, ours: 0, noViews: 0 };
  const found = { plain: 0, flat: 0, ours: 0, noViews: 0 };
  const growthsOf = ({ followers }: Simulated): number[] => {
    const shown = followers.map((count) => rounded(count, process.rounding));
    return shown.map((count, i) => Math.log(count / (shown[i - 1] ?? count)));
  };
  for (let channel = 0; channel < channels; channel++) {
    const honest = simulateHistory(process, draw);
    const growths = growthsOf(honest);
    const views = honest.views.map((count) => Math.log(Math.max(1, count)));
    const flat = (week: number): boolean => plainScore(views, week) <= flatZ;
    const history = observed(honest, process, draw);
    const first = dayOf(baseline + 1, process.step);
    const late = (given: readonly FollowerCount[]): number =>
      growthAnomalies(given).anomalies.filter(({ to }) => to >= first).length;
    alarms.ours += late(history);
    alarms.noViews += late(without(history));
    for (let week = baseline + 1; week < process.counts; week++) {
      weeks++;
      if (growths[week] === 0) unchanged++;
      const alarm = plainScore(growths, week) > plainZ;
      if (alarm) alarms.plain++;
      if (alarm && flat(week)) alarms.flat++;
      const { followers } = honest;
      const gained = (followers[week - 1] as number) - (followers[week - 1 - baseline] as number);
      if ((week + channel) % 8 !== 0 || gained <= 0) continue;
      purchases++;
      const bought = withPurchase(honest, week, (10 * gained) / baseline, 1);
      const plain = plainScore(growthsOf(bought), week) > plainZ;
      if (plain) found.plain++;
      if (plain && flat(week)) found.flat++;
      const given = observed(bought, process, draw);
      if (seen(given, week, 1, process.step)) found.ours++;
      if (seen(without(given), week, 1, process.step)) found.noViews++;
    }
  }
  const share = (counts: typeof alarms, of: number): typeof alarms => ({
    plain: counts.plain / of,
    flat: counts.flat / of,
    ours: counts.ours / of,
    noViews: counts.noViews / of,
  });
  return { unchanged: unchanged / weeks, alarms: share(alarms, weeks / 100), found: share(found, purchases) };
}
