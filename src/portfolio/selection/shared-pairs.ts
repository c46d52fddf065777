import { numberOf } from "../../core/given.js";
import { amountProblem, refuse } from "../../core/guard.js";
import type { Maybe, Measure } from "../../core/measure.js";
import { requireObject } from "../../core/require-object.js";
import type { SharedAudience } from "./candidate.js";

/** What is told of two creators. */
export interface SharedPair {
  readonly first: string;
  readonly second: string;
  readonly overlap: Measure;
  /** Where it was given. */
  readonly path: string;
}

/** Reads overlaps, pair by pair or as a square table in the order of the creators, whose ids are told. */
export function* sharedPairs(list: readonly unknown[], path: string, ids: readonly string[]): Generator<SharedPair> {
  const places = new Map(ids.map((id, place) => [id, place]));
  const isTable = list.some(Array.isArray);
  if (isTable && list.length !== ids.length) refuse("out-of-range", path);
  for (let k = 0; k < list.length; k++) {
    const at = `${path}[${k}]`;
    if (isTable) yield* cellsOf(list[k], k, at, ids);
    else yield pairOf(list[k], at, ids, places);
  }
}

/** A row of a table, which may be unknown. Its cell on the diagonal tells nothing new. */
function* cellsOf(row: unknown, place: number, path: string, ids: readonly string[]): Generator<SharedPair> {
  if (row === undefined || row === null) return;
  if (!Array.isArray(row)) refuse("not-an-array", path);
  const cells = row as readonly Maybe<number>[];
  if (cells.length !== ids.length) refuse("out-of-range", path);
  for (let other = 0; other < cells.length; other++) {
    const at = `${path}[${other}]`;
    const overlap = numberOf(cells[other], at, "missing-overlap", amountProblem);
    if (other !== place) yield { first: ids[place] as string, second: ids[other] as string, overlap, path: at };
  }
}

function pairOf(pair: unknown, path: string, ids: readonly string[], places: ReadonlyMap<string, number>): SharedPair {
  requireObject(pair, path);
  const { between, overlap, reach } = pair as SharedAudience;
  if (!Array.isArray(between)) refuse("not-an-array", `${path}.between`);
  if (between.length !== 2) refuse("out-of-range", `${path}.between`);
  const [first, second] = between.map((name: unknown, end) => {
    const place = typeof name === "string" ? places.get(name) : name;
    const id = ids[place as number];
    if (typeof place !== "number" || id === undefined) refuse("unknown-id", `${path}.between[${end}]`);
    return id;
  }) as [string, string];
  if (first === second) refuse("out-of-range", `${path}.between`);
  const isTold = (value: unknown): boolean => value !== undefined && value !== null;
  if (isTold(overlap) && isTold(reach)) refuse("over-determined", `${path}.reach`);
  const [name, given] = isTold(reach) ? (["reach", reach] as const) : (["overlap", overlap] as const);
  return { first, second, overlap: numberOf(given, `${path}.${name}`, "missing-overlap", amountProblem), path };
}
