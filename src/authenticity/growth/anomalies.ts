import type { GrowthEvent } from "./growth-events.js";
import type { GrowthPoint } from "./read-history.js";
import type { SawTooth } from "./saw-tooth.js";
import { tapers } from "./tapers.js";

/** What was seen, in words; the same for everyone. */
const because = {
  spike:
    "followers rose within days far more than is usual for this account, and nothing known about its views or posts explains it",
  drop: "followers fell within days far more than is usual for this account, as when accounts are removed",
  "jump-and-taper":
    "followers rose within days far more than is usual for this account, and part of them went again little by little",
  "saw-tooth": "the number of accounts followed rose and fell again and again, and followers grew while it rose",
} as const;

/** Something in a history of followers that stands out. A signal, not an accusation: it has innocent explanations too. */
export interface GrowthAnomaly {
  /** What it looks like. */
  readonly kind: keyof typeof because;
  /** The last day before it. */
  readonly from: string;
  /** The first day after it. */
  readonly to: string;
  /**
   * How much the followers changed from day to day named here, as a share of those before: 0.1 is 10 % more. For a
   * saw-tooth, the middle one of the falls of the number followed, as a share of its largest.
   */
  readonly change: number;
  /** The largest excess over the usual growth, in robust standard deviations; `null` for a saw-tooth. */
  readonly z: number | null;
  /** What was seen, in words; the same words for everyone. */
  readonly because: string;
}

/** Events and a saw-tooth as anomalies, in order of time. */
export function anomaliesOf(
  events: readonly GrowthEvent[],
  tooth: SawTooth | undefined,
  points: readonly GrowthPoint[],
  windowDays: number,
): GrowthAnomaly[] {
  const anomalies = events.map((event): GrowthAnomaly => {
    const [before, after] = [points[event.from] as GrowthPoint, points[event.to] as GrowthPoint];
    const kind = event.sign < 0 ? "drop" : tapers(event, points, windowDays) ? "jump-and-taper" : "spike";
    const change = after.followers / before.followers - 1;
    return { kind, from: before.date, to: after.date, change, z: event.z, because: because[kind] };
  });
  if (tooth) {
    const { from, to, swing } = tooth;
    anomalies.push({ kind: "saw-tooth", from, to, change: swing, z: null, because: because["saw-tooth"] });
  }
  return anomalies.sort((a, b) => Number(a.from > b.from) - Number(a.from < b.from));
}
