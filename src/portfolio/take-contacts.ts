import { isMeasure, numberOf } from "../core/given.js";
import { countProblem, refuse } from "../core/guard.js";
import type { Known, Maybe, Measure } from "../core/measure.js";
import type { Note } from "../core/note.js";
import type { UnknownReason } from "../core/reason.js";
import { expectedProblem, listOf } from "../core/require-object.js";
import { mostContactsEach } from "../reference/portfolio-limits.js";
import { carriedBox } from "./box-interval.js";
import { grossReach } from "./independent-reach.js";
import { hasMembers, type MemberIds, membersOf } from "./members.js";
import { type CreatorAudience, mergeNotes } from "./take-audiences.js";

/** A creator's part in a campaign: whom it reaches, and how often. */
export interface ReachingCreator extends CreatorAudience {
  /**
   * How many posts, or a list of them; everybody reached is taken to see each. Passed over, whatever stands here, where
   * impressions are told.
   */
  readonly posts?: Maybe<number | readonly unknown[]>;
  /** Times shown in all, at least the reach, and in its unit: where reaches are shares, contacts per head of the population. */
  readonly impressions?: Maybe<number> | Measure;
  /** Who is reached, for `exact`, in place of the reach. */
  readonly members?: Maybe<MemberIds>;
}

/** What was read of one creator, where all is known. */
interface TakenContact {
  readonly reach: number;
  /** Contacts of each person reached, on average. */
  readonly contacts: number;
  readonly members: ReadonlySet<string | number> | undefined;
}

/** What was read of all. */
export interface TakenContacts {
  /** Those of whom both reach and contacts are known, in the order given. */
  readonly known: readonly TakenContact[];
  /** All contacts together. */
  readonly contacts: Measure;
  /** Whether something is uncertain of them that could not be carried. */
  readonly isLost: boolean;
}

/**
 * Reads the contacts of creators whose reaches were read before: `isExact` where members stand for the reach, `isShare` where
 * reaches are shares of a population.
 */
export function takeContacts(creators: Maybe<readonly unknown[]>, isExact: boolean, isShare: boolean): TakenContacts {
  const list = listOf(creators, "creators");
  const known: TakenContact[] = [];
  const reaches: Known[] = [];
  const factors: number[] = [];
  const shown: Known[] = [];
  const notes: Note[] = [];
  let reason: UnknownReason | undefined = creators ? undefined : "not-given";
  let silent = 0;
  for (let i = 0; i < list.length; i++) {
    const path = `creators[${i}]`;
    const { given, posts, impressions, members } = fieldsOf(list[i], path, isExact);
    const reach = members ? countOfMembers(members.size) : numberOf(given, path, "missing-part", expectedProblem);
    const times = numberOf(impressions, `${path}.impressions`, "missing-part", expectedProblem);
    if (times.basis.includes("/")) refuse("not-a-count", `${path}.impressions`);
    notes.push(...times.notes);
    if (isShare && isCount(times)) refuse("share-mismatch", `${path}.impressions`);
    const count = times.value === null ? countOfPosts(posts, `${path}.posts`) : undefined;
    if (reach.value === null) {
      reason ??= reach.reason;
      continue;
    }
    if (times.value !== null) {
      if (times.value < reach.value) refuse("out-of-range", `${path}.impressions`);
      shown.push(times);
      known.push({ reach: reach.value, contacts: reach.value > 0 ? times.value / reach.value : 1, members });
    } else if (count !== undefined) {
      if (count === 0 && reach.value > 0) refuse("out-of-range", `${path}.posts`);
      reaches.push(reach);
      factors.push(count);
      known.push({ reach: reach.value, contacts: Math.max(1, count), members });
    } else {
      reason ??= impressions ? times.reason : "missing-part";
      silent++;
    }
  }
  if (silent > 0) notes.push({ code: "missing-part", path: "impressions", count: silent });
  const common = { n: list.length, basis: "contacts", model: "contacts@1" as const };
  if (reason !== undefined)
    return { known, contacts: { value: null, reason, ...common, notes: mergeNotes(notes) }, isLost: false };
  const rising = [...reaches, ...shown];
  const at = (values: readonly number[]): number =>
    grossReach(values.map((value, k) => (value === 0 ? 0 : value * (factors[k] ?? 1))));
  const { interval, left } = carriedBox({ rising }, at);
  const value = at(rising.map((each) => each.value));
  const all = mergeNotes([...notes, ...left]);
  return { known, contacts: { value, ...(interval && { interval }), ...common, notes: all }, isLost: left.length > 0 };
}

/** Whether impressions beside a share are no contacts per head but a count: whole, and far above 1. */
const isCount = ({ value }: Measure): boolean =>
  value !== null && Number.isInteger(value) && value > mostContactsEach.value;

/** How many posts there are: a number, or a list of them. */
function countOfPosts(posts: unknown, path: string): number | undefined {
  if (posts === undefined) return undefined;
  const count = Array.isArray(posts) ? posts.length : posts;
  refuse(countProblem(count), path);
  return count as number;
}

const countOfMembers = (value: number): Known => ({ value, n: value, basis: "", model: "contacts@1", notes: [] });

interface Fields {
  readonly given: Maybe<number> | Measure;
  readonly posts: unknown;
  readonly impressions: Maybe<number> | Measure;
  readonly members: ReadonlySet<string | number> | undefined;
}

/** The fields of a creator; a bare reach tells nothing of contacts. */
function fieldsOf(creator: unknown, path: string, isExact: boolean): Fields {
  const isBare = typeof creator !== "object" || creator === null || isMeasure(creator);
  const members = isExact && hasMembers(creator) ? membersOf(creator, path) : undefined;
  if (isBare || Array.isArray(creator) || creator instanceof Set)
    return { given: isBare ? (creator as Maybe<number>) : null, posts: undefined, impressions: null, members };
  const { reach, posts, impressions } = creator as ReachingCreator;
  return { given: reach, posts: posts ?? undefined, impressions, members };
}
