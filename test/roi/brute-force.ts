// Shapley's value and the removal effects by their definitions, with exact fractions, and without a line of src/roi.
import type { Journey, Touchpoint } from "../../src/roi/index.js";
import { add, negative, over, type Rational, rational, times } from "../support/rational.js";

const zero: Rational = { top: 0n, bottom: 1n };
const one: Rational = { top: 1n, bottom: 1n };
const whole = (value: number): Rational => rational(String(value));

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));
/** The same fraction in lowest terms, so that numbers do not grow without end. */
const reduced = ({ top, bottom }: Rational): Rational => {
  const divisor = gcd(top, bottom);
  return { top: top / divisor, bottom: bottom / divisor };
};
const toNumber = (value: Rational): number => {
  const { top, bottom } = reduced(value);
  const scaled = (top * 10n ** 30n) / bottom;
  return Number(scaled) / 1e30;
};

const nameOf = (touchpoint: Touchpoint | string): string =>
  typeof touchpoint === "string" ? touchpoint : touchpoint.channel;
const channelsOf = (journeys: readonly Journey[]): string[] => [
  ...new Set(journeys.flatMap(({ touchpoints }) => touchpoints.map(nameOf))),
];

/** Σ |S|! (n − |S| − 1)! / n! · [v(S ∪ i) − v(S)] over all sets S without i, v(S) being the conversions within S. */
export function shapleyByDefinition(journeys: readonly Journey[]): Record<string, number> {
  const channels = channelsOf(journeys);
  const n = channels.length;
  const factorial = (k: number): bigint => (k < 2 ? 1n : BigInt(k) * factorial(k - 1));
  const worth = (set: number): Rational =>
    journeys
      .filter(
        ({ touchpoints, converted }) =>
          converted &&
          touchpoints.length > 0 &&
          touchpoints.every((touchpoint) => set & (1 << channels.indexOf(nameOf(touchpoint)))),
      )
      .reduce((sum, journey) => add(sum, whole(journey.conversions ?? 1)), zero);
  return Object.fromEntries(
    channels.map((channel, i) => {
      let value = zero;
      for (let set = 0; set < 1 << n; set++) {
        if (set & (1 << i)) continue;
        const size = set.toString(2).replaceAll("0", "").length;
        const weight = { top: factorial(size) * factorial(n - size - 1), bottom: factorial(n) };
        value = reduced(add(value, times(weight, add(worth(set | (1 << i)), negative(worth(set))))));
      }
      return [channel, toNumber(value)];
    }),
  );
}

/** P(conversion) of the chain with a channel taken out: its equations are set up anew, and solved by elimination. */
function conversionWithout(journeys: readonly Journey[], removed: string | undefined): Rational {
  const states = ["start", ...channelsOf(journeys)];
  const steps = new Map<string, Map<string, number>>(states.map((state) => [state, new Map<string, number>()]));
  for (const { touchpoints, converted, count = 1 } of journeys) {
    if (touchpoints.length === 0) continue;
    const way = ["start", ...touchpoints.map(nameOf), converted ? "sale" : "none"];
    way.slice(1).forEach((to, i) => {
      const row = steps.get(way[i] as string) as Map<string, number>;
      row.set(to, (row.get(to) ?? 0) + (count as number));
    });
  }
  // x(state) − Σ P(state, to) x(to) = P(state, sale); a removed channel leads nowhere.
  const rows = states.map((state) => {
    const row = steps.get(state) as Map<string, number>;
    const all = [...row.values()].reduce((sum, value) => sum + value, 0);
    const share = (to: string): Rational =>
      all === 0 || state === removed ? zero : { top: BigInt(row.get(to) ?? 0), bottom: BigInt(all) };
    return [...states.map((to) => add(to === state ? one : zero, negative(share(to)))), share("sale")];
  });
  for (let k = 0; k < rows.length; k++) {
    const pivot = rows.findIndex((row, i) => i >= k && (row[k] as Rational).top !== 0n);
    [rows[k], rows[pivot]] = [rows[pivot] as Rational[], rows[k] as Rational[]];
    const divisor = (rows[k] as Rational[])[k] as Rational;
    rows[k] = (rows[k] as Rational[]).map((value) => reduced(over(value, divisor)));
    rows.forEach((row, i) => {
      const factor = row[k] as Rational;
      if (i === k || factor.top === 0n) return;
      rows[i] = row.map((value, j) =>
        reduced(add(value, negative(times(factor, (rows[k] as Rational[])[j] as Rational)))),
      );
    });
  }
  return (rows[0] as Rational[])[states.length] as Rational;
}

/** Conversions by removal effect, each chain solved anew. */
export function markovByDefinition(journeys: readonly Journey[]): Record<string, number> {
  const all = conversionWithout(journeys, undefined);
  const effects = channelsOf(journeys).map(
    (channel) => [channel, reduced(add(one, negative(over(conversionWithout(journeys, channel), all))))] as const,
  );
  const total = effects.reduce((sum, [, effect]) => reduced(add(sum, effect)), zero);
  const conversions = journeys
    .filter(({ touchpoints, converted }) => converted && touchpoints.length > 0)
    .reduce((sum, { conversions: own, count = 1 }) => add(sum, whole(own ?? (count as number))), zero);
  return Object.fromEntries(
    effects.map(([channel, effect]) => [channel, toNumber(over(times(conversions, effect), total))]),
  );
}
