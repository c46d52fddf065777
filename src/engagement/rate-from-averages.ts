import { formatBasis } from "../core/basis.js";
import type { Averages } from "../core/creator.js";
import { amountProblem, countProblem, refuse } from "../core/guard.js";
import type { Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import { readBasis } from "../core/parse-basis.js";
import type { UnknownReason } from "../core/reason.js";
import type { EngagementOptions } from "./engagement-options.js";

/** An engagement rate from ready averages: their quotient, without an interval, since the spread is lost. */
export function rateFromAverages(averages: Averages, options: Partial<EngagementOptions>, model: ModelId): Measure {
  const { interactions, posts } = averages;
  const parts = readBasis(averages.basis);
  if (averages.basis && !parts) refuse("invalid-basis", "averages.basis");
  if (parts && options.by && parts.denominator !== options.by) refuse("basis-conflict", "by");
  const basis = parts ? formatBasis(parts) : "";
  const isOfFollowers = parts?.denominator === "followers";
  const denominator = averages.denominator ?? (isOfFollowers ? options.followers : null) ?? null;
  refuse(amountProblem(interactions ?? 0), "averages.interactions");
  refuse(amountProblem(denominator ?? 0), "averages.denominator");
  refuse(countProblem(posts ?? 0), "averages.posts");

  const notes: Note[] = [{ code: "from-averages" }];
  if ((posts ?? null) === null) notes.push({ code: "from-averages-posts" });
  const common = { n: posts ?? 0, basis, model, notes };
  const unknown = (reason: UnknownReason): Measure => ({ value: null, reason, ...common });
  if (!parts) return unknown("missing-basis");
  if (typeof interactions !== "number") return unknown("missing-interaction");
  if (denominator === null) return unknown(isOfFollowers ? "missing-followers" : "missing-denominator");
  const value = interactions / denominator;
  return Number.isFinite(value) ? { value, ...common } : unknown("zero-denominator");
}
