/** What an axis counts. */
export type TickUnit = "number" | "share";

/** How the marks of an axis are written: a format of d3, or an expression of Vega where d3 has none. */
export type TickLabels = { readonly format: string } | { readonly labelExpr: string };

/** From here on digits are shortened: 12k. */
const long = 10_000;
/** From here on there is no letter that people know. */
const endless = 1e15;
/** Smaller steps than that are written with an exponent. */
const tiny = 1e-4;

/**
 * How marks are written so that no two of them read the same, and none is longer than it must be.
 *
 * @param values - the marks, rising
 * @param unit - `share` is written in per cent
 */
export function tickLabels(values: readonly number[], unit: TickUnit = "number"): TickLabels {
  const scale = unit === "share" ? 100 : 1;
  const sizes = values.map((value) => Math.abs(value) * scale);
  const largest = Math.max(0, ...sizes);
  const steps = values.slice(1).map((value, index) => (value - (values[index] as number)) * scale);
  const step = steps.length > 0 ? Math.min(...steps) : largest;
  if (largest === 0 || step <= 0) return unit === "share" ? { format: ".0%" } : { format: "d" };
  // As many figures as tell neighbours apart.
  const figures = Math.min(12, Math.max(1, powerOf(largest) - powerOf(step) + 1));
  if (largest >= endless || step < tiny) return inPercent(`.${figures - 1}~e`, unit);
  if (largest >= long) return inPercent(`.${Math.max(figures, 2)}~s`, unit);
  const decimals = Math.max(0, -powerOf(step));
  return { format: unit === "share" ? `.${decimals}%` : `,.${decimals}f` };
}

/** The power of ten of a number; a step of 0.2 that is stored as 0.19999 is one of 0.2. */
const powerOf = (size: number): number => Math.floor(Math.log10(size * (1 + 1e-6)));

const inPercent = (format: string, unit: TickUnit): TickLabels =>
  unit === "share" ? { labelExpr: `format(datum.value * 100, '${format}') + '%'` } : { format };
