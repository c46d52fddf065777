import type { Known, Unknown, UnknownReason } from "../../src/core/index.js";
import type { ComponentScore, ScoreMeasure } from "../../src/scorecard/index.js";

/** A measure with an interval, as hand-made as it looks. */
export const about = (value: number, low: number | null, high: number | null, level = 0.95): Known => ({
  value,
  interval: { low, high, shape: "between", level, method: "mine" },
  n: 12,
  basis: "",
  model: "mine@1",
  notes: [],
});

/** A measure without one. */
export const plain = (value: number, basis = ""): Known => ({ value, n: 12, basis, model: "mine@1", notes: [] });

/** What is unknown. */
export const unknown = (reason: UnknownReason): Unknown => ({
  value: null,
  reason,
  n: 0,
  basis: "",
  model: "mine@1",
  notes: [],
});

/** An amount. */
export const eur = (amount: string) => ({ amount, currency: "EUR" });

/** A component of a scorecard. */
export const part = (name: string, score: ComponentScore["score"], weight = 0.25): ComponentScore => ({
  name,
  weight,
  measure: score,
  score,
});

/** A composed score of four components, one of them unknown: (72 + 56 + 40) / 3 = 56, and 42 to 67 with the fourth at 0 and 100. */
export const composed: ScoreMeasure = {
  ...about(56, 42, 67),
  coverage: 0.75,
  composition: "arithmetic",
  components: [
    part("engagement", about(72, 60, 83)),
    part("audienceFit", about(56, 40, 83)),
    part("followers", about(40, 20, 63)),
    part("comments", unknown("no-comments")),
  ],
};
