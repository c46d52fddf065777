import { isMeasure, numberOf } from "../core/given.js";
import { refuse } from "../core/guard.js";
import type { Known, Maybe, Measure } from "../core/measure.js";
import type { Note } from "../core/note.js";
import { expectedProblem } from "../core/require-object.js";
import { mostPairedAudiences } from "../reference/portfolio-limits.js";
import { leastOverlap, precision } from "./overlap-bounds.js";
import { isShareOfPeople, type TakenAudiences } from "./take-audiences.js";

/** What two audiences have in common, in the unit of the reaches. */
export interface Overlap {
  /** The two audiences, each by its id or by its place in the list, from 0. */
  readonly between: readonly [string | number, string | number];
  /** How many (or which share of the population) belong to both. */
  readonly overlap: Maybe<number> | Measure;
}

/**
 * Overlaps pair by pair, or as a square table with a row and a column for each audience, in their order. Its diagonal tells
 * the reaches, or nothing.
 */
export type Overlaps = readonly Overlap[] | readonly (readonly Maybe<number>[])[];

/** The overlaps of the known audiences, as square tables row by row. */
export interface TakenOverlaps {
  /** The overlap of each pair, NaN where it is unknown; the reach on the diagonal. */
  readonly table: Float64Array;
  /** The overlaps that carry an interval, with the two places of each. */
  readonly uncertain: readonly { readonly i: number; readonly j: number; readonly overlap: Known }[];
  /** How many pairs are unknown. */
  readonly missing: number;
  /** Remarks that came with the overlaps. */
  readonly notes: readonly Note[];
}

/** A pair and what is given for it, with the path to both. */
interface Given {
  readonly i: number;
  readonly j: number;
  readonly given: Maybe<number> | Measure;
  readonly path: string;
  readonly at: string;
}

/** Among whom audiences overlap. */
export interface Among {
  /** How many people there are; `null` where that is unknown. */
  readonly population: number | null;
  /** Whether reaches and overlaps are shares of a population, and no people. */
  readonly isShare: boolean;
}

/** Reads overlaps. Two audiences share at least what the population has no room for apart. */
export function takeOverlaps(
  overlaps: Maybe<Overlaps>,
  audiences: TakenAudiences,
  { population, isShare }: Among,
  list: string,
): TakenOverlaps {
  const { known, positions } = audiences;
  const size = known.length;
  // A table of all pairs is kept, which takes the square of their number.
  if (size > mostPairedAudiences.value) refuse("too-many-audiences", list);
  const places = new Map(positions.map((position, place) => [position, place]));
  const table = new Float64Array(size * size).fill(Number.NaN);
  known.forEach(({ value }, i) => {
    table[i * size + i] = value;
  });
  const uncertain: { i: number; j: number; overlap: Known }[] = [];
  const notes: Note[] = [];
  let missing = (size * (size - 1)) / 2;
  for (const { i: first, j: second, given, path, at } of givenPairs(overlaps, audiences)) {
    const overlap = numberOf(given, at, "missing-overlap", expectedProblem);
    if (!isShare && overlap.value !== null && !isMeasure(given) && isShareOfPeople(overlap))
      refuse("people-required", at);
    if (first === second) {
      guardDiagonal(overlap, known[places.get(first) ?? -1], at);
      continue;
    }
    const i = places.get(first);
    const j = places.get(second);
    if (overlap.value === null || i === undefined || j === undefined) continue;
    const [one, two] = [(known[i] as Known).value, (known[j] as Known).value];
    if (overlap.value > Math.min(one, two)) refuse("overlap-above-audience", at);
    if (overlap.value < leastOverlap(one, two, population) * (1 - precision)) refuse("contradictory-overlaps", at);
    const before = table[i * size + j] as number;
    if (!Number.isNaN(before)) refuse(before === overlap.value ? undefined : "duplicate-pair", path);
    else missing--;
    table[i * size + j] = overlap.value;
    table[j * size + i] = overlap.value;
    if (overlap.interval) uncertain.push({ i, j, overlap });
    notes.push(...overlap.notes);
  }
  return { table, uncertain, missing, notes };
}

/** The diagonal of a table tells the reaches, or nothing. */
function guardDiagonal({ value }: Measure, audience: Known | undefined, path: string): void {
  if (value === null || value === 0 || !audience) return;
  if (Math.abs(value - audience.value) > precision * audience.value) refuse("contradictory-overlaps", path);
}

/** What is given, pair by pair; unknown pairs are left out. */
function* givenPairs(overlaps: Maybe<Overlaps>, audiences: TakenAudiences): Generator<Given> {
  if (overlaps === undefined || overlaps === null) return;
  if (!Array.isArray(overlaps)) refuse("not-an-array", "overlaps");
  const rows: readonly unknown[] = overlaps;
  if (rows.some(Array.isArray)) return yield* cellsOf(rows, audiences.count);
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] ?? undefined;
    if (row !== undefined) yield pairOf(row, `overlaps[${k}]`, audiences);
  }
}

/** The cells of a table, which may leave out rows that are unknown. */
function* cellsOf(rows: readonly unknown[], count: number): Generator<Given> {
  if (rows.length !== count) refuse("out-of-range", "overlaps");
  for (let i = 0; i < count; i++) {
    const row = rows[i] ?? undefined;
    if (row === undefined) continue;
    if (!Array.isArray(row)) refuse("not-an-array", `overlaps[${i}]`);
    const cells = row as readonly Maybe<number>[];
    if (cells.length !== count) refuse("out-of-range", `overlaps[${i}]`);
    for (let j = 0; j < count; j++) {
      const path = `overlaps[${i}][${j}]`;
      yield { i, j, given: cells[j], path, at: path };
    }
  }
}

function pairOf(pair: unknown, path: string, audiences: TakenAudiences): Given {
  if (typeof pair !== "object" || isMeasure(pair)) refuse("not-an-object", path);
  const { between, overlap } = pair as Overlap;
  if (!Array.isArray(between)) refuse("not-an-array", `${path}.between`);
  if (between.length !== 2) refuse("out-of-range", `${path}.between`);
  const [i, j] = [0, 1].map((end) => placeOf(between[end], `${path}.between[${end}]`, audiences));
  if (i === j) refuse("out-of-range", `${path}.between`);
  return { i: i as number, j: j as number, given: overlap, path, at: `${path}.overlap` };
}

/** The place in the list of an audience that is named by its id or by that place. */
function placeOf(name: unknown, path: string, { byId, count }: TakenAudiences): number {
  const place = typeof name === "string" ? byId.get(name) : name;
  if (typeof place !== "number" || !Number.isInteger(place) || place < 0 || place >= count)
    refuse("unknown-audience", path);
  return place as number;
}
