import type { Post } from "../core/creator.js";
import { numberOf } from "../core/given.js";
import { countProblem, refuse, requireOneOf } from "../core/guard.js";
import { type Interaction, interactions as knownInteractions } from "../core/interaction.js";
import type { Maybe, Measure } from "../core/measure.js";
import { listOf } from "../core/require-object.js";
import type { NoteCounter } from "../posts/note-counter.js";

/** What the engagement of a post is. */
export interface PostEngagementOptions {
  /** The interactions that count; likes and comments where nothing is said. */
  readonly interactions?: Maybe<readonly Interaction[]>;
  /** What each post is divided by; by nothing where nothing is said, which suits posts of one creator. */
  readonly by?: Maybe<"followers" | "reach" | "impressions" | "views">;
  /** Followers now, for posts that do not tell those of their publish day. */
  readonly followers?: Maybe<number> | Measure;
}

/** Options with every default filled in, and checked. */
export interface PostEngagementRule {
  /** The interactions of the numerator. */
  readonly interactions: readonly Interaction[];
  /** The field of a post that it is divided by. */
  readonly divisor: "followersAtPublish" | "reach" | "impressions" | "views" | undefined;
  /** For posts that do not tell it themselves. */
  readonly otherwise: number | undefined;
  /** What is divided by what. */
  readonly basis: string;
}

/** Checks the options and fills in what was not said. */
export function engagementRule(options: PostEngagementOptions): PostEngagementRule {
  const named = options.interactions ?? ["likes", "comments"];
  const chosen = listOf(named, "interactions");
  if (chosen.length === 0) refuse("empty", "interactions");
  chosen.forEach((name, index) => {
    requireOneOf(name, knownInteractions, "unknown-interaction", `interactions[${index}]`);
    if (chosen.indexOf(name) < index) refuse("duplicate-interaction", `interactions[${index}]`);
  });
  const by = options.by ?? undefined;
  if (by !== undefined) requireOneOf(by, ["followers", "reach", "impressions", "views"], "unknown-option", "by");
  const followers = numberOf(options.followers, "followers", "missing-followers", countProblem).value ?? undefined;
  const sum = knownInteractions.filter((name) => chosen.includes(name)).join("+");
  return {
    interactions: chosen,
    divisor: by === "followers" ? "followersAtPublish" : by,
    otherwise: by === "followers" ? followers : undefined,
    basis: by === undefined ? sum : `${sum}/${by}`,
  };
}

/**
 * The engagement of a post by a rule; `undefined` where something that it takes is unknown, which is counted in a note.
 *
 * @param path - where the post stands, for errors
 */
export function engagementOf(
  post: Post,
  rule: PostEngagementRule,
  path: string,
  note: NoteCounter,
): number | undefined {
  const read = (field: Interaction | NonNullable<PostEngagementRule["divisor"]>): number | undefined => {
    const value = post[field];
    if (value === undefined || value === null) return undefined;
    const problem = countProblem(value);
    if (problem) refuse(problem, `${path}.${field}`);
    return value;
  };
  const { interactions, divisor, otherwise } = rule;
  let total = 0;
  let missing: Interaction | undefined;
  for (const name of interactions) {
    const value = read(name);
    if (value === undefined) missing ??= name;
    else total += value;
  }
  const exposure = divisor === undefined ? 1 : (read(divisor) ?? otherwise);
  if (missing) note("missing-interaction", missing);
  else if (exposure === undefined)
    divisor === "followersAtPublish" ? note("missing-followers") : note("missing-denominator", divisor);
  else if (exposure === 0) note("zero-denominator");
  else return total / exposure;
  return undefined;
}

/** Refuses flags of a post that are neither true nor false nor unknown. */
export function guardFlags(
  post: Post,
  flags: readonly ("sponsored" | "boosted" | "giveaway" | "pinned" | "collaboration")[],
  path: string,
): void {
  for (const flag of flags) if (typeof (post[flag] ?? true) !== "boolean") refuse("not-a-boolean", `${path}.${flag}`);
}

/** Whether half of these posts, or more, have no engagement, so that nothing can be told as a factor on them. */
export function isMostlyZero(values: readonly number[]): boolean {
  return 2 * values.filter((value) => value === 0).length >= values.length;
}
