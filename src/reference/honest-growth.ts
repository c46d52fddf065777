import { deepFreeze } from "../core/freeze.js";

/** How many honest histories show anomalies of growth nevertheless. */
export interface HonestGrowth {
  /** What kind of model this is. */
  readonly kind: "honest-growth";
  /** How long the simulated histories are. */
  readonly days: number;
  /**
   * The share with at least one anomaly, at least two, and so on: above that of every kind of history simulated with up to
   * 1.5 viral hits and a growth that is not very uneven.
   */
  readonly shares: readonly number[];
  /** The id of the source. */
  readonly source: string;
}

/** Daily counts with views. */
export const honestDailyGrowth = /* @__PURE__ */ deepFreeze({
  kind: "honest-growth",
  days: 180,
  shares: [0.05, 0.01, 0.005],
  source: "growth-simulation",
} as const satisfies HonestGrowth);

/** Daily counts without views, where a viral hit looks like a purchase. */
export const honestDailyGrowthWithoutViews = /* @__PURE__ */ deepFreeze({
  kind: "honest-growth",
  days: 180,
  shares: [0.8, 0.4, 0.15, 0.03],
  source: "growth-simulation",
} as const satisfies HonestGrowth);

/** Weekly counts, with views or without. */
export const honestWeeklyGrowth = /* @__PURE__ */ deepFreeze({
  kind: "honest-growth",
  days: 364,
  shares: [1, 0.85, 0.6, 0.4, 0.25, 0.1, 0.05],
  source: "growth-simulation",
} as const satisfies HonestGrowth);
