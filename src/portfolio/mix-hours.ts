import type { Money } from "../core/creator.js";
import type { Known, Maybe, Measure } from "../core/measure.js";
import { isKnown } from "../core/measure.js";
import type { Note } from "../core/note.js";
import { carriedBox } from "./box-interval.js";
import { type CoordinationRates, isGiven } from "./coordination-rates.js";
import { playModel } from "./played.js";
import type { TakenMix } from "./take-mixes.js";

/** All hours together, with what is uncertain of each. */
function sumOfHours(parts: readonly Known[], n: number, notes: readonly Note[]): Measure {
  const at = (hours: readonly number[]): number => hours.reduce((total, each) => total + each, 0);
  const { interval, left } = carriedBox({ rising: parts }, at);
  const value = at(parts.map((part) => part.value));
  return { value, ...(interval && { interval }), n, basis: "hours", model: playModel, notes: [...notes, ...left] };
}

/** The hours that the creators of a mix take; `undefined` where none tells any, unknown where only some do. */
export function hoursOfCreators({ members }: TakenMix): Measure | undefined {
  const told = members.map(({ hours }) => hours).filter(isKnown);
  const count = members.length - told.length;
  if (count === 0 && told.length > 0) return sumOfHours(told, members.length, []);
  if (told.length === 0) return undefined;
  const notes: readonly Note[] = [{ code: "missing-part", path: "hours", count }];
  return { value: null, reason: "missing-part", n: members.length, basis: "hours", model: playModel, notes };
}

/** Hours of the creators and of coordination. */
export function hoursOfMix(mix: TakenMix, coordination: Measure): Measure {
  const own = hoursOfCreators(mix);
  const n = mix.members.length;
  if (own && !isKnown(own)) return own;
  const parts = [own, coordination].filter((each): each is Known => each !== undefined && isKnown(each));
  if (parts.length > 0) return sumOfHours(parts, n, own?.notes ?? []);
  return { value: null, reason: "not-given", n, basis: "hours", model: playModel, notes: [] };
}

/** What is to be said of the hours that are no part of a cost. */
export function missingHours(mix: TakenMix, rates: Maybe<CoordinationRates<Money>>): readonly Note[] {
  const own = hoursOfCreators(mix);
  if (!isGiven(rates?.hourlyRate)) return own ? [{ code: "unpriced-hours" }] : [];
  if (own) return own.notes;
  return isGiven(rates?.hoursPerCreator) || mix.members.length === 0
    ? []
    : [{ code: "missing-part", path: "hours", count: mix.members.length }];
}
