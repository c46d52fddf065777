import { countOf } from "../core/given.js";
import { countProblem, refuse, requireOneOf } from "../core/guard.js";
import { isKnown, type Known, type Maybe, type Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import type { UnknownReason } from "../core/reason.js";
import { numberOr } from "../core/require-object.js";
import { carriedBox } from "./box-interval.js";
import type { ContactCount } from "./contact-distribution.js";
import { type ContactDistribution, contactDistributions, distributionOf } from "./distribution-of.js";
import { type NetReachMeasure, type NetReachOptions, netReachOf } from "./net-reach.js";
import { mergeNotes } from "./take-audiences.js";
import { type ReachingCreator, takeContacts } from "./take-contacts.js";

/** What a frequency is to rest on: what {@link netReach} takes, and how contacts are spread over people. */
export interface ReachFrequencyOptions extends NetReachOptions {
  /** How contacts are spread over people; see {@link reachFrequency} for what is taken where it is not given. */
  readonly distribution?: Maybe<ContactDistribution>;
  /** From how many contacts on a person counts as reached with effect, such as 3. Nobody measured what it should be. */
  readonly effectiveContacts?: Maybe<number>;
}

/** How often people are reached. */
export type ReachFrequencyMeasure = Measure & {
  /** All contacts: impressions, or posts times reach. */
  readonly contacts: Measure;
  /** How many are reached at least once. */
  readonly netReach: NetReachMeasure;
  /** How many have 1, 2, … contacts, and none where the population is known; `null` where it cannot be told. */
  readonly distribution: readonly ContactCount[] | null;
  /** How many have at least `effectiveContacts`. */
  readonly effectiveReach: Measure;
  /** Contacts for each hundred people of the population (GRP); `null` where it is unknown. */
  readonly grossRatingPoints: number | null;
};

const model: ModelId = "reach-frequency@1";

/**
 * How often people are reached: the average frequency, contacts over net reach. Contacts are the impressions, or posts
 * times reach where everybody reached sees each post. With it come the net reach, how many have 1, 2, … contacts, how many
 * have at least as many as are said to have an effect, and the gross rating points (GRP), 100 · contacts / population.
 * A creator's list of posts stands for their number, so that a `Creator` of this library can be given with its `reach`.
 *
 * `distribution` says how contacts are spread, and needs the population, or shares of it:
 * - `poisson-binomial`: exact where creators reach independently; taken where the net reach is `independent`.
 * - `beta-binomial`: the one with these contacts and this net reach; taken otherwise. Contacts among people who are all
 *   alike are binomial; the more people differ, the more of them have none or many.
 * - `metheringham`: the beta-binomial with the average reach and the average overlap of two contacts. It has a net reach
 *   of its own, beside that of `netReach`.
 * - `exact`: counted, where members are given; needs no population.
 *
 * A reach and an effect are different things: no number of contacts is known at which a post works, so `effectiveContacts`
 * has no default. The frequency's interval is a box over that of contacts and net reach, at the level at which both hold.
 *
 * @param creators - creators with `reach` (or `members`) and with `posts` or `impressions`
 * @param options - what {@link netReach} takes, the `distribution` and `effectiveContacts`
 * @returns the average frequency, from 1; unknown with the reason of a reach, `missing-part` (neither posts nor impressions
 * of a creator), `zero-denominator` (nobody is reached). `distribution` is `null` and `effectiveReach` `not-identified`
 * where it cannot be told, with the note `no-distribution`: too little is known, none of the kind fits, or there are more
 * than 10,000 contacts. Where a distribution has another net reach than `netReach`, `other-reach` is noted
 * @throws InvalidInputError what {@link netReach} refuses; `out-of-range` at `impressions` below the reach, at `posts` of 0
 * that reach somebody, and at `effectiveContacts` of 0; `share-mismatch` at a whole number of `impressions` above 100 beside
 * a share of the population, which is a count and no contacts per head; `unknown-option` at `distribution`
 * @see Metheringham, R. A. (1964). Measuring the net cumulative coverage of a print campaign. Journal of Advertising
 * Research 4(4).
 * @see docs/portfolio.md
 * @example
 * import { reachFrequency } from "influencer-scoring/portfolio";
 * const creators = [
 *   { id: "ana", reach: 20_000, posts: 3 },
 *   { id: "ben", reach: 30_000, impressions: 45_000 },
 * ];
 * const frequency = reachFrequency(creators, { population: 100_000, effectiveContacts: 3 });
 * console.log(frequency.value?.toFixed(2), frequency.netReach.value, frequency.grossRatingPoints); // => 2.39 44000 105
 * console.log(frequency.effectiveReach.value, frequency.distribution?.map(({ reach }) => Math.round(reach)).join(" "));
 * // => 20000 56000 12000 12000 14000 3000 3000
 */
export function reachFrequency(
  creators: Maybe<readonly Maybe<ReachingCreator>[]>,
  options: ReachFrequencyOptions = {},
): ReachFrequencyMeasure {
  const net = netReachOf(creators, options, "creators");
  const least = numberOr(options.effectiveContacts, "effectiveContacts", undefined, countProblem);
  if (least === 0) refuse("out-of-range", "effectiveContacts");
  const asked = options.distribution ?? undefined;
  if (asked !== undefined) requireOneOf(asked, contactDistributions, "unknown-option", "distribution");
  const isShare = net.basis.startsWith("reach/population");
  const method = net.basis.slice(net.basis.indexOf(":") + 1);
  const population = isShare ? 1 : (countOf(options.population, "population").value ?? undefined);
  const taken = takeContacts(creators, method === "exact", isShare || population === 1);
  const contacts: Measure = isShare ? { ...taken.contacts, basis: "contacts/population" } : taken.contacts;

  const spread = distributionOf(taken, net, { creators, asked, method, population, overlaps: options.overlaps });
  const notes: readonly Note[] = [...net.notes, ...contacts.notes, ...spread.notes];
  const common = { n: net.n, basis: `contacts/reach:${method}`, model, notes: mergeNotes(notes) };
  const extra = {
    contacts,
    netReach: net,
    distribution: spread.distribution,
    effectiveReach: effectiveReach(spread.distribution, least, {
      n: net.n,
      basis: `${isShare ? "reach/population" : "reach"}:${spread.name}:contacts>=${least ?? "?"}`,
      model,
      notes: spread.notes,
    }),
    grossRatingPoints: contacts.value !== null && population ? (100 * contacts.value) / population : null,
  };
  const unknown = (reason: UnknownReason): ReachFrequencyMeasure => ({ value: null, reason, ...common, ...extra });
  if (!isKnown(net)) return unknown(net.reason);
  if (!isKnown(contacts)) return unknown(contacts.reason);
  if (net.value === 0) return unknown("zero-denominator");
  const { interval, left } = frequencyInterval(contacts, net);
  // What was lost of one of them leaves an interval of the other alone, which would say too much.
  const isLost = taken.isLost || net.notes.some(({ code }) => code === "no-joint-level" || code === "outside-interval");
  return {
    // Whoever is reached is reached once at least, whatever rounding makes of it.
    value: Math.max(1, contacts.value / net.value),
    ...(interval && !isLost && { interval }),
    ...common,
    notes: mergeNotes([...notes, ...left]),
    ...extra,
  };
}

/** Contacts over net reach at worst and at best; nobody is reached less than once. */
function frequencyInterval(contacts: Known, net: Known): ReturnType<typeof carriedBox> {
  return carriedBox({ rising: [contacts], falling: [net] }, ([some], [people]) => {
    if (people === Number.POSITIVE_INFINITY) return 1;
    return people === 0 ? Number.POSITIVE_INFINITY : Math.max(1, (some as number) / (people as number));
  });
}

/** Those with at least so many contacts. */
function effectiveReach(
  distribution: readonly ContactCount[] | null,
  least: number | undefined,
  common: Pick<Measure, "n" | "basis" | "model" | "notes">,
): Measure {
  if (least === undefined) return { value: null, reason: "not-given", ...common };
  if (distribution === null) return { value: null, reason: "not-identified", ...common };
  // The rarest first, which loses the fewest digits.
  const value = distribution.reduceRight((sum, { contacts, reach }) => (contacts < least ? sum : sum + reach), 0);
  return { value, ...common };
}
