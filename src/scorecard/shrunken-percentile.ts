import type { Measure } from "../core/measure.js";
import { benchmarkEngagement } from "../engagement/benchmark-engagement.js";
import { shrinkRate } from "../engagement/shrink-rate.js";
import type { ComponentInputs } from "./component-inputs.js";

/**
 * The percentile of the rate that is to be expected after so many posts. Where nothing tells toward what to shrink (peers
 * of the caller, nobody engaged at all), it is that of the rate as it is; without an interval, as after a few posts, it
 * would rank by luck, and is unknown.
 */
export function shrunkenPercentile({ creator, rate, percentile, peers }: ComponentInputs): Measure {
  const { platform, followers, category } = creator;
  if (!peers) {
    const shrunken = shrinkRate(rate, { platform, followers });
    if (shrunken.value !== null) return benchmarkEngagement(shrunken, { platform, followers, category });
  }
  if (percentile.value === null || percentile.interval) return percentile;
  const { n, basis, model, notes } = percentile;
  return { value: null, reason: "no-interval", n, basis, model, notes };
}
