import { pathKey } from "../core/checks.js";
import type { Money } from "../core/creator.js";
import type { ErrorCode } from "../core/error-codes.js";
import { refuse, requireOneOf } from "../core/guard.js";
import { type Interaction, interactions } from "../core/interaction.js";
import type { Maybe } from "../core/measure.js";
import { dayProblem } from "../core/time.js";
import { amountOf } from "../money/given-money.js";
import { guardMoney } from "../money/guard-money.js";
import { mediaValueOverlaps } from "../reference/media-value-overlaps.js";

/** What can be given a media value: a single interaction, or all of them as `engagements`. */
export type ValuedCount = Interaction | "engagements";

/** Amounts by what they value, each a decimal string or a number. */
export type MediaRates = Readonly<Partial<Record<ValuedCount, string | number>>>;

/**
 * What somebody says that attention is worth. A model as data, always the caller's: no table is built in. Rates of one and
 * rates of a thousand are kept apart, so that neither is taken for the other.
 */
export interface MediaValueRates {
  /** What kind of model this is. */
  readonly kind: "media-value-rates";
  /** The currency of all rates. */
  readonly currency: string;
  /** The day of the rates, `YYYY-MM-DD`. */
  readonly date: string;
  /** Where the rates come from. */
  readonly source: string;
  /** What one of each is worth. */
  readonly perAction?: Maybe<MediaRates>;
  /** What a thousand of each are worth. */
  readonly perMille?: Maybe<MediaRates>;
}

/** What so many of a count are worth. */
export interface MediaRate {
  /** The count. */
  readonly name: ValuedCount;
  /** What one of it is worth, or a thousand. */
  readonly rate: Money;
  /** Whether the rate is of a thousand. */
  readonly isPerMille: boolean;
}

/** The names of counts that can be valued, in the order in which a basis names them. */
export const valuedCounts: readonly ValuedCount[] = /* @__PURE__ */ (interactions as readonly ValuedCount[]).concat(
  "engagements",
);

/** The rates, in the order of {@link valuedCounts}; throws where they are impossible, or value the same thing twice. */
export function readRates(rates: MediaValueRates): readonly MediaRate[] {
  if (typeof rates !== "object" || rates === null) refuse("not-an-object", "rates");
  const { kind, currency, date, source, perAction, perMille } = rates;
  requireOneOf(kind, ["media-value-rates"], "unknown-option", "rates.kind");
  guardMoney({ amount: "0", currency }, "rates");
  refuse(dayProblem(date), "rates.date");
  refuse(textProblem(source), "rates.source");

  const single = ratesIn(perAction, "rates.perAction");
  const thousands = ratesIn(perMille, "rates.perMille");
  const isValued = (name: ValuedCount): boolean => single.has(name) || thousands.has(name);
  const { exposures, total, parts } = mediaValueOverlaps;
  const [, again] = exposures.filter(isValued);
  const part = isValued(total) ? parts.find(isValued) : undefined;
  for (const name of [valuedCounts.find((name) => single.has(name) && thousands.has(name)), again, part])
    if (name) refuse("counted-twice", `rates.${fieldOf(thousands.has(name))}.${name}`);

  const all = valuedCounts.flatMap((name): readonly MediaRate[] => {
    const isPerMille = thousands.has(name);
    const rate = isPerMille ? thousands.get(name) : single.get(name);
    if (rate === undefined) return [];
    return [{ name, rate: amountOf(rate, currency, `rates.${fieldOf(isPerMille)}.${name}`), isPerMille }];
  });
  if (all.length === 0) refuse("empty", "rates");
  return all;
}

const fieldOf = (isPerMille: boolean): keyof MediaValueRates => (isPerMille ? "perMille" : "perAction");

/** The rates of a table that are there, by name. */
function ratesIn(rates: Maybe<MediaRates>, path: string): ReadonlyMap<ValuedCount, string | number> {
  if (rates !== null && rates !== undefined && (typeof rates !== "object" || Array.isArray(rates)))
    refuse("not-an-object", path);
  const entries = Object.entries(rates ?? {}) as [ValuedCount, Maybe<string | number>][];
  const known = new Map<ValuedCount, string | number>();
  for (const [name, rate] of entries) {
    requireOneOf(name, valuedCounts, "unknown-interaction", `${path}${pathKey(name)}`);
    if (rate !== null && rate !== undefined) known.set(name, rate);
  }
  return known;
}

const textProblem = (value: unknown): ErrorCode | undefined =>
  typeof value === "string" ? (value ? undefined : "empty-string") : "not-a-string";
