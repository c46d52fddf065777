import { amountProblem, refuse, shareProblem } from "../core/guard.js";
import type { Maybe } from "../core/measure.js";
import type { Note } from "../core/note.js";
import { requireObject } from "../core/require-object.js";
import { decayHalfLifeDays, positionWeights } from "../reference/attribution-models.js";
import {
  type CreditRule,
  decayCredit,
  firstCredit,
  lastCredit,
  linearCredit,
  positionCredit,
  shapleyCredit,
} from "./position-credit.js";

/** The ways to share a conversion out among the contacts before it. */
export const attributionModels = ["first", "last", "linear", "time-decay", "position", "shapley", "markov"] as const;

/** One of {@link attributionModels}. */
export type AttributionModel = (typeof attributionModels)[number];

/** How {@link attribute} works. */
export interface AttributionOptions {
  /** How a conversion is shared out. */
  readonly model: AttributionModel;
  /** For `time-decay`: how many days halve the credit; 7 where not given, with a note. */
  readonly halfLifeDays?: Maybe<number>;
  /** For `position`: the shares of the first and the last touchpoint; 0.4 each where not given, with a note. */
  readonly weights?: Maybe<{ readonly first: number; readonly last: number }>;
}

/** The rule of a model, and the note that it rests on a habit where the caller does not say. */
export function creditRuleOf(options: AttributionOptions): { rule: CreditRule; notes: readonly Note[] } {
  switch (options.model) {
    case "first":
      return { rule: firstCredit, notes: [] };
    case "last":
      return { rule: lastCredit, notes: [] };
    case "linear":
      return { rule: linearCredit, notes: [] };
    case "time-decay": {
      const { halfLifeDays } = options;
      const days = halfLifeDays ?? decayHalfLifeDays.value;
      refuse(amountProblem(days) ?? (days === 0 ? "out-of-range" : undefined), "halfLifeDays");
      const { source } = decayHalfLifeDays;
      const notes: Note[] = days === halfLifeDays ? [] : [{ code: "rule-of-thumb", path: "halfLifeDays", source }];
      return { rule: decayCredit(days), notes };
    }
    case "position": {
      const weights = options.weights ?? positionWeights;
      requireObject(weights, "weights");
      refuse(shareProblem(weights.first), "weights.first");
      refuse(shareProblem(weights.last), "weights.last");
      if (weights.first + weights.last > 1) refuse("out-of-range", "weights");
      const { source } = positionWeights;
      const notes: Note[] = weights === options.weights ? [] : [{ code: "rule-of-thumb", path: "weights", source }];
      return { rule: positionCredit(weights.first, weights.last), notes };
    }
    default:
      return { rule: shapleyCredit, notes: [] };
  }
}
