import type { Money } from "../core/creator.js";
import { InvalidInputError } from "../core/error.js";
import { countProblem, refuse } from "../core/guard.js";
import type { Maybe } from "../core/measure.js";
import { expectedProblem, listOf, numberOr, requireObject } from "../core/require-object.js";
import { requireTime, type Time } from "../core/time.js";
import { guardMoney } from "../money/guard-money.js";
import { numberAt } from "./finite.js";
import { isGiven } from "./refuse-beside.js";
import { requireCurrency, takeMoney } from "./take-money.js";

/** One contact on the way to a conversion. */
export interface Touchpoint {
  /** The creator, campaign or channel, in the caller's words. */
  readonly channel: string;
  /** When it was. */
  readonly at?: Maybe<Time>;
}

/** The contacts of one customer, up to a conversion or to nothing; or of many customers who went the same way. */
export interface Journey {
  /** The contacts, or the names of their channels; in order of time where they tell it, otherwise in the order given. */
  readonly touchpoints: readonly (Touchpoint | string)[];
  /** Whether it ended in a conversion; need not be said beside `conversions` or a `value`, which tell it. */
  readonly converted?: Maybe<boolean>;
  /** How many journeys were alike; 1 where not given. */
  readonly count?: Maybe<number>;
  /** How many conversions they brought; as many as journeys where not given. Need not be whole. */
  readonly conversions?: Maybe<number>;
  /** What these conversions were worth together. */
  readonly value?: Maybe<Money>;
}

/** A touchpoint, read: the position of its channel in the list of channels, and its time. */
export interface Touch {
  readonly channel: number;
  readonly at: number | undefined;
}

/** A journey, read. */
export interface TakenJourney {
  readonly touches: readonly Touch[];
  readonly isConverted: boolean;
  readonly count: number;
  readonly conversions: number;
  readonly value: Money | undefined;
}

/** Journeys, read, with the channels in the order in which they first appear. */
export interface TakenJourneys {
  readonly channels: readonly string[];
  readonly journeys: readonly TakenJourney[];
}

/** Reads journeys, and puts their touchpoints in order of time where all of a journey's tell it. */
export function takeJourneys(given: Maybe<readonly Journey[]>): TakenJourneys {
  const positions = new Map<string, number>();
  let money: Money | undefined;
  const journeys = listOf(given, "journeys").map((journey, index): TakenJourney => {
    const path = `journeys[${index}]`;
    requireObject(journey, path);
    if (!Array.isArray(journey.touchpoints)) throw new InvalidInputError("not-an-array", `${path}.touchpoints`);
    const touches = Array.from(journey.touchpoints, (touchpoint: Touchpoint | string, i): Touch => {
      const at = `${path}.touchpoints[${i}]`;
      if (typeof touchpoint === "string") return { channel: positionOf(touchpoint, at, positions), at: undefined };
      requireObject(touchpoint, at);
      return takeTouch(touchpoint, at, positions);
    });
    const converted = journey.converted ?? isTold(journey);
    if (typeof converted !== "boolean") throw new InvalidInputError("not-a-boolean", `${path}.converted`);
    const count = numberOr(journey.count, `${path}.count`, 1, countProblem);
    const conversions = numberOr(journey.conversions, `${path}.conversions`, converted ? count : 0, expectedProblem);
    if (conversions > 0 && !(converted && count > 0)) refuse("out-of-range", `${path}.conversions`);
    const value = takeMoney(journey.value, `${path}.value`, "not-given").amount;
    if (value) {
      guardMoney(value, `${path}.value`, { payable: true });
      numberAt(value, `${path}.value`);
      money ??= value;
      requireCurrency(value, money, `${path}.value`);
      if (!converted && /[1-9]/.test(value.amount)) refuse("out-of-range", `${path}.value`);
    }
    return { touches: inOrder(touches), isConverted: converted, count, conversions, value };
  });
  return { channels: [...positions.keys()], journeys };
}

/** Whether a journey that does not say so converted: where it says what it brought. */
function isTold({ conversions, value }: Journey): boolean | undefined {
  if (typeof conversions === "number") return conversions > 0;
  return isGiven(value) || undefined;
}

function takeTouch({ channel, at }: Touchpoint, path: string, positions: Map<string, number>): Touch {
  if (typeof channel !== "string") throw new InvalidInputError("not-a-string", `${path}.channel`);
  const position = positionOf(channel, `${path}.channel`, positions);
  return { channel: position, at: at === undefined || at === null ? undefined : requireTime(at, `${path}.at`) };
}

/** The position of a channel in the list of channels, which grows where it is new. */
function positionOf(channel: string, path: string, positions: Map<string, number>): number {
  if (channel === "") throw new InvalidInputError("empty-string", path);
  const position = positions.get(channel) ?? positions.size;
  positions.set(channel, position);
  return position;
}

function inOrder(touches: readonly Touch[]): readonly Touch[] {
  if (touches.some(({ at }) => at === undefined)) return touches;
  return [...touches].sort((a, b) => (a.at as number) - (b.at as number));
}
