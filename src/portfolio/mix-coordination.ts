import type { Money } from "../core/creator.js";
import { bare, missing } from "../core/given.js";
import { requireObject } from "../core/require-object.js";
import { moneyOf } from "../money/given-money.js";
import { amountsOf } from "./amounts.js";
import type { Running } from "./compared-mix.js";
import { costMeasure, hoursMeasure } from "./coordination-measures.js";
import { type CoordinationRates, isGiven, takeRates, withHours } from "./coordination-rates.js";
import type { CompareMixesOptions } from "./mix.js";
import { hoursOfCreators, missingHours } from "./mix-hours.js";
import type { currencyGuard, TakenMix } from "./take-mixes.js";

/** What coordinating each mix costs and takes. */
export function coordinationOf(
  mixes: readonly TakenMix[],
  { coordination }: CompareMixesOptions,
  guard: ReturnType<typeof currencyGuard>,
): readonly Running[] {
  if (coordination === undefined || coordination === null)
    return mixes.map((mix) => {
      return { cost: missing("not-given"), hours: missing("not-given"), notes: missingHours(mix, coordination) };
    });
  requireObject(coordination, "coordination");
  const rates = (["fixed", "perCreator", "perPair", "hourlyRate"] as const).map((name) => {
    const rate = moneyOf(coordination[name], `coordination.${name}`, "cost");
    guard.check(rate.value, `coordination.${name}`);
    return rate;
  });
  const amounts = amountsOf<Money>(rates);
  const all = takeRates(coordination, amounts, "coordination");
  // A price of hours by itself prices those of the creators, and nothing else is run.
  const taken = isPriceAlone(coordination) ? { ...all, cost: [] } : all;
  return mixes.map((mix) => {
    const number = bare(mix.members.length);
    const cost = costMeasure(number, withHours(taken, hoursOfCreators(mix), amounts), amounts);
    return { cost, hours: hoursMeasure(number, taken), notes: [...cost.notes, ...missingHours(mix, coordination)] };
  });
}

function isPriceAlone(rates: CoordinationRates<Money>): boolean {
  const others = [
    rates.fixed,
    rates.perCreator,
    rates.perPair,
    rates.fixedHours,
    rates.hoursPerCreator,
    rates.hoursPerPair,
  ];
  return isGiven(rates.hourlyRate) && !others.some(isGiven);
}
