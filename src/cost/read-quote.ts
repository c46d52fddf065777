import type { Deliverable, Money, Quote } from "../core/creator.js";
import { countOf } from "../core/given.js";
import { countProblem, refuse, requireOneOf } from "../core/guard.js";
import type { Maybe, Measure } from "../core/measure.js";
import { postFormats } from "../core/platform.js";
import { requireTime } from "../core/time.js";
import { guardMoney } from "../money/guard-money.js";
import { divideMoney, multiplyMoney } from "../money/multiply-money.js";
import { plainWord } from "../reference/plain-word.js";

/** What the price of a quote is divided by. */
export type QuoteUnit = "deliverables" | "views";

/** A quote, with how many views can be expected of what it buys. */
export interface QuoteWithViews extends Quote {
  /** The views that can be expected of all its deliverables together; needed to compare by views. */
  readonly expectedViews?: Maybe<number> | Measure;
}

/** A quote whose fields have been looked at; what is unknown is `null`. */
export interface ReadQuote {
  readonly price: Money | null;
  readonly deliverables: readonly Deliverable[] | null;
  readonly rights: ReadonlySet<string> | null;
  readonly views: Measure;
  readonly validUntil: number | null;
}

/** Reads a quote; throws where it is impossible. */
export function readQuote(quote: QuoteWithViews, path: string): ReadQuote {
  if (typeof quote !== "object" || quote === null) refuse("not-an-object", path);
  const { price = null, deliverables = null, rights = null, expectedViews, validUntil = null } = quote;
  if (price !== null) guardMoney(price, `${path}.price`, { payable: true });
  if (deliverables !== null) requireList(deliverables, `${path}.deliverables`);
  deliverables?.forEach((item, index) => {
    const at = `${path}.deliverables[${index}]`;
    if (typeof item !== "object" || item === null) refuse("not-an-object", at);
    requireOneOf(item.format, postFormats, "unknown-format", `${at}.format`);
    refuse(countProblem(item.count), `${at}.count`);
  });
  if (rights !== null) requireList(rights, `${path}.rights`);
  rights?.forEach((right, index) => {
    if (typeof right !== "string") refuse("not-a-string", `${path}.rights[${index}]`);
  });
  return {
    price,
    deliverables: deliverables?.map(({ format, count }) => ({ format, count })) ?? null,
    rights: rights && new Set(rights.map(plainWord)),
    views: countOf(expectedViews, `${path}.expectedViews`),
    validUntil: validUntil === null ? null : requireTime(validUntil, `${path}.validUntil`),
  };
}

/** How much a quote buys: deliverables, or expected views. */
export function unitsOf({ deliverables, views }: ReadQuote, by: QuoteUnit): Measure {
  if (by === "views") return views;
  const common = { n: 1, basis: "deliverables", model: "given@1", notes: [] } as const;
  return deliverables
    ? { value: countOfAll(deliverables), ...common }
    : { value: null, reason: "missing-deliverables", ...common };
}

/** The price of one deliverable, or of a thousand views. */
export function unitPriceOf(price: Money, units: number, by: QuoteUnit): Money {
  return divideMoney(by === "views" ? multiplyMoney(price, 1000) : price, units);
}

const countOfAll = (deliverables: readonly Deliverable[]): number =>
  deliverables.reduce((sum, { count }) => sum + count, 0);

/** Whether two lists hold the same formats in the same proportion: a price of two reels is comparable with one of four. */
export function isSameMix(a: readonly Deliverable[], b: readonly Deliverable[]): boolean {
  const [all, others] = [countOfAll(a), countOfAll(b)];
  const of = (list: readonly Deliverable[], format: string): number =>
    countOfAll(list.filter((item) => item.format === format));
  return postFormats.every((format) => of(a, format) * others === of(b, format) * all);
}

/** Whether two quotes come with the same rights, as far as the words tell. */
export function hasSameRights(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((right) => b.has(right));
}

function requireList(list: unknown, path: string): void {
  if (!Array.isArray(list)) refuse("not-an-array", path);
}
