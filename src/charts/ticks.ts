/**
 * Where the marks of an axis stand: round numbers from one end to the other, about as many as asked for.
 *
 * @param leastStep - 1 for what is counted, of which there are no fractions
 */
export function ticks(from: number, to: number, about = 5, leastStep = 0): number[] {
  const span = to - from;
  if (!(span > 0) || !Number.isFinite(span)) return [from];
  const raw = span / about;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = Math.max(leastStep, ([1, 2, 5].find((factor) => factor * power >= raw) ?? 10) * power);
  const first = Math.ceil(from / step);
  const last = Math.floor(to / step);
  // A sum of steps would gather their errors.
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

/** Less than this share of the largest value is no span: its marks would need more digits than an axis has room for. */
const leastSpan = 1e-4;

/** Ends that leave a little room around values, and are not the same. */
export function around(values: readonly number[], room = 0.06): [low: number, high: number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const size = Math.max(Math.abs(low), Math.abs(high));
  const span = high - low || size || 1;
  const rest = Math.max(0, size * leastSpan - span) / 2;
  return [low - rest - span * room, high + rest + span * room];
}
