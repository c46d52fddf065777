import { pathKey } from "../core/checks.js";
import type { Creator } from "../core/creator.js";
import { InvalidInputError } from "../core/error.js";
import { refuse, shareProblem } from "../core/guard.js";
import type { Maybe } from "../core/measure.js";
import { requireRecord } from "../core/require-object.js";
import { shareRounding } from "../reference/fit-thresholds.js";

/** The shares of groups, such as `{ DE: 0.41, AT: 0.07 }`. */
export type GroupShares = Readonly<Record<string, Maybe<number>>>;

/** The shares of one dimension, or of several by their names: `{ country: { DE: 0.41 }, age: { "18-24": 0.3 } }`. */
export type AudienceShares = GroupShares | Readonly<Record<string, Maybe<GroupShares>>>;

/** A creator, or as much of one as tells the audience. */
export type WithAudience = Pick<Creator, "audience">;

/** The shares of one dimension, read. */
export interface Dimension {
  /** The shares that are told. */
  readonly shares: ReadonlyMap<string, number>;
  /** Their sum. */
  readonly told: number;
  /** What is left of 1, be it by rounding. */
  readonly rest: number;
  /** Whether the sum is 1, but for what rounding explains: then all groups are told. */
  readonly isWhole: boolean;
}

/** Dimensions by name; a single one without a name stands under {@link nameless}. */
export type Dimensions = ReadonlyMap<string, Dimension>;

/** Where shares stand that were given without a dimension. */
export const nameless = "";

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The entries of a record that are told. `__proto__` is passed over: it is an attempt on whoever copies the record. */
function toldEntries(record: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] {
  return Object.entries(record).filter(([key, value]) => key !== "__proto__" && value !== null && value !== undefined);
}

/** Reads the shares of one dimension; refuses those that are together more than 1. */
function takeGroups(given: unknown, path: string): Dimension {
  requireRecord(given, path);
  const shares = new Map<string, number>();
  let told = 0;
  for (const [group, share] of toldEntries(given as GroupShares)) {
    refuse(shareProblem(share), path + pathKey(group));
    shares.set(group, share as number);
    told += share as number;
  }
  const rounding = unitOf([...shares.values()]) * Math.sqrt(shares.size) + binaryRounding;
  if (told > 1 + rounding) throw new InvalidInputError("shares-above-one", path);
  const rest = told < 1 - binaryRounding ? 1 - told : 0;
  return { shares, told, rest, isWhole: rest <= rounding };
}

/** Decimals have no exact binary form, and their sum misses by so much at most. */
const binaryRounding = 1e-9;

/** The unit in which shares are told: per cent, where all are whole ones, or a decimal part of it; 0 where there is none. */
function unitOf(shares: readonly number[]): number {
  for (let unit = shareRounding.unit; unit > binaryRounding; unit /= 10)
    if (shares.every((share) => Math.abs(share / unit - Math.round(share / unit)) < binaryRounding / unit)) return unit;
  return 0;
}

/** Reads shares with or without dimensions. Of nothing, there are no dimensions. */
export function takeDimensions(given: unknown, path: string): Dimensions {
  if (given === undefined || given === null) return new Map();
  requireRecord(given, path);
  const entries = toldEntries(given as Readonly<Record<string, unknown>>);
  if (!entries.some(([, value]) => typeof value === "object"))
    return new Map(entries.length > 0 ? [[nameless, takeGroups(given, path)]] : []);
  return new Map(entries.map(([name, groups]) => [name, takeGroups(groups, path + pathKey(name))]));
}

/** The shares of an audience, which may be told by a creator. Unknown where they are. */
export function takeAudience(given: unknown): Dimensions {
  if (!isRecord(given)) return takeDimensions(given, "audience");
  const { audience, id, platform } = given;
  // A dimension could be called so too; it would hold shares, and not dimensions.
  const isCreator =
    typeof id === "string" ||
    typeof platform === "string" ||
    ("audience" in given &&
      (isRecord(audience) ? Object.values(audience).some(isRecord) : (audience ?? null) === null));
  return takeDimensions(isCreator ? audience : given, "audience");
}

/** Names a single dimension without a name after the only one of others, and the other way round. */
export function namedAs(given: Dimensions, others: Dimensions, path: string): Dimensions {
  if (given.size === 0 || others.size === 0 || given.has(nameless) === others.has(nameless)) return given;
  const [only, name] = [[...given.values()][0], [...others.keys()][0]];
  if (given.size > 1 || others.size > 1) throw new InvalidInputError("dimension-mismatch", path);
  return new Map([[name as string, only as Dimension]]);
}
