import type { Maybe } from "../core/measure.js";
import type { Note } from "../core/note.js";
import { mostContacts } from "../reference/portfolio-limits.js";
import {
  betaBinomial,
  type ContactCount,
  poissonBinomial,
  sizeForPairs,
  sizeForReach,
} from "./contact-distribution.js";
import type { NetReachMeasure } from "./net-reach.js";
import { precision } from "./overlap-bounds.js";
import type { Overlaps } from "./overlaps.js";
import { overlapTable } from "./pairwise-reach.js";
import type { TakenContacts } from "./take-contacts.js";

/** The ways in which contacts can be spread over people. */
export const contactDistributions = /* @__PURE__ */ Object.freeze([
  "poisson-binomial",
  "beta-binomial",
  "metheringham",
  "exact",
] as const);

/** How contacts are spread over people. */
export type ContactDistribution = (typeof contactDistributions)[number];

interface Spread {
  readonly distribution: readonly ContactCount[] | null;
  readonly name: string;
  readonly notes: readonly Note[];
}

/** What the distribution is made of. */
interface Ask {
  readonly creators: Maybe<readonly unknown[]>;
  readonly asked: ContactDistribution | undefined;
  /** How the net reach was put together. */
  readonly method: string;
  readonly population: number | undefined;
  readonly overlaps: Maybe<Overlaps>;
}

/** How the contacts are spread, or nothing where it cannot be told. */
export function distributionOf(taken: TakenContacts, net: NetReachMeasure, ask: Ask): Spread {
  const { method, population } = ask;
  const name =
    ask.asked ?? (method === "exact" ? "exact" : method === "independent" ? "poisson-binomial" : "beta-binomial");
  const distribution = spreadOf(taken, net, ask, name);
  if (!distribution) return { distribution: null, name, notes: [{ code: "no-distribution", path: "distribution" }] };
  const reached = distribution.reduceRight((sum, { contacts, reach }) => (contacts > 0 ? sum + reach : sum), 0);
  const isOther = Math.abs(reached - (net.value as number)) > sameReach * (population ?? reached);
  return { distribution, name, notes: isOther ? [{ code: "other-reach", path: "distribution" }] : [] };
}

/** A reach that is sought in steps is met to within this share of the population. */
const sameReach = 1e-6;

function spreadOf(
  { known, contacts }: TakenContacts,
  net: NetReachMeasure,
  ask: Ask,
  name: ContactDistribution,
): readonly ContactCount[] | null {
  const { population } = ask;
  if (contacts.value === null || net.value === null) return null;
  const trials = known.reduce((sum, each) => sum + Math.ceil(each.contacts), 0);
  if (trials > mostContacts.value) return null;
  if (name === "exact") return countContacts(known, population);
  if (!population) return null;
  const parts = known.map((each) => ({ share: each.reach / population, contacts: each.contacts }));
  const spread = (shares: readonly number[]): readonly ContactCount[] =>
    trimmed(
      shares.map((share, k) => ({ contacts: k, reach: share * population })),
      population,
    );
  if (name === "poisson-binomial") return spread(poissonBinomial(parts));
  const mean = contacts.value / population / Math.max(1, trials);
  const size =
    name === "beta-binomial"
      ? sizeForReach(trials, mean, net.value / population)
      : sizeForPairs(mean, averagePair(known, ask, population) / (trials * (trials - 1)));
  return size === undefined ? null : spread(betaBinomial(trials, mean, size));
}

/** What all pairs of contacts have in common, summed: contacts of one creator share all they reach. */
function averagePair(known: TakenContacts["known"], { creators, overlaps }: Ask, population: number): number {
  const table = overlapTable(creators, overlaps, { population, isShare: population === 1 });
  let sum = 0;
  known.forEach(({ contacts: one }, i) => {
    known.forEach(({ contacts: other }, j) => {
      sum += (table[i * known.length + j] as number) * one * (i === j ? one - 1 : other);
    });
  });
  return sum / population;
}

/** Contacts counted one by one; `null` where members or whole numbers of contacts are not known. */
function countContacts(known: TakenContacts["known"], population: number | undefined): ContactCount[] | null {
  const times = new Map<string | number, number>();
  for (const { members, contacts } of known) {
    if (!members || !Number.isInteger(contacts)) return null;
    for (const member of members) times.set(member, (times.get(member) ?? 0) + contacts);
  }
  const counts: number[] = [population === undefined ? 0 : Math.max(0, population - times.size)];
  for (const contacts of times.values()) {
    while (counts.length <= contacts) counts.push(0);
    (counts[contacts] as number)++;
  }
  const all = counts.map((reach, contacts) => ({ contacts, reach }));
  return population === undefined ? all.slice(1) : all;
}

/** Without the long end that rounds to nobody. */
function trimmed(all: readonly ContactCount[], population: number): readonly ContactCount[] {
  let end = all.length;
  while (end > 1 && (all[end - 1] as ContactCount).reach < precision * population) end--;
  return all.slice(0, end);
}
