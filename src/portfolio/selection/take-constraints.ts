import { pathKey } from "../../core/checks.js";
import { isMeasure } from "../../core/given.js";
import { countProblem, refuse } from "../../core/guard.js";
import type { Maybe } from "../../core/measure.js";
import { listOf } from "../../core/require-object.js";
import type { Candidate, GroupCount, GroupCounts, SelectOptions } from "./candidate.js";
import type { TakenCandidates } from "./take-candidates.js";
import { textProblem } from "./take-candidates.js";

/** A count by group, with where it was given. */
interface TakenCount extends GroupCount {
  readonly path: string;
}

/** Constraints that were read, and do not contradict each other by themselves. */
export interface TakenConstraints {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly minimum: readonly TakenCount[];
  readonly maximum: readonly TakenCount[];
  readonly exclusive: readonly (readonly string[])[];
  readonly fewestCreators: number | undefined;
  readonly mostCreators: number | undefined;
}

/** Ids, each of somebody who is there. */
function idsOf(value: Maybe<readonly string[]>, path: string, ids: ReadonlySet<string>): readonly string[] {
  const list = listOf(value, path);
  for (let i = 0; i < list.length; i++) {
    refuse(textProblem(list[i]), `${path}[${i}]`);
    if (!ids.has(list[i] as string)) refuse("unknown-id", `${path}[${i}]`);
  }
  return [...new Set(list)];
}

function countsOf(value: Maybe<GroupCounts>, path: string): readonly TakenCount[] {
  if (value === undefined || value === null) return [];
  if (typeof value !== "object" || isMeasure(value)) refuse("not-an-object", path);
  let counts: TakenCount[];
  if (Array.isArray(value)) {
    counts = Array.from(value as readonly unknown[], (each, i) => {
      if (typeof each !== "object" || each === null) refuse("not-an-object", `${path}[${i}]`);
      return { ...(each as GroupCount), path: `${path}[${i}]` };
    });
  } else if ("group" in value && typeof value.group === "string") {
    counts = [{ ...(value as GroupCount), path }];
  } else {
    const record = Object.entries(value as Readonly<Record<string, number>>);
    counts = record.map(([group, count]) => ({ group, count, path: path + pathKey(group) }));
  }
  const seen = new Set<string>();
  for (const { group, count, path: at } of counts) {
    refuse(textProblem(group), `${at}.group`);
    refuse(count === undefined || count === null ? "missing" : countProblem(count), `${at}.count`);
    if (seen.has(group)) refuse("duplicate-name", `${at}.group`);
    seen.add(group);
  }
  return counts;
}

function numberOfCreators(value: Maybe<number>, path: string): number | undefined {
  if (value === undefined || value === null) return undefined;
  refuse(countProblem(value), path);
  return value;
}

/**
 * Reads the constraints, and refuses those that contradict each other whatever anybody costs: one included and
 * excluded, two included of whom one is allowed, more asked for than there are.
 */
export function takeConstraints<C extends Candidate>(
  options: SelectOptions<C>,
  { known, groupSizes, ids: all }: TakenCandidates<C>,
): TakenConstraints {
  const ids = new Set(all);
  const count = all.length;
  const include = idsOf(options.include, "include", ids);
  const exclude = idsOf(options.exclude, "exclude", ids);
  const minimum = countsOf(options.minimum, "minimum");
  const maximum = countsOf(options.maximum, "maximum");
  const lists = listOf(options.exclusive, "exclusive");
  const exclusive = Array.from(lists, (list, i) => {
    if (!Array.isArray(list)) refuse("not-an-array", `exclusive[${i}]`);
    return idsOf(list, `exclusive[${i}]`, ids);
  });
  const fewestCreators = numberOfCreators(options.fewestCreators, "fewestCreators");
  const mostCreators = numberOfCreators(options.mostCreators, "mostCreators");
  const clash = (isClash: boolean, path: string): void =>
    refuse(isClash ? "contradictory-constraints" : undefined, path);

  const included = new Set(include);
  exclude.forEach((id) => clash(included.has(id), "exclude"));
  const chosen = known.filter(({ id }) => included.has(id));
  const competitors = chosen.flatMap((each) => each.competitors);
  clash(new Set(competitors).size < competitors.length, "include");
  exclusive.forEach((list, i) => clash(list.filter((id) => included.has(id)).length > 1, `exclusive[${i}]`));
  for (const { group, count: most, path } of maximum) {
    if (!groupSizes.has(group)) refuse("unknown-group", `${path}.group`);
    clash(chosen.filter(({ groups }) => groups.includes(group)).length > most, `${path}.count`);
  }
  for (const { group, count: least, path } of minimum) {
    const size = groupSizes.get(group);
    if (size === undefined) refuse("unknown-group", `${path}.group`);
    clash(least > (size as number), `${path}.count`);
    clash(
      maximum.some((other) => other.group === group && other.count < least),
      `${path}.count`,
    );
  }
  clash(include.length > (mostCreators ?? count), "mostCreators");
  clash((fewestCreators ?? 0) > Math.min(mostCreators ?? count, count), "fewestCreators");
  return { include, exclude, minimum, maximum, exclusive, fewestCreators, mostCreators };
}
