import { formatBasis, parseBasis } from "../core/basis.js";
import type { Averages } from "../core/creator.js";
import { amountProblem, countProblem, refuse } from "../core/guard.js";
import type { Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import type { EngagementOptions } from "./engagement-options.js";

/** An engagement rate from ready averages: their quotient, without an interval, since the spread is lost. */
export function rateFromAverages(averages: Averages, options: Partial<EngagementOptions>, model: ModelId): Measure {
  const { interactions, posts, basis: text } = averages;
  const notes: Note[] = [{ code: "from-averages" }];
  if (posts === undefined || posts === null) notes.push({ code: "from-averages-posts" });
  else refuse(countProblem(posts), "averages.posts");
  const common = { n: posts ?? 0, model, notes };
  if (text === undefined || text === null) return { value: null, reason: "missing-basis", basis: "", ...common };

  const parts = parseBasis(text);
  const basis = formatBasis(parts);
  const byFollowers = parts.denominator === "followers";
  if (options.by !== undefined && options.by !== parts.denominator) refuse("basis-conflict", "by");
  const denominator = averages.denominator ?? (byFollowers ? options.followers : undefined);
  if (interactions === undefined || interactions === null)
    return { value: null, reason: "missing-interaction", basis, ...common };
  refuse(amountProblem(interactions), "averages.interactions");
  if (denominator === undefined || denominator === null)
    return { value: null, reason: byFollowers ? "missing-followers" : "missing-denominator", basis, ...common };
  refuse(amountProblem(denominator), "averages.denominator");
  if (denominator === 0) return { value: null, reason: "zero-denominator", basis, ...common };
  return { value: interactions / denominator, basis, ...common };
}
