import type { FollowerShare } from "../authenticity/fake-follower-share.js";
import { isPlainObject } from "../core/checks.js";
import { refuse, shareProblem } from "../core/guard.js";
import type { Measure } from "../core/measure.js";
import { inactiveDays, massFollowing } from "../reference/follower-share.js";
import { count, share } from "./rounded.js";
import type { ChartRow } from "./rows-chart.js";
import { intervalText, measureOf, reasonText } from "./words.js";

/** A share of the audience, with what it is called. */
export interface FollowerClass {
  /** What it is called. */
  readonly name: string;
  /** How large it is. */
  readonly measure: Measure;
  /** The most that it can be, where only that is told. */
  readonly upperBound: number | null;
}

/** The shares of an audience, each checked. */
export function followerClasses(given: FollowerShare, path: string): readonly FollowerClass[] {
  if (!isPlainObject(given.classes)) refuse("not-an-object", `${path}classes`);
  const { upperBound, classes } = given;
  if (upperBound !== null) refuse(shareProblem(upperBound), `${path}upperBound`);
  return [
    { name: "Fake, estimated", measure: measureOf(classes.fake, `${path}classes.fake`), upperBound },
    {
      name: `Nothing published for ${count(inactiveDays.value)} days`,
      measure: measureOf(classes.inactive, `${path}classes.inactive`),
      upperBound: null,
    },
    {
      name: `Follows ${count(massFollowing.value)} accounts or more`,
      measure: measureOf(classes.massFollowing, `${path}classes.massFollowing`),
      upperBound: null,
    },
  ];
}

/** What is told of a share of the audience, in words. */
export function classText({ measure, upperBound }: FollowerClass): string {
  const { value, reason, interval, n } = measure;
  if (value !== null) return `${share(value)} (${interval ? intervalText(interval, share) : "no interval"}, n = ${n})`;
  if (upperBound !== null) return `at most ${share(upperBound)}; ${reasonText(reason as string)} (n = ${n})`;
  return `unknown: ${reasonText(reason as string)}`;
}

/** Where it lies. */
export function classRow(one: FollowerClass): ChartRow {
  const { measure, name, upperBound } = one;
  const interval = upperBound === null ? measure.interval : { low: null, high: upperBound };
  return { name, text: classText(one), value: measure.value, interval };
}
