import { signalPoints } from "../../../src/authenticity/read-profile.js";
import type { PointsSignal } from "../../../src/core/points-model.js";
import { areaUnderCurve } from "./metrics.js";
import type { Account } from "./read-accounts.js";

/**
 * What may be chosen from. Each signal has a limit of points that was set before any data were seen, and a few ladders
 * of thresholds among which the limit is shared evenly. The first ladder is the one that a person would write down; it
 * stays where a set has no such column. Counts have two rungs at least, so that no single threshold weighs a whole point.
 */
const candidates: readonly {
  readonly signal: Pick<PointsSignal, "signal" | "field" | "operator">;
  readonly limit: number;
  readonly ladders: readonly (readonly number[])[];
}[] = [
  {
    signal: { signal: "follows-more-than-follow-back", field: "followingPerFollower", operator: "at-least" },
    limit: 3,
    ladders: [[2, 10], [], [2, 5, 15], [1, 2, 5, 10], [1, 2, 3, 5, 10, 20]],
  },
  {
    signal: { signal: "few-posts", field: "posts", operator: "below" },
    limit: 2,
    ladders: [[6, 1], [], [1], [11, 2], [11, 6, 3, 1]],
  },
  { signal: { signal: "no-picture", field: "hasProfilePicture", operator: "below" }, limit: 2, ladders: [[1], []] },
  {
    signal: { signal: "digits-in-username", field: "usernameDigitShare", operator: "at-least" },
    limit: 2,
    ladders: [[0.2, 0.4], [], [0.1, 0.3], [0.1, 0.2, 0.3, 0.4]],
  },
  { signal: { signal: "no-biography", field: "biographyLength", operator: "below" }, limit: 1, ladders: [[1], []] },
  {
    signal: { signal: "few-followers", field: "followers", operator: "below" },
    limit: 1,
    ladders: [[100, 30], [], [30, 10], [200, 50], [200, 100, 50, 20]],
  },
  {
    signal: { signal: "follows-very-many", field: "following", operator: "at-least" },
    limit: 1.5,
    ladders: [[2000, 5000], [], [1000, 2000, 5000]],
  },
  {
    signal: { signal: "links-elsewhere", field: "hasExternalUrl", operator: "at-least" },
    limit: -1,
    ladders: [[1], []],
  },
];

/** The points of a ladder for every account; missing counts 0, as it does in the score. */
function column(
  candidate: (typeof candidates)[number],
  thresholds: readonly number[],
  set: readonly Account[],
): number[] {
  const points = candidate.limit / Math.max(thresholds.length, 1);
  const signal: PointsSignal = { ...candidate.signal, thresholds, points, center: 0, because: "" };
  return set.map(({ profile }) => (thresholds.length ? (signalPoints(signal, profile) ?? 0) : 0));
}

/**
 * Chooses a ladder for each signal, one signal after the other until nothing gets better. Better is a smaller ranking
 * error, 1 − AUC, in the geometric mean of the sets: a tenth less error counts the same on a hard set as on an easy one.
 */
export function selectSignals(sets: readonly (readonly Account[])[]): PointsSignal[] {
  const columns = candidates.map((candidate) =>
    candidate.ladders.map((thresholds) => sets.map((set) => column(candidate, thresholds, set))),
  );
  const labels = sets.map((set) => set.map(({ fake }) => fake));
  const sums = sets.map((set) => set.map(() => 0));
  const chosen = candidates.map(() => 0);
  const add = (signal: number, ladder: number, sign: 1 | -1) =>
    sums.forEach((sum, set) => {
      const values = columns[signal]?.[ladder]?.[set] as number[];
      for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + sign * (values[i] as number);
    });
  const error = () =>
    sums.reduce((total, sum, set) => total + Math.log(1 - areaUnderCurve(labels[set] as boolean[], sum)), 0) /
    sets.length;

  chosen.forEach((ladder, signal) => add(signal, ladder, 1));
  let best = error();
  for (let improved = true; improved; ) {
    improved = false;
    for (const [signal, candidate] of candidates.entries())
      for (const ladder of candidate.ladders.keys()) {
        const before = chosen[signal] as number;
        if (ladder === before) continue;
        add(signal, before, -1);
        add(signal, ladder, 1);
        const now = error();
        if (now < best - 1e-9) {
          best = now;
          chosen[signal] = ladder;
          improved = true;
        } else {
          add(signal, ladder, -1);
          add(signal, before, 1);
        }
      }
  }
  return candidates.flatMap(({ signal, limit, ladders }, i) => {
    const thresholds = ladders[chosen[i] as number] as readonly number[];
    return thresholds.length
      ? [{ ...signal, thresholds, points: limit / thresholds.length, center: 0, because: "" }]
      : [];
  });
}
