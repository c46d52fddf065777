import { bare, isMeasure, numberOf } from "../core/given.js";
import { refuse } from "../core/guard.js";
import type { Known, Maybe, Measure } from "../core/measure.js";
import type { Note } from "../core/note.js";
import type { UnknownReason } from "../core/reason.js";
import { expectedProblem, listOf } from "../core/require-object.js";
import { grossReach, largestReach } from "./independent-reach.js";
import type { Reached } from "./reached.js";
import { guardReach, idOf, isShareOfPeople, reachOf, registerId, type TakenAudiences } from "./take-audiences.js";

/** The ids of people, as a list or a set; one told twice counts once. They never travel into a result. */
export type MemberIds = readonly (string | number)[] | ReadonlySet<string | number>;

/** An audience whose members are known one by one. */
export interface MemberAudience {
  /** The caller's own name for it. */
  readonly id?: Maybe<string>;
  /** Who belongs to it. */
  readonly members?: Maybe<MemberIds>;
}

/** The net reach by the members one by one, and what is known of the audiences. */
export function reachByMembers(
  audiences: Maybe<readonly unknown[]>,
  list: string,
  people: Measure | undefined,
): readonly [TakenAudiences, Reached] {
  const given = listOf(audiences, list);
  const byId = new Map<string, number>();
  const all = new Set<string | number>();
  const known: Known[] = [];
  const positions: number[] = [];
  const paths: string[] = [];
  /** The reaches of those whose members are unknown; `null` where the reach is as well. */
  const others: (number | null)[] = [];
  let reason: UnknownReason | undefined;
  for (let i = 0; i < given.length; i++) {
    const path = `${list}[${i}]`;
    const members = hasMembers(given[i]) ? membersOf(given[i], path) : undefined;
    const { id, reach } = withoutMembers(given[i], path, people);
    registerId(byId, id, i, `${path}.id`);
    if (members) {
      for (const member of members) all.add(member);
      known.push(bare(members.size));
      positions.push(i);
      paths.push(path);
    } else {
      others.push(reach.value);
      reason ??= "missing-part";
    }
  }
  const isKnown = people !== undefined && people.value !== null;
  if (isKnown && all.size > people.value) refuse("out-of-range", "population");
  const notes: Note[] = reason ? [{ code: "missing-part", path: "members", count: others.length }] : [];
  const total = people?.value ?? Number.POSITIVE_INFINITY;
  const told = others.filter((reach) => reach !== null);
  const most = told.length < others.length ? total : Math.min(all.size + grossReach(told), total);
  const reached: Reached = {
    value: all.size,
    bounds: { low: Math.max(all.size, largestReach(told)), high: Number.isFinite(most) ? most : null },
    basis: "reach:exact",
    notes: people?.notes ?? [],
  };
  return [{ known, positions, paths, byId, count: given.length, reason, notes }, reached];
}

/** The id and the reach of an audience; where its members are told, they stand for the reach. */
function withoutMembers(
  audience: unknown,
  path: string,
  people: Measure | undefined,
): { readonly id: string | undefined; readonly reach: Measure } {
  if (Array.isArray(audience) || audience instanceof Set) return { id: undefined, reach: bare(0) };
  const { id, given, at } = reachOf(audience, path);
  const reach = numberOf(given, at, "missing-part", expectedProblem);
  if (reach.value !== null) {
    guardReach(reach, at, people);
    // Members are people, so those of the others are as well.
    if (isShareOfPeople(reach)) refuse("people-required", at);
  }
  return { id, reach };
}

/** Whether an audience tells its members, and not how many they are. */
export function hasMembers(audience: unknown): boolean {
  if (typeof audience !== "object" || audience === null || isMeasure(audience)) return false;
  return Array.isArray(audience) || audience instanceof Set || "members" in audience;
}

/** The members of one audience, which is a list or a set of them, or holds one. */
export function membersOf(audience: unknown, path: string): ReadonlySet<string | number> | undefined {
  const isBare = Array.isArray(audience) || audience instanceof Set;
  const { id, members } = (isBare ? { members: audience } : audience) as MemberAudience;
  idOf(id, `${path}.id`);
  if (members === undefined || members === null) return undefined;
  const at = isBare ? path : `${path}.members`;
  if (!Array.isArray(members) && !(members instanceof Set)) refuse("not-an-array", at);
  const all = new Set<string | number>();
  for (const member of members) {
    // An id is never told again, so its place is not either: a set has none.
    if (typeof member === "number") refuse(Number.isFinite(member) ? undefined : "not-finite", at);
    else if (typeof member !== "string") refuse("not-a-string", at);
    all.add(member);
  }
  return all;
}
