import { expect } from "vitest";
import type { Interval, Money } from "../../src/core/index.js";

export const eur = (amount: string): Money => ({ amount, currency: "EUR" });
export const usd = (amount: string): Money => ({ amount, currency: "USD" });

/** A measure of a count, with an interval where ends are given. */
export const counted = (
  value: number,
  ends?: readonly [low: number | null, high: number | null],
  more: { readonly basis?: string; readonly shape?: "between" | "outside"; readonly level?: number } = {},
) => ({
  value,
  ...(ends && { interval: interval(...ends, more) }),
  n: 12,
  basis: more.basis ?? "views:next",
  model: "mine@1" as const,
  notes: [{ code: "spread-of-others" } as const],
});

/** A measure of a cost, with an interval where ends are given. */
export const costed = (
  value: string,
  ends?: readonly [low: string | null, high: string | null],
  more: { readonly shape?: "between" | "outside"; readonly level?: number } = {},
) => ({
  value: eur(value),
  ...(ends && {
    interval: interval(ends[0] === null ? null : eur(ends[0]), ends[1] === null ? null : eur(ends[1]), more),
  }),
  n: 3,
  basis: "cost",
  model: "mine@1" as const,
  notes: [],
});

const interval = <B>(
  low: B | null,
  high: B | null,
  { shape = "between", level = 0.95 }: { readonly shape?: "between" | "outside"; readonly level?: number },
): Interval<B> => ({ low, high, shape, level, method: "mine" });

export const nobodyKnows = {
  value: null,
  reason: "no-posts",
  n: 0,
  basis: "views:next",
  model: "mine@1",
  notes: [],
} as const;

export const codes = (measure: { readonly notes: readonly { readonly code: string }[] }) =>
  measure.notes.map(({ code }) => code);

export const thrown = (code: string, path: string) => expect.objectContaining({ code, path });
