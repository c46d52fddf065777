import { guardShape } from "../core/given.js";
import { refuse } from "../core/guard.js";
import { requireObject } from "../core/require-object.js";
import { addMeasure, type Cell, codes } from "./flat-measure.js";
import type { CreatorMeasures, CreatorScore } from "./score-creator.js";
import { takeScore } from "./take-scores.js";

export type { Cell };

const measureNames = ["engagementRate", "engagementPercentile"] as const satisfies readonly (keyof CreatorMeasures)[];

/**
 * A score as one flat row: the same columns in the same order for every creator, `null` where something is unknown. For
 * data frames, CSV and databases.
 *
 * Columns: `id`, `platform`, `asOf`, then for `tier`, each measure and `score`: the value under its name, and with
 * `_low`, `_high`, `_n`, `_basis`, `_reason`, `_model`, `_notes` behind it (the codes of its notes, joined by spaces);
 * `tier` has `_min` and `_max`; `score` has `_coverage`, and for each component of the scorecard `component_` with its name,
 * again with `_low`, `_high` and `_reason`. So creators that were scored by the same scorecard have the same columns. Last
 * `notes`.
 *
 * @param result - a score
 * @returns a plain object of strings, numbers and nulls
 * @example
 * import { flatten, scoreCreator } from "influencer-scoring/scorecard";
 * const row = flatten(scoreCreator({ id: "a", platform: "x", followers: 12_000 }));
 * console.log(row.tier, row.tier_min, row.engagementRate, row.engagementRate_reason); // => micro 10000 null no-posts
 */
export function flatten(result: CreatorScore): Record<string, Cell> {
  takeScore(result, "result");
  const { tier } = result;
  requireObject(tier, "result.tier");
  guardShape(tier, "result.tier");
  requireObject(result.measures, "result.measures");
  for (const name of measureNames) {
    requireObject(result.measures[name], `result.measures.${name}`);
    guardShape(result.measures[name], `result.measures.${name}`);
  }
  if (!Array.isArray(result.notes)) refuse("not-an-array", "result.notes");
  const row: Record<string, Cell> = { id: result.id, platform: result.platform, asOf: result.asOf };
  addMeasure(row, "tier", tier);
  row.tier_min = tier.min;
  row.tier_max = tier.max;
  for (const name of measureNames) addMeasure(row, name, result.measures[name]);
  addMeasure(row, "score", result.score);
  row.score_coverage = result.score.coverage;
  for (const { name, score } of result.score.components) {
    row[`component_${name}`] = score.value;
    row[`component_${name}_low`] = score.interval?.low ?? null;
    row[`component_${name}_high`] = score.interval?.high ?? null;
    row[`component_${name}_reason`] = score.reason ?? null;
  }
  row.notes = codes(result.notes);
  return row;
}
