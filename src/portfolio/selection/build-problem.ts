import type { Candidate } from "./candidate.js";
import { complete } from "./complete.js";
import type { Constraint, Problem, Row } from "./problem.js";
import type { TakenCandidate } from "./take-candidates.js";
import type { TakenConstraints } from "./take-constraints.js";

/** What a problem is built of. */
export interface Given<C extends Candidate> {
  readonly known: readonly TakenCandidate<C>[];
  readonly costs: readonly number[];
  readonly budget: number;
  readonly constraints: TakenConstraints;
}

/** One constraint has one key, by which it can be left out. */
const keyOf = ({ path, group }: Constraint): string => JSON.stringify([path, group]);

/** All rows: minimum and maximum counts, one per competitor and per list, and the number of all. */
function rowsOf<C extends Candidate>({ known, constraints }: Given<C>): Row[] {
  const places = new Map(known.map(({ id }, place) => [id, place]));
  const membersOf = (group: string): number[] =>
    known.flatMap(({ groups }, place) => (groups.includes(group) ? [place] : []));
  const row = (constraint: Constraint, members: readonly number[], ends: { low?: number; high?: number }): Row => ({
    constraint,
    members,
    low: ends.low ?? 0,
    high: Math.min(ends.high ?? members.length, Math.max(members.length, ends.low ?? 0)),
  });
  const byCompetitor = new Map<string, number[]>();
  known.forEach(({ competitors }, place) => {
    for (const name of competitors) byCompetitor.set(name, [...(byCompetitor.get(name) ?? []), place]);
  });
  const everybody = known.map((_, place) => place);
  const { minimum, maximum, exclusive, fewestCreators, mostCreators } = constraints;
  const counted = ({ path, group, count }: { path: string; group: string; count: number }): Constraint => ({
    path,
    group,
    count,
  });
  const one = { high: 1 };
  return [
    ...minimum.map((each) => row(counted(each), membersOf(each.group), { low: each.count })),
    ...maximum.map((each) => row(counted(each), membersOf(each.group), { high: each.count })),
    ...[...byCompetitor].flatMap(([group, members]) =>
      members.length > 1 ? [row({ path: "competitor", group }, members, one)] : [],
    ),
    ...exclusive.map((ids, i) =>
      row(
        { path: `exclusive[${i}]` },
        ids.flatMap((id) => places.get(id) ?? []),
        one,
      ),
    ),
    ...(fewestCreators
      ? [row({ path: "fewestCreators", count: fewestCreators }, everybody, { low: fewestCreators })]
      : []),
    ...(mostCreators === undefined
      ? []
      : [row({ path: "mostCreators", count: mostCreators }, everybody, { high: mostCreators })]),
  ];
}

/** The problem, without some of its constraints where they are told by their keys. */
export function buildProblem<C extends Candidate>(given: Given<C>, without: ReadonlySet<string> = new Set()): Problem {
  const { known, costs, constraints } = given;
  const isLeftOut = (path: string): boolean => without.has(keyOf({ path }));
  const included = new Set(isLeftOut("include") ? [] : constraints.include);
  const excluded = new Set(isLeftOut("exclude") ? [] : constraints.exclude);
  const rows = rowsOf(given).filter(({ constraint }) => !without.has(keyOf(constraint)));
  const ofEach: number[][] = known.map(() => []);
  rows.forEach(({ members }, row) => {
    for (const member of members) ofEach[member]?.push(row);
  });
  const places = known.map((_, place) => place);
  const idAt = (place: number): string => (known[place] as TakenCandidate<C>).id;
  return {
    costs,
    budget: isLeftOut("budget") ? Number.POSITIVE_INFINITY : given.budget,
    rows,
    rowsOf: ofEach,
    included: places.filter((place) => included.has(idAt(place))),
    free: places
      .filter((place) => !included.has(idAt(place)) && !excluded.has(idAt(place)))
      .sort((a, b) => (costs[a] as number) - (costs[b] as number) || a - b),
  };
}

/**
 * Constraints that cannot hold together, and none of which can be spared: each in turn is left out, and stays out where
 * the others still cannot be met. Where the search ends before it can tell, a constraint stays in.
 */
export function conflictOf<C extends Candidate>(given: Given<C>, mostNodes: number): readonly Constraint[] {
  const { include, exclude } = given.constraints;
  const all: Constraint[] = [
    ...(exclude.length > 0 ? [{ path: "exclude" }] : []),
    ...(include.length > 0 ? [{ path: "include" }] : []),
    ...rowsOf(given).map(({ constraint }) => constraint),
    { path: "budget" },
  ];
  const without = new Set<string>();
  for (const constraint of all) {
    without.add(keyOf(constraint));
    const problem = buildProblem(given, without);
    if (complete(problem, problem.included, mostNodes) !== "none") without.delete(keyOf(constraint));
  }
  return all.filter((constraint) => !without.has(keyOf(constraint)));
}
