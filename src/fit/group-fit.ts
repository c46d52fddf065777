import type { Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import { between, highShare, lowShare } from "./fit-interval.js";
import type { Dimension } from "./take-shares.js";

/** One group of an audience beside its target. */
export interface GroupFit {
  /** The share of the audience. */
  readonly share: Measure;
  /** The share that the target asks for; `null` where it names no such group. */
  readonly target: number | null;
  /** The share over that of the base population, times 100: above 100 there are more than usual. */
  readonly index: Measure;
}

/** On how many people shares were measured, and what is taken of the rest. */
export interface Sampling {
  /** On how many people; `undefined` where they are no sample. */
  readonly size: number | undefined;
  /** The confidence level. */
  readonly level: number;
  /** Whether the rest may be in groups that are told too. */
  readonly anywhere: boolean;
}

const model: ModelId = "audience-fit@1";
const perCent = 100;

/** Each group of the audience and of the target. */
export function groupFits(
  told: Dimension | undefined,
  target: Dimension,
  base: Dimension | undefined,
  sampling: Sampling,
): Readonly<Record<string, GroupFit>> {
  const names = new Set([...target.shares.keys(), ...(told?.shares.keys() ?? [])]);
  return Object.fromEntries(
    [...names].map((group) => {
      const share = shareOf(group, told, sampling);
      const fit: GroupFit = { share, target: target.shares.get(group) ?? null, index: indexOf(group, share, base) };
      return [group, fit];
    }),
  );
}

function shareOf(group: string, told: Dimension | undefined, { size, level, anywhere }: Sampling): Measure {
  const given = told?.shares.get(group);
  const value = given ?? (told?.isWhole ? 0 : undefined);
  const common = { n: size ?? 1, basis: "share", model, notes: [] };
  if (value === undefined || !told) return { value: null, reason: "missing-share", ...common };
  const rest = anywhere || given === undefined ? told.rest : 0;
  if (size === undefined) return { value, ...between(value, Math.min(value + rest, 1), 1, "worst-case"), ...common };
  const high = Math.min(highShare(value, size, level) + rest, 1);
  return { value, ...between(lowShare(value, size, level), high, level, "wilson"), ...common };
}

function indexOf(group: string, share: Measure, base: Dimension | undefined): Measure {
  const { n, notes } = share;
  const common = { n, basis: "100*share/base", model, notes };
  if (!base) return { value: null, reason: "not-given", ...common };
  const usual = base.shares.get(group) ?? (base.isWhole ? 0 : undefined);
  if (share.value === null) return { value: null, reason: share.reason, ...common };
  if (usual === undefined) return { value: null, reason: "missing-denominator", ...common };
  const index = (value: number): number => (perCent * value) / usual;
  if (!Number.isFinite(index(1))) return { value: null, reason: "zero-denominator", ...common };
  const { value, interval } = share;
  if (!interval) return { value: index(value), ...common };
  const [low, high] = [index(interval.low as number), index(interval.high as number)];
  return { value: index(value), interval: { ...interval, low, high }, ...common };
}
