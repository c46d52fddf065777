import type { Averages } from "../core/creator.js";
import { amountProblem, countProblem, refuse } from "../core/guard.js";
import type { Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import type { UnknownReason } from "../core/reason.js";
import type { EngagementOptions } from "./engagement-options.js";

/** The end of a basis. Whether its interactions exist is checked where a creator is read, to keep the grammar out of here. */
const divided = /.\/(followers|followers\/day|reach|impressions|views):(?:median|mean|pooled|trimmed-0\.\d+)$/;

/** An engagement rate from ready averages: their quotient, without an interval, since the spread is lost. */
export function rateFromAverages(averages: Averages, options: Partial<EngagementOptions>, model: ModelId): Measure {
  const { interactions, posts } = averages;
  const basis = averages.basis ?? "";
  const by = divided.exec(basis)?.[1];
  if (basis && !by) refuse("invalid-basis", "averages.basis");
  if (by && options.by && !by.endsWith(options.by)) refuse("basis-conflict", "by");
  const isOfFollowers = by === "followers";
  const denominator = averages.denominator ?? (isOfFollowers ? options.followers : null) ?? null;
  refuse(amountProblem(interactions ?? 0), "averages.interactions");
  refuse(amountProblem(denominator ?? 0), "averages.denominator");
  refuse(countProblem(posts ?? 0), "averages.posts");

  const notes: Note[] = [{ code: "from-averages" }];
  if ((posts ?? null) === null) notes.push({ code: "from-averages-posts" });
  const common = { n: posts ?? 0, basis, model, notes };
  const unknown = (reason: UnknownReason): Measure => ({ value: null, reason, ...common });
  if (!by) return unknown("missing-basis");
  if (typeof interactions !== "number") return unknown("missing-interaction");
  if (denominator) return { value: interactions / denominator, ...common };
  if (denominator === 0) return unknown("zero-denominator");
  return unknown(isOfFollowers ? "missing-followers" : "missing-denominator");
}
