import { growthLimits } from "../../reference/growth-thresholds.js";

/** The power of ten that leaves a count this many digits; 1 for shorter counts. */
const unitOfDigits = (count: number, digits: number): number => 10 ** Math.max(0, `${count}`.length - digits);

/** The largest power of ten that divides every count; 1 where all are 0. */
function commonUnit(counts: readonly number[]): number {
  let unit = 1;
  while (counts.some((count) => count > 0) && counts.every((count) => count % (unit * 10) === 0)) unit *= 10;
  return unit;
}

/**
 * To what each count of a history was rounded. Where nobody says, the counts tell: counts of at most three digits and
 * zeros are counts as platforms show them (123 K), and zeros at the end of every count are a common unit. No platform
 * shows less than thousands (12 K), or two digits of millions (1.2 M), so more zeros than that are chance.
 */
export function roundingUnits(counts: readonly number[], precision: number | undefined): readonly number[] {
  if (precision !== undefined) return counts.map(() => precision);
  const { shownDigits, coarsestUnit, coarsestDigits, coarsestFrom } = growthLimits;
  const shown = counts.every((count) => count % unitOfDigits(count, shownDigits) === 0);
  const common = commonUnit(counts);
  return counts.map((count) => {
    const most = count < coarsestFrom ? coarsestUnit : unitOfDigits(count, coarsestDigits);
    return Math.max(Math.min(common, most), shown ? unitOfDigits(count, shownDigits) : 1);
  });
}
