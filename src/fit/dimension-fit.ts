import type { Known, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import { jensenShannonDivergence } from "../statistics/jensen-shannon.js";
import { sum } from "../statistics/trimmed-mean.js";
import { between, farthest, highShare, lowShare } from "./fit-interval.js";
import { type GroupFit, groupFits, type Sampling } from "./group-fit.js";
import type { Dimension } from "./take-shares.js";

/** How an audience fits a target in one dimension. */
export interface DimensionFit {
  /** Σ min(share, target) over the groups that are told, over the sum of their targets: 0 to 1. */
  readonly overlap: Measure;
  /** Jensen–Shannon divergence to base 2, 0 (the same) to 1 (nothing in common). */
  readonly divergence: Measure;
  /** The root of the divergence. */
  readonly distance: Measure;
  /** The share of the audience in groups that the target asks for. */
  readonly inTarget: Measure;
  /** What is left of the audience's shares, be it by rounding: nobody told where. */
  readonly rest: number;
  /** Each group of the audience and of the target. */
  readonly groups: Readonly<Record<string, GroupFit>>;
}

export const model: ModelId = "audience-fit@1";

/** A group that the target asks for: what it wants, what the audience has, if that is told, and whether it names the group. */
interface Asked {
  readonly wanted: number;
  readonly share: number | undefined;
  readonly isNamed: boolean;
}

/** The fit in one dimension. `told` is undefined where the audience does not tell the dimension. */
export function dimensionFit(
  name: string,
  told: Dimension | undefined,
  target: Dimension,
  base: Dimension | undefined,
  sampling: Sampling,
): DimensionFit {
  const groups = groupFits(told, target, base, sampling);
  const asked: readonly Asked[] = [...target.shares]
    .filter(([, wanted]) => wanted > 0)
    .map(([group, wanted]) => {
      const share = told?.shares.get(group);
      return { wanted, share: share ?? (told?.isWhole ? 0 : undefined), isNamed: share !== undefined };
    });
  const known = asked.filter((each): each is Asked & { share: number } => each.share !== undefined);
  const nameless = asked.filter(({ isNamed }) => !isNamed).length;
  const code = known.length < asked.length ? "missing-shares" : "unnamed-groups";
  const notes: readonly Note[] = [
    ...(nameless > 0 ? [{ code, path: name, count: nameless } as const] : []),
    ...(target.isWhole ? [] : [{ code: "open-target", path: name } as const]),
  ];
  const n = sampling.size ?? known.length;
  const common = { n, model, notes };
  if (!told || known.length === 0) {
    const unknown = (basis: string): Measure => ({ value: null, reason: "missing-shares", basis, ...common });
    return {
      overlap: unknown("overlap"),
      divergence: unknown("divergence"),
      distance: unknown("distance"),
      inTarget: unknown("in target"),
      rest: told?.rest ?? 1,
      groups,
    };
  }
  const overlap = overlapOf(known, asked, told, target, sampling, common);
  const divergence = divergenceBetween(told, target, overlap, common);
  return {
    overlap,
    divergence,
    distance: rootOf(divergence),
    inTarget: inTargetOf(known, asked, told, sampling, common),
    rest: told.rest,
    groups,
  };
}

type Common = Pick<Measure, "n" | "model" | "notes">;
type KnownGroups = readonly (Asked & { readonly share: number })[];

function overlapOf(
  known: KnownGroups,
  asked: readonly Asked[],
  told: Dimension,
  target: Dimension,
  { size, level, anywhere }: Sampling,
  common: Common,
): Measure {
  const shared = sum(known.map(({ share, wanted }) => Math.min(share, wanted)));
  const wanted = sum(known.map((each) => each.wanted));
  const whole = target.isWhole ? target.told : 1;
  // Where the rest of the audience may be of use: in groups not told, or in all that have too little.
  const lacking = asked
    .filter(({ isNamed }) => anywhere || !isNamed)
    .map((each) => Math.max(each.wanted - (each.share ?? 0), 0));
  const open = Math.min(told.rest, sum(lacking)) + (target.isWhole ? 0 : target.rest);
  const most = (met: number): number => Math.min((met + open) / whole, 1);
  const value = Math.min(shared / wanted, most(shared));
  const basis = "overlap";
  if (size === undefined) return { value, ...between(shared / whole, most(shared), 1, "worst-case"), basis, ...common };
  // Groups with as many as wanted may have fewer in truth.
  const scarce = known.filter((each) => each.share <= each.wanted * (1 + 1e-9));
  const lack = sum(scarce.map(({ share }) => share));
  const low = shared - lack + Math.min(lowShare(lack, size, level), lack);
  const high = most(shared + farthest(known.length + 1, size, (1 - level) / 2));
  return { value, ...between(low / whole, high, level, "multinomial"), basis, ...common };
}

/**
 * The divergence over the groups that both tell; all else is one group more. It lies between 1 − h(o / 2) and 1 − o, with o
 * the overlap and h the entropy of a coin to base 2 (Lin 1991), so the overlap's bounds give its own, whatever the rest of
 * either is.
 */
function divergenceBetween(told: Dimension, target: Dimension, overlap: Measure, common: Common): Known {
  const names = new Set(target.shares.keys());
  // What a target leaves open says nothing of the groups that it does not name.
  if (target.isWhole) for (const group of told.shares.keys()) names.add(group);
  const groups = [...names].filter((group) => told.isWhole || told.shares.has(group));
  const has = groups.map((group) => told.shares.get(group) ?? 0);
  const wants = groups.map((group) => target.shares.get(group) ?? 0);
  if (!told.isWhole || !target.isWhole) for (const side of [has, wants]) side.push(Math.max(1 - sum(side), 0));
  const value = jensenShannonDivergence(has, wants);
  const { interval } = overlap;
  if (!interval) return { value, basis: "divergence", ...common };
  const [low, high] = [leastDivergence(interval.high as number), 1 - (interval.low as number)];
  return {
    value: Math.min(Math.max(value, low), high),
    interval: { ...interval, low, high },
    basis: "divergence",
    ...common,
  };
}

/** The least divergence with so large an overlap, above 0. */
function leastDivergence(overlap: number): number {
  const [a, b] = [overlap / 2, 1 - overlap / 2];
  return Math.max(1 + a * Math.log2(a) + b * Math.log2(b), 0);
}

function rootOf(divergence: Known): Known {
  const { interval } = divergence;
  const root = { ...divergence, value: Math.sqrt(divergence.value), basis: "distance" };
  if (!interval) return root;
  const [low, high] = [Math.sqrt(interval.low as number), Math.sqrt(interval.high as number)];
  return { ...root, interval: { ...interval, low, high } };
}

function inTargetOf(
  known: KnownGroups,
  asked: readonly Asked[],
  told: Dimension,
  { size, level, anywhere }: Sampling,
  common: Common,
): Measure {
  const inside = Math.min(sum(known.map(({ share }) => share)), 1);
  const wanted = (groups: readonly Asked[]): number => sum(groups.map((each) => each.wanted));
  const rest = anywhere || asked.some(({ isNamed }) => !isNamed) ? told.rest : 0;
  const most = Math.min(inside + rest, 1);
  const value = Math.min(inside * (wanted(asked) / wanted(known)), most);
  const basis = "in target";
  if (size === undefined) return { value, ...between(inside, most, 1, "worst-case"), basis, ...common };
  const high = Math.min(highShare(inside, size, level) + rest, 1);
  return { value, ...between(lowShare(inside, size, level), high, level, "wilson"), basis, ...common };
}
