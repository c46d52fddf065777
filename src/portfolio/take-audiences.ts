import { isMeasure, numberOf } from "../core/given.js";
import { refuse } from "../core/guard.js";
import type { Known, Maybe, Measure } from "../core/measure.js";
import type { Note } from "../core/note.js";
import type { UnknownReason } from "../core/reason.js";
import { expectedProblem, listOf } from "../core/require-object.js";

/** An audience: those whom a creator reaches. A creator's other fields may stand beside. */
export interface CreatorAudience {
  /** The caller's own name for it; needed where overlaps name audiences by id. */
  readonly id?: Maybe<string>;
  /** How many it reaches: people where the population is given, else a share of the population. */
  readonly reach?: Maybe<number> | Measure;
}

/** Audiences that were read. */
export interface TakenAudiences {
  /** Those that are known, in the order given. */
  readonly known: readonly Known[];
  /** Where each of the known stood. */
  readonly positions: readonly number[];
  /** The path of each of the known. */
  readonly paths: readonly string[];
  /** The position of each id. */
  readonly byId: ReadonlyMap<string, number>;
  /** How many were given. */
  readonly count: number;
  /** Why the first unknown one is unknown. */
  readonly reason: UnknownReason | undefined;
  /** Remarks on unknown ones, and those that came with the measures. */
  readonly notes: readonly Note[];
}

/** Reads audiences; unknown ones are put aside. `guard` refuses what a reach cannot be, `list` names the list. */
export function takeAudiences(
  audiences: Maybe<readonly unknown[]>,
  list: string,
  guard: (reach: Known, path: string) => void,
): TakenAudiences {
  const all = listOf(audiences, list);
  const known: Known[] = [];
  const positions: number[] = [];
  const paths: string[] = [];
  const byId = new Map<string, number>();
  const notes: Note[] = [];
  let reason: UnknownReason | undefined;
  // Not forEach, which passes over the holes of a list.
  for (let i = 0; i < all.length; i++) {
    const path = `${list}[${i}]`;
    const { id, given, at } = reachOf(all[i], path);
    registerId(byId, id, i, `${path}.id`);
    const reach = numberOf(given, at, "missing-part", expectedProblem);
    if (reach.value === null) {
      guardBasis(reach, at);
      reason ??= reach.reason;
    } else {
      guard(reach, at);
      known.push(reach);
      positions.push(i);
      paths.push(at);
    }
    notes.push(...reach.notes);
  }
  const left = all.length - known.length;
  if (left > 0) notes.unshift({ code: "missing-part", path: "reach", count: left });
  return { known, positions, paths, byId, count: all.length, reason, notes: mergeNotes(notes) };
}

/** Equal notes as one, with their counts summed, so that a thousand creators do not fill a page. */
export function mergeNotes(notes: readonly Note[]): readonly Note[] {
  const merged = new Map<string, Note>();
  for (const note of notes) {
    const key = JSON.stringify([note.code, note.path, note.source]);
    const before = merged.get(key);
    const count = (before?.count ?? 0) + (note.count ?? 0);
    merged.set(key, count > 0 ? { ...note, count } : note);
  }
  return [...merged.values()];
}

interface Reach {
  readonly id: string | undefined;
  readonly given: Maybe<number> | Measure;
  readonly at: string;
}

/** What is given for one audience: a bare reach, a measured one, or an object that holds it. */
export function reachOf(audience: unknown, path: string): Reach {
  if (typeof audience !== "object" || audience === null || isMeasure(audience))
    return { id: undefined, given: audience as Maybe<number> | Measure, at: path };
  if (Array.isArray(audience) || audience instanceof Set) refuse("not-a-number", path);
  const { id, reach } = audience as CreatorAudience;
  return { id: idOf(id, `${path}.id`), given: reach, at: `${path}.reach` };
}

/** An id that may be missing. */
export function idOf(id: unknown, path: string): string | undefined {
  if (id === undefined || id === null) return undefined;
  if (typeof id !== "string") refuse("not-a-string", path);
  if (id === "") refuse("empty-string", path);
  return id as string;
}

/** Notes the place of an id, which no other may have. */
export function registerId(byId: Map<string, number>, id: string | undefined, place: number, path: string): void {
  if (id === undefined) return;
  if (byId.has(id)) refuse("duplicate-name", path);
  byId.set(id, place);
}

/** Refuses a share of something other than the population, such as followers. */
function guardBasis({ basis }: Measure, path: string): void {
  if (basis.includes("/") && !basis.includes("/population")) refuse("share-mismatch", path);
}

/** Whether a number is told as a share of a population: by its basis, or since nobody is a part of a person. */
export const isShareOfPeople = ({ value, basis }: Known): boolean =>
  (value > 0 && value < 1) || basis.includes("/population");

/**
 * Refuses a reach that cannot be one among so many people: a share of something else, a share where people are told, and
 * more than there are. Where the population is 1, it is a whole of which all reaches are shares; where it is not given,
 * only the basis is looked at.
 */
export function guardReach(reach: Known, path: string, people: Measure | undefined): void {
  guardBasis(reach, path);
  if (!people) return;
  if (people.value !== 1 && isShareOfPeople(reach)) refuse("people-required", path);
  if (people.value !== null && reach.value > people.value) refuse("out-of-range", path);
}
