import type { GrowthWindow } from "./growth-windows.js";

/** The windows near another, by index, the nearest first. */
export interface Neighbours {
  /** Those that end before it begins. */
  readonly before: readonly number[];
  /** Those that begin after it ends. */
  readonly after: readonly number[];
}

/** The windows nearest to one, at most `reach` on each side, without those that share days with it. */
export function neighbours(windows: readonly GrowthWindow[], index: number, reach: number): Neighbours {
  const { from, to } = windows[index] as GrowthWindow;
  const side = (step: 1 | -1): number[] => {
    const near: number[] = [];
    for (let i = index + step; near.length < reach; i += step) {
      const other = windows[i];
      if (!other) break;
      if (other.to <= from || other.from >= to) near.push(i);
    }
    return near;
  };
  return { before: side(-1), after: side(1) };
}
