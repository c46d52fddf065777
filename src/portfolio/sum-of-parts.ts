import type { Note } from "../core/note.js";
import type { UnknownReason } from "../core/reason.js";
import { withOneMore } from "./independent-reach.js";

/** Something that a creator brings or costs: what it is for the normal variables of a play. */
export interface Part {
  readonly isSure: boolean;
  readonly at: (z: Float64Array) => number;
}

/** What a mix brings or costs, put together play by play. */
export interface Sum {
  /** Why it is unknown; absent where it is not. */
  readonly reason: UnknownReason | undefined;
  readonly notes: readonly Note[];
  readonly start: (draws: number) => void;
  readonly play: (play: number, z: Float64Array) => void;
  /** What came of each play; empty where unknown. */
  readonly plays: () => Float64Array;
  /** The deviation of the plain sum over the sum of the parts' deviations; `null` where nothing varies, or it was not asked for. */
  readonly diversification: () => number | null;
}

/** Plain sums of the parts, and how much they deviate by themselves and together. */
function deviations(count: number): {
  readonly add: (play: number, part: number, value: number) => void;
  readonly ratio: (draws: number) => number | null;
} {
  // From the first play on, so that squares of large numbers lose no digits. The last place is the sum of all parts.
  const first = new Float64Array(count);
  const sums = new Float64Array(count + 1);
  const squares = new Float64Array(count + 1);
  let together = 0;
  const note = (place: number, off: number): void => {
    sums[place] = (sums[place] as number) + off;
    squares[place] = (squares[place] as number) + off * off;
  };
  return {
    add: (play, part, value) => {
      if (play === 0) first[part] = value;
      const off = value - (first[part] as number);
      note(part, off);
      together = part === 0 ? off : together + off;
      if (part === count - 1) note(count, together);
    },
    ratio: (draws) => {
      const deviation = (place: number): number => {
        const center = (sums[place] as number) / draws;
        return Math.sqrt(Math.max((squares[place] as number) / draws - center * center, 0));
      };
      let own = 0;
      for (let part = 0; part < count; part++) own += deviation(part);
      return own > 0 ? deviation(count) / own : null;
    },
  };
}

/** What is known of the parts, and what remains to be said of the others. */
function takeParts(
  parts: readonly (Part | UnknownReason)[],
  path: string,
): readonly [readonly Part[], UnknownReason | undefined, Note[]] {
  const unknown = parts.filter((each): each is UnknownReason => typeof each === "string");
  const known = parts.filter((each): each is Part => typeof each !== "string");
  const notes: Note[] = [];
  if (unknown.length > 0) notes.push({ code: "missing-part", path, count: unknown.length });
  const sure = known.filter(({ isSure }) => isSure).length;
  // What something costs is mostly known.
  if (sure > 0 && !path.startsWith("co")) notes.push({ code: "taken-as-sure", path, count: sure });
  return [known, unknown[0], notes];
}

/** A sum of parts, each play's put together by `combine`. */
function sumWith(
  known: readonly Part[],
  reason: UnknownReason | undefined,
  notes: readonly Note[],
  isSpreadAsked: boolean,
  combine: (values: Float64Array, z: Float64Array) => number,
): Sum {
  let plays = new Float64Array(0);
  const values = new Float64Array(known.length);
  const spread = deviations(known.length);
  return {
    reason,
    notes,
    start: (draws) => {
      if (reason === undefined) plays = new Float64Array(draws);
    },
    play: (play, z) => {
      if (reason !== undefined) return;
      for (let i = 0; i < known.length; i++) {
        const value = (known[i] as Part).at(z);
        values[i] = value;
        if (isSpreadAsked) spread.add(play, i, value);
      }
      plays[play] = combine(values, z);
    },
    plays: () => plays,
    diversification: () => (reason === undefined ? spread.ratio(plays.length) : null),
  };
}

/** The sum of parts; unknown where one is. */
export function sumOf(parts: readonly (Part | UnknownReason)[], path: string, isSpreadAsked: boolean): Sum {
  const [known, reason, notes] = takeParts(parts, path);
  return sumWith(known, reason, notes, isSpreadAsked, (values) => {
    let sum = 0;
    for (let i = 0; i < values.length; i++) sum += values[i] as number;
    return sum;
  });
}

/** The net reach of independent audiences; nobody reaches more people than there are. */
export function netReachSum(
  reaches: readonly (Part | UnknownReason)[],
  people: Part | UnknownReason,
  isSpreadAsked: boolean,
): Sum {
  const [known, missing, notes] = takeParts(reaches, "reach");
  if (typeof people === "string") notes.push({ code: "missing-part", path: "population" });
  else if (reaches.length > 1) notes.push({ code: "independent-audiences" });
  const reason = missing ?? (typeof people === "string" ? people : undefined);
  return sumWith(known, reason, notes, isSpreadAsked, (values, z) => {
    const population = (people as Part).at(z);
    if (values.length < 2) return Math.min(values[0] ?? 0, population);
    let share = 0;
    for (let i = 0; i < values.length && population > 0; i++)
      share = withOneMore(share, Math.min((values[i] as number) / population, 1));
    return share * population;
  });
}
