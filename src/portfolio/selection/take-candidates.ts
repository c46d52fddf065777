import type { Money } from "../../core/creator.js";
import type { ErrorCode } from "../../core/error-codes.js";
import { numberOf } from "../../core/given.js";
import { amountProblem, refuse } from "../../core/guard.js";
import type { Known, Maybe, Measure } from "../../core/measure.js";
import type { Note } from "../../core/note.js";
import type { UnknownReason } from "../../core/reason.js";
import { listOf, requireObject } from "../../core/require-object.js";
import { moneyOf } from "../../money/given-money.js";
import type { Candidate, SelectionGoal } from "./candidate.js";

/** A creator who can be chosen: what it costs and brings is known. */
export interface TakenCandidate<C extends Candidate> {
  readonly candidate: C;
  readonly id: string;
  /** Where it stood in the list. */
  readonly place: number;
  readonly cost: Money;
  /** What it brings; a goal of the caller's own asks nobody. */
  readonly worth: Known | undefined;
  readonly groups: readonly string[];
  readonly competitors: readonly string[];
  readonly interest: string | undefined;
}

/** Candidates that were read. */
export interface TakenCandidates<C extends Candidate> {
  /** Those of whom enough is known, by id, so that the order given decides nothing. */
  readonly known: readonly TakenCandidate<C>[];
  /** Those who were left out, and why. */
  readonly unknown: ReadonlyMap<string, UnknownReason>;
  /** The groups of all, with their number of members, whatever is known of them. */
  readonly groupSizes: ReadonlyMap<string, number>;
  /** The ids of all, in the order given. */
  readonly ids: readonly string[];
  readonly notes: readonly Note[];
}

/** A text that must not be empty, or what is wrong with it. */
export function textProblem(value: unknown): ErrorCode | undefined {
  if (value === undefined || value === null) return "missing";
  if (typeof value !== "string") return "not-a-string";
  return value === "" ? "empty-string" : undefined;
}

/** One text or several, each once. */
function textsOf(value: Maybe<string | readonly string[]>, path: string): readonly string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    refuse(textProblem(value), path);
    return [value as string];
  }
  value.forEach((text, i) => refuse(textProblem(text), `${path}[${i}]`));
  return [...new Set(value as readonly string[])];
}

/** What a creator brings to a goal. A rate is no count, and no reach. */
function worthOf(candidate: Candidate, goal: SelectionGoal, path: string): Measure {
  const at = `${path}.${goal}`;
  const worth = numberOf(candidate[goal], at, "missing-part", amountProblem);
  if (goal === "reach") {
    if (worth.basis.includes("/") && !worth.basis.includes("/population")) refuse("share-mismatch", at);
  } else if (worth.basis.includes("/")) refuse("not-a-count", at);
  return worth;
}

/** Reads candidates, all in one currency. `goal` is the field that is looked at, if there is one. */
export function takeCandidates<C extends Candidate>(
  candidates: Maybe<readonly C[]>,
  goal: SelectionGoal | undefined,
  currency: string | undefined,
): TakenCandidates<C> {
  const list = listOf(candidates, "candidates");
  const known: TakenCandidate<C>[] = [];
  const unknown = new Map<string, UnknownReason>();
  const groupSizes = new Map<string, number>();
  const seen = new Set<string>();
  const left = { cost: 0, worth: 0 };
  let common = currency;
  // Not forEach, which passes over the holes of a list.
  for (let place = 0; place < list.length; place++) {
    const path = `candidates[${place}]`;
    const candidate = list[place] as C;
    requireObject(candidate, path);
    const { id } = candidate;
    refuse(textProblem(id), `${path}.id`);
    if (seen.has(id)) refuse("duplicate-name", `${path}.id`);
    seen.add(id);
    const cost = moneyOf(candidate.cost, `${path}.cost`, "cost", "missing-price");
    common ??= cost.value?.currency;
    if (cost.value && cost.value.currency !== common) refuse("currency-mismatch", `${path}.cost.currency`);
    const worth = goal && worthOf(candidate, goal, path);
    const groups = textsOf(candidate.group, `${path}.group`);
    for (const group of groups) groupSizes.set(group, (groupSizes.get(group) ?? 0) + 1);
    const competitors = textsOf(candidate.competitor, `${path}.competitor`);
    const [interest = groups.length === 1 ? groups[0] : undefined] = textsOf(candidate.interest, `${path}.interest`);
    if (!cost.value) {
      left.cost++;
      unknown.set(id, cost.reason as UnknownReason);
    } else if (worth && worth.value === null) {
      left.worth++;
      unknown.set(id, worth.reason);
    } else known.push({ candidate, id, place, cost: cost.value, worth, groups, competitors, interest });
  }
  known.sort((a, b) => (a.id < b.id ? -1 : 1));
  const notes: Note[] = [];
  if (left.cost > 0) notes.push({ code: "unknown-candidate", path: "cost", count: left.cost });
  if (left.worth > 0) notes.push({ code: "unknown-candidate", path: goal as string, count: left.worth });
  return { known, unknown, groupSizes, ids: [...seen], notes };
}
