import { gaussPoints } from "./gauss-points.js";
import type { Goal, Grown } from "./goal.js";

/** Exact for sets of 24 creators, whose integrand has degree 23, and good to many digits for larger ones. */
const size = 12;

/** Audiences that overlap. */
interface Overlapping extends Grown {
  readonly members: readonly number[];
  /** Member by member, and of each point by point, the share of its audience that none of the others reaches. */
  readonly alone: Float64Array;
  /** Of each member, what one more person in common takes from it. */
  readonly loses: Float64Array;
}

/**
 * Net reach of audiences with overlaps, as `netReach` estimates it: Σ aᵢ · ∫ Πⱼ(1 − t·dᵢⱼ/aᵢ) dt from 0 to 1. While a
 * set grows, the integrand is kept at a few points.
 *
 * @param settle - the estimate of `netReach` itself, which also minds the bounds
 * @param mayReach - whether that estimate may come to a value, told at less expense by the integral alone
 */
export function overlapGoal(
  reaches: readonly number[],
  overlapOf: (a: number, b: number) => number,
  settle: (set: readonly number[]) => number,
  mayReach: (value: number, set: readonly number[], integral: number, players: readonly number[]) => boolean,
): Goal<Overlapping> {
  const points = gaussPoints(size);
  const at = Float64Array.from(points, (point) => point.at);
  const weight = Float64Array.from(points, (point) => point.weight);
  const moment = Float64Array.from(points, (point) => point.at * point.weight);
  const reachOf = (each: number): number => reaches[each] as number;
  /** Takes from what is alone, at a place, the share that another reaches of it, point by point. */
  const reduce = (alone: Float64Array, place: number, share: number): void => {
    for (let q = 0; q < size; q++) alone[place + q] = (alone[place + q] as number) * (1 - (at[q] as number) * share);
  };
  const dot = (alone: Float64Array, place: number, weights: Float64Array): number => {
    let sum = 0;
    for (let q = 0; q < size; q++) sum += (alone[place + q] as number) * (weights[q] as number);
    return sum;
  };

  /** What one more has for itself, written at a place, and what all are worth then. */
  const join = ({ members, loses, value }: Overlapping, added: number, alone: Float64Array, place: number): number => {
    for (let q = 0; q < size; q++) alone[place + q] = 1;
    const reach = reachOf(added);
    let sum = value;
    for (let i = 0; i < members.length; i++) {
      const overlap = overlapOf(added, members[i] as number);
      if (overlap === 0) continue;
      reduce(alone, place, overlap / reach);
      sum -= overlap * (loses[i] as number);
    }
    return sum + reach * dot(alone, place, weight);
  };
  const scratch = new Float64Array(size);
  const grow = (set: Overlapping, added: number): Overlapping => {
    const count = set.members.length;
    const alone = new Float64Array((count + 1) * size);
    alone.set(set.alone);
    const value = join(set, added, alone, count * size);
    const loses = new Float64Array(count + 1);
    for (let i = 0; i < count; i++) {
      const member = set.members[i] as number;
      const overlap = overlapOf(added, member);
      if (overlap > 0) reduce(alone, i * size, overlap / reachOf(member));
    }
    for (let i = 0; i <= count; i++) loses[i] = dot(alone, i * size, moment);
    return { members: [...set.members, added], alone, loses, value };
  };
  const of = (members: readonly number[]): Overlapping => {
    const alone = new Float64Array(members.length * size).fill(1);
    for (let i = 0; i < members.length; i++)
      for (let j = 0; j < i; j++) {
        const [one, other] = [members[i] as number, members[j] as number];
        const overlap = overlapOf(one, other);
        if (overlap === 0) continue;
        reduce(alone, i * size, overlap / reachOf(one));
        reduce(alone, j * size, overlap / reachOf(other));
      }
    let value = 0;
    members.forEach((member, i) => {
      value += reachOf(member) * dot(alone, i * size, weight);
    });
    return { members, alone, loses: Float64Array.from(members, (_, i) => dot(alone, i * size, moment)), value };
  };
  const valueWithout = ({ members, alone }: Overlapping, removed: number): number => {
    let value = 0;
    members.forEach((member, i) => {
      if (member === removed) return;
      const overlap = overlapOf(member, removed);
      const share = overlap > 0 ? overlap / reachOf(member) : 0;
      // No point is at 1, so that nothing is divided by 0.
      for (let q = 0; q < size; q++)
        value +=
          (reachOf(member) * (weight[q] as number) * (alone[i * size + q] as number)) / (1 - (at[q] as number) * share);
    });
    return value;
  };
  return {
    none: { members: [], alone: new Float64Array(), loses: new Float64Array(), value: 0 },
    of,
    grow,
    valueWith: (set, added) => join(set, added, scratch, 0),
    valueWithout,
    worth: settle,
    settle,
    mayReach: (value, set, { value: integral }, players) => mayReach(value, set, integral, players),
  };
}
