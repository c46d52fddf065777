import { deepFreeze } from "../../src/core/freeze.js";
import {
  addMoney,
  allocateMoney,
  compareMoney,
  divideMoney,
  type ExchangeTable,
  exchangeMoney,
  minorUnits,
  money,
  moneyToNumber,
  multiplyMoney,
  negateMoney,
  ratioOfMoney,
  roundingModes,
  roundMoney,
  subtractMoney,
  sumMoney,
} from "../../src/money/index.js";
import { random } from "../support/random.js";
import {
  add,
  compare,
  isNearest,
  negative,
  over,
  type Rational,
  rational,
  size,
  times,
  toDigits,
  toText,
  toWhole,
  trimmed,
} from "../support/rational.js";

/** An operation whose result is not what the fractions say. */
export interface Disagreement {
  readonly operation: string;
  readonly input: unknown;
  readonly actual: unknown;
  readonly expected: unknown;
}

const currencies = ["EUR", "JPY", "KWD", "CLF"] as const;

/** Runs so many random operations on money and sets each against fractions of whole numbers; tells how many of which. */
export function checkOperations(count: number, seed: number): { counts: Map<string, number>; wrong: Disagreement[] } {
  const next = random(seed);
  const below = (limit: number) => Math.floor(next() * limit);
  const digits = (length: number) => Array.from({ length }, () => below(10)).join("");

  /** Amounts as they occur, and such as are meant to go wrong: long, small, with zeros on either side. */
  const amount = (): string => {
    const sign = next() < 0.3 ? "-" : "";
    const kind = next();
    if (kind < 0.4) return `${sign}${below(10 ** below(8))}.${digits(2)}`;
    if (kind < 0.5) return `${sign}${below(1000)}`;
    if (kind < 0.6) return `${sign}0.${"0".repeat(below(12))}${digits(1 + below(5))}`;
    if (kind < 0.7) return `${sign}${1 + below(99)}${"0".repeat(below(25))}.${"0".repeat(1 + below(3))}`;
    return `${sign}${digits(1 + below(40))}${next() < 0.7 ? `.${digits(1 + below(20))}` : ""}`;
  };
  const number = (): number => {
    const kind = next();
    if (kind < 0.4) return 1 + below(10 ** (1 + below(8)));
    if (kind < 0.6) return Number(next().toFixed(3)) || 1;
    return (next() < 0.5 ? -1 : 1) * (next() + 0.1) * 10 ** (below(40) - 20);
  };
  const factor = (): number | string => (next() < 0.6 ? number() : amount());
  const isZero = (value: number | string) => Number(value) === 0;
  const nonZero = <T extends number | string>(make: () => T): T => {
    let value = make();
    while (isZero(value)) value = make();
    return value;
  };
  const exactOf = (value: number | string): Rational => rational(String(value));
  const decimals = (text: string) => text.split(".")[1]?.length ?? 0;
  const euro = (text: string) => deepFreeze({ amount: text, currency: "EUR" });

  /** A middle between two results of 34 digits, or just beside one. */
  const middleOfDigits = () => `${1 + below(9)}${digits(33)}.5${next() < 0.5 ? "" : `${"0".repeat(below(30))}1`}`;
  const dividend = (): [amount: string, divisor: number | string] => {
    const kind = next();
    if (kind < 0.15) return [middleOfDigits(), 10 ** below(6)];
    // Their quotients have hardly more digits than are kept.
    if (kind < 0.3) return [`${1 + below(3)}`, 9_000_000 + below(1_000_000)];
    return [amount(), nonZero(factor)];
  };
  /** A middle between two doubles, or just beside one. */
  const middleOfDoubles = () =>
    `${2n ** 53n + 2n * BigInt(below(1e9)) + 1n}${next() < 0.5 ? "" : `.${"0".repeat(below(30))}1`}`;

  type Outcome = Omit<Disagreement, "operation">;
  const operations: Readonly<Record<string, () => Outcome>> = {
    money: () => {
      const input = next() < 0.5 ? amount() : number();
      const valid = typeof input === "string" || Math.abs(input) <= 2 ** 53 - 1;
      const given = valid ? input : 1;
      const exact = exactOf(given);
      const expected = typeof given === "string" ? toText(exact, decimals(given)) : trimmed(toText(exact, 60));
      return { input: given, actual: money(given, "EUR").amount, expected };
    },
    add: () => {
      const [a, b] = [amount(), amount()];
      const expected = toText(add(rational(a), rational(b)), Math.max(decimals(a), decimals(b)));
      return { input: [a, b], actual: addMoney(euro(a), euro(b)).amount, expected };
    },
    subtract: () => {
      const [a, b] = [amount(), amount()];
      const expected = toText(add(rational(a), negative(rational(b))), Math.max(decimals(a), decimals(b)));
      return { input: [a, b], actual: subtractMoney(euro(a), euro(b)).amount, expected };
    },
    sum: () => {
      const list = Array.from({ length: below(6) }, amount);
      const exact = list.map(rational).reduce(add, rational("0"));
      const expected = toText(exact, Math.max(0, ...list.map(decimals)));
      return { input: list, actual: sumMoney(list.map(euro), "EUR").amount, expected };
    },
    negate: () => {
      const a = amount();
      return { input: a, actual: negateMoney(euro(a)).amount, expected: toText(negative(rational(a)), decimals(a)) };
    },
    multiply: () => {
      const [a, b] = [amount(), factor()];
      const exact = times(rational(a), exactOf(b));
      // No product of these has more decimals than 100.
      const expected = trimmed(toText(exact, 100), decimals(a));
      return { input: [a, b], actual: multiplyMoney(euro(a), b).amount, expected };
    },
    divide: () => {
      const [a, b] = dividend();
      const expected = toDigits(over(rational(a), exactOf(b)), 34);
      return { input: [a, b], actual: divideMoney(euro(a), b).amount, expected };
    },
    ratio: () => {
      const [a, b] = next() < 0.2 ? [middleOfDoubles(), `${2 ** below(20)}`] : [amount(), nonZero(amount)];
      const ratio = ratioOfMoney(euro(a), euro(b));
      return { input: [a, b, ratio], actual: isNearest(ratio, over(rational(a), rational(b))), expected: true };
    },
    toNumber: () => {
      const a = next() < 0.2 ? middleOfDoubles() : amount();
      const value = moneyToNumber(euro(a));
      return { input: [a, value], actual: isNearest(value, rational(a)), expected: true };
    },
    compare: () => {
      const a = amount();
      const b = next() < 0.3 ? `${a}${a.includes(".") ? "" : "."}0` : amount();
      return { input: [a, b], actual: compareMoney(euro(a), euro(b)), expected: compare(rational(a), rational(b)) };
    },
    round: () => {
      // One in three stands exactly in the middle.
      const a = next() < 0.3 ? `${below(100) - 50}.${digits(1)}5` : amount();
      const mode = roundingModes[below(roundingModes.length)] as (typeof roundingModes)[number];
      const places = below(4);
      const actual = roundMoney(euro(a), { mode, digits: places }).amount;
      return { input: [a, mode, places], actual, expected: toText(rational(a), places, mode) };
    },
    exchange: () => {
      const [a, usd, gbp] = [amount(), (next() * 3 + 0.1).toFixed(4), (next() * 200 + 0.1).toFixed(6)];
      const table: ExchangeTable = {
        kind: "exchange-table",
        date: "2026-05-04",
        base: "EUR",
        rates: { USD: usd, GBP: gbp },
        source: "random",
      };
      const [from, to] = [["EUR", "USD"] as const, ["GBP", "EUR"] as const, ["GBP", "USD"] as const][below(3)] ?? [];
      const rateOf = (currency: unknown) => rational(currency === "EUR" ? "1" : currency === "USD" ? usd : gbp);
      const product = times(rational(a), rateOf(to));
      const expected = from === "EUR" ? trimmed(toText(product, 60)) : toDigits(over(product, rateOf(from)), 34);
      const actual = exchangeMoney({ amount: a, currency: from as string }, to as string, table).amount;
      return { input: [a, from, to, table.rates], actual, expected };
    },
    allocate: () => {
      const currency = currencies[below(currencies.length)] as string;
      const places = minorUnits(currency);
      const total = toText(rational(amount()), places, "down");
      const weights = Array.from({ length: 1 + below(6) }, () => (next() < 0.15 ? 0 : Math.abs(number())));
      if (weights.every(isZero)) weights[0] = 1;
      const actual = allocateMoney({ amount: total, currency }, weights).map((part) => part.amount);
      return { input: [total, weights], actual: actual.join(" "), expected: largestRemainder(total, weights, places) };
    },
  };

  /** The parts by the definition: shares towards zero, then one more for the largest remainders, the earlier first. */
  function largestRemainder(total: string, weights: readonly number[], places: number): string {
    const units = times(rational(total), rational(`1e${places}`));
    const all = weights.map(exactOf).reduce(add);
    const shares = weights.map((weight) =>
      over(times({ top: size(units.top), bottom: units.bottom }, exactOf(weight)), all),
    );
    const parts = shares.map((share) => toWhole(share, "floor"));
    const rests = shares.map((share, i) => add(share, { top: -(parts[i] as bigint), bottom: 1n }));
    let left = size(toWhole(units, "down")) - parts.reduce((a, b) => a + b);
    const taken = new Set<number>();
    for (; left > 0n; left--) {
      let luckiest = -1;
      rests.forEach((rest, i) => {
        if (!taken.has(i) && (luckiest < 0 || compare(rest, rests[luckiest] as Rational) > 0)) luckiest = i;
      });
      taken.add(luckiest);
      parts[luckiest] = (parts[luckiest] as bigint) + 1n;
    }
    const sign = units.top < 0n ? -1n : 1n;
    return parts.map((part) => toText({ top: part * sign, bottom: 10n ** BigInt(places) }, places)).join(" ");
  }

  const names = Object.keys(operations);
  const counts = new Map<string, number>();
  const wrong: Disagreement[] = [];
  for (let i = 0; i < count; i++) {
    const operation = names[below(names.length)] as string;
    counts.set(operation, (counts.get(operation) ?? 0) + 1);
    const outcome = (operations[operation] as () => Outcome)();
    if (outcome.actual !== outcome.expected) wrong.push({ operation, ...outcome });
  }
  return { counts, wrong };
}
