/** What stands in a table for what is unknown. */
export const unknownCell = "?";

/** Digits behind the point, by size. Bounds are where rounding adds a digit in front: 9.996 is 10.0, not 10.00. */
const steps = [
  { below: 0.0995, digits: 3 },
  { below: 9.995, digits: 2 },
  { below: 99.95, digits: 1 },
];
const smallest = 0.0005;

/** A fraction in per cent, rounded to be read. */
export function roundedPercent(fraction: number): string {
  const percent = fraction * 100;
  if (percent === 0) return "0";
  if (percent < smallest) return "<0.001";
  return percent.toFixed(steps.find(({ below }) => percent < below)?.digits ?? 0);
}

/** A fraction in per cent that may be below 0. */
export const signedPercent = (fraction: number): string =>
  `${fraction < 0 ? "−" : ""}${roundedPercent(Math.abs(fraction))}`;

const grouped = new Intl.NumberFormat("en-US");
/** Above every tier bound, so that a shortened count never seems to lie in another tier than it does. */
const shortenedFrom = 10_000_000;

/** A count as a person writes it: `12,345`; from ten million on in millions, cut and not rounded. */
export function roundedCount(count: number): string {
  return count < shortenedFrom ? grouped.format(count) : `${grouped.format(Math.floor(count / 100_000) / 10)}M`;
}

/** A whole number as a person writes it, which may be below 0. */
export const signedCount = (number: number): string =>
  `${Math.round(number) < 0 ? "−" : ""}${roundedCount(Math.abs(Math.round(number)))}`;
