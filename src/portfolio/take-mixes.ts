import type { Money } from "../core/creator.js";
import { numberOf } from "../core/given.js";
import { refuse } from "../core/guard.js";
import { isKnown, type Maybe, type Measure } from "../core/measure.js";
import { expectedProblem, listOf, requireObject } from "../core/require-object.js";
import { moneyOf } from "../money/given-money.js";
import type { MoneyMeasure } from "../money/money.js";
import type { CreatorMix, MixCreator } from "./mix.js";
import { namedSeed } from "./named-seed.js";
import { guardReach, idOf, registerId } from "./take-audiences.js";

/** What is read of every creator. */
export interface TakenMember {
  /** The same for the same creator in all mixes; what is drawn for it hangs on this and the seed alone. */
  readonly key: string;
  readonly reach: Measure;
  readonly engagement: Measure;
  readonly conversions: Measure;
  readonly contribution: MoneyMeasure;
  readonly cost: MoneyMeasure;
  readonly hours: Measure;
}

/** A mix that was read. */
export interface TakenMix {
  readonly name: string;
  readonly members: readonly TakenMember[];
}

const anySign = { negative: true };

/** Refuses an amount in another currency than those before it. */
export function currencyGuard(): {
  readonly check: (amount: Money | null, path: string) => void;
  readonly currency: () => string | undefined;
} {
  let first: string | undefined;
  return {
    check: (amount, path) => {
      if (!amount) return;
      first ??= amount.currency;
      if (amount.currency !== first) refuse("currency-mismatch", `${path}.currency`);
    },
    currency: () => first,
  };
}

/** Reads the mixes: a list of them, or an object from name to creators. */
export function takeMixes(
  given: Maybe<readonly CreatorMix[] | Readonly<Record<string, MixCreator | readonly Maybe<MixCreator>[]>>>,
  people: Measure | undefined,
  guard: ReturnType<typeof currencyGuard>,
): readonly TakenMix[] {
  return namedMixes(given).map(({ name, creators, path }) => {
    const ids = new Map<string, number>();
    const members = Array.from(creatorsOf(creators, path), (creator, i): ReadMember => {
      const at = `${path}[${i}]`;
      if (creator === undefined || creator === null) return { id: undefined, ...takeParts({}, at, people, guard) };
      requireObject(creator, at);
      const id = idOf(creator.id, `${at}.id`);
      registerId(ids, id, i, `${at}.id`);
      return { id, ...takeParts(creator, at, people, guard) };
    });
    return { name, members: keyed(members) };
  });
}

/** A creator that was read, before it has a key. */
type ReadMember = Omit<TakenMember, "key"> & { readonly id: string | undefined };

/**
 * The creators in an order of their own, so that the order given changes no digit, each with a key. That of a creator without
 * an id is what is told of it and of the whole mix: equal mixes then come out equal, and mixes that are not hold others.
 */
function keyed(members: readonly ReadMember[]): readonly TakenMember[] {
  const told = members.map((member) => ({ ...member, text: textOf(member) }));
  told.sort((a, b) => compareTexts(a.text, b.text) || compareTexts(a.id ?? "", b.id ?? ""));
  const whole = namedSeed(0, JSON.stringify(told.map(({ text, id }) => [text, id])));
  return told.map(({ id, text: _, ...parts }, i) => ({
    ...parts,
    key: id === undefined ? `${whole} ${i}` : `id ${id}`,
  }));
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** All that is told of a creator, as a text. */
function textOf({ reach, engagement, conversions, contribution, cost, hours }: ReadMember): string {
  return JSON.stringify(
    [reach, engagement, conversions, contribution, cost, hours].map(({ value, reason, interval }) =>
      interval ? [value, interval.low, interval.high, interval.level, interval.shape] : [value, reason],
    ),
  );
}

interface NamedMix {
  readonly name: string;
  readonly creators: unknown;
  readonly path: string;
}

function namedMixes(given: unknown): readonly NamedMix[] {
  if (given === undefined || given === null) return [];
  if (!Array.isArray(given)) {
    requireObject(given, "mixes");
    // A map or a set holds nothing that an object does.
    if (Symbol.iterator in (given as object)) refuse("not-an-object", "mixes");
    return Object.entries(given as object).map(([name, creators], i) => {
      requireName(name, `mixes[${i}]`);
      // The place and not the name, which may be anything.
      return { name, creators, path: `mixes[${i}].creators` };
    });
  }
  const names = new Set<string>();
  return Array.from(given as readonly CreatorMix[], (mix, i) => {
    const path = `mixes[${i}]`;
    requireObject(mix, path);
    const { name, creators } = mix;
    requireName(name, `${path}.name`);
    if (names.has(name)) refuse("duplicate-name", `${path}.name`);
    names.add(name);
    return { name, creators, path: `${path}.creators` };
  });
}

/** The creators of a mix: a list, or one by itself. An unknown list is refused, since it is no empty one. */
function creatorsOf(creators: unknown, path: string): readonly Maybe<MixCreator>[] {
  if (creators === undefined || creators === null) refuse("missing", path);
  if (typeof creators === "object" && !(Symbol.iterator in (creators as object))) return [creators as MixCreator];
  return listOf(creators as readonly Maybe<MixCreator>[], path);
}

function requireName(name: unknown, path: string): void {
  if (name === undefined || name === null) refuse("missing", path);
  if (typeof name !== "string") refuse("not-a-string", path);
  if (name === "") refuse("empty-string", path);
}

function takeParts(
  creator: MixCreator,
  at: string,
  people: Measure | undefined,
  { check }: ReturnType<typeof currencyGuard>,
): Omit<TakenMember, "key"> {
  const number = (name: "reach" | "engagement" | "conversions" | "hours"): Measure =>
    numberOf(creator[name], `${at}.${name}`, "missing-part", expectedProblem);
  const count = (name: "engagement" | "conversions" | "hours"): Measure => {
    const taken = number(name);
    if (taken.basis.includes("/")) refuse("not-a-count", `${at}.${name}`);
    return taken;
  };
  const reach = number("reach");
  if (isKnown(reach)) guardReach(reach, `${at}.reach`, people);
  const { quote } = creator;
  if (quote !== undefined && quote !== null) requireObject(quote, `${at}.quote`);
  const isQuoted = (creator.cost ?? undefined) === undefined && (quote?.price ?? undefined) !== undefined;
  const costPath = isQuoted ? `${at}.quote.price` : `${at}.cost`;
  const cost = moneyOf(isQuoted ? quote?.price : creator.cost, costPath, "cost", "missing-part");
  const left = moneyOf(creator.contribution, `${at}.contribution`, "revenue", "missing-part", anySign);
  check(cost.value, costPath);
  check(left.value, `${at}.contribution`);
  return {
    reach,
    engagement: count("engagement"),
    conversions: count("conversions"),
    contribution: left,
    cost,
    hours: count("hours"),
  };
}
