import type { DraftGroup } from "../draft.js";
import type { Insight } from "./insights.js";

/** Adds the groups of followers that the demographics of an account tell, each dimension once. */
export function addGroups({ metric, raw, of }: Insight, groups: DraftGroup[]): void {
  if (metric !== "follower_demographics") return;
  const told = new Set(groups.map(({ dimension }) => dimension));
  for (const { dimension_keys, results } of raw.total_value?.breakdowns ?? []) {
    const dimensions = (dimension_keys ?? []).map((dimension, index) => ({ dimension, index }));
    for (const { dimension, index } of dimensions) {
      // What a timeframe is, is no property of a follower.
      if (dimension === "timeframe" || told.has(dimension)) continue;
      for (const { dimension_values, value } of results ?? []) {
        const group = dimension_values?.[index];
        if (group && value && value > 0) groups.push({ of, dimension, group, count: value });
      }
    }
    for (const { dimension } of dimensions) told.add(dimension);
  }
}
