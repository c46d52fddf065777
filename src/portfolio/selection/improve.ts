import { type Chosen, isBetter } from "./every-set.js";
import { type Filled, fillUp, gainsOf, type Work } from "./fill-up.js";
import { type Goal, type Grown, grown } from "./goal.js";
import { costOf, countsOf, type Problem, type Row } from "./problem.js";
import { byWorth } from "./relax.js";

/** A set with what it is worth and costs. */
function chosenOf<G extends Grown>(problem: Problem, goal: Goal<G>, set: readonly number[]): Chosen {
  // In one order, so that the way to a set changes no digit of its value.
  const sorted = [...set].sort((a, b) => a - b);
  return { set: sorted, value: grown(goal, sorted).value, cost: costOf(problem, sorted) };
}

/** Beyond rounding better: what is not would go round in circles. */
const isMore = (value: number, than: number): boolean => value > than + 1e-12 * Math.abs(than);

/** A set that was filled up, where it is worth more than another; that is told anew, so that its value is always the same. */
function bettered<G extends Grown>(
  problem: Problem,
  goal: Goal<G>,
  best: Chosen,
  filled: Filled | undefined,
): Chosen | undefined {
  if (!filled || !isMore(filled.value, best.value)) return undefined;
  const chosen = chosenOf(problem, goal, filled.set);
  return isMore(chosen.value, best.value) ? chosen : undefined;
}

/**
 * Betters a set by exchange. Each in turn is left out, and what it cost is spent anew: once by value per cost, and once
 * beginning with the one that adds most. Where none of that helps, each of those outside who would add most is put in,
 * and makes room for itself. It ends where no exchange helps, or where the work is used up.
 */
export function improve<G extends Grown>(problem: Problem, goal: Goal<G>, start: Chosen, work: Work): Chosen {
  let best = start;
  for (;;) {
    const before = best;
    const outside = outsiders(problem, goal, best, work);
    const near = { ...problem, free: shortlist(problem, best, outside) };
    for (const out of before.set)
      if (best.set.includes(out) && !problem.included.includes(out)) {
        for (const other of exchanges(near, goal, best, out, work)) best = bettered(problem, goal, best, other) ?? best;
        if (work.left <= 0) return best;
      }
    if (best !== before) continue;
    for (const into of outside.byGain.slice(0, mostPutIn)) {
      const other = best.set.includes(into) ? undefined : putIn(near, goal, best, into, work);
      best = bettered(problem, goal, best, other) ?? best;
      if (work.left <= 0) return best;
    }
    if (best === before) return best;
  }
}

/** So many are put in at most before a set stands. */
const mostPutIn = 60;
/** So many of each kind may be taken in exchange. */
const mostNear = 100;

/**
 * Those outside a set, by what they would add and by what they would add per cost, whatever else would have to give
 * way.
 */
interface Outsiders {
  readonly byGain: readonly number[];
  readonly byWorth: readonly number[];
}

function outsiders<G extends Grown>(problem: Problem, goal: Goal<G>, { set }: Chosen, work: Work): Outsiders {
  const unbound = { ...problem, budget: Number.POSITIVE_INFINITY, rows: [], rowsOf: problem.rowsOf.map(() => []) };
  const { open, gains } = gainsOf(unbound, goal, set, work);
  return { byGain: byGain(open, gains), byWorth: [...open].sort(byWorth(problem.costs, gains)) };
}

/** Those of a set, those outside who may be of use to it, and enough of each row that asks for a minimum. */
function shortlist({ free, rows, rowsOf }: Problem, { set }: Chosen, outside: Outsiders): readonly number[] {
  const near = new Set([...set, ...outside.byGain.slice(0, mostNear), ...outside.byWorth.slice(0, mostNear)]);
  rows.forEach(({ low }, row) => {
    if (low > 0) for (const each of free.filter((one) => rowsOf[one]?.includes(row)).slice(0, mostNear)) near.add(each);
  });
  return free.filter((each) => near.has(each));
}

/** What comes of a set without one: filled up by value per cost, and beginning with the one that adds most. */
function* exchanges<G extends Grown>(
  problem: Problem,
  goal: Goal<G>,
  from: Chosen,
  out: number,
  work: Work,
): Generator<Filled | undefined> {
  const rest = from.set.filter((each) => each !== out);
  const found = gainsOf(problem, goal, rest, work, out);
  yield fillUp(problem, goal, rest, work, found);
  const [most] = byGain(found.open, found.gains);
  if (most !== undefined) yield fillUp(problem, goal, [...rest, most], work);
}

const byGain = (open: readonly number[], gains: Float64Array): number[] =>
  [...open].sort((a, b) => (gains[b] as number) - (gains[a] as number) || a - b);

/**
 * Puts one in, and takes out whom that needs: those whose loss per cost is least, of the rows that are too full first.
 */
function putIn<G extends Grown>(
  problem: Problem,
  goal: Goal<G>,
  from: Chosen,
  into: number,
  work: Work,
): Filled | undefined {
  const { costs, budget, rows, rowsOf, included } = problem;
  let set: readonly number[] = [...from.set, into];
  for (;;) {
    const counts = countsOf(problem, set);
    const full = rows.findIndex(({ high }: Row, row) => (counts[row] as number) > high);
    if (full < 0 && costOf(problem, set) <= budget) break;
    const losses = lossesOf(goal, set);
    work.left -= set.length;
    let out = -1;
    let least = Number.POSITIVE_INFINITY;
    set.forEach((each, i) => {
      if (each === into || included.includes(each) || (full >= 0 && !rowsOf[each]?.includes(full))) return;
      const loss = (losses[i] as number) / (full >= 0 ? 1 : (costs[each] as number));
      if (loss < least) [out, least] = [each, loss];
    });
    if (out < 0) return undefined;
    set = set.filter((each) => each !== out);
  }
  return fillUp(problem, goal, set, work);
}

/** What a set loses without each of its creators, on the scale of the search. */
function lossesOf<G extends Grown>(goal: Goal<G>, set: readonly number[]): number[] {
  const { weights } = goal;
  if (weights) return set.map((each) => weights[each] as number);
  const all = grown(goal, set);
  return set.map((each) => {
    if (goal.valueWithout) return all.value - goal.valueWithout(all, each);
    return all.value - goal.worth(set.filter((other) => other !== each));
  });
}

/** A set to begin with, and the sets on the way to it. */
export interface FirstChoice {
  readonly best: Chosen;
  readonly steps: readonly (readonly number[])[];
}

/** The best of what some sets grow to, each of which can be grown to one that meets the minimum counts. */
export function firstChoice<G extends Grown>(
  problem: Problem,
  goal: Goal<G>,
  starts: readonly (readonly number[])[],
  work: Work,
): FirstChoice {
  let found: FirstChoice | undefined;
  for (const start of starts) {
    const filled = fillUp(problem, goal, start, work);
    if (!filled) continue;
    const best = chosenOf(problem, goal, filled.set);
    if (isBetter(best, found?.best)) found = { best, steps: filled.steps };
  }
  return found as FirstChoice;
}
