import type { Money } from "../core/creator.js";
import { countOf, numberOf } from "../core/given.js";
import { refuse } from "../core/guard.js";
import type { Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import type { UnknownReason } from "../core/reason.js";
import { expectedProblem, requireObject } from "../core/require-object.js";
import type { Amounts } from "./amounts.js";
import type { CoordinationRate } from "./coordination-rates.js";
import { alikeNetReach } from "./independent-reach.js";

/** What creators bring: people reached, each worth something. Audiences are taken to be independent of each other. */
export interface ReachGain<T extends number | Money> {
  /** What reaching one more person is worth. */
  readonly valuePerPerson: CoordinationRate<T>;
  /** How many people one creator reaches; an average need not be whole. */
  readonly reachPerCreator: Maybe<number> | Measure;
  /** How many people there are to reach. */
  readonly population: Maybe<number> | Measure;
  /** What a creator is paid, which is no coordination but is saved by one creator fewer; 0 where nothing. */
  readonly fee: CoordinationRate<T>;
}

/** What so many creators bring, less what they are paid; `null` where that is unknown. */
export type GainFunction<T extends number | Money> = (creators: number) => Maybe<T>;

/** The number of creators that leaves most. */
export type BestNumber<T extends number | Money> = Measure & {
  /** What they bring, less their fees; `null` where unknown. */
  readonly gain: T | null;
  /** What coordinating them costs; `null` where unknown. */
  readonly cost: T | null;
  /** What is left of the gain; below 0 where no number of creators pays. `null` where unknown. */
  readonly net: T | null;
  /** What one creator more than that would bring and cost; `null` where unknown, or where there is none. */
  readonly next: { readonly gain: T; readonly cost: T } | null;
};

/** A gain that was read: what so many creators bring, and the most of them that are looked at. */
export interface TakenGain<T> {
  readonly gainAt: (creators: number) => T | undefined;
  /** The number where the gain of one more no longer exceeds its cost, where that can be told without trying all. */
  readonly turn: (costOf: (creators: number) => T, most: number) => number | UnknownReason;
  readonly notes: readonly Note[];
}

const model: ModelId = "best-number@1";
const basis = "creators:marginal gain=marginal cost";

/** A function is asked for every number of creators, up to so many. */
const mostTried = 100_000;

/** The least number at which something holds that holds for all larger ones; `most` where it holds for none below. */
function leastNumber(holds: (n: number) => boolean, most: number): number {
  let high = 1;
  if (holds(0)) return 0;
  while (high < most && !holds(high)) high *= 2;
  high = Math.min(high, most);
  let low = Math.floor(high / 2);
  // It does not hold at `low`, and holds at `high` or that is the end.
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** Reads what creators bring; a text is the reason why it is unknown. */
export function takeGain<T extends number | Money>(
  gain: ReachGain<T> | GainFunction<T>,
  amounts: Amounts<T>,
  most: number | undefined,
): TakenGain<T> | { readonly reason: UnknownReason; readonly notes: readonly Note[] } {
  if (typeof gain === "function") {
    refuse(most === undefined ? "missing" : most > mostTried ? "out-of-range" : undefined, "most");
    const gainAt = (creators: number): T | undefined => {
      const value = gain(creators);
      if (value === undefined || value === null) return undefined;
      amounts.guard(value, "gain");
      return value;
    };
    return { gainAt, turn: (costOf, end) => bestOfAll(gainAt, costOf, end, amounts), notes: [] };
  }
  requireObject(gain, "gain");
  const worth = amounts.take(gain.valuePerPerson, "gain.valuePerPerson");
  const fee = amounts.take(gain.fee, "gain.fee");
  const reach = numberOf(gain.reachPerCreator, "gain.reachPerCreator", "missing-denominator", expectedProblem);
  if (reach.basis.includes("/")) refuse("not-a-count", "gain.reachPerCreator");
  const people = countOf(gain.population, "gain.population");
  const parts = { valuePerPerson: worth, fee, reachPerCreator: reach, population: people };
  const notes: Note[] = Object.entries(parts).flatMap(([name, part]) =>
    part.value === null ? [...part.notes, { code: "missing-part" as const, path: `gain.${name}` }] : part.notes,
  );
  const unknown = Object.values(parts).find(({ value }) => value === null);
  if (unknown?.reason) return { reason: unknown.reason, notes };
  const [each, population] = [reach.value as number, people.value as number];
  if (each > population) refuse("out-of-range", "gain.reachPerCreator");
  const [value, pay] = [worth.value as T, fee.value as T];
  const shared = population === 0 ? 0 : each / population;
  return {
    gainAt: (creators) =>
      amounts.minus(amounts.times(value, alikeNetReach(creators, each, shared)), amounts.times(pay, creators)),
    turn: (costOf, end) => {
      const costOfNext = (n: number): number => amounts.toNumber(amounts.minus(costOf(n + 1), costOf(n)));
      const first = amounts.toNumber(value) * each;
      const added = (creators: number): number => (creators === 0 ? first : first * (1 - shared) ** creators);
      const isOver = (n: number): boolean => added(n) <= costOfNext(n) + amounts.toNumber(pay);
      // A cost that never rises above 0 is never too much, as long as somebody is left to be reached.
      const isFree = costOfNext(1) + amounts.toNumber(pay) === 0;
      if (isFree && end === Number.POSITIVE_INFINITY && !isOver(0) && !isOver(1)) return "unbounded";
      return leastNumber(isOver, end);
    },
    notes: [...notes, { code: "independent-audiences" }],
  };
}

/** The number that leaves most, all of them tried; the least of those that leave as much. */
function bestOfAll<T>(
  gainAt: (creators: number) => T | undefined,
  costOf: (creators: number) => T,
  most: number,
  amounts: Amounts<T>,
): number | UnknownReason {
  let best = 0;
  let highest = Number.NEGATIVE_INFINITY;
  for (let n = 0; n <= most; n++) {
    const gain = gainAt(n);
    if (gain === undefined) return "not-given";
    const net = amounts.toNumber(amounts.minus(gain, costOf(n)));
    if (net > highest) [best, highest] = [n, net];
  }
  return best;
}

/** Everything about a number of creators that is known once it is found. */
export function bestNumber<T extends number | Money>(
  gain: ReturnType<typeof takeGain<T>> | undefined,
  costOf: ((creators: number) => T) | UnknownReason,
  amounts: Amounts<T>,
  most: number | undefined,
): BestNumber<T> {
  const unknown = (reason: UnknownReason, notes: readonly Note[] = []): BestNumber<T> => {
    const nothing = { gain: null, cost: null, net: null, next: null };
    return { value: null, reason, n: 0, basis, model, notes, ...nothing };
  };
  if (!gain) return unknown("not-given");
  if ("reason" in gain) return unknown(gain.reason, gain.notes);
  if (typeof costOf === "string") return unknown(costOf, gain.notes);
  const best = gain.turn(costOf, most ?? Number.POSITIVE_INFINITY);
  if (typeof best === "string") return unknown(best, gain.notes);
  const [own, cost] = [gain.gainAt(best) as T, costOf(best)];
  const more = best < (most ?? Number.POSITIVE_INFINITY) ? gain.gainAt(best + 1) : undefined;
  const next =
    more === undefined ? null : { gain: amounts.minus(more, own), cost: amounts.minus(costOf(best + 1), cost) };
  const notes: readonly Note[] = best === most ? [...gain.notes, { code: "no-more-creators" }] : gain.notes;
  return { value: best, n: 1, basis, model, notes, gain: own, cost, net: amounts.minus(own, cost), next };
}
