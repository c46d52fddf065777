import { costOf, countsOf, hasRoom, type Problem, type Row } from "./problem.js";

/** A set that meets all constraints; or that there is none; or that the search ended before it could tell. */
export type Completion = readonly number[] | "none" | "unknown";

/** Members that must still join a row, the cheapest first, and what they cost at least. */
interface Need {
  readonly row: number;
  readonly missing: number;
  readonly open: readonly number[];
  readonly cost: number;
}

/**
 * Adds to a set the cheapest creators that its minimum counts ask for, as long as budget and maximum counts allow it. A
 * branch is given up where the cheapest members of rows that share nobody cost too much, or are too many. Where no
 * creator is in two rows with minimum counts, the first branch decides.
 */
export function complete(problem: Problem, start: readonly number[], mostNodes: number): Completion {
  const { costs, budget, rows, rowsOf, free } = problem;
  const counts = countsOf(problem, start);
  const isOut = new Uint8Array(costs.length);
  for (const each of start) isOut[each] = 1;
  const lows = rows.flatMap(({ low }, row) =>
    low > (counts[row] as number) ? [{ row, members: free.filter((each) => rowsOf[each]?.includes(row)) }] : [],
  );
  const wholes = rows.flatMap(({ high, members }, row) => (members.length === costs.length ? [{ row, high }] : []));
  const set = [...start];
  let nodes = 0;

  const needsOf = (): Need[] | undefined => {
    const needs: Need[] = [];
    for (const { row, members } of lows) {
      const missing = (rows[row] as Row).low - (counts[row] as number);
      if (missing <= 0) continue;
      const open = members.filter((each) => isOut[each] === 0 && hasRoom(problem, counts, each));
      if (open.length < missing) return undefined;
      needs.push({ row, missing, open, cost: costOf(problem, open.slice(0, missing)) });
    }
    return needs.sort((a, b) => b.cost - a.cost || b.missing - a.missing || a.row - b.row);
  };

  const search = (spent: number): boolean | undefined => {
    if (spent > budget) return false;
    if (++nodes > mostNodes) return undefined;
    const needs = needsOf();
    if (!needs) return false;
    const [first] = needs;
    if (!first) return true;
    // Rows that share nobody need all of their cheapest members.
    const taken = new Set<number>();
    let [cost, count] = [spent, set.length];
    for (const need of needs) {
      if (need.open.some((each) => taken.has(each))) continue;
      for (const each of need.open) taken.add(each);
      cost += need.cost;
      count += need.missing;
    }
    if (cost > budget || wholes.some(({ high }) => count > high)) return false;
    const next = first.open[0] as number;
    isOut[next] = 1;
    change(next, 1);
    const withIt = search(spent + (costs[next] as number));
    if (withIt) return true;
    change(next, -1);
    const without = withIt === undefined ? undefined : search(spent);
    isOut[next] = 0;
    return without;
  };
  const change = (each: number, by: 1 | -1): void => {
    if (by > 0) set.push(each);
    else set.pop();
    for (const row of problem.rowsOf[each] as readonly number[]) (counts[row] as number) += by;
  };
  const isFound = search(costOf(problem, start));
  return isFound ? set : isFound === false ? "none" : "unknown";
}
